"""Boilerplate: words that one publisher repeats under many items.

Owns finding them by comparing the documents of one publisher. What is found is only marked: it
stays a statement, and can be reviewed like any other. A claim that somebody is named for is never
boilerplate, however often it is printed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from comparisons.documents import Document
from comparisons.folding import fold
from comparisons.statements import Statement
from comparisons.telling import Tell, silently, telling

_LEAST_SHARED = 0.8  # of a statement's word triples; a spelling mistake costs three of them
_LEAST_TRIPLES = 4  # shorter statements recur by chance
_MOST_RECURRING = 0.5  # share of a document above which the other is another version of it

_WHAT = "finding repeated words"

_Triples = frozenset[int]
"""The hashes of runs of three words; a million tuples would hold the work up when they go."""


def mark_boilerplate(
    documents: Sequence[Document],
    statements: Mapping[str, tuple[Statement, ...]],
    tell: Tell = silently,
) -> Mapping[str, tuple[Statement, ...]]:
    """Mark the statements that recur in another document of the same publisher."""
    marked = dict(statements)
    for group in _by_publisher(documents):
        triples = {
            document.id: [
                _triples(item) for item in telling(statements.get(document.id, ()), _WHAT, tell)
            ]
            for document in group
        }
        held = {
            id_: frozenset[int]().union(*found)
            for id_, found in telling(triples.items(), _WHAT, tell, step=1)
        }
        for document in group:
            others = [held[other.id] for other in group if other is not document]
            recurring = _recurring(triples[document.id], others, tell)
            marked[document.id] = tuple(
                replace(item, boilerplate=True)
                if place in recurring and not item.claimant
                else item
                for place, item in enumerate(statements.get(document.id, ()))
            )
    return marked


def _by_publisher(documents: Sequence[Document]) -> list[list[Document]]:
    groups: dict[str, list[Document]] = {}
    for document in documents:
        groups.setdefault(fold(document.provenance.publisher), []).append(document)
    return [group for publisher, group in groups.items() if publisher and len(group) > 1]


def _triples(statement: Statement) -> _Triples:
    words = [word.strip(".,;:!?\"'()") for word in fold(statement.text).split()]
    return frozenset(map(hash, zip(words, words[1:], words[2:], strict=False)))


def _recurring(own: Sequence[_Triples], others: Sequence[_Triples], tell: Tell) -> set[int]:
    """Return the places of the statements that stand in another document as well."""
    found: set[int] = set()
    for there in others:
        places = enumerate(telling(own, _WHAT, tell))
        shared = {place for place, triples in places if _stands_in(triples, there)}
        if len(shared) <= _MOST_RECURRING * len(own):
            found |= shared
    return found


def _stands_in(triples: _Triples, there: _Triples) -> bool:
    return len(triples) >= _LEAST_TRIPLES and len(triples & there) >= _LEAST_SHARED * len(triples)
