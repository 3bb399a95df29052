"""The matcher: which source statements the program offers for a statement of the briefing.

Owns the ranking over all sources. A match is an offer with a reason; only the reviewer links it,
and no score ever says or suggests what is the case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from comparisons.matching.crossing import Known, Languages, lifted, parts_across, score_of
from comparisons.matching.elsewhere import Elsewhere
from comparisons.matching.families import Language, language_of
from comparisons.matching.fields import topic_part_in_lists
from comparisons.matching.index import Index, build_index
from comparisons.matching.matches import Match
from comparisons.matching.names import Aliases
from comparisons.matching.parting import LazyParts, Parting
from comparisons.matching.postings import stems
from comparisons.matching.rows import closest
from comparisons.matching.scorers import Scorer
from comparisons.matching.words import split
from comparisons.telling import Tell, silently, telling

if TYPE_CHECKING:
    from comparisons.matching.likeness import Ranked
    from comparisons.matching.meaning.meanings import Meanings
    from comparisons.statements import Statement

COMPARED = 400
"""How many statements are compared with a claim in full, so that each source has its best ones."""

RUN = 10_000
"""Statements that are put in order at once; whole runs are merged quickly."""

_RANKING = "ranking"

Scored = tuple[int, float, Mapping[str, float]]
"""The position of a statement, its score, and the parts of that."""

_SCORE = itemgetter(1)


class Matcher:
    """Ranks all source statements for the statements of one briefing.

    It never changes, so a worker may use it while the screen holds it.
    """

    def __init__(
        self,
        statements: Sequence[Statement],
        claims: Sequence[Statement],
        *,
        names: Sequence[Sequence[str]] = (),
        tell: Tell = silently,
    ) -> None:
        self._aliases = Aliases(names)
        ordered = _in_order(statements, tell)
        texts = [
            self._aliases.spelled_out(item.text)
            for item in telling((*ordered, *claims), "reading names", tell)
        ]
        self._index = build_index(texts, scorer=Scorer.WORDING, tell=tell)
        self._statements: Mapping[int, Statement] = dict(enumerate(ordered))
        self._claims: Mapping[int, Statement] = dict(enumerate(claims, start=len(ordered)))
        self._known = Known({}, {})

    def ready(self, claims: Sequence[Statement], tell: Tell = silently) -> None:
        """Work out beforehand what the first matches of some claims would have to wait for."""
        self._index.ready(tell)
        if self._languages.differ_from(item.text for item in claims):
            for position in telling(self._statements, "reading names and figures", tell):
                self._languages.signs(position)

    def with_source(
        self, document_id: str, statements: Sequence[Statement], tell: Tell = silently
    ) -> Matcher:
        """Return the matcher after one source changed; the other sources are not read again."""
        kept = {at: one for at, one in self._statements.items() if one.document_id != document_id}
        gone = self._statements.keys() - kept.keys()
        ordered = sorted(statements, key=content_of)
        changed: Matcher = self._over(self._index.replaced(gone, self._spelled_out(ordered), tell))
        changed._statements = kept | dict(enumerate(ordered, start=self._index.size))
        return changed

    def with_claims(self, claims: Sequence[Statement], tell: Tell = silently) -> Matcher:
        """Return the matcher after statements of the briefing changed."""
        changed: Matcher = self._over(
            self._index.replaced(tuple(self._claims), self._spelled_out(claims), tell)
        )
        changed._claims = dict(enumerate(claims, start=self._index.size))
        return changed

    def with_meanings(self, meanings: Meanings | None) -> Matcher:
        """Return the matcher that compares meanings too, or no longer."""
        return self._over(self._index.with_meanings(meanings))

    def _over(self, index: Index) -> Matcher:
        changed: Matcher = copy(self)
        for known in ("_languages", "_elsewhere"):
            changed.__dict__.pop(known, None)
        changed._index = index
        return changed

    def _spelled_out(self, statements: Iterable[Statement]) -> list[str]:
        return [self._aliases.spelled_out(item.text) for item in statements]

    @cached_property
    def _languages(self) -> Languages:
        texts = {position: one.text for position, one in self._statements.items()}
        return Languages(texts, self._aliases, self._known)

    @cached_property
    def _elsewhere(self) -> Elsewhere:
        return Elsewhere(self._claims, self._index.postings, self._languages, self._aliases)

    def matches(
        self, claim: Statement, *, top: int | None = None, tell: Tell = silently
    ) -> tuple[Match, ...]:
        """Return the source statements that share anything with a claim, best first."""
        found = self._scored(claim, tell)
        tell(_RANKING, len(found), len(found))
        ordered = _best_first(found, self._content_at)
        own = language_of(claim.text)
        meant = self._index.meanings is not None and own is Language.ENGLISH
        wording, meaning = Scorer.WORDING, Scorer.MEANING
        offered = [
            Match(
                claim,
                self._statements[position],
                rank,
                score,
                parts,
                0.0,
                meaning if meant and self._languages.of(position) is own else wording,
            )
            for rank, (position, score, parts) in enumerate(
                telling(ordered[:top], _RANKING, tell, step=512), start=1
            )
        ]
        words = split(claim.text)
        self._look_elsewhere(offered, [position for position, *_ in ordered], words)
        return tuple(offered)

    def _look_elsewhere(
        self, offered: list[Match], positions: Sequence[int], words: Sequence[str]
    ) -> None:
        """Let the closest matches of each source know what they say to other claims than this."""
        others = self._elsewhere.others(stems(tuple(words)))
        for place in closest(offered):
            share = self._elsewhere.share(positions[place], others)
            offered[place] = offered[place]._replace(elsewhere=share)

    def _scored(self, claim: Statement, tell: Tell) -> list[Scored]:
        text = self._aliases.spelled_out(claim.text)
        compared = self._index.compared(text, top=self._index.size, candidates=COMPARED, tell=tell)
        tell(_RANKING, len(compared), len(compared))
        topic = self._topic_of(claim)
        across = self._scored_across(claim, compared, topic)
        tell(_RANKING, len(compared), len(compared))
        meaning = self._index.meanings is not None
        parting = Parting(text, self._index.postings, meaning=meaning)
        held = self._index.stems_of
        within = [
            (one.position, lifted(one.score, shared), LazyParts(parting, one, held, shared))
            for one in compared
            if one.position in self._statements and one.position not in across
            for shared in (topic(one.score, one.position),)
        ]
        return [one for one in (*within, *across.values()) if one[1] > 0]

    def _topic_of(self, claim: Statement) -> Callable[[float, int], float]:
        """Return what tells how much a topic in common adds to the score at a position."""
        shared = self._index.shared_topic(claim.text)
        return lambda score, position: topic_part_in_lists(score, lambda: shared(position))

    def _scored_across(
        self, claim: Statement, compared: Iterable[Ranked], topic: Callable[[float, int], float]
    ) -> Mapping[int, Scored]:
        """Return what statements in other languages than a claim score, by position."""
        shared = self._languages.across(claim.text)
        letters = {one.position: one.letters for one in compared} if shared else {}
        found: dict[int, Scored] = {}
        for at, each in shared.items():
            parts = parts_across(each, letters.get(at, 0.0))
            score = score_of(parts)
            parts["topic"] = topic(score, at)
            found[at] = (at, lifted(score, parts["topic"]), parts)
        return found

    def _content_at(self, scored: Scored) -> tuple[str, str, int]:
        return content_of(self._statements[scored[0]])


def _best_first(
    found: Iterable[Scored], content: Callable[[Scored], tuple[str, str, int]]
) -> list[Scored]:
    """Order by score; what ties is few, and goes by its content."""
    by_score = sorted(found, key=_SCORE, reverse=True)
    ordered: list[Scored] = []
    for _, group in groupby(by_score, key=_SCORE):
        tied = list(group)
        ordered += tied if len(tied) == 1 else sorted(tied, key=content)
    return ordered


def _in_order(statements: Sequence[Statement], tell: Tell) -> list[Statement]:
    """Order statements by what they say, run by run, so that the work can be stopped between."""
    keyed = [(*content_of(item), number) for number, item in enumerate(statements)]
    runs = range(0, len(keyed), RUN)
    for at in telling(runs, "ordering statements", tell, step=1):
        keyed[at : at + RUN] = sorted(keyed[at : at + RUN])
    return [statements[number] for *_, number in sorted(keyed)]


def content_of(statement: Statement) -> tuple[str, str, int]:
    """Order statements by what they say, so that ties do not hang on the order of sources."""
    return (statement.text, statement.document_id, statement.span.start)
