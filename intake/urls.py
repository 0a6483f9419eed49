from django.urls import path

from intake import views
from intake.check_now import CheckNowView

app_name = "intake"

urlpatterns = [
    path("", views.start, name="start"),
    path("check/", views.carry_on, name="carry_on"),
    path("check/contact/", views.ContactView.as_view(), name="contact"),
    path("check/answers/", views.AnswersView.as_view(), name="answers"),
    path("check/emergency/", views.EmergencyView.as_view(), name="emergency"),
    path("check/get-help/", views.get_help, name="get_help"),
    path("check/keep/", views.SaveView.as_view(), name="save"),
    path("check/kept/", views.KeptView.as_view(), name="kept"),
    path("check/again/", views.start_again, name="start_again"),
    path("check/now/", CheckNowView.as_view(), name="check_now"),
    path("check/<slug:place>/", views.StepView.as_view(), name="step"),
    path("resume/", views.ResumeView.as_view(), name="resume"),
    path("result/", views.result, name="result"),
    path("result/print/", views.result_print, name="result_print"),
    path("finish/", views.finish, name="finish"),
    path("finished/", views.finished, name="finished"),
    path("adults-only/", views.too_young, name="too_young"),
    path("privacy/", views.privacy, name="privacy"),
    path("accessibility/", views.accessibility, name="accessibility"),
]
