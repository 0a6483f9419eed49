"""As typed, as stored, as compared: the one place that knows how people vary spelling.

People type the same name, number or code in many ways, and paste characters that
nobody can see. ``stored_...`` gives what is kept: what was typed, less what cannot be
seen. ``compared_...`` gives what hashes, searches and look-ups are made of: equal for
spellings that a person would call the same.

Every function accepts any text and never raises; applying it twice changes nothing
more; and ``compared(stored(typed)) == compared(typed)``. Which spellings count as
the same, and why: docs/decisions/0510.
"""

import re
import unicodedata

from config.calling_codes import (
    CALLING_CODES,
    calling_code_of,
    exit_prefixes,
    trunk_prefix,
)

# What cannot be seen


def _code_points(ranges: str) -> frozenset[str]:
    """The characters in ranges as Unicode's own tables write them: 115F-1160 3164."""
    return frozenset(
        chr(point)
        for first, _, last in (part.partition("-") for part in ranges.split())
        for point in range(int(first, 16), int(last or first, 16) + 1)
    )


# Invisible, though their category does not say so: joiners, fillers and
# variation selectors (Unicode's Default_Ignorable_Code_Point, which Python lacks).
_UNSEEN = _code_points(
    "034F 115F-1160 17B4-17B5 180B-180F 2065 3164 FE00-FE0F FFA0 FFF0-FFF8 16FE4 1D159 "
    "E0000-E0FFF"
)
# Signs around a number: format characters by category, but visible.
_SEEN = _code_points("0600-0605 06DD 070F 0890-0891 08E2 110BD 110CD")
_BRAILLE_BLANK = "\u2800"
_LINE_END = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")

# Seen by what they do to their neighbors: they shape Persian and Indic words and join
# the parts of one picture character. Between other letters they do nothing.
_SELECTORS = "\ufe0e\ufe0f"
_JOINERS = "\u200c\u200d"
_SHAPING = re.compile(f"[{_JOINERS}{_SELECTORS}]+")
_FIRST_SHAPED = "\u0600"


def _is_unseen(character: str) -> bool:
    match unicodedata.category(character):
        case "Cc":
            return not character.isspace()
        case "Cf":
            return character not in _SEEN
        case "Cs":
            return True
    return character in _UNSEEN


def _without_unseen(text: str, *, keep: str = "") -> str:
    """The text without what nobody can see. A blank in braille is a space."""
    text = text.replace(_BRAILLE_BLANK, " ")
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        character
        for character in text
        if character in keep or not _is_unseen(character)
    )


def _is_shaped(character: str) -> bool:
    return character >= _FIRST_SHAPED and not character.isspace()


def _what_shapes(run: re.Match[str]) -> str:
    """The part of a run of joiners and selectors that changes what people see."""
    before = run.string[: run.start()][-1:]
    after = run.string[run.end() :][:1]
    if not _is_shaped(before):
        return ""
    selector = run[0][0] if run[0][0] in _SELECTORS else ""
    joiner = next((mark for mark in run[0] if mark in _JOINERS), "")
    return selector + (joiner if _is_shaped(after) else "")


# As stored


def stored_text(typed: str) -> str:
    """Free text as it is kept: each line end one character, trimmed, nothing unseen."""
    text = _without_unseen(typed, keep=_JOINERS + _SELECTORS)
    text = _SHAPING.sub(_what_shapes, text)
    return _LINE_END.sub("\n", text).strip()


def stored_line(typed: str) -> str:
    """A short text, such as a name, as it is kept: one line, single-spaced."""
    return " ".join(stored_text(typed).split())


_FULL_WIDTH = {point: point - 0xFEE0 for point in range(0xFF01, 0xFF5F)}


