"""From questions to form fields, and from forms to what our templates draw.

The words, choices and limits of a question live in its declaration; everything here is
derived from it. A form validates and saves nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, singledispatch

from crispy_forms.helper import FormHelper
from django import forms
from django.core.validators import EmailValidator

from config.fields import VisibleLineField, VisibleTextField
from config.spelling import (
    FEWEST_PHONE_DIGITS,
    is_phone,
    stored_email,
    stored_line,
    stored_phone,
    whole_number,
    without_extension,
)
from intake.followups import Option, Reveal, reveal
from intake.questionnaire.schema import (
    Choice,
    LongText,
    OneOf,
    Question,
    Questionnaire,
    Scale,
    SomeOf,
    Step,
    WholeNumber,
)
from intake.turn import SentPage
from triage.conditions import Answers

# Leaves an optional question open, so that a slip can be taken back.
NO_ANSWER = ""
NO_ANSWER_LABEL = "No answer"
UNREADABLE = "Remove the characters that cannot be read"
NEWLY_ASKED = "We ask this now because of an answer that you changed."


@dataclass(frozen=True, slots=True)
class OptionView:
    """One option as a template draws it, the same for every patient."""

    code: str
    label: str
    id: str
    exclusive: bool = False
    hint: str = ""
    reveals: str = ""


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question as a template draws it; ``kind`` names the template.

    What is chosen of the options stands in ``chosen``, what is typed in ``value``.
    ``slots`` are the follow-up classes of the question ("f1"); an option that opens it
    carries the matching class ("r1") in ``reveals``.
    """

    key: str
    kind: str
    name: str
    id: str
    text: str
    hint: str = ""
    optional: bool = False
    errors: tuple[str, ...] = ()
    slots: str = ""
    value: object = ""
    groups: tuple[tuple[str, tuple[OptionView, ...]], ...] = ()
    chosen: frozenset[str] = frozenset()
    inputmode: str = ""
    autocomplete: str = "off"
    unit: str = ""

    @property
    def options(self) -> tuple[OptionView, ...]:
        """The options of all groups, in order."""
        return tuple(option for _, options in self.groups for option in options)

    @property
    def described_by(self) -> str:
        """The ids of hint and error, for ``aria-describedby``."""
        ids = []
        if self.hint:
            ids.append(f"{self.id}_helptext")
        if self.errors:
            ids.append(f"{self.id}_error")
        return " ".join(ids)


@singledispatch
def form_field(question: Question) -> forms.Field:
    """The form field that reads an answer to this kind of question.

    No field is required by itself: whether an answer is needed depends on whether the
    question is asked, which the form as a whole decides.
    """
    raise TypeError(f"{type(question).__name__} has no form field")


@form_field.register
def _(question: OneOf) -> forms.Field:
    return forms.ChoiceField(
        choices=_pairs(question.choices),
        required=False,
        error_messages={"invalid_choice": question.error},
    )


@form_field.register
def _(question: SomeOf) -> forms.Field:
    return TickedBoxesField(
        choices=_pairs(question.choices),
        required=False,
        error_messages={
            "invalid_choice": question.error,
            "invalid_list": question.error,
        },
    )


@form_field.register
def _(question: WholeNumber) -> forms.Field:
    limits = f"{question.error}, from {question.minimum} to {question.maximum}"
    return WholeNumberField(
        min_value=question.minimum,
        max_value=question.maximum,
        required=False,
        error_messages={
            "invalid": limits,
            "min_value": limits,
            "max_value": limits,
        },
    )


@form_field.register
def _(question: Scale) -> forms.Field:
    numbers = range(question.minimum, question.maximum + 1)
    return forms.TypedChoiceField(
        choices=[(str(number), str(number)) for number in numbers],
        coerce=int,
        empty_value=None,
        required=False,
        error_messages={"invalid_choice": question.error},
    )


@form_field.register
def _(question: LongText) -> forms.Field:
    return VisibleTextField(
        max_length=question.maximum_length,
        required=False,
        error_messages={"null_characters_not_allowed": UNREADABLE},
    )


