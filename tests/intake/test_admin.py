"""The clinic's side: worklist, record, review, audit."""

import re
from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import urlencode

import pytest
from django.conf import settings as project_settings
from django.db import OperationalError, connection
from django.test import Client
from django.utils import timezone
from django.utils.html import escape

from intake import audit, services
from intake.answers_in_words import shown
from intake.models import AuditEvent, ChangedAnswer, ContactDetails, Submission
from intake.questionnaire.upper_back import UPPER_BACK
from tests.builders import (
    FIRST_STEP,
    Page,
    a_clinician,
    a_draft,
    a_receptionist,
    a_safety_officer,
    a_stopped_draft,
    a_submission,
    an_administrator,
    an_editor,
    an_emergency_stop,
    contact_details,
    on_step,
    read_the_page,
    saved,
    some_answers,
)
from triage.models import Review
from triage.rules import RULESET
from triage.urgency import Urgency

pytestmark = pytest.mark.django_db

WORKLIST = "/admin/intake/submission/"
ADMIN = "/admin/"


def record_url(submission):
    return f"{WORKLIST}{submission.pk}/change/"


def review_url(submission):
    return f"{WORKLIST}{submission.pk}/review/"


def browser(user):
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def clinician():
    return a_clinician()


@pytest.fixture
def desk(clinician):
    """The browser of a clinician."""
    return browser(clinician)


def page(response):
    return Page(response.content.decode(), status=response.status_code)


def listed(response):
    """The references on a worklist, from top to bottom."""
    return [row.reference for row in response.context["cl"].result_list]


def worklist(client, **filters):
    filters = filters or {"state__exact": "new"}
    return client.get(WORKLIST, filters)


def search(client, typed, **filters):
    """What the worklist shows after something was typed and sent."""
    filters = filters or {"state__exact": "new"}
    address = f"{WORKLIST}?{urlencode(filters)}"
    return client.post(address, {"q": typed}, follow=True)


def a_decision(**changes):
    return {
        "urgency": "same_day",
        "decision": "call",
        "reason": "Sounds unwell.",
        "seen": "0",
        **changes,
    }


def opened():
    return AuditEvent.objects.filter(action=AuditEvent.Action.OPENED).count()


# Who may do what

TAGGED = {"cancer_hx": "being_tested"}


def test_what_was_said_of_cancer_is_on_the_list_of_who_may_open_the_record(desk):
    a_submission(answers=some_answers(**TAGGED))

    assert "Being tested" in page(worklist(desk)).text
    assert "Being tested" not in page(worklist(browser(a_receptionist()))).text


def test_one_damaged_row_does_not_take_the_worklist_away(desk):
    whole, damaged = (a_submission(answers=some_answers(**TAGGED)) for _ in range(2))
    with connection.cursor() as cursor:
        cursor.execute(
            "update intake_submission set cancer_tags = %s where reference = %s",
            ["test$damaged", damaged.reference],
        )

    response = worklist(desk)

    assert set(listed(response)) == {whole.reference, damaged.reference}
    assert "Tags cannot be read" in page(response).text


@pytest.mark.parametrize("address", ["/admin/login/", "/admin/", WORKLIST])
def test_staff_are_told_that_it_is_a_demonstration(desk, settings, address):
    client = Client() if "login" in address else desk

    assert (
        "Demonstration: no real details" in page(client.get(address, follow=True)).text
    )
    settings.DEMONSTRATION = False
    assert "Demonstration" not in page(client.get(address, follow=True)).text


def test_who_is_signed_out_already_may_sign_out():
    client = Client()

    response = client.post("/admin/logout/")

    assert response.status_code in (200, 302)
    assert response["Clear-Site-Data"] == '"storage"'


GROUPS = {
    "reception": a_receptionist,
    "clinician": a_clinician,
    "editor": an_editor,
    "safety officer": a_safety_officer,
    "administrator": an_administrator,
}


@pytest.mark.parametrize(
    ("group", "status"),
    [
        ("reception", 200),
        ("clinician", 200),
        ("editor", 403),
        ("safety officer", 200),
        ("administrator", 403),
    ],
)
def test_who_sees_the_worklist(group, status):
    assert worklist(browser(GROUPS[group]())).status_code == status


@pytest.mark.parametrize(
    ("group", "status"),
    [
        ("reception", 403),
        ("clinician", 200),
        ("editor", 403),
        ("safety officer", 200),
        ("administrator", 403),
    ],
)
def test_who_opens_a_record(group, status):
    response = browser(GROUPS[group]()).get(record_url(a_submission()))

    assert response.status_code == status
    assert opened() == (1 if status == 200 else 0)


@pytest.mark.parametrize(
    ("group", "status"),
    [
        ("reception", 403),
        ("clinician", 302),
        ("editor", 403),
        ("safety officer", 403),
        ("administrator", 403),
    ],
)
def test_who_records_a_review(group, status):
    submission = a_submission()

    response = browser(GROUPS[group]()).post(review_url(submission), a_decision())

    assert response.status_code == status
    assert Review.objects.count() == (1 if status == 302 else 0)


