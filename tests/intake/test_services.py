"""What happens to answers: start, save, stop, submit, resume, erase."""

import hmac
import re
import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.conf import settings as project_settings
from django.contrib.sessions.models import Session
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext
from opening_hours import OpeningHours

from config.models import ThrottleCount, ThrottleCountQuerySet
from config.sealed import keyed_hash
from intake import services, turn
from intake.hashes import page_hash
from intake.models import (
    AuditEvent,
    ChangedAnswer,
    ContactDetails,
    Draft,
    StoredQuestionnaire,
    Submission,
)
from intake.questionnaire.upper_back import UPPER_BACK
from intake.services import resuming
from intake.services.secret import ALPHABET
from tests.builders import (
    STEPS,
    a_clinician,
    a_draft,
    a_stopped_draft,
    a_submission,
    an_empty_draft,
    contact_details,
    keep_page,
    on_step,
    read_the_page,
    saved,
    some_answers,
    turns_on,
)
from triage.models import Assessment, Review
from triage.rules import RULESET
from triage.urgency import Urgency

pytestmark = pytest.mark.django_db

# A Friday at noon.
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
FIRST = STEPS[0]


@pytest.fixture
def clinic():
    """A clinic that lets patients look after themselves."""
    return replace(project_settings.CLINIC, floor="self_care")


def save(draft, slug, answered, *, then="", now=NOW):
    keep_page(draft, slug, answered, then=then, now=now)
    return Draft.objects.get(pk=draft.pk)


def emergencies_of(draft):
    return services.state_of(draft).emergencies


def found_on(draft, slug, answered):
    """The codes of the emergencies that a page would add; nothing is stored."""
    return turns_on(slug, answered)(services.state_of(draft)).unread


def to_correct(draft):
    return turn.places_to_correct(UPPER_BACK, RULESET, services.state_of(draft))


def submit(draft, clinic=None, now=NOW, nonce=""):
    return services.submit(
        draft_id=draft.pk,
        nonce=nonce,
        now=now,
        clinic=clinic or project_settings.CLINIC,
    )


def first_step(**changes):
    return on_step(FIRST, some_answers(**changes))


def events():
    return list(AuditEvent.objects.order_by("pk").values_list("action", flat=True))


def everything_stored():
    """Every row of every table, as the database holds it."""
    rows = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if table.startswith(("config_", "intake_", "triage_")):
                cursor.execute(f'select * from "{table}"')
                rows[table] = sorted(map(repr, cursor.fetchall()))
    return rows


class Fails:
    """The database goes away at one statement. At none, it counts them."""

    def __init__(self, at=None):
        self.at, self.count = at, 0

    def __call__(self, execute, sql, params, many, context):
        if sql.startswith(("SAVEPOINT", "RELEASE", "ROLLBACK")):
            return execute(sql, params, many, context)
        self.count += 1
        if self.count == self.at:
            raise OperationalError("the server closed the connection")
        return execute(sql, params, many, context)


def assert_all_or_nothing(act):
    """Fails at each statement in turn; nothing of the act may be left each time."""
    before = everything_stored()
    statements = 0
    while True:
        statements += 1
        fails = Fails(at=statements)
        with connection.execute_wrapper(fails):
            try:
                act()
            except OperationalError:
                pass
            else:
                break
        assert everything_stored() == before, f"something is left of {statements}"
    assert statements > 3, "the act wrote next to nothing"
    assert everything_stored() != before


# Start


def test_a_new_draft_is_empty_and_knows_its_questions():
    draft = services.start_draft(now=NOW)

    draft.refresh_from_db()
    assert draft.answers == {}
    assert draft.continued == []
    assert not draft.stopped
    assert draft.questionnaire_id == UPPER_BACK.digest
    assert draft.started == draft.last_active == NOW


def test_two_drafts_are_two():
    assert services.start_draft(now=NOW).pk != services.start_draft(now=NOW).pk


# Saving a step


def test_a_step_is_kept_and_counts_as_continued_past():
    draft = save(an_empty_draft(now=NOW), FIRST, first_step())

    draft.refresh_from_db()
    assert draft.answers == first_step()
    assert draft.continued == [FIRST]


def test_a_step_sent_twice_is_continued_past_once():
    draft = save(an_empty_draft(), FIRST, first_step())

    assert save(draft, FIRST, first_step()).continued == [FIRST]


def test_a_step_takes_the_place_of_its_earlier_answers_and_of_no_others():
    draft = a_draft(answers=some_answers(completing_for="self"))

    changed = save(draft, "about-you", {"age": 30, "sex_at_birth": "male"})

    assert "completing_for" not in changed.answers
    assert changed.answers["age"] == 30
    assert changed.answers["duration"] == draft.answers["duration"]


def test_answers_that_a_change_has_closed_are_not_kept():
    draft = a_draft(answers=some_answers(night_wakes="most"))
    assert "night_settle" in draft.answers

    changed = saved(draft, "nights", night_wakes="never")

    assert "night_settle" not in changed.answers


def test_answers_on_later_pages_close_as_well():
    draft = a_draft(answers=some_answers(severity=8))
    assert "painkiller_effect" in draft.answers

    assert "painkiller_effect" not in saved(draft, "feel", severity=3).answers


def test_whatever_the_caller_sends_only_what_is_asked_is_kept():
    draft = save(
        an_empty_draft(), FIRST, {**first_step(), "nerve_onset": "lt48h", "age": 17}
    )

    assert "nerve_onset" not in draft.answers


def test_a_page_with_something_open_does_not_count_as_continued_past():
    page = {key: value for key, value in first_step().items() if key != "injury"}

    draft = save(an_empty_draft(), FIRST, page, then="back")

    assert draft.answers == page
    assert draft.continued == []


def test_saving_a_page_is_activity():
    draft = an_empty_draft(now=NOW)

    assert save(draft, FIRST, first_step(), now=NOW + HOUR).last_active == NOW + HOUR


def test_a_draft_that_is_gone_cannot_be_saved_to():
    draft = an_empty_draft()
    services.erase(draft_id=draft.pk)

    with pytest.raises(services.DraftGone):
        save(draft, FIRST, first_step())


def test_a_draft_moves_on_to_todays_questions():
    draft = an_empty_draft()
    old = StoredQuestionnaire.objects.create(
        digest="0" * 64, version="0.9", content="{}"
    )
    Draft.objects.filter(pk=draft.pk).update(questionnaire=old)

    assert save(draft, FIRST, first_step()).questionnaire_id == UPPER_BACK.digest


