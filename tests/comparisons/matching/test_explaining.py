"""Explaining: what two statements share and where they part."""

import time
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comparisons.matching.chips import chips_of
from comparisons.matching.explaining import explain
from comparisons.matching.points import CommonWords, Explanation, Point, PointKind
from comparisons.spans import Span
from comparisons.statements import cut_statement
from tests.builders_of_statements import a_document
from tests.comparisons.matching.explanation_cases import CASES, Case, en, explained, misses
from tests.comparisons.matching.labelled_pairs import (
    DATES,
    DIFFERENT,
    NUMBERS,
    TIMES,
    Labelled,
    answer,
)

LEAST_PRECISION = 0.9


@pytest.mark.parametrize("case", CASES)
def test_a_pair_is_explained_as_a_reader_would(case: Case) -> None:
    """What a reader wants to see is there, and no difference that is none."""
    assert misses(case) == []


def test_the_table_covers_every_kind_and_five_languages() -> None:
    """No kind of point and no language goes untried."""
    told = [part for case in CASES for part in (*case.same, *case.different)]
    assert {part.partition(":")[0] for part in told} == {kind.value for kind in PointKind}
    assert {one for case in CASES for one in case.languages} == {"en", "ru", "az", "hy", "tr"}
    assert len(CASES) >= 60


@pytest.mark.parametrize("table", [NUMBERS, DATES, TIMES], ids=["number", "date", "time"])
def test_a_difference_is_hardly_ever_wrong(table: list[Labelled]) -> None:
    """Of the pairs called different, nine of ten are labelled so."""
    called = [pair for pair in table if answer(pair) == DIFFERENT]
    right = [pair for pair in called if pair.label == DIFFERENT]
    assert len(right) >= LEAST_PRECISION * len(called) > 0


def test_the_places_are_those_of_the_documents() -> None:
    """Each point and each run of common words cuts its own words out of the document."""
    left = a_document("Reported in brief.\n\nOn Tuesday 25 people were killed in Askeran.")
    right = a_document("A heading\nIn Askeran 27 people were killed on Tuesday, it said.")
    claim = cut_statement(left, Span(20, len(left.text)), id="s1")
    other = cut_statement(right, Span(10, len(right.text)), id="s2")
    found = explain(claim, other, claim_document=left, other_document=right)
    for point in chain(found.same, found.different):
        if point.left_span and point.right_span:
            assert point.left_span.cut(left.text) == point.left
            assert point.right_span.cut(right.text) == point.right
    cut = {(words.left.cut(left.text), words.right.cut(right.text)) for words in found.common}
    assert ("people were killed", "people were killed") in cut
    assert ("Askeran", "Askeran") in cut


def test_contested_terms_are_never_common() -> None:
    """An `operation` in one contested term is not paired with that in another."""
    left = a_document("The peace operation went on in the town.")
    right = a_document("The war operation went on in the town.")
    found = explain(
        cut_statement(left, Span(0, len(left.text)), id="s1"),
        cut_statement(right, Span(0, len(right.text)), id="s2"),
        claim_document=left,
        other_document=right,
        contested=[["peace operation", "war operation"]],
    )
    assert all("operation" not in words.left.cut(left.text) for words in found.common)
    assert [(one.left, one.right) for one in found.different] == [
        ("peace operation", "war operation")
    ]


def test_spelling_variants_are_common_words() -> None:
    """A typo or another inflection does not hide that the words are shared."""
    left = a_document("The provisions were supressed by the separatists.")
    right = a_document("Separatist provision was suppressed.")
    found = explain(
        cut_statement(left, Span(0, len(left.text)), id="s1"),
        cut_statement(right, Span(0, len(right.text)), id="s2"),
        claim_document=left,
        other_document=right,
    )
    cut = {(words.left.cut(left.text), words.right.cut(right.text)) for words in found.common}
    assert cut == {
        ("provisions", "provision"),
        ("supressed", "suppressed"),
        ("separatists", "Separatist"),
    }


def test_chips_show_the_most_telling_first() -> None:
    """A parted number comes before a missing word, and that before what only one side has."""
    case = en(
        "On 7 July 25 people were killed in the attack on the village.",
        "27 people were allegedly killed in the attack on the village.",
    )
    assert chips_of(explained(case)) == ("25 / 27", "only here: allegedly", "not here: 7 July")


@pytest.mark.parametrize(
    ("left", "right", "chip"), [("", "Not", "only here: not"), ("Denied", "", "not here: denied")]
)
def test_a_cue_of_one_side_says_whose_it_is(left: str, right: str, chip: str) -> None:
    """A bare *not* beside another chip would read as one sentence with it."""
    point = Point(kind=PointKind.NEGATION, left=left, right=right)
    assert chips_of(Explanation(different=(point,))) == (chip,)


def test_a_chip_says_that_two_clocks_show_one_hour() -> None:
    """The same hour in two zones is worth a chip, though it is no difference."""
    case = en(
        "The ceasefire took effect at 13:00 GMT+4.", "The ceasefire took effect at 12:00 MSK."
    )
    assert chips_of(explained(case)) == ("13:00 GMT+4 / 12:00 MSK same hour",)


@pytest.mark.parametrize("word", ["contradict", "true", "false", "confirm", "wrong", "support"])
def test_chips_never_judge(word: str) -> None:
    """No chip of any case has a word of judgement."""
    chips = [chip for case in CASES for chip in chips_of(explained(case))]
    said = [chip for chip in chips if word in chip.casefold()]
    assert said == []


def test_a_chip_stays_short() -> None:
    """Long words are cut in a chip, never wrapped."""
    point = Point(kind=PointKind.WORDING, left="very " * 30, right="long")
    (chip,) = chips_of(Explanation(different=(point,)))
    assert len(chip) <= 50
    assert "\n" not in chip


TEXTS = st.text(
    st.sampled_from("aAbBжЖəƏհ 0123456789.,:;-–'’\"()/%$№\n\u00a0\u0301՛😀"), max_size=120
)


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_any_pair_can_be_explained(left: str, right: str) -> None:
    """Whatever the texts, there is an explanation, and its places lie in the texts."""
    found = explained(en(left, right))
    for words in found.common:
        assert _lies_in(words, len(left), len(right))


def _lies_in(words: CommonWords, left: int, right: int) -> bool:
    return words.left.end <= left and words.right.end <= right


@settings(deadline=None)
@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    """Nothing is different between a statement and its copy."""
    assert explained(en(text, text)).different == ()


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1 ",
        "1 111 ",
        "12:00 ",
        "a",
        "Aa ",
        "Aa of ",
        "two-",
        "not ",
        "9-",
        "тыс. ",
        "!",
        "՛",
        "😀",
    ],
)
@pytest.mark.parametrize("length", [2_000, 1_000_000])
def test_hostile_text_does_not_hang(piece: str, length: int) -> None:
    """Digits, letters and signs without end are explained in bounded time."""
    text = (piece * (length // len(piece) + 1))[:length]
    started = time.process_time()
    explained(en(text, text + "1"))
    assert time.process_time() - started < 5
