from django.urls import path

from intake.patient import emergency, pages, resume, sent, start
from intake.patient.answers import AnswersView
from intake.patient.check_now import CheckNowView
from intake.patient.contact import ContactView
from intake.patient.steps import StepView

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
    path("check/<slug:place>/", StepView.as_view(), name="step"),
    path("resume/", resume.ResumeView.as_view(), name="resume"),
    path("result/", sent.result, name="result"),
    path("result/print/", sent.result_print, name="result_print"),
    path("finish/", sent.finish, name="finish"),
    path("finished/", sent.finished, name="finished"),
    path("adults-only/", pages.too_young, name="too_young"),
    path("privacy/", start.privacy, name="privacy"),
    path("accessibility/", start.accessibility, name="accessibility"),
]