@pytest.mark.parametrize(
    ("group", "status"),
    [
        ("reception", 403),
        ("clinician", 403),
        ("editor", 403),
        ("safety officer", 200),
        ("administrator", 200),
    ],
)
def test_who_sees_the_audit_trail(group, status):
    response = browser(GROUPS[group]()).get("/admin/intake/auditevent/")

    assert response.status_code == status


@pytest.mark.parametrize("document", ["rule-book", "hazard-log"])
@pytest.mark.parametrize("group", GROUPS)
def test_who_reads_the_rules_and_the_hazards(group, document):
    user = GROUPS[group]()

    response = browser(user).get(f"/admin/triage/storedruleset/{document}/")

    allowed = user.has_perm("triage.view_storedruleset")
    assert response.status_code == (200 if allowed else 403)


def test_the_clinician_reads_every_rule_in_words(desk):
    text = page(desk.get("/admin/triage/storedruleset/rule-book/")).text

    for rule in RULESET.rules:
        assert rule.code in text
        assert " ".join(rule.clinician_reason.split()) in text


def test_a_stored_rule_set_cannot_be_changed_by_address(django_user_model):
    a_submission()
    user = django_user_model.objects.create_superuser("root", password="x" * 20)
    address = f"/admin/triage/storedruleset/{RULESET.digest}"

    assert browser(user).post(f"{address}/change/", {"version": "2"}).status_code == 403
    assert browser(user).post(f"{address}/delete/", {"post": "yes"}).status_code == 403
    assert browser(user).get("/admin/triage/storedruleset/add/").status_code == 403


def test_who_may_only_read_a_record_is_offered_no_form():
    response = browser(a_safety_officer()).get(record_url(a_submission()))

    assert "Record review" not in response.content.decode()


@pytest.mark.parametrize("address", [WORKLIST, "record", "review"])
def test_without_signing_in_nothing_is_shown(client, address):
    submission = a_submission()
    address = {
        "record": record_url(submission),
        "review": review_url(submission),
    }.get(address, address)

    response = client.get(address)

    assert response.status_code == 302
    assert response["Location"].startswith("/admin/login/")
    assert opened() == 0


def test_a_patient_is_no_member_of_staff(client, django_user_model):
    user = django_user_model.objects.create_user("visitor", password="x" * 20)
    client.force_login(user)

    assert client.get(WORKLIST).status_code == 302


# The worklist


def test_the_worklist_opens_on_what_awaits_review(desk):
    waiting = a_submission()
    a_submission(state=Submission.State.REVIEWED)

    response = desk.get(WORKLIST, follow=True)

    assert listed(response) == [waiting.reference]
    assert response.request["QUERY_STRING"] == "state__exact=new"


def in_order(*columns):
    """Submissions with these columns, made in another order than they are given in."""
    now = timezone.now()
    made = {}
    for number in sorted(range(len(columns)), key=lambda number: -number):
        values = {"submitted": now, "due": now + timedelta(hours=9), **columns[number]}
        made[number] = a_submission(**values).reference
    return [made[number] for number in range(len(columns))]


def test_the_most_urgent_level_comes_first(desk):
    expected = in_order(*({"urgency": level} for level in reversed(Urgency)))

    assert listed(worklist(desk)) == expected


def test_inside_a_level_what_is_overdue_comes_first(desk):
    now = timezone.now()
    expected = in_order(
        {"due": now - timedelta(hours=1)},
        {"suspicion_index": 90, "cancer_first": True},
    )

    assert listed(worklist(desk)) == expected


def test_what_is_overdue_never_passes_a_more_urgent_level(desk):
    now = timezone.now()
    expected = in_order(
        {"urgency": "same_day"},
        {"urgency": "routine", "due": now - timedelta(days=30)},
    )

    assert listed(worklist(desk)) == expected


def test_then_cancer_history_then_the_index_its_tags_and_the_longest_waiting(desk):
    now = timezone.now()
    expected = in_order(
        {"cancer_first": True},
        {"suspicion_index": 80},
        {"suspicion_index": 10, "cancer_tag_count": 1},
        {"suspicion_index": 10, "submitted": now - timedelta(hours=5)},
        {"suspicion_index": 10},
        {"submitted": now - timedelta(hours=9)},
        {},
    )

    assert listed(worklist(desk)) == expected


def test_what_has_no_clock_is_never_overdue(desk):
    now = timezone.now()
    expected = in_order(
        {"urgency": "self_care", "due": now - timedelta(hours=1)},
        {"urgency": "self_care", "due": None, "suspicion_index": 50},
    )

    assert listed(worklist(desk)) == expected


