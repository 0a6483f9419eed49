from django.urls import path
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from config.http import indexable
from intake.patient import emergency, resume, sent, start
from intake.patient.answers import AnswersView
from intake.patient.contact import ContactView
from intake.patient.start_limits import CheckNowView
from intake.patient.steps import StepView


def _text(template: str):
    """A page that says the same to everybody."""
    return require_safe(TemplateView.as_view(template_name=template))


app_name = "intake"

urlpatterns = [
    path("", start.start, name="start"),
    path("check/", start.carry_on, name="carry_on"),
    path("check/contact/", ContactView.as_view(), name="contact"),
    path("check/answers/", AnswersView.as_view(), name="answers"),
    path("check/emergency/", emergency.EmergencyView.as_view(), name="emergency"),
    path("check/get-help/", emergency.get_help, name="get_help"),
    path("check/keep/", resume.SaveView.as_view(), name="save"),
    path("check/kept/", resume.KeptView.as_view(), name="kept"),
    path("check/again/", start.start_again, name="start_again"),
    path("check/now/", CheckNowView.as_view(), name="check_now"),
    path("check/<slug:step_slug>/", StepView.as_view(), name="step"),
    path("resume/", resume.ResumeView.as_view(), name="resume"),
    path("result/", sent.result, name="result"),
    path("result/print/", sent.result_print, name="result_print"),
    path("finish/", sent.finish, name="finish"),
    path("finished/", _text("intake/finished.html"), name="finished"),
    path("adults-only/", start.too_young, name="too_young"),
    path("privacy/", indexable(_text("intake/privacy.html")), name="privacy"),
    path(
        "accessibility/",
        indexable(_text("intake/accessibility.html")),
        name="accessibility",
    ),
]
