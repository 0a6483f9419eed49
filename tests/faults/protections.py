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
from django.db import DatabaseError
from django.db.transaction import TransactionManagementError

from config.sealed import SealedError
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

ACCOUNTS = "config/test_accounts.py::test_"
BOTS = "intake/test_bots.py::test_"
DAMAGE = "intake/test_damaged_record.py::test_"
FORMS = "intake/test_forms.py::test_"
HASHES = "intake/test_hashes.py::test_"
LIMITS = "intake/test_limits.py::test_"
LISTS = "config/test_lists.py::test_"
NETWORK = "config/test_network.py::test_"
REASONS = "triage/test_reasons.py::test_"
REPEATS = "intake/test_repeats.py::test_"
SCREENING = "intake/test_screening.py::test_"
SIGN_IN = "config/test_sign_in.py::test_"
SPELLING = "config/test_spelling.py::test_"
STARTS = "intake/test_starts.py::test_"
SUMMARY = "intake/test_summary.py::test_"
SUSPECTED = "intake/test_suspected.py::test_"
THROTTLE = "config/test_throttle.py::test_"
WORDS = "intake/test_words_on_pages.py::test_"
TURN = "intake/test_turn.py::test_"
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
        out.digest_of_stored_definitions,
        (
            "intake/test_definitions.py::"
            "test_questions_that_were_changed_in_the_database_are_not_shown",
        ),
    ),
    Protection(
        "0001",
        "A stored rule set that was changed is not shown.",
        out.digest_of_stored_definitions,
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
        "0003",
        "The id of a form opens nothing.",
        out.secret_apart_from_the_id,
        (f"{VIEWS}the_id_of_a_form_takes_up_nothing",),
    ),
    Protection(
        "0003",
        "The secret of a page takes a form up once.",
        out.renewed_secret_of_the_page,
        (f"{SERVICES}a_secret_takes_a_form_up_once_and_its_successor_after_that",),
    ),
    Protection(
        "0003",
        "The secret of a page opens drafts only.",
        out.drafts_alone_are_taken_up,
        (f"{SERVICES}a_sent_form_is_not_taken_up_by_the_secret_of_its_pages",),
    ),
    Protection(
        "0003",
        "The secret of a page is stored hashed.",
        out.hashed_secret_of_the_page,
        (f"{SERVICES}the_database_holds_no_secret_of_a_page",),
    ),
    Protection(
        "0003",
        "The nonce of sending is stored hashed.",
        out.hashed_nonce,
        (f"{SERVICES}the_database_holds_no_nonce",),
    ),
    Protection(
        "0003",
        "No nonce that could be guessed finds a form.",
        out.nonces_of_ours_alone,
        (f"{SERVICES}a_form_sent_without_a_nonce_of_ours_is_found_by_none[guessable]",),
    ),
    Protection(
        "0003",
        "A send is repeated for 10 minutes and no longer.",
        out.minutes_to_repeat_a_send,
        (
            f"{SERVICES}a_repeated_send_finds_its_form_for_10_minutes",
            f"{VIEWS}after_10_minutes_a_repeated_send_finds_nothing",
        ),
    ),
    Protection(
        "0003",
        "The session of a repeated send ends when the first one does.",
        out.end_of_a_repeated_send,
        (f"{VIEWS}a_repeated_send_reads_the_result_no_longer_than_the_first",),
    ),
    Protection(
        "0003",
        "“Finish and clear” erases the hash of the nonce.",
        out.clearing_the_form,
        (f"{SERVICES}on_a_cleared_device_nothing_is_taken_up_and_no_receipt_read",),
    ),
    Protection(
        "0003",
        "The session key changes at sending.",
        out.new_key_of_the_session,
        (f"{VIEWS}whoever_knew_the_session_key_before_sees_nothing_afterwards[send]",),
    ),
    Protection(
        "0003",
        "The session key changes at the start and when a code is used.",
        out.new_session_for_a_form,
        (
            f"{VIEWS}whoever_knew_the_session_key_before_sees_nothing_afterwards"
            "[start]",
            f"{VIEWS}a_form_that_is_resumed_gets_a_session_key_of_its_own",
        ),
    ),
    Protection(
        "0003",
        "The session key changes at signing in.",
        out.new_key_at_signing_in,
        (
            f"{VIEWS}whoever_knew_the_session_key_before_sees_nothing_afterwards"
            "[sign-in]",
        ),
    ),
    Protection(
        "0003",
        "Finishing leaves nothing to whoever knew the key.",
        out.end_at_finishing,
        (f"{VIEWS}finishing_leaves_no_session_to_whoever_knew_its_key",),
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
            f"{VIEWS}the_start_page_leads_nobody_around_an_emergency_page",
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
        "0004",
        "Whatever else happens to a posted page, its emergency is told.",
        out.screening_of_every_answer,
        (
            f"{SCREENING}an_emergency_is_told_whatever_fails",
            f"{SCREENING}an_emergency_on_a_page_of_a_form_that_was_sent_is_told",
            f"{SCREENING}an_emergency_is_told_while_somebody_holds_the_lock",
            f"{VIEWS}an_emergency_on_a_page_of_a_form_that_is_gone_is_told_all_the_same",
        ),
    ),
    Protection(
        "0004",
        "The page of an emergency needs not even its template.",
        out.last_resort_of_the_emergency_page,
        (
            f"{SCREENING}the_emergency_page_is_a_number_to_call_even_without_its_template",
        ),
        shows_as=(OSError,),
    ),
    Protection(
        "0004",
        "A page whose emergency was told can be sent again.",
        out.sending_a_told_page_again,
        (f"{SCREENING}a_page_that_was_told_of_its_emergency_can_be_sent_again",),
    ),
    Protection(
        "0004",
        "A rule waits for the follow-ups that are still open.",
        out.waiting_for_open_follow_ups,
        (
            f"{SERVICES}a_rule_that_reads_an_open_follow_up_waits",
            f"{VIEWS}an_emergency_that_a_follow_up_could_explain_waits_for_it",
        ),
    ),
    Protection(
        "0004",
        "Only what the page showed counts as read.",
        out.findings_that_were_read,
        (
            f"{SERVICES}only_what_stood_on_the_page_counts_as_read",
            f"{SERVICES}a_page_that_names_no_finding_acknowledges_none",
            f"{VIEWS}an_emergency_added_in_another_tab_is_not_read_with_an_older_page",
        ),
    ),
    Protection(
        "0004",
        "Only the answers behind an open emergency can be corrected.",
        out.places_to_correct,
        (
            f"{SERVICES}only_the_step_with_the_emergency_answer_is_opened_to_be_corrected",
        ),
    ),
    Protection(
        "0004",
        "A number given at one stop is carried to the next.",
        out.number_carried_to_the_next_stop,
        (f"{VIEWS}a_number_given_at_one_emergency_is_there_at_the_next",),
        shows_as=(ObjectDoesNotExist,),
    ),
    Protection(
        "0004",
        "A stop after the contact page carries the contact details.",
        out.contact_details_of_a_stop,
        (f"{VIEWS}an_emergency_after_the_contact_page_carries_the_contact_details",),
        shows_as=(ObjectDoesNotExist,),
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
            f"{SERVICES}a_code_works_once",
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
            f"{VIEWS}too_many_tries_are_told_when_to_try_again",
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
        "0005",
        "A result that is closed still says that the form was sent.",
        out.closed_result,
        (
            f"{VIEWS}after_30_minutes_the_page_still_says_that_the_form_was_sent",
            f"{VIEWS}every_page_of_a_closed_form_says_that_it_was_sent",
        ),
    ),
    Protection(
        "0005",
        "What to do is told for another 30 minutes.",
        out.advice_of_a_closed_result,
        (
            f"{VIEWS}what_to_do_is_told_for_another_30_minutes[31-True]",
            f"{VIEWS}what_to_do_is_told_for_another_30_minutes[59-True]",
        ),
    ),
    Protection(
        "0005",
        "After an hour nothing tells what to do.",
        out.end_of_the_advice,
        (f"{VIEWS}what_to_do_is_told_for_another_30_minutes[61-False]",),
    ),
    Protection(
        "0005",
        "No code is shown to whoever starts the next form.",
        out.code_of_one_form_alone,
        (f"{VIEWS}the_code_is_not_shown_to_whoever_starts_the_next_form",),
        # The next form has no date of birth to show beside the code.
        shows_as=(ValueError,),
    ),
    Protection(
        "0005",
        "The session holds the code sealed.",
        out.sealed_code_of_the_session,
        (
            "intake/test_encryption.py::"
            "test_the_code_of_a_kept_form_stands_in_its_session_sealed",
        ),
    ),
    Protection(
        "0005",
        "Unknown, wrong and expired codes take the same work.",
        out.same_work_for_every_code,
        (
            f"{SERVICES}every_refusal_compares_a_date_so_that_none_is_quicker",
            f"{SERVICES}unknown_wrong_and_expired_codes_take_the_same_work",
        ),
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
        "0008",
        "Sending looks up no other form.",
        out.nothing_looked_up_while_sending,
        (f"{REPEATS}sending_a_second_form_runs_the_statements_of_a_first",),
    ),
    Protection(
        "0008",
        "Nothing a patient gets depends on other forms.",
        out.assessments_for_the_patient_alone,
        (f"{REPEATS}the_pages_of_a_second_form_are_those_of_a_first_byte_for_byte",),
        # What the clinic alone may know has no words for the patient.
        shows_as=(KeyError,),
    ),
    Protection(
        "0008",
        "The case of somebody who comes back is never self-care.",
        out.link_of_repeats,
        (
            f"{REPEATS}the_case_of_somebody_who_comes_back_within_30_days_is_never_self_care",
            f"{REPEATS}opening_the_worklist_links_what_came_in",
        ),
    ),
    Protection(
        "0008",
        "What a clinician has decided is not moved.",
        out.decisions_that_stay,
        (f"{REPEATS}what_a_clinician_has_decided_stays_decided",),
    ),
    Protection(
        "0008",
        "A form that cannot be read stands in nobody’s way.",
        out.unreadable_forms_passed_over,
        (f"{REPEATS}a_form_that_cannot_be_read_stands_in_nobodys_way",),
        shows_as=(SealedError,),
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
            f"{VIEWS}no_page_of_the_form_is_kept_by_anyone",
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
            "config/test_refusals.py::test_only_reading_and_sending_are_allowed[TRACE]",
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
        (f"{SETTINGS}a_missing_setting_stops_the_process_with_advice",),
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
        out.digest_of_stored_definitions,
        (
            "triage/test_rerun.py::"
            "test_a_changed_stored_rule_set_is_reported_and_the_others_go_on",
        ),
    ),
    Protection(
        "0300",
        "What somebody signed is never changed.",
        out.append_only_rows,
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
            "content/test_rendering.py::test_hostile_text_gives_nothing_that_acts",
        ),
    ),
    Protection(
        "0301",
        "No text passes for the mark of a figure.",
        out.parser_lets_html_through,
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
        "0510",
        "What nobody can see is not kept.",
        out.unseen_characters_dropped,
        (
            f"{SPELLING}free_text_loses_what_nobody_can_see",
            f"{FORMS}what_nobody_can_see_is_not_kept",
            f"{FORMS}free_text_of_nothing_visible_is_no_answer",
        ),
    ),
    Protection(
        "0510",
        "Names compare by their letters alone.",
        out.letters_of_a_name_alone,
        (
            f"{SPELLING}spellings_of_one_name_compare_alike[Anne-Marie]",
            f"{SPELLING}spellings_of_one_name_compare_alike[J. R. Smith]",
        ),
    ),
    Protection(
        "0510",
        "Case and width make no other address.",
        out.width_and_case_of_an_address,
        (
            f"{SPELLING}spellings_of_one_address_compare_alike"
            "[Robin.O'Neil-Smith@Example.org]",
        ),
    ),
    Protection(
        "0510",
        "A number is the same with its country’s code and without.",
        out.country_of_a_number,
        (
            f"{SPELLING}spellings_of_one_number_compare_alike"
            "[IT-['06 698 1234', '+39 06 698 1234', '0039 06 698 1234']]",
        ),
    ),
    Protection(
        "0510",
        "An extension makes no other number.",
        out.extension_of_a_number,
        (
            f"{SPELLING}spellings_of_one_number_compare_alike"
            "[-['020 7946 0000', '020-7946-0000 x2']]",
        ),
    ),
    Protection(
        "0510",
        "1 and I in a code are read as L.",
        out.letters_that_are_misread,
        (f"{SPELLING}spellings_of_one_code_compare_alike[abcd efgh 21mn]",),
    ),
    Protection(
        "0510",
        "A number is digits and nothing else.",
        out.digits_alone_in_a_number,
        (
            f"{FORMS}what_python_reads_as_a_number_and_a_person_does_not_is_refused"
            "[1_0]",
            f"{FORMS}what_python_reads_as_a_number_and_a_person_does_not_is_refused"
            "[+29]",
            f"{FORMS}what_python_reads_as_a_number_and_a_person_does_not_is_refused"
            "[29.0]",
        ),
    ),
    Protection(
        "0510",
        "What is compared is what is hashed.",
        out.hashes_of_what_is_compared,
        (
            f"{HASHES}a_person_is_hashed_by_what_is_compared_and_nothing_else",
            f"{HASHES}who_sent_a_form_before_the_upgrade_is_found_after_it",
        ),
    ),
    Protection(
        "0510",
        "Nobody is found by what they left empty.",
        out.no_hash_of_nothing,
        (
            f"{HASHES}a_person_is_hashed_by_what_is_compared_and_nothing_else",
            f"{SERVICES}what_was_not_given_has_no_hash_to_be_found_by",
        ),
    ),
    Protection(
        "0510",
        "Whoever sent a form before the upgrade is found after it.",
        out.hashes_brought_up_to_date,
        (f"{HASHES}who_sent_a_form_before_the_upgrade_is_found_after_it",),
    ),
    Protection(
        "0511",
        "No browser cuts what is pasted.",
        out.no_box_cuts,
        (
            f"{LIMITS}no_page_of_staff_lets_the_browser_cut",
            f"{LIMITS}no_form_of_staff_lets_the_browser_cut[ReviewForm]",
        ),
    ),
    Protection(
        "0511",
        "No text of a patient is cut.",
        out.text_kept_whole,
        (
            f"{FORMS}ten_thousand_pasted_characters_stay_in_the_box",
            f"{FORMS}text_that_is_too_long_is_asked_to_be_shortened",
        ),
        shows_as=(KeyError,),
    ),
    Protection(
        "0511",
        "The browser fills in nothing about somebody else.",
        out.autofill_switched_off,
        (f"{FORMS}the_browser_is_not_asked_for_the_details_of_another_person",),
    ),
    Protection(
        "0511",
        "Every page says whom it is about.",
        out.said_whom_it_is_about,
        (f"{VIEWS}every_page_of_questions_says_whom_it_is_about",),
    ),
    Protection(
        "0520",
        "An address asks a list for what the page offers and nothing else.",
        out.declared_parameters,
        (
            f"{LISTS}of_all_lookups_a_list_takes_those_of_the_role[intake.Submission]",
            f"{LISTS}a_refused_filter_leaves_the_known_ones_and_says_so",
            f"{LISTS}what_is_refused_runs_no_query_on_the_table",
        ),
    ),
    Protection(
        "0520",
        "What a permission opens is closed to others.",
        out.columns_by_permission,
        (
            f"{LISTS}of_all_lookups_a_list_takes_those_of_the_role[intake.Submission]",
            f"{LISTS}of_all_lookups_a_list_takes_those_of_the_role[intake.AuditEvent]",
            f"{LISTS}no_list_is_put_in_the_order_of_a_column_it_does_not_show",
        ),
    ),
    Protection(
        "0520",
        "What no permission opens is closed.",
        out.lists_that_are_declared,
        (f"{LISTS}a_new_column_filter_or_search_is_closed_until_a_role_is_given_it",),
    ),
    Protection(
        "0520",
        "No view searches a whole table.",
        out.whole_tables_out_of_reach,
        (f"{LISTS}views_that_reach_into_whole_tables_are_closed[superuser]",),
    ),
    Protection(
        "0520",
        "A row is looked up by its key and nothing else.",
        out.rows_by_their_key_alone,
        (f"{LISTS}no_row_is_looked_up_by_anything_but_its_key",),
    ),
    Protection(
        "0520",
        "No list counts rows beside a filter.",
        out.counts_of_rows_not_offered,
        (f"{LISTS}a_count_of_rows_beside_each_filter_is_not_offered",),
    ),
    Protection(
        "0521",
        "Five tries of a name from one network reach the password.",
        out.limit_of_a_name,
        (
            f"{SIGN_IN}five_tries_of_one_name_reach_the_password_and_no_more",
            f"{SIGN_IN}beyond_the_limit_the_right_password_gets_nobody_in",
        ),
    ),
    Protection(
        "0521",
        "Fifty tries of a network reach a password.",
        out.limit_of_a_network,
        (f"{SIGN_IN}fifty_tries_of_one_network_reach_a_password_and_no_more",),
    ),
    Protection(
        "0521",
        "No password is hashed beyond the limits.",
        out.limits_before_the_hash,
        (
            f"{SIGN_IN}five_tries_of_one_name_reach_the_password_and_no_more",
            f"{SIGN_IN}fifty_tries_of_one_network_reach_a_password_and_no_more",
        ),
    ),
    Protection(
        "0521",
        "One password is hashed at a time.",
        out.one_hash_at_a_time,
        (f"{SIGN_IN}while_a_password_is_hashed_others_are_told_at_once",),
    ),
    Protection(
        "0521",
        "A known name, an unknown one and an inactive one take the same work.",
        out.hash_for_unknown_names,
        (f"{SIGN_IN}known_unknown_and_inactive_names_get_the_same_page",),
    ),
    Protection(
        "0521",
        "A process for patients knows no pages of staff.",
        out.pages_of_staff_kept_apart,
        (
            "faults/test_served_apart.py::"
            "test_a_process_of_one_part_knows_no_page_of_the_other",
        ),
    ),
    Protection(
        "0521",
        "Nobody keeps a clinician out by typing their name.",
        out.names_that_nobody_locks,
        (f"{SIGN_IN}another_network_still_gets_in_under_the_same_name",),
    ),
    Protection(
        "0522",
        "No administrator takes over an account that opens records.",
        out.accounts_that_open_records,
        (
            f"{ACCOUNTS}no_administrator_takes_over_an_account_that_opens_records",
            f"{ACCOUNTS}no_administrator_sets_the_password_of_somebody_who_opens_records",
            f"{ACCOUNTS}an_account_that_was_closed_is_not_opened_again_by_an_administrator",
        ),
    ),
    Protection(
        "0522",
        "No administrator gives a group that opens records.",
        out.groups_that_open_records,
        (f"{ACCOUNTS}no_administrator_gives_a_group_that_opens_records",),
    ),
    Protection(
        "0522",
        "Only a superuser changes what a group may do.",
        out.rights_of_a_group,
        (f"{ACCOUNTS}no_administrator_changes_what_a_group_may_do",),
    ),
    Protection(
        "0523",
        "A damaged value takes nothing else along.",
        out.damage_kept_apart,
        (
            f"{DAMAGE}a_damaged_value_is_named_and_everything_else_is_shown"
            "[Submission.answers]",
            f"{VIEWS}a_damaged_value_takes_nothing_else_off_the_result",
        ),
        shows_as=(SealedError,),
    ),
    Protection(
        "0530",
        "A reason is chosen by what held.",
        out.reasons_by_what_held,
        (
            f"{REASONS}a_reason_says_what_was_answered_and_not_what_others_answer"
            "[R04-both legs]",
            f"{REASONS}a_reason_says_what_was_answered_and_not_what_others_answer"
            "[R20-Numbness or tingling]",
            f"{REASONS}a_reason_says_what_was_answered_and_not_what_others_answer"
            "[R21-between your legs]",
            f"{REASONS}a_reason_is_chosen_for_every_answer_that_fires_its_rule",
        ),
    ),
    Protection(
        "0531",
        "An answer is read in words that stand alone.",
        out.words_that_stand_alone,
        (
            f"{SUMMARY}the_patient_reads_each_question_in_words_that_stand_alone",
            f"{WORDS}no_page_shows_an_answer_behind_any_of_these",
            f"{SUMMARY}a_none_of_these_is_read_as_none_where_the_list_is_not_shown",
        ),
    ),
    Protection(
        "0532",
        "The main call is one that can be made now.",
        out.main_call_that_can_be_made,
        (f"{WORDS}a_helpline_without_a_number_leaves_no_result_without_a_main_button",),
    ),
    Protection(
        "0532",
        "Nobody is sent to a service that is closed.",
        out.closed_services_left_out,
        (f"{WORDS}on_a_day_off_nobody_is_sent_to_a_service_that_is_closed",),
    ),
    Protection(
        "0533",
        "Where a page asks to be told something it says how.",
        out.ways_to_reach_the_clinic,
        (f"{WORDS}who_gets_no_appointment_reads_whom_to_tell",),
    ),
    Protection(
        "0533",
        "Every page says at its foot how to reach the clinic.",
        out.foot_of_a_page,
        (f"{WORDS}every_page_says_how_to_reach_the_clinic",),
    ),
    Protection(
        "0533",
        "A clinic that nobody can reach is warned of.",
        out.warning_of_no_way_to_reach,
        (
            "config/test_checks.py::"
            "test_a_clinic_in_production_that_nobody_can_reach_is_a_warning[phone]",
        ),
    ),
    Protection(
        "0534",
        "An optional answer can be taken back.",
        out.way_to_take_an_answer_back,
        (
            f"{WORDS}an_optional_choice_starts_as_no_answer",
            f"{WORDS}cannot_go_on_ticked_by_mistake_can_be_left_open_again",
        ),
    ),
    Protection(
        "0540",
        "All addresses of one customer are one visitor.",
        out.one_network_one_visitor,
        (
            f"{NETWORK}a_network_of_ipv6_is_a_56",
            f"{VIEWS}"
            "a_visitor_who_changes_ports_or_addresses_of_one_network_stays_throttled"
            "[2001:db8:0:1::{port}]",
        ),
    ),
    Protection(
        "0540",
        "A port makes nobody another visitor.",
        out.address_without_its_port,
        (
            f"{NETWORK}behind_a_trusted_proxy_the_last_address_is_what_it_saw",
            f"{VIEWS}"
            "a_visitor_who_changes_ports_or_addresses_of_one_network_stays_throttled"
            "[203.0.113.9:{port}]",
        ),
    ),
    Protection(
        "0540",
        "A proxy that makes all visitors look like one is warned of.",
        out.warning_of_one_visitor,
        (
            "config/test_checks.py::"
            "test_a_proxy_that_makes_all_visitors_look_like_one_is_a_warning"
            "[proxy3-False-expected3]",
        ),
    ),
    Protection(
        "0540",
        "What a visitor writes into a header is hearsay.",
        out.last_proxy_alone,
        (
            f"{NETWORK}without_a_trusted_proxy_its_header_is_hearsay",
            f"{NETWORK}behind_a_trusted_proxy_the_last_address_is_what_it_saw",
        ),
    ),
    Protection(
        "0540",
        "The table of counts holds no address and no code.",
        out.hashed_visitors,
        (
            f"{THROTTLE}who_tried_is_not_stored_in_the_clear",
            f"{SIGN_IN}neither_name_nor_network_is_stored_in_the_clear",
            f"{SERVICES}where_a_try_came_from_is_not_stored_in_the_clear",
        ),
    ),
    Protection(
        "0540",
        "A try that fails is counted all the same.",
        out.tries_counted_outside_transactions,
        (f"{SERVICES}every_try_is_counted_exactly_whatever_came_of_it",),
    ),
    Protection(
        "0540",
        "One code is guessed ten times, wherever from.",
        out.limit_of_one_code,
        (
            f"{SERVICES}one_code_is_guessed_at_ten_times_and_no_more_from_all_networks_together",
        ),
    ),
    Protection(
        "0540",
        "While no try can be counted no code opens a form.",
        out.codes_closed_without_a_count,
        (f"{SERVICES}codes_close_when_their_throttle_cannot_count",),
    ),
    Protection(
        "0540",
        "One network starts so many forms and no more.",
        out.limit_of_starts,
        (f"{STARTS}starts_of_one_network_are_throttled_beyond_the_limit",),
    ),
    Protection(
        "0540",
        "A start that cannot be counted is admitted.",
        out.starts_that_cannot_be_counted,
        (f"{STARTS}a_start_that_cannot_be_counted_is_admitted_and_logged",),
        shows_as=(DatabaseError,),
    ),
    Protection(
        "0540",
        "The counts of windows that are over are erased.",
        out.counts_erased_when_over,
        (
            f"{SERVICES}old_counts_of_tries_are_erased_with_the_drafts",
            f"{THROTTLE}only_windows_that_have_ended_are_over",
        ),
    ),
    Protection(
        "0540",
        "Every try is counted, however many come at once.",
        out.counting_at_once,
        scripts=(EXACT_THROTTLE,),
    ),
    Protection(
        "0541",
        "A form with the marks of a program is suspected.",
        out.suspicion,
        (
            f"{SUSPECTED}a_filled_trap_is_stored_and_marked",
            f"{SUSPECTED}the_emergency_stop_of_a_suspected_draft_is_suspected",
            f"{SUSPECTED}a_real_emergency_stays_on_the_first_page_whatever_a_program_sends",
        ),
    ),
    Protection(
        "0541",
        "Fewer than three weak marks make nobody suspected.",
        out.three_marks_together,
        (
            f"{BOTS}three_weak_marks_are_needed",
            f"{BOTS}no_person_is_suspected"
            "[an old phone without Sec-Fetch in a busy hospital]",
            f"{BOTS}no_person_is_suspected[a patient of a busy hospital with autofill]",
        ),
    ),
    Protection(
        "0541",
        "Suspected forms stand in no list but their own.",
        out.list_of_suspected_forms,
        (
            f"{SUSPECTED}no_state_of_the_worklist_shows_a_suspected_form_unasked",
            f"{SUSPECTED}suspected_forms_have_a_list_of_their_own",
        ),
    ),
    Protection(
        "0541",
        "Suspected emergencies are announced.",
        out.notice_of_suspected_emergencies,
        (f"{SUSPECTED}suspected_emergencies_are_announced_with_the_way_to_them",),
    ),
    Protection(
        "0541",
        "No suspected form takes an emergency off the worklist.",
        out.emergencies_that_no_suspected_form_hides,
        (f"{SUSPECTED}a_suspected_form_takes_no_earlier_emergency_off_the_worklist",),
    ),
    Protection(
        "0541",
        "The word of a clinician outweighs every mark.",
        out.word_of_a_clinician,
        (f"{SUSPECTED}what_the_person_sends_later_is_not_suspected_again",),
    ),
    Protection(
        "0541",
        "Only those who review take the suspicion off.",
        out.rights_of_groups,
        (f"{SUSPECTED}only_those_who_review_take_the_suspicion_off",),
    ),
    Protection(
        "0541",
        "Taking the suspicion off is audited.",
        out.trail_of_reading,
        (f"{SUSPECTED}a_clinician_takes_the_suspicion_off",),
        shows_as=(ObjectDoesNotExist,),
    ),
    Protection(
        "0542",
        "A throttled start asks for emergencies all the same.",
        out.check_of_a_throttled_start,
        (
            f"{STARTS}the_throttled_page_names_times_and_phone_numbers_and_blames_nobody",
            f"{STARTS}the_throttled_page_asks_the_questions_of_the_emergency_check",
        ),
        # The page has no form at all.
        shows_as=(ValueError,),
    ),
    Protection(
        "0542",
        "An emergency ticked there is told.",
        out.screening_of_the_check,
        (f"{STARTS}an_emergency_ticked_on_the_throttled_page_gets_the_emergency_page",),
    ),
    Protection(
        "0542",
        "The check keeps nothing and needs no database.",
        out.nothing_kept_by_the_check,
        (
            f"{STARTS}without_an_emergency_the_patient_learns_what_was_not_stored_and_what_next",
            f"{STARTS}the_check_needs_no_session_and_no_database",
        ),
    ),
    Protection(
        "0542",
        "A time that does not lie ahead is not named.",
        out.times_that_lie_ahead,
        (
            f"{STARTS}a_time_that_has_passed_is_not_named_any_more",
            f"{STARTS}a_made_up_time_is_not_repeated[0]",
        ),
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
        (
            "content/test_search_in_shipped_articles.py::"
            "test_nothing_is_offered_where_nothing_is_near",
        ),
    ),
    Protection(
        "0551",
        "What nobody sees is no part of a search.",
        out.visible_characters_alone,
        ("content/test_search.py::test_what_nobody_sees_is_no_part_of_a_search",),
    ),
    Protection(
        "0561",
        "A definition counts as unchanged by the digest of its stored text alone.",
        out.digest_of_stored_definitions,
        ("triage/test_rerun.py::test_a_changed_rule_set_is_noticed_by_its_digest",),
    ),
    Protection(
        "0562",
        "A result shows what was told when it was made, not what is told today.",
        out.words_of_their_day,
        (
            f"{WORDS}a_result_has_the_safety_net_of_its_day",
            f"{WORDS}whom_to_call_in_a_crisis_is_told_in_the_words_of_its_day",
        ),
    ),
    # A page that is sent is one turn
    Protection(
        "0563",
        "An emergency that a turn neither stores nor shows is told all the same.",
        out.telling_what_is_not_kept,
        (
            f"{TURN}an_emergency_that_is_neither_kept_nor_shown_is_left_to_be_told",
            f"{VIEWS}an_emergency_on_a_page_that_may_not_be_opened_any_more_is_told",
        ),
    ),
    Protection(
        "0563",
        "Rules wait for what was left open on pages continued past.",
        out.waiting_for_earlier_pages,
        (f"{TURN}a_rule_waits_for_what_was_left_open_on_an_earlier_page",),
    ),
    Protection(
        "0563",
        "What is missing or refused takes no earlier answer away.",
        out.earlier_answers_of_a_page,
        (
            f"{TURN}a_blank_page_that_is_left_takes_no_answer_away",
            f"{TURN}a_slip_of_another_tab_does_not_take_the_age_away",
        ),
    ),
)

# Records with nothing to take out, each with the reason.
NOTHING_TO_TAKE_OUT = {
    "0500": "It is about test data: what an upgrade must not lose is promised by the "
    "records of what is migrated, as by 0510.",
    "0202": "The mutation check takes every part of every condition out already.",
    "0203": "It is about the log of hazards; that a control without a test is "
    "noticed has a test of its own.",
    "0204": "It is about judging the rules by cases; what a case does when a rule is "
    "missing is what record 0202 is about.",
    "0552": "It is about this table.",
    "0564": "It is about rooms; the import contracts fail for what crosses a wall.",
}


def controls_of(script: str) -> list[str]:
    """The names that ``--control`` of a script takes."""
    return [row.control for row in PROTECTIONS if script in row.scripts]


def databases_of(control: str) -> tuple[str, ...]:
    """The kinds of database on which a control can fail."""
    return next(row.databases for row in PROTECTIONS if row.control == control)
