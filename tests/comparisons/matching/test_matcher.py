"""The matcher: what the sources offer for a statement, with the parts of each score."""

import pytest

from comparisons.matching.bands import LEAST, Band, band
from comparisons.matching.matcher import Matcher
from comparisons.matching.matches import Match
from comparisons.matching.rows import CLOSEST, by_source
from comparisons.matching.scorers import Scorer
from comparisons.statements import Statement
from tests.comparisons.matching.statement_builders import a_document, statements_of

BRIEFING = a_document(
    "briefing",
    "Colonel Anar Eyvazov said that 25 civilians were evacuated from Khankendi.",
    "Only military targets are put out of action.",
)
SOURCES = {
    "agency": (
        "The colonel, Anar Eyvazov, told reporters that 25 civilians had been evacuated.",
        "The weather was mild.",
    ),
    "defender": (
        "The Defender denied that military targets alone were hit.",
        "In Stepanakert 27 civilians were evacuated.",
    ),
    "wire": ("Prices of oil rose.", "A football club signed a new coach."),
    "ru": ("Погода была мягкой.", "Из Ханкенди эвакуированы 25 мирных жителей, заявил Эйвазов."),
    "az": ("Hava mülayim idi.", "Eyvazov: Xankəndidən 25 mülki şəxs təxliyə edilib."),
}
NAMES = (("Stepanakert", "Khankendi", "Xankəndi", "Степанакерт", "Ханкенди"),)
CLAIMS = statements_of(BRIEFING)


def source_statements(order: list[str] | None = None) -> list[Statement]:
    return [
        item
        for name in order or SOURCES
        for item in statements_of(a_document(name, *SOURCES[name]))
    ]


def matches(claim: int = 0) -> tuple[Match, ...]:
    return Matcher(source_statements(), CLAIMS, names=NAMES).matches(CLAIMS[claim])


def test_the_parts_sum_to_the_score() -> None:
    """Every score is the sum of its named parts."""
    for match in (*matches(0), *matches(1)):
        assert set(match.parts) == {"wording", "spelling", "names", "figures", "topic"}
        assert sum(match.parts.values()) == pytest.approx(match.score, abs=1e-5)
        assert 0.0 < match.score <= 1.0


def test_a_topic_in_common_counts_where_the_wording_says_little() -> None:
    """Of two statements that share as little wording, the one on the same topic ranks before."""
    source = a_document("a", "According to them the weather is mild.", "They shelled the homes.")
    claim = statements_of(a_document("b", "They say that civilians are no targets."))
    first, second = Matcher(statements_of(source), claim).matches(claim[0])
    assert first.statement.text == "They shelled the homes."
    assert first.parts["topic"] > 0 == second.parts["topic"]


def test_ranks_count_from_one_and_scores_fall() -> None:
    """The overall ranking is in order, and `top` cuts it."""
    found = matches()
    assert [match.rank for match in found] == list(range(1, len(found) + 1))
    assert [match.score for match in found] == sorted((m.score for m in found), reverse=True)
    matcher = Matcher(source_statements(), CLAIMS, names=NAMES)
    assert matcher.matches(CLAIMS[0], top=2) == found[:2]


def test_names_and_figures_are_told_apart_from_wording() -> None:
    """A shared name and a shared number each have their part."""
    best = matches()[0]
    assert best.statement.document_id == "agency"
    assert best.parts["names"] > 0
    assert best.parts["figures"] > 0


def test_the_order_of_sources_does_not_matter() -> None:
    """The same sources in another order give the same list."""
    mixed = sorted(SOURCES, reverse=True)
    other = Matcher(source_statements(mixed), CLAIMS, names=NAMES)
    assert other.matches(CLAIMS[0]) == matches()


@pytest.mark.parametrize("source", ["ru", "az"])
def test_the_same_report_in_another_language_comes_before_the_rest(source: str) -> None:
    """Names, numbers and families of words relate statements of different languages."""
    (row,) = by_source(matches(), [source])
    assert row.best is not None
    assert "Eyvazov" in row.best.statement.text or "Эйвазов" in row.best.statement.text
    assert not row.silent


