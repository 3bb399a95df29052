"""Origins: which statements are probably one text, and whether support comes from one mouth.

Owns `OriginGroup`, `Origins` and the notice about one origin. A group says that texts are alike or
that their documents name the same origin; it does not say who copied whom.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from comparisons.documents import Document
from comparisons.evidence import Evidence, Stance
from comparisons.folding import fold
from comparisons.matching.near_copies import near_copies
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.telling import Tell, silently


@dataclass(frozen=True, kw_only=True, slots=True)
class OriginGroup:
    """Statements so alike that they are probably one text carried by several documents."""

    name: str
    """`o1`, `o2` and so on."""
    statements: tuple[Statement, ...]
    carriers: tuple[str, ...]
    """The ids of the sources that carry it, without the briefing."""
    origin: str
    """Who said it first, where the documents that carry it name the same; else empty."""
    includes_briefing: bool
    """Whether the briefing carries it too."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Origins:
    """All origin groups of a comparison."""

    groups: tuple[OriginGroup, ...]
    briefing: str
    """The briefing's id."""
    places: Mapping[tuple[str, Span], OriginGroup]

    def group_of(self, statement: Statement) -> OriginGroup | None:
        """Return the group that a statement belongs to, if any."""
        return self.places.get((statement.document_id, statement.span))

    def groups_at(self, document_id: str, span: Span) -> frozenset[str]:
        """Return the names of the groups that a passage of a document touches."""
        return frozenset(
            group.name
            for group in self.groups
            for item in group.statements
            if item.document_id == document_id and item.span.overlaps(span)
        )


def no_origins(briefing: str) -> Origins:
    """Return what is known before anything was looked for."""
    return Origins(groups=(), briefing=briefing, places={})


def find_origins(
    statements: Sequence[Statement],
    documents: Mapping[str, Document],
    *,
    briefing: str = "",
    tell: Tell = silently,
) -> Origins:
    """Group the near copies among statements of different documents.

    Args:
        statements: Those of the briefing and of all sources.
        documents: By id, the briefing first.
        briefing: The briefing's id, when it is not the first document.
        tell: Told how far the work is.
    """
    briefing = briefing or next(iter(documents), "")
    groups: list[OriginGroup] = []
    for positions in near_copies([item.text for item in statements], tell):
        members = tuple(statements[position] for position in positions)
        ids = tuple(dict.fromkeys(item.document_id for item in members))
        if len(ids) > 1:
            groups.append(_group(f"o{len(groups) + 1}", members, ids, (documents, briefing)))
    places = {(item.document_id, item.span): group for group in groups for item in group.statements}
    return Origins(groups=tuple(groups), briefing=briefing, places=places)


def _group(
    name: str,
    members: tuple[Statement, ...],
    ids: Sequence[str],
    known: tuple[Mapping[str, Document], str],
) -> OriginGroup:
    documents, briefing = known
    named = {fold(origin): origin for each in ids if (origin := _declared(documents, each))}
    return OriginGroup(
        name=name,
        statements=members,
        carriers=tuple(each for each in ids if each != briefing),
        origin=next(iter(named.values())) if len(named) == 1 else "",
        includes_briefing=briefing in ids,
    )


def _declared(documents: Mapping[str, Document], document_id: str) -> str:
    document = documents.get(document_id)
    return document.provenance.origin if document else ""


def one_origin_notice(
    evidence: Iterable[Evidence], documents: Mapping[str, Document], origins: Origins
) -> str | None:
    """Return a sentence when all support has one origin or the briefing's own, else None."""
    support = [one for one in evidence if one.stance is Stance.SUPPORTS and not one.withdrawn]
    marks = [_marks(one, documents, origins) for one in support]
    if not marks:
        return None
    own = _own_marks(documents, origins)
    if all(each & own for each in marks):
        return f"All supporting evidence has the briefing's own origin{_named(own, documents)}."
    shared = frozenset[str].intersection(*marks)
    if len({one.source for one in support}) > 1 and shared:
        return f"All supporting evidence has one origin{_named(shared, documents)}."
    return None


def _marks(one: Evidence, documents: Mapping[str, Document], origins: Origins) -> frozenset[str]:
    """Return all that tells where a passage comes from: its groups and its declared origin."""
    declared = fold(_declared(documents, one.source))
    groups = origins.groups_at(one.source, one.quote.span)
    return groups | {f"origin {declared}"} if declared else groups


def _own_marks(documents: Mapping[str, Document], origins: Origins) -> frozenset[str]:
    declared = fold(_declared(documents, origins.briefing))
    groups = frozenset(group.name for group in origins.groups if group.includes_briefing)
    return groups | {f"origin {declared}"} if declared else groups


def _named(marks: frozenset[str], documents: Mapping[str, Document]) -> str:
    """Return the origin's name as a document prints it, for the end of a sentence."""
    for document in documents.values():
        if f"origin {fold(document.provenance.origin)}" in marks:
            return f": {document.provenance.origin}"
    return ""
