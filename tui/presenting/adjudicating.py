"""Adjudicating in items: the differences as a list, and what each reviewer found as a column.

Owns which statements a filter shows, and how they and the findings look. Conflicts come first;
nothing here tells who is right, and no verdict is chosen before the adjudicator gives it.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from comparisons.adjudication import Resolution
from comparisons.agreement import Agreement, Compared, Relation
from comparisons.evidence import Evidence
from comparisons.verdicts import Decision
from tui.presenting.items import Dressing, Item
from tui.presenting.others import Documents, decision_lines
from tui.presenting.signs import verdict_glyph, verdict_word, visible

LIST_MARGIN = 11
"""Cells beside a statement: what was resolved, how the findings differ, its number."""
COLUMN_MARGIN = 4
_ORDER = tuple(Relation)
_SIGNS = {
    Relation.CONFLICT: "≠",
    Relation.OPEN: "~",
    Relation.INCOMPLETE: "…",
    Relation.SAME: "=",
    Relation.UNREVIEWED: " ",
}
LEGEND = "≠ conflict  ~ open difference  … incomplete  = the same"


def nothing_item(others: str, accepting: str, agreed: int) -> Item:
    """Return what stands in an empty list: the keys for other statements and for agreed ones."""
    words = f"None. {others} shows other statements."
    if agreed:
        words += f" {accepting} lists those on which all agree ({agreed}), to accept them."
    return Item(text=words, style="faint", choosable=False)


@enum.unique
class Shown(enum.Enum):
    """Which statements the list shows."""

    DIFFERENCES = ("difference", ", conflicts first")
    CONFLICTS = ("conflict", " only")
    OPEN = ("difference", " not resolved yet")
    ALL = ("statement", ", agreed ones too")

    def title(self, count: int, key: str) -> str:
        """Return how many statements are listed, which they are, and the key for others."""
        one, rest = self.value
        return f"{count} {one}{'' if count == 1 else 's'}{rest} ({key})"

    @property
    def next(self) -> Shown:
        """The next one, going round."""
        kinds = list(Shown)
        return kinds[(kinds.index(self) + 1) % len(kinds)]


def shown_in(
    agreement: Agreement, shown: Shown, is_resolved: Callable[[Compared], bool]
) -> tuple[Compared, ...]:
    """Return the statements of the list, conflicts first, else in the order of the briefing."""
    items = agreement.statements
    if shown is not Shown.ALL:
        items = tuple(item for item in items if item.relation.is_difference)
    if shown is Shown.CONFLICTS:
        items = tuple(item for item in items if item.relation is Relation.CONFLICT)
    if shown is Shown.OPEN:
        items = tuple(item for item in items if not is_resolved(item))
    return tuple(sorted(items, key=lambda item: (_ORDER.index(item.relation), item.number)))


def list_item(item: Compared) -> Item:
    """Return a statement as an item of the list."""
    return Item(text=visible(item.statement.text), most_rows=2)


def list_dressing(item: Compared, resolution: Resolution | None) -> Dressing:
    """Return the margin of a statement: the resolution's sign, the difference, the number."""
    verdict = resolution.decision.verdict if resolution else None
    style = "faint" if verdict is None else verdict_word(verdict)
    note = "✎" if resolution and resolution.decision.note else " "
    return Dressing(
        margin=(
            (f" {verdict_glyph(verdict)}{note}", style),
            (f" {_SIGNS[item.relation]} ", "different"),
            (f"{item.number:>4} ", "faint"),
        )
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """What one reviewer found, or what was resolved, as a column of items."""

    title: str
    right: str
    items: tuple[Item, ...]
    dressings: tuple[Dressing, ...]
    evidence: tuple[Evidence | None, ...]
    """What can be taken over, by the item's place."""


def reviewer_column(name: str, item: Compared, documents: Documents) -> Column:
    """Return what one reviewer found at a statement."""
    decision = item.decisions.get(name)
    lines = list(decision_lines(decision, documents)) if decision else []
    if name in item.elsewhere:
        words = "Decided for other words of the briefing; it does not count here."
        lines.append((Item(text=words, style="faint", choosable=False), Dressing(), None))
    verdict = decision.verdict if decision else None
    return _column(
        visible(name), decision, lines, f"{verdict_glyph(verdict)} {verdict_word(verdict)}"
    )


def resolution_column(resolution: Resolution | None, documents: Documents) -> Column:
    """Return what was resolved at a statement, by whom, and on which verdicts."""
    decision = resolution.decision if resolution else None
    lines: list[tuple[Item, Dressing, Evidence | None]] = []
    if resolution and resolution.by:
        lines.append((Item(text=f"by {visible(resolution.by)}", choosable=False), Dressing(), None))
    lines += decision_lines(decision, documents) if decision else ()
    for heard in resolution.heard_for_verdict if resolution else ():
        words = f"heard: {heard.reviewer} {verdict_word(heard.verdict)}"
        lines.append((Item(text=visible(words), style="faint", choosable=False), Dressing(), None))
    verdict = decision.verdict if decision else None
    word = (
        "not resolved" if verdict is None else f"{verdict_glyph(verdict)} {verdict_word(verdict)}"
    )
    return _column("Resolution", decision, lines, word)


def _column(
    title: str,
    decision: Decision | None,
    lines: Sequence[tuple[Item, Dressing, Evidence | None]],
    right: str,
) -> Column:
    if not lines:
        words = "No note, no evidence." if decision else "Nothing entered."
        lines = [(Item(text=words, style="faint", choosable=False), Dressing(), None)]
    return Column(
        title=title,
        right=right,
        items=tuple(item for item, _, _ in lines),
        dressings=tuple(dressing for _, dressing, _ in lines),
        evidence=tuple(evidence for _, _, evidence in lines),
    )


def preview_items(items: Sequence[Compared]) -> tuple[Item, ...]:
    """Return the statements at which all found the same, each with its verdict, to read."""
    lines: list[Item] = []
    for item in items:
        verdict = next(decision.verdict for decision in item.decisions.values() if decision.verdict)
        names = ", ".join(name for name, each in item.decisions.items() if each.verdict)
        words = f"{item.number}. {verdict_glyph(verdict)} {verdict.value} ({names})"
        lines.append(Item(text=visible(words), style=verdict.value, choosable=False, gap=1))
        lines.append(Item(text=visible(item.statement.text), choosable=False))
    return tuple(lines)