def test_a_draft_from_before_a_deploy_is_asked_what_is_missing():
    answers = some_answers() | {"gone": "yes", "duration": "an option that is gone"}
    draft = a_draft(answers=answers)

    journey = services.journey_of(draft)

    assert "gone" not in journey.answers
    assert journey.first_incomplete == "when"


# Looking for emergencies before anything is saved


def test_the_emergencies_of_a_page_are_found_before_it_is_saved():
    draft = an_empty_draft()
    before = everything_stored()

    found = found_on(draft, FIRST, first_step(emg_chest=["chest_now"]))

    assert found == ("R07",)
    assert everything_stored() == before


def test_answers_of_other_pages_count_and_earlier_ones_of_this_page_do_not():
    draft = a_draft(answers=some_answers(emg_chest=["chest_now"]))

    assert found_on(draft, "feel", {})
    assert not found_on(draft, FIRST, first_step())


def test_an_emergency_that_has_been_read_is_not_found_again():
    draft = a_stopped_draft(now=NOW)
    draft = read_the_page(draft_id=draft.pk, phone="", now=NOW)

    assert not found_on(draft, FIRST, first_step(emg_chest=["chest_now"]))


def test_a_rule_that_reads_an_open_follow_up_waits():
    waiting = {"emg_nerve": ["saddle_numb"]}

    assert not found_on(an_empty_draft(), FIRST, waiting)
    assert found_on(
        an_empty_draft(), FIRST, waiting | {"emg_chest": ["chest_now"]}
    ) == ("R07",)


# The emergency stop


def test_an_emergency_answer_stops_the_draft_and_reaches_the_clinic_at_once():
    draft = a_stopped_draft(now=NOW)
    draft.refresh_from_db()
    partial = draft.partial

    assert draft.stopped
    assert emergencies_of(draft).open == {"R07"}
    assert partial.kind == Submission.Kind.EMERGENCY_STOP
    assert partial.state == Submission.State.NEW
    assert partial.urgency == "emergency"
    assert partial.answers == draft.answers
    assert partial.age is None
    assert partial.sex == ""
    assert partial.submitted == NOW
    assert partial.due == NOW + HOUR
    assert not ContactDetails.objects.exists()


def test_an_emergency_stop_comes_with_its_assessment_and_its_audit_event():
    partial = a_stopped_draft(now=NOW).partial

    assessment = partial.assessments.get()
    (event,) = AuditEvent.objects.all()
    assert assessment.urgency == "emergency"
    assert [item["code"] for item in assessment.outcome["findings"]] == ["R07"]
    assert assessment.shown["title"] == "Get help now"
    assert event.action == AuditEvent.Action.STOPPED
    assert event.submission == str(partial.pk)
    assert event.reference == partial.reference
    assert event.actor is None


def test_an_emergency_stop_is_stored_whole_or_not_at_all():
    draft = an_empty_draft(now=NOW)

    assert_all_or_nothing(
        lambda: keep_page(draft, FIRST, first_step(emg_chest=["chest_now"]))
    )


def test_the_partial_submission_cannot_be_reached_with_the_token_of_the_draft():
    draft = a_stopped_draft(now=NOW)

    assert draft.partial.token != draft.pk
    assert services.receipt(token=draft.pk, now=NOW) is None


def test_a_page_with_errors_that_holds_an_emergency_stops_all_the_same():
    draft = save(
        an_empty_draft(),
        FIRST,
        {"emg_chest": ["chest_now"]},
    )

    assert draft.stopped
    assert draft.partial.answers == {"emg_chest": ["chest_now"]}
    assert draft.continued == []


def test_the_same_emergency_sent_again_makes_no_second_partial():
    draft = a_stopped_draft(now=NOW)

    saved(draft, FIRST, emg_chest=["chest_now"])

    assert Submission.objects.count() == 1


def test_without_an_emergency_nothing_reaches_the_clinic():
    save(an_empty_draft(), FIRST, first_step())

    assert not Submission.objects.exists()
    assert not Assessment.objects.exists()
    assert events() == []


def test_an_emergency_can_come_from_answers_on_different_pages():
    answers = some_answers(
        aggravators=["deep_breath"], onset="sudden", clot_risk=["none"]
    )
    draft = saved(a_draft(answers=answers), "other-health", clot_risk=["long_travel"])

    assert draft.stopped
    assert emergencies_of(draft).open == {"R09"}


# Read, and carried on


def test_a_patient_who_has_read_the_page_may_carry_on():
    draft = a_stopped_draft(now=NOW)

    draft = read_the_page(draft_id=draft.pk, phone="", now=NOW + MINUTE)

    state = emergencies_of(draft)
    assert not draft.stopped
    assert state.acknowledged == state.shown == {"R07"}
    assert state.open == frozenset()
    assert draft.last_active == NOW + MINUTE


def test_only_what_stood_on_the_page_counts_as_read():
    draft = a_stopped_draft(now=NOW)
    shown = services.finding_marks(emergencies_of(draft).open).values()
    services.correct(draft_id=draft.pk, now=NOW)
    saved(draft, FIRST, emg_chest=["chest_now", "breathless"])

    draft = services.acknowledge(draft_id=draft.pk, read=shown, phone="", now=NOW)

    state = emergencies_of(draft)
    assert state.acknowledged == {"R07"}
    assert state.open == {"R08"}
    assert draft.stopped


def test_an_answer_taken_back_by_another_tab_is_not_stored_before_the_page_is_read():
    draft = a_stopped_draft(now=NOW)

    draft = saved(draft, FIRST, emg_chest=["none"])

    assert draft.stopped
    assert emergencies_of(draft).open == {"R07"}
    assert draft.answers["emg_chest"] == ["chest_now"]


@pytest.mark.parametrize("read", [[], ["R07"], ["x" * 16]], ids=str)
def test_a_page_that_names_no_finding_acknowledges_none(read):
    draft = a_stopped_draft(now=NOW)

    draft = services.acknowledge(draft_id=draft.pk, read=read, phone="", now=NOW)

    assert draft.stopped
    assert emergencies_of(draft).open == {"R07"}