class TickedBoxesField(forms.MultipleChoiceField):
    """Each ticked box once, in the order of the choices, however they were sent."""

    def clean(self, value):
        chosen = set(super().clean(value))
        return [code for code, _ in self.choices if code in chosen]


class WholeNumberField(forms.IntegerField):
    """A number in digits of any script, without the signs that Python would read."""

    def to_python(self, value):
        text = str(value or "")
        number = whole_number(text)
        if number is None and stored_line(text):
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        return number


_KIND_NAMES = {
    OneOf: "one_of",
    SomeOf: "some_of",
    WholeNumber: "number",
    Scale: "scale",
    LongText: "long_text",
}


class PageForm(forms.Form):
    """A page of the patient's form, drawn by our own template pack."""

    use_required_attribute = False

    @cached_property
    def helper(self) -> FormHelper:
        # Given the form it would lay out Django's fields; without, our template draws.
        helper = FormHelper()
        helper.form_tag = False
        helper.disable_csrf = True
        return helper

    @property
    def questions(self) -> list[QuestionView]:
        """The questions of the page, ready to be drawn."""
        raise NotImplementedError

    @property
    def error_summary(self) -> list[tuple[str, str]]:
        """Every error with a link to the field it belongs to, in page order."""
        return [
            (f"#{question.id}", message)
            for question in self.questions
            for message in question.errors
        ]

    def _errors_of(self, name: str) -> tuple[str, ...]:
        return tuple(self.errors.get(name, ())) if self.is_bound else ()


class StepForm(PageForm):
    """One step of the questionnaire.

    ``answers`` are those of the other steps and earlier answers of this one; what is
    posted of this step takes their place. ``newly_asked`` are the keys of questions
    that a change elsewhere opened: they say so. The form reads each question by itself
    (``sent``) and draws the page; what is asked, missing or contradictory is for the
    turn to say, which gives ``problems``: messages by key.
    """

    def __init__(
        self,
        questionnaire: Questionnaire,
        step: Step,
        answers: Answers,
        data=None,
        newly_asked: Collection[str] = (),
    ):
        super().__init__(data=data)
        self.questionnaire = questionnaire
        self.step = step
        self.answers = answers
        self.newly_asked = newly_asked
        self.problems: Mapping[str, tuple[str, ...]] = {}
        # Fields read what is sent; a page that is only shown has nothing to read.
        if self.is_bound:
            for question in step.questions:
                self.fields[question.key] = form_field(question)

    def sent(self) -> SentPage:
        """What the browser sent of this step."""
        self.full_clean()
        return SentPage(
            values={
                key: value
                for key, value in self.cleaned_data.items()
                if value not in (None, "", [])
            },
            refused={key: tuple(messages) for key, messages in self.errors.items()},
            then=self.data.get("then", ""),
        )

    @cached_property
    def reveals(self) -> dict[str, Reveal]:
        """How each question of the step comes to be shown, by key."""
        page = {question.key for question in self.step.questions}
        elsewhere = {
            key: value for key, value in self.answers.items() if key not in page
        }
        return {
            question.key: reveal(question.condition, elsewhere, page)
            for question in self.step.questions
        }

    @cached_property
    def shown(self) -> list[Question]:
        """The questions that can come to be asked on this page."""
        return [
            question
            for question in self.step.questions
            if self.reveals[question.key] is not False
        ]

    def _errors_of(self, name: str) -> tuple[str, ...]:
        return self.problems.get(name, ())

    @cached_property
    def questions(self) -> list[QuestionView]:
        slots = self._slots()
        opens: dict[Option, list[str]] = {}
        for key, number in slots.items():
            for option in self.reveals[key]:
                opens.setdefault(option, []).append(f"r{number}")
        return [self._view(question, slots, opens) for question in self.shown]

    def _slots(self) -> dict[str, int]:
        """Numbers the follow-ups of the page that CSS can show and hide."""
        hidden = [
            question.key
            for question in self.shown
            if isinstance(self.reveals[question.key], frozenset)
            and self.reveals[question.key]
        ]
        return {key: number for number, key in enumerate(hidden, start=1)}

    def _view(
        self, question: Question, slots: dict[str, int], opens: dict[Option, list[str]]
    ) -> QuestionView:
        key, given = question.key, self._given(question)
        details: dict[str, object] = {}
        match question:
            case OneOf() | SomeOf():
                details["groups"] = tuple(_grouped(_options(question, opens)))
            case Scale():
                numbers = ("", tuple(_numbers(question)))
                no_answer = ("", tuple(_no_answer(question)))
                details["groups"] = (numbers, no_answer)
            case WholeNumber():
                details |= {"inputmode": "numeric", "unit": question.unit}
        if "groups" in details:
            several = given if isinstance(given, list | tuple) else [given]
            details["chosen"] = frozenset(
                NO_ANSWER if one is None else str(one) for one in several
            )
        else:
            details["value"] = "" if given is None else given
        return QuestionView(
            key=key,
            kind=_KIND_NAMES[type(question)],
            name=key,
            id=f"id_{key}",
            text=question.text,
            hint=self._hint(question),
            optional=not question.required,
            errors=self._errors_of(key),
            slots=self._slot_classes(key, slots),
            **details,
        )

    def _hint(self, question: Question) -> str:
        hint = hint_of(question)
        if question.key not in self.newly_asked:
            return hint
        return f"{NEWLY_ASKED} {hint}".strip()

    def _slot_classes(self, key: str, slots: dict[str, int]) -> str:
        """A follow-up of a follow-up also hides when its parent does."""
        if key not in slots:
            return ""
        parents = {parent for parent, _ in self.reveals[key]}
        inherited = [
            self._slot_classes(parent, slots)
            for parent in parents
            if len(parents) == 1 and parent in slots
        ]
        return " ".join([*inherited, f"f{slots[key]}"])

    def _given(self, question: Question) -> object:
        if not self.is_bound:
            return self.answers.get(question.key)
        if isinstance(question, SomeOf):
            return self.data.getlist(question.key)
        return self.data.get(question.key)


