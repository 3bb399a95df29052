"""Documents on the screen: what stands beside and above their statements.

Owns how a decision or a linked passage shows beside a statement, and the words for a document and
for who makes a claim. Which items a document has is the business of `laying_out`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from comparisons.comparison import Comparison
from comparisons.documents import Document
from comparisons.evidence import Stance
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.verdicts import Decision, count_stances
from tui.presenting.items import Item, Margin, Mark
from tui.presenting.signs import (
    NO_CLAIM,
    evidence_count,
    shortened,
    stance_glyph,
    verdict_glyph,
    verdict_word,
    visible,
)

BRIEFING_MARGIN = 13
"""Cells beside a briefing statement: glyph, number, linked evidence, others."""
CLAIMANT_CELLS = 40
STATEMENT_CELLS = 90
"""Cells of a statement that is only named."""
TITLE_CELLS = 240
"""Cells of a title, far more than any pane has: no document makes a line to be cut too long."""
SOURCE_MARGIN = 7
"""Cells beside a source statement: stance, number."""


def briefing_margin(
    number: int,
    decision: Decision | None,
    *,
    flag: str = " ",
    no_claim: bool = False,
    others: str = " ",
) -> Margin:
    """Return the margin of a briefing statement: verdict, flag, number, note, evidence, others."""
    verdict = decision.verdict if decision else None
    style = "faint" if verdict is None else verdict_word(verdict)
    linked = evidence_count(count_stances(decision)) if decision and decision.evidence else ""
    note = "✎" if decision and decision.note else " "
    return (
        (f" {NO_CLAIM if no_claim and verdict is None else verdict_glyph(verdict)}", style),
        (flag, "different"),
        (f"{number:>3}", "faint"),
        (f"{note}", "linked"),
        (f"{linked:<4}", "linked"),
        (others, "different"),
    )


def source_margin(number: int, stances: Iterable[Stance]) -> Margin:
    """Return the margin of a source statement: the stance if it is linked, and its number."""
    glyphs = "".join(sorted({stance_glyph(stance) for stance in stances}))
    return ((f"{glyphs:>2}", "linked"), (f"{number:>4} ", "faint"))


def stances_on(decision: Decision | None, statement: Statement) -> tuple[Stance, ...]:
    """Return the stances with which passages of a source statement are linked."""
    linked = decision.linked_to(statement.document_id) if decision else ()
    return tuple(
        evidence.stance for evidence in linked if statement.span.overlaps(evidence.quote.span)
    )


def marks_within(spans: Iterable[Span], statement: Statement, style: str) -> tuple[Mark, ...]:
    """Return the marks of some places of a document within one statement's item."""
    inside = [span for span in spans if statement.span.overlaps(span)]
    start, length = statement.span.start, len(statement.text)
    return tuple(
        Mark(start=max(span.start - start, 0), end=min(span.end - start, length), style=style)
        for span in sorted(inside)
    )


def claimant_words(statement: Statement) -> str:
    """Return who makes the claim, as the document names them; nothing when nobody is named."""
    claimant = statement.claimant
    return f"claimant: {visible(shortened(claimant.name, CLAIMANT_CELLS))}" if claimant else ""


def numbered(comparison: Comparison, statement: Statement) -> str:
    """Return a statement of the briefing with its number, in few words."""
    number = comparison.claims.index(statement) + 1
    return f"statement {number}: {shortened(' '.join(statement.text.split()), STATEMENT_CELLS)}"


def flag_items(comparison: Comparison) -> Iterator[Item]:
    """Yield what is flagged in the briefing, each with the statements where it was noticed."""
    for flag in comparison.flags:
        yield Item(text=visible(f"⚑ {flag.message}"), choosable=False, gap=1)
        for claim in comparison.claims:
            if claim.id in flag.statement_ids:
                words = f"  {numbered(comparison, claim)}"
                yield Item(text=visible(words), style="faint", choosable=False)


def archived_title(document: Document) -> str:
    """Return the words for a document of an archive: publisher and title, or else its name."""
    provenance = document.provenance
    known = filter(None, (provenance.publisher, provenance.title))
    return visible(" · ".join(known) or document.path)


def document_title(document: Document) -> str:
    """Return the words for a document's pane: title and origin; the pane cuts what has no room."""
    provenance = document.provenance
    words = [document.title]
    if provenance.origin and provenance.origin != provenance.publisher:
        words.append(f"said by {provenance.origin}")
    return visible(shortened(" · ".join(words), TITLE_CELLS))
