"""Whatever is sent to a step: no fault, and nothing stored that was not accepted."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from config.spelling import stored_text
from intake.models import Draft
from intake.questionnaire.schema import LongText, Scale, SomeOf, Step, WholeNumber
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import a_draft, a_draft_up_to, on_step, prune, some_answers
from tests.hostile.inputs import Fields, any_values, as_sent, examples, posts, values
from tests.hostile.pages import STEPS, Statuses, an_example, browser_with, send

pytestmark = pytest.mark.django_db

tokens = st.sampled_from(["right", "right", "right", "none", "other"]) | values


def with_token(fields: Fields, token: str, draft: Draft) -> Fields:
    """The page's own token, none, that of nobody's form, or anything else."""
    if token == "none":
        return fields
    known = {"right": str(draft.pk), "other": "0f" * 16}
    return [*fields, ("token", known.get(token, token))]


def answered(step: Step) -> Fields:
    """The page as a patient in good health sends it."""
    return as_sent(on_step(step.slug, some_answers()))


def was_sent(question, answer, sent: list[str]) -> bool:
    """Whether a stored answer is what these values of its field say."""
    match question:
        case SomeOf():
            # Each box once, in the order of the choices.
            return list(answer) == [
                choice.code for choice in question.choices if choice.code in sent
            ]
        case WholeNumber() | Scale():
            return float(sent[-1]) == answer
        case LongText():
            return answer == stored_text(sent[-1])
    return answer == sent[-1]


def assert_stored_exactly(draft, response, fields: Fields, before: dict, step) -> None:
    """What the page said stands in place of what it said before, or not at all."""
    after = draft.answers
    assert after == prune(UPPER_BACK, after)
    page = {question.key for question in step.questions}
    for key in after.keys() - page:
        assert after[key] == before[key]
    here = {key: answer for key, answer in after.items() if key in page}
    untouched = {key: answer for key, answer in before.items() if key in page}
    # Where the page is not complete, what was answered on it before stands until it is.
    stands = response.status_code != 302 or response["Location"] == "/check/emergency/"
    for key, answer in here.items():
        if stands and answer == untouched.get(key):
            continue
        sent = [value for name, value in fields if name == key]
        assert was_sent(UPPER_BACK.questions[key], answer, sent), (key, answer)


@pytest.mark.parametrize("slug", STEPS)
def test_a_step_stores_only_what_it_accepts(slug):
    step, statuses = UPPER_BACK.step[slug], Statuses()

    @examples(25)
    @given(fields=posts(step), token=tokens)
    @example(fields=answered(step), token="right")
    def send_it(fields, token):
        with an_example():
            draft = a_draft_up_to(slug)
            before = draft.answers
            columns = (draft.contact, draft.resume_hash, draft.started)

            response = send(
                browser_with(draft),
                f"/check/{slug}/",
                with_token(fields, token, draft),
            )

            statuses.note(response, slug, fields)
            if response.headers.get("Location") == "/adults-only/":
                assert not Draft.objects.filter(pk=draft.pk).exists()
                return
            draft.refresh_from_db()
            assert_stored_exactly(draft, response, fields, before, step)
            assert (draft.contact, draft.resume_hash, draft.started) == columns
            if token == "other":
                assert response.status_code in (400, 409, 413)
                assert draft.answers == before

    send_it()
    assert statuses.seen(302), statuses


@pytest.mark.parametrize("slug", STEPS)
def test_a_step_that_was_answered_before_keeps_or_replaces_but_never_mixes(slug):
    step, statuses = UPPER_BACK.step[slug], Statuses()

    @examples(8)
    @given(fields=posts(step))
    @example(fields=answered(step))
    def send_it(fields):
        with an_example():
            draft = a_draft(answers=some_answers())
            before = draft.answers

            response = send(browser_with(draft), f"/check/{slug}/", fields)

            statuses.note(response, slug, fields)
            if response.headers.get("Location") == "/adults-only/":
                return
            draft.refresh_from_db()
            assert_stored_exactly(draft, response, fields, before, step)

    send_it()
    assert statuses.seen(302), statuses


def test_an_answer_in_one_field_never_becomes_that_of_another_page():
    statuses = Statuses()
    everything = st.fixed_dictionaries(
        {key: any_values(question) for key, question in UPPER_BACK.questions.items()}
    )

    @examples(20)
    @given(sent=everything, slug=st.sampled_from(STEPS))
    def send_it(sent, slug):
        with an_example():
            draft = a_draft_up_to(slug)
            before = draft.answers
            fields = [(key, value) for key, given in sent.items() for value in given]

            response = send(browser_with(draft), f"/check/{slug}/", fields[:200])

            statuses.note(response, slug)
            if response.headers.get("Location") == "/adults-only/":
                return
            draft.refresh_from_db()
            assert_stored_exactly(
                draft, response, fields[:200], before, UPPER_BACK.step[slug]
            )

    send_it()