def hint_of(question: Question) -> str:
    """The hint under a question; for free text it states the limit."""
    if not isinstance(question, LongText):
        return question.hint
    limit = f"You can write up to {question.maximum_length:,} characters."
    return f"{question.hint} {limit}".strip()


def _pairs(choices: tuple[Choice, ...]) -> list[tuple[str, str]]:
    return [(choice.code, choice.label) for choice in choices]


def _options(
    question: OneOf | SomeOf, opens: dict[Option, list[str]]
) -> Iterator[tuple[str, OptionView]]:
    for number, choice in enumerate(question.choices):
        yield (
            choice.group,
            OptionView(
                code=choice.code,
                label=choice.label,
                # The first option carries the question's id: error links lead to it.
                id=f"id_{question.key}_{number}" if number else f"id_{question.key}",
                exclusive=choice.exclusive,
                reveals=" ".join(opens.get((question.key, choice.code), ())),
            ),
        )
    if isinstance(question, OneOf):
        for option in _no_answer(question):
            yield question.choices[-1].group, option


def _no_answer(question: OneOf | Scale) -> Iterator[OptionView]:
    """The choice that takes an optional answer back; none where one is needed."""
    if not question.required:
        yield OptionView(
            code=NO_ANSWER,
            label=NO_ANSWER_LABEL,
            id=f"id_{question.key}_open",
            exclusive=True,
        )


def _grouped(
    options: Iterator[tuple[str, OptionView]],
) -> Iterator[tuple[str, tuple[OptionView, ...]]]:
    headings: dict[str, list[OptionView]] = {}
    for heading, option in options:
        headings.setdefault(heading, []).append(option)
    for heading, members in headings.items():
        yield heading, tuple(members)


def _numbers(question: Scale) -> Iterator[OptionView]:
    ends = {question.minimum: question.lowest, question.maximum: question.highest}
    for number in range(question.minimum, question.maximum + 1):
        first = number == question.minimum
        yield OptionView(
            code=str(number),
            label=str(number),
            id=f"id_{question.key}" if first else f"id_{question.key}_{number}",
            hint=ends.get(number, ""),
        )


