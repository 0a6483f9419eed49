"""Runs tests a second time without the protection they are about, and sees them fail.

`tests/conftest.py` imports the hooks below. Each test that a row of ``protections.py``
names is collected once more for that row, under the name ``test_…[without_…]``. There
the protection is taken out from before the first fixture until after the last, and the
test is expected to fail in one of its assertions: when it passes, or something else
breaks, the run fails.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from tests.faults.protections import PROTECTIONS, Protection

TESTS = Path(__file__).resolve().parents[1]
PARAMETER = "without"

# What a test that notices raises: an assertion of its own, or "did not raise".
NOTICED = (AssertionError, pytest.fail.Exception)


def _rows_by_test() -> dict[str, dict[Protection, set[str]]]:
    """For each test the rows that name it, with the cases they name of it."""
    rows: dict[str, dict[Protection, set[str]]] = defaultdict(dict)
    for protection in PROTECTIONS:
        for test in protection.noticed_by:
            name, _, case = test.removesuffix("]").partition("[")
            rows[name].setdefault(protection, set()).add(case)
    return rows


ROWS = _rows_by_test()


@pytest.hookimpl(trylast=True)
def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    path = metafunc.definition.path
    if not path.is_relative_to(TESTS):
        return
    rows = ROWS.get(f"{path.relative_to(TESTS)}::{metafunc.function.__name__}")
    if not rows:
        return
    metafunc.fixturenames.append(PARAMETER)
    metafunc.parametrize(
        PARAMETER,
        [
            # As the application is built, under the name that the test always had.
            pytest.param(None, id=pytest.HIDDEN_PARAM),
            *(pytest.param(row, id=_id_of(row), marks=_fails(row)) for row in rows),
        ],
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items[:] = [item for item in items if _is_wanted(item)]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item):
    if (protection := _taken_out_for(item)) is None:
        return (yield)
    # What a process keeps must neither hide that something is missing nor outlive it.
    _forget_what_is_kept()
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(item, "repr_failure", _repr_failure(item, protection))
            protection.taken_out_by(patch)
            return (yield)
    finally:
        _forget_what_is_kept()


def _forget_what_is_kept() -> None:
    from config import stored_definitions
    from content import rendering
    from intake.templatetags import questions

    for kept in (
        rendering._render_cached,
        questions._progress,
        questions._blank,
        stored_definitions._read,
    ):
        kept.cache_clear()


def _repr_failure(item: pytest.Item, protection: Protection):
    """How the report of a run says why it failed.

    Nobody reads the traceback of a failure that is expected, and to quote the source
    takes pytest longer than most tests take.
    """
    in_full = item.repr_failure

    def repr_failure(excinfo: pytest.ExceptionInfo, **options: object):
        if excinfo.errisinstance(_noticed(protection)):
            return excinfo.exconly()
        return in_full(excinfo, **options)

    return repr_failure


def _noticed(protection: Protection) -> tuple[type[BaseException], ...]:
    return *NOTICED, *protection.shows_as


def _fails(protection: Protection) -> tuple[pytest.MarkDecorator, ...]:
    fails = pytest.mark.xfail(raises=_noticed(protection), strict=True)
    return pytest.mark.control, fails


def _id_of(protection: Protection) -> str:
    return f"without_{protection.control}"


def _taken_out_for(item: pytest.Item) -> Protection | None:
    """The protection that this run of a test does without."""
    callspec = getattr(item, "callspec", None)
    return callspec.params.get(PARAMETER) if callspec else None


def _is_wanted(item: pytest.Item) -> bool:
    """Whether the row means all cases of the test, or this one."""
    protection = _taken_out_for(item)
    if protection is None:
        return True
    name = f"{item.path.relative_to(TESTS)}::{item.originalname}"
    case = item.callspec.id.removesuffix(_id_of(protection)).removesuffix("-")
    return bool({"", case} & ROWS[name][protection])
