"""The coverage of the page: a table of statements and sources with a shading in each cell.

Owns the shadings. Each differs from the others in form, not only in colour, and each cell says in
words what its shading says.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from markupsafe import Markup

from comparisons.coverage import Cell
from comparisons.evidence import Stance
from comparisons.reports.elements import element, joined
from comparisons.reports.report import Report, ReportedStatement

_SIDE = 16
"""Pixels of a shading."""
_MOST = 16
"""Sources of one table; a wider one would be cut off on paper."""
_LONGEST = 60
"""Characters of a statement in the table."""
_SHADINGS = {
    Stance.SUPPORTS.value: (("rect", {"width": "16", "height": "16", "class_": "full"}),),
    Stance.OPPOSES.value: (
        ("rect", {"width": "16", "height": "16", "class_": "pale"}),
        ("path", {"d": "M0 16 16 0M-4 4 4-4M12 20 20 12M0 8 8 0M8 16 16 8", "class_": "stroke"}),
    ),
    Stance.CONTEXT.value: (
        ("rect", {"width": "16", "height": "16", "class_": "pale"}),
        ("circle", {"cx": "5", "cy": "5", "r": "1.6", "class_": "full"}),
        ("circle", {"cx": "11", "cy": "5", "r": "1.6", "class_": "full"}),
        ("circle", {"cx": "5", "cy": "11", "r": "1.6", "class_": "full"}),
        ("circle", {"cx": "11", "cy": "11", "r": "1.6", "class_": "full"}),
    ),
    "checked": (
        ("rect", {"x": ".75", "y": ".75", "width": "14.5", "height": "14.5", "class_": "outline"}),
    ),
}
_MEANINGS = {
    Stance.SUPPORTS.value: "a passage is linked that supports",
    Stance.OPPOSES.value: "a passage is linked that opposes",
    Stance.CONTEXT.value: "a passage is linked as context",
    "checked": "read for the statement, says nothing about it",
}


def coverage_section(report: Report) -> Markup:
    """Make the section that shows which source was linked or checked for which statement."""
    sources = report.covered_sources
    return element(
        "section",
        element("h2", "Coverage", id="coverage-title"),
        _symbols(),
        element("p", "An empty cell says nothing: the source was neither linked nor checked."),
        element("ul", *[_legend(name) for name in _SHADINGS], class_="legend"),
        *_tables(report, sources),
        id="coverage",
        aria_labelledby="coverage-title",
    )


def _symbols() -> Markup:
    """Define each shading once."""
    symbols = [
        element(
            "symbol",
            *[element(shape, **attributes) for shape, attributes in shapes],
            id=f"shade-{name}",
            viewBox=f"0 0 {_SIDE} {_SIDE}",
        )
        for name, shapes in _SHADINGS.items()
    ]
    return element("svg", *symbols, width="0", height="0", aria_hidden="true", class_="symbols")


def _shading(name: str) -> Markup:
    return element(
        "svg",
        element("use", href=f"#shade-{name}"),
        width=str(_SIDE),
        height=str(_SIDE),
        aria_hidden="true",
        class_=f"shade {name}",
    )


def _legend(name: str) -> Markup:
    return element("li", _shading(name), " ", element("b", name), f": {_MEANINGS[name]}")


def _tables(report: Report, sources: Sequence[str]) -> Iterator[Markup]:
    """Make tables of about as many sources each, none of them too wide for paper."""
    if not sources:
        yield element("p", "There is no source.")
        return
    count = math.ceil(len(sources) / _MOST)
    width = math.ceil(len(sources) / count)
    for first in range(0, len(sources), width):
        part = sources[first : first + width]
        which = f": sources {first + 1} to {first + len(part)} of {len(sources)}"
        yield _table(report, part, which if count > 1 else "")


def _table(report: Report, sources: Sequence[str], which: str) -> Markup:
    heads = [element("th", "Statement", scope="col")]
    known = {source.id for source in report.sources}
    for id_ in sources:
        name = element("a", id_, href=f"#source-{id_}") if id_ in known else id_
        inner = element("span", name)
        heads.append(element("th", inner, scope="col", title=report.title_of(id_)))
    table = element(
        "table",
        element("caption", f"Statements and the sources linked or checked for them{which}"),
        element("thead", element("tr", *heads)),
        element("tbody", *[_row(item, sources) for item in report.statements]),
        class_="matrix",
    )
    return element(
        "div",
        table,
        class_="scrolling",
        role="region",
        tabindex="0",
        aria_label=f"Coverage table{which}, scrolls sideways",
    )


def _row(item: ReportedStatement, sources: Sequence[str]) -> Markup:
    number, said = str(item.number), " ".join(item.statement.text.split())
    short = said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1].rstrip()}…"
    head = element(
        "th", element("a", number, href=f"#statement-{number}"), f" {short}", scope="row"
    )
    return element("tr", head, *[_cell(item.cell(source)) for source in sources])


def _cell(cell: Cell) -> Markup:
    if not cell.looked_at:
        return Markup("<td></td>")
    shades = [_shading(stance.value) for stance in cell.stances]
    if cell.checked:
        shades.append(_shading("checked"))
    said = element("span", cell.words, class_="said")
    return element("td", joined(shades), said, title=cell.words)
