"""The evidence of a decision as a list: what was linked, how, when, and what became of it.

Owns the words of each entry. What was withdrawn or replaced stays in the list, greyed. What
colleagues linked is told with their names, and only given here once the reviewer asked to see it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from comparisons.documents import Document, title_of
from comparisons.evidence import Evidence
from comparisons.verdicts import Decision, PastValue
from tui.presenting.items import PLAIN, Dressing, Item
from tui.presenting.moments import when
from tui.presenting.others import NAME_CELLS, Found
from tui.presenting.signs import shortened, stance_glyph, verdict_word, visible

MARGIN = 4
PART_CELLS, STANCE_CELLS = 40, 8


@dataclass(frozen=True, kw_only=True, slots=True)
class EvidenceEntry:
    """One line of the list."""

    evidence: Evidence | None
    """None for headings and for values that are no evidence."""
    item: Item
    dressing: Dressing = PLAIN
    by: str = ""
    """The colleague who linked it; empty for the reviewer's own."""

    @property
    def can_be_withdrawn(self) -> bool:
        """Whether it is the reviewer's own and not withdrawn yet."""
        return self.evidence is not None and not self.by and not self.evidence.withdrawn


def evidence_entries(
    decision: Decision, documents: Mapping[str, Document], *, blind: bool, others: Found = ()
) -> tuple[EvidenceEntry, ...]:
    """Return the evidence in the order of linking, then that of others, then the history."""
    return tuple(_entries(decision, documents, blind=blind, others=others))


def _entries(
    decision: Decision, documents: Mapping[str, Document], *, blind: bool, others: Found
) -> Iterator[EvidenceEntry]:
    for evidence in decision.evidence:
        yield _entry(evidence, _dressing(evidence, documents, blind=blind))
    for name, found in others:
        for evidence in found.standing_evidence:
            # At which rank a colleague was shown it says nothing about this reviewer's list.
            yield _entry(evidence, _dressing(evidence, documents, blind=True, by=name), by=name)
    if decision.history:
        yield _line("History", style="heading")
    for past in decision.history:
        yield _line(_past_words(past, documents))


def _entry(evidence: Evidence, dressing: Dressing, by: str = "") -> EvidenceEntry:
    style = "faint" if evidence.withdrawn else "text"
    item = Item(text=visible(evidence.quote.exact), style=style, headed=True, gap=1)
    return EvidenceEntry(evidence=evidence, item=item, dressing=dressing, by=by)


def _line(words: str, *, style: str = "faint") -> EvidenceEntry:
    item = Item(text=visible(words), style=style, choosable=False, gap=style == "heading")
    return EvidenceEntry(evidence=None, item=item)


def _dressing(
    evidence: Evidence, documents: Mapping[str, Document], *, blind: bool, by: str = ""
) -> Dressing:
    shown = "" if blind or evidence.shown is None else f"was match no. {evidence.shown.rank}"
    part = f"on “{shortened(evidence.part.exact, PART_CELLS)}” only" if evidence.part else ""
    withdrawn = f"withdrawn {when(evidence.withdrawn)}" if evidence.withdrawn else ""
    imported = evidence.imported
    taken_by = f", by {imported.by}" if imported and imported.by else ""
    taken = f"from {imported.file}{taken_by}" if imported else ""
    notes = " · ".join(filter(None, (part, taken, shown, withdrawn)))
    quiet = "faint" if evidence.withdrawn else "linked"
    return Dressing(
        margin=((f" {stance_glyph(evidence.stance)}", quiet),),
        head=(
            (f"{visible(shortened(by, NAME_CELLS))}: " if by else "", "strong"),
            (f"{evidence.stance.value:<{STANCE_CELLS}}  ", quiet),
            (f"{when(evidence.linked)}  ", "faint"),
            (
                f"{visible(title_of(documents, evidence.source))}  ",
                "faint" if evidence.withdrawn else "strong",
            ),
            (visible(notes), "faint"),
        ),
    )


def _past_words(past: PastValue, documents: Mapping[str, Document]) -> str:
    said = [
        verdict_word(past.verdict) if past.verdict else "",
        f"note: {shortened(past.note, 200)}" if past.note is not None else "",
        _past_evidence(past.evidence, documents) if past.evidence else "",
        f"checked taken back: {title_of(documents, past.unchecked)}" if past.unchecked else "",
        f"words: {shortened(past.target.exact, 200)}" if past.target else "",
        "clashes: look again" if past.conflict else "",
    ]
    return f"{when(past.at)}  {'  '.join(filter(None, said))}"


def _past_evidence(evidence: Evidence, documents: Mapping[str, Document]) -> str:
    words = shortened(evidence.quote.exact, 120)
    return f"{evidence.stance.value}, {title_of(documents, evidence.source)}: {words}"
