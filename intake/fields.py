"""From a question to the form field that reads its answer.

The words, choices and limits of a question live in its declaration; everything here is
derived from it. No field is required by itself: whether an answer is needed depends on
what else was answered, which the form or the turn decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import singledispatch

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
from intake.questionnaire import schema

UNREADABLE = "Remove the characters that cannot be read"


def form_fields(questions: Iterable[schema.Question]) -> dict[str, forms.Field]:
    """The fields of a page by the keys of its questions."""
    return {question.key: form_field(question) for question in questions}


@singledispatch
def form_field(question: schema.Question) -> forms.Field:
    """The form field that reads an answer to this kind of question."""
    raise TypeError(f"{type(question).__name__} has no form field")


@form_field.register
def _(question: schema.OneOf) -> forms.Field:
    return forms.ChoiceField(
        choices=_pairs(question.choices),
        required=False,
        error_messages={"invalid_choice": question.error},
    )


@form_field.register
def _(question: schema.SomeOf) -> forms.Field:
    return TickedBoxesField(
        choices=_pairs(question.choices),
        required=False,
        error_messages=dict.fromkeys(
            ("invalid_choice", "invalid_list"), question.error
        ),
    )


@form_field.register
def _(question: schema.WholeNumber) -> forms.Field:
    limits = f"{question.error}, from {question.minimum} to {question.maximum}"
    return WholeNumberField(
        min_value=question.minimum,
        max_value=question.maximum,
        required=False,
        error_messages=dict.fromkeys(("invalid", "min_value", "max_value"), limits),
    )


@form_field.register
def _(question: schema.Scale) -> forms.Field:
    numbers = range(question.minimum, question.maximum + 1)
    return forms.TypedChoiceField(
        choices=[(str(number), str(number)) for number in numbers],
        coerce=int,
        empty_value=None,
        required=False,
        error_messages={"invalid_choice": question.error},
    )


@form_field.register
def _(question: schema.LongText) -> forms.Field:
    return VisibleTextField(**_text(question))


@form_field.register
def _(question: schema.ShortText) -> forms.Field:
    return VisibleLineField(**_text(question))


@form_field.register
def _(question: schema.PhoneNumber) -> forms.Field:
    return PhoneField(**_text(question))


@form_field.register
def _(question: schema.EmailAddress) -> forms.Field:
    return EmailField(**_text(question))


@form_field.register
def _(question: schema.BirthDate) -> forms.Field:
    return BirthDateField(
        required=False, error_messages={"nothing_typed": question.error}
    )


@form_field.register
def _(question: schema.Confirmation) -> forms.Field:
    return forms.BooleanField(required=False)


def _pairs(choices: tuple[schema.Choice, ...]) -> list[tuple[str, str]]:
    return [(choice.code, choice.label) for choice in choices]


def _text(question: schema.LongText | schema.ShortText) -> dict[str, object]:
    return {
        "max_length": question.maximum_length,
        "required": False,
        "error_messages": {"null_characters_not_allowed": UNREADABLE},
    }


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


class PhoneField(VisibleLineField):
    """A phone number as a person reads it."""

    _EXAMPLES = "like 555 010 0199, +1 555 010 0199 or 555 010 0199 ext 4"

    def clean(self, value):
        phone = stored_phone(super().clean(value))
        if phone and not is_phone(phone):
            raise forms.ValidationError(f"{self._advice(phone)}, {self._EXAMPLES}")
        return phone

    def _advice(self, phone: str) -> str:
        number = without_extension(phone)
        if any(character.isalpha() for character in number):
            return "Enter the phone number in digits, without words"
        if sum(character.isdecimal() for character in number) < FEWEST_PHONE_DIGITS:
            return (
                f"Enter all of the phone number, {FEWEST_PHONE_DIGITS} digits or more"
            )
        return "Enter one phone number"


class EmailField(VisibleLineField):
    """An e-mail address."""

    _must_be_valid = EmailValidator(
        "Enter an e-mail address in the right form, like name@example.com"
    )

    def clean(self, value):
        email = stored_email(super().clean(value))
        if email:
            self._must_be_valid(email)
        return email


@dataclass(frozen=True, slots=True)
class DateParts:
    """A date as typed into three boxes."""

    day: str = ""
    month: str = ""
    year: str = ""

    @classmethod
    def of(cls, iso: str) -> DateParts:
        """The parts of a date that is stored as ISO text; empty for an empty text."""
        if not iso:
            return cls()
        year, month, day = iso.split("-")
        return cls(str(int(day)), str(int(month)), year)


# The boxes in the order of the page, with an example for each.
DATE_BOXES = (("day", "27"), ("month", "3"), ("year", "1968"))


class DateBoxes(forms.Widget):
    """Three boxes that make one date."""

    def value_from_datadict(self, data, files, name):
        return DateParts(*(data.get(f"{name}_{box}", "") for box, _ in DATE_BOXES))


class BirthDateField(forms.Field):
    """A date of birth, as ISO text. Whether it can be a patient's, the form says."""

    widget = DateBoxes

    def clean(self, value: DateParts) -> str:
        missing = [box for box, _ in DATE_BOXES if not stored_line(getattr(value, box))]
        if len(missing) == len(DATE_BOXES):
            raise forms.ValidationError(self.error_messages["nothing_typed"])
        if missing:
            examples = [example for box, example in DATE_BOXES if box in missing]
            raise forms.ValidationError(
                f"Enter the {' and the '.join(missing)} of your date of birth, in "
                f"numbers, like {' '.join(examples)}"
            )
        numbers = map(whole_number, (value.year, value.month, value.day))
        try:
            return date(*numbers).isoformat()
        except (TypeError, ValueError, OverflowError):
            # What is no number is None.
            raise forms.ValidationError(
                "Enter a real date of birth, in numbers, like 27 3 1968"
            ) from None
