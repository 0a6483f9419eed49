"""Which protection each decision record names, what takes it out, and who notices.

A protection nobody would miss is no protection. Each row names the function that takes
it out (``weakenings.py``; its name is the control's name) and the tests, the scripts or
both that must fail without it. README.md in this folder says how to add one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.core.exceptions import ObjectDoesNotExist
from django.db.transaction import TransactionManagementError

from tests.faults import weakenings as out


@dataclass(frozen=True, slots=True)
class Protection:
    """Something a record promises, and how its absence shows.

    ``noticed_by`` are tests as ``folder/test_file.py::test_name``, with ``[id]`` where
    only that case of a parametrized test is about it. ``scripts`` are those of this
    folder that take the control's name. ``databases`` are those on which it can be
    missed. ``shows_as`` are errors other than a failed assertion that its absence leads
    to, such as looking up a header that is gone.
    """

    record: str
    promise: str
    taken_out_by: Callable[[pytest.MonkeyPatch], None]
    noticed_by: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    databases: tuple[str, ...] = ("sqlite", "postgresql")
    shows_as: tuple[type[Exception], ...] = ()

    @property
    def control(self) -> str:
        """The name by which a script takes it out."""
        return self.taken_out_by.__name__


DUPLICATES = "duplicate_posts.py"
DATABASE_KILLED = "database_killed.py"
EXACT_THROTTLE = "exact_throttle.py"
SERVER_KILLED = "server_killed.py"

VIEWS = "intake/test_views.py::test_"
SERVICES = "intake/test_services.py::test_"
STAFF = "intake/test_admin.py::test_"
SEALED = "config/test_sealed.py::test_"
SETTINGS = "config/test_settings.py::test_"
HEADERS = "config/test_headers.py::test_"
COMPRESSION = "config/test_compression.py::test_"
ARTICLES = "content/test_services.py::test_"
READERS = "content/test_reader_pages.py::test_"

PROTECTIONS = (
    Protection(
        "0001",
        "Questions and rules that cannot work stop the start.",
        out.checks_at_the_start,
        (
            "intake/test_checks.py::test_a_questionnaire_that_cannot_work_is_refused",
            "intake/test_checks.py::"
            "test_a_rule_that_looks_for_an_option_that_is_gone_is_refused",
        ),
    ),
    Protection(
        "0001",
        "A stored questionnaire that was changed is not shown as the one answered.",
        out.digest_of_stored_questions,
        (
            "intake/test_definitions.py::"
            "test_questions_that_were_changed_in_the_database_are_not_shown",
        ),
    ),
    Protection(
        "0001",
        "A stored rule set that was changed is not shown.",
        out.digest_of_stored_rules,
        (
            "triage/test_services.py::"
            "test_a_stored_rule_set_that_was_changed_is_not_shown",
        ),
    ),
    Protection(
        "0002",
        "No address leads past a question that is still open.",
        out.walk_from_the_start,
        (
            "intake/test_journey.py::"
            "test_no_page_can_be_opened_past_an_unanswered_question",
            f"{VIEWS}a_page_that_is_not_reached_yet_cannot_be_sent_either",
        ),
    ),
    Protection(
        "0002",
        "What is stored is what was asked.",
        out.pruning,
        (f"{SERVICES}whatever_the_caller_sends_only_what_is_asked_is_kept",),
    ),
    Protection(
        "0003",
        "Many clicks on “send” are one submission.",
        out.lock_and_token,
        scripts=(DUPLICATES,),
        databases=("postgresql",),
    ),
    Protection(
        "0003",
        "A click waits until the one before it is done.",
        out.draft_lock,
        scripts=(DUPLICATES,),
        databases=("postgresql",),
    ),
    Protection(
        "0003",
        "A second click is shown the receipt of the first.",
        out.token_of_the_draft,
        (f"{SERVICES}the_second_click_finds_the_draft_gone_and_the_receipt_there",),
        scripts=(DUPLICATES,),
    ),
    Protection(
        "0003",
        "Sending is one transaction.",
        out.one_transaction,
        (f"{SERVICES}sending_is_all_or_nothing",),
        # The test's own transaction is the one that breaks then.
        shows_as=(TransactionManagementError,),
    ),
    Protection(
        "0003",
        "A page of an older form is not mixed into the newer one.",
        out.pages_of_older_forms,
        (f"{VIEWS}a_page_of_an_older_form_is_not_stored_in_the_newer_one",),
    ),
    Protection(
        "0003",
        "A page whose session was lost takes its form up again for 20 minutes.",
        out.minutes_to_take_up_a_page,
        (f"{SERVICES}a_form_can_be_taken_up_from_its_page_for_20_minutes",),
    ),
    Protection(
        "0003",
        "A form that is taken up again gets a session that nobody knew.",
        out.new_session_on_taking_up,
        (f"{VIEWS}a_form_taken_up_again_gets_a_session_that_nobody_knew_before",),
    ),
    Protection(
        "0003",
        "Whoever is told to go on has been stored.",
        out.storing_first,
        scripts=(DATABASE_KILLED, SERVER_KILLED),
    ),
    Protection(
        "0004",
        "Every page is screened.",
        out.screening,
        (
            f"{VIEWS}an_emergency_answer_leads_to_the_emergency_page",
            f"{SERVICES}"
            "an_emergency_answer_stops_the_draft_and_reaches_the_clinic_at_once",
        ),
    ),
    Protection(
        "0004",
        "An emergency is told even where nothing can be stored.",
        out.screening_before_storing,
        (f"{VIEWS}an_emergency_of_earlier_pages_is_told_when_only_saving_fails",),
    ),
    Protection(
        "0004",
        "The emergency page cannot be walked around.",
        out.stop,
        (
            f"{VIEWS}the_emergency_page_cannot_be_walked_around_by_sending",
            f"{SERVICES}a_stopped_form_is_not_sent",
        ),
    ),
    Protection(
        "0004",
        "A withdrawn emergency answer holds the level at same-day.",
        out.mark_of_a_withdrawn_emergency,
        (f"{SERVICES}a_form_with_an_emergency_taken_back_is_never_below_same_day",),
    ),
    Protection(
        "0004",
        "Both versions of a changed emergency answer are kept.",
        out.trail_of_changed_answers,
        (f"{SERVICES}both_versions_of_an_answer_that_was_taken_back_are_kept",),
        shows_as=(ValueError,),
    ),
    Protection(
        "0005",
        "The result can be read for 30 minutes.",
        out.end_of_the_result,
        (
            f"{SERVICES}the_receipt_can_be_read_for_30_minutes",
            f"{VIEWS}the_result_can_be_read_for_30_minutes",
        ),
    ),
    Protection(
        "0005",
        "A draft ends 24 hours after its last use.",
        out.end_of_a_draft,
        (f"{SERVICES}drafts_whose_time_is_up_are_erased_and_counted",),
    ),
    Protection(
        "0005",
        "On a cleared device nothing is taken up.",
        out.clearing_the_form,
        (f"{VIEWS}after_finishing_a_page_left_open_gives_the_result_to_nobody",),
    ),
    Protection(
        "0005",
        "The browser is asked to forget.",
        out.clearing_the_browser,
        (
            f"{VIEWS}finishing_asks_the_browser_to_forget",
            f"{VIEWS}starting_again_asks_the_browser_to_forget",
            f"{VIEWS}under_18_the_browser_is_asked_to_forget",
        ),
        shows_as=(KeyError,),
    ),
    Protection(
        "0005",
        "Finishing ends the session and changes the cookie.",
        out.flushing_the_session,
        (f"{VIEWS}finishing_asks_the_browser_to_forget",),
    ),
    Protection(
        "0005",
        "A form taken up with its code leaves the device before it nothing.",
        out.new_id_on_resuming,
        (
            f"{SERVICES}"
            "a_form_that_moved_to_another_device_leaves_nothing_to_the_one_before",
        ),
    ),
    Protection(
        "0005",
        "The code is stored hashed.",
        out.hashed_code,
        (f"{SERVICES}the_code_itself_is_stored_nowhere",),
    ),
    Protection(
        "0005",
        "Codes are guessed ten times and no more.",
        out.throttle_of_codes,
        (
            f"{SERVICES}after_ten_tries_even_the_right_code_opens_nothing",
            f"{VIEWS}too_many_tries_are_told_so",
        ),
    ),
    Protection(
        "0005",
        "Opening a record leaves a trace.",
        out.trail_of_reading,
        (
            f"{STAFF}opening_a_record_is_on_the_trail",
            f"{SERVICES}opening_a_record_is_on_the_trail_with_who_and_what",
        ),
        shows_as=(ObjectDoesNotExist,),
    ),
    Protection(
        "0005",
        "The trace is never edited.",
        out.append_only_rows,
        (
            "triage/test_services.py::test_what_is_written_once_is_never_edited",
            "triage/test_services.py::"
            "test_what_is_written_once_is_never_deleted_by_hand[Review]",
        ),
    ),
    Protection(
        "0005",
        "Who is no clinician opens no record.",
        out.rights_of_groups,
        (
            f"{STAFF}who_opens_a_record[reception-403]",
            f"{STAFF}who_opens_a_record[editor-403]",
            f"{STAFF}who_opens_a_record[administrator-403]",
        ),
    ),
    Protection(
        "0005",
        "Nobody who looks after accounts touches a superuser's.",
        out.superusers_out_of_reach,
        (
            "config/test_accounts.py::"
            "test_an_administrator_does_not_touch_a_superuser[change]",
        ),
    ),
    Protection(
        "0005",
        "Nobody who looks after accounts raises their own rights.",
        out.own_groups_out_of_reach,
        ("config/test_accounts.py::test_an_administrator_gives_themselves_no_group",),
    ),
    Protection(
        "0006",
        "No answer is kept with a question that was drawn.",
        out.no_answer_kept_with_a_question,
        (
            "interface/test_pack.py::"
            "test_what_one_patient_chose_is_not_shown_to_the_next",
        ),
    ),
    Protection(
        "0007",
        "What staff search for stands in no address.",
        out.sealed_searches,
        (f"{STAFF}what_is_searched_for_is_in_no_address_and_still_in_the_box",),
    ),
    Protection(
        "0100",
        "What patients tell cannot be read in the database.",
        out.encryption,
        (f"{SEALED}the_database_holds_no_word_of_the_value",),
    ),
    Protection(
        "0100",
        "A sealed value opens in its own row and field alone.",
        out.value_bound_to_its_row,
        (
            f"{SEALED}a_ciphertext_moved_to_another_row_does_not_open",
            f"{SEALED}a_ciphertext_moved_to_another_field_does_not_open",
            f"{SEALED}a_ciphertext_of_another_table_does_not_open",
            "intake/test_encryption.py::"
            "test_the_answers_of_one_patient_do_not_open_in_another_row",
        ),
    ),
    Protection(
        "0100",
        "Nothing writes a sealed column in the clear.",
        out.only_sealed_is_written,
        (
            f"{SEALED}update_refuses_to_write_it",
            f"{SEALED}bulk_update_refuses_to_write_it",
        ),
    ),
    Protection(
        "0100",
        "No sealed value is dumped to a file in the clear.",
        out.nothing_in_the_clear_to_files,
        (f"{SEALED}dumpdata_refuses_to_write_it_to_a_file",),
    ),
    Protection(
        "0100",
        "Equal hashes for two purposes do not tell that values are equal.",
        out.one_search_key_for_each_purpose,
        (f"{SEALED}a_keyed_hash_differs_by_value_and_by_purpose",),
    ),
    Protection(
        "0100",
        "A stored key that is not listed stops the start.",
        out.every_stored_key_is_listed,
        ("config/test_checks.py::test_a_stored_value_without_its_key_is_an_error",),
        shows_as=(ValueError,),
    ),
    Protection(
        "0101",
        "A session that cannot be saved is “not saved”, never “deleted”.",
        out.session_layer,
        (
            "config/test_database_away.py::"
            "test_an_existing_session_that_cannot_be_saved_is_not_called_deleted"
            "[operational]",
        ),
        scripts=(DATABASE_KILLED,),
    ),
    Protection(
        "0101",
        "While the database is away what was typed can be sent again.",
        out.page_for_a_database_away,
        (
            "config/test_errors.py::"
            "test_what_was_typed_can_be_sent_again_when_the_database_is_back",
        ),
        scripts=(DATABASE_KILLED,),
    ),
    Protection(
        "0101",
        "The emergency page reaches the patient though the session cannot be saved.",
        out.emergency_page_left_alone,
        (
            "config/test_database_away.py::"
            "test_the_emergency_page_is_left_as_it_is[operational-200]",
        ),
    ),
    Protection(
        "0101",
        "A request waits no longer than three seconds for a server that hangs.",
        out.bounded_wait,
        scripts=(DATABASE_KILLED,),
        databases=("postgresql",),
    ),
    Protection(
        "0101",
        "The server gives up what a client has given up on.",
        out.limits_of_the_server,
        (f"{SETTINGS}postgresql_gives_up_after_three_seconds",),
    ),
    Protection(
        "0101",
        "SQLite lets writers wait their turn instead of failing.",
        out.immediate_transactions,
        scripts=(DUPLICATES,),
        databases=("sqlite",),
    ),
    Protection(
        "0101",
        "SQLite has written to the disk what it calls committed.",
        out.synchronous_writes,
        (f"{SETTINGS}sqlite_really_runs_that_way",),
    ),
    Protection(
        "0101",
        "Ready means that something can be written.",
        out.ready_means_writing,
        ("config/test_database_away.py::test_not_ready_when_nothing_can_be_written",),
    ),
    Protection(
        "0102",
        "Every answer carries the policy.",
        out.content_security_policy,
        (f"{HEADERS}a_page_has_exactly_these_headers",),
    ),
    Protection(
        "0102",
        "The policy lets no inline script run.",
        out.no_inline_scripts,
        (
            f"{HEADERS}a_page_has_exactly_these_headers",
            f"{HEADERS}the_pages_of_staff_have_the_same_policy",
        ),
    ),
    Protection(
        "0102",
        "Free text is shown as text.",
        out.escaping,
        (
            f"{VIEWS}hostile_text_is_shown_as_text",
            f"{STAFF}hostile_text_in_a_record_is_shown_as_text",
        ),
    ),
    Protection(
        "0102",
        "No private page is kept or listed.",
        out.no_store,
        (
            f"{HEADERS}a_page_has_exactly_these_headers",
            f"{VIEWS}no_page_of_the_form_is_kept_by_anyone[/result/]",
        ),
        shows_as=(KeyError,),
    ),
    Protection(
        "0102",
        "No other site reads our addresses.",
        out.referrer_stays_here,
        (f"{HEADERS}a_page_has_exactly_these_headers",),
    ),
    Protection(
        "0102",
        "Other methods, and forms that another site sends, are refused.",
        out.refusals,
        (
            "config/test_refusals.py::"
            "test_only_reading_and_sending_are_allowed[TRACE-/plain/]",
            "config/test_refusals.py::"
            "test_another_website_cannot_send_a_form[cross-site-403]",
            "config/test_refusals.py::test_an_address_longer_than_8_kilobytes_is_refused",
        ),
    ),
    Protection(
        "0102",
        "A form without its token is not taken.",
        out.form_token,
        (f"{VIEWS}a_form_sent_from_elsewhere_is_not_taken",),
    ),
    Protection(
        "0103",
        "A missing setting stops the start.",
        out.required_settings,
        (f"{SETTINGS}a_missing_setting_stops_the_process_with_advice[SEALED_KEYS]",),
        shows_as=(IndexError,),
    ),
    Protection(
        "0103",
        "Cookies travel encrypted.",
        out.secure_cookies,
        (f"{SETTINGS}production_is_the_default_and_encrypted",),
    ),
    Protection(
        "0103",
        "No script reads a cookie.",
        out.script_proof_cookies,
        (f"{SETTINGS}production_is_the_default_and_encrypted",),
    ),
    Protection(
        "0200",
        "Conditions mean the same compiled and interpreted.",
        out.options_compiled_exactly,
        (
            "triage/test_compiler.py::"
            "test_every_rule_and_sign_is_compiled_to_what_it_means",
        ),
    ),
    Protection(
        "0201",
        "Rules that were changed in the database are not run again as they were.",
        out.digest_of_stored_rules,
        (
            "triage/test_rerun.py::"
            "test_a_changed_stored_rule_set_is_reported_and_the_others_go_on",
        ),
    ),
    Protection(
        "0300",
        "What somebody signed is never changed.",
        out.facts_written_once,
        (f"{ARTICLES}a_fact_is_neither_changed_nor_deleted",),
    ),
    Protection(
        "0300",
        "Nobody signs what they wrote.",
        out.second_person,
        (f"{ARTICLES}who_wrote_a_part_that_nobody_signed_yet_cannot_sign_the_whole",),
    ),
    Protection(
        "0301",
        "HTML in a text is shown and does nothing.",
        out.html_of_authors_shown_as_text,
        (
            "content/test_rendering.py::test_html_in_a_text_is_shown_as_it_was_typed",
            "content/test_rendering.py::"
            "test_hostile_text_gives_nothing_that_acts[<script>alert(1)</script>]",
        ),
    ),
    Protection(
        "0301",
        "No text passes for the mark of a figure.",
        out.marks_of_figures_kept_out,
        (
            "content/test_rendering.py::"
            "test_no_text_at_all_can_pass_for_the_mark_of_a_figure",
        ),
    ),
    Protection(
        "0301",
        "A text beyond the limit is not rendered.",
        out.longest_text,
        (
            "content/test_rendering.py::"
            "test_a_text_beyond_the_limit_is_not_rendered_at_all",
        ),
    ),
    Protection(
        "0302",
        "Both databases ignore the same words.",
        out.words_that_say_nothing,
        ("content/test_search.py::test_words_without_meaning_are_left_out",),
    ),
    Protection(
        "0303",
        "Pages for readers are the same for everybody.",
        out.nobody_in_shared_pages,
        (f"{READERS}a_public_page_is_the_same_for_everybody[/articles/]",),
    ),
    Protection(
        "0303",
        "A copy from before a release is stale.",
        out.tag_of_the_release,
        (
            f"{READERS}a_copy_from_another_clinic_or_another_release_is_stale",
            f"{READERS}a_copy_from_before_a_drawing_was_changed_is_stale",
        ),
    ),
    Protection(
        "0304",
        "What an article must not say is found.",
        out.linter,
        ("content/test_linting.py::test_a_fault_is_found_and_said",),
    ),
    Protection(
        "0540",
        "Every try is counted, however many come at once.",
        out.counting_at_once,
        scripts=(EXACT_THROTTLE,),
    ),
    Protection(
        "0550",
        "The length of a compressed page says little.",
        out.random_padding,
        (f"{COMPRESSION}the_length_of_a_compressed_page_says_little",),
    ),
    Protection(
        "0550",
        "Pages of staff are not compressed.",
        out.staff_pages_uncompressed,
        (f"{COMPRESSION}pages_of_staff_are_not_compressed",),
    ),
    Protection(
        "0550",
        "A form token never looks the same twice.",
        out.masked_form_token,
        (f"{COMPRESSION}a_form_token_never_looks_the_same_twice",),
    ),
    Protection(
        "0551",
        "How much is compared is bounded.",
        out.most_unknown_words,
        ("content/test_search.py::test_nothing_is_offered_where_nothing_is_near",),
    ),
    Protection(
        "0551",
        "What nobody sees is no part of a search.",
        out.visible_characters_alone,
        ("content/test_search.py::test_what_nobody_sees_is_no_part_of_a_search",),
    ),
)

# Records with nothing to take out, each with the reason.
NOTHING_TO_TAKE_OUT = {
    "0202": "The mutation check takes every part of every condition out already.",
    "0203": "It is about the log of hazards; that a control without a test is "
    "noticed has a test of its own.",
    "0204": "It is about judging the rules by cases; what a case does when a rule is "
    "missing is what record 0202 is about.",
    "0552": "It is about this table.",
}


def controls_of(script: str) -> list[str]:
    """The names that ``--control`` of a script takes."""
    return [row.control for row in PROTECTIONS if script in row.scripts]


def databases_of(control: str) -> tuple[str, ...]:
    """The kinds of database on which a control can fail."""
    return next(row.databases for row in PROTECTIONS if row.control == control)
