"""Form fields for text that people type or paste."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator

from config.spelling import stored_line, stored_text


class StatedLimit(MaxLengthValidator):
    """Refuses a text that is too long, and says how long it is."""

    def __call__(self, value: str) -> None:
        if len(value) > self.limit_value:
            raise ValidationError(
                f"Shorten what you wrote to {self.limit_value:,} characters or fewer. "
                f"You wrote {len(value):,}",
                code="max_length",
            )


class StatesItsLimit:
    """A text field whose limit is an error with a count, and never an attribute.

    With ``maxlength`` a browser cuts what is pasted, and nobody sees that the end of it
    is missing.
    """

    def __init__(self, *, max_length: int | None = None, **kwargs) -> None:
        super().__init__(**kwargs)
        self.limit = max_length
        if max_length is not None:
            self.validators.append(StatedLimit(max_length))


class LimitedCharField(StatesItsLimit, forms.CharField):
    """Text as it was typed."""


class LimitedSlugField(StatesItsLimit, forms.SlugField):
    """The last part of an address."""


class VisibleTextField(LimitedCharField):
    """Text as it was typed, less what nobody can see.

    A text in which nothing can be seen is empty.
    """

    stored = staticmethod(stored_text)

    def to_python(self, value: object) -> str:
        if value in self.empty_values:
            return self.empty_value
        # No database takes it. Asked before it is dropped with what cannot be seen.
        if "\0" in str(value):
            raise ValidationError(
                self.error_messages.get(
                    "null_characters_not_allowed",
                    "Remove the characters that cannot be read.",
                ),
                code="null_characters_not_allowed",
            )
        return self.stored(str(value)) or self.empty_value


class VisibleLineField(VisibleTextField):
    """The same on one line, single-spaced."""

    stored = staticmethod(stored_line)


class KnownKeysField(forms.ModelMultipleChoiceField):
    """Several rows by their keys. A number too large for a database is none of them."""

    def _check_values(self, value):
        try:
            return super()._check_values(value)
        except OverflowError:
            raise forms.ValidationError(
                self.error_messages["invalid_list"], code="invalid_list"
            ) from None
