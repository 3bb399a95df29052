"""Opening and saving a verdict file, against PyYAML's C loader and dumper in the same run.

    python -m tests.benchmarks.verdict_files [VERDICTS]

Prints seconds (best of several runs) and the ratio; it should be at most one half.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import MappingProxyType

import yaml

from comparisons.evidence import Evidence, Quote, Shown, Stance
from comparisons.formats.strict_yaml import reader
from comparisons.formats.verdict_file import _read as interpreted
from comparisons.formats.verdict_file import read
from comparisons.formats.verdict_writing import updated
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.verdicts import Decision, PastValue, Verdict

RUNS = 7
AT = "2026-11-22T15:31:00Z"


def a_review(size: int) -> Review:
    """Return a review of invented decisions like those of a day's work."""
    decisions = [a_decision(position) for position in range(size)]
    return Review(
        reviewer="anna",
        briefing_path="briefing.txt",
        briefing_digest=f"sha256:{'0' * 64}",
        briefing_statements=tuple(decision.id for decision in decisions),
        decisions=MappingProxyType({decision.id: decision for decision in decisions}),
    )


def a_decision(position: int) -> Decision:
    """Return one decision with a note, a piece of evidence, a checked source and a past value."""
    target = Quote(
        exact=f"The harbour office said that {position} boats had left before the fire broke out.",
        span=Span(position * 100, position * 100 + 90),
        prefix='y nine,” the officer said.\n\nHe "',
        suffix=" Nobody was hurt, according to t",
    )
    passage = Quote(exact="Two boats were still moored at noon.", span=Span(812, 849))
    evidence = Evidence(
        source="harbour-news",
        digest=f"sha256:{'9' * 64}",
        stance=Stance.OPPOSES,
        quote=passage,
        linked=AT,
        shown=Shown(rank=3, score=0.41),
    )
    return Decision(
        id=f"s{position:010x}",
        target=target,
        verdict=Verdict.DISPUTED,
        reviewed=AT,
        note="Two outlets say otherwise.\nSee the evidence: both name the hour.",
        noted=AT,
        evidence=(evidence,),
        checked=("coast-guard", "ferry-line"),
        history=(PastValue(at=AT, verdict=Verdict.UNVERIFIED),),
    )


def seconds(work: Callable[[], object]) -> float:
    """Return the shortest of several runs."""
    best = float("inf")
    for _ in range(RUNS):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def forget() -> None:
    """Forget what was read before, as a new start of the program would."""
    reader._read.cache_clear()
    interpreted.cache_clear()


def main(size: int) -> None:
    """Measure and print."""
    review = a_review(size)
    text = updated("", review)
    data = yaml.load(text, Loader=yaml.CSafeLoader)  # noqa: TID251 - the yardstick
    one = next(iter(review.decisions.values()))
    changed = review.with_decision(one.decided(Verdict.CORROBORATED, at=AT))

    def open_and_save() -> None:
        forget()
        read(text, place="")
        updated(text, changed)

    def open_only() -> None:
        forget()
        read(text, place="")

    def yardstick() -> None:
        yaml.load(text, Loader=yaml.CSafeLoader)  # noqa: TID251 - the yardstick
        yaml.dump(  # noqa: TID251 - the yardstick
            data, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=10**6
        )

    def new_file() -> None:
        forget()
        updated("", review)

    ours, theirs = seconds(open_and_save), seconds(yardstick)
    print(f"{size} verdicts, {len(text) / 1e6:.2f} MB")
    print(f"open and save one change   {ours:.3f} s")
    print(f"open only                  {seconds(open_only):.3f} s")
    print(f"new file                   {seconds(new_file):.3f} s")
    print(f"CSafeLoader + CSafeDumper  {theirs:.3f} s")
    print(f"ratio                      {ours / theirs:.2f} (at most 0.50)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
