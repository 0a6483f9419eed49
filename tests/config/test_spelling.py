"""As typed, as stored, as compared."""

import sys
import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from config.calling_codes import CALLING_CODES
from config.spelling import (
    compared_code,
    compared_email,
    compared_name,
    compared_phone,
    is_phone,
    search_text,
    stored_email,
    stored_line,
    stored_phone,
    stored_text,
    whole_number,
    without_extension,
)

COUNTRIES = ["", "US", "GB", "DE", "IT", "RU", "HU", "BR", "AU", "??"]


def phone_in(country):
    def compared(typed):
        return compared_phone(typed, country)

    return compared


COMPARED = {
    "name": (stored_line, compared_name),
    "email": (stored_email, compared_email),
    "code": (stored_line, compared_code),
} | {f"phone {country}": (stored_phone, phone_in(country)) for country in COUNTRIES}
STORED = [stored_text, stored_line, stored_phone, stored_email, search_text]

# Any text that Python can hold, and more of what is rare and does harm.
ANYTHING = st.text(
    st.one_of(
        st.characters(exclude_categories=()),
        st.sampled_from(
            "aZ0+()-'. \n\r\t\0\xad\u200b\u200d\u200c\ufe0f\u202e\u2066\ufeff"
            "\u0301\u0308\u2800\u3164\ud800\udfff٣९１ßøłİıﷺ한글がйक\u093c\u094d👩⚕＠＋ｘ#xexté"
        ),
        st.sampled_from("0123456789+ ()"),
    ),
    max_size=30,
)
HOSTILE = ["", "\0", "\ud800", "ﷺ" * 4000, "9" * 5000, "a\u0301\u0327" * 2000, "\u200b"]


def with_hostile(test):
    for text in HOSTILE:
        test = example(text)(test)
    return test


# What holds for every text


@with_hostile
@given(text=ANYTHING)
def test_what_is_stored_is_stored_the_same_again(text):
    for stored in STORED:
        once = stored(text)

        assert stored(once) == once, stored.__name__


@with_hostile
@given(text=ANYTHING)
def test_what_was_stored_compares_as_what_was_typed(text):
    for name, (stored, compared) in COMPARED.items():
        once = compared(text)

        assert compared(once) == once, name
        assert compared(stored(text)) == once, name


@with_hostile
@given(text=ANYTHING)
def test_a_name_that_can_be_seen_is_never_compared_as_nothing(text):
    assert bool(compared_name(text)) == bool(stored_line(text))


@with_hostile
@given(text=ANYTHING)
def test_a_whole_number_is_a_number_or_none(text):
    number = whole_number(text)

    assert number is None or 0 <= number < 10**18


@pytest.mark.parametrize("name", COMPARED)
def test_every_character_there_is_compares_as_itself_stored(name):
    stored, compared = COMPARED[name]
    # What a country has of its own are digits in front, not characters.
    stride = {"name": 1, "code": 1, "email": 7, "phone GB": 7}.get(name, 61)
    characters = [
        chr(point)
        for point in range(0, sys.maxunicode + 1, stride)
        if unicodedata.category(chr(point)) not in ("Cn", "Co", "Lo")
    ]
    for character in characters:
        once = compared(f"ö{character}b")
        assert compared(once) == once, hex(ord(character))
        assert compared(stored(f"ö{character}b")) == once, hex(ord(character))


@pytest.mark.parametrize("name", COMPARED)
def test_long_texts_take_no_time(name):
    stored, compared = COMPARED[name]
    start = time.process_time()
    for text in (
        "ﷺ" * 4000,
        "x" * 50_000,
        "#" * 50_000,
        ",x" * 20_000,
        "(0" * 20_000,
        "0 " * 20_000,
    ):
        compared(stored(text))

    assert time.process_time() - start < 5


# Names


