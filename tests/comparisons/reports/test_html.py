"""The page: whatever stands in a field is text, and the page can be read by everybody."""

import base64
import hashlib
import itertools
import re
from dataclasses import replace
from importlib.resources import files

import pytest

from comparisons.reports.html import html
from comparisons.reports.html_coverage import coverage_section
from comparisons.reports.links import linkable
from tests.comparisons.reports.making import a_report, with_everywhere
from tests.comparisons.reports.pages import Contrast, Page
from tests.comparisons.reports.payloads import BAD_ADDRESSES, CSV, HTML, MARKDOWN

PLAIN = "words"
STYLE = files("comparisons.reports").joinpath("style.css").read_text(encoding="utf-8")


@pytest.mark.parametrize("payload", dict.fromkeys((*HTML, *CSV, *MARKDOWN)))
def test_no_text_becomes_markup(payload: str) -> None:
    """The page has the tags and attributes that it has with harmless words, and nothing else."""
    page, harmless = (
        Page(html(with_everywhere(text, address="https://a.example/")))
        for text in (payload.replace("\n", " "), PLAIN)
    )
    assert page.faults == []
    assert page.shape == harmless.shape


@pytest.mark.parametrize("payload", HTML)
def test_every_text_is_shown_whole(payload: str) -> None:
    """What is inert is still there to be read."""
    page = Page(html(with_everywhere(payload)))
    assert page.named("h1")[0].text == payload
    assert payload in [tag.text for tag in page.named("blockquote")]


@pytest.mark.parametrize("address", BAD_ADDRESSES)
def test_other_addresses_are_shown_and_not_linked(address: str) -> None:
    """Only whole addresses of the web become links."""
    assert linkable(address) == ""
    page = Page(html(with_everywhere(PLAIN, address=address)))
    leading = [tag.attributes["href"] for tag in page.named("a")]
    assert all(href.startswith("#") for href in leading), leading
    assert "alert(1)" not in " ".join(leading)


def test_addresses_of_the_web_are_linked_without_telling_where_from() -> None:
    """A link gives no referrer and no handle on the page."""
    page = Page(html(with_everywhere(PLAIN, address="https://a.example/x?y=1&z=2")))
    links = [tag for tag in page.named("a") if not tag.attributes["href"].startswith("#")]
    assert links
    for tag in links:
        assert tag.attributes["href"] == "https://a.example/x?y=1&z=2"
        assert tag.attributes["rel"] == "noopener noreferrer nofollow"


def test_hidden_characters_are_shown_as_signs() -> None:
    """Nothing turns the direction of the page or hides in it."""
    page = html(with_everywhere("a\u202eb\x00c\u200bd\x9be"))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]", page)


def test_the_policy_allows_the_page_its_own_style_and_nothing_else() -> None:
    """No script, no request; the style is allowed by its digest."""
    page = Page(html(a_report()))
    policy = next(
        tag.attributes["content"]
        for tag in page.named("meta")
        if tag.attributes.get("http-equiv") == "Content-Security-Policy"
    )
    style = page.named("style")[0].text
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy.startswith("default-src 'none'; ")
    assert f"style-src 'sha256-{digest}'" in policy
    assert not page.named("script", "img", "link", "iframe", "object", "embed", "form")
    assert not [tag for tag in page.tags if "style" in tag.attributes or "src" in tag.attributes]
    assert not [name for tag in page.tags for name in tag.attributes if name.startswith("on")]
    assert "url(" not in style
    assert "@import" not in style


