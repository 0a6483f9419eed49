"""Guards: rules about rules, over-triage control included.

Transcribed from clinical specification 4.8. Guards without ``when`` are principles that
the rules follow by the way they are written; tests hold each of them.
"""

from triage.conditions import answer
from triage.rules import signs as D
from triage.ruleset import Circumstance, Guard
from triage.urgency import Urgency

GUARDS = (
    Guard(
        code="G1",
        statement=(
            "The level is the highest of the rules that fired. No rule and no score "
            "may lower a level that another rule set."
        ),
        purpose="Safety",
    ),
    Guard(
        code="G2",
        statement=(
            "These never raise the level above routine by themselves: age over 50, "
            "female sex, thoracic site, night pain that settles, smoking, family "
            "history, obesity, low mood, one systemic feature other than fever, weight "
            "loss, drenching sweats or easy bruising. They act only through "
            "combination rules."
        ),
        purpose="Over-triage; false-positive rates are very high",
    ),
    Guard(
        code="G3",
        statement=(
            "The mechanical pattern softens exactly five clauses: R39 and R47 (only "
            "when also improving), R48 (under 20), R49, and the severe-pain clause of "
            "R41; a usual, stable pain of over a year softens R39. Nothing softens "
            "emergency, same-day, cancer, weight-loss or fever rules."
        ),
        purpose="Bounded down-triage",
    ),
    Guard(
        code="G4",
        statement=(
            "Long-standing (over 3 months), unchanged, already explained bladder, "
            "bowel or leg symptoms do not fire R01, R02, R03, R05, R13, R20, R21 (new "
            "numbness or tingling still fires R03, R13 and R20); they add a note for "
            "the clinician."
        ),
        purpose=(
            "Avoids sending people with stable stress incontinence or old foot drop "
            "to the emergency department"
        ),
        when=D.nerve_old_known,
        mark="chronic_neurology",
    ),
    Guard(
        code="G5",
        statement=(
            "Non-melanoma skin cancer as the only cancer does not count as cancer "
            "history, unless it has spread to bone or had drug treatment."
        ),
        purpose="Over-triage",
    ),
    Guard(
        code="G6",
        statement=(
            "If no rule fires the level is routine, never self-care. Self-care must "
            "be earned by R59 or R60."
        ),
        purpose="Under-triage",
        when=Circumstance.NOTHING_FIRED,
        at_least=Urgency.ROUTINE,
        patient_reason=(
            "Your answers do not show a clear cause, so it is right to have it "
            "looked at."
        ),
    ),
    Guard(
        code="G7",
        statement=(
            "If any core question is missing, the level cannot be below routine and "
            "the submission is marked incomplete."
        ),
        purpose="Skipped questions are not “no”",
        when=Circumstance.CORE_UNANSWERED,
        at_least=Urgency.ROUTINE,
        mark="incomplete",
        patient_reason=(
            "At least one important question was not answered, so it is right to have "
            "it looked at."
        ),
    ),
    Guard(
        code="G8",
        statement=(
            "Cancer history “prefer not to say” and “not sure” are shown to the "
            "clinician as unknown, give R35 when the pain is new and has lasted 2 "
            "weeks or has any cancer-pain feature, and never give self-care."
        ),
        purpose="Privacy without silence",
        when=answer("cancer_hx").any_of("prefer_not", "not_sure"),
        mark="cancer_history_unknown",
    ),
    Guard(
        code="G9",
        statement=(
            "If a patient submits again within 30 days, the clinic sees the forms "
            "together, and in the clinic's own assessment self-care is raised to "
            "routine. The patient is told the same as after a first form."
        ),
        purpose=(
            "Repeat contact is a risk signal. Whoever fills in a form must not learn "
            "whether somebody of that name has sent one before"
        ),
        when=Circumstance.REPEAT_CONTACT,
        at_least=Urgency.ROUTINE,
        mark="repeat_contact",
    ),
    Guard(
        code="G10",
        statement=(
            "If no upper-back site is chosen, all rules still run, self-care is "
            "raised to routine, and the patient is told that the form is made for "
            "upper back pain."
        ),
        purpose="Tool used for another pain",
        when=~D.scope,
        at_least=Urgency.ROUTINE,
        mark="out_of_scope",
        patient_reason=(
            "This form is made for upper back pain, and you did not mark a place "
            "in your upper or middle back."
        ),
    ),
    Guard(
        code="G11",
        statement=(
            "Withdrawing an emergency answer sets a floor of same day and the mark "
            "“downgraded by patient”."
        ),
        purpose="Gaming, mis-taps",
        when=Circumstance.EMERGENCY_WITHDRAWN,
        at_least=Urgency.SAME_DAY,
        mark="downgraded_by_patient",
        patient_reason=(
            "You changed an answer that can mean an emergency, so someone should "
            "talk to you today."
        ),
    ),
)
