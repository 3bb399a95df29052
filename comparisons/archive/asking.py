"""Asking: which statements of an archive are most like those of a briefing.

Owns the order of a question: the counts of the whole archive first, then every partition by
itself, one merge, the exact measure of the chosen, and one more merge. What comes out is what
`matching` would find with everything in memory.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from heapq import nsmallest
from pathlib import Path
from types import MappingProxyType

from comparisons.archive.choosing import Choosing
from comparisons.archive.comparing import CompareTask, Scored, compare
from comparisons.archive.counting import grams_of
from comparisons.archive.filters import Filter
from comparisons.archive.manifest import Manifest, read_manifest
from comparisons.archive.mending import refuse_damaged
from comparisons.archive.naming import HoldersTask, NamesTask, count_holders, find_names
from comparisons.archive.parts import NOTHING_NAMED, Named, part_of
from comparisons.archive.questions import (
    ArchiveCounts,
    More,
    Names,
    Place,
    Query,
    Question,
    counts_for,
)
from comparisons.archive.runners import Runner
from comparisons.archive.selecting import SelectTask, select, select_from
from comparisons.archive.totals import files_of
from comparisons.errors import ArchiveError
from comparisons.matching.credits import Credit, credits_of
from comparisons.matching.crossing import signs_of
from comparisons.matching.index import CANDIDATES
from comparisons.matching.matches import Match
from comparisons.matching.names import Aliases
from comparisons.matching.postings import stems
from comparisons.matching.words import split
from comparisons.statements import Statement

TOP = 50


def _tell_nobody(done: int, whole: int) -> None:
    del done, whole


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What is asked of an archive."""

    claims: Sequence[Statement]
    """The statements to be looked for."""
    weighed: Sequence[Statement]
    """All statements of the briefing, which are counted with those of the archive."""
    names: Sequence[Sequence[str]] = ()
    """Declared spellings of names."""
    filter: Filter = Filter()  # noqa: RUF009 - a frozen value
    top: int = TOP


def ask(
    folder: Path,
    asked: Asked,
    runner: Runner,
    *,
    tell: Callable[[int, int], None] = _tell_nobody,
) -> tuple[tuple[Match, ...], ...]:
    """Return the best matches in an archive for each claim, best first.

    `tell` is called with the parts that are done and with all of them.

    Raises:
        ArchiveError: a partition is damaged, or the work could not be ended.
    """
    manifest = read_manifest(folder)
    if not manifest.partitions:
        raise ArchiveError(str(folder), "the archive is empty.", "Add documents to it first.")
    refuse_damaged(folder, manifest)
    return _Asking(folder.resolve(), manifest, asked, _Steps(runner, manifest, tell)).matches()


class _Steps:
    """Runs one step after the other over all partitions and tells how far it is."""

    def __init__(
        self, runner: Runner, manifest: Manifest, tell: Callable[[int, int], None]
    ) -> None:
        self.run = runner.run
        self.each = runner.each
        self._whole = 2 * len(manifest.partitions)
        self._done = 0
        self._tell = tell

    def tell(self) -> None:
        """Tell that one part of many is done."""
        self._done += 1
        self._tell(min(self._done, self._whole), self._whole)


