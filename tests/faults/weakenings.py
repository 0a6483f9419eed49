"""What takes each protection out: one function for each, named as its control.

A function is given a ``MonkeyPatch`` and changes the application in this process only:
in the process of a test, until the test is over, or in that of a served installation,
for good. It removes one thing and nothing besides, so that what then fails, fails for
the lack of it. Nothing of the application is imported before Django is set up.

The table that says what each belongs to, and who notices, is ``protections.py``.
"""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from unittest.mock import ANY
from uuid import UUID, uuid4

import pytest


def _nothing(*arguments: object, **named: object) -> None:
    return None


def _same(value, *arguments: object, **named: object):
    return value


def _set(patch: pytest.MonkeyPatch, **values: object) -> None:
    """Changes settings of Django."""
    from django.conf import settings

    for name, value in values.items():
        patch.setattr(settings, name, value)


def _without_middleware(patch: pytest.MonkeyPatch, *names: str) -> None:
    from django.conf import settings

    _set(patch, MIDDLEWARE=[name for name in settings.MIDDLEWARE if name not in names])


def _in_processes(patch: pytest.MonkeyPatch, line: str) -> None:
    """Runs this first in each process that a test of the settings starts."""
    from tests.config import test_settings

    run = test_settings.python
    patch.setattr(
        test_settings,
        "python",
        lambda code, environment: run(f"{line}\n{code}", environment),
    )


def _in_services(patch: pytest.MonkeyPatch, name: str, value: object) -> None:
    """Puts something else under this name wherever a service knows it."""
    from intake import services

    modules = [services, *(vars(services)[part] for part in _PARTS_OF_SERVICES)]
    known = [module for module in modules if name in vars(module)]
    assert known, f"no service knows “{name}”"
    for module in known:
        patch.setattr(module, name, value)


_PARTS_OF_SERVICES = (
    "cases",
    "drafts",
    "reading",
    "resuming",
    "secret",
    "sending",
    "stopping",
)


class _Never(Exception):
    """Takes the place of an error that is then not caught any more."""


class _Everything:
    """Holds whatever is asked for."""

    def __contains__(self, item: object) -> bool:
        return True


def _without_limit(patch: pytest.MonkeyPatch, *throttles: str) -> None:
    from django.utils.module_loading import import_string

    for path in throttles:
        patch.setattr(path, replace(import_string(path), limit=1_000_000))


# Questions, rules and the way through the form


