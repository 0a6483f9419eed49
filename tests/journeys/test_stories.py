"""Whole stories, from the first page to the clinic's desk."""

import re
from dataclasses import replace

import pytest
from django.conf import settings as project_settings
from django.core.management import call_command
from django.http import QueryDict
from django.test import Client
from django.utils import timezone

from intake import services
from intake.answers_in_words import shown
from intake.forms import StepForm
from intake.models import AuditEvent, ChangedAnswer, Draft, Submission
from intake.questionnaire.upper_back import UPPER_BACK
from intake.turn import Way
from tests.builders import (
    Page,
    PatientClient,
    a_clinician,
    an_empty_draft,
    completed,
    contact_details,
    emergency_answers,
    keep_page,
    on_step,
    read_the_page,
    some_answers,
    typed_contact,
)
from tests.triage.test_vignettes import VIGNETTES
from triage.urgency import Urgency

pytestmark = pytest.mark.django_db

BY_ID = {vignette["id"]: vignette for vignette in VIGNETTES}
CODE = re.compile(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\b")


@pytest.fixture(autouse=True)
def self_care_clinic(settings):
    """A clinic that lets patients look after themselves."""
    settings.CLINIC = replace(project_settings.CLINIC, floor="self_care")


def story(number):
    return completed(BY_ID[number]["answers"])


def record_of(submission):
    """What a clinician reads about it."""
    desk = Client()
    desk.force_login(a_clinician())
    response = desk.get(f"/admin/intake/submission/{submission.pk}/change/")
    return Page(response.content.decode()).text


def test_a_desk_worker_is_told_to_look_after_it_at_home(patient):
    """Vignette V01, word for word from start to finish."""
    page = patient.send_form(story("V01"))

    submission = Submission.objects.get()
    assert page.path == "/result/"
    assert "Look after it at home" in page.heading
    assert "Pain like that usually comes from muscles or joints." in page.text
    assert "You told us:" in page.text
    assert submission.reference in page.text
    assert submission.urgency == "self_care"
    assert submission.answers == story("V01")
    assert submission.due is None
    assert not Draft.objects.exists()

    assert patient.press("Finish and clear").path == "/finished/"
    assert patient.open("/result/").status == 410


def test_a_patient_after_breast_cancer_is_told_to_speak_to_someone_today(patient):
    """Vignette V11; then the clinician's side of it."""
    answers = story("V11")
    page = patient.send_form(answers)

    submission = Submission.objects.get()
    assert "Speak to someone today" in page.heading
    assert "cancer helpline" in page.text
    assert submission.urgency == "same_day"
    assert submission.cancer_first

    record = record_of(submission)
    assert "R18" in record
    for key in ("cancer_hx", "cancer_type", "cancer_when", "bone_mets"):
        question = UPPER_BACK.questions[key]
        assert question.short in record
        assert shown(question, answers[key])[0] in record
    assert [event.action for event in AuditEvent.objects.order_by("pk")] == [
        "submitted",
        "opened",
    ]


def test_a_patient_who_cannot_feel_between_the_legs_is_stopped_on_the_first_page(
    patient,
):
    """Vignette V08: the form ends here, and the clinic knows."""
    patient.start()
    page = patient.go_on(story("V08"))

    assert page.heading == "Get help now"
    assert "The nerves in your back may be squeezed." in page.text
    assert ("tel:999", "Call 999") in page.links

    page = patient.press("I have read this and will get help", phone="555 010 0199")
    assert page.heading == "Get help now"

    stop = Submission.objects.get()
    record = record_of(stop)
    assert stop.kind == Submission.Kind.EMERGENCY_STOP
    assert stop.age is None
    assert "R01" in record
    assert "555 010 0199" in record

    assert patient.press("Finish and clear this device").path == "/finished/"


def test_a_patient_who_closes_the_tab_at_the_emergency_page_is_on_the_worklist(patient):
    patient.start()
    patient.go_on(story("V08"))
    del patient

    desk = Client()
    desk.force_login(a_clinician())
    response = desk.get("/admin/intake/submission/?state__exact=new")

    (row,) = response.context["cl"].result_list
    assert row.kind == Submission.Kind.EMERGENCY_STOP
    assert row.urgency == "emergency"


def test_a_patient_who_carries_on_after_an_emergency_is_told_again_at_the_end(patient):
    page = patient.send_form(emergency_answers(), carry_on=True)

    stop = Submission.objects.get(kind="emergency_interrupt")
    whole = Submission.objects.get(kind="complete")
    assert "Get help now" in page.heading
    assert whole.urgency == "emergency"
    assert not whole.downgraded_by_patient
    assert stop.superseded_by == whole
    assert stop.state == Submission.State.SUPERSEDED


def test_a_patient_who_goes_back_and_changes_an_early_answer(patient):
    """Opens questions, answers them, closes them again: nothing is left behind."""
    first = some_answers(sex_at_birth="female", age=40)
    patient.start()
    patient.fill_in(first, to="health")

    patient.open("/check/nights/")
    page = patient.go_on(night_wakes="most")
    assert page.status == 422
    assert [address for address, _ in page.errors] == ["#id_night_settle"]
    page = patient.go_on(night_settle="quick")
    assert page.path == "/check/better-worse/"

    patient.open("/check/about-you/")
    patient.go_on(sex_at_birth="male")
    patient.open("/check/nights/")
    patient.go_on(night_wakes="never")
    last = some_answers(age=40)
    patient.fill_in(last, contact=typed_contact(age=40))
    page = patient.send()

    answers = Submission.objects.get().answers
    assert page.path == "/result/"
    assert answers == last
    assert not {"pregnant", "night_settle"} & answers.keys()


def test_a_patient_who_changes_an_answer_while_checking_is_asked_what_it_opens(patient):
    patient.start()
    patient.fill_in(some_answers())

    patient.open("/check/past-health/")
    page = patient.go_on(cancer_hx="past")
    assert page.status == 422
    page = patient.go_on(cancer_type=["thyroid"], cancer_when="y5_10", bone_mets="no")
    assert page.path == "/check/other-health/", "past cancer asks about calcium"
    page = patient.go_on(calcium_signs=["none"])
    assert page.path == "/check/answers/"
    patient.send()

    assert Submission.objects.get().answers["calcium_signs"] == ["none"]
    assert Submission.objects.get().urgency > Urgency.SELF_CARE


def test_a_patient_who_says_that_an_emergency_answer_was_wrong(patient):
    patient.start()
    patient.go_on(emergency_answers())
    patient.press("Something is wrong with my answers")
    assert patient.page.chosen("emg_chest") == ["chest_now"]
    patient.go_on(some_answers())
    patient.fill_in(some_answers())
    page = patient.send()

    stop = Submission.objects.get(kind="emergency_interrupt")
    whole = Submission.objects.get(kind="complete")
    (change,) = ChangedAnswer.objects.all()
    assert "Speak to someone today" in page.heading
    assert "You changed an answer that can mean an emergency" in page.text
    assert whole.urgency == "same_day"
    assert whole.downgraded_by_patient
    assert stop.answers["emg_chest"] == ["chest_now"]
    assert whole.answers["emg_chest"] == ["none"]
    assert (change.before, change.after) == (["chest_now"], ["none"])
    assert "Emergency answers that were changed" in record_of(whole)


def test_a_patient_of_17_is_stopped_kindly_and_nothing_is_kept(patient):
    patient.start()
    patient.go_on(some_answers())
    page = patient.go_on(some_answers(), age=17)

    assert page.path == "/adults-only/"
    assert "your GP practice" in page.text
    assert ("tel:111", "Phone NHS 111") in page.links
    assert not Draft.objects.exists()
    assert not Submission.objects.exists()
    assert patient.open("/check/where/").status == 410


def test_a_patient_of_17_with_an_emergency_is_told_first_and_the_clinic_knows(patient):
    patient.start()
    patient.go_on(emergency_answers())
    patient.press("Carry on with the form anyway")
    page = patient.go_on(some_answers(), age=17)

    assert page.path == "/adults-only/"
    assert not Draft.objects.exists()
    assert Submission.objects.get().kind == Submission.Kind.EMERGENCY_STOP


def test_a_patient_saves_the_form_and_finishes_it_on_another_device(patient):
    answers = some_answers(age=29)
    contact = typed_contact(age=29, name="Robin Example")
    born = {key: contact[key] for key in contact if key.startswith("date_of_birth")}
    patient.start()
    patient.fill_in(answers, to="feel")
    patient.open("/check/keep/")
    page = patient.press("Give me a code", **born)
    (code,) = set(CODE.findall(page.text))
    patient.press("Finish and clear this device")

    other = PatientClient()
    other.open("/resume/")
    page = other.press("Carry on", code=code, **born)
    assert page.path == "/check/feel/"
    assert other.open("/check/about-you/").chosen("age") == ["29"]
    other.fill_in(answers, contact=contact)
    page = other.send()

    assert page.path == "/result/"
    assert Submission.objects.get().answers == answers
    third = PatientClient()
    third.open("/resume/")
    assert third.press("Carry on", code=code, **born).status == 422


def test_two_patients_at_once_do_not_see_each_others_answers(patient):
    first, second = patient, PatientClient()
    answers = {
        first: some_answers(free_text="canary of the first", pain_sites=["neck"]),
        second: some_answers(
            free_text="canary of the second", pain_sites=["ribs_left"]
        ),
    }
    for client in (first, second):
        client.start()
    # Page by page, in turn.
    while first.step != "answers":
        for client in (first, second):
            here = client.step
            client.go_on(typed_contact() if here == "contact" else answers[client])
            assert client.step != here
    for client in (first, second):
        client.send()
        client.open("/result/print/")

    for client, own, others in (
        (first, "canary of the first", "canary of the second"),
        (second, "canary of the second", "canary of the first"),
    ):
        assert own in client.page.text
        assert not any(others in page.html for page in client.seen)
    assert {
        submission.answers["free_text"] for submission in Submission.objects.all()
    } == {"canary of the first", "canary of the second"}


def test_the_clinic_sees_that_a_patient_came_back_and_the_patient_does_not(patient):
    patient.send_form()
    patient.press("Finish and clear")
    page = PatientClient().send_form()

    assert "Look after it at home" in page.heading
    assert "You have sent a form" not in page.text
    call_command("link_repeats")
    first, second = Submission.objects.order_by("submitted")
    assert (first.urgency, second.urgency) == ("self_care", "routine")
    assert first.reference in record_of(second)


def typed(answers):
    """A page as a browser sends it."""
    page = QueryDict(mutable=True)
    for key, answer in answers.items():
        page.setlist(key, answer if isinstance(answer, list) else [str(answer)])
    return page


def filled_in(answers):
    """The draft after every step was sent; the codes of each emergency page on the way.

    The forms read the pages. Whoever is stopped reads the emergency page and goes on.
    """
    draft, told = an_empty_draft(), []
    for step in UPPER_BACK.steps:
        page = typed(on_step(step.slug, answers))
        sent = StepForm(step, draft.answers, page).sent()
        turn = keep_page(draft, step.slug, sent.values)
        assert not sent.refused, step.slug
        assert not turn.errors, step.slug
        draft.refresh_from_db()
        if turn.way is Way.EMERGENCY:
            told.append(services.state_of(draft).emergencies.open)
            draft = read_the_page(draft_id=draft.pk, now=timezone.now())
    contact = contact_details(age=answers["age"])
    services.save_contact(draft_id=draft.pk, details=contact, now=timezone.now())
    return draft, told


@pytest.mark.parametrize("vignette", VIGNETTES, ids=lambda vignette: vignette["id"])
def test_a_vignette_filled_in_to_the_end_is_at_least_as_urgent(vignette, patient):
    """What the vignette leaves open is answered plainly; an emergency page is read.

    The stories above go through the pages themselves.
    """
    answers = completed(vignette["answers"])
    draft, told = filled_in(answers)
    patient.take_up(draft, "answers")

    page = patient.send()

    submission = Submission.objects.get(kind="complete")
    assert page.path == "/result/"
    assert submission.answers == answers
    assert Urgency(submission.urgency) >= Urgency(vignette["level"])
    if vignette["level"] == "emergency":
        assert told
