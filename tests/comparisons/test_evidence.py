"""Evidence on a part of a statement: where the part is now, and where it can be carried to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from comparisons.evidence import Part, Stance, carried_to, part_of, place_of_part
from comparisons.spans import Span
from tests.builders import a_document, some_evidence

SOURCE = a_document("Two were hurt.")
EVIDENCE = some_evidence(SOURCE, "Two", Stance.OPPOSES)
PART = Part(exact="was hurt", span=Span(7, 15))


def test_all_of_a_statement_is_no_part() -> None:
    """Nor is nothing."""
    assert part_of("Nobody was hurt.", Span(7, 15)) == PART
    assert part_of("Nobody was hurt.", Span(0, 16)) is None
    assert part_of("Nobody was hurt.", Span(3, 3)) is None


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Nobody was hurt.", Span(7, 15)),
        ("In the end nobody was hurt.", Span(18, 26)),
        ("Nobody was harmed.", None),
        ("Ada was hurt, Bo was hurt.", None),
    ],
)
def test_a_part_is_found_again_or_not_at_all(words: str, place: Span | None) -> None:
    """Words that are lost, or stand there twice, are never guessed."""
    assert place_of_part(PART, words) == place


def test_the_same_passage_can_bear_on_two_parts() -> None:
    """With a stance of its own on each."""
    assert replace(EVIDENCE, part=PART).key != EVIDENCE.key


def test_a_part_is_carried_over_where_it_stands() -> None:
    """What bears on words that the other statement lacks stays behind."""
    on_part = replace(EVIDENCE, part=PART)
    (whole,) = carried_to("Nobody was harmed.", (EVIDENCE, on_part))
    assert whole == EVIDENCE
    (moved,) = carried_to("In the end nobody was hurt.", (on_part,))
    assert moved.part == Part(exact="was hurt", span=Span(18, 26))
