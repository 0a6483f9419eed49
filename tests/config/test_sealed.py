"""What is encrypted stays so, comes back exactly, and opens nowhere else."""

import base64
import json
import uuid

import pytest
from django.core import serializers
from django.core.exceptions import FieldError
from django.db import connection, models
from django.db.models import F, Value
from django.test.utils import isolate_apps
from hypothesis import example, given
from hypothesis import strategies as st

from config.key_rotation import needs_rotation, reseal, stored_key_ids
from config.keys import Keyring, UnknownKey, keyring, make_key, make_keys
from config.sealed import (
    SealedError,
    SealedField,
    ValueNotSealable,
    ValueNotSealed,
    as_canonical_json,
    keyed_hash,
    sealed_fields,
)

with isolate_apps("config"):

    class Note(models.Model):
        id = models.UUIDField(primary_key=True, default=uuid.uuid4)
        title = models.CharField(max_length=40, default="")
        answers = SealedField()
        remark = SealedField()

        class Meta:
            app_label = "config"
            db_table = "sealed_note"

    class Attachment(models.Model):
        note = models.OneToOneField(Note, models.CASCADE, primary_key=True)
        # Named as in the note, so that only the table tells the two apart.
        answers = SealedField()

        class Meta:
            app_label = "config"
            db_table = "sealed_attachment"


@pytest.fixture(scope="session")
def tables(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        for model in (Note, Attachment):
            with connection.schema_editor() as editor:
                editor.create_model(model)
    yield
    with django_db_blocker.unblock():
        for model in (Attachment, Note):
            with connection.schema_editor() as editor:
                editor.delete_model(model)


@pytest.fixture
def notes(tables, db):
    return Note.objects


def stored(note, column="answers"):
    """The text in the column, as anybody sees it who opens the database."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {column} FROM sealed_note WHERE id = %s",
            [Note._meta.pk.get_db_prep_value(note.pk, connection)],
        )
        return cursor.fetchone()[0]


def store(note, text, column="answers"):
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE sealed_note SET {column} = %s WHERE id = %s",
            [text, Note._meta.pk.get_db_prep_value(note.pk, connection)],
        )


def keys(*ids, search="search"):
    """A SEALED_KEYS whose keys depend on their ids alone."""
    return ",".join(
        f"{key_id}:{base64.b64encode((key_id * 32)[:32].encode()).decode()}"
        for key_id in (*ids, search)
    )


KEY = base64.b64encode(b"k" * 32).decode()


# A value comes back as it went in

texts = st.text(st.characters(), max_size=60)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4)
    ),
    max_leaves=12,
)


def same(one, other):
    """Equal, and of equal types: 0, 0.0, False and "" are four different answers."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[k], other[k]) for k in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other and repr(one) == repr(other)


@given(values)
@example(0)
@example(False)
@example("")
@example([])
@example({})
@example(None)
@example(-0.0)
@example({"pain": 0, "fever": False, "sites": [], "note": ""})
@example("🧑🏽‍⚕️ é é ﷺ ‮")
@example("\ud800 alone")
@example("\ud83d\ude00")
@example("nul \x00 inside")
@example("x" * 4000)
def test_json_gives_every_value_back_exactly(value):
    plain = as_canonical_json(value)

    assert same(json.loads(plain.decode("utf-8", "surrogatepass")), value)


def test_every_value_survives_the_database(notes):
    @given(values)
    @example("\ud800 \x00")
    @example(["😀" * 4000])
    def survives(value):
        note = notes.create(answers=value, remark=[value])

        found = notes.get(pk=note.pk)

        assert same(found.answers, value)
        assert same(found.remark, [value])

    survives()


@pytest.mark.parametrize("value", [0, False, "", [], {}, None])
def test_an_empty_answer_is_not_an_unknown_one(notes, value):
    note = notes.create(answers=value)

    assert same(notes.get(pk=note.pk).answers, value)
    assert "$" in stored(note)


def test_a_field_that_nobody_set_holds_none_and_never_null(notes):
    note = notes.create()

    assert notes.get(pk=note.pk).answers is None
    assert stored(note).startswith("test$")
    assert not notes.filter(answers__isnull=True).exists()


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("inf"),
        {"deep": [float("-inf")]},
        (1, 2),
        {1: "one"},
        {"deep": [{2: 2}]},
        b"bytes",
        {1, 2},
        object(),
        uuid.uuid4(),
    ],
)
def test_what_json_would_change_is_refused(notes, value):
    with pytest.raises(ValueNotSealable):
        notes.create(answers=value)