def checks_at_the_start(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("triage.ruleset.RuleSet.problems", lambda *given, **named: [])
    patch.setattr("intake.checks.problems", lambda *given, **named: [])


def digest_of_stored_definitions(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.stored_definitions.digest_of", lambda content: ANY)


def walk_from_the_start(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.journey.Journey.may_open", lambda journey, place: True)


def pruning(patch: pytest.MonkeyPatch) -> None:
    from intake.journey import Journey

    through = Journey.through

    def unpruned(questionnaire, answers, **named):
        journey = through(questionnaire, answers, **named)
        return replace(journey, answers=dict(answers))

    patch.setattr(Journey, "through", unpruned)


def options_compiled_exactly(patch: pytest.MonkeyPatch) -> None:
    from tests.triage import test_compiler
    from triage.compiler import Compiler

    mask = Compiler._mask
    patch.setattr(Compiler, "_mask", lambda self, *option: (mask(self, *option)[0], 0))
    closures = test_compiler.Closures(test_compiler.CONDITIONS)
    patch.setattr(test_compiler, "HOLDING", closures)


def no_box_cuts(patch: pytest.MonkeyPatch) -> None:
    """Browsers are told the limit, and cut what is pasted."""
    from django.forms.boundfield import BoundField

    render = BoundField.as_widget

    def limited(bound, widget=None, attrs=None, only_initial=False):
        limit = getattr(bound.field, "limit", None)
        more = {} if limit is None else {"maxlength": limit}
        return render(bound, widget, (attrs or {}) | more, only_initial)

    patch.setattr(BoundField, "as_widget", limited)


def text_kept_whole(patch: pytest.MonkeyPatch) -> None:
    """A text that is too long is cut where it is too long."""
    from config.fields import VisibleTextField

    read = VisibleTextField.to_python
    patch.setattr(
        VisibleTextField,
        "to_python",
        lambda field, value: read(field, value)[: field.limit],
    )


def autofill_switched_off(patch: pytest.MonkeyPatch) -> None:
    from intake import forms

    of_another = forms._of_another

    def offered(question):
        changes = {"autocomplete": getattr(question, "autocomplete", "off")}
        changed = of_another(question)
        return replace(changed, **changes) if changed is not question else question

    patch.setattr(forms, "_of_another", offered)


def said_whom_it_is_about(patch: pytest.MonkeyPatch) -> None:
    for module in ("contact", "pages"):
        patch.setattr(f"intake.patient.{module}.is_for_another", lambda answers: False)


def way_to_take_an_answer_back(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.drawing._no_answer", lambda question: ())


def words_that_stand_alone(patch: pytest.MonkeyPatch) -> None:
    """What was answered is read in the words of the form."""
    from intake.questionnaire.schema import Choice, Question

    patch.setattr(Question, "heading", property(lambda question: question.text))
    patch.setattr(Choice, "said", property(lambda choice: choice.label))


def no_answer_kept_with_a_question(patch: pytest.MonkeyPatch) -> None:
    from intake.templatetags import questions

    kept: dict[str, str] = {}
    draw = questions._from_template

    def drawn_once(question) -> str:
        return kept.setdefault(question.text, draw(question))

    patch.setattr(questions, "_from_template", drawn_once)
    patch.setattr(questions, "_blank", drawn_once)


# Sending


def lock_and_token(patch: pytest.MonkeyPatch) -> None:
    """Sending neither locks the draft nor passes its id on: two clicks, two rows."""
    draft_lock(patch)
    token_of_the_draft(patch)


def draft_lock(patch: pytest.MonkeyPatch) -> None:
    from intake import services
    from intake.models import Draft

    def unlocked(draft_id: UUID) -> Draft:
        draft = Draft.objects.filter(pk=draft_id).first()
        if draft is None:
            raise services.DraftGone
        return draft

    _in_services(patch, "locked_draft", unlocked)


def token_of_the_draft(patch: pytest.MonkeyPatch) -> None:
    from intake import services

    create = services.sending.create_submission

    def created(draft, *, token, **rest):
        return create(draft, token=uuid4(), **rest)

    _in_services(patch, "create_submission", created)


def one_transaction(patch: pytest.MonkeyPatch) -> None:
    from intake import services

    _in_services(patch, "submit", services.submit.__wrapped__)


def pages_of_older_forms(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.patient.session.posted_token", _nothing)


def minutes_to_take_up_a_page(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "REATTACH_LIFETIME", timedelta(days=1))


def renewed_secret_of_the_page(patch: pytest.MonkeyPatch) -> None:
    from intake import services

    reattach = services.reattach
    _in_services(
        patch,
        "reattach",
        lambda *, page_secret, renewed, now: reattach(
            page_secret=page_secret, renewed=page_secret, now=now
        ),
    )


def secret_apart_from_the_id(patch: pytest.MonkeyPatch) -> None:
    """The draft's id is the secret, as in release 1.1; its column holds it."""
    from intake.models import Draft

    _in_services(
        patch,
        "reattach",
        lambda *, page_secret, renewed, now: Draft.objects.filter(
            pk=page_secret
        ).first(),
    )


def drafts_alone_are_taken_up(patch: pytest.MonkeyPatch) -> None:
    """Sending leaves the draft, and with it the hash of its page's secret."""
    patch.setattr("intake.models.Draft.delete", _nothing)


def hashed_secret_of_the_page(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "page_hash", _same)


def hashed_nonce(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "_send_hash", _same)


def nonces_of_ours_alone(patch: pytest.MonkeyPatch) -> None:
    """A nonce that somebody could guess is as good as one of 256 random bits."""
    _in_services(patch, "SECRET_BYTES", 1)


def minutes_to_repeat_a_send(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "RESEND_LIFETIME", timedelta(days=1))


def end_of_a_repeated_send(patch: pytest.MonkeyPatch) -> None:
    """Each repetition can be read for as long as the first could."""
    from intake.patient import answers, session

    def hold_from_now(request, submission) -> None:
        session.hold_receipt(request, submission)
        session.extend(request)

    patch.setattr(answers, "hold_receipt", hold_from_now)


def storing_first(patch: pytest.MonkeyPatch) -> None:
    """A page is answered at once, kept in memory, and stored a second later."""
    from django.db import DatabaseError, connection

    from intake import services
    from intake.models import Draft

    kept: dict[UUID, Draft] = {}
    save, delete = Draft.save, Draft.delete
    draft_of, locked = services.draft_of, services.reading.locked_draft

    def store_later(draft: Draft) -> None:
        time.sleep(1)
        try:
            save(draft, force_update=True)
        except DatabaseError:
            kept.pop(draft.pk, None)
        finally:
            connection.close()

    def saved(draft: Draft, **rest) -> None:
        if rest.get("force_insert"):
            save(draft, **rest)
            return
        kept[draft.pk] = draft
        threading.Thread(target=store_later, args=[draft], daemon=True).start()

    def deleted(draft: Draft) -> None:
        kept.pop(draft.pk, None)
        delete(draft)

    patch.setattr(Draft, "save", saved)
    patch.setattr(Draft, "delete", deleted)
    _in_services(
        patch,
        "draft_of",
        lambda *, token, now: kept.get(token) or draft_of(token=token, now=now),
    )
    _in_services(
        patch, "locked_draft", lambda draft_id: kept.get(draft_id) or locked(draft_id)
    )


# Emergencies


def screening(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.turn.screen", lambda *given, **named: ())


def screening_before_storing(patch: pytest.MonkeyPatch) -> None:
    """The view takes a turn to be without emergencies until it is stored."""
    patch.setattr("intake.patient.steps.note_turn", _nothing)


def emergency_page_left_alone(patch: pytest.MonkeyPatch) -> None:
    marked = property(lambda response: False, _nothing)
    patch.setattr(
        "django.http.response.HttpResponseBase.stands_without_database",
        marked,
        raising=False,
    )


def stop(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "intake.models.Draft.stopped", property(lambda draft: False, _nothing)
    )


def screening_of_every_answer(patch: pytest.MonkeyPatch) -> None:
    _without_middleware(patch, "intake.patient.screening.ScreeningMiddleware")


def last_resort_of_the_emergency_page(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.errors.BROKEN_TEMPLATE", ())


def sending_a_told_page_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.patient.screening.MAY_WORK_LATER", frozenset())


def waiting_for_open_follow_ups(patch: pytest.MonkeyPatch) -> None:
    from intake import turn

    screen = turn.screen
    patch.setattr(
        turn, "screen", lambda rules, answers, **waiting: screen(rules, answers)
    )


def telling_what_is_not_kept(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.turn.Turn.is_dealt_with", True)


def waiting_for_earlier_pages(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.journey.Journey.half_asked", frozenset())


def earlier_answers_of_a_page(patch: pytest.MonkeyPatch) -> None:
    """An incomplete page replaces what was answered on it, as a complete one does."""
    from intake import turn

    build, first = turn._journey, {}

    def built(questionnaire, state, answers):
        # The second walk of a turn is the one with the earlier answers.
        return first.setdefault(id(state), build(questionnaire, state, answers))

    patch.setattr(turn, "_journey", built)


def findings_that_were_read(patch: pytest.MonkeyPatch) -> None:
    """Acknowledging takes everything that is open as read, shown or not."""
    from intake import services

    acknowledge = services.acknowledge
    _in_services(
        patch,
        "acknowledge",
        lambda **given: acknowledge(**given | {"read": _Everything()}),
    )


def places_to_correct(patch: pytest.MonkeyPatch) -> None:
    """ "Something is wrong with my answers" opens every page of the form."""
    from intake import turn
    from intake.patient import pages

    for module in (turn, pages):
        patch.setattr(
            module,
            "places_to_correct",
            lambda questionnaire, ruleset, state: frozenset(questionnaire.step),
        )


def number_carried_to_the_next_stop(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "_keep_phone", _nothing)


def contact_details_of_a_stop(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "create_contact", _nothing)


def mark_of_a_withdrawn_emergency(patch: pytest.MonkeyPatch) -> None:
    from intake import services

    context = services.sending.Context
    _in_services(
        patch,
        "Context",
        lambda **named: context(**{**named, "emergency_withdrawn": False}),
    )


def trail_of_changed_answers(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "_keep_both_versions", _nothing)


# Forms of one person


def nothing_looked_up_while_sending(patch: pytest.MonkeyPatch) -> None:
    """Earlier forms of the person are looked for while a form is sent, as in 1.1."""
    from intake import services
    from intake.clinic.repeats import link_repeats

    submit = services.submit

    def submitted(*, now, clinic, **rest):
        submission = submit(now=now, clinic=clinic, **rest)
        link_repeats(now=now, clinic=clinic)
        return submission

    _in_services(patch, "submit", submitted)


def assessments_for_the_patient_alone(patch: pytest.MonkeyPatch) -> None:
    from triage.models import Assessment

    patch.setattr(
        type(Assessment.objects.all()), "for_patient", lambda rows: rows.all()
    )


def link_of_repeats(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.clinic.repeats._link", _nothing)


def decisions_that_stay(patch: pytest.MonkeyPatch) -> None:
    from intake.clinic import repeats

    patch.setattr(
        repeats,
        "Submission",
        SimpleNamespace(
            objects=repeats.Submission.objects, State=SimpleNamespace(NEW=ANY)
        ),
    )


def unreadable_forms_passed_over(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.clinic.repeats.UNREADABLE", ())


# Who can read an answer


def end_of_the_result(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "RESULT_LIFETIME", timedelta(days=1))


def closed_result(patch: pytest.MonkeyPatch) -> None:
    """After 30 minutes the form is as unknown as one that was never sent."""
    from intake.patient import sent

    patch.setattr(
        sent, "_closed_result", lambda request, submission: sent.no_form(request)
    )


def end_of_the_advice(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "CLOSED_ADVICE_LIFETIME", timedelta(days=1))


def advice_of_a_closed_result(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "CLOSED_ADVICE_LIFETIME", timedelta(0))


def end_of_a_draft(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.models.DRAFT_LIFETIME", timedelta(days=365))


def clearing_the_form(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "clear", _nothing)


def clearing_the_browser(patch: pytest.MonkeyPatch) -> None:
    for module in ("emergency", "pages", "sent", "start"):
        patch.setattr(f"intake.patient.{module}.cleared", _same)
    patch.setattr("config.staff.cleared", _same)


def flushing_the_session(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.sessions.SessionStore.flush", _nothing)


def new_session_on_taking_up(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.sessions.SessionStore.cycle_key", _nothing)


def new_key_of_the_session(patch: pytest.MonkeyPatch) -> None:
    """Sending goes on in the session that was there."""
    patch.setattr("config.sessions.SessionStore.cycle_key", _nothing)


def new_session_for_a_form(patch: pytest.MonkeyPatch) -> None:
    """Both layers: the session is neither ended nor given another key."""
    flushing_the_session(patch)
    new_key_of_the_session(patch)


def new_key_at_signing_in(patch: pytest.MonkeyPatch) -> None:
    """Both layers: Django ends the session of somebody else, and renews one's own."""
    flushing_the_session(patch)
    new_key_of_the_session(patch)


def end_at_finishing(patch: pytest.MonkeyPatch) -> None:
    """Both layers: neither the session ends nor is the form cleared."""
    flushing_the_session(patch)
    clearing_the_form(patch)


def new_id_on_resuming(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "_move", _same)


def hashed_code(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "resume_hash", _same)


def code_of_one_form_alone(patch: pytest.MonkeyPatch) -> None:
    """Both layers: the session goes on, and keeps its code, in the next form."""
    from config.sessions import SessionStore

    flushing_the_session(patch)
    patch.setattr(SessionStore, "pop", SessionStore.get)


def same_work_for_every_code(patch: pytest.MonkeyPatch) -> None:
    """A code that opens nothing is refused at once."""
    from intake import services
    from intake.models import Draft

    resume = services.resume

    def refused_at_once(*, code, **rest):
        if not Draft.objects.filter(
            resume_hash=services.resuming.resume_hash(code)
        ).exists():
            raise services.ResumeRefused
        return resume(code=code, **rest)

    _in_services(patch, "resume", refused_at_once)


def throttle_of_codes(patch: pytest.MonkeyPatch) -> None:
    _without_limit(
        patch,
        "intake.services.resuming.CODES_BY_NETWORK",
        "intake.services.resuming.CODES_BY_CODE",
    )


def trail_of_reading(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.audit.record", _nothing)


def rights_of_groups(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "django.contrib.auth.models.PermissionsMixin.has_perm",
        lambda *given, **named: True,
    )


def superusers_out_of_reach(patch: pytest.MonkeyPatch) -> None:
    """Both layers: an account that opens records is not touched either."""
    patch.setattr("config.admin._may_touch", lambda request, account: True)
    accounts_that_open_records(patch)


def own_groups_out_of_reach(patch: pytest.MonkeyPatch) -> None:
    """Both layers: nobody is given a group that opens records either."""
    groups_that_open_records(patch)
    patch.setattr(
        "config.admin.StaffAccountAdmin.get_readonly_fields",
        lambda *given, **named: (),
    )


def accounts_that_open_records(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.admin.opens_records", lambda account: False)


def groups_that_open_records(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.admin.groups_that_open_records", lambda groups: groups.none())


def rights_of_a_group(patch: pytest.MonkeyPatch) -> None:
    """Whoever has Django's permission changes what a group may do."""
    from django.contrib.auth.admin import GroupAdmin

    from config.admin import StaffGroupAdmin

    for name in ("add", "change", "delete"):
        name = f"has_{name}_permission"
        patch.setattr(StaffGroupAdmin, name, getattr(GroupAdmin, name))


def damage_kept_apart(patch: pytest.MonkeyPatch) -> None:
    """The first value that does not open ends the page of all the others."""

    def read(row, name, *given, **named):
        return getattr(row, name)

    patch.setattr("intake.clinic.record.readable", read)
    for module in ("emergency", "result", "sent"):
        patch.setattr(f"intake.patient.{module}.readable", read)


# Lists of staff


def declared_parameters(patch: pytest.MonkeyPatch) -> None:
    """An address asks a list for whatever it names, as Django leaves it."""
    patch.setattr("config.lists.Offered.takes", lambda *given: True)


def columns_by_permission(patch: pytest.MonkeyPatch) -> None:
    """What one permission opens on a list, everybody sees."""
    patch.setattr(
        "config.lists.DeclaredLists._open_parts",
        lambda page, request: iter(page.opened_by.values()),
    )


def lists_that_are_declared(patch: pytest.MonkeyPatch) -> None:
    """A column is open until somebody thinks of closing it."""
    from django.contrib.admin import ModelAdmin

    from config.lists import DeclaredLists

    for name in ("get_list_display", "get_list_filter", "get_search_fields"):
        patch.setattr(DeclaredLists, name, getattr(ModelAdmin, name))


def whole_tables_out_of_reach(patch: pytest.MonkeyPatch) -> None:
    """Django's search for drop-downs answers again."""
    from functools import partial

    from django.contrib import admin
    from django.urls import get_resolver

    (autocomplete,) = (
        pattern
        for part in get_resolver().url_patterns
        if getattr(part, "app_name", "") == "admin"
        for pattern in part.url_patterns
        if getattr(pattern, "name", "") == "autocomplete"
    )
    search = partial(admin.AdminSite.autocomplete_view, admin.site)
    patch.setattr(autocomplete, "callback", search)


def rows_by_their_key_alone(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "config.lists.DeclaredLists.to_field_allowed", lambda *given, **named: True
    )


def counts_of_rows_not_offered(patch: pytest.MonkeyPatch) -> None:
    from django.contrib.admin import ShowFacets

    patch.setattr("config.lists.DeclaredLists.show_facets", ShowFacets.ALWAYS)


# Signing in


def limit_of_a_name(patch: pytest.MonkeyPatch) -> None:
    _without_limit(patch, "config.signin.NAME")


def limit_of_a_network(patch: pytest.MonkeyPatch) -> None:
    _without_limit(patch, "config.signin.NETWORK")


def limits_before_the_hash(patch: pytest.MonkeyPatch) -> None:
    """The password is hashed first, and then it is asked whether it may be."""
    from django.contrib.auth import authenticate

    from config.signin import SignInForm

    within_limits = SignInForm._within_limits

    def hashed_first(form, name):
        authenticate(form.request, username=name, password=form.data["password"])
        return within_limits(form, name)

    patch.setattr(SignInForm, "_within_limits", hashed_first)


def one_hash_at_a_time(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.signin._hashing", threading.Semaphore(1000))


def hash_for_unknown_names(patch: pytest.MonkeyPatch) -> None:
    """Of a name that nobody has no password is hashed, which shows in the time."""
    from django.contrib.auth import get_user_model
    from django.contrib.auth.backends import ModelBackend

    authenticate = ModelBackend.authenticate

    def known_alone(backend, request, username=None, password=None, **rest):
        if not get_user_model().objects.filter(username=username).exists():
            return None
        return authenticate(backend, request, username, password, **rest)

    patch.setattr(ModelBackend, "authenticate", known_alone)


def names_that_nobody_locks(patch: pytest.MonkeyPatch) -> None:
    """Tries at a name count together, wherever they come from."""
    patch.setattr("config.signin.network_of", lambda request: "everywhere")


def pages_of_staff_kept_apart(patch: pytest.MonkeyPatch) -> None:
    _without_middleware(patch, "config.middleware.ServedHereMiddleware")


def sealed_code_of_the_session(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.patient.resume.seal", lambda code, purpose: code.decode())
    patch.setattr("intake.patient.resume.unseal", lambda code, purpose: code.encode())


def sealed_searches(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.clinic.worklist.seal_search", _same)
    patch.setattr("intake.clinic.worklist.open_search", _same)


def append_only_rows(patch: pytest.MonkeyPatch) -> None:
    from django.db.models import Model, QuerySet

    from config.append_only import AppendOnly, AppendOnlyQuerySet

    for name in ("save", "delete"):
        patch.setattr(AppendOnly, name, getattr(Model, name))
    for name in ("update", "delete"):
        patch.setattr(AppendOnlyQuerySet, name, getattr(QuerySet, name))


# What is sealed


def encryption(patch: pytest.MonkeyPatch) -> None:
    from config.keys import Keyring

    patch.setattr(
        Keyring, "seal", lambda keys, plain, place: f"{keys.current}${plain.decode()}"
    )
    patch.setattr(
        Keyring, "open", lambda keys, text, place: text.partition("$")[2].encode()
    )


def value_bound_to_its_row(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.sealed.SealedField._place", lambda field, instance: b"")


def only_sealed_is_written(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "config.sealed.SealedField.get_db_prep_save",
        lambda field, value, connection: str(value),
    )


def nothing_in_the_clear_to_files(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "config.sealed.SealedField.value_to_string", lambda field, instance: "plain"
    )


def one_search_key_for_each_purpose(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.sealed._search_key", lambda key, purpose: key)


def every_stored_key_is_listed(patch: pytest.MonkeyPatch) -> None:
    from config.sealed import SealedError

    def unreadable(text: str) -> None:
        raise SealedError

    patch.setattr("config.checks.Keyring", SimpleNamespace(parse=unreadable))


# What is compared


def unseen_characters_dropped(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.spelling._is_unseen", lambda character: False)


def letters_of_a_name_alone(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.spelling._is_mark_in_a_name", lambda character: False)


def width_and_case_of_an_address(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.spelling._fold", _same)


def country_of_a_number(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.spelling.CALLING_CODES", {})


def extension_of_a_number(patch: pytest.MonkeyPatch) -> None:
    from config import spelling

    patch.setattr(spelling, "without_extension", spelling.stored_phone)


def letters_that_are_misread(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.spelling._MISREAD", {})


def digits_alone_in_a_number(patch: pytest.MonkeyPatch) -> None:
    """What Python reads as a number is one."""

    def read(text: str) -> int | None:
        try:
            return int(float(text))
        except (ValueError, OverflowError):
            return None

    patch.setattr("intake.fields.whole_number", read)


def hashes_of_what_is_compared(patch: pytest.MonkeyPatch) -> None:
    for name in ("name", "email"):
        patch.setattr(f"intake.hashes.compared_{name}", _same)


def no_hash_of_nothing(patch: pytest.MonkeyPatch) -> None:
    """What was left empty has a hash, which all who left it empty share."""
    from config.sealed import keyed_hash

    patch.setattr("intake.hashes._hash", keyed_hash)


def hashes_brought_up_to_date(patch: pytest.MonkeyPatch) -> None:
    from importlib import import_module

    patch.setattr(
        import_module("intake.migrations.0005_hashes_of_what_is_compared"),
        "_set_hashes",
        _nothing,
    )


# What a result says


def reasons_by_what_held(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "triage.ruleset.Rule.reason_for", lambda rule, answers: rule.patient_reason
    )


def words_of_their_day(patch: pytest.MonkeyPatch) -> None:
    for module in ("result", "sent"):
        patch.setattr(
            f"intake.patient.{module}.shown_to_everybody", lambda assessment, shown: {}
        )


def main_call_that_can_be_made(patch: pytest.MonkeyPatch) -> None:
    """The first call is the main one, whether or not it has a number."""
    from triage import advice, services

    plan = advice.planned_calls

    def first_is_main(*given, **named):
        return tuple(
            replace(call, is_main=not number)
            for number, call in enumerate(plan(*given, **named))
        )

    for module in (advice, services):
        patch.setattr(module, "planned_calls", first_is_main)


def closed_services_left_out(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "config.clinic.Clinic.closed_services", lambda clinic, at: frozenset()
    )


def warning_of_one_visitor(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "config.checks.visitors_behind_a_proxy_can_be_told_apart",
        lambda *given, **named: [],
    )


def ways_to_reach_the_clinic(patch: pytest.MonkeyPatch) -> None:
    """Texts that say "tell us" name the clinic alone."""
    from config.clinic import Clinic

    patch.setattr(Clinic, "name_with_reach", property(lambda clinic: clinic.name))


def foot_of_a_page(patch: pytest.MonkeyPatch) -> None:
    from django.template import engines
    from django.template.base import Template

    loaded = engines["django"].engine.find_template

    def found(name, *given, **named):
        template, origin = loaded(name, *given, **named)
        if name == "components/clinic.html":
            template = Template("{{ clinic.name }}", origin, name)
        return template, origin

    patch.setattr(engines["django"].engine, "find_template", found)


def warning_of_no_way_to_reach(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "config.checks.patients_can_reach_the_clinic", lambda *given, **named: []
    )


# The database


def session_layer(patch: pytest.MonkeyPatch) -> None:
    """Django's own sessions, which call a session that cannot be saved deleted."""
    from django.conf import settings

    ours = "config.middleware.SessionMiddleware"
    djangos = "django.contrib.sessions.middleware.SessionMiddleware"
    _set(
        patch,
        SESSION_ENGINE="django.contrib.sessions.backends.db",
        MIDDLEWARE=[djangos if name == ours else name for name in settings.MIDDLEWARE],
    )


def page_for_a_database_away(patch: pytest.MonkeyPatch) -> None:
    from config import errors

    patch.setattr(
        errors, "database_away", lambda request, error: errors._page(request, 500)
    )


def bounded_wait(patch: pytest.MonkeyPatch) -> None:
    from psycopg import Connection

    patch.setattr("config.postgresql.BoundedConnection.wait", Connection.wait)


def immediate_transactions(patch: pytest.MonkeyPatch) -> None:
    """SQLite begins a transaction as a reader, as Django leaves it."""
    from django.conf import settings

    options = settings.DATABASES["default"]["OPTIONS"]
    patch.setitem(options, "transaction_mode", "DEFERRED")


def synchronous_writes(patch: pytest.MonkeyPatch) -> None:
    _in_processes(
        patch,
        "import config.settings as s\n"
        "options = s.DATABASES['default']['OPTIONS']\n"
        "options['init_command'] = options['init_command'].replace('FULL', 'OFF')",
    )


def limits_of_the_server(patch: pytest.MonkeyPatch) -> None:
    _in_processes(
        patch,
        "import config.settings as s\n"
        "s.DATABASES['default']['OPTIONS']['options'] = ''",
    )


def ready_means_writing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.health._can_store", lambda: True)


# Headers, refusals and pages


def content_security_policy(patch: pytest.MonkeyPatch) -> None:
    _without_middleware(patch, "csp.middleware.CSPMiddleware")


def no_inline_scripts(patch: pytest.MonkeyPatch) -> None:
    from csp.constants import SELF, UNSAFE_INLINE
    from django.conf import settings

    directives = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]
    patch.setitem(directives, "script-src", [SELF, UNSAFE_INLINE])


def no_store(patch: pytest.MonkeyPatch) -> None:
    _without_middleware(patch, "config.middleware.AnswerHeadersMiddleware")


def referrer_stays_here(patch: pytest.MonkeyPatch) -> None:
    _set(patch, SECURE_REFERRER_POLICY=None)


def refusals(patch: pytest.MonkeyPatch) -> None:
    _without_middleware(patch, "config.middleware.RefusalMiddleware")


def escaping(patch: pytest.MonkeyPatch) -> None:
    from django.template import engines

    patch.setattr(engines["django"].engine, "autoescape", False)


def form_token(patch: pytest.MonkeyPatch) -> None:
    _without_middleware(patch, "django.middleware.csrf.CsrfViewMiddleware")


def secure_cookies(patch: pytest.MonkeyPatch) -> None:
    _in_processes(
        patch,
        "import config.settings as s\n"
        "s.SESSION_COOKIE_SECURE = s.CSRF_COOKIE_SECURE = False",
    )


def script_proof_cookies(patch: pytest.MonkeyPatch) -> None:
    _in_processes(
        patch, "import config.settings as s\ns.SESSION_COOKIE_HTTPONLY = False"
    )


def required_settings(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "config.setting_values.Environment.required",
        lambda env, name, *rest: env.text(name),
    )


def random_padding(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.middleware.CompressionMiddleware.max_random_bytes", 0)


def staff_pages_uncompressed(patch: pytest.MonkeyPatch) -> None:
    from django.middleware.gzip import GZipMiddleware

    patch.setattr(
        "config.middleware.CompressionMiddleware.process_response",
        GZipMiddleware.process_response,
    )


def masked_form_token(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("django.middleware.csrf._mask_cipher_secret", _same)


# Throttles


def counting_at_once(patch: pytest.MonkeyPatch) -> None:
    """A try reads the count and then writes it: two at once write the same number."""

    def read_and_written(counts, key, *, ends) -> int:
        row = counts.filter(key=key).first()
        count = row.count + 1 if row else 1
        counts.bulk_create(
            [counts.model(key=key, count=count, ends=ends)],
            update_conflicts=True,
            unique_fields=["key"],
            update_fields=["count"],
        )
        return count

    patch.setattr("config.models.ThrottleCountQuerySet.count_one", read_and_written)


def one_network_one_visitor(patch: pytest.MonkeyPatch) -> None:
    """Each IPv6 address is a visitor."""
    patch.setattr("config.network._CUSTOMER_PREFIX", 128)


def address_without_its_port(patch: pytest.MonkeyPatch) -> None:
    """A visitor is the text that stands in the header, as in release 1.1."""
    patch.setattr("config.network.network", _same)


def last_proxy_alone(patch: pytest.MonkeyPatch) -> None:
    """What anybody writes into a header is believed."""
    from config import network

    def told(request) -> str:
        seen = request.headers.get("X-Forwarded-For", "").partition(",")[0]
        return network.network(seen or request.META.get("REMOTE_ADDR", ""))

    for module in (
        "config.network",
        "config.signin",
        "intake.patient.start_limits",
        "intake.patient.resume",
    ):
        patch.setattr(f"{module}.network_of", told)
    from tests.config import test_network

    patch.setattr(test_network, "network_of", told)


def hashed_visitors(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "config.throttle.Throttle._stored_key",
        lambda throttle, key, now: f"{throttle.purpose}:{key}"[:64],
    )


def tries_counted_outside_transactions(patch: pytest.MonkeyPatch) -> None:
    from django.db import transaction

    from intake import services

    _in_services(patch, "resume", transaction.atomic(services.resume))


def limit_of_one_code(patch: pytest.MonkeyPatch) -> None:
    _without_limit(patch, "intake.services.resuming.CODES_BY_CODE")


def codes_closed_without_a_count(patch: pytest.MonkeyPatch) -> None:
    from django.db import Error

    from config.throttle import Throttle

    admits = Throttle.admits

    def admitted(throttle, key, *, now) -> bool:
        try:
            return admits(throttle, key, now=now)
        except Error:
            return True

    patch.setattr(Throttle, "admits", admitted)


def limit_of_starts(patch: pytest.MonkeyPatch) -> None:
    _without_limit(
        patch,
        "intake.patient.start_limits.STARTS_BY_IPV4",
        "intake.patient.start_limits.STARTS_BY_IPV6",
    )


def starts_that_cannot_be_counted(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.patient.start_limits.Error", _Never)


def counts_erased_when_over(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "config.models.ThrottleCountQuerySet.over", lambda counts, now: counts.none()
    )


# Forms that no person may have sent


def suspicion(patch: pytest.MonkeyPatch) -> None:
    _in_services(patch, "is_suspected", lambda marks: False)


def three_marks_together(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.bots.TOGETHER", 2)


def list_of_suspected_forms(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "intake.clinic.filters.SuspectedFilter.queryset",
        lambda spec, request, queryset: queryset,
    )


def notice_of_suspected_emergencies(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.clinic.worklist.suspected_emergencies_notice", lambda: "")


def emergencies_that_no_suspected_form_hides(patch: pytest.MonkeyPatch) -> None:
    from intake.models import Submission

    def superseded(submission_id, *, by) -> None:
        Submission.objects.filter(pk=submission_id).update(
            superseded_by=by, state=Submission.State.SUPERSEDED
        )

    _in_services(patch, "supersede", superseded)


def word_of_a_clinician(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.bots.PERSON", "nobody")


# The check of a throttled start


def check_of_a_throttled_start(patch: pytest.MonkeyPatch) -> None:
    """Beyond the limit there is a bare page, as a server in front would give it."""
    from django.http import HttpResponse

    patch.setattr(
        "intake.patient.start_limits.throttled_page",
        lambda request, retry_at: HttpResponse("Too many requests.", status=429),
    )


def screening_of_the_check(patch: pytest.MonkeyPatch) -> None:
    blind = SimpleNamespace(unread=(), errors={})
    patch.setattr("intake.patient.start_limits.turn_today", lambda step, sent: blind)


def nothing_kept_by_the_check(patch: pytest.MonkeyPatch) -> None:
    """The check begins a form in the session of whoever opens it."""
    from intake import services
    from intake.patient import start_limits

    checked = start_limits.CheckNowView.dispatch

    def kept(view, request, *given, **named):
        from django.utils import timezone

        services.start_draft(now=timezone.now())
        request.session["draft"] = ""
        return checked(view, request, *given, **named)

    patch.setattr(start_limits.CheckNowView, "dispatch", kept)


def times_that_lie_ahead(patch: pytest.MonkeyPatch) -> None:
    """The time that a page carries is named, whatever it is."""
    from datetime import UTC, datetime

    def told(request, *, now) -> datetime | None:
        try:
            return datetime.fromtimestamp(int(request.POST["retry_at"]), tz=UTC)
        except (KeyError, ValueError, OverflowError, OSError):
            return None

    patch.setattr("intake.patient.start_limits._retry_at", told)


# Articles


def second_person(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("content.services._unapproved_authors", lambda version: set())


def html_of_authors_shown_as_text(patch: pytest.MonkeyPatch) -> None:
    """Both layers: either alone is enough against a script."""
    from content import rendering

    parser_lets_html_through(patch)
    patch.setattr(rendering.nh3, "clean", _same)


def parser_lets_html_through(patch: pytest.MonkeyPatch) -> None:
    from content import rendering

    patch.setitem(rendering._PARSER.options, "html", True)


def longest_text(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("content.rendering.LONGEST_TEXT_IN_BYTES", 1 << 40)


def words_that_say_nothing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("content.search._IGNORED", frozenset())


def most_unknown_words(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("content.search.MOST_UNKNOWN_WORDS", 1000)


def visible_characters_alone(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("content.views.stored_line", _same)


def nobody_in_shared_pages(patch: pytest.MonkeyPatch) -> None:
    """A page for readers asks for a form token, as one careless tag would."""
    from django.middleware.csrf import get_token

    from content import feeds, views

    shared = views.shared_response

    def personal(request, *given, **named):
        get_token(request)
        return shared(request, *given, **named)

    for module in (views, feeds):
        patch.setattr(module, "shared_response", personal)


def tag_of_the_release(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("content.caching.release", lambda: "always")


def linter(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("tests.content.test_linting.faults_in", lambda *given, **named: [])