def test_what_has_been_reviewed_is_never_overdue(desk):
    now = timezone.now()
    expected = in_order(
        {"suspicion_index": 50, "state": "reviewed"},
        {"due": now - timedelta(hours=1), "state": "reviewed"},
    )

    assert listed(worklist(desk, state__exact="reviewed")) == expected


def test_a_row_says_what_to_know_before_opening_it(desk):
    submission = a_submission(
        answers=some_answers(age=67, sex_at_birth="female"),
        due=timezone.now() - timedelta(hours=1),
        downgraded_by_patient=True,
    )

    text = page(worklist(desk)).text

    assert submission.reference in text
    assert "Routine" in text
    assert "67, female" in text
    assert "Overdue" in text
    assert "Downgraded by patient" in text


def test_an_emergency_stop_is_on_the_worklist_though_little_is_known(desk):
    stop = an_emergency_stop()

    response = worklist(desk)

    assert listed(response) == [stop.reference]
    assert "Stopped at an emergency answer" in page(response).text
    assert "age not given" in page(response).text


def test_the_worklist_shows_no_name_and_no_answer(desk):
    a_submission(
        answers=some_answers(free_text="canary text"),
        contact=contact_details(name="Canary Name", phone="555 010 7777"),
    )

    html = worklist(desk).content.decode()

    for secret in ("canary", "Canary", "7777", "blades"):
        assert secret not in html


@pytest.mark.parametrize(
    ("columns", "filters"),
    [
        ({"urgency": "same_day"}, {"urgency__exact": "same_day"}),
        ({"state": "reviewed"}, {"state__exact": "reviewed"}),
        ({"kind": "emergency_interrupt"}, {"kind__exact": "emergency_interrupt"}),
        ({"downgraded_by_patient": True}, {"downgraded_by_patient__exact": "1"}),
    ],
    ids=str,
)
def test_the_worklist_can_be_filtered(desk, columns, filters):
    wanted = a_submission(**columns)
    a_submission()

    assert listed(worklist(desk, **filters)) == [wanted.reference]


def test_the_filter_it_opens_with_can_be_taken_off_like_any_other(desk):
    """“All” beside “By state” leads to all states and not back to the new ones."""
    new = a_submission()
    reviewed = a_submission(state=Submission.State.REVIEWED)
    (state,) = [
        spec
        for spec in worklist(desk).context["cl"].filter_specs
        if spec.title == "state"
    ]
    everything = next(iter(state.choices(worklist(desk).context["cl"])))

    response = desk.get(f"{WORKLIST}{everything['query_string']}", follow=True)

    assert set(listed(response)) == {new.reference, reviewed.reference}


# The search


FINDABLE = {
    "name": "Canary Quill",
    "phone": "+1 555 010 0199",
    "email": "canary@example.org",
}


@pytest.mark.parametrize(
    "typed",
    [
        "Canary Quill",
        "canary  QUILL",
        "+1 555 010 0199",
        "15550100199",
        "1 (555) 010-0199",
        "canary@example.org",
        "Canary@Example.ORG",
    ],
)
def test_a_patient_is_found_by_exactly_what_was_given(desk, typed):
    wanted = a_submission(contact=contact_details(**FINDABLE))
    a_submission()

    assert listed(search(desk, typed)) == [wanted.reference]


@pytest.mark.parametrize("typed", ["Canary", "canary@example", "555", "Quill Canary"])
def test_a_part_of_it_finds_nothing(desk, typed):
    a_submission(contact=contact_details(**FINDABLE))

    assert listed(search(desk, typed)) == []


def test_a_reference_finds_its_submission_however_it_is_typed(desk):
    wanted = a_submission()
    a_submission()

    compact = wanted.reference.replace("-", "")
    for typed in (
        wanted.reference,
        wanted.reference.lower(),
        f" {wanted.reference} ",
        compact,
        compact.lower(),
        wanted.reference.replace("-", "‑").replace("L", "1"),
    ):
        assert listed(search(desk, typed)) == [wanted.reference]


def test_the_place_in_the_list_tells_reception_nothing_of_cancer(client):
    waiting = {"urgency": "within_2_weeks", "submitted": timezone.now()}
    first = a_submission(**waiting)
    waiting["submitted"] += timedelta(minutes=1)
    second = a_submission(cancer_first=True, suspicion_index=80, **waiting)

    def order(user):
        client.force_login(user)
        response = client.get(WORKLIST, {"state__exact": "all"})
        return [row.reference for row in response.context["cl"].result_list]

    assert order(a_clinician()) == [second.reference, first.reference]
    assert order(a_receptionist()) == [first.reference, second.reference]


def test_a_phone_number_given_at_an_emergency_stop_finds_it(desk):
    draft = a_stopped_draft()
    read_the_page(draft_id=draft.pk, phone="555 010 0199", now=timezone.now())

    assert listed(search(desk, "5550100199")) == [draft.partial.reference]