@pytest.mark.parametrize(
    "spellings",
    [
        ["José", "Jose", "JOSE\u0301", "jose", " José\u200b", "Ｊｏｓé"],
        ["O’Neil", "O'Neil", "ONeil", "O Neil", "O`Neil", "O\u02bcNeil", "o´neil"],
        ["Anne-Marie", "Anne Marie", "Anne‑Marie", "Anne – Marie", "Annemarie"],
        [
            "Robin\u00a0Example",
            "robin  example",
            "\u202aRobin Example\u202c",
            "R\xadobin Example",
        ],
        ["J. R. Smith", "J R Smith", "JR Smith"],
        ["Søren Ærø", "Soren Aero"],
        ["Łukasz", "Lukasz"],
        ["Đặng", "Dang"],
        ["Strauß", "STRAUSS", "Strauẞ"],
        ["Müller", "Muller", "MÜLLER"],
        ["İnci Işık", "inci isik"],
        ["Σωκράτης", "ΣΩΚΡΑΤΗΣ", "Σωκρατησ"],
        ["Артём", "Артем"],
        ["مُحَمَّد", "محمد", "محـمد"],
        ["可\ufe00", "可"],
    ],
    ids=lambda spellings: spellings[0],
)
def test_spellings_of_one_name_compare_alike(spellings):
    assert len({compared_name(name) for name in spellings}) == 1


@pytest.mark.parametrize(
    "names",
    [
        ["Robin Example", "Robyn Example"],
        ["Müller", "Mueller"],
        ["कि", "कु"],
        ["か", "が"],
        ["😀", "😁"],
        ["-", "."],
        ["李小龙", "李小"],
    ],
    ids=str,
)
def test_different_names_stay_different(names):
    assert len({compared_name(name) for name in names}) == len(names)


# E-mail addresses


@pytest.mark.parametrize(
    "typed",
    [
        "Robin.O'Neil-Smith@Example.org",
        "robin.o’neil‑smith＠example.org",
        " robin.o'neil-smith@example。org\u200b",
        "\ufeffrobin.o'neil-smith@example.org",
    ],
)
def test_spellings_of_one_address_compare_alike(typed):
    assert compared_email(typed) == "robin.o'neil-smith@example.org"


def test_an_address_is_stored_in_characters_that_mail_can_carry():
    assert stored_email("robin＠example．org\u200b") == "robin@example.org"
    assert stored_email("Robin@Example.org") == "Robin@Example.org"


def test_an_accent_makes_another_address():
    assert compared_email("josé@example.org") != compared_email("jose@example.org")


# Phone numbers


@pytest.mark.parametrize(
    ("country", "numbers"),
    [
        (
            "US",
            [
                "+1 555 010 0199",
                "1-555-010-0199",
                "(555) 010-0199",
                "555.010.0199",
                "001 555 010 0199",
                "011 1 555 010 0199",
                "15550100199",
                "555 010 0199 ext 4",
                "555 010 0199 x4",
                "555 010 0199, extension 12",
                "555 010 0199 #4",
                "\u202a+1\u00a0(555)\u00a0010\u20110199\u202c",
                "٥٥٥ ٠١٠ ٠١٩٩",
                "＋１ ５５５ ０１０ ０１９９",
            ],
        ),
        (
            "GB",
            [
                "020 7946 0000",
                "+44 20 7946 0000",
                "+44 (0)20 7946 0000",
                "+44 020 7946 0000",
                "0044 20 7946 0000",
                "44 20 7946 0000",
                "(020) 7946/0000",
            ],
        ),
        ("DE", ["030/5550133", "+49 30 5550133", "0049-30-5550133", "4930 5550133"]),
        ("IT", ["06 698 1234", "+39 06 698 1234", "0039 06 698 1234"]),
        ("RU", ["8 (495) 123-45-67", "+7 495 123 45 67", "7 495 1234567"]),
        ("HU", ["06 1 234 5678", "+36 1 234 5678", "0036 1 234 5678"]),
        ("AU", ["02 5550 0133", "+61 2 5550 0133", "0011 61 2 5550 0133"]),
        ("ES", ["912 345 678", "+34 912 345 678", "34 912 345 678"]),
        ("BR", ["(55) 99999-9999", "+55 55 99999 9999", "055 99999 9999"]),
        ("US", ["+44 20 7946 0000", "011 44 20 7946 0000", "+44 (0)20 7946 0000"]),
        ("", ["+1 555 010 0199", "15550100199", "001 555 010 0199"]),
        ("", ["020 7946 0000", "020-7946-0000 x2"]),
    ],
    ids=str,
)
def test_spellings_of_one_number_compare_alike(country, numbers):
    assert len({compared_phone(number, country) for number in numbers}) == 1