def test_a_phone_number_given_there_is_kept_with_the_partial_and_can_be_found():
    draft = a_stopped_draft(now=NOW)

    read_the_page(draft_id=draft.pk, phone="+1 555 010-0199", now=NOW)

    contact = ContactDetails.objects.get()
    assert contact.submission == draft.partial
    assert contact.phone == "+1 555 010-0199"
    assert contact.phone_hash == keyed_hash("15550100199", "phone")
    assert contact.name == ""
    assert contact.consented is None


def test_a_phone_number_given_again_takes_the_place_of_the_first():
    draft = a_stopped_draft(now=NOW)

    read_the_page(draft_id=draft.pk, phone="111111", now=NOW)
    read_the_page(draft_id=draft.pk, phone="222222", now=NOW)

    assert ContactDetails.objects.get().phone == "222222"


def test_without_a_phone_number_no_contact_is_made_up():
    read_the_page(draft_id=a_stopped_draft().pk, phone="", now=NOW)

    assert not ContactDetails.objects.exists()


def test_an_emergency_that_has_been_read_does_not_stop_the_next_page():
    draft = a_stopped_draft(now=NOW)
    read_the_page(draft_id=draft.pk, phone="", now=NOW)

    draft = saved(draft, "about-you", **on_step("about-you", some_answers()))

    assert not draft.stopped
    assert Submission.objects.count() == 1


def test_another_emergency_shows_the_page_again_with_what_is_new():
    draft = a_stopped_draft(now=NOW)
    read_the_page(draft_id=draft.pk, phone="", now=NOW)

    draft = saved(draft, FIRST, emg_chest=["chest_now", "breathless"])

    assert draft.stopped
    assert emergencies_of(draft).open == {"R08"}
    assert emergencies_of(draft).acknowledged == {"R07"}


def test_another_emergency_makes_a_partial_that_replaces_the_first():
    first = a_stopped_draft(now=NOW)
    read_the_page(draft_id=first.pk, phone="", now=NOW)

    second = saved(first, FIRST, emg_chest=["chest_now", "breathless"]).partial

    earlier = Submission.objects.get(pk=first.partial_id)
    assert earlier.superseded_by == second
    assert earlier.state == Submission.State.SUPERSEDED
    assert second.state == Submission.State.NEW
    assert earlier.answers["emg_chest"] == ["chest_now"], "both stay as they were"


def test_a_partial_that_was_reviewed_stays_reviewed_when_it_is_replaced():
    first = a_stopped_draft(now=NOW)
    read_the_page(draft_id=first.pk, phone="", now=NOW)
    Submission.objects.update(state=Submission.State.REVIEWED)

    saved(first, FIRST, emg_chest=["chest_now", "breathless"])

    assert Submission.objects.get(pk=first.partial_id).state == "reviewed"


def test_a_draft_that_is_gone_cannot_be_acknowledged_or_corrected():
    gone = uuid4()

    with pytest.raises(services.DraftGone):
        read_the_page(draft_id=gone, phone="", now=NOW)
    with pytest.raises(services.DraftGone):
        services.correct(draft_id=gone, now=NOW)


# Something is wrong with the answers


def test_nothing_can_be_corrected_before_the_patient_says_that_it_is_wrong():
    draft = a_stopped_draft()

    assert not emergencies_of(draft).correcting
    assert save(draft, FIRST, first_step()).answers["emg_chest"] == ["chest_now"]


def test_only_the_step_with_the_emergency_answer_is_opened_to_be_corrected():
    draft = services.correct(draft_id=a_stopped_draft().pk, now=NOW)

    assert draft.stopped
    assert to_correct(draft) == {FIRST}


def test_all_steps_that_the_emergency_rests_on_are_opened_in_order():
    answers = some_answers(
        aggravators=["deep_breath"], onset="sudden", clot_risk=["none"]
    )
    draft = saved(a_draft(answers=answers), "other-health", clot_risk=["long_travel"])
    draft = services.correct(draft_id=draft.pk, now=NOW)

    places = to_correct(draft)

    assert {"when", "better-worse", "other-health"} <= places
    assert "feel" not in places


def test_correcting_is_over_when_the_page_has_been_sent_again():
    draft = services.correct(draft_id=a_stopped_draft().pk, now=NOW)

    draft = saved(draft, FIRST, emg_chest=["chest_now"])

    assert draft.stopped
    assert not emergencies_of(draft).correcting


def test_reading_the_page_ends_correcting_as_well():
    draft = services.correct(draft_id=a_stopped_draft().pk, now=NOW)

    draft = read_the_page(draft_id=draft.pk, phone="", now=NOW)

    assert not emergencies_of(draft).correcting


def withdrawn(now=NOW, **first):
    """A draft whose patient was stopped, then took the answer back."""
    draft = a_stopped_draft(now=now, **first)
    services.correct(draft_id=draft.pk, now=now)
    return saved(draft, FIRST, now=now, **first_step())


def test_an_answer_that_was_taken_back_lets_the_patient_go_on():
    draft = withdrawn()

    state = emergencies_of(draft)
    assert not draft.stopped
    assert state.withdrawn == {"R07"}
    assert state.open == state.shown == frozenset()


def test_both_versions_of_an_answer_that_was_taken_back_are_kept():
    partial = withdrawn().partial

    (change,) = ChangedAnswer.objects.all()
    assert change.submission == partial
    assert (change.key, change.before, change.after) == (
        "emg_chest",
        ["chest_now"],
        ["none"],
    )
    assert change.changed == NOW
    partial.refresh_from_db()
    assert partial.downgraded_by_patient
    assert partial.answers["emg_chest"] == ["chest_now"], "the record is sealed"
    assert partial.urgency == "emergency"


def test_a_follow_up_that_closed_with_it_is_kept_too():
    withdrawn(emg_nerve=["saddle_numb"], nerve_onset="lt48h", nerve_change="worse")

    changes = {
        item.key: (item.before, item.after) for item in ChangedAnswer.objects.all()
    }
    assert changes["emg_nerve"] == (["saddle_numb"], ["none"])
    assert changes["nerve_onset"] == ("lt48h", None)


def test_waiting_for_an_open_follow_up_is_not_taking_back():
    draft = a_stopped_draft(
        emg_nerve=["saddle_numb"], nerve_onset="lt48h", nerve_change="worse"
    )
    read_the_page(draft_id=draft.pk, phone="", now=NOW)

    draft = save(
        draft,
        FIRST,
        {"emg_chest": ["chest_now"], "emg_nerve": ["saddle_numb"]},
        then="back",
    )

    assert emergencies_of(draft).withdrawn == frozenset()
    draft.partial.refresh_from_db()
    assert not draft.partial.downgraded_by_patient


