"""Filtering: which statements of the briefing a reviewer wants to see.

Owns what a statement can be looked for by, all of it recorded or offered already. It hides nothing
by itself, and no filter changes a decision or a match.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from comparisons.comparison import Comparison
from comparisons.statements import Statement
from comparisons.verdicts import Decision, Verdict

UNREVIEWED = "unreviewed"
NO_CLAIM = "no claim"


@enum.unique
class FilterKind(enum.Enum):
    """What a filter looks at; in the order in which filters are offered."""

    VERDICT = "verdict"  # the verdict's word, `unreviewed` or `no claim`
    AGAIN = "to look at again"  # the words changed under the decision, or two values clash
    FLAGGED = "flagged"  # the program points at something in the briefing
    CLASHING = "with clashes"  # two values were entered in two places
    CLAIMANT = "claimant"  # the name as printed; empty where nobody is named
    SOURCE = "source"  # something is linked from it, or the best match stands in it


@dataclass(frozen=True, kw_only=True, slots=True)
class Filter:
    """One thing by which statements can be looked for."""

    kind: FilterKind
    value: str = ""
    """The word, name or id that the kind asks for; empty for those that ask for none."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """What is known of the statements when they are filtered."""

    decisions: Mapping[str, Decision]
    """By the statement's id."""
    again: Collection[str] = ()
    """Ids of statements to look at again."""
    flagged: Collection[str] = ()
    """Ids of statements that carry a flag."""
    best: Mapping[str, str] = field(default_factory=dict[str, str])
    """The source of the best match, by the statement's id, as far as matches are known."""


def filters_of(claim: Statement, known: Known) -> Iterator[Filter]:
    """Yield every filter that a statement of the briefing fits."""
    decision = known.decisions.get(claim.id)
    verdict = decision.verdict if decision else None
    otherwise = NO_CLAIM if claim.no_claim else UNREVIEWED
    yield Filter(kind=FilterKind.VERDICT, value=verdict.value if verdict else otherwise)
    for kind, fits in (
        (FilterKind.AGAIN, claim.id in known.again),
        (FilterKind.FLAGGED, claim.id in known.flagged),
        (FilterKind.CLASHING, bool(decision and decision.clashes)),
    ):
        if fits:
            yield Filter(kind=kind)
    yield Filter(kind=FilterKind.CLAIMANT, value=claim.claimant.name if claim.claimant else "")
    sources = {item.source for item in decision.standing_evidence} if decision else set[str]()
    if claim.id in known.best:
        sources.add(known.best[claim.id])
    for source in sources:
        yield Filter(kind=FilterKind.SOURCE, value=source)


def fitting(wanted: Filter, comparison: Comparison, known: Known) -> frozenset[str]:
    """Return the ids of the briefing's statements that fit a filter."""
    return frozenset(claim.id for claim in comparison.claims if wanted in filters_of(claim, known))


def choices(comparison: Comparison, known: Known) -> tuple[tuple[Filter, int], ...]:
    """Return what one can filter by, each with how many statements fit; verdicts come first.

    Verdicts and states are there even if nothing fits them, so that they always stand in one place.
    """
    counts = Counter(found for claim in comparison.claims for found in filters_of(claim, known))
    names = sorted(
        (item for item in counts if item.kind is FilterKind.CLAIMANT),
        key=lambda item: (not item.value, -counts[item], item.value),
    )
    verdicts = (*(verdict.value for verdict in Verdict), UNREVIEWED)
    no_claim = Filter(kind=FilterKind.VERDICT, value=NO_CLAIM)
    offered = (
        *(Filter(kind=FilterKind.VERDICT, value=word) for word in verdicts),
        *([no_claim] if counts[no_claim] else ()),
        *(Filter(kind=kind) for kind in _STATES),
        *names,
        *(Filter(kind=FilterKind.SOURCE, value=source.id) for source in comparison.sources),
    )
    return tuple((item, counts[item]) for item in offered)


_STATES = (FilterKind.AGAIN, FilterKind.FLAGGED, FilterKind.CLASHING)
