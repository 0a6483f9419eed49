"""On paper: the result and the page for the doctor, as real PDF files."""

import io
import re
import unicodedata

import pytest
from pypdf import PdfReader

from tests.browser.entrance import take_up
from tests.browser.places import CASES, PATIENT_PAGES
from tests.builders import a_submission


def printed(page):
    """The text of the page on paper, page by page."""
    sheets = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    return [sheet.extract_text() for sheet in sheets]


def flat(text):
    """Text with single spaces; fonts draw some pairs of letters as one."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text))


@pytest.mark.parametrize("level", CASES)
def test_the_result_is_whole_on_paper(scene, level):
    PATIENT_PAGES[f"result {level}"](scene)
    page = scene.page
    sheets = printed(page)
    text = flat(" ".join(sheets))
    assert len(sheets) <= 3
    for heading in page.get_by_role("heading").all_inner_texts():
        assert flat(heading) in text
    assert flat(page.locator(".ref dd").inner_text()) in text
    for reason in page.locator(".why strong").all_inner_texts():
        assert flat(reason) in text
    assert "999" in text
    for control in ("Finish and clear", "Page for your doctor", "Skip to"):
        assert control not in re.sub("“Finish and clear”", "", text)


def test_the_page_for_the_doctor_is_whole_on_paper(scene):
    PATIENT_PAGES["page for the doctor"](scene)
    page = scene.page
    sheets = printed(page)
    text = flat(" ".join(sheets))
    # Everything that can be asked was asked: the longest there is.
    assert len(sheets) <= 10
    for heading in page.get_by_role("heading").all_inner_texts():
        assert flat(heading) in text
    reference = re.search(r"[A-Z0-9]{4}-[A-Z0-9]{4}", page.locator("main").inner_text())
    assert reference[0] in text
    assert "Robin Example" in text
    for word in page.locator("dl.rows dd").all_inner_texts():
        for line in filter(None, word.split("\n")):
            assert flat(line) in text


def test_an_ordinary_page_for_the_doctor_is_short(page):
    take_up(page, a_submission())
    page.goto("/result/print/")
    assert len(printed(page)) <= 4


def test_nothing_on_paper_is_white_on_white(scene):
    """Browsers leave out backgrounds: what stands on one must not need it."""
    PATIENT_PAGES["result emergency"](scene)
    page = scene.page
    page.emulate_media(media="print")
    pale = page.evaluate(
        """() => [...document.querySelectorAll("main *, .demo")]
            .filter(e => e.checkVisibility() && e.textContent.trim())
            .filter(e => getComputedStyle(e).color.match(/\\d+/g)
                .slice(0, 3).every(part => part > 128))
            .map(e => e.textContent.trim().slice(0, 60))"""
    )
    assert pale == []


def test_paper_is_light_even_where_the_screen_is_dark(scene):
    scene.page.emulate_media(color_scheme="dark")
    test_nothing_on_paper_is_white_on_white(scene)
