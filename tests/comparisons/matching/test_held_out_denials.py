"""Held-out denials: the labels of the longer articles can be read, and miss nothing."""

from collections import Counter

import pytest

from tests.benchmarks.matching_denials import RELATIONS, Story, stories

STORIES = stories()


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_every_label_names_a_statement_of_the_briefing(story: Story) -> None:
    """A label that nothing can be measured against would be silently lost."""
    for source in story.sources:
        assert len(source.statements) == len(source.labels) > 10, source.id
        for labels in source.labels.values():
            assert {number for number, _ in labels} <= set(range(1, len(story.claims) + 1))
            assert {sign for _, sign in labels} <= RELATIONS.keys()


def test_denials_stand_in_three_languages_and_against_nearly_every_statement() -> None:
    """A story whose denials all deny one statement would measure that statement alone."""
    for story in STORIES:
        denied = Counter(
            number
            for source in story.sources
            for labels in source.labels.values()
            for number, sign in labels
            if sign == "!"
        )
        assert len(denied) >= len(story.claims) - 4, story.name
        assert max(denied.values()) <= denied.total() / 3
