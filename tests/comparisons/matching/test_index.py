"""The index: near texts first, scores from 0 to 1, and nothing a document holds can break it."""

import random
import subprocess
import sys
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.matching.fields import TOPIC_BELOW
from comparisons.matching.index import build_index

CLAIM = "Three soldiers were wounded near the Lachin road on 19 September."

LADDER = [
    CLAIM,
    "Three soldiers were wounded near the Lachin road on 19 Sept.",
    "On 19 September, three servicemen were wounded by the Lachin road.",
    "Several servicemen were hurt close to Lachin.",
    "The ministry thanked the journalists for coming.",
]

WORDS = ["fire", "harbour", "the", "Lachin", "3", "wounded", "не", "xəbər", "fires", "said"]
texts = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join) | st.text(max_size=30)


def test_closer_wording_scores_higher() -> None:
    """Each rung is further from the claim than the one before."""
    found = dict(build_index(LADDER).rank(CLAIM, top=9))
    scores = [found.get(rung, 0.0) for rung in range(len(LADDER))]
    assert all(nearer > further for nearer, further in pairwise(scores)), scores


@given(st.lists(texts, min_size=1, max_size=8))
def test_scores_are_shares_and_a_text_stands_first_for_itself(many: list[str]) -> None:
    """Every score lies in 0 to 1, they fall, and no other text comes before the same text."""
    index = build_index(many)
    for text in many:
        ranked = index.rank(text, top=len(many))
        scores = [score for _, score in ranked]
        assert all(0.0 < score <= 1.0 for score in scores)
        assert scores == sorted(scores, reverse=True)
        assert not ranked or many[ranked[0][0]] == text


@given(st.lists(texts, min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_scores_do_not_depend_on_the_order_of_texts(many: list[str], chance: random.Random) -> None:
    """The same texts in another order get the same scores."""
    mixed = chance.sample(many, len(many))
    for text in many:
        before = sorted((many[at], score) for at, score in build_index(many).rank(text, top=9))
        after = sorted((mixed[at], score) for at, score in build_index(mixed).rank(text, top=9))
        assert before == after


@given(st.lists(texts, min_size=1, max_size=6), st.lists(texts, max_size=4), st.data())
def test_a_changed_index_ranks_like_a_new_one(
    many: list[str], new: list[str], data: st.DataObject
) -> None:
    """Texts that left leave no trace, and new ones count as if they had always been there."""
    gone = data.draw(st.sets(st.integers(0, len(many) - 1)))
    changed = build_index(many).replaced(gone, new)
    kept = [at for at in range(len(many)) if at not in gone]
    fresh = build_index([*(many[at] for at in kept), *new])
    places = [*kept, *range(len(many), len(many) + len(new))]
    for text in (*many, *new):
        assert list(changed.rank(text, top=20)) == [
            (places[at], score) for at, score in fresh.rank(text, top=20)
        ]


def test_an_index_does_not_change_when_another_is_made_of_it() -> None:
    """A worker may go on with the index it holds."""
    index = build_index(LADDER)
    before = list(index.rank(CLAIM, top=9))
    index.replaced([0, 1], ["Three soldiers"])
    assert list(index.rank(CLAIM, top=9)) == before


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ("The Eyvazof briefing", "Colonel Eyvazov held a briefing"),
        ("#BlackLivesMatter protest", "A protest: black lives matter"),
        ("Twelve people were shot", "12 persons shot"),
        ("He didn't withdraw", "They withdrew"),
        ("Лачинский коридор", "Лачинского коридора"),
        ("Stepanakert", "Степанакерт"),
    ],
)
def test_a_word_is_found_in_its_other_forms(asked: str, wanted: str) -> None:
    """Typos, joined words, number words, irregular forms, endings and scripts lead to the word."""
    ranked = build_index(["The ministry thanked journalists", wanted]).rank(asked, top=2)
    assert ranked[0][0] == 1


