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


def _written_more_than_once(
    patch: pytest.MonkeyPatch, rows: type, queries: type
) -> None:
    from django.db.models import Model, QuerySet

    for name in ("save", "delete"):
        patch.setattr(rows, name, getattr(Model, name))
    for name in ("update", "delete"):
        patch.setattr(queries, name, getattr(QuerySet, name))


def _accepts_any_digest(patch: pytest.MonkeyPatch, module: str) -> None:
    digest = SimpleNamespace(hexdigest=lambda: ANY)
    patch.setattr(f"{module}.hashlib", SimpleNamespace(sha256=lambda content: digest))


# Questions, rules and the way through the form


def checks_at_the_start(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("triage.ruleset.RuleSet.problems", lambda *given, **named: [])
    patch.setattr("intake.checks.problems", lambda *given, **named: [])


def digest_of_stored_questions(patch: pytest.MonkeyPatch) -> None:
    _accepts_any_digest(patch, "intake.definitions")


def digest_of_stored_rules(patch: pytest.MonkeyPatch) -> None:
    _accepts_any_digest(patch, "triage.services")


def walk_from_the_start(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.journey.Journey.may_open", lambda journey, place: True)


def pruning(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.services.prune", lambda questionnaire, answers: dict(answers))


def options_compiled_exactly(patch: pytest.MonkeyPatch) -> None:
    from tests.triage import test_compiler
    from triage.compiler import _Source, compiled

    patch.setattr(_Source, "_mask", lambda source, key, codes: 0)
    patch.setattr(test_compiler, "HOLDING", compiled(test_compiler.CONDITIONS))


def no_answer_kept_with_a_question(patch: pytest.MonkeyPatch) -> None:
    from intake.templatetags import questions

    kept: dict[str, str] = {}
    draw = questions._from_template

    def drawn_once(question) -> str:
        return kept.setdefault(question.text, draw(question))

    patch.setattr(questions, "replace", _same)
    patch.setattr(questions, "_unticked", drawn_once)
    patch.setattr(questions, "_ticked", _same)


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

    patch.setattr(services, "_locked", unlocked)


def token_of_the_draft(patch: pytest.MonkeyPatch) -> None:
    from intake import services

    create = services._create_submission

    def created(draft, *, token, **rest):
        return create(draft, token=uuid4(), **rest)

    patch.setattr(services, "_create_submission", created)


def one_transaction(patch: pytest.MonkeyPatch) -> None:
    from intake import services

    patch.setattr(services, "submit", services.submit.__wrapped__)


def pages_of_older_forms(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.views._posted_token", _nothing)


def minutes_to_take_up_a_page(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.services.REATTACH_LIFETIME", timedelta(days=1))


def storing_first(patch: pytest.MonkeyPatch) -> None:
    """A page is answered at once, kept in memory, and stored a second later."""
    from django.db import DatabaseError, connection

    from intake import services
    from intake.models import Draft

    kept: dict[UUID, Draft] = {}
    save, delete = Draft.save, Draft.delete
    draft_of, locked = services.draft_of, services._locked

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
    patch.setattr(
        services,
        "draft_of",
        lambda *, token, now: kept.get(token) or draft_of(token=token, now=now),
    )
    patch.setattr(
        services, "_locked", lambda draft_id: kept.get(draft_id) or locked(draft_id)
    )


# Emergencies


def screening(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.services.screen", lambda *given, **named: ())


def screening_before_storing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.services.emergencies_in", lambda *given, **named: ())


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


def mark_of_a_withdrawn_emergency(patch: pytest.MonkeyPatch) -> None:
    from intake import services

    context = services.Context
    patch.setattr(
        services,
        "Context",
        lambda **named: context(**{**named, "emergency_withdrawn": False}),
    )


def trail_of_changed_answers(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.services._keep_both_versions", _nothing)


# Who can read an answer


def end_of_the_result(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.services.RESULT_LIFETIME", timedelta(days=1))


def end_of_a_draft(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.models.DRAFT_LIFETIME", timedelta(days=365))


def clearing_the_form(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.services.clear", _nothing)


def clearing_the_browser(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.views.cleared", _same)
    patch.setattr("config.staff.cleared", _same)


def flushing_the_session(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.sessions.SessionStore.flush", _nothing)


def new_session_on_taking_up(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.sessions.SessionStore.cycle_key", _nothing)


def new_id_on_resuming(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.services._moved", _same)


def hashed_code(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.services.resume_hash", _same)


def throttle_of_codes(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.throttle.Throttle.admits", lambda *given, **named: True)


def trail_of_reading(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.audit.record", _nothing)


def rights_of_groups(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "django.contrib.auth.models.PermissionsMixin.has_perm",
        lambda *given, **named: True,
    )


def superusers_out_of_reach(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("config.admin._may_touch", lambda request, account: True)


def own_groups_out_of_reach(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        "config.admin.StaffAccountAdmin.get_readonly_fields",
        lambda *given, **named: (),
    )


def sealed_searches(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("intake.admin.sealed_search", _same)
    patch.setattr("intake.admin.opened_search", _same)


def append_only_rows(patch: pytest.MonkeyPatch) -> None:
    from triage.models import AppendOnly, AppendOnlyQuerySet

    _written_more_than_once(patch, AppendOnly, AppendOnlyQuerySet)


# What is sealed


def encryption(patch: pytest.MonkeyPatch) -> None:
    from config.sealed import Keyring

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
    _in_processes(
        patch,
        "from config import advice\n"
        "advice.required = lambda env, name, *rest: env.str(name, default='')",
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


# Articles


def facts_written_once(patch: pytest.MonkeyPatch) -> None:
    from content.models import Fact, FactQuerySet

    _written_more_than_once(patch, Fact, FactQuerySet)


def second_person(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("content.services._unapproved_authors", lambda version: set())


def html_of_authors_shown_as_text(patch: pytest.MonkeyPatch) -> None:
    """Both layers: either alone is enough against a script."""
    from content import rendering

    _parser_lets_html_through(patch)
    patch.setattr(rendering.nh3, "clean", _same)


def _parser_lets_html_through(patch: pytest.MonkeyPatch) -> None:
    from content import rendering

    patch.setitem(rendering._PARSER.options, "html", True)


def marks_of_figures_kept_out(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("content.rendering._without_private", _same)


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

    shared = views.shared

    def personal(request, *given, **named):
        get_token(request)
        return shared(request, *given, **named)

    for module in (views, feeds):
        patch.setattr(module, "shared", personal)


def tag_of_the_release(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("content.caching.release", lambda: "always")


def linter(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("tests.content.test_linting.faults_in", lambda *given, **named: [])
