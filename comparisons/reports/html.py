"""HTML: the report as one page that needs nothing else.

Owns the order of the page. It has no script, loads nothing, and its content policy allows nothing
but its own style; what the parts look like is the business of `style.css`.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from markupsafe import Markup

from comparisons.reports import words
from comparisons.reports.agreeing import NOTE, TITLE, agreement_lines
from comparisons.reports.elements import Child, element, joined, lines, link
from comparisons.reports.html_coverage import coverage_section
from comparisons.reports.html_statements import lost_section, statements_section
from comparisons.reports.report import Report, Tally
from comparisons.verdicts import Verdict

_SECTIONS = (
    ("overview", "Overview"),
    ("statements", "Statements"),
    ("coverage", "Coverage"),
    ("sources", "Sources"),
    ("method", "Method"),
)


def html(report: Report) -> str:
    """Return the report as a page."""
    page = element(
        "html",
        _head(report),
        element(
            "body",
            element("a", "Skip to the statements", href="#statements", class_="skip"),
            _header(report),
            _contents(report),
            element(
                "main",
                _overview(report),
                statements_section(report),
                lost_section(report),
                coverage_section(report),
                _sources(report),
                _method(report),
            ),
            _footer(report),
        ),
        lang="en",
    )
    return f"<!DOCTYPE html>\n{page}\n"


@cache
def _style() -> tuple[Markup, str]:
    """Return the style, and the content policy that allows it and nothing else."""
    style = files("comparisons.reports").joinpath("style.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return Markup(style), policy  # noqa: S704 - the program's own file


def _head(report: Report) -> Markup:
    style, policy = _style()
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="generator", content=f"claimdesk {report.version}"),
        element("title", f"{report.title}: report"),
        element("style", style),
    )


def _header(report: Report) -> Markup:
    known = report.briefing.provenance
    byline = ", ".join(part for part in (known.publisher, words.moment(known.published)) if part)
    reviewers = ", ".join(report.reviewers) or "nobody yet"
    return element(
        "header",
        element("p", "Report on a briefing", class_="kicker"),
        element("h1", report.title),
        element("p", link(known.url, report.briefing.title), class_="briefing"),
        element("p", byline, class_="byline") if byline else Markup(""),
        element(
            "p",
            joined((f"Reviewed by {reviewers}. Report made ", _time(report.made), ".")),
            class_="byline",
        ),
    )


def _time(at: str) -> Markup:
    return element("time", words.moment(at), datetime=at)


def _contents(report: Report) -> Markup:
    items = [element("li", element("a", words_, href=f"#{id_}")) for id_, words_ in _SECTIONS]
    if report.lost:
        items.insert(2, element("li", element("a", "Lost words", href="#lost")))
    return element("nav", element("ul", *items), aria_label="Contents")


def _section(id_: str, title: str, *children: Child) -> Markup:
    heading = element("h2", title, id=f"{id_}-title")
    return element("section", heading, *children, id=id_, aria_labelledby=f"{id_}-title")


def _overview(report: Report) -> Markup:
    facts = [
        element("div", element("dt", name), element("dd", value))
        for name, value in words.overview(report)
    ]
    problems = [element("li", problem) for problem in report.problems]
    return _section(
        "overview",
        "Overview",
        _tallies(report) if report.statistics.tallies else element("p", "Nothing is reviewed yet."),
        element("dl", *facts, class_="figures"),
        _agreement(report),
        joined((element("h3", "What could not be read"), element("ul", *problems)))
        if problems
        else Markup(""),
    )


def _agreement(report: Report) -> Markup:
    told = [element("li", line) for line in agreement_lines(report.agreement)]
    if not told:
        return Markup("")
    return joined((element("h3", TITLE), element("ul", *told), element("p", NOTE)))


_COLUMNS: tuple[Verdict | None, ...] = (*Verdict, None)


def _tallies(report: Report) -> Markup:
    heads = [element("th", "Reviewer", scope="col")]
    heads.append(element("th", "reviewed", scope="col"))
    for verdict in _COLUMNS:
        name = f"{words.verdict_sign(verdict)} {words.verdict_word(verdict)}"
        heads.append(element("th", name, scope="col", class_=words.verdict_word(verdict)))
    return element(
        "table",
        element("caption", "Statements by verdict"),
        element("thead", element("tr", *heads)),
        element("tbody", *[_tally(tally) for tally in report.statistics.tallies]),
        class_="tallies",
    )


def _tally(tally: Tally) -> Markup:
    found = tally.progress
    numbers = (found.corroborated, found.disputed, found.unverified, found.unreviewed)
    return element(
        "tr",
        element("th", tally.reviewer, scope="row"),
        element("td", f"{found.decided} of {found.total}", data_name="reviewed"),
        *[
            element("td", str(number), data_name=words.verdict_word(verdict))
            for verdict, number in zip(_COLUMNS, numbers, strict=True)
        ],
    )


def _sources(report: Report) -> Markup:
    items: list[Markup] = []
    for source in report.sources:
        facts = [
            element("div", element("dt", name), element("dd", value))
            for name, value in words.provenance_facts(source)
        ]
        items.append(
            element(
                "li",
                element("h3", link(source.provenance.url, source.title)),
                element("dl", *facts, class_="facts") if facts else Markup(""),
                element("p", f"{source.path} ", element("code", source.digest), class_="file"),
                id=f"source-{source.id}",
            )
        )
    if not items:
        return _section("sources", "Sources", element("p", "There is no source."))
    return _section("sources", "Sources", element("ol", *items, class_="sources"))


def _method(report: Report) -> Markup:
    criteria = report.criteria
    origins = words.origin_lines(report)
    return _section(
        "method",
        "Method",
        *[element("p", paragraph) for paragraph in words.METHOD],
        joined((element("h3", "The desk's own criteria"), element("p", lines(criteria))))
        if criteria
        else Markup(""),
        joined(
            (
                element("h3", "Passages that are probably one text"),
                element("ul", *[element("li", line) for line in origins]),
            )
        )
        if origins
        else Markup(""),
    )


def _footer(report: Report) -> Markup:
    briefing = report.briefing
    return element(
        "footer",
        element("p", f"Made by claimdesk {report.version} at ", _time(report.made), "."),
        element(
            "p",
            f"Briefing as reviewed: {briefing.path} ",
            element("code", briefing.digest),
            class_="file",
        ),
    )
