"""What patients are told at each level, whatever rules put them there.

Transcribed from clinical specification 3.1 to 3.4. Texts never name cancer as a
diagnosis, never show a score or a rule code, and never give an all-clear. Placeholders
stand for the clinic's names and numbers.
"""

from triage.advice import (
    ArticleChoice,
    CallWords,
    HomeCare,
    LevelAdvice,
    Note,
    PatientTexts,
    SafetyNet,
    SameDayWords,
    Step,
)
from triage.urgency import Urgency

EMERGENCY = LevelAdvice(
    urgency=Urgency.EMERGENCY,
    tag="Emergency",
    title="Get help now",
    lead="Call {emergency_number} or go to {emergency_department} now.",
    steps=(
        Step("Do not drive yourself. Do not wait for us to reply."),
        Step(
            "If you have cancer and a 24-hour cancer helpline number, call it on the "
            "way or while you wait, not instead.",
            about_cancer=True,
        ),
        Step(
            "If sitting or standing makes the pain or leg symptoms much worse, lie "
            "flat until help comes."
        ),
        # The clinic's number is not everybody's: a traveler calls another (hazard H04).
        # Pages that know no rules say the same (templates/components/elsewhere.html).
        Step("If you are somewhere else, call your local emergency number."),
    ),
    call=("emergency",),
)

CHECK_AGAIN = "Check again in 2 weeks, or sooner if anything changes."

SAME_DAY = LevelAdvice(
    urgency=Urgency.SAME_DAY,
    tag="Urgent",
    title="Speak to someone today",
    # Whom to call first depends on the person and the hour: SAME_DAY_OPEN and _CLOSED.
    lead="",
    steps=(
        Step(
            "Go to {emergency_department} if you cannot reach anyone within "
            "{same_day_escalate_hours} hours, or if you get a sign listed under “Call "
            "{emergency_number} straight away”."
        ),
    ),
    call=("same_day_service", "urgent_line"),
)

WITHIN_2_WEEKS = LevelAdvice(
    urgency=Urgency.WITHIN_2_WEEKS,
    tag="Soon",
    title="See a clinician soon",
    lead="Book an appointment and say this form told you to be seen within 2 weeks.",
    steps=(
        Step("If you cannot get an appointment within 2 weeks, tell {clinic}."),
        Step("Call {urgent_line} if you get worse."),
    ),
    call=("same_day_service", "urgent_line"),
    if_worse=("urgent_line",),
    waits_for="same_day_service",
    when_it_opens="Phone {same_day_service} when it opens: it is closed now.",
)

ROUTINE = LevelAdvice(
    urgency=Urgency.ROUTINE,
    tag="Routine",
    title="Book a routine appointment",
    lead="Book a routine visit with {routine_service}, ideally within 4 weeks.",
    steps=(Step("Use the self-care advice while you wait."),),
    call=("routine_service",),
    waits_for="routine_service",
    when_it_opens="Phone {routine_service} when it opens: it is closed now.",
    check_again=CHECK_AGAIN,
)

SELF_CARE = LevelAdvice(
    urgency=Urgency.SELF_CARE,
    tag="At home",
    title="Look after it at home",
    lead=(
        "Follow the advice and keep moving. If it is not better in 2 weeks, fill in "
        "this form again."
    ),
    steps=(
        Step(
            "If you get a sign listed under “Call {emergency_number} straight away”, "
            "call. Do not fill in the form."
        ),
        Step("If you get a sign listed under “Phone {urgent_line} today”, phone."),
        # Told to everybody, because nobody may learn from the form whether somebody of
        # the same name has sent one before (guard G9).
        Step(
            "If you have filled in this form before for the same pain and it is not "
            "better, book a routine visit."
        ),
    ),
    call=(),
    check_again=CHECK_AGAIN,
)

SAME_DAY_OPEN = SameDayWords(
    service=CallWords(
        "Phone {same_day_service} today.", "Phone {same_day_service} today too."
    ),
    helpline=CallWords(
        "Call {cancer_helpline} today, before anyone else.",
        "Call {cancer_helpline} today too.",
    ),
    maybe_helpline=CallWords(
        "If you have a cancer helpline number, call it first. If not, phone "
        "{same_day_service} today.",
        "If you have a cancer helpline number, call it today too. If not, phone "
        "{same_day_service} today too.",
    ),
    no_helpline="No helpline, or no answer: phone {same_day_service}.",
    when_closed=("If {same_day_service} is closed, call {urgent_line}.",),
)

