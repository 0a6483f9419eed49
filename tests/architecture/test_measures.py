"""The measures of the house count what they say they count."""

import sys

import pytest

from tests.benchmarks import moves, size

MODULE = '''"""What this module is for.

More of it.
"""

# A comment.
import os  # Another one.


class Place:
    """A place."""

    name = "a"
    """What the name means."""

    def words(self):
        """The words."""

        return """first

        third"""
'''


def test_blanks_comments_and_docstrings_are_no_code():
    assert size.code_lines(MODULE) == len(
        ["import", "class", "name", "def", "return", "third"]
    )


def test_each_line_of_a_statement_that_spans_several_is_code():
    assert size.code_lines("a = (\n    1,\n\n    # One more.\n    2,\n)\n") == 4


def test_only_lines_of_templates_that_are_not_blank_are_measured():
    limit = size.LONG_TEMPLATE_LINE

    measured = size.template_lines(["<p>\n\n", "x" * limit + "\n" + "y" * (limit + 1)])

    assert measured.mean == pytest.approx((3 + limit + limit + 1) / 3)
    assert measured.longest == limit + 1
    assert measured.too_long == 1


def test_data_is_kept_apart_by_file_and_by_folder():
    assert size.is_data("triage/rules/emergency.py")
    assert size.is_data("triage/hazard_log.py")
    assert not size.is_data("triage/ruleset.py")


def test_the_machinery_is_found_where_the_list_says():
    gone = {
        part
        for part, names in size.MACHINERY.items()
        if not any((size.PROJECT / name).exists() for name in names)
    }

    # These two may go; any other was moved to where nobody measures it.
    assert gone <= {"compiler", "re-run"}


def test_a_call_into_another_file_of_ours_is_one_move(tmp_path, monkeypatch):
    """Through a decorator too, and a generator counts when it starts."""
    (tmp_path / "callee_of_moves.py").write_text(
        "import functools\n\n"
        "@functools.singledispatch\ndef width(value):\n    return near(value)\n\n"
        "def near(value):\n    return 1\n\n"
        "def values():\n    yield 1\n    yield 2\n"
    )
    (tmp_path / "caller_of_moves.py").write_text(
        "from callee_of_moves import values, width\n\n"
        "def go():\n    return [width(value) for value in values()]\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(moves, "_OURS", (f"{tmp_path}/",))
    from caller_of_moves import go

    with moves.watched() as counted:
        go()

    assert counted.moves.total() == len(["values", "width", "width"])
    assert counted.calls_of(("callee_of_moves", "near")) == 2
    assert len(counted.files) == 2
    assert len(counted.calls) == len(["go", "values", "width", "near"])


@pytest.mark.django_db
def test_sending_a_page_walks_and_screens_and_stays_within_our_files():
    profiler = sys.getprofile()

    counted = moves.moves_of(moves.STEPS[0])

    assert counted.calls_of(moves.WALK) > 0
    assert counted.calls_of(moves.SCREEN) > 0
    assert counted.moves.total() >= len(counted.files) - 1
    assert all(file.startswith(moves._OURS) for file in counted.files)
    assert sys.getprofile() is profiler