def test_what_stood_there_is_kept_though_an_open_follow_up_lets_its_rule_wait():
    draft = a_stopped_draft(emg_chest=["chest_now"])
    read_the_page(draft_id=draft.pk, phone="", now=NOW)
    page = first_step() | {"emg_chest": ["none"], "emg_nerve": ["saddle_numb"]}
    draft = save(draft, FIRST, page, then="back")

    draft = saved(draft, FIRST, emg_chest=["none"], emg_nerve=["none"])

    assert emergencies_of(draft).withdrawn == {"R07"}
    assert (["chest_now"], ["none"]) in [
        (change.before, change.after)
        for change in ChangedAnswer.objects.filter(key="emg_chest")
    ]


def test_an_answer_given_for_the_first_time_is_no_change():
    draft = a_stopped_draft(emg_chest=["chest_now"])
    read_the_page(draft_id=draft.pk, phone="", now=NOW)

    saved(draft, "about-you", age=44)

    assert not ChangedAnswer.objects.exists()


def test_of_two_emergencies_one_can_be_taken_back_and_the_other_stays():
    draft = a_stopped_draft(emg_chest=["chest_now", "breathless"])
    services.correct(draft_id=draft.pk, now=NOW)

    draft = saved(draft, FIRST, emg_chest=["chest_now"])

    state = emergencies_of(draft)
    assert draft.stopped
    assert state.open == {"R07"}
    assert state.withdrawn == {"R08"}


def test_an_answer_taken_back_and_given_again_stops_again():
    draft = saved(withdrawn(), FIRST, emg_chest=["chest_now"])

    assert draft.stopped
    assert emergencies_of(draft).withdrawn == {"R07"}
    assert Submission.objects.filter(kind="emergency_interrupt").count() == 2


def test_a_page_that_was_read_is_shown_again_when_its_answer_comes_back():
    draft = a_stopped_draft()
    read_the_page(draft_id=draft.pk, phone="", now=NOW)
    draft = saved(draft, FIRST, **first_step())
    assert emergencies_of(draft).withdrawn == {"R07"}

    draft = saved(draft, FIRST, emg_chest=["chest_now"])

    assert draft.stopped
    assert emergencies_of(draft).open == {"R07"}


def test_a_form_with_an_emergency_taken_back_is_never_below_same_day(clinic):
    draft = withdrawn()
    Draft.objects.filter(pk=draft.pk).delete()
    whole = a_draft(emergencies=draft.emergencies, partial=draft.partial)

    submission = submit(whole, clinic)

    assert submission.urgency == "same_day"
    assert submission.downgraded_by_patient
    outcome = submission.assessments.get().outcome
    assert outcome["urgency_before_guards"] == "self_care"
    assert "G11" in outcome["guards"]
    assert "downgraded_by_patient" in outcome["marks"]


def test_carrying_on_does_not_take_the_level_away(clinic):
    draft = a_stopped_draft(now=NOW)
    draft = read_the_page(draft_id=draft.pk, phone="", now=NOW)
    Draft.objects.filter(pk=draft.pk).delete()
    whole = a_draft(
        answers=some_answers(emg_chest=["chest_now"]),
        emergencies=draft.emergencies,
        partial=draft.partial,
    )

    assert submit(whole, clinic).urgency == "emergency"


# Contact, and checking


def test_contact_details_given_for_another_age_are_asked_for_again():
    draft = a_draft()
    assert services.journey_of(draft).is_complete

    changed = saved(draft, "about-you", age=31)

    assert services.journey_of(changed).first_incomplete == "contact"
    assert changed.contact["name"] == "Robin Example", "what was typed is still there"


def test_contact_details_are_kept_on_the_draft_and_count_as_activity():
    draft = a_draft(contact={}, now=NOW)
    details = contact_details()

    services.save_contact(draft_id=draft.pk, details=details, now=NOW + HOUR)

    draft.refresh_from_db()
    assert details.items() <= draft.contact.items()
    assert draft.last_active == NOW + HOUR
    assert services.journey_of(draft).is_complete


def test_who_has_given_contact_details_checks_the_answers_next():
    draft = a_draft(contact={}, now=NOW)
    assert not services.state_of(draft).is_checking

    draft = services.save_contact(draft_id=draft.pk, details=contact_details(), now=NOW)

    assert services.state_of(draft).is_checking


# Sending


def test_a_sent_form_becomes_a_submission_and_the_draft_is_gone(clinic):
    answers = some_answers(free_text="words")
    draft = a_draft(answers=answers, now=NOW - HOUR)

    submission = submit(draft, clinic)
    submission.refresh_from_db()

    assert not Draft.objects.exists()
    assert submission.answers == answers
    assert submission.token == draft.pk
    assert submission.kind == Submission.Kind.COMPLETE
    assert submission.state == Submission.State.NEW
    assert submission.urgency == "self_care"
    assert submission.started == NOW - HOUR
    assert submission.submitted == NOW
    assert submission.questionnaire_id == UPPER_BACK.digest


def test_what_the_worklist_shows_is_taken_from_the_answers(clinic):
    answers = some_answers(
        age=67,
        sex_at_birth="female",
        cancer_hx="past",
        cancer_type=["breast"],
        cancer_when="y1_5",
        new_kind="different",
    )
    submission = submit(a_draft(answers=answers), clinic)

    assert submission.age == 67
    assert submission.sex == "female"
    assert submission.urgency == "same_day"
    assert submission.cancer_first
    assert submission.suspicion_index == (submission.assessments.get().suspicion_index)
    assert submission.suspicion_index > 0
    assert submission.due == NOW + 4 * HOUR


def test_without_cancer_history_a_case_is_not_sorted_as_one(clinic):
    submission = submit(a_draft(), clinic)

    assert not submission.cancer_first
    assert submission.suspicion_index == 0


def test_a_self_care_result_has_no_clock(clinic):
    assert submit(a_draft(), clinic).due is None


def test_the_floor_of_the_clinic_raises_the_level_and_is_kept_with_it(clinic):
    submission = submit(a_draft(), replace(clinic, floor="within_2_weeks"))

    assessment = submission.assessments.get()
    assert submission.urgency == assessment.urgency == "within_2_weeks"
    assert assessment.urgency_before_guards == "self_care"
    assert assessment.context["floor"] == "within_2_weeks"


