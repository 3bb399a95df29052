"""How fast statements are ranked, beside an exhaustive comparison in the same run.

    python tests/benchmarks/matching_speed.py [COUNT …]

The exhaustive comparison is `rapidfuzz.process.cdist` with `token_set_ratio`, which needs numpy;
without numpy `process.extract` stands in. Times are of the processor, memory is what the index
adds to the program. The bounds at 100,000 statements: a ranking in 1/20 of the exhaustive time, the
index in 6 s and 250 MB.
"""

from __future__ import annotations

import importlib.util
import random
import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from typing import cast

from rapidfuzz import fuzz, process

from comparisons.documents import Document, Provenance
from comparisons.matching.index import build_index
from comparisons.matching.matcher import Matcher
from comparisons.matching.scorers import Scorer
from comparisons.matching.search import SearchIndex
from comparisons.spans import Span
from comparisons.statements import Statement, cut_statement

COUNTS = (1_000, 10_000, 100_000)
QUERIES = 30
WORDS = 14
"""Words of a statement."""
VOCABULARY = 40_000


def vocabulary(chance: random.Random) -> list[str]:
    """Return made-up words of three to eleven letters."""
    return [
        "".join(chance.choices("etaoinshrdlcumwfgypbvk", k=chance.randint(3, 11)))
        for _ in range(VOCABULARY)
    ]


def made_up(count: int, chance: random.Random) -> list[str]:
    """Return statements whose words are as unevenly common as those of real texts (Zipf)."""
    words = vocabulary(chance)
    weights = [1 / rank for rank in range(1, len(words) + 1)]
    drawn = chance.choices(words, weights, k=count * WORDS)
    return [" ".join(drawn[at : at + WORDS]) for at in range(0, len(drawn), WORDS)]


def seconds(action: Callable[[], object]) -> float:
    """Return the processor time of an action."""
    started = time.process_time()
    action()
    return time.process_time() - started


def megabytes() -> float:
    """Return the most memory that the program has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def exhaustive(query: str, texts: Sequence[str]) -> object:
    """Compare a query with every text."""
    if importlib.util.find_spec("numpy"):
        return cast("object", process.cdist([query], texts, scorer=fuzz.token_set_ratio))
    return process.extract(query, texts, scorer=fuzz.token_set_ratio, limit=10)


def measure(count: int) -> None:
    """Print the times for one number of statements."""
    chance = random.Random(count)  # noqa: S311 - the same statements in every run
    texts = made_up(count, chance)
    queries = chance.sample(texts, QUERIES)
    before, started = megabytes(), time.process_time()
    index = build_index(texts, scorer=Scorer.WORDING)
    index.rank(queries[0], top=10)
    building, memory = time.process_time() - started, megabytes() - before
    ranking = statistics.median(
        seconds(lambda query=query: index.rank(query, top=10)) for query in queries
    )
    exhaustive(queries[0], texts[:10])
    comparing = statistics.median(
        seconds(lambda query=query: exhaustive(query, texts)) for query in queries[:7]
    )
    print(
        f"{count:7} statements  index {building:5.2f} s {memory:4.0f} MB  "
        f"ranking {ranking * 1000:6.2f} ms  exhaustive {comparing * 1000:7.1f} ms  "
        f"ratio 1/{comparing / ranking:.0f}",
        flush=True,
    )


def statements(texts: Sequence[str], document_id: str) -> list[Statement]:
    """Return each text as a statement of one document."""
    document = Document(
        id=document_id, path="d", text="\n".join(texts), digest="", provenance=Provenance()
    )
    found: list[Statement] = []
    start = 0
    for text in texts:
        span = Span(start, start + len(text))
        found.append(cut_statement(document, span, id=f"s{start}"))
        start = span.end + 1
    return found


def measure_desk() -> None:
    """Print what a briefing of 50 statements against 2,000 takes, and a typed search."""
    chance = random.Random(5)  # noqa: S311 - the same statements in every run
    texts = made_up(2_000, chance)
    sources = [
        item for at in range(20) for item in statements(texts[at * 100 : at * 100 + 100], f"d{at}")
    ]
    claims = statements(chance.sample(texts, 50), "briefing")
    started = time.process_time()
    matcher = Matcher(sources, claims)
    first = time.process_time() - started + seconds(lambda: matcher.matches(claims[0]))
    every = [seconds(lambda claim=claim: matcher.matches(claim)) for claim in claims]
    print(
        f"   2000 statements  first matches {first * 1000:.0f} ms, "
        f"all 50 {sum(every) + first:.2f} s, slowest {max(every) * 1000:.0f} ms"
    )


def measure_search() -> None:
    """Print what a key costs while searching 100,000 statements."""
    chance = random.Random(6)  # noqa: S311 - the same statements in every run
    texts = made_up(100_000, chance)
    started = time.process_time()
    index = SearchIndex(statements(texts, "d"))
    building = time.process_time() - started
    typed = " ".join(texts[77].split()[3:6])
    keys = [
        seconds(lambda end=end: index.search(typed[:end], top=50))
        for end in range(1, len(typed) + 1)
    ]
    print(
        f" 100000 statements  search index {building:.2f} s, "
        f"a key {statistics.median(keys) * 1000:.1f} ms, slowest {max(keys) * 1000:.1f} ms"
    )


def main(arguments: list[str]) -> int:
    """Measure every size."""
    for count in [int(each) for each in arguments] or COUNTS:
        measure(count)
    measure_desk()
    measure_search()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
