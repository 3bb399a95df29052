"""How long a report takes: 500 statements, 50 sources, a verdict and a passage for each statement.

Run from the repository's root: `python -m tests.benchmarks.report`. The making of the report and
each format are timed, best of three in one process; the first includes finding all facts.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from comparisons.comparison import Comparison
from comparisons.evidence import Evidence, Stance, quote_from
from comparisons.rechecking import standing_of
from comparisons.reports.building import build_report
from comparisons.reports.formats import Format, rendered
from comparisons.review import Review
from comparisons.segmentation import segment
from comparisons.verdicts import Decision, Verdict
from tests.builders import a_document, a_review

STATEMENTS, SOURCES = 500, 50
MADE = "2026-11-22T15:31:00Z"
T = TypeVar("T")


def main() -> None:
    """Print the seconds."""
    comparison = a_large_comparison()
    standing = standing_of(a_whole_review(comparison), comparison)
    first, report = _timed(lambda: build_report(comparison, [standing], made=MADE, version="0"))
    again = min(
        _timed(lambda: build_report(comparison, [standing], made=MADE, version="0"))[0]
        for _ in range(2)
    )
    print(f"{STATEMENTS} statements, {SOURCES} sources, {STATEMENTS} passages linked")
    print(f"report         {first:.2f} s, again {again:.2f} s")
    for form in Format:
        seconds, content = _timed(lambda form=form: rendered(report, form))
        print(f"{form.value:14} {seconds:.2f} s, {len(content) / 1e6:.1f} MB")


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    value = work()
    return time.process_time() - start, value


def a_large_comparison() -> Comparison:
    """Return a briefing of many statements, each with a like one in one of the sources."""
    towns = ("Ostermole", "Varnhem", "Lissby", "Torrvik", "Enskede")
    said = [
        f"On {1 + number % 28} March, {number + 3} people left {towns[number % 5]} by the "
        f"road number {number}, the office said."
        for number in range(STATEMENTS)
    ]
    heard = [line.replace("left", "were taken from") for line in said]
    briefing = a_document(" ".join(said), id="briefing")
    sources = [a_document(" ".join(heard[at::SOURCES]), id=f"source-{at}") for at in range(SOURCES)]
    return Comparison(
        title="A large comparison",
        briefing=briefing,
        sources=tuple(sources),
        statements={each.id: segment(each) for each in (briefing, *sources)},
    )


def a_whole_review(comparison: Comparison) -> Review:
    """Return a review in which every statement has a verdict and a passage."""
    review = a_review(comparison.briefing).begun_on(comparison.briefing, comparison.claims)
    for number, claim in enumerate(comparison.claims):
        source = comparison.sources[number % SOURCES]
        passage = comparison.statements[source.id][number // SOURCES]
        evidence = Evidence(
            source=source.id,
            digest=source.digest,
            stance=list(Stance)[number % 3],
            quote=quote_from(source, passage.span),
            linked=MADE,
        )
        decision = Decision(
            id=claim.id,
            target=quote_from(comparison.briefing, claim.span),
            verdict=list(Verdict)[number % 3],
            reviewed=MADE,
            evidence=(evidence,),
        )
        review = review.with_decision(decision)
    return review


if __name__ == "__main__":
    main()