_EMAIL = EmailValidator(
    "Enter an e-mail address in the right form, like name@example.com"
)
_SOME_PHONES = "like 555 010 0199, +1 555 010 0199 or 555 010 0199 ext 4"


def clean_phone(value: str) -> str:
    """A phone number as it is stored. Raises ``ValidationError``."""
    phone = stored_phone(value)
    if phone and not is_phone(phone):
        number = without_extension(phone)
        if any(character.isalpha() for character in number):
            raise forms.ValidationError(
                f"Enter the phone number in digits, without words, {_SOME_PHONES}"
            )
        if sum(character.isdecimal() for character in number) < FEWEST_PHONE_DIGITS:
            raise forms.ValidationError(
                f"Enter all of the phone number, {FEWEST_PHONE_DIGITS} digits or more, "
                f"{_SOME_PHONES}"
            )
        raise forms.ValidationError(f"Enter one phone number, {_SOME_PHONES}")
    return phone


@dataclass(frozen=True, slots=True)
class DateParts:
    """A date as typed into three boxes."""

    day: str = ""
    month: str = ""
    year: str = ""


# The boxes in the order of the page, with an example for each.
_BOXES = (("day", "27"), ("month", "3"), ("year", "1968"))


def _number_in(box: str) -> int:
    """The number in a box. Raises ``ValueError`` where it is none."""
    number = whole_number(box)
    if number is None:
        raise ValueError("Only digits are digits.")
    return number


def date_from(parts: DateParts, *, today: date) -> date:
    """The date of birth that was typed. Raises ``ValidationError`` saying why not."""
    missing = [
        name for name, example in _BOXES if not stored_line(getattr(parts, name))
    ]
    if len(missing) == len(_BOXES):
        raise forms.ValidationError(
            "Enter your date of birth: day, month and year, like 27 3 1968"
        )
    if missing:
        examples = [example for name, example in _BOXES if name in missing]
        raise forms.ValidationError(
            f"Enter the {' and the '.join(missing)} of your date of birth, in numbers, "
            f"like {' '.join(examples)}"
        )
    try:
        found = date(
            *(_number_in(part) for part in (parts.year, parts.month, parts.day))
        )
    except (ValueError, OverflowError):
        raise forms.ValidationError(
            "Enter a real date of birth, in numbers, like 27 3 1968"
        ) from None
    if not date(today.year - 120, 1, 1) <= found <= today:
        raise forms.ValidationError("Enter the year you were born, like 1968")
    return found


class BirthDateMixin:
    """Three boxes that make one date of birth."""

    def birth_date_parts(self) -> DateParts:
        if self.is_bound:
            return DateParts(
                *(
                    self.data.get(f"date_of_birth_{part}", "")
                    for part in ("day", "month", "year")
                )
            )
        if typed := self.initial.get("date_of_birth_parts"):
            return DateParts(*typed)
        given = self.initial.get("date_of_birth")
        if not given:
            return DateParts()
        year, month, day = given.split("-")
        return DateParts(str(int(day)), str(int(month)), year)

    def birth_date_view(
        self, text: str, hint: str, *, autocomplete: str = "bday"
    ) -> QuestionView:
        return QuestionView(
            key="date_of_birth",
            kind="date",
            name="date_of_birth",
            id="id_date_of_birth",
            text=text,
            hint=hint,
            errors=self._errors_of("date_of_birth"),
            value=self.birth_date_parts(),
            inputmode="numeric",
            autocomplete=autocomplete,
        )


def _short_text(length: int, *, required: str = "") -> VisibleLineField:
    """A text on one line; ``required`` is what is said where it is missing."""
    return VisibleLineField(
        max_length=length,
        required=bool(required),
        error_messages={
            "required": required,
            "null_characters_not_allowed": UNREADABLE,
        },
    )


