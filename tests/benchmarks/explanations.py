"""How often explanations are right: precision and recall for each kind of point.

Run from the repository's root: `python -m tests.benchmarks.explanations`. A point that claims a
difference is right if the table has it; a fact that only one side has is not counted unless the
table names it. The labelled pairs ask of one kind of fact whether it is the same,
different or open.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable

from comparisons.matching.points import PointKind
from tests.comparisons.matching import explanation_cases, labelled_pairs
from tests.comparisons.matching.explanation_cases import CASES, Case, explained, misses, told

ROUNDS = 20


def main() -> None:
    """Print the share of cases that are right, then each kind, then the labelled pairs."""
    right = sum(not misses(case) for case in CASES)
    print(f"explanations: {right} of {len(CASES)} cases right ({right / len(CASES):.3f})\n")
    _print_kinds()
    for name in ("NUMBERS", "DATES", "TIMES"):
        _print_labelled(getattr(labelled_pairs, name))
    print(f"\none explanation: {_milliseconds():.2f} ms CPU, facts of both statements cached")


def _print_kinds() -> None:
    wanted = _count(lambda case: case.same), _count(lambda case: case.different)
    found: tuple[Counter[str], Counter[str]] = Counter(), Counter()
    hits: tuple[Counter[str], Counter[str]] = Counter(), Counter()
    for case in CASES:
        explanation = explained(case)
        same = [told(point, sign="=") for point in explanation.same]
        different = [
            told(point, sign="/")
            for point in explanation.different
            if explanation_cases.weighs(point) or told(point, sign="/") in case.different
        ]
        for at, (points, expected) in enumerate(((same, case.same), (different, case.different))):
            found[at].update(_kind(point) for point in points)
            hits[at].update(_kind(point) for point in points if point in expected)
    print("kind         same: recall        different: precision  recall")
    for kind in (one.value for one in PointKind):
        same_recall = _share(hits[0][kind], wanted[0][kind])
        precision = _share(hits[1][kind], found[1][kind])
        recall = _share(hits[1][kind], wanted[1][kind])
        print(f"{kind:12} {same_recall:20} {precision:21} {recall}")


def _count(points: Callable[[Case], tuple[str, ...]]) -> Counter[str]:
    return Counter(_kind(point) for case in CASES for point in points(case))


def _kind(point: str) -> str:
    return point.partition(":")[0]


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f} ({part}/{whole})" if whole else "-"


def _print_labelled(pairs: list[labelled_pairs.Labelled]) -> None:
    answers = [(pair.label, labelled_pairs.answer(pair)) for pair in pairs]
    print(f"\nlabelled {pairs[0].kind.value}s: {len(pairs)} pairs")
    for label in (labelled_pairs.DIFFERENT, labelled_pairs.SAME):
        hits = sum(true == answer == label for true, answer in answers)
        called = sum(answer == label for _, answer in answers)
        labelled = sum(true == label for true, _ in answers)
        print(f"  {label:10} precision {_share(hits, called)}, recall {_share(hits, labelled)}")


def _milliseconds() -> float:
    started = time.process_time()
    for _ in range(ROUNDS):
        for case in CASES:
            explained(case)
    return (time.process_time() - started) * 1_000 / (ROUNDS * len(CASES))


if __name__ == "__main__":
    main()