def test_a_number_too_long_to_write_is_refused(notes):
    with pytest.raises(ValueNotSealable):
        notes.create(answers=10**5000)


# Nobody without the key reads it


def test_the_database_holds_no_word_of_the_value(notes):
    note = notes.create(answers={"free": "canary"}, remark="canary")

    for column in ("answers", "remark"):
        text = stored(note, column)
        assert "canary" not in text
        assert b"canary" not in base64.b64decode(text.partition("$")[2])


def test_the_same_value_is_never_sealed_the_same_way_twice(notes):
    one, other = (notes.create(answers="same") for _ in range(2))
    before = stored(one)
    one.answers = "same"
    one.save()

    assert len({before, stored(one), stored(other)}) == 3


def test_a_ciphertext_moved_to_another_row_does_not_open(notes):
    one, other = notes.create(answers="one"), notes.create(answers="other")
    store(other, stored(one))

    with pytest.raises(SealedError, match="moved"):
        _ = notes.get(pk=other.pk).answers


def test_a_ciphertext_moved_to_another_field_does_not_open(notes):
    note = notes.create(answers="answers", remark="remark")
    store(note, stored(note, "answers"), "remark")

    with pytest.raises(SealedError):
        _ = notes.get(pk=note.pk).remark


def test_a_ciphertext_of_another_table_does_not_open(notes):
    note = notes.create(answers="x")
    attachment = Attachment(note=note, answers="x")
    foreign = Attachment._meta.get_field("answers").seal(attachment)
    store(note, str(foreign))

    with pytest.raises(SealedError):
        _ = notes.get(pk=note.pk).answers


def test_one_changed_bit_anywhere_is_noticed(notes):
    note = notes.create(answers="value")
    key_id, _, encoded = stored(note).partition("$")
    sealed = base64.b64decode(encoded)

    for position in range(len(sealed)):
        changed = bytearray(sealed)
        changed[position] ^= 1
        store(note, f"{key_id}${base64.b64encode(changed).decode()}")
        with pytest.raises(SealedError):
            _ = notes.get(pk=note.pk).answers


@pytest.mark.parametrize("text", ["", "plain text", "test$", "test$!!!", "test$AAAA"])
def test_what_was_never_sealed_is_not_taken_for_a_value(notes, text):
    note = notes.create(answers="value")
    store(note, text)

    with pytest.raises(SealedError):
        _ = notes.get(pk=note.pk).answers


def test_another_key_of_the_same_name_does_not_open_it(notes, settings):
    note = notes.create(answers="value")
    settings.SEALED_KEYS = f"test:{make_key()},search:{make_key()}"

    with pytest.raises(SealedError):
        _ = notes.get(pk=note.pk).answers


def test_a_missing_key_is_named_in_the_error(notes, settings):
    settings.SEALED_KEYS = keys("spring-2026")
    note = notes.create(answers="value")
    settings.SEALED_KEYS = keys("autumn-2026")

    with pytest.raises(UnknownKey, match="spring-2026"):
        _ = notes.get(pk=note.pk).answers


# Reading and writing it back


def test_a_value_that_nobody_read_is_written_back_as_it_came(notes):
    note = notes.create(answers="value")
    before = stored(note)

    found = notes.get(pk=note.pk)
    found.title = "changed"
    found.save()

    assert stored(note) == before


def test_a_change_inside_a_value_is_saved(notes):
    note = notes.create(answers={"sites": ["left"]})

    found = notes.get(pk=note.pk)
    found.answers["sites"].append("right")
    found.save()

    assert notes.get(pk=note.pk).answers == {"sites": ["left", "right"]}


def test_a_list_of_rows_opens_nothing_until_it_is_read(notes, settings):
    notes.create(answers="value")
    settings.SEALED_KEYS = keys("other")

    assert [note.title for note in notes.all()] == [""]


def test_a_deferred_value_is_read_when_it_is_asked_for(
    notes, django_assert_num_queries
):
    note = notes.create(answers="value")
    found = notes.defer("answers").get(pk=note.pk)

    with django_assert_num_queries(1):
        assert found.answers == "value"


def test_an_instance_refreshed_from_the_database_shows_what_is_there(notes):
    note = notes.create(answers="old")
    again = notes.get(pk=note.pk)
    again.answers = "new"
    again.save()

    note.refresh_from_db()

    assert note.answers == "new"


