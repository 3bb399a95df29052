"""Coverage: what is known of each statement of the briefing in each source.

Owns the table of statements and sources and its totals. A source counts as looked at for a
statement when something is recorded: a passage linked, or the source checked. What was only on the
screen is not recorded, so it does not count, and no score counts as looking.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from comparisons.comparison import Comparison
from comparisons.evidence import Stance
from comparisons.matching.bands import Band
from comparisons.matching.rows import SourceRow
from comparisons.verdicts import Decision


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    """What is known of one statement in one source."""

    band: Band | None = None
    """Of its best match; None while that is not known, or when nothing is shared."""
    linked: tuple[tuple[Stance, int], ...] = ()
    """How many passages are linked with each stance, those without left out."""
    checked: int = 0
    """Reviewers who read the source and found that it says nothing."""

    @property
    def stances(self) -> tuple[Stance, ...]:
        """The stances with which passages are linked, each once."""
        return tuple(stance for stance, _ in self.linked)

    @property
    def looked_at(self) -> bool:
        """Whether anything is recorded here."""
        return bool(self.linked or self.checked)

    @property
    def words(self) -> str:
        """What is recorded, in words: `2 supports, 1 opposes, checked`."""
        parts = [f"{number} {stance.value}" for stance, number in self.linked]
        if self.checked:
            parts.append("checked" if self.checked == 1 else f"checked by {self.checked}")
        return ", ".join(parts)


def cell_of(decisions: Sequence[Decision], source: str, *, band: Band | None = None) -> Cell:
    """Return what one or more reviewers' decisions on one statement record of a source."""
    linked = [item.stance for decision in decisions for item in decision.linked_to(source)]
    return Cell(
        band=band,
        linked=tuple((stance, linked.count(stance)) for stance in Stance if stance in linked),
        checked=sum(source in decision.checked for decision in decisions),
    )


class Offered(Protocol):
    """What the sources offer for one statement."""

    @property
    def rows(self) -> Sequence[SourceRow]:
        """Source by source."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Total:
    """How often something is recorded for one source or for one statement."""

    offered: int
    """Cells with a match above the line."""
    linked: int
    """Cells with a passage linked."""
    checked: int
    unread: int
    """Cells in which nothing is recorded."""


@dataclass(frozen=True, kw_only=True)  # without slots, for what is worked out once
class Coverage:
    """The table of a comparison's statements and sources."""

    comparison: Comparison
    decisions: Mapping[str, Decision]
    """By the statement's id."""
    offers: Mapping[str, Offered]
    """By the statement's id, as far as they are known."""

    def cell(self, claim: str, source: str) -> Cell:
        """Return what is known of a statement in a source."""
        decision = self.decisions.get(claim)
        decisions = () if decision is None else (decision,)
        return cell_of(decisions, source, band=self._bands_of(claim).get(source))

    def _bands_of(self, claim: str) -> Mapping[str, Band]:
        known = self._bands.get(claim)
        if known is None:
            offer = self.offers.get(claim)
            if offer is None:
                return {}
            known = {row.source: row.best.band for row in offer.rows if row.best is not None}
            self._bands[claim] = known
        return known

    @cached_property
    def _bands(self) -> dict[str, Mapping[str, Band]]:
        return {}

    def total_of_source(self, source: str) -> Total:
        """Count one source over all statements."""
        claims = self.comparison.claims
        linked, checked = self._recorded_by_source.get(source, (0, 0))
        return Total(
            offered=self._offered.get(source, 0),
            linked=linked,
            checked=checked,
            unread=len(claims) - linked - checked,
        )

    def total_of_claim(self, claim: str) -> Total:
        """Count one statement over all sources."""
        sources = [source.id for source in self.comparison.sources]
        decision = self.decisions.get(claim)
        linked = {item.source for item in decision.standing_evidence} if decision else set[str]()
        checked = set(decision.checked) - linked if decision else set[str]()
        known = self._bands_of(claim)
        return Total(
            offered=sum(known.get(source, Band.WEAK) is not Band.WEAK for source in sources),
            linked=sum(source in linked for source in sources),
            checked=sum(source in checked for source in sources),
            unread=sum(source not in linked | checked for source in sources),
        )

    @cached_property
    def unseen(self) -> frozenset[str]:
        """The statements for which nothing is recorded in any source: nobody looked."""
        return frozenset(
            claim.id
            for claim in self.comparison.claims
            if not (decision := self.decisions.get(claim.id))
            or not (decision.standing_evidence or decision.checked)
        )

    @cached_property
    def _offered(self) -> Mapping[str, int]:
        counts: dict[str, int] = {}
        for claim in self.comparison.claims:
            for source, band in self._bands_of(claim.id).items():
                counts[source] = counts.get(source, 0) + (band is not Band.WEAK)
        return counts

    @cached_property
    def _recorded_by_source(self) -> Mapping[str, tuple[int, int]]:
        """Statements linked to and checked in each source; linked comes before checked."""
        counts: dict[str, tuple[int, int]] = {}
        claims = (self.decisions.get(claim.id) for claim in self.comparison.claims)
        for decision in filter(None, claims):
            linked = {item.source for item in decision.standing_evidence}
            for source in linked | set(decision.checked):
                had = counts.get(source, (0, 0))
                is_linked = source in linked
                counts[source] = (had[0] + is_linked, had[1] + (not is_linked))
        return counts
