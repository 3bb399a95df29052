"""Where denials stand in longer articles of six stories, in three languages.

    python -m tests.benchmarks.matching_denials [wording|meaning]

For each story and relation, the share of the labelled statements that are among the best two of
their own source, and the share of the pairs of a briefing's statement and a source holding one
whose best two show one. Then the same for sources in another language than the briefing's, with the
share of statement pairs that the scores put in the right order (AUC; 0.5 is chance). Labels:
`tests/tables/held_out_denials_*.py`.

The texts of the first three stories were written before any ranking of them was looked at, but by
whoever widened the families afterwards, and their totals were looked at when the ratio of fields
was chosen. `plant` was unseen until `common_families` were written; `canteen` was used for nothing
but to decide whether these are worth having, until `subject_families` were written. Those follow a
list of subjects, but after a few lines of either had been seen. `vote` was written when all was
settled, by whoever had settled it, and changed nothing.
"""

from __future__ import annotations

import statistics
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from comparisons.matching.families import Language, language_of
from comparisons.matching.matcher import Matcher
from comparisons.matching.rows import SourceRow, by_source
from comparisons.matching.scorers import meanings_for, scorer_named
from comparisons.opening import open_comparison
from comparisons.statements import Statement
from tests.benchmarks.matching_relations import SHOWN, auc
from tests.builders import SEEDS
from tests.comparisons.matching.statement_builders import a_document, statements_of
from tests.tables import held_out_denials_canteen as canteen
from tests.tables import held_out_denials_dam as dam
from tests.tables import held_out_denials_karabakh as karabakh
from tests.tables import held_out_denials_plant as plant
from tests.tables import held_out_denials_square as square
from tests.tables import held_out_denials_vote as vote

RELATIONS = {"!": "says otherwise", "=": "restates"}

Label = tuple[int, str]
"""Number of the briefing's statement from 1, and the sign of the relation."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """One article, with the labels of its statements by their texts."""

    id: str
    statements: Sequence[Statement]
    labels: Mapping[str, Sequence[Label]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """A briefing, the articles about it, and others that are ranked along with them."""

    name: str
    claims: Sequence[Statement]
    sources: Sequence[Source]
    others: Sequence[Statement] = ()
    names: Sequence[Sequence[str]] = ()


def entries(table: str) -> list[tuple[str, str]]:
    """Return what stands before the bar of each entry of a table, and what behind."""
    whole = table.replace("\n  ", " ")
    lines = [line for line in whole.splitlines() if " | " in line]
    return [(head, text) for head, text in (line.split(" | ") for line in lines)]


def read(table: str) -> list[Source]:
    """Return the articles of a table."""
    sources: list[Source] = []
    for part in table.split("\n@ ")[1:]:
        name, _, rest = part.partition("\n")
        labels = {text: tuple(_labels(head)) for head, text in entries(rest)}
        statements = statements_of(a_document(name, *labels))
        sources.append(Source(id=name, statements=statements, labels=labels))
    return sources


def _labels(head: str) -> Iterator[Label]:
    for label in head.split():
        if label != "-":
            yield int(label[:-1]), label[-1]


def stories() -> list[Story]:
    """Return the stories; that of the demonstration is read along with its own sources."""
    comparison = open_comparison(SEEDS / "karabakh-2023-09-20")
    known = [
        Story(
            name="karabakh",
            claims=comparison.claims,
            sources=read(karabakh.SOURCES),
            others=tuple(comparison.source_statements()),
            names=comparison.names,
        )
    ]
    made_up = {"dam": dam, "square": square, "plant": plant, "canteen": canteen, "vote": vote}
    for name, story in made_up.items():
        briefing = a_document("briefing", *(text for _, text in entries(story.BRIEFING)))
        known.append(Story(name=name, claims=statements_of(briefing), sources=read(story.SOURCES)))
    return known


def rows(story: Story, scorer: str | None = None) -> Iterator[tuple[int, Source, SourceRow]]:
    """Yield the row of each article for each statement of the briefing."""
    statements = [*story.others, *(one for each in story.sources for one in each.statements)]
    matcher = Matcher(statements, story.claims, names=story.names)
    matcher = matcher.with_meanings(meanings_for(scorer_named(scorer)))
    for number, claim in enumerate(story.claims, 1):
        ordered = by_source(matcher.matches(claim), [each.id for each in story.sources])
        by_id = {row.source: row for row in ordered}
        for source in story.sources:
            yield number, source, by_id[source.id]


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """Where the labelled statements of one row stand."""

    shown: Sequence[bool]
    """For each of them, whether it is among the best two."""
    foreign: bool
    """Whether the source has another language than the briefing."""
    order: float
    """The share of pairs with a statement of no label that the scores put in the right order."""


def found(story: Story, scorer: str) -> dict[str, list[Found]]:
    """Return for each relation what is found of each row that holds one."""
    each: dict[str, list[Found]] = defaultdict(list)
    for number, source, row in rows(story, scorer):
        for sign, relation in RELATIONS.items():
            held = [text for text, labels in source.labels.items() if (number, sign) in labels]
            if held:
                each[relation].append(_found(number, source, row, held))
    return each


def _found(number: int, source: Source, row: SourceRow, held: Sequence[str]) -> Found:
    best = {match.statement.text for match in row.matches[:SHOWN]}
    scores = {match.statement.text: match.score for match in row.matches}
    others = [
        text for text, labels in source.labels.items() if all(each != number for each, _ in labels)
    ]
    return Found(
        shown=[text in best for text in held],
        foreign=language_of(" ".join(source.labels)) is not Language.ENGLISH,
        order=auc([-scores.get(text, 0) for text in held], [-scores.get(t, 0) for t in others]),
    )


def tell(name: str, each: Sequence[Found]) -> str:
    """Return a line of figures."""
    shown = [one for row in each for one in row.shown]
    most = sum(min(SHOWN, len(row.shown)) for row in each) / len(shown)
    foreign = [row for row in each if row.foreign]
    return (
        f"{name:24} {len(shown):3} labelled, among the best {SHOWN} {statistics.mean(shown):.3f} "
        f"(at most {most:.3f}); {len(each):3} rows, one shown {_one_shown(each):.3f}; "
        f"other languages {len(foreign):2} rows, one shown {_one_shown(foreign):.3f}, "
        f"AUC {statistics.mean(row.order for row in foreign):.3f}"
    )


def _one_shown(each: Sequence[Found]) -> float:
    return statistics.mean(any(row.shown) for row in each)


def main(arguments: list[str]) -> int:
    """Print the figures of each story and of all."""
    scorer = (arguments or ["wording"])[0]
    every: dict[str, list[Found]] = defaultdict(list)
    for story in stories():
        for relation, each in found(story, scorer).items():
            every[relation] += each
            print(tell(f"{story.name}: {relation}", each))
    for relation, each in every.items():
        print(tell(f"all: {relation}", each))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