@pytest.mark.parametrize(
    ("hours", "call"),
    [
        ("Mo-Fr 08:00-18:30", ["same_day_service", "urgent_line"]),
        ("Sa 09:00-12:00", ["urgent_line"]),
    ],
)
def test_who_is_sent_on_today_is_sent_to_who_answers_at_that_time(clinic, hours, call):
    clinic = replace(clinic, same_day_hours=OpeningHours(hours))

    submission = submit(a_draft(answers=some_answers(rash="yes_lt3d")), clinic)

    shown = submission.assessments.get().shown
    assert shown["urgency"] == "same_day"
    assert [item["service"] for item in shown["calls"]] == call


def test_contact_details_are_kept_apart_and_can_be_found(clinic):
    details = contact_details(email="Robin@Example.org", may_contact=False)
    submission = submit(a_draft(contact=details), clinic)

    contact = submission.contact
    assert contact.name == details["name"]
    assert contact.date_of_birth == details["date_of_birth"]
    assert contact.phone == details["phone"]
    assert contact.email == details["email"]
    assert contact.reach_by == details["reach_by"]
    assert contact.may_contact is False
    assert contact.consented == NOW
    assert contact.name_hash == keyed_hash("robinexample", "name")
    assert contact.phone_hash == keyed_hash("5550100199", "phone")
    assert contact.email_hash == keyed_hash("robin@example.org", "email")
    assert "name" not in submission.answers


def test_what_was_not_given_has_no_hash_to_be_found_by(clinic):
    details = contact_details(phone="", email="r@example.org", reach_by="email")

    contact = submit(a_draft(contact=details), clinic).contact

    assert contact.phone_hash == ""
    assert contact.email_hash


def test_a_sent_form_comes_with_one_audit_event_without_its_content(clinic):
    submission = submit(a_draft(), clinic)

    (event,) = AuditEvent.objects.all()
    assert event.action == AuditEvent.Action.SUBMITTED
    assert event.submission == str(submission.pk)
    assert event.reference == submission.reference
    assert event.actor is None


def test_a_reference_is_short_and_hard_to_misread(clinic):
    reference = submit(a_draft(), clinic).reference

    assert re.fullmatch(r"[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}", reference)


def test_a_reference_that_is_taken_is_not_given_twice(clinic, monkeypatch):
    letters = iter("AAAAAAAA" * 2 + "BBBBBBBB")
    monkeypatch.setattr(secrets, "choice", lambda alphabet: next(letters))

    assert submit(a_draft(), clinic).reference == "AAAA-AAAA"
    assert submit(a_draft(), clinic).reference == "BBBB-BBBB"


def test_sending_is_all_or_nothing(clinic):
    draft = a_draft(now=NOW)

    assert_all_or_nothing(lambda: submit(draft, clinic))


def test_sending_after_an_emergency_is_all_or_nothing(clinic):
    draft = a_stopped_draft(now=NOW)
    draft = read_the_page(draft_id=draft.pk, phone="555 010 0199", now=NOW)
    Draft.objects.filter(pk=draft.pk).update(continued=list(STEPS))
    draft.refresh_from_db()
    draft.answers = some_answers(emg_chest=["chest_now"])
    draft.save()
    services.save_contact(draft_id=draft.pk, details=contact_details(), now=NOW)

    assert_all_or_nothing(lambda: submit(draft, clinic))


def test_a_form_that_failed_to_be_sent_can_be_sent_again(clinic):
    draft = a_draft(now=NOW)
    with (
        connection.execute_wrapper(Fails(at=6)),
        pytest.raises(OperationalError),
    ):
        submit(draft, clinic)

    assert submit(draft, clinic).answers == draft.answers


def test_the_second_click_finds_the_draft_gone_and_the_receipt_there(clinic):
    draft = a_draft()
    submission = submit(draft, clinic)

    with pytest.raises(services.DraftGone):
        submit(draft, clinic)

    assert services.receipt(token=draft.pk, now=NOW) == submission
    assert Submission.objects.count() == 1


@pytest.mark.parametrize("missing", ["emg_nerve", "cancer_hx", "concern"])
def test_an_incomplete_form_is_not_sent_and_says_where_it_is_open(missing, clinic):
    draft = a_draft(answers=some_answers(**{missing: None}))

    with pytest.raises(services.AnswersIncomplete) as refusal:
        submit(draft, clinic)

    assert refusal.value.journey.unanswered == (missing,)
    assert not Submission.objects.exists()
    assert Draft.objects.filter(pk=draft.pk).exists()


def test_a_form_without_contact_details_is_incomplete(clinic):
    with pytest.raises(services.AnswersIncomplete):
        submit(a_draft(contact={}), clinic)


def test_a_form_of_which_a_page_was_never_seen_is_incomplete(clinic):
    seen = [slug for slug in STEPS if slug != "lifestyle"]

    with pytest.raises(services.AnswersIncomplete):
        submit(a_draft(continued=seen), clinic)


def test_a_stopped_form_is_not_sent(clinic):
    with pytest.raises(services.EmergencyUnread):
        submit(a_draft(stopped=True), clinic)

    assert not Submission.objects.exists()


def test_only_what_was_asked_is_sent(clinic):
    draft = a_draft(answers=some_answers() | {"nerve_onset": "lt48h", "unknown": "x"})

    assert submit(draft, clinic).answers == some_answers()


def test_the_partial_of_an_emergency_leaves_the_worklist_to_the_whole_form(clinic):
    partial = a_stopped_draft(now=NOW).partial
    whole = submit(a_draft(partial=partial), clinic)

    partial.refresh_from_db()
    assert partial.superseded_by == whole
    assert partial.state == Submission.State.SUPERSEDED
    assert whole.state == Submission.State.NEW
    assert set(Submission.objects.awaiting_review()) == {whole}


# The rules themselves overdue for review (3.3)


@pytest.mark.parametrize("days, marks", [(0, []), (1, ["rules_overdue"])])
def test_a_form_sent_after_the_rules_were_due_for_review_is_marked(clinic, days, marks):
    clinic = replace(clinic, ruleset_review_due=NOW.date() - timedelta(days=days))

    submission = submit(a_draft(), clinic)

    assert submission.assessments.get().outcome["marks"] == marks
    assert submission.assessments.get().context["rules_overdue"] is bool(marks)