@pytest.mark.parametrize("state", ["reviewed", "superseded"])
def test_the_search_on_the_worklist_looks_at_all_states_as_it_says(desk, state):
    wanted = a_submission(state=state)

    response = search(desk, wanted.reference)

    assert listed(response) == [wanted.reference]


@pytest.mark.parametrize("typed", ["", "  "])
def test_an_empty_search_is_the_worklist(desk, typed):
    submission = a_submission()

    assert listed(search(desk, typed)) == [submission.reference]


def test_what_is_searched_for_is_in_no_address_and_still_in_the_box(desk):
    a_submission(contact=contact_details(**FINDABLE))

    response = search(desk, "Canary Quill", urgency__exact="self_care")

    (address, _), *others = response.redirect_chain
    assert others == []
    assert "anary" not in address
    assert "urgency__exact=self_care" in address
    assert 'value="Canary Quill"' in response.content.decode()
    for link, _ in page(response).links:
        assert "anary" not in link


def test_a_search_starts_on_the_first_page_of_what_is_found(desk):
    response = search(desk, "Canary Quill", p="3", q="an earlier search")

    assert "p=" not in response.request["QUERY_STRING"]
    assert 'value="Canary Quill"' in response.content.decode()


def test_a_filter_on_what_was_found_keeps_the_search(desk):
    a_submission(contact=contact_details(**FINDABLE))
    a_submission()
    found = search(desk, "Canary Quill", state__exact="all")

    (link, _) = next(
        item for item in page(found).links if "state__exact=new" in item[0]
    )
    again = desk.get(f"{WORKLIST}{link}")

    assert listed(again) == listed(found)
    assert len(listed(found)) == 1


@pytest.mark.parametrize("text", ["Canary Quill", "test$AAAA", "gone$AAAA", "$"])
def test_an_address_that_carries_no_search_of_ours_finds_nobody_and_says_so(desk, text):
    a_submission(contact=contact_details(**FINDABLE))

    response = worklist(desk, q=text)

    assert listed(response) == []
    assert "Search again" in response.content.decode()


@pytest.mark.parametrize(
    "typed", ["' or 1=1 --", "%", "_", "<script>", "9" * 250, "@", "a\0b"]
)
def test_a_hostile_search_finds_nothing_and_harms_nothing(desk, typed):
    a_submission()

    response = search(desk, typed)

    assert response.status_code == 200
    assert listed(response) == []
    shown = escape(typed.replace("\0", ""))
    assert f'value="{shown}"' in response.content.decode()


def test_a_search_longer_than_any_name_is_refused_in_words(desk):
    a_submission(contact=contact_details(name="a" * 254))
    a_submission()

    response = search(desk, "a" * 5000)

    assert response.status_code == 200
    assert listed(response) == []
    assert "up to 254 characters" in response.content.decode()
    assert len(response.request["QUERY_STRING"]) < 1000


def test_the_record_says_that_a_patient_may_not_be_contacted(desk):
    contact = contact_details(may_contact=False, phone="", reach_by="")
    submission = a_submission(contact=contact)

    text = page(desk.get(record_url(submission))).text

    assert "May be contacted No" in text
    assert "Reach by" not in text
    assert (
        "May be contacted" not in page(desk.get(record_url(an_emergency_stop()))).text
    )


@pytest.fixture
def american_clinic(settings):
    settings.CLINIC = replace(settings.CLINIC, country="US")


@pytest.mark.parametrize(
    "typed",
    [
        "ONeil Jose",
        "o'neil josé",
        "O’Neil‑José",
        "(555) 010-0199",
        "+1 555 010 0199",
        "001-555-010-0199",
        "555 010 0199 x4",
        "\u202a+1 (555) 010\u20110199\u202c",
        "robin＠example.org\u200b",
    ],
)
def test_a_patient_is_found_however_it_is_typed(desk, american_clinic, typed):
    wanted = a_submission(
        contact=contact_details(
            name="O’Neil José",
            phone="1-555-010-0199 ext 4",
            email="Robin@Example.org",
        )
    )
    a_submission(contact=contact_details(phone="555 010 0133"))

    assert listed(search(desk, typed)) == [wanted.reference]


@pytest.mark.parametrize("typed", ["\u200b", "\u2066\u2069"])
def test_a_search_for_nothing_visible_finds_nobody(desk, typed):
    a_submission()
    an_emergency_stop()

    assert listed(search(desk, typed)) == []


@pytest.mark.parametrize(
    "lookup",
    ["contact__name_hash__startswith", "contact__name", "answers", "token__foo"],
)
def test_sealed_and_keyed_columns_cannot_be_searched_by_address(desk, lookup):
    a_submission()

    response = desk.get(WORKLIST, {lookup: "a"})

    assert response.status_code in (302, 400)


# The record