def test_a_row_cannot_be_copied_without_reading_it(notes):
    found = notes.get(pk=notes.create(answers="value", remark="").pk)
    found.pk = uuid.uuid4()
    found._state.adding = True

    with pytest.raises(SealedError):
        found.save()


def test_a_row_can_be_copied_by_its_values(notes):
    note = notes.create(answers="value")
    copy = notes.create(answers=note.answers)

    assert notes.get(pk=copy.pk).answers == "value"


def test_a_primary_key_given_as_text_is_the_same_row(notes):
    key = str(uuid.uuid4())
    notes.create(pk=key.upper(), answers="value")

    assert notes.get(pk=key).answers == "value"


def test_many_rows_can_be_created_at_once(notes):
    made = notes.bulk_create(Note(answers=n) for n in range(3))

    assert [notes.get(pk=note.pk).answers for note in made] == [0, 1, 2]


def test_a_row_that_shares_the_key_of_another_is_sealed_to_it(notes):
    note = notes.create()
    Attachment.objects.create(note=note, answers="value")

    assert Attachment.objects.get(pk=note.pk).answers == "value"


# Nothing writes or shows plain text by the way


@pytest.mark.parametrize("value", ["plain", None, F("remark"), Value("plain")])
def test_update_refuses_to_write_it(notes, value):
    note = notes.create(answers="value")

    with pytest.raises(ValueNotSealed):
        notes.filter(pk=note.pk).update(answers=value)


def test_bulk_update_refuses_to_write_it(notes):
    note = notes.create(answers="value")
    note.answers = "plain"

    with pytest.raises(ValueNotSealed):
        notes.bulk_update([note], ["answers"])


def test_updating_another_column_is_allowed(notes):
    note = notes.create(answers="value")
    notes.filter(pk=note.pk).update(title="changed")

    assert notes.get(pk=note.pk).answers == "value"


def test_dumpdata_refuses_to_write_it_to_a_file(notes):
    note = notes.create(answers="value")

    with pytest.raises(SealedError):
        serializers.serialize("json", [notes.get(pk=note.pk)])


def test_loaddata_refuses_to_write_it_from_a_file(notes):
    with pytest.raises(ValueNotSealed):
        Note(answers="plain").save_base(raw=True)


def test_values_gives_the_ciphertext_and_not_the_value(notes):
    notes.create(answers="canary")

    (text,) = notes.values_list("answers", flat=True)

    assert text.startswith("test$")


@pytest.mark.parametrize(
    "lookup", ["answers", "answers__exact", "answers__contains", "answers__in"]
)
def test_it_cannot_be_searched(notes, lookup):
    with pytest.raises(FieldError):
        notes.filter(**{lookup: "value"})


def test_generated_forms_leave_it_out():
    assert Note._meta.get_field("answers").formfield() is None


def test_a_migration_describes_the_field_by_its_path_alone():
    _, path, args, kwargs = Note._meta.get_field("answers").deconstruct()

    assert (path, list(args), kwargs) == ("config.sealed.SealedField", [], {})


# Models that cannot have one


def problems(**attributes):
    with isolate_apps("config"):
        model = type(
            "Wrong",
            (models.Model,),
            {
                "__module__": __name__,
                "Meta": type("Meta", (), {"app_label": "config"}),
                **attributes,
            },
        )
        field = next(iter(sealed_fields(model)))
        return [problem.id for problem in field.check()]


def test_a_model_with_a_counted_key_cannot_have_one():
    assert problems(
        id=models.BigAutoField(primary_key=True), answers=SealedField()
    ) == ["sealed.E001"]


def test_a_key_without_a_default_is_refused():
    assert problems(id=models.UUIDField(primary_key=True), answers=SealedField()) == [
        "sealed.E002"
    ]


@pytest.mark.parametrize("option", ["null", "unique", "db_index"])
def test_a_column_that_would_index_or_miss_a_ciphertext_is_refused(option):
    key = models.UUIDField(primary_key=True, default=uuid.uuid4)

    assert problems(id=key, answers=SealedField(**{option: True})) == ["sealed.E003"]


def test_a_right_model_has_no_problem():
    for model in (Note, Attachment):
        assert [p for f in sealed_fields(model) for p in f.check()] == []


# Keys