# Findings that no likelihood ratio is known for (5.3)


def test_what_adds_nothing_to_the_index_is_kept_as_a_tag(clinic):
    answers = some_answers(cancer_hx="not_sure", cancer_signs=["breast_lump"])

    submission = submit(a_draft(answers=answers), clinic)

    submission.refresh_from_db()
    assert submission.cancer_tags == ["cancer_history_unknown", "cancer_signs"]
    assert submission.cancer_tag_count == 2
    assert submission.suspicion_index == submit(a_draft(), clinic).suspicion_index


# The receipt, and the draft that is still there


def test_the_receipt_can_be_read_for_30_minutes(clinic):
    draft = a_draft()
    submission = submit(draft, clinic)

    def receipt(after):
        return services.receipt(token=draft.pk, now=NOW + after)

    assert receipt(timedelta(0)) == submission
    assert receipt(30 * MINUTE) == submission
    assert receipt(31 * MINUTE) is None


def test_nobody_gets_a_receipt_for_a_token_that_was_never_sent():
    assert services.receipt(token=uuid4(), now=NOW) is None


@pytest.mark.parametrize(
    ("columns", "hours"), [({}, 24), ({"resume_hash": "x"}, 72)], ids=["", "saved"]
)
def test_a_draft_lives_from_its_last_activity(columns, hours):
    draft = a_draft(now=NOW, **columns)
    end = NOW + timedelta(hours=hours)

    assert services.draft_of(token=draft.pk, now=end) == draft
    assert services.draft_of(token=draft.pk, now=end + MINUTE) is None


# A page whose session was lost


def a_draft_with_a_page(secret, **columns):
    return a_draft(now=NOW, page_hash=page_hash(secret), **columns)


def reattach(secret, *, after=timedelta(0), renewed="renewed"):
    return services.reattach(page_secret=secret, renewed=renewed, now=NOW + after)


def test_a_form_can_be_taken_up_from_its_page_for_20_minutes():
    draft = a_draft_with_a_page("secret")

    assert reattach("secret", after=21 * MINUTE) is None
    assert reattach("secret", after=20 * MINUTE) == draft


def test_a_secret_takes_a_form_up_once_and_its_successor_after_that():
    draft = a_draft_with_a_page("first")

    assert reattach("first", renewed="second") == draft
    assert reattach("first") is None
    assert reattach("second", renewed="third") == draft


@pytest.mark.parametrize("secret", ["", "x", "s" * 43])
def test_nothing_but_the_secret_takes_a_form_up(secret):
    draft = a_draft_with_a_page("secret")

    assert reattach(secret) is None
    assert reattach(str(draft.pk)) is None
    assert reattach(draft.page_hash) is None


def test_a_draft_without_a_page_is_not_taken_up_by_an_empty_secret():
    a_draft(now=NOW)

    assert reattach("") is None


def test_the_database_holds_no_secret_of_a_page():
    draft = services.start_draft(page_secret="secret-in-the-page", now=NOW)

    assert draft.page_hash
    assert "secret-in-the-page" not in draft.page_hash


def test_a_sent_form_is_not_taken_up_by_the_secret_of_its_pages(clinic):
    submit(a_draft_with_a_page("secret"), clinic)

    assert reattach("secret") is None


# A send whose answer was lost

NONCE = "n" * 43


def test_a_repeated_send_finds_its_form_for_10_minutes(clinic):
    submission = submit(a_draft(now=NOW), clinic, nonce=NONCE)

    assert services.sent_with(nonce=NONCE, now=NOW + 10 * MINUTE) == submission
    assert services.sent_with(nonce=NONCE, now=NOW + 11 * MINUTE) is None


@pytest.mark.parametrize("nonce", ["", "short", NONCE.upper(), NONCE + "n"])
def test_another_nonce_finds_no_form(nonce, clinic):
    submit(a_draft(now=NOW), clinic, nonce=NONCE)

    assert services.sent_with(nonce=nonce, now=NOW) is None


@pytest.mark.parametrize("nonce", ["", "guessable"])
def test_a_form_sent_without_a_nonce_of_ours_is_found_by_none(nonce, clinic):
    submission = submit(a_draft(now=NOW), clinic, nonce=nonce)

    assert submission.send_hash == ""
    assert services.sent_with(nonce=nonce, now=NOW) is None


def test_the_database_holds_no_nonce(clinic):
    assert NONCE not in submit(a_draft(now=NOW), clinic, nonce=NONCE).send_hash


# A device that was cleared


def test_on_a_cleared_device_nothing_is_taken_up_and_no_receipt_read(clinic):
    kept, sent = a_draft_with_a_page("secret"), a_draft(now=NOW)
    submission = submit(sent, clinic, nonce=NONCE)

    for draft in (kept, sent):
        services.clear(token=draft.pk)

    assert reattach("secret") is None
    assert services.receipt(token=sent.pk, now=NOW) is None
    assert services.was_sent(token=sent.pk) is None
    assert services.sent_with(nonce=NONCE, now=NOW) is None
    submission.refresh_from_db()
    assert submission.send_hash == ""
    assert Draft.objects.get() == kept


def test_clearing_one_device_clears_no_other(clinic):
    draft = a_draft_with_a_page("secret")

    services.clear(token=uuid4())

    assert reattach("secret") == draft


def test_a_form_that_moved_to_another_device_leaves_nothing_to_the_one_before(clinic):
    draft = a_draft(now=NOW)
    code = keep(draft)
    services.clear(token=draft.pk)
    submit(resume(code), clinic)

    assert services.receipt(token=draft.pk, now=NOW) is None
    assert not Draft.objects.exists()


# Keeping a form for later


BORN = "1968-03-27"


def keep(draft, now=NOW):
    return services.keep_for_later(draft_id=draft.pk, date_of_birth=BORN, now=now)


def resume(code, born=BORN, *, network="192.0.2.1", now=NOW):
    return services.resume(code=code, date_of_birth=born, network=network, now=now)


def test_a_code_has_three_groups_of_four_letters_that_are_hard_to_misread():
    assert re.fullmatch(r"[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}", keep(a_draft()))


def test_a_code_carries_at_least_60_bits():
    length = 4 * resuming.RESUME_CODE_GROUPS

    assert len(set(ALPHABET)) ** length >= 2**60


def test_the_code_itself_is_stored_nowhere():
    draft = a_draft()
    code = keep(draft)

    stored = str(everything_stored())
    assert code not in stored
    assert code.replace("-", "") not in stored


