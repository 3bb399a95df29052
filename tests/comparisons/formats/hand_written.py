"""Verdict files as many hands would write them, and changes to what they say."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from comparisons.evidence import Stance
from comparisons.formats.verdict_values import decision_value
from comparisons.review import Review
from comparisons.verdicts import Decision, Verdict
from tests.comparisons.formats.builders import (
    AT,
    LATER,
    a_decision,
    a_full_decision,
    an_evidence,
)

_NOTES = ("short", "no", "Two lines\nof text", 'He said: "no" # 3', "", "Русский текст 🛰️", "a\tb")


class Hand:
    """One person's style of writing YAML."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.step = chance.choice((2, 2, 3, 4))
        self.dash_step = chance.choice((0, 2))
        self.comment_rate = chance.choice((0.0, 0.1, 0.4))
        self.brackets = chance.choice((0.0, 0.2, 0.6))
        self.number = 0

    def comment(self) -> str:
        """Return a comment that stands nowhere else, or nothing."""
        if self.chance.random() >= self.comment_rate:
            return ""
        self.number += 1
        return f"{self.chance.choice((' ', '   '))}# remark {self.number}"

    def lines_between(self, pad: str) -> list[str]:
        """Return a blank line or a comment of its own, or nothing."""
        kind = self.chance.random()
        if kind < self.comment_rate / 3:
            self.number += 1
            return [f"{pad}# line {self.number}"]
        return [""] if kind > 1 - self.comment_rate / 3 else []

    def text(self, text: str) -> str:
        """Write a text on one line, in one of the ways that can hold it."""
        double = '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'
        double = double.replace("\n", "\\n")
        if "\n" in text or "\t" in text:
            return double
        single = "'" + text.replace("'", "''") + "'"
        plain = [text] if text.isalnum() and text.isascii() else []
        return self.chance.choice([double, single, *plain])

    def in_brackets(self, value: object) -> str:
        """Write any value on one line."""
        if isinstance(value, Mapping):
            items = cast("Mapping[str, object]", value).items()
            return (
                "{" + ", ".join(f"{name}: {self.in_brackets(item)}" for name, item in items) + "}"
            )
        if isinstance(value, list | tuple):
            return f"[{', '.join(self.in_brackets(item) for item in cast('list[object]', value))}]"
        return self.text(value) if isinstance(value, str) else str(value)

    def field(self, name: str, value: object, column: int) -> list[str]:
        """Write one field on lines of its own."""
        pad = " " * column
        start = f"{pad}{name}:{self.chance.choice((' ', ' ', '   '))}"
        if isinstance(value, str) and "\n" in value and self.chance.random() < 0.7:
            body = [f"{pad}{' ' * self.step}{line}" for line in value.split("\n")]
            return [f"{start}|-{self.comment()}", *body, *self.lines_between(pad)]
        scalar = not value or not isinstance(value, list | tuple | Mapping)
        if scalar or self.chance.random() < self.brackets:
            written = self.in_brackets(cast("object", value))
            return [f"{start}{written}{self.comment()}", *self.lines_between(pad)]
        lines = [start.rstrip() + self.comment()]
        if isinstance(value, Mapping):
            return lines + self.fields(cast("Mapping[str, object]", value), column + self.step)
        for item in cast("list[object]", value):
            lines += self.item(item, column + self.dash_step)
        return lines

    def fields(self, value: Mapping[str, object], column: int) -> list[str]:
        """Write the fields of a mapping, the first ones in their order, the others shuffled."""
        names = list(value)
        rest = names[1:]
        self.chance.shuffle(rest)
        return [
            line for name in (names[0], *rest) for line in self.field(name, value[name], column)
        ]

    def item(self, value: object, column: int) -> list[str]:
        """Write one item of a list."""
        start = " " * column + "-" + self.chance.choice((" ", " ", "   "))
        if not isinstance(value, Mapping) or self.chance.random() < self.brackets / 3:
            return [f"{start}{self.in_brackets(cast('object', value))}{self.comment()}"]
        lines = self.fields(cast("Mapping[str, object]", value), len(start))
        return [*self.lines_between(" " * column), start + lines[0].lstrip(), *lines[1:]]


def a_hand_written_file(chance: random.Random) -> str:
    """Return a verdict file in somebody's style."""
    hand = Hand(chance)
    entries = [_entry(f"s{number}", chance) for number in range(chance.randrange(1, 6))]
    lines = [
        "# a file by hand",
        "schema: claimdesk-verdicts/1" + hand.comment(),
        *hand.field("reviewer", "anna", 0),
        *hand.field("team", "harbour", 0),
        *hand.field("briefing", {"path": "briefing.txt", "digest": "sha256:00"}, 0),
        "verdicts:" + hand.comment(),
    ]
    for entry in entries:
        lines += hand.item(entry, hand.dash_step)
    return "\n".join([*lines, *hand.lines_between(""), "...", ""])


def _entry(id_: str, chance: random.Random) -> dict[str, object]:
    decision: Decision = chance.choice((a_decision, a_full_decision))(id_)
    if chance.random() < 0.5:
        decision = replace(decision, note=chance.choice(_NOTES))
    return {**decision_value(decision), **({"mine": "7"} if chance.random() < 0.3 else {})}


def a_random_change(review: Review, chance: random.Random) -> Review:
    """Return the review after one to four things that a reviewer does at the desk."""
    for _ in range(chance.randrange(1, 5)):
        decision = chance.choice(list(review.decisions.values()))
        review = review.with_decision(_changed(decision, chance))
    if chance.random() < 0.2:
        review = review.with_decision(a_full_decision(f"snew{len(review.decisions)}"))
    return review


def _changed(decision: Decision, chance: random.Random) -> Decision:
    kind = chance.randrange(5)
    if kind == 0:
        return decision.decided(chance.choice((None, *Verdict)), at=LATER)
    if kind == 1:
        return decision.with_note(chance.choice(_NOTES), at=LATER)
    if kind == 2:
        source = chance.choice(("harbour-news", "coast-guard", "ferry-line"))
        return decision.with_evidence(an_evidence(source, stance=chance.choice(list(Stance))))
    if kind == 3 and decision.evidence:
        return decision.without_evidence(chance.choice(decision.evidence), at=AT)
    return decision.with_checked(chance.choice(("un", "icrc", "no")))
