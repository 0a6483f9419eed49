"""Suspected forms: stored and marked, set apart in the worklist, never dropped."""

import pytest
from django.test import Client
from django.utils import timezone

from intake.bots import MANY_STARTS, NO_FETCH_SITE, NO_LANGUAGE, PERSON, TRAP
from intake.models import AuditEvent, Draft, Submission
from tests.builders import (
    FIRST_STEP,
    Page,
    PatientClient,
    a_clinician,
    a_draft,
    a_receptionist,
    a_safety_officer,
    a_stopped_draft,
    a_submission,
    emergency_answers,
    keep_page,
    on_step,
    read_the_page,
    saved,
    some_answers,
)

pytestmark = pytest.mark.django_db

WORKLIST = "/admin/intake/submission/"
NEW = {"state__exact": "new"}
SUSPICIOUS = [MANY_STARTS, NO_FETCH_SITE, NO_LANGUAGE]


@pytest.fixture
def desk():
    client = Client()
    client.force_login(a_clinician())
    return client


def listed(response):
    return [row.reference for row in response.context["cl"].result_list]


def text(response):
    return Page(response.content.decode()).text


def a_scripted_emergency_stop():
    """What a program does that knows the form: two requests and no header."""
    client = Client()
    client.post("/")
    client.post(f"/check/{FIRST_STEP}/", on_step(FIRST_STEP, emergency_answers()))


def a_suspected_submission(**columns):
    return a_submission(suspected=True, **columns)


# Stored and marked


def test_a_real_emergency_stays_on_the_first_page_whatever_a_program_sends(desk):
    patient = PatientClient()
    patient.start()
    patient.go_on(emergency_answers())
    real = Submission.objects.get()
    assert not real.suspected
    for _ in range(60):
        a_scripted_emergency_stop()

    assert Submission.objects.filter(suspected=True).count() == 60
    response = desk.get(WORKLIST, NEW)
    assert listed(response) == [real.reference]
    assert "60 forms that may not come from a person are emergencies" in text(response)


def test_a_filled_trap_is_stored_and_marked(patient):
    patient.start()
    patient.go_on(some_answers(), subject="Buy now")
    patient.fill_in(some_answers())
    patient.send()

    submission = Submission.objects.get()
    assert submission.suspected
    assert submission.answers == some_answers()


def test_a_trap_filled_at_the_start_is_marked(patient):
    patient.open("/")
    patient.press("Start now", subject="Buy now")

    assert TRAP in Draft.objects.get().bot_marks


def test_a_trap_filled_beside_the_contact_details_is_marked(patient):
    draft = a_draft(contact={})
    patient.take_up(draft, "contact")
    patient.fill_in({}, to="answers")
    assert TRAP not in Draft.objects.get().bot_marks

    patient.open("/check/contact/")
    patient.press("Continue", subject="Buy now")

    assert TRAP in Draft.objects.get().bot_marks


def test_a_quick_person_with_a_browser_is_not_marked(patient):
    patient.send_form(some_answers())

    assert not Submission.objects.get().suspected


def test_the_emergency_stop_of_a_suspected_draft_is_suspected():
    assert a_stopped_draft().partial.suspected is False
    draft = a_draft(contact={}, bot_marks=SUSPICIOUS)

    stop = saved(draft, FIRST_STEP, emg_chest=["chest_now"]).partial

    assert stop.suspected


def test_a_suspected_form_takes_no_earlier_emergency_off_the_worklist():
    draft = a_stopped_draft()
    stop = draft.partial
    draft = read_the_page(draft_id=draft.pk, now=timezone.now())
    Draft.objects.update(bot_marks=SUSPICIOUS)

    newer = saved(draft, FIRST_STEP, emg_chest=["chest_now", "breathless"]).partial

    stop.refresh_from_db()
    assert newer.suspected
    assert newer != stop
    assert stop.superseded_by == newer
    assert stop.state == Submission.State.NEW


def test_a_suspected_form_replaces_one_that_is_suspected_too():
    draft = a_draft(contact={}, bot_marks=SUSPICIOUS)
    draft = saved(draft, FIRST_STEP, emg_chest=["chest_now"])
    stop = draft.partial
    draft = read_the_page(draft_id=draft.pk, now=timezone.now())
    saved(draft, FIRST_STEP, emg_chest=["chest_now", "breathless"])

    stop.refresh_from_db()
    assert stop.state == Submission.State.SUPERSEDED


# The worklist


@pytest.mark.parametrize("state", ["new", "all", "reviewed", "superseded"])
def test_no_state_of_the_worklist_shows_a_suspected_form_unasked(desk, state):
    for value in Submission.State.values:
        a_suspected_submission(state=value)

    assert listed(desk.get(WORKLIST, {"state__exact": state})) == []


def test_suspected_forms_have_a_list_of_their_own(desk):
    normal, suspected = a_submission(), a_suspected_submission()

    def references(**filters):
        return set(listed(desk.get(WORKLIST, NEW | filters)))

    assert references() == {normal.reference}
    assert references(suspected="suspected") == {suspected.reference}
    assert references(suspected="all") == {normal.reference, suspected.reference}


