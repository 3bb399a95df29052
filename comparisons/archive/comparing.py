"""Comparing: the exact measure, for the statements of one partition that were chosen.

Owns the second half of a ranking. It measures with the engine of `matching` itself, by letters and
neighbours too, and weighs by the counts of the whole archive.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from comparisons.archive.questions import ArchiveCounts, Query, Question, counts_for
from comparisons.archive.texts import statements_of
from comparisons.matching.crossing import Shared, lifted, parts_across, score_of
from comparisons.matching.families import language_of
from comparisons.matching.fields import Mask, fields_of, mask_of, shared_fields, topic_part_in_lists
from comparisons.matching.likeness import Likeness, Profiles
from comparisons.matching.matcher import content_of
from comparisons.matching.names import Aliases
from comparisons.matching.parting import Parting
from comparisons.matching.postings import Words, stems
from comparisons.matching.words import split
from comparisons.statements import Statement


class Chosen(NamedTuple):
    """One row that is to be compared with one claim."""

    row: int
    share: float
    """Its score by words."""
    in_full: bool
    """Whether it is compared by letters and neighbours too."""
    across: Shared | None
    """What it shares when it is of another language."""


class Scored(NamedTuple):
    """One statement with its score for a claim."""

    score: float
    parts: Mapping[str, float]
    statement: Statement

    @property
    def order(self) -> tuple[float, tuple[str, str, int]]:
        """Its place in a ranking: the better score first, equal ones by what they say."""
        return (-self.score, content_of(self.statement))


@dataclass(frozen=True, kw_only=True, slots=True)
class CompareTask:
    """The rows of one partition that are to be compared, claim by claim."""

    partition: str
    question: Question
    chosen: tuple[tuple[Chosen, ...], ...]


def compare(task: CompareTask) -> tuple[tuple[Scored, ...], ...]:
    """Return the best of the chosen rows for each claim."""
    question = task.question
    folder: Path = question.place.folder / task.partition
    rows = sorted({one.row for each in task.chosen for one in each})
    comparing = _Comparing(
        counts_for(question),
        Aliases(question.names),
        statements_of(folder, question.place.mark, rows),
    )
    return tuple(
        comparing.best(query, chosen, question.top)
        for query, chosen in zip(question.queries, task.chosen, strict=True)
    )


class _Comparing:
    def __init__(
        self, counts: ArchiveCounts, aliases: Aliases, statements: Mapping[int, Statement]
    ) -> None:
        self._counts = counts
        self._statements = statements
        rows = list(statements)
        self._places = {row: place for place, row in enumerate(rows)}
        self._words: list[Words] = [
            tuple(split(aliases.spelled_out(statements[row].text))) for row in rows
        ]
        self._languages = [language_of(statements[row].text) for row in rows]
        self._profiles = Profiles(counts, self._words)

    def best(self, query: Query, chosen: tuple[Chosen, ...], top: int) -> tuple[Scored, ...]:
        """Return the best rows for a claim."""
        likeness = Likeness(tuple(split(query.text)), self._profiles)
        parting = Parting(query.text, self._counts)
        fields = mask_of(query.text)
        scored = [self._scored(one, likeness, parting, fields) for one in chosen]
        return tuple(sorted((one for one in scored if one.score > 0), key=_order)[:top])

    def _scored(self, one: Chosen, likeness: Likeness, parting: Parting, fields: Mask) -> Scored:
        place, statement = self._places[one.row], self._statements[one.row]
        compared = likeness.ranked if one.in_full else likeness.by_words_alone
        ranked = compared(place, one.share)
        if not one.across:
            topic = self._topic(ranked.score, place, fields)
            parts = parting.parts(ranked, stems(self._words[place]), topic)
            return Scored(lifted(ranked.score, topic), parts, statement)
        parts = parts_across(one.across, ranked.letters)
        score = score_of(parts)
        parts["topic"] = self._topic(score, place, fields)
        return Scored(lifted(score, parts["topic"]), parts, statement)

    def _topic(self, score: float, place: int, fields: Mask) -> float:
        """Return what a topic in common adds to a score."""

        def shared() -> float:
            other = fields_of(self._words[place], self._languages[place])
            return shared_fields(fields, other)

        return topic_part_in_lists(score, shared)


def _order(one: Scored) -> tuple[float, tuple[str, str, int]]:
    return one.order