class _Asking:
    def __init__(self, folder: Path, manifest: Manifest, asked: Asked, steps: _Steps) -> None:
        self._folder = folder
        self._manifest = manifest
        self._partitions = [partition.name for partition in manifest.partitions]
        self._asked = asked
        self._steps = steps
        self._names: Names = tuple(map(tuple, asked.names))
        self._aliases = Aliases(self._names)
        self._texts = [self._aliases.spelled_out(claim.text) for claim in asked.weighed]
        self._weighed = [tuple(split(text)) for text in self._texts]
        self._named: Sequence[Named] = ()

    def matches(self) -> tuple[tuple[Match, ...], ...]:
        """Ask every partition, and put together what they answer."""
        named = self._named = self._find_names()
        question = self._question(named)
        tasks = [
            SelectTask(partition=name, question=question, named=each)
            for name, each in zip(self._partitions, named, strict=True)
        ]
        choosing = Choosing(question, self._partitions, self._texts)
        own = select_from(part_of([stems(words) for words in self._weighed]), question)
        choosing.take(len(self._partitions), own)
        for part, found in self._steps.each(select, tasks, self._steps.tell):
            choosing.take(part, found)
        compared = self._compared(question, choosing)
        return tuple(
            _matches(claim, [scored[n] for scored in compared], self._asked.top)
            for n, claim in enumerate(self._asked.claims)
        )

    def _compared(
        self, question: Question, choosing: Choosing
    ) -> Sequence[Sequence[Sequence[Scored]]]:
        """Measure the chosen rows, in the partitions that have any."""
        chosen = [choosing.chosen(number) for number in range(len(question.queries))]
        tasks: list[CompareTask] = []
        for name, *rows in zip(self._partitions, *chosen, strict=True):
            if any(rows):
                tasks.append(CompareTask(partition=name, question=question, chosen=tuple(rows)))
            else:
                self._steps.tell()
        return self._steps.run(compare, tasks, self._steps.tell)

    def _find_names(self) -> Sequence[Named]:
        if not self._names:
            return [NOTHING_NAMED] * len(self._partitions)
        tasks = [
            NamesTask(folder=self._folder / name, mark=self._manifest.mark, names=self._names)
            for name in self._partitions
        ]
        return self._steps.run(find_names, tasks)

    def _question(self, named: Sequence[Named]) -> Question:
        bare = Question(
            name=secrets.token_hex(16),
            place=Place(
                folder=self._folder,
                mark=self._manifest.mark,
                totals=files_of(self._manifest),
                statements=self._manifest.statements,
            ),
            more=self._more(named),
            queries=(),
            names=self._names,
            filter=self._asked.filter,
            top=self._asked.top,
        )
        counts = counts_for(bare)
        queries = tuple(self._query(claim, counts) for claim in self._asked.claims)
        return replace(bare, queries=queries)

    def _more(self, named: Sequence[Named]) -> More:
        held = Counter(key for words in self._weighed for key in stems(words))
        words = Counter(word for words in self._weighed for word in set(words))
        signs: Counter[str] = Counter()
        for each in named:
            held.update(key for _, key in each.stems)
            signs.update(key for _, key in each.signs)
            words.update(each.words)
        return More(stems=held, grams=grams_of(words), signs=signs, claims=len(self._weighed))

    def _query(self, claim: Statement, counts: ArchiveCounts) -> Query:
        text = self._aliases.spelled_out(claim.text)
        keys = sorted(stems(tuple(split(text))))
        finding, frequent = credits_of(keys, counts)
        if frequent and not self._finds_enough(finding, counts):
            finding, frequent = (*finding, frequent[0]), frequent[1:]
        signs = signs_of(claim.text, self._aliases)
        return Query(
            text=text,
            total=sum(map(counts.weight, keys)),
            finding=finding,
            frequent=frequent,
            language=signs.language.value,
            families=_weighed(signs.families, counts),
            names=_weighed(signs.names, counts),
            figures=_weighed(signs.figures, counts),
            signs_total=sum(sorted(counts.sign_weights(list(signs.all)))),
        )

    def _finds_enough(self, finding: Sequence[Credit], counts: ArchiveCounts) -> bool:
        """Tell whether the words that find texts find so many that frequent ones need not."""
        keys = tuple(key for key, _ in finding)
        held = [counts.holders(key) for key in keys]
        if max(held, default=0) >= CANDIDATES or sum(held) < CANDIDATES:
            return sum(held) >= CANDIDATES
        own = sum(not stems(words).isdisjoint(keys) for words in self._weighed)
        tasks = [
            HoldersTask(
                folder=self._folder / name, mark=self._manifest.mark, keys=keys, named=named
            )
            for name, named in zip(self._partitions, self._named, strict=True)
        ]
        return own + sum(self._steps.run(count_holders, tasks)) >= CANDIDATES


def _weighed(signs: frozenset[str], counts: ArchiveCounts) -> tuple[Credit, ...]:
    """Return signs with their weights, the least first, as the engine adds them up."""
    return tuple(sorted(((sign, counts.sign_weight(sign)) for sign in signs), key=_by_weight))


def _by_weight(credit: Credit) -> tuple[float, str]:
    return (credit[1], credit[0])


def _order(one: Scored) -> tuple[float, tuple[str, str, int]]:
    return one.order


def _matches(claim: Statement, answers: Sequence[Sequence[Scored]], top: int) -> tuple[Match, ...]:
    best = nsmallest(top, (one for answer in answers for one in answer), key=_order)
    return tuple(
        Match(
            claim=claim,
            statement=one.statement,
            rank=rank,
            score=one.score,
            parts=MappingProxyType(dict(one.parts)),
        )
        for rank, one in enumerate(best, start=1)
    )