@pytest.fixture
def busy():
    """A submission with as much in it as can be."""
    answers = some_answers(
        emg_chest=["chest_now", "breathless"],
        emg_nerve=["not_sure"],
        age=67,
        sex_at_birth="female",
        severity=8,
        cancer_hx="past",
        cancer_type=["breast", "lung"],
        cancer_when="y1_5",
        distress="low_mood",
        free_text="First line\nSecond line",
    )
    return a_submission(
        answers=answers,
        contact=contact_details(
            age=67, email="canary@example.org", name="Canary Quill"
        ),
    )


def test_a_record_shows_every_stored_answer_in_its_words(desk, busy):
    text = page(desk.get(record_url(busy))).text

    for key, value in busy.answers.items():
        question = UPPER_BACK.questions[key]
        assert question.short in text, key
        for line in shown(question, value):
            assert " ".join(line.split()) in text, key


def test_a_record_shows_how_to_reach_the_patient(desk, busy):
    text = page(desk.get(record_url(busy))).text

    for words in ("Canary Quill", "555 010 0199", "canary@example.org"):
        assert words in text
    born = date.fromisoformat(busy.contact.date_of_birth)
    assert f"Born {born.day} {born:%B %Y}" in text
    assert "Reach by Phone call" in text


def test_a_record_shows_each_finding_with_the_answers_it_rests_on(desk, busy):
    text = page(desk.get(record_url(busy))).text

    for code in ("R07", "R08", "R18"):
        assert code in text
    assert "Possible ACS" in text
    chest = shown(UPPER_BACK.questions["emg_chest"], ["chest_now"])[0]
    assert f"{UPPER_BACK.questions['emg_chest'].short}: {chest}" in text


def test_a_record_shows_why_cases_are_in_this_order_and_that_it_is_no_probability(
    desk, busy
):
    text = page(desk.get(record_url(busy))).text

    assert re.search(r"Cancer suspicion index \d+ of 100", text)
    assert "not a probability" in text
    assert "a low index is not reassurance" in text


def test_a_record_shows_what_was_denied_what_was_left_out_and_what_was_not_examined(
    desk, busy
):
    text = page(desk.get(record_url(busy))).text

    assert "Asked and denied" in text
    assert "Not answered" in text
    assert UPPER_BACK.questions["treatments_tried"].short in text
    assert "Power and reflexes" in text


def test_a_record_shows_what_the_patient_was_told(desk, busy):
    text = page(desk.get(record_url(busy))).text

    assert "Get help now." in text
    assert "can be your heart" in text


def test_a_record_names_the_rules_and_questions_it_was_made_with(desk, busy):
    text = page(desk.get(record_url(busy))).text

    assert f"questions {UPPER_BACK.version}" in text
    assert UPPER_BACK.digest[:8] in text


def test_a_record_of_a_stop_says_what_is_not_known(desk):
    text = page(desk.get(record_url(an_emergency_stop()))).text

    assert "Stopped at an emergency answer." in text
    assert "No contact details" in text
    assert "age not given" in text


def test_a_record_of_a_stop_shows_the_phone_number_if_one_was_given(desk):
    draft = a_stopped_draft()
    read_the_page(draft_id=draft.pk, phone="555 010 0199", now=timezone.now())

    assert "555 010 0199" in page(desk.get(record_url(draft.partial))).text


def sent_after(draft, **answers):
    """The whole form that comes after an emergency stop."""
    columns = {"emergencies": draft.emergencies, "partial": draft.partial}
    draft.delete()
    whole = a_draft(answers=some_answers(**answers), **columns)
    return services.submit(
        draft_id=whole.pk, now=timezone.now(), clinic=project_settings.CLINIC
    )


def test_a_record_shows_both_versions_of_an_answer_that_was_taken_back(desk):
    draft = a_stopped_draft()
    services.correct(draft_id=draft.pk, now=timezone.now())
    draft = saved(draft, FIRST_STEP, **on_step(FIRST_STEP, some_answers()))
    partial = draft.partial
    whole = sent_after(draft)

    for submission in (partial, whole):
        text = page(desk.get(record_url(submission))).text
        assert "Emergency answers that were changed" in text
        before = shown(UPPER_BACK.questions["emg_chest"], ["chest_now"])[0]
        assert f"{before} None" in text
    assert "Downgraded by patient" in text


def test_a_record_shows_changes_from_before_an_earlier_stop_as_well(desk):
    """Taken back, then stopped by something else, then sent: nothing falls away."""
    draft = a_stopped_draft()
    services.correct(draft_id=draft.pk, now=timezone.now())
    draft = saved(draft, FIRST_STEP, **on_step(FIRST_STEP, some_answers()))
    draft = saved(draft, FIRST_STEP, emg_chest=["breathless"])
    draft = read_the_page(draft_id=draft.pk, phone="", now=timezone.now())
    whole = sent_after(draft, emg_chest=["breathless"])
    assert ChangedAnswer.objects.count() == 1

    text = page(desk.get(record_url(whole))).text

    assert "Emergency answers that were changed" in text