def test_the_first_key_encrypts_and_each_opens_what_it_encrypted(notes, settings):
    settings.SEALED_KEYS = keys("old")
    before = notes.create(answers="before")
    settings.SEALED_KEYS = keys("new", "old")
    after = notes.create(answers="after")

    assert stored(before).startswith("old$")
    assert stored(after).startswith("new$")
    assert notes.get(pk=before.pk).answers == "before"
    assert notes.get(pk=after.pk).answers == "after"


def test_sealing_again_lets_an_old_key_go(notes, settings):
    settings.SEALED_KEYS = keys("old")
    made = [notes.create(answers=n, remark=f"{n}") for n in range(5)]
    settings.SEALED_KEYS = keys("new", "old")
    made.append(notes.create(answers=5))
    assert stored_key_ids(Note) == {"old", "new"}

    count = reseal(notes.order_by("pk").iterator())
    settings.SEALED_KEYS = keys("new")

    assert count == 5
    assert stored_key_ids(Note) == {"new"}
    assert [notes.get(pk=note.pk).answers for note in made] == list(range(6))


def test_sealing_again_keeps_an_edit_made_since_the_row_was_read(notes, settings):
    settings.SEALED_KEYS = keys("old")
    note = notes.create(answers="read")
    settings.SEALED_KEYS = keys("new", "old")
    stale = list(notes.all())
    store(
        note,
        Keyring.parse(keys("old")).seal(
            b'"edited"', Note._meta.get_field("answers")._place(note)
        ),
    )

    reseal(stale)

    assert notes.get(pk=note.pk).answers == "edited"


def test_sealing_again_goes_on_when_a_row_was_erased_since_it_was_read(notes, settings):
    settings.SEALED_KEYS = keys("old")
    erased, kept = notes.create(answers="erased"), notes.create(answers="kept")
    settings.SEALED_KEYS = keys("new", "old")
    rows = list(notes.all())
    notes.filter(pk=erased.pk).delete()

    assert reseal(rows) == 1
    assert notes.get() == kept


def test_a_row_that_was_read_still_tells_whether_it_needs_a_new_seal(notes, settings):
    settings.SEALED_KEYS = keys("old")
    note = notes.create(answers="value", remark="value")
    assert not needs_rotation(note)
    settings.SEALED_KEYS = keys("new", "old")

    found = notes.get(pk=note.pk)
    assert found.answers == "value"
    assert needs_rotation(found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "k1",
        "k1:",
        "k1:short",
        f"k 1:{KEY},search:{KEY}",
        f"k1:{KEY[:24]},search:{KEY}",
        f"k1:{KEY}",
        f"search:{KEY}",
        f"k1:{KEY},k1:{KEY},search:{KEY}",
    ],
)
def test_a_list_of_keys_that_cannot_be_used_is_refused(text):
    with pytest.raises(SealedError):
        Keyring.parse(text)


def test_no_error_repeats_a_key():
    secret = base64.b64encode(b"x" * 31).decode()

    with pytest.raises(SealedError) as raised:
        Keyring.parse(f"k1:{secret},search:{make_key()}")

    assert secret not in str(raised.value)
    assert raised.value.__context__ is None


def test_fresh_keys_can_be_used_at_once():
    assert Keyring.parse(make_keys("k1")).current == "k1"


# Searching


def test_a_keyed_hash_is_made_of_exactly_what_it_is_given():
    spellings = ("zoë", "Zoë", "zoe\u0308", " zoë", "zoë\u200b", "\ud800")

    assert len({keyed_hash(value, "name") for value in spellings}) == len(spellings)


def test_a_keyed_hash_differs_by_value_and_by_purpose():
    hashes = {keyed_hash(v, p) for v in ("a", "b") for p in ("name", "email")}

    assert len(hashes) == 4
    assert all(len(h) == 64 for h in hashes)


def test_replacing_the_encryption_keys_does_not_break_the_search(settings):
    settings.SEALED_KEYS = keys("old")
    before = keyed_hash("Ada", "name")
    settings.SEALED_KEYS = keys("new", "old")
    assert keyed_hash("Ada", "name") == before
    settings.SEALED_KEYS = keys("new")

    assert keyed_hash("Ada", "name") == before


def test_a_keyed_hash_cannot_be_made_without_the_key(settings):
    before = keyed_hash("Ada", "name")
    settings.SEALED_KEYS = f"test:{make_key()},search:{make_key()}"

    assert keyed_hash("Ada", "name") != before


def test_the_search_key_encrypts_nothing():
    assert "search" not in keyring().ciphers