def test_a_declared_spelling_relates_two_names_of_one_place() -> None:
    """Stepanakert and Khankendi meet only because the comparison says so."""
    plain = Matcher(source_statements(), CLAIMS).matches(CLAIMS[0])
    text = SOURCES["defender"][1]
    before = next(match.score for match in plain if match.statement.text == text)
    after = next(match.score for match in matches() if match.statement.text == text)
    assert after > before


def test_a_denial_stands_first_in_its_own_source() -> None:
    """What denies a statement is found by going through the sources."""
    (row,) = by_source(matches(1), ["defender"])
    assert row.best is not None
    assert row.best.statement.text.startswith("The Defender denied")


def test_every_source_has_a_row_and_the_silent_ones_come_last() -> None:
    """A source that offers nothing stays in the list."""
    rows = by_source(matches(), list(SOURCES))
    assert {row.source for row in rows} == set(SOURCES)
    assert [row.silent for row in rows] == sorted(row.silent for row in rows)
    assert rows[-1].source == "wire"
    assert rows[-1].silent


def test_the_matches_of_a_row_keep_their_order() -> None:
    """First the best match of a source, then the closest by what they do not say elsewhere."""
    for row in by_source(matches(), list(SOURCES)):
        ranks = [match.rank for match in row.matches]
        assert ranks[:1] == sorted(ranks)[:1]
        near, others = row.matches[1 : 1 + CLOSEST], row.matches[1 + CLOSEST :]
        worth = [match.score * (1 - match.elsewhere) for match in near]
        assert worth == sorted(worth, reverse=True)
        assert [match.rank for match in others] == sorted(match.rank for match in others)


def test_of_two_faint_matches_the_one_on_the_same_topic_is_shown_before() -> None:
    """A denial that shares no telling word stands second in its source, not last."""
    source = a_document(
        "service",
        "Only military targets were named.",
        "According to the service the weather stays only mild.",
        "Schools and homes were shelled.",
    )
    claim = statements_of(a_document("b", "Civilians and homes are no targets, only bases are."))
    (row,) = by_source(Matcher(statements_of(source), claim).matches(claim[0]), ["service"])
    assert [match.statement.text.split()[0] for match in row.matches] == [
        "Only",
        "Schools",
        "According",
    ]


def test_a_changed_source_is_matched_like_a_new_matcher() -> None:
    """After one source changed, the ranking is that of the documents as they are now."""
    new = statements_of(a_document("wire", "Eyvazov: 25 civilians were evacuated.", "No more."))
    changed = Matcher(source_statements(), CLAIMS, names=NAMES).with_source("wire", new)
    others = source_statements([name for name in SOURCES if name != "wire"])
    assert changed.matches(CLAIMS[0]) == Matcher([*others, *new], CLAIMS, names=NAMES).matches(
        CLAIMS[0]
    )


@pytest.mark.parametrize(
    ("score", "word"),
    [
        (1.0, Band.STRONG),
        (0.5, Band.STRONG),
        (0.4999, Band.LIKELY),
        (0.3, Band.LIKELY),
        (0.15, Band.POSSIBLE),
        (0.1499, Band.WEAK),
        (0.0, Band.WEAK),
    ],
)
def test_a_score_is_told_in_a_word(score: float, word: Band) -> None:
    """The borders of the bands belong to the better band."""
    assert band(score) is word


def test_each_scorer_has_its_own_bands() -> None:
    """What compares meanings too gives higher scores to what is not alike."""
    for word, least in LEAST[Scorer.MEANING].items():
        assert band(least, Scorer.MEANING) is word
        assert band(least - 0.01, Scorer.MEANING) is not word
        assert least > LEAST[Scorer.WORDING][word]


def test_no_sources_offer_nothing() -> None:
    """An empty comparison matches nothing and breaks nothing."""
    assert Matcher([], CLAIMS).matches(CLAIMS[0]) == ()
    assert Matcher(source_statements(), []).matches(CLAIMS[0])