def test_the_filter_says_which_list_is_open(desk):
    for value, display in (
        ("", "Not suspected"),
        ("suspected", "Suspected"),
        ("all", "All"),
    ):
        response = desk.get(WORKLIST, NEW | ({"suspected": value} if value else {}))
        (choices,) = (
            list(one.choices(response.context["cl"]))
            for one in response.context["cl"].filter_specs
            if one.title == "who sent it"
        )
        assert [c["display"] for c in choices if c["selected"]] == [display]
        assert len(choices) == 3


def test_a_search_looks_at_suspected_forms_and_says_so(desk):
    suspected = a_suspected_submission()

    response = desk.post(
        f"{WORKLIST}?state__exact=new", {"q": suspected.reference}, follow=True
    )

    assert listed(response) == [suspected.reference]
    assert "May not come from a person" in text(response)


def test_suspected_emergencies_are_announced_with_the_way_to_them(desk):
    suspected = a_suspected_submission(answers=emergency_answers())
    a_suspected_submission()
    a_suspected_submission(answers=emergency_answers(), state="reviewed")

    response = desk.get(WORKLIST, NEW)
    page = Page(response.content.decode())

    assert "1 form that may not come from a person is an emergency." in page.text
    (address,) = [address for address, name in page.links if name == "Look at it"]
    assert listed(desk.get(address)) == [suspected.reference]


def test_without_suspected_emergencies_nothing_is_announced(desk):
    a_suspected_submission()
    a_submission(answers=emergency_answers())

    assert "may not come from a person" not in text(desk.get(WORKLIST, NEW))


# The record


def record_url(submission):
    return f"{WORKLIST}{submission.pk}/change/"


def person_url(submission):
    return f"{WORKLIST}{submission.pk}/person/"


def test_a_suspected_form_is_opened_and_reviewed_like_any_other(desk):
    suspected = a_suspected_submission()

    assert "This form may not come from a person" in text(
        desk.get(record_url(suspected))
    )
    response = desk.post(
        f"{WORKLIST}{suspected.pk}/review/",
        {"urgency": "routine", "decision": "call", "reason": "Called.", "seen": "0"},
    )

    assert response.status_code == 302
    suspected.refresh_from_db()
    assert suspected.state == Submission.State.REVIEWED


def test_a_clinician_takes_the_suspicion_off(desk):
    suspected = a_suspected_submission()

    response = desk.post(person_url(suspected), follow=True)

    suspected.refresh_from_db()
    assert not suspected.suspected
    assert "back in the normal worklist" in text(response)
    assert "A person sent this" not in text(response)
    assert listed(desk.get(WORKLIST, NEW)) == [suspected.reference]
    event = AuditEvent.objects.get(action=AuditEvent.Action.SENT_BY_PERSON)
    assert event.reference == suspected.reference
    assert event.roles == "Clinician"


def test_the_way_back_to_the_filtered_worklist_is_kept(desk):
    suspected = a_suspected_submission()
    filters = "suspected=suspected&state__exact=new"
    record = desk.get(record_url(suspected), {"_changelist_filters": filters})
    form = next(
        form
        for form in Page(record.content.decode()).forms
        if form.action.startswith(person_url(suspected))
    )

    response = desk.post(form.action, follow=True)

    assert response.context["worklist_url"].endswith(f"?{filters}")


def test_a_second_click_is_not_audited_again(desk):
    suspected = a_suspected_submission()
    for _ in range(2):
        desk.post(person_url(suspected))

    events = AuditEvent.objects.filter(action=AuditEvent.Action.SENT_BY_PERSON)
    assert events.count() == 1


def test_opening_the_address_of_the_button_changes_nothing(desk):
    suspected = a_suspected_submission()

    response = desk.get(person_url(suspected))

    suspected.refresh_from_db()
    assert response.status_code == 302
    assert suspected.suspected


def test_a_form_that_does_not_exist_is_not_found(desk):
    for key in ("00000000-0000-4000-8000-000000000000", "x"):
        assert desk.post(f"{WORKLIST}{key}/person/").status_code == 404


@pytest.mark.parametrize("user", [a_receptionist, a_safety_officer])
def test_only_those_who_review_take_the_suspicion_off(user):
    suspected = a_suspected_submission()
    client = Client()
    client.force_login(user())

    assert client.post(person_url(suspected)).status_code == 403
    assert "A person sent this" not in text(client.get(record_url(suspected)))
    suspected.refresh_from_db()
    assert suspected.suspected


def test_what_the_person_sends_later_is_not_suspected_again(desk):
    draft = a_draft(contact={}, bot_marks=SUSPICIOUS)
    draft = saved(draft, FIRST_STEP, emg_chest=["chest_now"])
    desk.post(person_url(draft.partial))

    draft = read_the_page(draft_id=draft.pk, now=timezone.now())
    keep_page(
        draft,
        FIRST_STEP,
        {"emg_chest": ["chest_now", "breathless"]},
        bot_marks=SUSPICIOUS,
    )

    draft = Draft.objects.get()
    assert PERSON in draft.bot_marks
    assert not draft.partial.suspected