def test_headings_go_down_one_level_at_a_time() -> None:
    """One first heading, and no level is passed over."""
    levels = [int(tag.name[1]) for tag in Page(html(a_report())).named("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_the_page_has_landmarks_and_a_way_past_them() -> None:
    """A screen reader finds header, navigation, main and footer; the first link skips ahead."""
    page = Page(html(a_report()))
    for name in ("header", "nav", "main", "footer"):
        assert len([tag for tag in page.named(name) if tag.inside[-1] == "body"]) == 1, name
    first = page.named("a")[0]
    assert first.attributes["href"] == "#statements"
    assert page.named("html")[0].attributes["lang"] == "en"
    assert page.named("title")[0].text


def test_every_table_says_what_it_is_and_what_its_heads_are_for() -> None:
    """Captions and scopes; one head a column and one a row."""
    page = Page(html(a_report()))
    assert len(page.named("table")) == len(page.named("caption")) == 2
    assert all(tag.attributes.get("scope") in ("col", "row") for tag in page.named("th"))
    assert len([tag for tag in page.named("th") if tag.attributes["scope"] == "row"]) == 1 + 3


def test_no_table_of_sources_is_too_wide_for_paper() -> None:
    """Many sources stand in several tables, each source once."""
    report = a_report()
    first = report.sources[0]
    many = tuple(replace(first, id=f"source-{number}") for number in range(40))
    section = str(coverage_section(replace(report, sources=many)))
    widths = [table.count('scope="col"') - 1 for table in section.split("</table>")[:-1]]
    named = len(many) + len({"police", "union"})
    assert sum(widths) == named
    assert max(widths) <= 16
    assert f"sources 1 to {widths[0]} of {named}" in section


def test_every_picture_is_told_in_words() -> None:
    """Shadings are hidden from screen readers; the cell says the same in words."""
    page = Page(html(a_report()))
    assert page.named("svg")
    assert all(tag.attributes.get("aria-hidden") == "true" for tag in page.named("svg"))
    told = [tag.text for tag in page.named("span") if tag.attributes.get("class") == "said"]
    assert sorted(told) == ["1 context", "1 opposes", "1 supports", "checked"]


def test_every_inner_link_leads_somewhere_and_every_name_is_its_own() -> None:
    """Names within the page are unique, and links to them are whole."""
    page = Page(html(a_report()))
    ids = [tag.attributes["id"] for tag in page.tags if "id" in tag.attributes]
    assert len(ids) == len(set(ids))
    inner = [
        tag.attributes["href"][1:]
        for tag in page.named("a", "use")
        if tag.attributes["href"].startswith("#")
    ]
    assert set(inner) <= set(ids)
    labels = [tag.attributes.get("aria-labelledby") for tag in page.tags]
    assert {label for label in labels if label} <= set(ids)


def colours() -> dict[str, dict[str, str]]:
    """Return the colours of the style by mode: light, dark and print."""
    modes: dict[str, dict[str, str]] = {}
    for mode, block in zip(
        ("light", "dark", "print"), re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL), strict=True
    ):
        modes[mode] = dict(re.findall(r"--([a-z]+): (#[0-9a-f]{3,6});", block))
    return modes


@pytest.mark.parametrize("mode", ["light", "dark", "print"])
def test_every_colour_can_be_read(mode: str) -> None:
    """Text has a contrast of 4.5 to 1 at least, on the paper and on tinted ground (WCAG AA)."""
    found = colours()[mode]
    fronts = set(found) - {"paper", "tint", "line"}
    assert len(fronts) == 10
    for front in fronts:
        for back in ("paper", "tint"):
            assert Contrast(found[front], found[back]).ratio >= 4.5, (front, back)


def test_statements_stand_with_all_that_was_entered() -> None:
    """Words, verdict, note, evidence with stance and place, silent sources, and the unreviewed."""
    articles = [tag.text for tag in Page(html(a_report())).named("article")]
    assert len(articles) == 3
    disputed, corroborated, unreviewed = articles
    for words in (
        "Three people were injured.",
        "disputed by anna, 2026-11-22 14:00 UTC",
        "The police count five.",
        "opposes Police report, Police, 2024-03-05 16:00 UTC+01:00, characters 0 to 37",
        "said first by The police",
        "Five people were injured in the fire.",
        "number: Three / Five",
    ):
        assert words in disputed, words
    assert "Checked and silent: Police report" in corroborated
    assert "unreviewed" in unreviewed
    assert "unverified" not in unreviewed
