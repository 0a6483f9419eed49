"""After a form was sent: the result, the page for the doctor, and clearing both."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from config.http import DATABASE_AWAY, cleared, stands_without_database
from config.sealed import readable
from intake import services
from intake.models import Submission
from intake.patient.addresses import waiting_url
from intake.patient.pages import no_form
from intake.patient.result import assessment_of, result_context, shown_to_everybody
from intake.patient.session import draft_held, receipt_held, session_token
from intake.questionnaire.contact import CONTACT_KEYS
from intake.summary import NOT_EXAMINED, contact_rows, negatives, positives


@require_safe
def result(request: HttpRequest) -> HttpResponse:
    """What to do, by when, why, and what would make it more urgent."""
    submission = receipt_held(request)
    if submission is None:
        return _no_result(request)
    return render(request, "intake/result.html", result_context(submission))


@require_safe
def result_print(request: HttpRequest) -> HttpResponse:
    """The page for the doctor: the same facts, made for paper."""
    submission = receipt_held(request)
    if submission is None:
        return _no_result(request)
    result = result_context(submission)
    questionnaire = result.get("questionnaire")
    answers = readable(submission, "answers")
    if questionnaire is None or answers is None:
        # The answers cannot be put into the words in which they were asked.
        return redirect("intake:result")
    return render(
        request,
        "intake/result_print.html",
        {
            "sections": positives(questionnaire, answers, result["ruleset"]),
            "contact": contact_rows(
                {key: readable(submission.contact, key) for key in CONTACT_KEYS}
            ),
            "negatives": negatives(questionnaire, answers, result["ruleset"]),
            "not_examined": NOT_EXAMINED,
            **result,
        },
    )


def _no_result(request: HttpRequest) -> HttpResponse:
    if draft := draft_held(request):
        return redirect(waiting_url(draft))
    token = session_token(request)
    if token and (submission := services.was_sent(token=token)):
        return _closed_result(request, submission)
    return no_form(request)


def _closed_result(request: HttpRequest, submission: Submission) -> HttpResponse:
    """The result can no longer be read here; that it was sent can still be said.

    For a while so can what the level was told to do: somebody who was told to phone
    today may have looked again for whom to phone.
    """
    assessment = assessment_of(submission)
    shown = readable(assessment, "shown")
    reading = services.RESULT_LIFETIME + services.CLOSED_ADVICE_LIFETIME
    still_told = timezone.now() < submission.submitted + reading
    context = {"submission": submission, "lead": ""}
    if shown and still_told:
        context |= {"lead": shown["lead"], **shown_to_everybody(assessment, shown)}
    return render(request, "intake/result_closed.html", context, status=410)


@require_POST
def finish(request: HttpRequest) -> HttpResponse:
    """Clears this browser: nothing of the form can be read back afterwards."""
    try:
        if token := session_token(request):
            services.clear(token=token)
        request.session.flush()
    except DATABASE_AWAY:
        # The browser forgets its session all the same.
        response = render(
            request, "intake/finished.html", {"is_away": True}, status=503
        )
        response.delete_cookie(
            settings.SESSION_COOKIE_NAME, samesite=settings.SESSION_COOKIE_SAMESITE
        )
        return cleared(stands_without_database(response))
    return cleared(redirect("intake:finished"))
