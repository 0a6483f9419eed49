"""What rule sets of format 1 did not hold, as releases 1.x had it in their code.

Frozen like a migration: an old rule set that is read today says what it said then,
whatever the texts of today are. The JSON is that of format 2, and what changes after
that changes it on the way like everything else.
"""

# The rules that came first in the worklist inside their level.
COMES_FIRST = frozenset({"R18", "R19", "R35"})

TEXTS = {
    "levels": [
        {
            "urgency": "emergency",
            "tag": "Emergency",
            "title": "Get help now",
            "lead": "Call {emergency_number} or go to {emergency_department} now.",
            "steps": [
                {
                    "text": "Do not drive yourself. Do not wait for us to reply.",
                    "about_cancer": False,
                },
                {
                    "text": (
                        "If you have cancer and a 24-hour cancer helpline number, "
                        "call it on the way or while you wait, not instead."
                    ),
                    "about_cancer": True,
                },
                {
                    "text": (
                        "If sitting or standing makes the pain or leg symptoms "
                        "much worse, lie flat until help comes."
                    ),
                    "about_cancer": False,
                },
            ],
            "call": [
                "emergency",
            ],
            "if_worse": [],
            "waits_for": "",
            "when_it_opens": "",
        },
        {
            "urgency": "same_day",
            "tag": "Urgent",
            "title": "Speak to someone today",
            "lead": "",
            "steps": [
                {
                    "text": (
                        "Go to {emergency_department} if you cannot reach anyone "
                        "within {same_day_escalate_hours} hours, or if you get a "
                        "sign listed under “Call {emergency_number} straight away”."
                    ),
                    "about_cancer": False,
                },
            ],
            "call": [
                "same_day_service",
                "urgent_line",
            ],
            "if_worse": [],
            "waits_for": "",
            "when_it_opens": "",
        },
        {
            "urgency": "within_2_weeks",
            "tag": "Soon",
            "title": "See a clinician soon",
            "lead": (
                "Book an appointment and say this form told you to be seen within "
                "2 weeks."
            ),
            "steps": [
                {
                    "text": (
                        "If you cannot get an appointment within 2 weeks, tell "
                        "{clinic}."
                    ),
                    "about_cancer": False,
                },
                {
                    "text": "Call {urgent_line} if you get worse.",
                    "about_cancer": False,
                },
            ],
            "call": [
                "same_day_service",
                "urgent_line",
            ],
            "if_worse": [
                "urgent_line",
            ],
            "waits_for": "same_day_service",
            "when_it_opens": (
                "Phone {same_day_service} when it opens: it is closed now."
            ),
        },
        {
            "urgency": "routine",
            "tag": "Routine",
            "title": "Book a routine appointment",
            "lead": (
                "Book a routine visit with {routine_service}, ideally within 4 weeks."
            ),
            "steps": [
                {
                    "text": "Use the self-care advice while you wait.",
                    "about_cancer": False,
                },
            ],
            "call": [
                "routine_service",
            ],
            "if_worse": [],
            "waits_for": "routine_service",
            "when_it_opens": "Phone {routine_service} when it opens: it is closed now.",
        },
        {
            "urgency": "self_care",
            "tag": "At home",
            "title": "Look after it at home",
            "lead": (
                "Follow the advice and keep moving. If it is not better in 2 "
                "weeks, fill in this form again."
            ),
            "steps": [
                {
                    "text": (
                        "If you get a sign listed under “Call {emergency_number} "
                        "straight away”, call. Do not fill in the form."
                    ),
                    "about_cancer": False,
                },
                {
                    "text": (
                        "If you get a sign listed under “Phone {urgent_line} "
                        "today”, phone."
                    ),
                    "about_cancer": False,
                },
                {
                    "text": (
                        "If you have filled in this form before for the same pain "
                        "and it is not better, book a routine visit."
                    ),
                    "about_cancer": False,
                },
            ],
            "call": [],
            "if_worse": [],
            "waits_for": "",
            "when_it_opens": "",
        },
    ],
    "same_day_open": {
        "service": {
            "first": "Phone {same_day_service} today.",
            "too": "Phone {same_day_service} today too.",
        },
        "helpline": {
            "first": "Call {cancer_helpline} today, before anyone else.",
            "too": "Call {cancer_helpline} today too.",
        },
        "maybe_helpline": {
            "first": (
                "If you have a cancer helpline number, call it first. If not, "
                "phone {same_day_service} today."
            ),
            "too": (
                "If you have a cancer helpline number, call it today too. If not, "
                "phone {same_day_service} today too."
            ),
        },
        "no_helpline": "No helpline, or no answer: phone {same_day_service}.",
        "when_closed": [
            "If {same_day_service} is closed, call {urgent_line}.",
        ],
    },
    "same_day_closed": {
        "service": {
            "first": "Call {urgent_line} now, because {same_day_service} is closed.",
            "too": "Call {urgent_line} too, because {same_day_service} is closed.",
        },
        "helpline": {
            "first": "Call {cancer_helpline} now, before anyone else.",
            "too": "Call {cancer_helpline} too.",
        },
        "maybe_helpline": {
            "first": (
                "If you have a cancer helpline number, call it first. If not, call "
                "{urgent_line} now, because {same_day_service} is closed."
            ),
            "too": (
                "If you have a cancer helpline number, call it too. If not, call "
                "{urgent_line} too, because {same_day_service} is closed."
            ),
        },
        "no_helpline": (
            "No helpline, or no answer: call {urgent_line}, because "
            "{same_day_service} is closed."
        ),
        "when_closed": [],
    },
    "crisis_first": (
        "Call {crisis_line} now, or {emergency_number} if you might act on these "
        "thoughts."
    ),
    "crisis_for_everybody": (
        "If you feel you cannot go on, you are not alone. Call {crisis_line} now, "
        "or {emergency_number} if you might act on these thoughts."
    ),
    "safety_net": {
        "call_now_title": "Call {emergency_number} straight away if you get:",
        "call_now": [
            "numbness between your legs or around your bottom",
            "trouble peeing or pooing",
            "weak, heavy or numb legs",
            "trouble walking",
            "sudden chest pain or trouble breathing",
            "sudden tearing pain",
            "fainting",
        ],
        "phone_today_title": "Phone {urgent_line} today if you get:",
        "phone_today": [
            "a fever",
            "pain that is quickly getting worse",
            "pain you cannot control",
            "a new rash",
            "or if you just feel very unwell",
        ],
        "closing": (
            "This form cannot tell you that nothing is wrong. If you are worried, "
            "ask to be seen."
        ),
    },
    "home_care": [
        {
            "text": (
                "Keep moving gently, and change position often. Long rest in bed "
                "makes most back pain last longer."
            ),
            "nsaid_caution": "",
        },
        {
            "text": "A warm pack or a cold pack for up to 20 minutes can ease it.",
            "nsaid_caution": "",
        },
        {
            "text": (
                "A pharmacist can advise you on simple pain relief. Follow the "
                "leaflet, and do not mix painkillers without asking."
            ),
            "nsaid_caution": (
                "Do not take ibuprofen-type tablets before you have asked a "
                "pharmacist or doctor: because of your age, health, medicines or "
                "pregnancy they may not suit you."
            ),
        },
        {
            "text": (
                "Massage or other hands-on treatment helps some people for a while."
            ),
            "nsaid_caution": "",
        },
    ],
    "floor_reason": "This clinic offers a visit to everyone who fills in this form.",
    "articles": {
        "warning_signs": "A05",
        "general": [
            "A05",
            "A07",
            "A19",
            "A23",
        ],
        "at_home": [
            "A01",
            "A16",
        ],
        "at_most": 5,
    },
}
