"""News: what the process that looks for matches tells of its work.

Owns what can be told. All of it goes through a pipe, so it is packed where there may be much.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from comparisons.comparison import Comparison
from comparisons.documents import Document
from comparisons.matching.origins import Origins
from comparisons.matching.points import Explanation
from comparisons.packed_documents import PackedStatements
from comparisons.packed_offers import PackedOffer

Explanations = Mapping[tuple[str, str], Explanation]
"""Explanations of a statement and others, by `key_of` the other."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceRead:
    """One source, packed; each comes by itself, so that none waits in memory for the others."""

    source: Document
    statements: PackedStatements


@dataclass(frozen=True, kw_only=True, slots=True)
class SourcesRead:
    """The sources are read and cut into statements, without the reviewer's corrections."""

    comparison: Comparison
    """Without its sources while it is on its way: they went ahead."""

    def together(self, sources: Sequence[SourceRead]) -> SourcesRead:
        """Return the same with the sources that went ahead."""
        statements = {each.source.id: each.statements for each in sources}
        comparison = replace(
            self.comparison,
            sources=tuple(each.source for each in sources),
            statements={**self.comparison.statements, **statements},
        )
        return SourcesRead(comparison=comparison)


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferFound:
    """The matches of one statement were found."""

    offer: PackedOffer
    explanations: Explanations = field(default_factory=dict[tuple[str, str], Explanation])
    """Of the best match, which is looked at first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Explained:
    """The best match of each source was explained for one statement."""

    claim: str
    explanations: Explanations


@dataclass(frozen=True, kw_only=True, slots=True)
class CopiesFound:
    """It is known which statements are copies of each other."""

    origins: Origins
    twins: Mapping[str, tuple[str, ...]]
    """Ids of the briefing's statements that say nearly the same as another, by its id."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """How far the work is, in words and numbers."""

    words: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Failed:
    """The matches could not be found, or no longer."""

    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Ended:
    """Nothing more comes of an order: it was carried out, or another one came."""


News = SourcesRead | OfferFound | Explained | CopiesFound | Progress | Failed | Ended
"""What is told of an order."""

Posted = SourceRead | News
"""What goes through the pipe."""
