"""Where denials stand in longer articles: three stories that no setting was chosen on.

    python -m tests.benchmarks.matching_denials [wording|meaning]

For each story and language, the share of the labelled statements that are among the best two of
their own source, and the share of the pairs of a briefing's statement and a source holding one
whose best two show one. Labels: `tests/tables/held_out_denials_*.py`.
"""

from __future__ import annotations

import statistics
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from comparisons.matching.matcher import Matcher
from comparisons.matching.rows import SourceRow, by_source
from comparisons.matching.scorers import meanings_for, scorer_named
from comparisons.opening import open_comparison
from comparisons.statements import Statement
from tests.builders import SEEDS
from tests.comparisons.matching.statement_builders import a_document, statements_of
from tests.tables import held_out_denials_dam as dam
from tests.tables import held_out_denials_karabakh as karabakh
from tests.tables import held_out_denials_plant as plant
from tests.tables import held_out_denials_square as square

SHOWN = 2
"""Matches of a source that are seen at once when its row is opened."""

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
        found = {text: tuple(_labels(head)) for head, text in entries(rest)}
        statements = statements_of(a_document(name, *found))
        sources.append(Source(id=name, statements=statements, labels=found))
    return sources


def _labels(head: str) -> Iterator[Label]:
    for label in head.split():
        if label != "-":
            yield int(label[:-1]), label[-1]


def stories() -> list[Story]:
    """Return the stories; that of the demonstration is read along with its own sources."""
    comparison = open_comparison(SEEDS / "karabakh-2023-09-20")
    found = [
        Story(
            name="karabakh",
            claims=comparison.claims,
            sources=read(karabakh.SOURCES),
            others=tuple(comparison.source_statements()),
            names=comparison.names,
        )
    ]
    for name, story in (("dam", dam), ("square", square), ("plant", plant)):
        briefing = a_document("briefing", *(text for _, text in entries(story.BRIEFING)))
        found.append(Story(name=name, claims=statements_of(briefing), sources=read(story.SOURCES)))
    return found


def rows(story: Story, scorer: str | None = None) -> Iterator[tuple[int, Source, SourceRow]]:
    """Yield the row of each article for each statement of the briefing."""
    statements = [*story.others, *(one for each in story.sources for one in each.statements)]
    matcher = Matcher(statements, story.claims, names=story.names)
    matcher = matcher.with_meanings(meanings_for(scorer_named(scorer)))
    for number, claim in enumerate(story.claims, 1):
        found = by_source(matcher.matches(claim), [each.id for each in story.sources])
        by_id = {row.source: row for row in found}
        for source in story.sources:
            yield number, source, by_id[source.id]


def seen(story: Story, scorer: str) -> dict[str, list[list[bool]]]:
    """Return for each relation, and each row that holds one, which labelled ones are shown."""
    found: dict[str, list[list[bool]]] = defaultdict(list)
    for number, source, row in rows(story, scorer):
        best = {match.statement.text for match in row.matches[:SHOWN]}
        for sign, relation in RELATIONS.items():
            held = [text for text, labels in source.labels.items() if (number, sign) in labels]
            if held:
                found[relation].append([text in best for text in held])
    return found


def tell(name: str, held: list[list[bool]]) -> str:
    """Return a line of figures."""
    each = [one for row in held for one in row]
    most = sum(min(SHOWN, len(row)) for row in held) / len(each)
    return (
        f"{name:26} {len(each):3} labelled, among the best {SHOWN} {statistics.mean(each):.3f} "
        f"(at most {most:.3f}); {len(held):3} rows, one shown {statistics.mean(map(any, held)):.3f}"
    )


def main(arguments: list[str]) -> int:
    """Print the figures of each story and of all."""
    scorer = (arguments or ["wording"])[0]
    every: dict[str, list[list[bool]]] = defaultdict(list)
    for story in stories():
        for relation, held in seen(story, scorer).items():
            every[relation] += held
            print(tell(f"{story.name}: {relation}", held))
    for relation, held in every.items():
        print(tell(f"all: {relation}", held))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
