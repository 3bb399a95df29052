"""Coverage: which source was linked or found silent for which statement.

Owns one cell for each pair of which a reviewer said something; all other pairs say nothing. No
score of the program goes into it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from comparisons.evidence import Stance
from comparisons.reports.report import Report, ReportedStatement


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    """What reviewers said of one source for one statement."""

    stances: tuple[tuple[Stance, int], ...] = ()
    """How many passages are linked with each stance, those without left out."""
    checked: int = 0
    """Reviewers who read the source and found that it says nothing."""

    @property
    def words(self) -> str:
        """The same in words: `2 supports, 1 opposes, checked`."""
        parts = [f"{number} {stance.value}" for stance, number in self.stances]
        if self.checked:
            parts.append("checked" if self.checked == 1 else f"checked by {self.checked}")
        return ", ".join(parts)


def covered_sources(report: Report) -> tuple[str, ...]:
    """Return the ids of all sources, those that were read first and then others named."""
    named = {id_ for _, decision in report.decisions() for id_ in decision.sources}
    known = tuple(source.id for source in report.sources)
    return known + tuple(sorted(named - set(known)))


def cells_of(item: ReportedStatement) -> Mapping[str, Cell]:
    """Return the cells of one statement by source; a source of which nothing is said has none."""
    sources = {id_ for decision in item.decisions for id_ in decision.sources}
    return MappingProxyType({source: _cell(item, source) for source in sources})


def _cell(item: ReportedStatement, source: str) -> Cell:
    linked = [
        one.evidence.stance
        for decision in item.decisions
        for one in decision.evidence
        if one.evidence.source == source
    ]
    return Cell(
        stances=tuple((each, linked.count(each)) for each in Stance if each in linked),
        checked=sum(source in decision.decision.checked for decision in item.decisions),
    )
