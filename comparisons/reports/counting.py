"""Counting: the figures at the top of a report.

Owns what is counted and how. Unreviewed statements are counted apart and are never unverified.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime

from comparisons.comparison import Comparison
from comparisons.documents import Document
from comparisons.evidence import Stance
from comparisons.folding import fold
from comparisons.progress import progress_of
from comparisons.rechecking import Standing
from comparisons.reports.report import Statistics, Tally


def count(comparison: Comparison, standings: Sequence[Standing]) -> Statistics:
    """Count statements, sources and what reviewers entered."""
    evidence = [
        item
        for standing in standings
        for decision in standing.review.decisions.values()
        for item in decision.standing_evidence
    ]
    stances = Counter(item.stance for item in evidence)
    named = [origin for source in comparison.sources if (origin := source.provenance.origin)]
    dated = sorted((item for item in comparison.sources if _moment(item)), key=_moment)
    return Statistics(
        statements=sum(not item.no_claim for item in comparison.claims),
        no_claims=sum(item.no_claim for item in comparison.claims),
        tallies=tuple(_tally(comparison, standing) for standing in standings),
        sources=len(comparison.sources),
        linked_sources=len({item.source for item in evidence}),
        origins=len({fold(origin) for origin in named}),
        without_origin=len(comparison.sources) - len(named),
        evidence={stance: stances[stance] for stance in Stance},
        oldest=dated[0] if dated else None,
        newest=dated[-1] if dated else None,
    )


def _tally(comparison: Comparison, standing: Standing) -> Tally:
    progress = progress_of(standing.review, comparison.claims, decisions=standing.shown)
    return Tally(reviewer=standing.review.reviewer, progress=progress)


def _moment(document: Document) -> float:
    """Return when a document was published, in seconds; 0 when it does not say."""
    try:
        moment = datetime.fromisoformat(document.provenance.published)
    except ValueError:
        return 0.0
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
