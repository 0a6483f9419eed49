"""Draws the questions of a page, each with one template, and the way to the end.

Choices are most of a page and look the same to every patient but for the ticks. They
are drawn once per process without any, and ticked afterwards: no answer is ever kept.
"""

from dataclasses import replace
from functools import lru_cache

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from intake.forms import QuestionView
from intake.journey import Progress

register = template.Library()


@register.simple_tag
def drawn(question: QuestionView) -> SafeString:
    """A question as HTML."""
    if not question.groups or question.errors or settings.DEBUG:
        return _from_template(question)
    html = _unticked(replace(question, chosen=frozenset()))
    for option in question.options:
        if option.code in question.chosen:
            html = _ticked(html, option.id)
    return SafeString(html)


@register.simple_tag
def progress_bar(progress: Progress) -> SafeString:
    """The pages of the form, those done and the one that is open."""
    draw = _progress.__wrapped__ if settings.DEBUG else _progress
    return draw(progress)


@lru_cache(maxsize=256)
def _progress(progress: Progress) -> SafeString:
    return render_to_string("components/progress.html", {"steps": progress.places})


def _from_template(question: QuestionView) -> SafeString:
    return render_to_string(f"patient/{question.kind}.html", {"question": question})


# Every question in every state of its follow-ups is a few hundred.
_unticked = lru_cache(maxsize=1024)(_from_template)


def _ticked(html: str, id_: str) -> str:
    before, found, after = html.partition(f' id="{id_}"')
    if not found:
        raise LookupError(f"No option {id_} was drawn")
    return f"{before}{found} checked{after}"