def test_a_record_leads_to_the_other_forms_of_the_same_patient(desk):
    first = a_submission()
    second = a_submission()
    a_submission(contact=contact_details(name="Somebody Else"))

    links = page(desk.get(record_url(second))).links

    assert (record_url(first), first.reference) in links
    assert sum("/change/" in address for address, _ in links) == 1


def test_a_record_leads_to_the_stop_it_came_after_and_back(desk):
    draft = a_stopped_draft()
    stop = draft.partial
    whole = sent_after(draft, emg_chest=["chest_now"])

    assert any(
        address == record_url(stop)
        for address, _ in page(desk.get(record_url(whole))).links
    )
    assert any(
        address == record_url(whole)
        for address, _ in page(desk.get(record_url(stop))).links
    )


def test_hostile_text_in_a_record_is_shown_as_text(desk):
    text = "<script>alert(1)</script>{{ 7*7 }}"
    submission = a_submission(
        answers=some_answers(free_text=text),
        contact=contact_details(name=text, phone="", email="a@example.org"),
    )
    desk.post(review_url(submission), a_decision(reason=text))

    html = desk.get(record_url(submission)).content.decode()

    assert "<script>alert" not in html
    assert html.count("&lt;script&gt;alert(1)&lt;/script&gt;{{ 7*7 }}") == 3


def test_an_unknown_record_is_not_there(desk):
    for name in ("00000000-0000-4000-8000-000000000000", "nonsense", "1"):
        assert desk.get(f"{WORKLIST}{name}/change/").status_code == 404
    assert opened() == 0


# The audit trail of reading


def test_opening_a_record_is_on_the_trail(desk, clinician, busy):
    desk.get(record_url(busy))

    event = AuditEvent.objects.get(action=AuditEvent.Action.OPENED)
    assert event.actor == clinician
    assert event.reference == busy.reference
    assert event.request_id


def test_opening_a_record_twice_is_on_the_trail_twice(desk, busy):
    desk.get(record_url(busy))
    desk.get(record_url(busy))

    assert opened() == 2


def test_looking_at_the_worklist_opens_no_record(desk, busy):
    worklist(desk)

    assert opened() == 0


def test_without_a_trail_there_is_no_page(clinician, busy, monkeypatch):
    def fails(*args, **kwargs):
        raise OperationalError("no space left on device")

    monkeypatch.setattr(audit.AuditEvent.objects, "create", fails)
    client = Client(raise_request_exception=False)
    client.force_login(clinician)

    response = client.get(record_url(busy))

    assert response.status_code == 503
    for secret in (b"Canary", b"squeezing", b"R07"):
        assert secret not in response.content


def test_the_trail_is_written_before_the_record_is_gathered(desk, busy, monkeypatch):
    def fails(submission):
        assert opened() == 1
        raise OperationalError("gone")

    monkeypatch.setattr("intake.clinic.record_page.record_of", fails)
    desk.raise_request_exception = False

    assert desk.get(record_url(busy)).status_code == 503
    assert opened() == 1


def test_the_trail_holds_nothing_of_what_was_read(desk, busy):
    desk.get(record_url(busy))
    desk.post(review_url(busy), a_decision(reason="canary reason"))

    for event in AuditEvent.objects.all():
        row = str(event.__dict__)
        for secret in ("Canary", "canary", "chest", "breast"):
            assert secret not in row


def test_the_trail_can_be_read_and_not_changed():
    client = browser(a_safety_officer())
    client.get(record_url(a_submission()))
    event = AuditEvent.objects.first()
    address = f"/admin/intake/auditevent/{event.pk}/"

    assert client.get("/admin/intake/auditevent/").status_code == 200
    assert client.post(f"{address}change/", {"action": "erased"}).status_code == 403
    assert client.post(f"{address}delete/", {"post": "yes"}).status_code == 403
    assert client.get("/admin/intake/auditevent/add/").status_code == 403
    event.refresh_from_db()
    assert event.action != "erased"


# The review


def test_a_review_is_recorded_and_leads_back_to_the_worklist(desk, clinician):
    submission = a_submission()

    response = desk.post(review_url(submission), a_decision(), follow=True)

    review = Review.objects.get()
    submission.refresh_from_db()
    assert response.request["PATH_INFO"] == WORKLIST
    assert "The review is recorded." in page(response).text
    assert (review.urgency, review.decision) == ("same_day", "call")
    assert review.reason == "Sounds unwell."
    assert review.clinician == clinician
    assert submission.state == Submission.State.REVIEWED
    assert submission.urgency == "same_day"


def test_a_review_leads_back_to_the_worklist_as_it_was_filtered(desk):
    submission = a_submission()
    filters = "state__exact=new&urgency__exact=routine"

    record = desk.get(record_url(submission), {"_changelist_filters": filters})
    (form,) = [form for form in page(record).forms if "reason" in form.names]
    response = desk.post(form.action, a_decision())

    assert response["Location"] == f"{WORKLIST}?{filters}"