def test_a_web_address_and_a_date_tell_little() -> None:
    """What a text is about outweighs when and where it was posted."""
    texts = ["The harbour burned.", "Posted on 5 March 2024 at https://example.org/harbour/one"]
    asked = "A fire burned the harbour, 5 March https://example.org/harbour/one"
    assert build_index(texts).rank(asked, top=2)[0][0] == 0


BAD = {
    "empty": "",
    "space": " \n\t",
    "one word": "word",
    "a megabyte of one letter": "x" * 1_000_000,
    "a megabyte of digits": "1" * 1_000_000,
    "a megabyte of points": "1.1." * 250_000,
    "a megabyte of one word": "word " * 200_000,
    "many different words": " ".join(f"{number:x}q" for number in range(100_000)),
    "punctuation": ".,;!?" * 200_000,
    "apostrophes": "a'" * 500_000,
    "humps": "aB" * 500_000,
    "emoji": "\N{FIRE}" * 300_000,
    "combining marks": "e\u0301" * 400_000,
    "mixed scripts": "Привет world Ստ 北京 مرحبا " * 30_000,
    "no spaces": "北京" * 400_000,
    "a lone surrogate": "\ud800 word",
    "control characters": "\0\u202e\u200b a",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_bad_texts_are_ranked_or_left_out_and_never_slow(text: str) -> None:
    """No text breaks or stalls the index, nor hides the others."""
    started = time.process_time()
    index = build_index([text, *LADDER])
    own = index.rank(text, top=3)
    assert time.process_time() - started < 5.0
    assert not own or own[0] == (0, pytest.approx(1.0))
    assert index.rank(CLAIM, top=1)[0][0] == 1


def test_statements_in_another_language_are_ranked_by_what_the_two_share() -> None:
    """A Russian statement with the same names and figures stands before one with none of them."""
    texts = [
        "Министерство поблагодарило журналистов за работу.",
        "По словам Эйвазова, 19 сентября возле Лачина ранены трое солдат.",
        "The ministry thanked the journalists.",
    ]
    asked = "Eyvazov said that 3 soldiers were wounded near Lachin on 19 September."
    ranked = build_index(texts).rank(asked, top=3)
    assert ranked[0][0] == 1
    assert all(0 < score <= 1 for _, score in ranked)


def test_of_two_texts_that_share_hardly_a_word_the_one_on_the_same_topic_comes_first() -> None:
    """A denial of what a statement says may have nothing else in common with it."""
    texts = [
        "The minister thanked only the journalists who came.",
        "Only schools and homes were shelled through the night, residents of both villages said.",
    ]
    claim = "Civilians are no targets, only bases are hit."
    (first, score), (second, other) = build_index(texts).rank(claim, top=2)
    assert (first, second) == (1, 0)
    assert other < score < TOPIC_BELOW


def test_texts_that_are_gone_are_ranked_in_no_language() -> None:
    """A changed index offers what it holds, and nothing else."""
    index = build_index(["Эйвазов: ранены 3 солдата.", "Эйвазов: сбит 1 дрон."])
    changed = index.replaced([0], ["Eyvazov spoke of 2 tanks."])
    assert {at for at, _ in changed.rank("Eyvazov: 3 soldiers, 1 drone.", top=9)} <= {1, 2}


@pytest.mark.parametrize("module", ["typing", "rapidfuzz", "comparisons.matching.crossing"])
def test_an_index_is_imported_without_what_only_a_ranking_needs(module: str) -> None:
    """Whoever imports it waits for little; the first ranking loads the rest."""
    code = (
        "import sys\nbefore = set(sys.modules)\nfrom comparisons.matching import build_index\n"
        f"assert {module!r} not in set(sys.modules) - before\n"
        "assert build_index(['a fire', 'ein Ölbrand', 'пожар']).rank('a fire', top=1) == [(0, 1.0)]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
