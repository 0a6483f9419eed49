"""The editor's form of an article, and the small forms of the steps around it."""

from dataclasses import asdict
from datetime import timedelta

from django import forms
from django.contrib.admin.widgets import AdminTextareaWidget, AdminTextInputWidget
from django.utils import timezone

from config.fields import LimitedCharField, LimitedSlugField
from content.manuscript import (
    LONGEST_TEXT_IN_BYTES,
    TOPICS,
    Manuscript,
    UnreadableManuscript,
    check,
    faq_from_text,
    faq_to_text,
    sources_from_text,
    sources_to_text,
)
from content.models import Address, Article, ArticleVersion
from content.status import Decision

# What a reviewer is offered as the day of the next review.
REVIEW_INTERVAL = timedelta(days=365)


# The browser's own fields for a day and a moment: they need no script.
DAY_INPUT = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
MOMENT_INPUT = forms.DateTimeInput({"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")


def _text_area(rows: int) -> AdminTextareaWidget:
    return AdminTextareaWidget(attrs={"rows": rows})


class ArticleForm(forms.ModelForm):
    """The newest version of an article as an editor changes it.

    Saving never changes a version; it writes the next. `based_on` remembers which one
    the editor started from.
    """

    title = LimitedCharField(
        max_length=120, widget=AdminTextInputWidget, help_text="Up to 120 characters."
    )
    slug = LimitedSlugField(
        label="Address",
        max_length=80,
        widget=AdminTextInputWidget,
        help_text=(
            "The last part of the link, up to 80 characters. The old link keeps "
            "working."
        ),
    )
    topic = forms.ChoiceField(choices=list(TOPICS.items()))
    summary = forms.CharField(
        widget=_text_area(4), help_text="One paragraph of two to four short sentences."
    )
    key_points = forms.CharField(
        required=False, widget=_text_area(6), help_text="One on each line."
    )
    body = forms.CharField(
        label="Text",
        widget=_text_area(30),
        help_text=(
            "Markdown. Headings start with ##, lists with a hyphen. Link to an article "
            "with [words](article:A05), show a figure with "
            "![description](figure:pillow-height). Write {emergency_number}, "
            "{emergency_department}, {urgent_line}, {same_day_service}, "
            "{cancer_helpline} or {crisis_line} instead of a number or a name. "
            f"At most {LONGEST_TEXT_IN_BYTES // 1000} kB in all."
        ),
    )
    faq = forms.CharField(
        label="Questions people ask",
        required=False,
        widget=_text_area(10),
        help_text="Each question on a line that starts with ###, then its answer.",
    )
    sources = forms.CharField(
        required=False,
        widget=_text_area(6),
        help_text=(
            "One on each line: title | publisher | published | address | day read. The "
            "day is written like 2026-11-20."
        ),
    )
    related = forms.CharField(
        label="Related articles",
        required=False,
        widget=AdminTextInputWidget,
        help_text="Codes with spaces between, such as A05 A19.",
    )
    reviewed = forms.DateField(
        label="Checked against its sources on", required=False, widget=DAY_INPUT
    )
    next_review = forms.DateField(
        label="Next review proposed for", required=False, widget=DAY_INPUT
    )
    note = LimitedCharField(
        label="What changed",
        required=False,
        max_length=200,
        widget=AdminTextInputWidget,
        help_text=(
            "For the clinician who signs, up to 200 characters. Readers do not see it."
        ),
    )
    based_on = forms.IntegerField(widget=forms.HiddenInput, initial=0)

    manuscript: Manuscript | None = None
    # A version that somebody else saved in the meantime.
    newer: ArticleVersion | None = None

    class Meta:
        model = Article
        fields: list[str] = []

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            newest = self.instance.newest
            self.initial = initial_of(newest.manuscript) | {"based_on": newest.number}

    def clean(self) -> dict[str, object]:
        cleaned = super().clean()
        faq = self._read("faq", faq_from_text)
        sources = self._read("sources", sources_from_text)
        if self.errors:
            return cleaned
        texts = {name: cleaned[name] for name in cleaned.keys() - {"note", "based_on"}}
        points = [line.strip() for line in cleaned["key_points"].splitlines()]
        self.manuscript = Manuscript(
            **texts
            | {
                "code": self.instance.code or "",
                "summary": _unix(cleaned["summary"]),
                "key_points": tuple(filter(None, points)),
                "related": tuple(cleaned["related"].split()),
                "sources": sources,
                "faq": faq,
                "body": _unix(cleaned["body"]),
            }
        )
        try:
            check(self.manuscript)
        except UnreadableManuscript as error:
            self.add_error(None, str(error))
        self._check_address(cleaned["slug"])
        self._check_base(cleaned["based_on"])
        return cleaned

    def _read(self, name, read):
        try:
            return read(self.cleaned_data.get(name, ""))
        except UnreadableManuscript as error:
            self.add_error(name, str(error))
            return ()

    def _check_address(self, slug: str) -> None:
        taken = Address.objects.filter(slug=slug).exclude(article=self.instance.pk)
        if taken.exists():
            self.add_error("slug", "Another article is, or once was, at this address.")

    def _check_base(self, based_on: int) -> None:
        """Shows what somebody else saved in the meantime, and continues from there."""
        if not self.instance.pk:
            return
        newest = self.instance.newest
        if based_on == newest.number or self.manuscript.digest == newest.digest:
            return
        self.newer = newest
        self.data = self.data.copy()
        self.data[self.add_prefix("based_on")] = newest.number
        self.add_error(
            None,
            f"{newest.author_name} saved version {newest.number} while you were "
            "writing. Nothing of yours is lost: it is still in the fields below. "
            "Compare the two texts, take over what is missing, and save again.",
        )


def initial_of(manuscript: Manuscript) -> dict[str, object]:
    """A manuscript as the values of the form's fields."""
    return asdict(manuscript) | {
        "key_points": "\n".join(manuscript.key_points),
        "faq": faq_to_text(manuscript.faq),
        "sources": sources_to_text(manuscript.sources),
        "related": " ".join(manuscript.related),
    }


def _unix(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


class RestoreForm(forms.Form):
    """``based_on`` is the newest version that was on the page."""

    based_on = forms.IntegerField(widget=forms.HiddenInput)


class SignatureForm(forms.Form):
    decision = forms.ChoiceField(choices=Decision.choices, widget=forms.RadioSelect)
    next_review = forms.DateField(
        label="Next review on",
        required=False,
        widget=DAY_INPUT,
        help_text="Needed when you approve.",
    )
    comment = forms.CharField(
        required=False,
        widget=_text_area(4),
        help_text="Needed when you return the text: say what has to change.",
    )


class ScheduleForm(forms.Form):
    live_from = forms.DateTimeField(
        label="Publish on", widget=MOMENT_INPUT, help_text="In the clinic's time zone."
    )


class RetireForm(forms.Form):
    reason = LimitedCharField(
        max_length=200, widget=AdminTextInputWidget, help_text="Up to 200 characters."
    )


def proposed_review(version: ArticleVersion) -> object:
    """The day of the next review that a reviewer is offered."""
    today = timezone.localdate()
    if version.next_review and version.next_review > today:
        return version.next_review
    return today + REVIEW_INTERVAL
