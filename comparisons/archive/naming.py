"""Naming: which statements of a partition hold a name that the comparison declares.

Owns what declared spellings add to a statement: its stems and signs are kept without them, since
another comparison declares other names. The vocabulary says which rows are worth a look.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from comparisons.archive.building import COUNTS, STATEMENTS, STEM, WORD
from comparisons.archive.parts import Holdings, Named, Pairs, keys_of
from comparisons.archive.questions import Names
from comparisons.archive.tables import Table
from comparisons.archive.texts import texts_of
from comparisons.matching.names import LONGEST_ENDING, SHORTEST_INFLECTED, Aliases
from comparisons.matching.words import split, stem


@dataclass(frozen=True, kw_only=True, slots=True)
class NamesTask:
    """One partition to be looked through for names."""

    folder: Path
    mark: str
    names: Names


@dataclass(frozen=True, kw_only=True, slots=True)
class HoldersTask:
    """One partition of which the rows are counted that hold any of some stems."""

    folder: Path
    mark: str
    keys: tuple[str, ...]
    named: Named


def count_holders(task: HoldersTask) -> int:
    """Return how many rows of a partition hold any of some stems."""
    held = _stems(task.folder, task.mark, task.named.stems)[0].rows_of(task.keys)
    return len({int(row) for rows in held.values() for row in rows})


def find_names(task: NamesTask) -> Named:
    """Return what the declared names add to the rows of a partition."""
    rows = _rows_with(task)
    aliases = Aliases(task.names)
    stems: list[tuple[int, str]] = []
    signs: list[tuple[int, str]] = []
    words: Counter[str] = Counter()
    for row, text in texts_of(task.folder, task.mark, rows).items():
        plain, spelled = set(split(text)), set(split(aliases.spelled_out(text)))
        words.update(spelled - plain)
        fresh = set(map(stem, spelled)) - set(map(stem, plain))
        stems += [(row, key) for key in sorted(fresh)]
        signs += [(row, f"={name}") for name in aliases.found_in(text)]
    return Named(stems=tuple(stems), signs=tuple(signs), words=words)


def _stems(folder: Path, mark: str, more: Pairs = ()) -> tuple[Holdings, Sequence[str]]:
    """Read which rows of a partition hold which stems, and all its words."""
    with Table(folder / COUNTS, mark) as table:
        kinds, keys = table.numbers("kind"), table.texts("key")
    with Table(folder / STATEMENTS, mark) as table:
        holdings = Holdings(keys_of(kinds, keys, STEM), table.lists("stems"), more)
    return holdings, keys_of(kinds, keys, WORD)


def _rows_with(task: NamesTask) -> Sequence[int]:
    holdings, vocabulary = _stems(task.folder, task.mark)
    spellings = [words for name in task.names for words in map(split, name) if words]
    forms = {word: _forms(word, vocabulary) for words in spellings for word in words}
    held = holdings.rows_of({key for each in forms.values() for key in each})
    rows = {
        word: {int(row) for key in each for row in held.get(key, ())}
        for word, each in forms.items()
    }
    found = [set[int].intersection(*(rows[word] for word in words)) for words in spellings]
    return sorted(set[int]().union(*found))


def _forms(word: str, vocabulary: Sequence[str]) -> set[str]:
    """Return the stems of the words that may be a form of a word of a name."""
    found = {stem(word)}
    if len(word) < SHORTEST_INFLECTED:
        return found
    for place in range(bisect_left(vocabulary, word), len(vocabulary)):
        other = vocabulary[place]
        if not other.startswith(word):
            break
        if len(other) - len(word) <= LONGEST_ENDING:
            found.add(stem(other))
    return found