def test_code_and_date_of_birth_open_the_form_again():
    draft = a_draft(now=NOW)
    code = keep(draft)

    opened = resume(code, now=NOW + HOUR)

    assert opened.answers == draft.answers
    assert opened.contact == draft.contact
    assert opened.continued == draft.continued
    assert (opened.started, opened.last_active) == (draft.started, NOW + HOUR)
    assert list(Draft.objects.all()) == [opened]
    assert events() == ["resumed"]


@pytest.mark.parametrize(
    "typed",
    [str.lower, lambda code: code.replace("-", ""), lambda code: f" {code} "],
    ids=["small letters", "without hyphens", "with spaces"],
)
def test_a_code_may_be_typed_as_people_type(typed):
    code = keep(a_draft(now=NOW))

    assert resume(typed(code))


def test_a_code_works_once():
    code = keep(a_draft(now=NOW))
    resume(code)

    with pytest.raises(services.ResumeRefused):
        resume(code)


def test_a_code_works_for_72_hours():
    code = keep(a_draft(now=NOW))

    with pytest.raises(services.ResumeRefused):
        resume(code, now=NOW + timedelta(hours=72, minutes=1))
    assert resume(code, now=NOW + timedelta(hours=72))


def test_a_new_code_takes_the_place_of_the_older_one():
    draft = a_draft(now=NOW)
    old = keep(draft)
    new = keep(draft)

    with pytest.raises(services.ResumeRefused):
        resume(old)
    assert resume(new)


def test_a_wrong_date_of_birth_opens_nothing_and_does_not_use_up_the_code():
    code = keep(a_draft(now=NOW))

    with pytest.raises(services.ResumeRefused):
        resume(code, "1968-03-28")
    assert resume(code)


def test_unknown_and_empty_codes_open_nothing():
    a_draft(now=NOW)

    for code in ("AAAA-BBBB-CCCC", "", "---"):
        with pytest.raises(services.ResumeRefused):
            resume(code, "")


def test_a_draft_that_was_never_saved_opens_with_no_code():
    draft = a_draft(now=NOW)
    assert draft.resume_hash == ""

    with pytest.raises(services.ResumeRefused):
        resume("", draft.resume_birth_date)


def test_every_refusal_compares_a_date_so_that_none_is_quicker(monkeypatch):
    compared = []
    compare = hmac.compare_digest
    monkeypatch.setattr(
        hmac,
        "compare_digest",
        lambda a, b: compared.append((a, b)) or compare(a, b),
    )
    code = keep(a_draft(now=NOW))

    for attempt in (
        lambda: resume("AAAA-BBBB-CCCC"),
        lambda: resume(code, "1968-03-28"),
        lambda: resume(code, now=NOW + timedelta(hours=80)),
    ):
        with pytest.raises(services.ResumeRefused) as refusal:
            attempt()
        assert str(refusal.value) == ""

    assert len(compared) == 3


def test_a_resumed_form_that_was_stopped_is_still_stopped():
    draft = a_stopped_draft(now=NOW)
    code = keep(draft)

    assert resume(code).stopped


def test_a_resumed_form_lives_24_hours_again():
    draft = a_draft(now=NOW)
    code = keep(draft)
    opened = resume(code, now=NOW + HOUR)

    assert services.draft_of(token=opened.pk, now=NOW + timedelta(hours=25))
    assert services.draft_of(token=opened.pk, now=NOW + timedelta(hours=26)) is None


def test_the_tenth_try_from_one_network_is_the_last():
    code = keep(a_draft(now=NOW))
    for _ in range(9):
        with pytest.raises(services.ResumeRefused):
            resume("AAAA-BBBB-CCCC")

    assert resume(code)
    with pytest.raises(services.TooManyAttempts):
        resume("AAAA-BBBB-CCCC")


def test_after_ten_tries_even_the_right_code_opens_nothing():
    code = keep(a_draft(now=NOW))
    for _ in range(10):
        with pytest.raises(services.ResumeRefused):
            resume("AAAA-BBBB-CCCC")

    with pytest.raises(services.TooManyAttempts):
        resume(code)
    assert resume(code, network="192.0.2.2"), "another network is not affected"


def test_every_try_is_counted_exactly_whatever_came_of_it():
    code = keep(a_draft(now=NOW))
    resume(code)
    for _ in range(3):
        with pytest.raises(services.ResumeRefused):
            resume(code)

    # By network and by code.
    assert [item.count for item in ThrottleCount.objects.all()] == [4, 4]


def test_one_code_is_guessed_at_ten_times_and_no_more_from_all_networks_together():
    code = keep(a_draft(now=NOW))
    for number in range(10):
        with pytest.raises(services.ResumeRefused):
            resume(code, "1968-03-28", network=f"192.0.2.{number}")

    with pytest.raises(services.TooManyAttempts):
        resume(code, network="192.0.2.99")
    assert resume(code, now=NOW + timedelta(minutes=15))


def test_a_code_counts_as_one_however_it_is_typed():
    for number in range(10):
        with pytest.raises(services.ResumeRefused):
            resume(
                "aaaabbbbcccc" if number % 2 else "AAAA BBBB-CCCC", network=str(number)
            )

    with pytest.raises(services.TooManyAttempts):
        resume("AAAA-BBBB-CCCC", network="192.0.2.99")


def test_who_tries_too_often_is_told_when_to_try_again():
    for _ in range(10):
        with pytest.raises(services.ResumeRefused):
            resume("AAAA-BBBB-CCCC", now=NOW + MINUTE)

    with pytest.raises(services.TooManyAttempts) as refused:
        resume("AAAA-BBBB-CCCC", now=NOW + MINUTE)
    assert refused.value.retry_at == NOW + timedelta(minutes=15)


def test_unknown_wrong_and_expired_codes_take_the_same_work():
    code = keep(a_draft(now=NOW))
    statements = []
    for attempt in (
        lambda: resume("AAAA-BBBB-CCCC"),
        lambda: resume(code, "1968-03-28"),
        lambda: resume(code, now=NOW + timedelta(hours=80)),
    ):
        with (
            CaptureQueriesContext(connection) as queries,
            pytest.raises(services.ResumeRefused),
        ):
            attempt()
        statements.append([query["sql"].split()[0] for query in queries])

    assert statements[0] == statements[1] == statements[2]


