// Every page works without this file: it only spares a scroll or a tap.

// A tick takes away "None of these". The other way round nothing is taken away: a symptom
// must not vanish unseen, and the server asks which of the two it is.
document.addEventListener("change", ({ target: box }) => {
  const question = box.closest("fieldset");
  if (!box.checked || "only" in box.dataset || !question) return;
  for (const alone of question.querySelectorAll("[data-only]")) alone.checked = false;
});

// Browsers that do not honour autofocus on the error summary, or skip it because the
// address carries a fragment. The next frame comes after autofocus had its turn.
const summary = document.querySelector(".sum");
if (summary) requestAnimationFrame(() => document.activeElement === summary || summary.focus());

// A printing button is offered only where the browser can print.
for (const offer of document.querySelectorAll("[data-print]")) {
  offer.hidden = false;
  offer.addEventListener("click", () => window.print());
}
