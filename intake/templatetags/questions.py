"""Draws the questions of a page, each with one template, and the way to the end.

A question without an answer looks the same to every patient. It is drawn once per
process and kept; one that shows anything a patient said is drawn each time.
"""

from functools import lru_cache

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from intake.drawing import NO_ANSWER, QuestionView
from intake.journey import Progress

register = template.Library()


@register.simple_tag
def draw(question: QuestionView) -> SafeString:
    """A question as HTML."""
    if settings.DEBUG or not _is_blank(question):
        return _from_template(question)
    return _blank(question)


@register.simple_tag
def progress_bar(progress: Progress) -> SafeString:
    """The pages of the form, those done and the one that is open."""
    draw_progress = _progress.__wrapped__ if settings.DEBUG else _progress
    return draw_progress(progress)


@lru_cache(maxsize=256)
def _progress(progress: Progress) -> SafeString:
    return render_to_string("components/progress.html", {"steps": progress.places})


def _is_blank(question: QuestionView) -> bool:
    """Whether the question shows nothing that a patient said: no answer and no error.

    Zero is an answer.
    """
    return (
        question.chosen <= {NO_ANSWER} and question.value == "" and not question.errors
    )


def _from_template(question: QuestionView) -> SafeString:
    return render_to_string(f"patient/{question.kind}.html", {"question": question})


# Every question in every state of its follow-ups is a few hundred.
_blank = lru_cache(maxsize=1024)(_from_template)