def test_codes_close_when_their_throttle_cannot_count(monkeypatch):
    code = keep(a_draft(now=NOW))

    def away(*_, **__):
        raise OperationalError("the server closed the connection")

    monkeypatch.setattr(ThrottleCountQuerySet, "count_one", away)

    with pytest.raises(OperationalError):
        resume(code)
    assert Draft.objects.get().resume_hash


def test_after_a_while_one_may_try_again():
    code = keep(a_draft(now=NOW))
    for _ in range(11):
        with pytest.raises((services.ResumeRefused, services.TooManyAttempts)):
            resume("AAAA-BBBB-CCCC")

    assert resume(code, now=NOW + timedelta(minutes=15))


def test_where_a_try_came_from_is_not_stored_in_the_clear():
    with pytest.raises(services.ResumeRefused):
        resume("AAAA-BBBB-CCCC", network="192.0.2.77")

    assert "192.0.2.77" not in str(everything_stored())


# Erasing


def test_drafts_whose_time_is_up_are_erased_and_counted():
    old = a_draft(now=NOW - timedelta(hours=25))
    old_but_saved = a_draft(now=NOW - timedelta(hours=25), resume_hash="x")
    too_old = a_draft(now=NOW - timedelta(hours=73), resume_hash="y")
    fresh = a_draft(now=NOW - timedelta(hours=23))

    assert services.purge_drafts(now=NOW) == 2

    left = set(Draft.objects.all())
    assert left == {old_but_saved, fresh}
    assert {old, too_old}.isdisjoint(left)


@pytest.mark.parametrize("resume_hash", ["", "x"])
@pytest.mark.parametrize("hours", [23, 24, 25, 71, 72, 73])
def test_a_draft_that_can_be_opened_is_not_erased_and_the_other_way_round(
    hours, resume_hash
):
    draft = a_draft(now=NOW - timedelta(hours=hours), resume_hash=resume_hash)

    opens = services.draft_of(token=draft.pk, now=NOW) is not None

    assert services.purge_drafts(now=NOW) == (0 if opens else 1)


def test_what_counts_is_the_last_activity_and_not_the_start():
    active = a_draft(now=NOW - timedelta(days=10), last_active=NOW - HOUR)

    assert services.purge_drafts(now=NOW) == 0
    assert Draft.objects.filter(pk=active.pk).exists()


def test_purging_touches_no_submission(clinic):
    submission = a_submission(now=NOW - timedelta(days=400))
    partial = a_stopped_draft(now=NOW - timedelta(days=2)).partial

    services.purge_drafts(now=NOW)

    assert set(Submission.objects.all()) == {submission, partial}


def test_old_counts_of_tries_are_erased_with_the_drafts():
    for left, key in ((-MINUTE, "over"), (MINUTE, "open")):
        ThrottleCount.objects.create(key=key, count=1, ends=NOW + left)

    services.purge_drafts(now=NOW)

    assert [item.key for item in ThrottleCount.objects.all()] == ["open"]


def test_sessions_that_are_over_are_erased_with_the_drafts():
    for key, left in (("over", -HOUR), ("open", HOUR)):
        Session.objects.create(session_key=key, expire_date=NOW + left)

    services.purge_drafts(now=NOW)

    assert [item.session_key for item in Session.objects.all()] == ["open"]


def test_a_draft_whose_emergency_page_is_unread_is_not_erased():
    draft = a_stopped_draft(now=NOW)

    assert not services.erase(draft_id=draft.pk)
    assert Draft.objects.get() == draft


def test_an_erased_draft_is_gone_and_its_emergency_stays():
    draft = a_stopped_draft()

    read = services.finding_marks(services.emergencies_of(draft).open).values()
    services.acknowledge(draft_id=draft.pk, read=read, phone="", now=NOW)

    assert services.erase(draft_id=draft.pk)
    assert services.erase(draft_id=draft.pk)
    assert not Draft.objects.exists()
    assert Submission.objects.count() == 1


# The clinic


def test_opening_a_record_is_on_the_trail_with_who_and_what():
    submission, clinician = a_submission(), a_clinician()

    services.open_record(submission_id=submission.pk, by=clinician)

    event = AuditEvent.objects.get(action=AuditEvent.Action.OPENED)
    assert event.actor == clinician
    assert event.actor_name == clinician.username
    assert event.roles == "Clinician"
    assert event.submission == str(submission.pk)
    assert event.reference == submission.reference


def review(submission, by, *, seen=0, urgency=Urgency.ROUTINE, now=NOW):
    return services.review(
        submission_id=submission.pk,
        by=by,
        urgency=urgency,
        decision=Review.Decision.CALL,
        reason="Called.",
        seen=seen,
        now=now,
    )


def test_a_review_decides_state_and_level_and_is_on_the_trail():
    submission, clinician = a_submission(), a_clinician()

    recorded = review(submission, clinician, urgency=Urgency.SAME_DAY)

    submission.refresh_from_db()
    assert submission.state == Submission.State.REVIEWED
    assert submission.urgency == "same_day"
    assert recorded.assessment == submission.assessments.get()
    assert recorded.assessment.urgency == "routine", "what the rules said stays"
    assert AuditEvent.objects.get(action="reviewed").actor == clinician


def test_a_review_written_without_seeing_another_one_is_not_recorded():
    submission = a_submission()
    review(submission, a_clinician())

    with pytest.raises(services.ReviewedMeanwhile):
        review(submission, a_clinician(), urgency=Urgency.EMERGENCY)

    submission.refresh_from_db()
    assert Review.objects.count() == 1
    assert submission.urgency == "routine"
    assert events().count("reviewed") == 1


def test_a_second_review_by_someone_who_has_seen_the_first_is_added():
    submission = a_submission()
    review(submission, a_clinician())
    review(submission, a_clinician(), seen=1, urgency=Urgency.SAME_DAY)

    submission.refresh_from_db()
    assert Review.objects.count() == 2
    assert submission.urgency == "same_day"


def test_a_review_is_all_or_nothing():
    submission, clinician = a_submission(), a_clinician()

    assert_all_or_nothing(lambda: review(submission, clinician))


def test_an_unknown_submission_cannot_be_opened_or_reviewed():
    clinician = a_clinician()

    with pytest.raises(Submission.DoesNotExist):
        services.open_record(submission_id=uuid4(), by=clinician)
    assert not AuditEvent.objects.exists()