class ContactForm(BirthDateMixin, PageForm):
    """Who the patient is, how to reach them, and what they agree to.

    ``age`` is the age given earlier; a date of birth that does not fit it is an error
    that names both. ``for_another`` says that somebody else fills in the form. A
    patient who may not be contacted is not asked how; what was typed all the same is
    kept. ``initial`` and ``details`` use the keys of ``ContactDetails``.
    """

    WAYS = (
        ("phone", "Phone call"),
        ("text", "Text message"),
        ("email", "E-mail"),
    )
    # Every stored value in words.
    REACH = (("", "Not given"), *WAYS)

    name = _short_text(200, required="Enter your full name")
    phone = _short_text(40)
    email = _short_text(254)
    reach_by = forms.ChoiceField(
        choices=WAYS,
        required=False,
        error_messages={"invalid_choice": "Select how we should reach you"},
    )
    may_contact = forms.ChoiceField(
        choices=(("yes", "Yes"), ("no", "No")),
        error_messages={
            "required": "Select whether the clinic may contact you about this",
            "invalid_choice": "Select whether the clinic may contact you about this",
        },
    )
    consent = forms.BooleanField(
        error_messages={
            "required": "Tick the box if you agree; we cannot take your form without it"
        },
    )

    def __init__(
        self, *args, age: int, today: date, for_another: bool = False, **kwargs
    ):
        super().__init__(*args, **kwargs)
        self.age = age
        self.today = today
        self.for_another = for_another
        if for_another:
            self.fields["name"].error_messages["required"] = (
                "Enter the full name of the person with the pain"
            )
        self.does_not_fit = False

    def clean_phone(self):
        return clean_phone(self.cleaned_data["phone"])

    def clean_email(self):
        email = stored_email(self.cleaned_data["email"])
        if email:
            _EMAIL(email)
        return email

    def clean(self):
        cleaned = super().clean()
        try:
            born = date_from(self.birth_date_parts(), today=self.today)
        except forms.ValidationError as error:
            self._add("date_of_birth", error.message)
        else:
            cleaned["date_of_birth"] = born.isoformat()
            if age_on(self.today, born) != self.age:
                self.does_not_fit = True
                self._add(
                    "date_of_birth",
                    f"This date of birth does not fit the age you gave, {self.age}. "
                    "Change the date, or press “Change your age”",
                )
        if cleaned.get("may_contact") != "no":
            self._require_a_way(cleaned)
        return cleaned

    def _require_a_way(self, cleaned: dict[str, object]) -> None:
        """Asks for what is needed to reach a patient who may be contacted."""
        wanted = cleaned.get("reach_by")
        if "reach_by" not in self._errors and not wanted:
            self._add("reach_by", "Select how we should reach you")
        if "phone" in self._errors or "email" in self._errors:
            return
        if not cleaned.get("phone") and not cleaned.get("email"):
            self._add("phone", "Enter a phone number or an e-mail address")
        elif wanted in ("phone", "text") and not cleaned.get("phone"):
            self._add("phone", "Enter a phone number, so that we can reach you")
        elif wanted == "email" and not cleaned.get("email"):
            self._add("email", "Enter an e-mail address, so that we can reach you")

    def _add(self, name: str, message: str) -> None:
        # ``add_error`` refuses names without a field of their own, such as the date.
        self._errors.setdefault(name, self.error_class()).append(message)

    @property
    def typed(self) -> dict[str, object]:
        """The contents of the boxes, right or wrong, under the keys of ``initial``."""
        parts = self.birth_date_parts()
        return {
            "name": self.data.get("name", ""),
            "date_of_birth_parts": [parts.day, parts.month, parts.year],
            "phone": self.data.get("phone", ""),
            "email": self.data.get("email", ""),
            "reach_by": self.data.get("reach_by", ""),
            "may_contact": {"yes": True, "no": False}.get(self.data.get("may_contact")),
            "consent": bool(self.data.get("consent")),
        }

    @property
    def details(self) -> dict[str, object]:
        """The contact details as they are stored."""
        return {
            "name": self.cleaned_data["name"],
            "date_of_birth": self.cleaned_data["date_of_birth"],
            "phone": self.cleaned_data["phone"],
            "email": self.cleaned_data["email"],
            "reach_by": self.cleaned_data["reach_by"],
            "may_contact": self.cleaned_data["may_contact"] == "yes",
            "consent": True,
        }

    @cached_property
    def questions(self) -> list[QuestionView]:
        return [
            self._text(
                "name",
                "Full name of the person with the pain"
                if self.for_another
                else "Your full name",
                autocomplete=self._offered("name"),
            ),
            self.birth_date_view(
                "Their date of birth" if self.for_another else "Your date of birth",
                "For example, 27 3 1968",
                autocomplete=self._offered("bday"),
            ),
            self._choice("may_contact", "May the clinic contact you about this?"),
            self._text(
                "phone",
                "Phone number" if self.for_another else "Your phone number",
                hint=(
                    "If the clinic may contact you, give a phone number, an e-mail "
                    "address, or both."
                ),
                inputmode="tel",
                autocomplete=self._offered("tel"),
            ),
            self._text(
                "email",
                "E-mail address" if self.for_another else "Your e-mail address",
                inputmode="email",
                autocomplete=self._offered("email"),
            ),
            self._choice(
                "reach_by",
                "How should we reach you?",
                hint="Leave this out if the clinic may not contact you.",
            ),
            self._confirm(
                "consent",
                "Your consent",
                "I have read how my answers are used, and I agree that the clinic may "
                "use them to advise me.",
            ),
        ]

    def _offered(self, purpose: str) -> str:
        """The autocomplete token: a browser knows nobody but the person who types."""
        return "off" if self.for_another else purpose

    def _value(self, name: str) -> str:
        value = self.data.get(name) if self.is_bound else self.initial.get(name)
        if value is True or value is False:
            return "yes" if value else "no"
        return value or ""

    def _text(self, name: str, text: str, **view) -> QuestionView:
        return QuestionView(
            key=name,
            kind="short_text",
            name=name,
            id=f"id_{name}",
            text=text,
            errors=self._errors_of(name),
            value=self._value(name),
            **view,
        )

    def _choice(self, name: str, text: str, hint: str = "") -> QuestionView:
        return QuestionView(
            key=name,
            kind="one_of",
            name=name,
            id=f"id_{name}",
            text=text,
            hint=hint,
            errors=self._errors_of(name),
            groups=(
                (
                    "",
                    tuple(
                        OptionView(
                            code=code,
                            label=label,
                            id=f"id_{name}_{number}" if number else f"id_{name}",
                        )
                        for number, (code, label) in enumerate(
                            self.fields[name].choices
                        )
                    ),
                ),
            ),
            chosen=frozenset({self._value(name)}),
        )

    def _confirm(self, name: str, text: str, label: str) -> QuestionView:
        option = OptionView("yes", label, f"id_{name}")
        return QuestionView(
            key=name,
            kind="confirm",
            name=name,
            id=f"id_{name}",
            text=text,
            errors=self._errors_of(name),
            groups=(("", (option,)),),
            chosen=frozenset({self._value(name)}),
        )


