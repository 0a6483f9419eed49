"""The hazard log: H01 to H25 of clinical specification 7.2.

Severities and likelihoods are proposals for the clinical safety officer. Classes are
computed from them (``triage.hazards``).
"""

from __future__ import annotations

from triage.hazards import Control, Hazard

_GUARDS = "tests/triage/test_guards.py::"
_INVARIANTS = "tests/triage/test_invariants.py::"
_RULES = "tests/triage/test_rules.py::"
_RULESET = "tests/triage/test_ruleset.py::"
_ADVICE = "tests/triage/test_advice.py::"
_CONTROLS = "tests/triage/test_hazard_controls.py::"
_QUESTIONS = "tests/intake/test_questionnaire.py::"
_FORMS = "tests/intake/test_forms.py::"
_VIEWS = "tests/intake/test_views.py::"
_SERVICES = "tests/intake/test_services.py::"
_REPEATS = "tests/intake/test_repeats.py::"
_ADMIN = "tests/intake/test_admin.py::"
_WORDING = "tests/architecture/test_wording.py::"
_JOURNEY = "tests/intake/test_journey.py::"
_SUMMARY = "tests/intake/test_summary.py::"
_SETTINGS = "tests/config/test_settings.py::"
_CHECKS = "tests/config/test_checks.py::"
_CLINIC = "tests/config/test_clinic.py::"
_READING = "tests/intake/test_reading_age.py::"
_NOTICE = "tests/intake/test_record_notice.py::"
_PHRASES = "tests/intake/test_phrases.py::"
_PAGES = "tests/intake/test_controls_on_pages.py::"

