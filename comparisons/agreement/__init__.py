"""Agreement: how far the reviewers of one briefing found the same, and where they differ.

Owns the figures for each pair of reviewers and for all of them, and the list of statements with
their differences. It says who found what, never who is right. It knows neither files nor screens.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from comparisons.agreement.figures import (
    Pattern,
    cohens_kappa,
    cohens_kappas,
    krippendorffs_alpha,
    krippendorffs_alphas,
    patterns_of,
    percent_agreement,
    table_of,
)
from comparisons.agreement.intervals import Interval, bootstrap_interval
from comparisons.agreement.judgements import (
    Judgements,
    Overlap,
    Relation,
    judgements_of,
    overlap_of,
    relation_of,
)
from comparisons.at_once import each_at_once
from comparisons.comparison import Comparison
from comparisons.folding import fold
from comparisons.statements import Statement
from comparisons.verdicts import Decision, Verdict

__all__ = [
    "Agreement",
    "Compared",
    "Figures",
    "Judgements",
    "Overlap",
    "Pair",
    "Relation",
    "agreement_of",
    "judgements_of",
    "relation_of",
]

_PLACES: dict[Verdict | None, int] = {verdict: place for place, verdict in enumerate(Verdict)}
_CATEGORIES = tuple(_PLACES.values())
"""Plain numbers are counted several times faster than members of an enum."""

MOST_INTERVALS = 200
"""Pairs for which intervals are worked out; for more of them only the overall one is."""

WORTH_A_PROCESS = 40
"""Pairs for which another process is started to work out their figures."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """Figures of agreement; each is None where it is not defined."""

    used: int
    """Statements with at least two verdicts."""
    left_out: int
    """All other statements of the briefing."""
    percent: float | None
    """Of all pairs of verdicts on one statement, how many of a hundred are the same."""
    kappa: float | None
    """Cohen's kappa; for two reviewers only."""
    alpha: float | None
    """Krippendorff's alpha, nominal."""
    interval: Interval | None
    """95 % bootstrap interval: of kappa for two reviewers, of alpha for more.

    None also for a pair among more than `MOST_INTERVALS`.
    """


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """Two reviewers and their figures."""

    reviewers: tuple[str, str]
    figures: Figures


@dataclass(frozen=True, kw_only=True, slots=True)
class Compared:
    """One statement with what each reviewer found."""

    number: int
    """In the briefing, from 1."""
    statement: Statement
    decisions: Mapping[str, Decision]
    """By reviewer; only of those who gave or noted anything for these words."""
    relation: Relation
    unreviewed_by: tuple[str, ...]
    """Reviewers in whose share it is and who gave no verdict."""
    elsewhere: tuple[str, ...]
    """Reviewers whose decision was made for other words of the briefing."""
    overlap: Overlap

    def verdict_of(self, reviewer: str) -> Verdict | None:
        """Return a reviewer's verdict on these words."""
        found = self.decisions.get(reviewer)
        return found.verdict if found is not None else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Agreement:
    """How the reviewers of one briefing stand to each other."""

    reviewers: tuple[str, ...]
    overall: Figures
    pairs: tuple[Pair, ...]
    statements: tuple[Compared, ...]
    """All of the briefing, in its order."""

    def of(self, *relations: Relation) -> tuple[Compared, ...]:
        """Return the statements at which the findings stand so to each other."""
        return tuple(item for item in self.statements if item.relation in relations)


def agreement_of(judged: Sequence[Judgements], comparison: Comparison) -> Agreement:
    """Compare what some reviewers found at the statements of a briefing."""
    claims = comparison.claims
    columns = [[_PLACES.get(each.verdict_at(claim.id)) for claim in claims] for each in judged]
    pairs = list(combinations(range(len(judged)), 2))
    few = len(pairs) <= MOST_INTERVALS

    def figures_of(group: Sequence[int]) -> Figures:
        whole = len(group) == len(judged)
        return _figures([columns[each] for each in group], interval=few or whole)

    groups = [*pairs, tuple(range(len(judged)))]
    weights = [*(1 for _ in pairs), 2 * len(judged)]  # all take about that much longer
    *figures, overall = each_at_once(figures_of, groups, weights=weights, worth=WORTH_A_PROCESS)
    return Agreement(
        reviewers=tuple(each.reviewer for each in judged),
        overall=overall,
        pairs=tuple(
            Pair(reviewers=(judged[one].reviewer, judged[other].reviewer), figures=found)
            for (one, other), found in zip(pairs, figures, strict=True)
        ),
        statements=tuple(_compared(judged, comparison)),
    )


def _figures(columns: Sequence[Sequence[int | None]], *, interval: bool) -> Figures:
    """Return the figures of some reviewers' verdicts, one column a reviewer."""
    units = Counter(zip(*columns, strict=True))
    patterns = patterns_of(units, _CATEGORIES)
    pairable = {pattern: count for pattern, count in patterns.items() if sum(pattern) > 1}
    used = sum(pairable.values())
    share = percent_agreement(pairable.items())
    kappa = between = None
    if used and len(columns) == 2:  # noqa: PLR2004 - Cohen's kappa is of two
        table = table_of(units, _CATEGORIES)
        kappa = cohens_kappa(table)
        between = bootstrap_interval(table, cohens_kappas) if interval else None
    elif used and interval:
        between = _interval_of_alpha(pairable)
    return Figures(
        used=used,
        left_out=sum(patterns.values()) - used,
        percent=None if share is None else 100 * share,
        kappa=kappa,
        alpha=krippendorffs_alpha(pairable),
        interval=between,
    )


def _interval_of_alpha(patterns: Mapping[Pattern, int]) -> Interval | None:
    found = sorted(patterns)
    return bootstrap_interval(
        [patterns[pattern] for pattern in found],
        lambda drawn: krippendorffs_alphas(found, zip(*drawn, strict=True)),
    )


def _compared(judged: Sequence[Judgements], comparison: Comparison) -> Iterable[Compared]:
    origins = {source.id: fold(source.provenance.origin) for source in comparison.sources}
    for number, claim in enumerate(comparison.claims, start=1):
        found = {
            each.reviewer: each.decisions[claim.id] for each in judged if claim.id in each.decisions
        }
        asked = [each for each in judged if each.is_asked(claim.id) or each.verdict_at(claim.id)]
        yield Compared(
            number=number,
            statement=claim,
            decisions=found,
            relation=relation_of(each.verdict_at(claim.id) for each in asked),
            unreviewed_by=tuple(
                each.reviewer for each in asked if each.verdict_at(claim.id) is None
            ),
            elsewhere=tuple(each.reviewer for each in judged if claim.id in each.elsewhere),
            overlap=overlap_of(found.values(), origins),
        )