@pytest.mark.parametrize(
    ("country", "one", "other"),
    [
        ("US", "555 010 0199", "555 010 0198"),
        ("US", "+44 20 7946 0000", "+49 20 7946 0000"),
        ("IN", "91234 56789", "234 56789"),
        ("IT", "391 234 5678", "1 234 5678"),
    ],
)
def test_different_numbers_stay_different(country, one, other):
    assert compared_phone(one, country) != compared_phone(other, country)


def test_no_calling_code_begins_with_another():
    codes = set(CALLING_CODES.values())

    assert all(code[:n] not in codes for code in codes for n in range(1, len(code)))
    assert all(len(country) == 2 and country.isupper() for country in CALLING_CODES)


def test_a_number_is_stored_in_digits_that_can_be_dialled():
    assert stored_phone("٥٥٥ ٠١٠ ٠١٩٩") == "555 010 0199"
    assert stored_phone("\u202a+1 555\u2011010\u20110199\u202c ext 4") == (
        "+1 555\u2011010\u20110199 ext 4"
    )


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("555 010 0133 ext 4", "555 010 0133"),
        ("555 010 0133x4", "555 010 0133"),
        ("555 010 0133 (ext. 4)", "555 010 0133"),
        ("#4", "#4"),
        ("555 010 0133", "555 010 0133"),
    ],
)
def test_an_extension_is_told_from_the_number(typed, number):
    assert without_extension(typed) == number


@pytest.mark.parametrize(
    "typed", ["(+44) 20 7946 0000", "555·010·0199", "555 010 0199"]
)
def test_a_number_with_marks_is_a_number(typed):
    assert is_phone(typed)


@pytest.mark.parametrize("typed", ["call me", "12345", "++15550100199", "555-CALL", ""])
def test_what_is_no_number_is_not_taken_for_one(typed):
    assert not is_phone(typed)


# Codes


@pytest.mark.parametrize(
    "typed",
    [
        "ABCD-EFGH-2LMN",
        "abcdefgh2lmn",
        "abcd efgh 21mn",
        "ＡＢＣＤ－EFGH‑2IMN",
        " abcd–efgh–٢lmn\u200b",
    ],
)
def test_spellings_of_one_code_compare_alike(typed):
    assert compared_code(typed) == "abcdefgh2lmn"


# Texts and numbers


def test_free_text_keeps_what_shapes_words_and_pictures():
    text = "می\u200cخواهم 👩\u200d⚕\ufe0f ❤\ufe0f क\u094d\u200dष"

    assert stored_text(text) == text


def test_free_text_loses_what_nobody_can_see():
    typed = "\ufeffa\u200bb\xadc \u202egnp\u202c\r\nd\u2028e\u2066\x07 \u200b "

    assert stored_text(typed) == "abc gnp\nd\ne"


@pytest.mark.parametrize(
    "text", ["\u200b", "\u2800\u3164", " \u200d\ufe0f ", "\ufeff\n"]
)
def test_a_text_of_nothing_visible_is_empty(text):
    assert stored_text(text) == stored_line(text) == compared_name(text) == ""


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("29", 29),
        (" 029\u200b", 29),
        ("٢٩", 29),
        ("２９", 29),
        ("२९", 29),
        ("0", 0),
        ("1_0", None),
        ("+1", None),
        ("-1", None),
        ("29.0", None),
        ("1e3", None),
        ("²", None),
        ("½", None),
        ("2 9", None),
        ("", None),
        ("9" * 5000, None),
    ],
)
def test_only_digits_are_digits(typed, number):
    assert whole_number(typed) == number


def test_words_to_look_for_are_plain():
    assert search_text("ﬁ\xadbro\u200bmyalgia  can’t") == "fibromyalgia can't"