HAZARDS = (
    Hazard(
        code="H01",
        title=(
            "False reassurance: serious disease told self-care or routine; delay, "
            "paralysis or death"
        ),
        causes=("No flag present", "Single weak questions", "Denial"),
        severity=5,
        likelihood=3,
        controls=(
            Control(
                "Self-care only on a positive mechanical or sleep-position pattern "
                "(R59, R60, G6).",
                (
                    _INVARIANTS + "test_self_care_is_never_given_without_one_of_its_"
                    "two_rules",
                    _GUARDS + "test_g6_when_no_rule_fires_the_level_is_routine",
                ),
            ),
            Control(
                "The safety-net text is shown at every level, in the same words.",
                (
                    "tests/journeys/test_safety_net.py::test_the_safety_net_is_on_the_"
                    "page_at_every_level_word_for_word",
                ),
            ),
            Control(
                "No wording gives an all-clear.",
                (
                    _ADVICE + "test_the_safety_net_gives_no_all_clear",
                    _RULESET + "test_no_reason_says_red_flag_or_all_clear",
                ),
            ),
            Control(
                "Self-care comes with a date to check again after two weeks.",
                (_ADVICE + "test_self_care_comes_with_a_date_to_check_again",),
            ),
            Control(
                "In the clinic's own assessment a repeat submission raises self-care "
                "to routine (G9). Every self-care result says to book a visit when an "
                "earlier form for the same pain did not help.",
                (
                    _GUARDS + "test_g9_a_repeat_contact_is_raised_from_self_care_to_"
                    "routine",
                    _ADVICE + "test_at_self_care_everybody_is_told_what_to_do_after_an_"
                    "earlier_form",
                ),
            ),
            Control(
                "No emergency among 60 published cases gets a level that is not "
                "acceptable for it.",
                ("tests/triage/test_published_cases.py::test_no_emergency_is_missed",),
            ),
        ),
        organisation=("Audit outcomes, and one in ten self-care results.",),
        verification=(
            "Acceptance vignettes",
            "Banned phrases over all templates",
            "Audit of outcomes",
        ),
        residual_likelihood=1,
        rules=("R59", "R60", "G1", "G6", "G7", "G8", "G9", "G10"),
        articles=("A05",),
    ),
    Hazard(
        code="H02",
        title="Patient leaves after an emergency answer and nobody knows",
        causes=("Closes the tab", "Panic"),
        severity=5,
        likelihood=3,
        controls=(
            Control(
                "What was answered is saved as a partial submission before the "
                "emergency page is shown.",
                (
                    _VIEWS + "test_the_clinic_has_the_answers_before_the_page_is_shown",
                    "tests/journeys/test_stories.py::test_a_patient_who_closes_the_tab_"
                    "at_the_emergency_page_is_on_the_worklist",
                ),
            ),
            Control(
                "A failure to save never blocks the emergency page.",
                (
                    _VIEWS + "test_an_emergency_is_told_when_only_saving_fails",
                    _VIEWS + "test_an_emergency_is_told_though_nothing_can_be_stored",
                ),
            ),
            Control(
                "No account and no name are needed to see the emergency page.",
                (
                    _QUESTIONS
                    + "test_the_emergency_check_comes_before_any_personal_detail",
                ),
            ),
            Control(
                "A phone number can be left below the call button, in one optional "
                "field.",
                (
                    _VIEWS + "test_no_phone_number_comes_between_the_patient_and_"
                    "the_call",
                ),
            ),
            Control(
                "The worklist shows a partial submission at once.",
                (
                    _ADMIN + "test_an_emergency_stop_is_on_the_worklist_though_"
                    "little_is_known",
                ),
            ),
            Control(
                "The text says not to wait for us.",
                (
                    _ADVICE + "test_in_an_emergency_nobody_is_told_to_drive_or_to_wait_"
                    "for_us",
                ),
            ),
            Control(
                "Emergencies are looked for after every page, and the first page is "
                "enough for eleven rules.",
                (
                    "tests/triage/test_engine.py::"
                    "test_one_tick_on_the_first_page_is_enough_for_these_rules",
                    "tests/triage/test_engine.py::test_fever_and_a_serious_injury_on_"
                    "the_first_page_are_enough_for_these_rules",
                    _INVARIANTS + "test_an_emergency_on_the_first_page_is_still_one_on_"
                    "the_last",
                ),
            ),
        ),
        organisation=("Call back patients who left a number after a partial form.",),
        verification=("Kill the browser after step 1 in an end-to-end test",),
        residual_likelihood=2,
        accepted_because=(
            "Contact details may be missing when the patient leaves, so a call back "
            "cannot be promised. Staff call back whoever left a number."
        ),
        rules=(
            *("R01", "R02", "R05", "R06", "R07", "R08", "R10", "R11", "R12", "R13"),
            *("R16", "G11"),
        ),
    ),
    Hazard(
        code="H03",
        title="Patient waits for a clinician's reply instead of calling",
        causes=("The page implies monitoring",),
        severity=5,
        likelihood=3,
        controls=(
            Control(
                "No text promises a call.",
                (_ADVICE + "test_nobody_is_promised_a_call",),
            ),
            Control(
                "Every level repeats whom to call, the emergency number first when it "
                "is one.",
                (
                    _ADVICE + "test_each_level_says_whom_to_call_first",
                    _ADVICE + "test_an_emergency_names_number_and_department_first",
                ),
            ),
            Control(
                "Whoever is to be called first stands first in words and buttons, and "
                "nobody is sent to a service that is closed.",
                (
                    _ADVICE + "test_same_day_says_in_words_what_its_calls_say_in_order",
                    _ADVICE + "test_out_of_hours_same_day_sends_nobody_to_a_closed_"
                    "door",
                ),
            ),
            Control(
                "E-mails carry no result: none is sent about a form.",
                (_PAGES + "test_no_e_mail_is_sent_about_a_form",),
            ),
        ),
        organisation=("Usability test with five or more people.",),
        verification=("Content review", "Usability test"),
        residual_likelihood=1,
        rules=("R34",),
        articles=("A05",),
    ),
    Hazard(
        code="H04",
        title="Wrong emergency number or department for the place",
        causes=("A default number", "A traveller"),
        severity=5,
        likelihood=2,
        controls=(
            Control(
                "There is no default: start-up fails when the number is not set.",
                (
                    _CLINIC + "test_only_a_demonstration_may_lack_an_emergency_number",
                    _SETTINGS + "test_a_missing_setting_stops_the_process_with_advice",
                ),
            ),
            Control(
                "A number that nobody can dial is an error.",
                (
                    _CHECKS + "test_an_emergency_number_that_nobody_can_dial_is_an_"
                    "error",
                ),
            ),
            Control(
                "Each installation sets its own number, and its link dials it.",
                (
                    _CLINIC + "test_a_link_dials_the_digits_of_the_number",
                    _CLINIC + "test_a_clinic_says_everything_itself",
                ),
            ),
            Control(
                "No text names a number or service by hand.",
                (_ADVICE + "test_no_number_or_name_of_a_service_is_typed_by_hand",),
            ),
            Control(
                "The start, the emergency page, the page after it, an emergency result "
                "and the error pages add “or your local emergency number”.",
                (
                    _PAGES + "test_the_emergency_page_names_the_number_of_another_"
                    "place",
                    _PAGES + "test_a_page_that_tells_to_call_names_the_number_of_"
                    "another_place",
                    _PAGES + "test_an_emergency_result_names_the_number_of_another_"
                    "place",
                    "tests/config/test_errors.py::test_whoever_is_somewhere_else_is_"
                    "told_to_call_the_number_there",
                ),
            ),
        ),
        organisation=("Check the number at each site before opening it.",),
        verification=("Configuration test at each site",),
        residual_likelihood=1,
    ),
    Hazard(
        code="H05",
        title=(
            "A question on the saddle area, bladder or band pain is misunderstood and "
            "gets a false no"
        ),
        causes=("Medical words", "Embarrassment", "Translation"),
        severity=5,
        likelihood=3,
        controls=(
            Control(
                "“Not sure” on an emergency list is never a no: it leads to R33.",
                (
                    _RULES + "test_a_rule_fires_on_the_answers_that_it_looks_for",
                    _QUESTIONS + "test_not_sure_excludes_nothing_because_it_is_a_"
                    "warning_sign_of_its_own",
                ),
            ),
            Control(
                "Plain words with examples, at a reading age of 9 to 11 but for "
                "exceptions that are named with their reason.",
                (
                    _READING + "test_the_form_as_a_whole_can_be_read_at_the_age_of_"
                    "nine",
                    _READING + "test_a_question_with_its_options_can_be_read_at_the_"
                    "age_of_eleven_but_for_these",
                    _READING + "test_a_question_or_hint_alone_can_be_read_at_the_age_"
                    "of_eleven_but_for_these",
                    _READING + "test_an_option_of_a_line_can_be_read_at_the_age_of_"
                    "twelve_but_for_these",
                    _WORDING + "test_patients_are_not_spoken_to_in_the_clinicians_"
                    "language",
                ),
            ),
            Control(
                "A note asks the patient to use a device of their own.",
                (
                    _PAGES + "test_the_start_page_asks_for_a_device_of_ones_own_in_"
                    "private",
                ),
            ),
        ),
        organisation=(
            "Cognitive interviews on step 1 with at least eight people.",
            "Only tested translations are used.",
            "The share of “not sure” is watched.",
        ),
        verification=("Cognitive interviews", "Share of “not sure”"),
        residual_likelihood=2,
        accepted_because=(
            "Wording cannot be proved by software. It is tested with people before "
            "release and the share of “not sure” is watched."
        ),
        rules=("R01", "R04", "R21", "R33"),
        questions=("emg_chest", "emg_nerve", "emg_ill"),
    ),
    Hazard(
        code="H06",
        title="Over-triage floods the emergency department or clinic; real cases wait",
        causes=("Broad rules", "Anxious users"),
        severity=3,
        likelihood=4,
        controls=(
            Control(
                "Weak signs alone never go above routine (G2).",
                (_GUARDS + "test_g2_a_weak_sign_alone_never_goes_above_routine",),
            ),
            Control(
                "A mechanical pattern softens five clauses and nothing else (G3).",
                (
                    _GUARDS + "test_g3_the_mechanical_pattern_softens_exactly_these_"
                    "rules",
                    _GUARDS + "test_g3_each_softening_works_and_ends_with_the_pattern",
                ),
            ),
            Control(
                "Old, explained nerve symptoms are no emergency (G4).",
                (
                    _GUARDS + "test_g4_long_standing_explained_symptoms_fire_none_of_"
                    "these_rules",
                ),
            ),
            Control(
                "Harmless skin cancer is no cancer history (G5).",
                (_GUARDS + "test_g5_a_harmless_skin_cancer_is_no_cancer_history",),
            ),
            Control(
                "A candidate rule set is replayed on earlier submissions before it is "
                "used, with the share of urgent cases and each rule's gains and "
                "losses.",
                (
                    "tests/triage/test_simulation.py::test_the_budget_is_the_share_of_"
                    "same_day_and_emergency",
                    "tests/triage/test_simulation.py::test_gained_and_lost_findings_"
                    "are_counted_for_each_rule",
                ),
            ),
        ),
        organisation=(
            "Review the mix of levels after 200 submissions, then monthly.",
            "Watch how often clinicians override each rule.",
        ),
        verification=("Monthly mix of levels", "Override rate for each rule"),
        residual_likelihood=2,
        rules=("G2", "G3", "G4", "G5"),
    ),
    Hazard(
        code="H07",
        title="Rules are out of date after a guideline has changed",
        causes=("No owner",),
        severity=4,
        likelihood=3,
        controls=(
            Control(
                "The rule set has a version and a digest, and a change of content "
                "without a new version is refused.",
                (
                    _RULESET + "test_a_version_stands_for_one_content",
                    _RULESET + "test_every_change_of_content_changes_the_digest",
                ),
            ),
            Control(
                "A date by which the rules have to be reviewed is mandatory, and "
                "passing it is a warning.",
                (_CHECKS + "test_rules_that_were_not_reviewed_in_time_are_a_warning",),
            ),
            Control(
                "Staff see a banner 60 days before that date.",
                (
                    _NOTICE + "test_staff_are_told_sixty_days_before_the_review",
                    _NOTICE + "test_the_notice_stands_over_the_worklist_and_the_record",
                ),
            ),
            Control(
                "The result shows when the rules were last reviewed.",
                (
                    _PAGES + "test_the_result_shows_when_the_rules_were_last_reviewed",
                    _PAGES + "test_the_result_claims_no_review_that_did_not_happen",
                ),
            ),
        ),
        organisation=("A named owner reads guideline updates and logs the review.",),
        verification=("Clock test", "Review log"),
        residual_likelihood=1,
    ),
    Hazard(
        code="H08",
        title="An error in a rule or in code gives a wrong level",
        causes=("Typing", "Refactoring", "Empty answers"),
        severity=5,
        likelihood=3,
        controls=(
            Control(
                "Rules are data, each with answers on which it fires, just does not, "
                "or lacks an answer.",
                (
                    _RULES + "test_a_rule_fires_on_the_answers_that_it_looks_for",
                    _RULES + "test_a_rule_stays_quiet_when_one_answer_is_just_not_"
                    "enough",
                    _RULES + "test_a_rule_does_what_is_stated_when_an_answer_is_"
                    "missing",
                ),
            ),
            Control(
                "Every single mistake in a condition is noticed by those answers.",
                (
                    "tests/triage/test_mutations.py::test_a_mistake_in_a_condition_is_"
                    "noticed",
                    "tests/triage/test_mutations.py::test_a_mistake_in_a_sign_is_"
                    "noticed",
                ),
            ),
            Control(
                "The 52 acceptance vignettes come out at their levels.",
                (
                    "tests/triage/test_vignettes.py::test_a_vignette_comes_out_at_its_"
                    "level_and_fires_its_rules",
                ),
            ),
            Control(
                "More bad news never lowers the level, and no answers make the engine "
                "fail.",
                (
                    _INVARIANTS + "test_ticking_a_warning_sign_never_lowers_the_level_"
                    "of_the_rules",
                    _INVARIANTS + "test_no_answers_make_the_engine_fail",
                ),
            ),
            Control(
                "The compiled rules and their definition always agree.",
                (
                    "tests/triage/test_compiler.py::test_every_rule_and_sign_is_"
                    "compiled_to_what_it_means",
                ),
            ),
            Control(
                "A rule that names an unknown question or option is reported before "
                "the first patient.",
                (_RULESET + "test_a_wrong_condition_is_named_with_its_rule",),
            ),
            Control(
                "A stored rule set gives the same outcome again, word for word.",
                (_RULESET + "test_a_rule_set_read_back_gives_the_same_outcome",),
            ),
            Control(
                "Earlier submissions are never re-scored silently: an assessment is "
                "run again only to be compared.",
                ("tests/triage/test_rerun.py::test_running_again_stores_nothing",),
            ),
        ),
        organisation=("Two people approve every change of a rule.",),
        verification=("Tests on every change", "Mutation check"),
        residual_likelihood=1,
        rules=("G1",),
    ),
    Hazard(
        code="H09",
        title="Missing answers are treated as no",
        causes=("Skipping", "Back button", "Partial save"),
        severity=5,
        likelihood=3,
        controls=(
            Control(
                "“None of these” has to be ticked; an empty list is no answer.",
                (
                    _FORMS + "test_an_untouched_list_is_not_a_none",
                    _QUESTIONS + "test_whoever_ticks_a_list_can_say_that_nothing_fits",
                ),
            ),
            Control(
                "Core questions have to be answered before a form can be sent.",
                (
                    _JOURNEY + "test_every_required_answer_that_is_taken_away_is_"
                    "missed",
                    _JOURNEY + "test_no_page_can_be_opened_past_an_unanswered_question",
                ),
            ),
            Control(
                "One missing core answer keeps the result from self-care (G7).",
                (
                    _GUARDS + "test_g7_one_missing_core_answer_keeps_it_from_self_care",
                    _INVARIANTS + "test_self_care_is_never_given_with_a_core_question_"
                    "unanswered",
                ),
            ),
            Control(
                "Missing is a value of its own in conditions, and never scores lower "
                "than no; the one exception is stated and held at routine by G7.",
                (
                    _INVARIANTS + "test_leaving_a_core_question_out_never_scores_"
                    "lower_than_no",
                    _INVARIANTS + "test_no_injury_is_the_one_no_that_can_score_higher_"
                    "than_missing",
                ),
            ),
        ),
        organisation=(),
        verification=("Tests on partial answers",),
        residual_likelihood=1,
        rules=("G7",),
    ),
    Hazard(
        code="H10",
        title="A clinician does not see a flagged case in time",
        causes=("Nobody on call", "List hidden", "E-mail failure"),
        severity=5,
        likelihood=3,
        controls=(
            Control(
                "Each level has a clock in the clinic's working time.",
                (
                    "tests/triage/test_clock.py::test_every_other_level_has_one",
                    "tests/triage/test_clock.py::test_a_more_urgent_level_is_never_due_"
                    "later",
                ),
            ),
            Control(
                "Overdue cases stand on top of their level in the worklist.",
                (_ADMIN + "test_inside_a_level_what_is_overdue_comes_first",),
            ),
            Control("An unread emergency is escalated."),
            Control("The worklist counts what nobody has opened."),
            Control(
                "The first opening of every record is audited with its time.",
                (_ADMIN + "test_opening_a_record_is_on_the_trail",),
            ),
        ),
        organisation=("A named duty role for every working day.", "A drill."),
        verification=("Time-travel test of overdue cases", "Drill"),
        residual_likelihood=2,
        accepted_because=(
            "Whether somebody looks is a matter of the rota. The deploying "
            "organisation runs one under DCB0160."
        ),
    ),
    Hazard(
        code="H11",
        title="Wrong patient details or mixed records",
        causes=("Shared device", "Autofill"),
        severity=4,
        likelihood=2,
        controls=(
            Control(
                "Each submission has a session of its own.",
                (
                    _VIEWS + "test_a_form_taken_up_again_gets_a_session_that_"
                    "nobody_knew_before",
                    _VIEWS + "test_another_form_in_another_browser_sees_nothing_either",
                ),
            ),
            Control(
                "Name and date of birth are asked for with the contact details, and a "
                "date that does not fit the age is an error.",
                (
                    _FORMS + "test_everything_that_is_needed_is_asked_for",
                    _FORMS + "test_a_date_of_birth_that_does_not_fit_the_age_names_"
                    "both",
                ),
            ),
            Control(
                "Records are never merged by themselves.",
                (_REPEATS + "test_both_forms_of_a_patient_stay_on_the_worklist",),
            ),
            Control(
                "Finishing clears what the browser holds.",
                (
                    _VIEWS + "test_finishing_asks_the_browser_to_forget",
                    _VIEWS + "test_after_finishing_this_browser_sees_nothing",
                ),
            ),
        ),
        organisation=("Confirm identity at every contact.",),
        verification=("Concurrency test",),
        residual_likelihood=1,
        questions=("completing_for",),
    ),
    Hazard(
        code="H12",
        title="The cancer index is used as a probability or to delay",
        causes=("Shown as a percentage", "A low band read as safe"),
        severity=4,
        likelihood=3,
        controls=(
            Control(
                "The index is shown without a percent sign, beside its caveats.",
                (
                    _ADMIN
                    + "test_a_record_shows_why_cases_are_in_this_order_and_that_it_is_"
                    "no_probability",
                ),
            ),
            Control(
                "The index never changes a level.",
                (
                    "tests/triage/test_suspicion.py::test_the_index_never_has_a_say_in_"
                    "the_level",
                ),
            ),
            Control(
                "Overdue cases sort before the index.",
                (
                    _ADMIN + "test_inside_a_level_what_is_overdue_comes_first",
                    _ADMIN + "test_then_cancer_history_then_the_index_its_tags_and_the_"
                    "longest_waiting",
                ),
            ),
            Control(
                "Absent or missing findings never push the index down.",
                (
                    "tests/triage/test_suspicion.py::test_only_what_is_present_counts_"
                    "and_nothing_pushes_down",
                ),
            ),
        ),
        organisation=(),
        verification=("Review of the worklist",),
        residual_likelihood=1,
        rules=("R18", "R19", "R35"),
    ),
    Hazard(
        code="H13",
        title=(
            "Patient is frightened by cancer wording and avoids care, or is harmed by "
            "anxiety"
        ),
        causes=("A reason names cancer",),
        severity=3,
        likelihood=3,
        controls=(
            Control(
                "Reasons say cancer only where they repeat the patient's own answer.",
                (
                    _RULESET + "test_only_reasons_about_the_patients_own_answer_say_"
                    "cancer",
                ),
            ),
            Control(
                "Questions say cancer on their own page only.",
                (
                    _WORDING + "test_the_questions_name_cancer_in_the_tenth_step_only",
                    _WORDING + "test_no_page_names_cancer_by_itself",
                ),
            ),
            Control(
                "Articles say with balance that most pain is not cancer.",
                (
                    "tests/content/test_balance.py::test_an_article_that_names_cancer_"
                    "says_that_most_pain_is_not_cancer",
                    "tests/content/test_balance.py::test_the_article_on_cancer_is_"
                    "itself_balanced",
                ),
            ),
        ),
        organisation=(),
        verification=("Content tests",),
        residual_likelihood=2,
        rules=("R03", "R04", "R15", "R18", "R19", "R35"),
        articles=("A04",),
    ),
    Hazard(
        code="H14",
        title=(
            "An article contradicts the result or encourages delay or unsafe "
            "supplements"
        ),
        causes=("Written independently of the rules",),
        severity=4,
        likelihood=2,
        controls=(
            Control(
                "Articles are chosen by the rules that fired.",
                (
                    _ADVICE + "test_articles_of_the_findings_come_first_and_once_each",
                    _ADVICE + "test_who_should_be_seen_is_not_first_told_to_look_after_"
                    "it_at_home",
                ),
            ),
            Control(
                "The article on warning signs is offered at every level.",
                (
                    _ADVICE + "test_the_warning_signs_are_offered_at_every_level_"
                    "however_much_else_fits",
                ),
            ),
            Control(
                "Every article carries a box of warning signs.",
                (
                    "tests/content/test_reader_pages.py::test_an_article_carries_the_"
                    "safety_net_of_the_result_page",
                ),
            ),
            Control(
                "An article is approved, has a review date and gives no doses.",
                (
                    "tests/content/test_services.py::test_nothing_unsigned_is_published",
                    "tests/content/test_services.py::test_a_signature_names_a_day_in_"
                    "the_future_for_the_next_review",
                    _ADVICE + "test_no_dose_of_anything_is_ever_given",
                ),
            ),
        ),
        organisation=("A clinician signs each article.",),
        verification=("Links for each level", "Review queue"),
        residual_likelihood=1,
        rules=("R56",),
        articles=("A05", "A10", "A12", "A16"),
    ),
    Hazard(
        code="H15",
        title=(
            "Unsafe self-care advice: anti-inflammatories with ulcer, kidney disease, "
            "pregnancy or blood thinners"
        ),
        causes=("Text for everybody",),
        severity=4,
        likelihood=3,
        controls=(
            Control(
                "A sign marks who has to be careful with anti-inflammatories.",
                (_RULES + "test_a_rule_fires_on_the_answers_that_it_looks_for",),
            ),
            Control(
                "Advice on them is replaced by “ask a pharmacist first”.",
                (
                    _ADVICE
                    + "test_who_may_not_take_anti_inflammatories_is_told_to_ask_first",
                ),
            ),
            Control(
                "Text on manual therapy is hidden from within-two-weeks upwards.",
                (
                    _ADVICE
                    + "test_who_has_to_be_seen_soon_is_not_told_how_to_look_after_it",
                ),
            ),
        ),
        organisation=(),
        verification=("Template tests",),
        residual_likelihood=1,
        questions=("conditions", "medicines", "pregnant", "age"),
        articles=("A16",),
    ),
    Hazard(
        code="H16",
        title="Patient changes answers to get a different level",
        causes=("Curiosity", "Wants an appointment", "Wants reassurance"),
        severity=3,
        likelihood=3,
        controls=(
            Control(
                "A withdrawn emergency answer keeps the level at same-day and marks "
                "the record (G11).",
                (
                    _GUARDS + "test_g11_a_withdrawn_emergency_answer_keeps_the_level_"
                    "at_same_day",
                ),
            ),
            Control(
                "The clinician sees both versions of a changed emergency answer.",
                (
                    _ADMIN
                    + "test_a_record_shows_both_versions_of_an_answer_that_was_taken_"
                    "back",
                    _SERVICES
                    + "test_both_versions_of_an_answer_that_was_taken_back_are_kept",
                ),
            ),
        ),
        organisation=(),
        verification=("Test",),
        residual_likelihood=2,
        rules=("G11",),
    ),
    Hazard(
        code="H17",
        title="Accessibility or literacy keeps out those most at risk",
        causes=("Screen reader", "Low literacy", "No internet"),
        severity=4,
        likelihood=3,
        controls=(
            Control(
                "No page has a fault that an automatic check can find.",
                (
                    "tests/browser/test_pages.py::test_nobody_is_shut_out_of_a_page_"
                    "for_patients",
                ),
            ),
            Control(
                "The reading age of texts is checked.",
                (
                    "tests/content/test_shipped_articles.py::test_the_texts_are_easy_"
                    "to_read",
                    _READING + "test_the_form_as_a_whole_can_be_read_at_the_age_of_"
                    "nine",
                    _READING + "test_what_opens_a_page_can_be_read_at_the_age_of_"
                    "eleven",
                ),
            ),
            Control(
                "Every page names a phone alternative.",
                (
                    "tests/interface/test_templates.py::test_the_strip_dials_the_"
                    "emergency_number_of_this_clinic",
                ),
            ),
            Control(
                "Pages work at 400 % zoom and in large print.",
                (
                    "tests/browser/test_pages.py::test_nobody_is_shut_out_of_a_page_"
                    "for_patients",
                ),
            ),
            Control(
                "Nothing times out without a warning.",
                (
                    _PAGES + "test_every_page_of_the_form_says_how_long_it_is_kept",
                    _PAGES + "test_a_form_that_was_saved_with_a_code_is_kept_for_"
                    "longer",
                    _PAGES + "test_what_the_page_says_of_being_erased_is_so",
                    _PAGES
                    + "test_the_form_is_open_in_this_browser_for_as_long_as_the_page_"
                    "says",
                    _PAGES + "test_the_result_says_how_long_it_can_be_read",
                ),
            ),
            Control(
                "Every error is in the summary and leads to its field.",
                (
                    _FORMS + "test_every_error_is_in_the_summary_with_a_link_that_"
                    "leads_to_its_field",
                ),
            ),
        ),
        organisation=("Help in person and by phone for whoever needs it.",),
        verification=("Accessibility audit", "Test with assistance"),
        residual_likelihood=2,
    ),
    Hazard(
        code="H18",
        title=("Breach of sensitive answers (drug use, HIV, sexual function, cancer)"),
        causes=("Logs", "E-mail", "Shared screens"),
        severity=3,
        likelihood=2,
        controls=(
            Control(
                "No answer reaches a log.",
                (
                    "tests/config/test_log.py::test_nothing_that_was_sent_reaches_the_"
                    "log",
                ),
            ),
            Control(
                "Answers are encrypted at rest, bound to their row and field.",
                (
                    "tests/config/test_sealed.py::test_the_database_holds_no_word_of_"
                    "the_value",
                    "tests/config/test_sealed.py::test_a_ciphertext_moved_to_another_"
                    "row_does_not_open",
                ),
            ),
            Control(
                "No private page is cached or listed.",
                (
                    "tests/config/test_routes.py::test_no_private_page_is_kept_in_a_"
                    "cache_or_listed",
                ),
            ),
            Control(
                "Staff see records by role, and every reading is audited.",
                (
                    _ADMIN + "test_who_opens_a_record",
                    _ADMIN + "test_opening_a_record_twice_is_on_the_trail_twice",
                ),
            ),
            Control(
                "Drafts are erased on time.",
                (_SERVICES + "test_drafts_whose_time_is_up_are_erased_and_counted",),
            ),
            Control("Records are erased on time."),
            Control(
                "Sensitive questions say why they are asked.",
                (_PAGES + "test_a_sensitive_question_says_why_it_is_asked",),
            ),
        ),
        organisation=("Penetration test before release.",),
        verification=("Scan of logs", "Penetration test"),
        residual_likelihood=1,
        questions=(
            "infection_risk",
            "conditions",
            "emg_nerve",
            "cancer_hx",
            "distress",
        ),
    ),
    Hazard(
        code="H19",
        title="Service down when it is needed; form half saved",
        causes=("Outage", "Deployment"),
        severity=5,
        likelihood=2,
        controls=(
            Control(
                "A page of urgent help works without the database.",
                (
                    "tests/config/test_errors.py::test_the_page_of_urgent_help_needs_"
                    "no_database",
                    "tests/config/test_database_away.py::test_the_emergency_page_is_"
                    "left_as_it_is",
                ),
            ),
            Control(
                "Every error page says whom to call and needs no database.",
                (
                    "tests/config/test_errors.py::test_each_page_says_what_happened_"
                    "and_whom_to_call",
                    "tests/config/test_errors.py::test_no_page_needs_the_database_or_"
                    "sets_a_cookie",
                ),
            ),
            Control(
                "A health check tells when nothing can be written.",
                (
                    "tests/config/test_database_away.py::test_not_ready_when_nothing_"
                    "can_be_written",
                ),
            ),
            Control(
                "A hanging database fails a request in time.",
                (
                    "tests/config/test_hanging_database.py::test_a_visitor_is_told_in_"
                    "time_and_urgent_help_is_there_at_once",
                ),
            ),
        ),
        organisation=("Numbers on the clinic's own website and at the door.",),
        verification=("Take the database away; load step 1 and the error pages",),
        residual_likelihood=1,
    ),
    Hazard(
        code="H20",
        title=(
            "Tool used outside its scope: a child, low back only, another person's old "
            "pain"
        ),
        causes=("Wide publicity",),
        severity=4,
        likelihood=3,
        controls=(
            Control(
                "Pain elsewhere is never self-care, is marked, and the patient is told "
                "(G10).",
                (
                    _GUARDS + "test_g10_pain_elsewhere_is_raised_from_self_care_and_"
                    "marked",
                    _GUARDS + "test_g10_all_rules_still_run_on_pain_elsewhere",
                ),
            ),
            Control(
                "Below the age limit the form stops after the emergency check.",
                (
                    _VIEWS + "test_under_18_the_form_stops_kindly_and_keeps_nothing",
                    _VIEWS + "test_under_18_an_emergency_is_told_first",
                ),
            ),
            Control(
                "The emergency check comes first, before any personal detail.",
                (
                    _QUESTIONS + "test_the_emergency_check_comes_before_any_personal_"
                    "detail",
                ),
            ),
            Control(
                "Whoever fills the form in for somebody else can say so.",
                (
                    _CONTROLS + "test_whoever_fills_the_form_in_for_somebody_else_can_"
                    "say_so",
                ),
            ),
        ),
        organisation=(),
        verification=("Tests",),
        residual_likelihood=2,
        rules=("G10", "R48"),
        questions=("age", "completing_for", "pain_sites"),
    ),
    Hazard(
        code="H21",
        title="Free text holds an emergency that nobody reads",
        causes=("Patient writes instead of ticking",),
        severity=5,
        likelihood=3,
        controls=(
            Control(
                "Rules never read free text, so nothing written lowers a level.",
                (
                    _QUESTIONS + "test_free_text_is_not_in_the_vocabulary_of_the_rules",
                    _INVARIANTS + "test_answers_that_differ_only_in_free_text_get_the_"
                    "same_outcome",
                ),
            ),
            Control(
                "The field comes last and says not to put urgent symptoms there.",
                (
                    _CONTROLS + "test_free_text_comes_last_and_says_not_to_put_urgent_"
                    "symptoms_there",
                    _CONTROLS + "test_free_text_is_asked_after_every_question_that_an_"
                    "emergency_rule_reads",
                ),
            ),
            Control(
                "A phrase such as “can't pee” raises a banner that asks the patient "
                "to look at step 1 again; it never lowers a level.",
                (
                    _PHRASES + "test_words_that_sound_like_an_emergency_are_found",
                    _PHRASES + "test_words_that_only_look_like_one_are_not",
                    _PAGES + "test_an_emergency_in_free_text_asks_to_look_at_the_first_"
                    "page_again",
                    _PAGES + "test_who_writes_of_suicide_reads_the_crisis_line",
                    _PAGES + "test_what_is_written_changes_no_level_and_stops_no_"
                    "sending",
                ),
            ),
        ),
        organisation=("Free text is read at review.",),
        verification=("Tests with phrases",),
        residual_likelihood=2,
        accepted_because=(
            "No phrase list is complete. The field comes last, warns, and the "
            "emergency questions have been asked before it."
        ),
        questions=("free_text",),
    ),
    Hazard(
        code="H22",
        title="Distress or suicide risk is disclosed without a response",
        causes=("R34 outside opening hours",),
        severity=5,
        likelihood=2,
        controls=(
            Control(
                "Feeling unable to go on is a same-day rule whose reason names the "
                "crisis line.",
                (
                    _RULES + "test_a_rule_fires_on_the_answers_that_it_looks_for",
                    _ADVICE + "test_every_reason_for_the_patient_can_be_filled_in",
                ),
            ),
            Control(
                "The crisis line is shown at once.",
                (
                    _VIEWS + "test_who_cannot_go_on_reads_the_crisis_line_at_once",
                    _VIEWS
                    + "test_who_cannot_go_on_reads_the_crisis_line_on_the_result",
                ),
            ),
            Control(
                "The question can be switched off where nobody can respond; the lines "
                "are then shown without it.",
                (
                    _PAGES + "test_nobody_is_asked_how_they_cope_where_nobody_can_"
                    "respond",
                    _PAGES + "test_the_crisis_line_is_shown_to_everybody_who_is_not_"
                    "asked",
                ),
            ),
        ),
        organisation=("Ask only if somebody can respond.",),
        verification=("Test of the switch",),
        residual_likelihood=1,
        rules=("R34",),
        questions=("distress",),
        articles=("A23",),
    ),
    Hazard(
        code="H23",
        title="A clinician over-trusts the list and skips the examination",
        causes=("Neat reasons",),
        severity=4,
        likelihood=3,
        controls=(
            Control(
                "The record lists what was not examined.",
                (
                    _ADMIN
                    + "test_a_record_shows_what_was_denied_what_was_left_out_and_what_"
                    "was_not_examined",
                ),
            ),
            Control(
                "Reasons show how strong their evidence is.",
                (_RULESET + "test_every_rule_has_reasons_a_source_and_a_group",),
            ),
            Control(
                "The record names what was left unanswered and what was denied.",
                (
                    _ADMIN
                    + "test_a_record_shows_what_was_denied_what_was_left_out_and_what_"
                    "was_not_examined",
                ),
            ),
            Control(
                "A decision needs a written reason.",
                (_ADMIN + "test_a_review_without_a_reason_is_not_recorded",),
            ),
        ),
        organisation=(),
        verification=("Workflow test",),
        residual_likelihood=2,
    ),
    Hazard(
        code="H24",
        title="A rule is changed by somebody unqualified",
        causes=("Permissions",),
        severity=5,
        likelihood=2,
        controls=(
            Control(
                "Rules are code: no page changes one, and a change without a new "
                "version fails the tests.",
                (_RULESET + "test_a_version_stands_for_one_content",),
            ),
            Control(
                "All fixtures and vignettes have to pass before a version is used.",
                (
                    _RULES + "test_every_rule_has_a_fixture_of_each_kind",
                    "tests/triage/test_mutations.py::test_a_mistake_in_a_condition_is_"
                    "noticed",
                ),
            ),
            Control(
                "The digest of the rules is stored with every assessment.",
                (
                    "tests/triage/test_rerun.py::test_a_changed_rule_set_is_noticed_by_"
                    "its_digest",
                ),
            ),
        ),
        organisation=(
            "A change is written by one person and approved by the safety officer.",
        ),
        verification=("Permission tests",),
        residual_likelihood=1,
    ),
    Hazard(
        code="H25",
        title="Bias: people are under-served by sex, ethnicity, language or age",
        causes=("Data", "Design"),
        severity=4,
        likelihood=3,
        controls=(
            Control(
                "No rule reads sex or family history, so none lowers a level by them.",
                (_GUARDS + "test_no_rule_reads_sex_or_family_history",),
            ),
            Control(
                "Repeat visits raise the level and never lower it (R58).",
                (_RULES + "test_a_rule_fires_on_the_answers_that_it_looks_for",),
            ),
            Control("Levels and delays can be reported by group."),
        ),
        organisation=("A report on equity every quarter.",),
        verification=("Quarterly report on equity",),
        residual_likelihood=2,
        rules=("R58",),
        questions=("sex_at_birth", "prev_visits"),
    ),
)