# Out of hours the text names who answers, not who would (3.3).
SAME_DAY_CLOSED = SameDayWords(
    service=CallWords(
        "Call {urgent_line} now, because {same_day_service} is closed.",
        "Call {urgent_line} too, because {same_day_service} is closed.",
    ),
    helpline=CallWords(
        "Call {cancer_helpline} now, before anyone else.",
        "Call {cancer_helpline} too.",
    ),
    maybe_helpline=CallWords(
        "If you have a cancer helpline number, call it first. If not, call "
        "{urgent_line} now, because {same_day_service} is closed.",
        "If you have a cancer helpline number, call it too. If not, call "
        "{urgent_line} too, because {same_day_service} is closed.",
    ),
    no_helpline=(
        "No helpline, or no answer: call {urgent_line}, because {same_day_service} is "
        "closed."
    ),
    when_closed=(),
)

SAFETY_NET = SafetyNet(
    call_now_title="Call {emergency_number} straight away if you get:",
    call_now=(
        "numbness between your legs or around your bottom",
        "trouble peeing or pooing",
        "weak, heavy or numb legs",
        "trouble walking",
        "sudden chest pain or trouble breathing",
        "sudden tearing pain",
        "fainting",
    ),
    phone_today_title="Phone {urgent_line} today if you get:",
    phone_today=(
        "a fever",
        "pain that is quickly getting worse",
        "pain you cannot control",
        "a new rash",
        "or if you just feel very unwell",
    ),
    closing=(
        "This form cannot tell you that nothing is wrong. If you are worried, ask to "
        "be seen."
    ),
)

HOME_CARE = (
    HomeCare(
        "Keep moving gently, and change position often. Long rest in bed makes most "
        "back pain last longer."
    ),
    HomeCare("A warm pack or a cold pack for up to 20 minutes can ease it."),
    HomeCare(
        "A pharmacist can advise you on simple pain relief. Follow the leaflet, and do "
        "not mix painkillers without asking.",
        nsaid_caution=(
            "Do not take ibuprofen-type tablets before you have asked a pharmacist or "
            "doctor: because of your age, health, medicines or pregnancy they may not "
            "suit you."
        ),
    ),
    HomeCare("Massage or other hands-on treatment helps some people for a while."),
)

TEXTS = PatientTexts(
    levels=(EMERGENCY, SAME_DAY, WITHIN_2_WEEKS, ROUTINE, SELF_CARE),
    same_day_open=SAME_DAY_OPEN,
    same_day_closed=SAME_DAY_CLOSED,
    crisis_first=(
        "Call {crisis_line} now, or {emergency_number} if you might act on these "
        "thoughts."
    ),
    crisis_for_everybody=(
        "If you feel you cannot go on, you are not alone. Call {crisis_line} now, or "
        "{emergency_number} if you might act on these thoughts."
    ),
    safety_net=SAFETY_NET,
    home_care=HOME_CARE,
    floor_reason="This clinic offers a visit to everyone who fills in this form.",
    articles=ArticleChoice(
        warning_signs="A05",
        # Shown at every level, after those that fit the findings (1.1, "all").
        general=("A05", "A07", "A19", "A23"),
        # What to read while looking after it at home or waiting for a visit.
        at_home=("A01", "A16"),
        at_most=5,
        nsaid_caution=(
            "Some articles name ibuprofen-type tablets. Because of your answers, ask a "
            "pharmacist or doctor before you take any."
        ),
    ),
    out_of_scope=Note(
        "This form is made for upper back pain",
        "You did not mark a place in your upper or middle back. The advice of this "
        "form is careful, but it may not fit pain somewhere else. Please talk to a "
        "clinician about it.",
    ),
    too_young=(
        "Thank you for telling us. Back pain in people under {minimum_age} needs "
        "someone to look at it who knows young people.",
        "Please ask {same_day_service} for an appointment, or call {urgent_line} "
        "today. Take someone you trust with you.",
    ),
    before_start=(
        "Call straight away if you have chest pain, trouble breathing, sudden tearing "
        "pain, new weak or numb legs, or numbness between your legs."
    ),
)
