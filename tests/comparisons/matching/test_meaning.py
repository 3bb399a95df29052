"""Meaning: a small language model helps to rank, the same way every time."""

import pytest

from comparisons.matching.index import build_index
from comparisons.matching.scorers import Scorer, has_meaning
from comparisons.offers import Offers
from comparisons.opening import open_comparison
from comparisons.telling import StoppedError
from tests.builders import SEEDS

pytestmark = pytest.mark.skipif(
    not has_meaning(), reason="needs the extra claimdesk[meaning] (155 MB)"
)

TEXTS = [
    "The hospital ran out of drugs.",
    "The clinic had no medicine left.",
    "The army bought drugs tests and ran them out at sea.",
    "В больнице закончились лекарства.",
    "",
    "🔥" * 40,
    "x" * 100_000,
]


def test_what_is_said_in_other_words_comes_nearer() -> None:
    """A paraphrase that shares few words gains a part of its score from its meaning."""
    asked = "There was no medicine in the hospital."
    index = build_index(TEXTS, scorer=Scorer.MEANING)
    found = {one.position: one for one in index.compared(asked, top=9)}
    assert found[1].meaning > found[2].meaning
    for one in found.values():
        assert 0.0 < one.score <= 1.0


def test_a_text_stands_first_for_itself() -> None:
    """The same text is as near as can be."""
    index = build_index(TEXTS, scorer=Scorer.MEANING)
    for position in range(4):
        assert index.rank(TEXTS[position], top=3)[0][0] == position


def test_the_order_of_texts_does_not_matter() -> None:
    """One text at a time goes through the model, so its neighbours do not count."""
    plain = build_index(TEXTS, scorer=Scorer.MEANING).rank(TEXTS[0], top=9)
    mixed = build_index(TEXTS[::-1], scorer=Scorer.MEANING).rank(TEXTS[0], top=9)
    last = len(TEXTS) - 1
    assert [(last - position, score) for position, score in mixed] == plain


def test_only_english_is_compared_by_meaning() -> None:
    """The model knows no other language; such a claim is ranked as without it."""
    claim = TEXTS[3]
    plain = build_index(TEXTS, scorer=Scorer.WORDING).rank(claim, top=9)
    assert build_index(TEXTS, scorer=Scorer.MEANING).rank(claim, top=9) == plain


def test_offers_say_by_what_they_are_ranked() -> None:
    """Each score has a part for meaning, and the parts still sum to it."""
    comparison = open_comparison(SEEDS / "harbour-fire")
    offers = Offers(comparison).with_scorer(Scorer.MEANING)
    offer = offers.offer(comparison.claims[1])
    assert offer.scorer is Scorer.MEANING
    assert any(match.parts.get("meaning") for match in offer.matches)
    assert {match.scorer for match in offer.matches} == {Scorer.MEANING}
    for match in offer.matches:
        assert sum(match.parts.values()) == pytest.approx(match.score, abs=1e-5)


def test_comparing_can_be_stopped_between_two_texts() -> None:
    """The model takes milliseconds a text; the work tells before each of them."""
    index = build_index(TEXTS, scorer=Scorer.MEANING)
    told: list[tuple[str, int]] = []

    def stop(what: str, done: int, _total: int) -> None:
        told.append((what, done))
        if done:
            raise StoppedError

    with pytest.raises(StoppedError):
        index.compared("A fire in the hospital and the clinic, drugs.", top=9, tell=stop)
    assert told[-3:] == [
        ("loading the language model", 0),
        ("comparing meanings", 0),
        ("comparing meanings", 1),
    ]
