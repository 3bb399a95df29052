"""A comparison as one reviewer, or all of them, corrected it.

Owns which corrections belong to which document, and that flags follow the corrected claimants.
Whoever shows, counts or reports a reviewer's work takes the statements from here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from comparisons.comparison import Comparison
from comparisons.corrections import Correction, standing
from comparisons.review import Review
from comparisons.statements import Statement


@dataclass(frozen=True, kw_only=True, slots=True)
class CorrectedComparison:
    """A comparison after the corrections of one reviewer."""

    comparison: Comparison
    before: Comparison
    """As the program reads and cuts the documents."""
    corrections: tuple[Correction, ...]
    """All of the reviewer's, those included that were taken back."""
    waiting: tuple[Correction, ...]
    """Those that could not be carried out; of documents that are not read yet, none."""


def correct(comparison: Comparison, corrections: tuple[Correction, ...]) -> CorrectedComparison:
    """Return a comparison as some corrections make it."""
    if not corrections:
        return CorrectedComparison(
            comparison=comparison, before=comparison, corrections=(), waiting=()
        )
    from comparisons.correcting import corrected

    statements = dict(comparison.statements)
    waiting: list[Correction] = []
    documents = comparison.documents
    for id_ in dict.fromkeys(item.document for item in standing(corrections)):
        if id_ in documents:
            own = [item for item in corrections if item.document == id_]
            found = corrected(statements[id_], own, documents[id_])
            # A review of a briefing without a statement could not be shown.
            statements[id_] = found.statements or statements[id_]
            waiting += found.waiting
    changed = any(statements[id_] != comparison.statements[id_] for id_ in statements)
    return CorrectedComparison(
        comparison=_with(comparison, statements) if changed else comparison,
        before=comparison,
        corrections=corrections,
        waiting=tuple(waiting),
    )


def as_all_corrected(comparison: Comparison, reviews: Iterable[Review]) -> Comparison:
    """Return a comparison with each document cut as all reviews of it say.

    Where their corrections differ, or one has none, the document stays as the program cuts it:
    figures, adjudication and reports count the same statements.
    """
    found = [correct(comparison, review.corrections).comparison for review in reviews]
    statements = dict(comparison.statements)
    for id_ in statements:
        cuts = [each.statements[id_] for each in found]
        if cuts and all(cut == cuts[0] for cut in cuts):
            statements[id_] = cuts[0]
    return comparison if statements == comparison.statements else _with(comparison, statements)


def _with(comparison: Comparison, statements: Mapping[str, Sequence[Statement]]) -> Comparison:
    from comparisons.segmentation.flags import find_flags

    return replace(
        comparison,
        statements=MappingProxyType(dict(statements)),
        flags=find_flags(statements[comparison.briefing.id]),
    )
