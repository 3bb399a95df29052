"""Where denials and restatements stand: labelled statements of one story in three languages.

    python -m tests.benchmarks.matching_relations [wording|meaning]

For each relation, the share of the labelled statements that are among the best two of their own
source, and of the sources that hold one whose best two show one. For restatements in another
language the share of statement pairs of their sources that stand in the right order (AUC; 0.5 is
chance), and the same among all statements of all sources, whatever their language. Labels:
`tests/tables/relations_karabakh.py`.
"""

from __future__ import annotations

import statistics
import sys
from collections import Counter, defaultdict

from comparisons.matching.families import Language, language_of
from comparisons.matching.scorers import scorer_named
from comparisons.offers import Offer, Offers, key_of
from comparisons.opening import open_comparison
from tests.builders import SEEDS
from tests.tables.relations_karabakh import RELATIONS

SHOWN = 2
"""Matches of a source that are seen at once when its row is opened."""


def places(offer: Offer, offers: Offers) -> dict[str, dict[str, float]]:
    """Return for each source the place, from 1, of each of its statements by their text."""
    found: dict[str, dict[str, float]] = {}
    for row in offer.rows:
        ranked = [match.statement.text for match in row.matches]
        rest = [s.text for s in offers.comparison.statements[row.source] if s.text not in ranked]
        found[row.source] = {text: place for place, text in enumerate(ranked, 1)}
        # What is not offered comes last, all at one place.
        found[row.source] |= dict.fromkeys(rest, len(ranked) + (len(rest) + 1) / 2)
    return found


def auc(right: list[float], others: list[float]) -> float:
    """Return the share of pairs in which the right one stands before the other; ties count half."""
    pairs = [(one < other) + (one == other) / 2 for one in right for other in others]
    return statistics.mean(pairs) if pairs else 0.5


def report(offers: Offers) -> None:
    """Print the shares for each relation, and the order across languages."""
    by_claim = [places(offers.offer(claim), offers) for claim in offers.comparison.claims]
    shown: dict[str, list[bool]] = defaultdict(list)
    sources: dict[str, dict[tuple[int, str], bool]] = defaultdict(dict)
    right: dict[tuple[int, str], set[str]] = defaultdict(set)
    about: dict[tuple[int, str], set[str]] = defaultdict(set)
    for number, relation, source, beginning in RELATIONS:
        ranked = by_claim[number - 1][source]
        (text,) = (text for text in ranked if text.startswith(beginning))
        seen = ranked[text] <= SHOWN
        shown[relation].append(seen)
        key = (number, source)
        sources[relation][key] = sources[relation].get(key, False) or seen
        if relation == "restates":
            right[key].add(text)
        else:
            about[key].add(text)
    for relation, seen in sorted(shown.items()):
        of_sources = sources[relation].values()
        held = Counter((n, source) for n, each, source, _ in RELATIONS if each == relation)
        most = sum(min(SHOWN, count) for count in held.values()) / len(seen)
        print(
            f"{relation:15} {len(seen):3} labelled, among the best {SHOWN} of their source "
            f"{statistics.mean(seen):.3f} (at most {most:.3f}); {len(of_sources):3} sources, "
            f"one shown {statistics.mean(of_sources):.3f}"
        )
    _report_languages(by_claim, right, about)
    _report_all_sources(offers, right, about)


def _report_languages(
    by_claim: list[dict[str, dict[str, float]]],
    right: dict[tuple[int, str], set[str]],
    about: dict[tuple[int, str], set[str]],
) -> None:
    each: list[float] = []
    for (number, source), texts in right.items():
        ranked = by_claim[number - 1][source]
        if any(map(_is_foreign, texts)):
            others = ranked.keys() - texts - about[number, source]
            each.append(auc([ranked[text] for text in texts], [ranked[text] for text in others]))
    print(f"restatements in other languages: {len(each)} lists, AUC {statistics.mean(each):.3f}")


def _report_all_sources(
    offers: Offers,
    right: dict[tuple[int, str], set[str]],
    about: dict[tuple[int, str], set[str]],
) -> None:
    """Print how restatements in other languages stand among the statements of all sources."""
    each: list[float] = []
    for number, claim in enumerate(offers.comparison.claims, 1):
        scores = {key_of(match.statement): match.score for match in offers.offer(claim).matches}
        foreign: list[float] = []
        others: list[float] = []
        for statement in offers.comparison.source_statements():
            key, score = (number, statement.document_id), -scores.get(key_of(statement), 0.0)
            if statement.text not in right[key] | about[key]:
                others.append(score)
            elif statement.text in right[key] and _is_foreign(statement.text):
                foreign.append(score)
        if foreign:
            each.append(auc(foreign, others))
    print(f"the same over all sources: {len(each)} statements, AUC {statistics.mean(each):.3f}")


def _is_foreign(text: str) -> bool:
    return language_of(text) is not Language.ENGLISH


def main(arguments: list[str]) -> int:
    """Print the figures of one scorer."""
    offers = Offers(open_comparison(SEEDS / "karabakh-2023-09-20"))
    report(offers.with_scorer(scorer_named((arguments or ["wording"])[0])))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
