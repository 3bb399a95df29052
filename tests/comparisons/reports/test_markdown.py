"""The Markdown form: nothing that documents or reviewers say becomes markup."""

from collections import Counter

import pytest
from markdown_it import MarkdownIt

from comparisons.reports.markdown import inline, markdown
from comparisons.signs import readable
from tests.comparisons.reports.making import a_report, with_everywhere
from tests.comparisons.reports.payloads import BAD_ADDRESSES, CSV, HTML, MARKDOWN

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
LINES = {"paragraph_open", "paragraph_close", "hardbreak", "softbreak", "text", "inline"}
"""Tokens of which a text of more lines has more."""


def shape(text: str) -> Counter[str]:
    """Return what a reader of Markdown makes of a text, apart from lines and words."""
    tokens = [one for token in READER.parse(text) for one in (token, *(token.children or ()))]
    return Counter(token.type for token in tokens if token.type not in LINES)


def words(text: str) -> str:
    """Return the words that a reader of Markdown shows."""
    inlines = [token for token in READER.parse(text) if token.type == "inline"]
    return " ".join(one.content for token in inlines for one in token.children or ())


@pytest.mark.parametrize("payload", dict.fromkeys((*HTML, *CSV, *MARKDOWN)))
def test_no_text_becomes_markup(payload: str) -> None:
    """The text has the blocks, links and marks that it has with harmless words."""
    made, harmless = (
        shape(markdown(with_everywhere(text, address="https://a.example/")))
        for text in (payload, "words")
    )
    assert made == harmless


@pytest.mark.parametrize("payload", dict.fromkeys((*HTML, *CSV, *MARKDOWN)))
def test_every_text_is_shown_whole(payload: str) -> None:
    """What a reader shows is what was entered, in one line."""
    assert " ".join(words(inline(payload)).split()) == readable(" ".join(payload.split()))


@pytest.mark.parametrize("address", BAD_ADDRESSES)
def test_other_addresses_are_shown_and_not_linked(address: str) -> None:
    """Only whole addresses of the web become links."""
    made = shape(markdown(with_everywhere("words", address=address)))
    assert made["link_open"] == 0


def test_addresses_that_readers_link_by_themselves_are_kept_from_it() -> None:
    """Nothing of the bare forms that some readers take for links is left."""
    assert inline("see https://evil.example") == r"see https\://evil.example"
    assert inline("see www.evil.example") == r"see www\.evil.example"
    assert inline("write to a@evil.example") == r"write to a\@evil.example"


def test_the_report_is_there_to_be_read() -> None:
    """It tells what the page tells."""
    text = markdown(a_report())
    for line in (
        "# A fire",
        "| anna | 2 of 3 | 1 | 1 | 0 | 1 |",
        "- Sources: 2, of which 2 linked as evidence",
        "- Evidence: 1 supporting, 1 opposing, 1 as context",
        "### Statement 1: ✗ disputed",
        "> Three people were injured.",
        "**disputed** by anna, 2026-11-22 14:00 UTC",
        "The police count five.\\",
        "### Statement 3: · unreviewed",
        "Checked and silent: Police report",
        "| 2 | checked | 1 supports |",
    ):
        assert line in text.splitlines(), line