def _with_plain_digits(text: str) -> str:
    """The text with the decimal digits of every script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(character)) if character.isdecimal() else character
        for character in text
    )


def stored_phone(typed: str) -> str:
    """A phone number as it is kept: as typed, in digits that a phone has keys for."""
    return _with_plain_digits(stored_line(typed)).translate(_FULL_WIDTH)


_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_APOSTROPHES = "\u2018\u2019\u201b\u02bc\u2032"
_AS_ON_A_KEYBOARD = str.maketrans(
    dict.fromkeys(_DASHES, "-") | dict.fromkeys(_APOSTROPHES, "'") | {"\u3002": "."}
)


def search_text(typed: str) -> str:
    """One line in composed characters, with the marks that keyboards have."""
    line = unicodedata.normalize("NFKC", stored_line(typed))
    return stored_line(line.translate(_AS_ON_A_KEYBOARD))


def stored_email(typed: str) -> str:
    """An e-mail address as it is kept: look-alikes as the characters mail can carry."""
    return search_text(typed)


# As compared

# Accents and vowel points, which people leave out. The marks of other scripts stay:
# there they make another syllable.
_ACCENTS = _code_points(
    "0300-036F 0591-05BD 05BF 05C1-05C2 05C4-05C5 05C7 0610-061A 0640 064B-065F 0670 "
    "1AB0-1AFF 1DC0-1DFF 20D0-20FF FE20-FE2F"
)
# Letters that Unicode does not take apart, as people write them without their keys.
_PLAIN_LETTERS = str.maketrans("ðđħ\u0131łŋøŧ", "ddhilnot")
_PLAIN_LETTERS |= str.maketrans({"æ": "ae", "œ": "oe", "þ": "th"})
# Apostrophes that count as letters, as the one in Hawaii is.
_APOSTROPHE_LETTERS = frozenset(
    "\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\ua78c"
)


def _fold(text: str) -> str:
    """One form for every case, width and composition of the same characters.

    Decomposing can bring forth capitals and folding case can compose, so both are done
    twice (Unicode's compatibility caseless match).
    """
    for _ in range(2):
        text = unicodedata.normalize("NFKD", text).casefold()
    return unicodedata.normalize("NFKD", text)


def _is_mark_in_a_name(character: str) -> bool:
    return (
        character in _APOSTROPHE_LETTERS
        or unicodedata.category(character)[0] in "PZ"
        or unicodedata.category(character) == "Sk"
    )


def compared_name(typed: str) -> str:
    """A name as it is compared: its letters alone.

    Case, accents, apostrophes, hyphens, full stops and spaces make no difference:
    nobody hears them on the phone. A name of nothing but marks is compared by those.
    """
    text = _fold(_without_unseen(stored_line(typed)))
    letters = "".join(
        character
        for character in text
        if character not in _ACCENTS and not _is_mark_in_a_name(character)
    )
    letters = _with_plain_digits(letters).translate(_PLAIN_LETTERS)
    # What was taken out may have stood between marks that have an order.
    return unicodedata.normalize("NFKD", letters or "".join(text.split()))


def compared_email(typed: str) -> str:
    """An e-mail address as it is compared: case, width and spaces do not matter."""
    letters = "".join(_fold(_without_unseen(stored_email(typed))).split())
    return unicodedata.normalize("NFKD", letters)


# Codes and references have neither 0 and O nor 1 and I, and one L.
_MISREAD = str.maketrans({"0": "o", "1": "l", "i": "l"})


def compared_code(typed: str) -> str:
    """A code or reference as it is compared: its letters and digits, in small letters.

    Hyphens, spaces and case do not matter. 1 and I are read as L, which our alphabet
    has instead of them. 0 and O are alike, and in no code of ours.
    """
    text = _with_plain_digits(_fold(_without_unseen(stored_line(typed))))
    plain = "".join(character for character in text if character.isalnum())
    return plain.translate(_MISREAD)


# Phone numbers

_EXTENSION = re.compile(
    r"(?:extension|extn|ext|x|\#)[ .:=\#]{0,3}[0-9]{1,7}[ .)]{0,3}$", re.IGNORECASE
)
# As in +49 (0)30: the zero is dialled inside the country only.
_BRACKETED_ZERO = re.compile(r"(?<=[0-9])[\s./-]*\(\s*0\s*\)")
_PLUS = re.compile(r"[^0-9+]*\+")
FEWEST_PHONE_DIGITS = 6
# Fifteen by E.164, an exit prefix in front, and a zero that is not dialled from abroad.
_MOST_PHONE_DIGITS = 20
# With the country's own calling code in front, and without a plus, a number has at
# least this many digits. In Brazil national numbers have 11, and 55 is an area too.
_DIGITS_WITH_CODE = 11
_MORE_DIGITS_WITH_CODE = {"55": 12}


def without_extension(typed: str) -> str:
    """A phone number as it is kept, without "ext 4", "x4" or "#4" at its end."""
    phone = stored_phone(typed)
    number = _EXTENSION.sub("", phone).rstrip(" ,;(")
    return number if any(character.isdecimal() for character in number) else phone


def is_phone(typed: str) -> bool:
    """Whether a person would read it as one phone number, with or without extension.

    Digits, at least six, with any marks between them and a plus in front at most.
    """
    number = without_extension(typed)
    marks = [character for character in number if not character.isdecimal()]
    return (
        FEWEST_PHONE_DIGITS <= len(number) - len(marks) <= _MOST_PHONE_DIGITS
        and "+" not in number.lstrip("(")[1:]
        and not any(unicodedata.category(mark)[0] in "LMC" for mark in marks)
    )


def compared_phone(typed: str, country: str) -> str:
    """A phone number as it is compared: digits, with a plus and the country's code.

    ``country`` (ISO 3166, such as "US"; may be empty) is where numbers without a code
    belong. If it is not known, nothing tells a code from an area, and the digits are
    compared without a plus.
    """
    number = _BRACKETED_ZERO.sub("", without_extension(typed))
    digits = "".join(character for character in number if character in "0123456789")
    code = CALLING_CODES.get(country, "")
    if (from_abroad := _after_exit_prefix(number, digits, code)) is not None:
        compared = _international(from_abroad)
    elif not code or not digits:
        return digits
    elif _has_code(digits, code):
        compared = _international(digits)
    else:
        compared = _international(code + _without_trunk_prefix(digits, code))
    return f"+{compared}" if code and compared else compared


def _after_exit_prefix(number: str, digits: str, code: str) -> str | None:
    """The digits after a plus or an exit prefix; None if there is neither."""
    if _PLUS.match(number):
        return digits
    for prefix in exit_prefixes(code):
        if digits.startswith(prefix):
            return digits.removeprefix(prefix)
    return None


def _international(digits: str) -> str:
    """An international number without zeros that nobody dials from abroad."""
    digits = digits.lstrip("0")
    code = calling_code_of(digits)
    national = digits.removeprefix(code)
    trunk = trunk_prefix(code)
    # Elsewhere the prefix is a digit that numbers may also start with.
    if trunk.startswith("0"):
        national = _without_prefix(national, trunk)
    return code + national


def _has_code(digits: str, code: str) -> bool:
    least = _MORE_DIGITS_WITH_CODE.get(code, _DIGITS_WITH_CODE)
    return digits.startswith(code) and len(digits) >= least


def _without_trunk_prefix(digits: str, code: str) -> str:
    """A national number without its trunk prefix."""
    trunk = trunk_prefix(code)
    if trunk.startswith("0") or len(digits) >= _DIGITS_WITH_CODE:
        return _without_prefix(digits, trunk)
    return digits


def _without_prefix(digits: str, prefix: str) -> str:
    while prefix and digits.startswith(prefix):
        digits = digits.removeprefix(prefix)
    return digits


# Numbers

_LONGEST_NUMBER = 18


def whole_number(typed: str) -> int | None:
    """The number that was typed in digits of any script, or None.

    Only digits are digits: no sign, point or underscore, which Python would read.
    """
    digits = _with_plain_digits(stored_line(typed))
    if not digits.isascii() or not digits.isdecimal():
        return None
    digits = digits.lstrip("0") or "0"
    return int(digits) if len(digits) <= _LONGEST_NUMBER else None
