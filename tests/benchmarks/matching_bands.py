"""From which scores the words *strong*, *likely* and *possible* hold, on labelled pairs of news.

    python tests/benchmarks/matching_bands.py DATA_FOLDER [SPLIT]

For each scorer, the share of right pairs among those with at least a score. A word of one scorer
should stand for the same share as that word of the other; `comparisons/matching/bands.py` has the
scores. Every fourth statement of the news stories is asked; the model of meaning takes minutes.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from comparisons.matching.bands import LEAST
from comparisons.matching.index import build_index
from comparisons.matching.scorers import Scorer, has_meaning, meanings_for
from tests.benchmarks.matching_quality import SETS, pools

ASKED = {"news story": 4, "summaries": 1}
"""Of so many statements one is asked."""

Pairs = list[tuple[float, bool]]


def scored(base: Path, split: str, name: str) -> dict[Scorer, Pairs]:
    """Return the score of each pair and whether it is right, by each scorer."""
    data = SETS[name]
    scorers = list(Scorer) if has_meaning() else [Scorer.WORDING]
    found: dict[Scorer, Pairs] = {scorer: [] for scorer in scorers}
    meanings = {scorer: meanings_for(scorer) for scorer in scorers}
    for queries, corpus, right in pools(base / data.folder, split, data):
        plain = build_index([row["text"] for row in corpus], scorer=Scorer.WORDING)
        asked = [row for row in queries[:: ASKED[name]] if right.get(row["query_id"])]
        for scorer in scorers:
            index = plain.with_meanings(meanings[scorer])
            found[scorer] += [
                (score, corpus[at]["corpus_id"] in right[query["query_id"]])
                for query in asked
                for at, score in index.rank(query["text"], top=len(corpus))
                if corpus[at]["doc"] != query["doc"]
            ]
    return found


def share(pairs: Pairs, least: float) -> str:
    """Return how many pairs reach a score, and which share of them is right."""
    right = [label for score, label in pairs if score >= least]
    return f"{least:.2f} {sum(right) / max(1, len(right)):.2f} of {len(right)}"


def main(arguments: Sequence[str]) -> int:
    """Print the shares at the borders of the bands, and at other scores."""
    folder, split = Path(arguments[0]), (arguments[1:] or ["dev"])[0]
    for name in ASKED:
        for scorer, pairs in scored(folder, split, name).items():
            words = "  ".join(
                f"{band.value} {share(pairs, least)}" for band, least in LEAST[scorer].items()
            )
            print(f"{name:10} {scorer.value:15} {words}")
            print(" " * 27, "  ".join(share(pairs, step / 20) for step in range(3, 14)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