def test_a_review_stands_in_the_record_with_its_author(desk, clinician):
    submission = a_submission()
    desk.post(review_url(submission), a_decision(reason="Line one\nLine two"))

    text = page(desk.get(record_url(submission))).text

    assert clinician.username in text
    assert "Call the patient" in text
    assert "Line one Line two" in text
    assert "decided: Same day" in text


def the_form(response):
    (form,) = [form for form in page(response).forms if "reason" in form.names]
    return form


def test_the_form_starts_with_the_level_of_the_rules(desk):
    submission = a_submission()

    html = desk.get(record_url(submission)).content.decode()

    assert '<option value="routine" selected>' in html
    assert the_form(desk.get(record_url(submission))).sent["seen"] == ["0"]


@pytest.mark.parametrize("reason", ["", "   ", "\n"])
def test_a_review_without_a_reason_is_not_recorded(desk, reason):
    submission = a_submission()

    response = desk.post(review_url(submission), a_decision(reason=reason))

    submission.refresh_from_db()
    assert response.status_code == 422
    assert "Write the reason for your decision." in page(response).text
    assert not Review.objects.exists()
    assert submission.state == Submission.State.NEW


def test_after_a_mistake_what_was_chosen_and_written_is_still_there(desk):
    submission = a_submission()

    response = desk.post(
        review_url(submission), a_decision(reason="My text", decision="nonsense")
    )

    html = response.content.decode()
    assert response.status_code == 422
    assert the_form(response).sent["reason"] == ["My text"]
    assert the_form(response).sent["seen"] == ["0"]
    assert '<option value="same_day" selected>' in html


def test_after_a_mistake_it_can_be_sent_again_as_it_stands(desk):
    submission = a_submission()
    response = desk.post(review_url(submission), a_decision(reason=""))

    again = the_form(response).sent | {
        "urgency": "same_day",
        "decision": "call",
        "reason": "Now with a reason",
    }
    response = desk.post(review_url(submission), again)

    assert response.status_code == 302
    assert Review.objects.get().reason == "Now with a reason"


def test_of_two_clinicians_the_second_reads_the_first_before_deciding(desk):
    submission = a_submission()
    browser(a_clinician()).post(
        review_url(submission), a_decision(reason="I was first")
    )

    response = desk.post(review_url(submission), a_decision(reason="Written meanwhile"))

    text = page(response).text
    assert response.status_code == 409
    assert "Somebody recorded another review" in text
    assert "I was first" in text
    assert the_form(response).sent["reason"] == ["Written meanwhile"]
    assert Review.objects.count() == 1


def test_having_read_it_the_second_can_send_again(desk):
    submission = a_submission()
    browser(a_clinician()).post(review_url(submission), a_decision())
    response = desk.post(review_url(submission), a_decision(reason="Still holds"))

    again = the_form(response).sent | {"urgency": "same_day", "decision": "call"}
    response = desk.post(review_url(submission), again)

    assert response.status_code == 302
    assert [review.reason for review in Review.objects.all()] == [
        "Sounds unwell.",
        "Still holds",
    ]


def test_a_double_click_records_one_review(desk):
    submission = a_submission()
    decision = a_decision()

    desk.post(review_url(submission), decision)
    response = desk.post(review_url(submission), decision)

    assert response.status_code == 409
    assert Review.objects.count() == 1


def test_a_review_that_outlived_the_session_is_still_there_after_the_sign_in(clinician):
    desk = Client(enforce_csrf_checks=True, headers={"sec-fetch-site": "same-origin"})

    def send(address, fields):
        token = {"csrfmiddlewaretoken": desk.cookies["csrftoken"].value}
        return desk.post(address, token | fields)

    def send_again(response):
        """Presses the button of the page that handed the text back."""
        (form,) = page(response).forms
        return desk.post(form.action, form.sent)

    desk.get("/admin/login/")
    signed_out = send(review_url(a_submission()), a_decision(reason="Sent home."))
    signed_in = {"username": clinician.username, "password": "a long enough password"}
    send("/admin/login/", signed_in)
    older_page = send_again(signed_out)
    stored = send_again(older_page)

    assert "You are signed out" in page(signed_out).text
    assert (older_page.status_code, stored.status_code) == (403, 302)
    assert Review.objects.get().reason == "Sent home."


def test_a_review_of_nothing_is_not_there(desk):
    address = f"{WORKLIST}00000000-0000-4000-8000-000000000000/review/"

    assert desk.post(address, a_decision()).status_code == 404


def test_nothing_is_recorded_by_looking(desk):
    response = desk.get(review_url(a_submission()), follow=True)

    # A sign-in in the middle of a review ends here.
    assert "Your review was not recorded. Write it again" in page(response).text
    assert not Review.objects.exists()


