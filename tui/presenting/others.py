"""Others: what colleagues found, in words, for a reviewer who asked to see it.

Owns how another reviewer's decision is told. It compares nothing beyond the verdict's word, and
says of no verdict that it is right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from comparisons.comparison import Comparison
from comparisons.documents import Document, title_of
from comparisons.evidence import Evidence
from comparisons.verdicts import Decision, PastValue, Verdict
from tui.presenting.items import Dressing, Item
from tui.presenting.moments import when
from tui.presenting.signs import shortened, stance_glyph, verdict_glyph, verdict_word, visible

if TYPE_CHECKING:
    from comparisons.agreement import Judgements

MARGIN = 4
"""Cells beside a line: the sign of a verdict or a stance."""
NAME_CELLS = 24

Found = Sequence[tuple[str, Decision]]
"""What others found at one statement, by their names."""
Documents = Mapping[str, Document]
Lines = tuple[tuple[Item, Dressing], ...]


def others_at(judged: Sequence[Judgements], reviewer: str) -> Mapping[str, Found]:
    """Return what everybody else found, by the statement's id."""
    found: dict[str, list[tuple[str, Decision]]] = {}
    for item in judged:
        for id_, decision in item.decisions.items() if item.reviewer != reviewer else ():
            found.setdefault(id_, []).append((item.reviewer, decision))
    return found


def others_words(found: Found) -> str:
    """Return others' verdicts on one line: `boris ✗ disputed  clara · unreviewed`."""
    return "  ".join(
        f"{visible(shortened(name, NAME_CELLS))} {verdict_glyph(decision.verdict)}"
        f" {verdict_word(decision.verdict)}"
        for name, decision in found
    )


def others_signs(found: Found) -> str:
    """Return others' verdicts in little room: `boris ✗  clara ·`."""
    return "  ".join(
        f"{visible(shortened(name, NAME_CELLS))} {verdict_glyph(decision.verdict)}"
        for name, decision in found
    )


def others_counted(found: Found) -> str:
    """Return how many others gave each verdict: `others: 2 ✗  1 ·`; nothing without others."""
    given = Counter(decision.verdict for _, decision in found)
    counts = (f"{given[each]} {verdict_glyph(each)}" for each in (*Verdict, None) if given[each])
    return f"others: {'  '.join(counts)}" if found else ""


def others_sign(mine: Verdict | None, found: Found) -> str:
    """Return one cell: `=` others gave the same verdict, `≠` another one, `•` there is one."""
    theirs = {decision.verdict for _, decision in found} - {None}
    if not theirs:
        return " "
    if mine is None:
        return "•"
    return "=" if theirs == {mine} else "≠"


def others_lines(found: Found, documents: Documents) -> Lines:
    """Return all that others found at one statement, to read."""
    lines = [line for name, decision in found for line in _of(name, decision, documents)]
    nothing = Item(text="Nobody else entered anything here.", choosable=False)
    return tuple(lines) or ((nothing, Dressing()),)


def _of(name: str, decision: Decision, documents: Documents) -> Iterator[tuple[Item, Dressing]]:
    words = f"{visible(name)}: {verdict_word(decision.verdict)}"
    sign = ((f" {verdict_glyph(decision.verdict)}  ", _style(decision.verdict)),)
    yield Item(text=words, style="strong", choosable=False, gap=1), Dressing(margin=sign)
    for item, dressing, _ in decision_lines(decision, documents):
        yield item, dressing


def _style(verdict: Verdict | None) -> str:
    return "faint" if verdict is None else verdict_word(verdict)


def decision_lines(
    decision: Decision, documents: Documents
) -> Iterator[tuple[Item, Dressing, Evidence | None]]:
    """Yield note, evidence, sources checked and history of a decision, evidence to be chosen."""
    if decision.note:
        yield _line(f"“{decision.note}”", "✎")
    for item in decision.standing_evidence:
        text = f"{visible(title_of(documents, item.source))}: {visible(item.quote.exact)}"
        sign = ((f" {stance_glyph(item.stance)}  ", "linked"),)
        yield Item(text=text), Dressing(margin=sign), item
    if decision.checked:
        titles = "; ".join(title_of(documents, source) for source in decision.checked)
        yield _line(f"read, says nothing: {titles}", "○")
    for past in decision.history:
        words = _past_words(past, documents)
        if words:
            yield _line(f"before: {words}", " ", style="faint")


def _line(text: str, sign: str, *, style: str = "text") -> tuple[Item, Dressing, None]:
    margin = ((f" {sign}  ", "linked"),)
    return Item(text=visible(text), style=style, choosable=False), Dressing(margin=margin), None


def _past_words(past: PastValue, documents: Documents) -> str:
    """Return a replaced verdict, note or piece of evidence in words; empty for anything else."""
    if past.verdict is not None:
        return f"{past.verdict.value} ({when(past.at)})"
    if past.note is not None:
        return f"“{past.note}”"
    if past.evidence is not None:
        return f"{past.evidence.stance.value} {title_of(documents, past.evidence.source)}"
    return ""


def progress_lines(judged: Sequence[Judgements], comparison: Comparison) -> tuple[str, ...]:
    """Return how far each reviewer is; how many decided, never what."""
    lines: list[str] = []
    for item in judged:
        asked = [claim for claim in comparison.claims if item.is_asked(claim.id)]
        done = sum(item.verdict_at(claim.id) is not None for claim in asked)
        lines.append(f"{visible(item.reviewer)}: {done} of {len(asked)} decided")
    return tuple(lines)
