"""Plans: what would come of an import, and what a person said about it.

Owns the values only; `placing` makes a plan, and nothing is taken over by making one.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from comparisons.evidence import Stance
from comparisons.statements import Statement
from comparisons.verdicts import Decision


@enum.unique
class Fate(enum.Enum):
    """What comes of one thing in a foreign file."""

    ADDS = "adds"
    KNOWN = "has already"  # the review has it
    WAITS = "waits"  # a person has to say more before it can be taken
    LEFT = "leaves out"
    WITHDRAWS = "withdraws"


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line of a preview."""

    fate: Fate
    what: str
    reason: str = ""
    statement: Statement | None = None
    """The statement of the briefing that it is about, as far as that is known."""
    stance: Stance | None = None
    """The stance that it would be linked with."""
    document: str = ""
    """The id of the document in which its words stand."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """What an import would do."""

    lines: tuple[Line, ...] = ()
    decisions: tuple[Decision, ...] = ()
    """The decisions as they would be."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """What a person said about one passage."""

    statement: Statement | None = None
    """The statement that it bears on, where the file names none."""
    stance: Stance | None = None
    """Their own stance; it goes before any in the file."""


NOTHING_SAID = Said()


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """What a person said about the whole import, and about single passages."""

    reviewer: str
    file: str
    """The name of the file, for the record."""
    statement: Statement | None = None
    """The statement that passages bear on where the file names none."""
    stance: Stance | None = None
    """The stance of passages where the file has none of the reviewer's own."""
    as_given: bool = False
    """Whether the reviewer takes over stances that others gave; never without being asked to."""
    at: str = ""
    """When it was said: RFC 3339, UTC."""
    said: Mapping[int, Said] = field(default_factory=dict[int, Said])
    """What was said about single passages, by their place among the candidates."""
