"""Dismissals: matches that the reviewer put aside for one statement, and can bring back.

Owns `Dismissal`, and what becomes of dismissals when they are undone, united, or when their source
changes. A dismissal says nothing about the passage: it only stands lower in one list. What was
brought back is marked as withdrawn, never deleted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from comparisons.spans import Span
from comparisons.statements import Statement


@dataclass(frozen=True, kw_only=True, slots=True)
class Dismissal:
    """One passage of a source that the reviewer does not want to be offered first again."""

    source: str
    """The source's id."""
    exact: str
    """The words that were offered."""
    span: Span
    """Where they stood."""
    at: str
    """When it was dismissed: RFC 3339, UTC."""
    withdrawn: str = ""
    """When it was brought back (RFC 3339, UTC); empty while it is dismissed."""

    @property
    def key(self) -> tuple[str, str, int, int]:
        """Which passage it is."""
        return (self.source, self.exact, self.span.start, self.span.end)


Dismissals = tuple[Dismissal, ...]


def dismissing(dismissals: Dismissals, statement: Statement, *, at: str) -> Dismissals:
    """Return the dismissals with one more; it stands at the end."""
    place = statement.span
    new = Dismissal(source=statement.document_id, exact=statement.text, span=place, at=at)
    return (*dismissals, new)


def bringing_back(dismissals: Dismissals, statement: Statement, *, at: str) -> Dismissals:
    """Return the dismissals with the one that holds for a statement withdrawn."""
    words, start = _words_of(statement), statement.span.start
    standing = {item.key: item for item in dismissals if not item.withdrawn}
    same = [key for key, item in standing.items() if (item.source, item.exact) == words]
    nearest = min(same, key=lambda key: abs(standing[key].span.start - start), default=None)
    return tuple(
        replace(item, withdrawn=at) if not item.withdrawn and item.key == nearest else item
        for item in dismissals
    )


def dismissed_among(
    dismissals: Dismissals, statements: Iterable[Statement]
) -> frozenset[tuple[str, str]]:
    """Return which statements are dismissed now, by document and id.

    Where the source changed, the same words nearest to the old place are meant. Words that changed
    are not dismissed: they are new to the reviewer.
    """
    standing = {item.key: item for item in dismissals if not item.withdrawn}
    wanted = {(item.source, item.exact) for item in standing.values()}
    alike = [item for item in statements if _words_of(item) in wanted] if wanted else []
    found: set[tuple[str, str]] = set()
    for dismissal in standing.values():
        same = [item for item in alike if _words_of(item) == (dismissal.source, dismissal.exact)]
        if same:
            nearest = min(same, key=lambda item: abs(item.span.start - dismissal.span.start))
            found.add((nearest.document_id, nearest.id))
    return frozenset(found)


def united(ours: Dismissals, theirs: Dismissals) -> Dismissals:
    """Return all dismissals of both sides, in our order and then theirs.

    Who has one as withdrawn knows more than who has it as standing.
    """
    known = {(item.key, item.at): item for item in ours}
    for item in theirs:
        our = known.setdefault((item.key, item.at), item)
        times = [time for time in (our.withdrawn, item.withdrawn) if time]
        known[item.key, item.at] = replace(our, withdrawn=min(times, default=""))
    return tuple(known.values())


def restored(now: Dismissals, earlier: Dismissals, *, at: str) -> Dismissals:
    """Return the dismissals as they stood earlier, by further withdrawals and dismissals."""
    stood = {item.key for item in earlier if not item.withdrawn}
    stands = {item.key for item in now if not item.withdrawn}
    kept = [
        replace(item, withdrawn=at) if not item.withdrawn and item.key not in stood else item
        for item in now
    ]
    again = {
        item.key: replace(item, at=at, withdrawn="")
        for item in earlier
        if item.key in stood - stands
    }
    return (*kept, *again.values())


def _words_of(statement: Statement) -> tuple[str, str]:
    return (statement.document_id, statement.text)
