"""The page in a browser: it says nothing, asks for nothing, and keeps to its own letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from comparisons.reports.html import html
from tests.comparisons.reports import browser
from tests.comparisons.reports.making import a_report, with_everywhere
from tests.comparisons.reports.pages import Page
from tests.comparisons.reports.payloads import HTML

pytestmark = pytest.mark.skipif(
    browser.CHROMIUM is None, reason="Chromium is not installed (apt-get install chromium)"
)
SCRIPT = "<script>console.error('a script ran')</script>"
PICTURE = "<img src='http://127.0.0.1:9/picture.png'>"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """The page of the small report, followed by pages with every payload in every field."""
    file = tmp_path / "report.html"
    file.write_text(html(a_report()), encoding="utf-8")
    return file


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A page with all payloads at once in every field."""
    file = tmp_path / "hostile.html"
    file.write_text(html(with_everywhere(" ".join((*HTML, SCRIPT, PICTURE)))), encoding="utf-8")
    return file


def test_a_page_with_a_script_and_a_picture_is_noticed(tmp_path: Path) -> None:
    """The tests below can fail."""
    file = tmp_path / "loud.html"
    file.write_text(f"<!DOCTYPE html><title>x</title>{SCRIPT}{PICTURE}")
    assert browser.console_of(file, tmp_path)
    assert "http://127.0.0.1:9/picture.png" in browser.addresses_asked_for(file, tmp_path)


@pytest.mark.parametrize("name", ["page", "hostile"])
def test_no_console_message_and_no_request(
    name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """No script runs, no style is refused, nobody is asked for anything."""
    file: Path = request.getfixturevalue(name)
    assert browser.console_of(file, tmp_path) == []
    assert browser.addresses_asked_for(file, tmp_path) == []


def test_the_browser_reads_the_page_as_it_was_written(hostile: Path, tmp_path: Path) -> None:
    """The tree that the browser makes has the very tags that the page was given."""
    read = Page(browser.open_page(hostile, tmp_path, "--dump-dom").stdout)
    written = Page(hostile.read_text(encoding="utf-8"))
    names = [tag.name for tag in read.tags]
    assert names == [tag.name for tag in written.tags]
    assert "script" not in names


def test_light_dark_and_narrow_pages_are_pictures_of_their_own(page: Path, tmp_path: Path) -> None:
    """The style is taken: a dark page is dark, and nothing sticks out of a narrow one."""
    pictures: dict[str, bytes] = {}
    for name, size, options in (
        ("light", (900, 700), ()),
        ("dark", (900, 700), (browser.DARK,)),
        ("narrow", (500, 700), ()),
    ):
        file = tmp_path / f"{name}.png"
        browser.picture_of(page, file, size, options)
        pictures[name] = file.read_bytes()
        assert pictures[name].startswith(b"\x89PNG")
    assert len(set(pictures.values())) == 3
