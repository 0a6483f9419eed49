"""Who the patient is and how to reach them: content only, no code.

These answers stand apart from the clinical ones, and no rule reads them. They are
declared like all other questions, so that page, check page, record and print are
projections of one declaration.
"""

from __future__ import annotations

from intake.questionnaire.schema import (
    BirthDate,
    Choice,
    Confirmation,
    EmailAddress,
    OneOf,
    PhoneNumber,
    Says,
    ShortText,
    Step,
    _,
)

BIRTH_DATE = BirthDate(
    key="date_of_birth",
    number="C2",
    text=_("Your date of birth"),
    for_another=_("Their date of birth"),
    alone=_("Date of birth"),
    short=_("Born"),
    hint=_("For example, 27 3 1968"),
    error=_("Enter your date of birth: day, month and year, like 27 3 1968"),
    autocomplete="bday",
)

CONTACT_STEP = Step(
    slug="contact",
    title=_("How to reach you"),
    questions=(
        ShortText(
            key="name",
            number="C1",
            text=_("Your full name"),
            for_another=_("Full name of the person with the pain"),
            alone=_("Name"),
            short=_("Name"),
            error=_("Enter your full name"),
            error_for_another=_("Enter the full name of the person with the pain"),
            maximum_length=200,
            autocomplete="name",
        ),
        BIRTH_DATE,
        OneOf(
            key="may_contact",
            number="C3",
            text=_("May the clinic contact you about this?"),
            alone=_("May the clinic contact you?"),
            short=_("May be contacted"),
            error=_("Select whether the clinic may contact you about this"),
            choices=(Choice("yes", _("Yes")), Choice("no", _("No"), says=Says.NO)),
        ),
        PhoneNumber(
            key="phone",
            number="C4",
            text=_("Your phone number"),
            for_another=_("Phone number"),
            alone=_("Phone"),
            short=_("Phone"),
            hint=_(
                "If the clinic may contact you, give a phone number, an e-mail "
                "address, or both."
            ),
            error=_("Enter a phone number or an e-mail address"),
            maximum_length=40,
            autocomplete="tel",
        ),
        EmailAddress(
            key="email",
            number="C5",
            text=_("Your e-mail address"),
            for_another=_("E-mail address"),
            alone=_("E-mail"),
            short=_("E-mail"),
            error=_("Enter an e-mail address, so that we can reach you"),
            maximum_length=254,
            autocomplete="email",
        ),
        OneOf(
            key="reach_by",
            number="C6",
            text=_("How should we reach you?"),
            alone=_("How to reach you"),
            short=_("Reach by"),
            hint=_("Leave this out if the clinic may not contact you."),
            error=_("Select how we should reach you"),
            choices=(
                Choice("phone", _("Phone call")),
                Choice("text", _("Text message")),
                Choice("email", _("E-mail")),
            ),
        ),
        Confirmation(
            key="consent",
            number="C7",
            text=_("Your consent"),
            short=_("Consent"),
            statement=_(
                "I have read how my answers are used, and I agree that the clinic may "
                "use them to advise me."
            ),
            error=_("Tick the box if you agree; we cannot take your form without it"),
        ),
    ),
)

# What is stored of a contact page that is sent; of the consent the time is kept.
STORED_QUESTIONS = tuple(
    question for question in CONTACT_STEP.questions if question.key != "consent"
)
CONTACT_KEYS = tuple(question.key for question in STORED_QUESTIONS)

CODE = ShortText(
    key="code",
    number="C8",
    text=_("The code you were given"),
    short=_("Code"),
    hint=_("Three groups of four letters and digits"),
    error=_("Enter the code you were given"),
    maximum_length=40,
)

# What a patient gives to keep a form, and to take it up again.
TO_KEEP = (BIRTH_DATE,)
TO_TAKE_UP = (CODE, BIRTH_DATE)