def test_a_review_from_elsewhere_is_not_taken(clinician):
    client = Client(enforce_csrf_checks=True)
    client.force_login(clinician)

    response = client.post(review_url(a_submission()), a_decision())

    assert response.status_code == 403
    assert not Review.objects.exists()


# Nothing else can be done to a submission


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("add/", None),
        ("add/", {"urgency": "routine"}),
        ("{pk}/change/", {"urgency": "self_care", "state": "reviewed"}),
        ("{pk}/delete/", None),
        ("{pk}/delete/", {"post": "yes"}),
        ("{pk}/history/", None),
    ],
)
@pytest.mark.parametrize("superuser", [False, True])
def test_a_submission_cannot_be_added_changed_or_deleted_by_address(
    django_user_model, path, sent, superuser
):
    submission = a_submission()
    before = Submission.objects.values().get()
    user = (
        django_user_model.objects.create_superuser("root", password="x" * 20)
        if superuser
        else a_clinician()
    )
    client = browser(user)
    address = WORKLIST + path.format(pk=submission.pk)

    response = client.post(address, sent) if sent else client.get(address)

    assert response.status_code in (403, 404)
    assert Submission.objects.values().get() == before


def test_there_are_no_actions_on_the_worklist(desk):
    submission = a_submission()

    desk.post(
        WORKLIST,
        {
            "action": "delete_selected",
            "_selected_action": [submission.pk],
            "post": "yes",
        },
    )

    assert Submission.objects.filter(pk=submission.pk).exists()
    assert "delete_selected" not in worklist(desk).content.decode()


@pytest.mark.parametrize(
    "model",
    ["intake/contactdetails", "intake/draft", "intake/changedanswer"],
)
def test_what_patients_tell_has_no_other_way_in(django_user_model, model):
    user = django_user_model.objects.create_superuser("root", password="x" * 20)

    assert browser(user).get(f"/admin/{model}/").status_code == 404


def test_staff_pages_are_kept_by_nobody(desk, busy):
    for address in (WORKLIST + "?state__exact=new", record_url(busy)):
        response = desk.get(address)
        assert "no-store" in response["Cache-Control"]
        assert "noindex" in response["X-Robots-Tag"]


def test_self_care_has_no_due_time_in_the_record(desk):
    clinic = replace(project_settings.CLINIC, floor="self_care")
    draft = a_draft()
    submission = services.submit(draft_id=draft.pk, now=timezone.now(), clinic=clinic)

    assert "no clock at this level" in page(desk.get(record_url(submission))).text


def test_a_contact_without_a_name_is_one_of_a_stop_only():
    a_submission()
    draft = a_stopped_draft()
    read_the_page(draft_id=draft.pk, phone="555 010 0199", now=timezone.now())

    without = ContactDetails.objects.filter(name_hash="")
    assert [item.submission.kind for item in without] == ["emergency_interrupt"]


# What breaks ties, what is unknown, what kind of pain


def test_the_worklist_and_the_record_name_what_breaks_ties(desk):
    submission = a_submission(
        answers=some_answers(cancer_hx="not_sure", cancer_signs=["breast_lump"])
    )

    assert "Possible sign of a primary tumour" in page(worklist(desk)).text
    text = page(desk.get(record_url(submission))).text
    assert "to break ties: Cancer history unknown; Possible sign of a primary" in text
    assert "Cancer history unknown: not sure, or not told" in text


def test_what_the_patient_was_not_sure_of_is_named_and_not_denied(desk):
    submission = a_submission(answers=some_answers(weight_loss="not_sure"))

    text = page(desk.get(record_url(submission))).text

    denied, unsure = text.split("Answered “not sure” or not told", 1)
    denied = denied.split("Asked and denied", 1)[1]
    weight = UPPER_BACK.questions["weight_loss"].short
    assert weight in unsure.split("Not answered", 1)[0]
    assert weight not in denied


def test_pain_of_two_kinds_is_said_to_be_mixed_and_why_that_matters(desk):
    mixed = a_submission(
        answers=some_answers(
            pinpoint="one_spot", character=["deep_bone", "burning"], spread=["band"]
        )
    )

    text = page(desk.get(record_url(mixed))).text
    assert "Mixed (Cancer bone pain is often mixed" in text
    assert "Mixed (" not in page(desk.get(record_url(a_submission()))).text


def test_a_search_is_on_the_trail_without_what_was_searched_for(desk, clinician):
    search(desk, "Canary Quill")

    event = AuditEvent.objects.get(action="searched")
    assert event.actor == clinician
    assert "Quill" not in str(vars(event))


def test_an_empty_search_is_not_on_the_trail(desk):
    search(desk, "  ")

    assert not AuditEvent.objects.filter(action="searched").exists()


def test_who_may_not_see_the_worklist_searches_nothing():
    editor = browser(an_editor())

    assert editor.post(WORKLIST, {"q": "Canary Quill"}).status_code == 403