def age_on(day: date, born: date) -> int:
    """Whole years between a date of birth and a day.

    Who was born on 29 February has their birthday on 1 March in other years.
    """
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


class SaveForm(BirthDateMixin, PageForm):
    """The date of birth that will open a kept form, together with its code."""

    def __init__(self, *args, today: date, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today

    def clean(self):
        cleaned = super().clean()
        try:
            born = date_from(self.birth_date_parts(), today=self.today)
        except forms.ValidationError as error:
            self.refuse(error.message)
        else:
            cleaned["date_of_birth"] = born.isoformat()
        return cleaned

    def refuse(self, message: str) -> None:
        """Says why the form does not go through, at the date of birth."""
        self.errors.setdefault("date_of_birth", self.error_class()).append(message)

    @property
    def questions(self) -> list[QuestionView]:
        return [self.birth_date_view("Your date of birth", "For example, 27 3 1968")]


class ResumeForm(SaveForm):
    """Code and date of birth of a kept form."""

    code = _short_text(40, required="Enter the code you were given")

    @property
    def questions(self) -> list[QuestionView]:
        return [
            QuestionView(
                key="code",
                kind="short_text",
                name="code",
                id="id_code",
                text="The code you were given",
                hint="Three groups of four letters and digits",
                errors=self._errors_of("code"),
                value=self.data.get("code", "") if self.is_bound else "",
            ),
            *super().questions,
        ]
