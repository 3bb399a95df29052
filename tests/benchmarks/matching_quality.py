"""How well statements are ranked: labelled pairs of news, fact checks, debates and messages.

    python tests/benchmarks/matching_quality.py DATA_FOLDER [SPLIT]

DATA_FOLDER holds one folder a data set with queries.SPLIT.tsv, corpus.SPLIT.tsv and
qrels.SPLIT.tsv. Within every pool of statements that belong together all statements of other
documents are ranked. MRR is the mean reciprocal rank of the first right one, R@5 the share of the
right ones among the first five, AP the average precision over the whole ranking.
"""

from __future__ import annotations

import csv
import statistics
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from comparisons.matching.index import Index, build_index

Row = dict[str, str]
Right = Mapping[str, set[str]]


@dataclass(frozen=True, kw_only=True, slots=True)
class DataSet:
    """One labelled set."""

    folder: str
    pool: str
    """The column that names the pool; empty when all statements are one."""
    grade: str
    least: float
    """The grade from which a statement is right."""
    measure: str
    """The measure by which the set is judged."""
    floor: float
    """What word and four-letter overlap reach without more, on the development split."""


SETS = {
    "news story": DataSet(
        folder="ecb", pool="subtopic", grade="dice", least=0.5, measure="AP", floor=0.686
    ),
    "summaries": DataSet(
        folder="superpal", pool="topic", grade="grade", least=1, measure="AP", floor=0.687
    ),
    "debates": DataSet(
        folder="politifact", pool="", grade="grade", least=1, measure="MRR", floor=0.785
    ),
    "messages": DataSet(
        folder="checkthat", pool="", grade="grade", least=1, measure="MRR", floor=0.819
    ),
}


def read(path: Path) -> list[Row]:
    """Read one tab-separated table with a header."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def plain(text: str) -> str:
    """Return a text without case and punctuation."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())


def without_twins(corpus: list[Row], right: Right) -> tuple[list[Row], Right]:
    """Keep one of the statements that differ in case and punctuation only."""
    keeper: dict[str, Row] = {}
    same = {row["corpus_id"]: keeper.setdefault(plain(row["text"]), row) for row in corpus}
    kept = list({row["corpus_id"]: row for row in keeper.values()}.values())
    return kept, {
        query: {same[each]["corpus_id"] for each in ids if each in same}
        for query, ids in right.items()
    }


def pools(base: Path, split: str, data: DataSet) -> Iterator[tuple[list[Row], list[Row], Right]]:
    """Yield the queries, the statements and the right answers of each pool."""
    right: dict[str, set[str]] = defaultdict(set)
    for row in read(base / f"qrels.{split}.tsv"):
        if float(row[data.grade]) >= data.least:
            right[row["query_id"]].add(row["corpus_id"])
    corpus, answers = without_twins_if_one_pool(read(base / f"corpus.{split}.tsv"), right, data)
    queries: dict[str, list[Row]] = defaultdict(list)
    statements: dict[str, list[Row]] = defaultdict(list)
    for rows, grouped in ((read(base / f"queries.{split}.tsv"), queries), (corpus, statements)):
        for row in rows:
            grouped[row[data.pool] if data.pool else ""].append(row)
    for pool, rows in queries.items():
        yield rows, statements[pool], answers


def without_twins_if_one_pool(
    corpus: list[Row], right: Right, data: DataSet
) -> tuple[list[Row], Right]:
    """Collapse twins in the set of messages, where one claim is listed several times."""
    return without_twins(corpus, right) if data.folder == "checkthat" else (corpus, right)


def places(index: Index, query: Row, corpus: list[Row], wanted: set[int]) -> list[int]:
    """Return the places, from 1, of the right statements; what is not ranked comes last."""
    allowed = [at for at, row in enumerate(corpus) if row["doc"] != query["doc"]]
    ranked = [at for at, _ in index.rank(query["text"], top=len(corpus))]
    seen, other = set(ranked), set(allowed)
    order = [at for at in ranked if at in other] + [at for at in allowed if at not in seen]
    return [place for place, at in enumerate(order, 1) if at in wanted]


def measures(found: list[int]) -> dict[str, float]:
    """Return the measures of one ranking."""
    return {
        "MRR": 1 / found[0],
        "R@5": sum(place <= 5 for place in found) / len(found),
        "AP": statistics.mean(n / place for n, place in enumerate(found, 1)),
    }


def score(base: Path, split: str, data: DataSet) -> dict[str, float]:
    """Return the mean measures over all queries that have an answer."""
    results: list[dict[str, float]] = []
    for queries, corpus, right in pools(base, split, data):
        index = build_index([row["text"] for row in corpus])
        for query in queries:
            answers = right.get(query["query_id"], set())
            wanted = {
                at
                for at, row in enumerate(corpus)
                if row["corpus_id"] in answers and row["doc"] != query["doc"]
            }
            if wanted:
                results.append(measures(places(index, query, corpus, wanted)))
    return {name: statistics.mean(each[name] for each in results) for name in results[0]}


def main(arguments: list[str]) -> int:
    """Print one line a set and the mean of the measures by which the sets are judged."""
    folder, split = Path(arguments[0]), (arguments[1:] or ["dev"])[0]
    judged: list[float] = []
    for name, data in SETS.items():
        result = score(folder / data.folder, split, data)
        judged.append(result[data.measure])
        figures = "  ".join(f"{key} {value:.4f}" for key, value in result.items())
        print(f"{name:11} {figures}  ({data.measure}, plain overlap: {data.floor})", flush=True)
    print(f"mean        {statistics.mean(judged):.4f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
