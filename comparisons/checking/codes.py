"""Codes: everything that a check can find, each with a number that stays.

Data only; `docs/check-codes.md` explains each to the user. A number is never given anew.
"""

from __future__ import annotations

import enum
from typing import Literal

Severity = Literal["error", "warning"]


@enum.unique
class Code(enum.Enum):
    """What can be found."""

    UNREADABLE = "C101"  # the file is no YAML that is accepted
    SCHEMA_FAULT = "C102"  # a field is missing or of the wrong kind
    CUT_OFF = "C103"  # a verdict file without its closing line
    NEWER = "C104"  # a file of a newer major version
    COMMENT = "C105"  # text that a # may have turned into a comment
    MISSPELT = "C106"  # an unknown field that looks like a known one
    TIME = "C107"  # a time that is none
    NO_DOCUMENT = "C201"  # a document is missing
    UNREADABLE_DOCUMENT = "C202"  # a document cannot be read
    DOUBTFUL_DOCUMENT = "C203"  # a document was read, but something is odd
    OUTSIDE = "C204"  # a path leads out of the folder
    STATEMENT_NOT_FOUND = "C301"  # the briefing did not change, but the words are not in it
    EVIDENCE_NOT_FOUND = "C302"  # the source did not change, but the words are not in it
    OTHER_PLACE = "C303"  # the words stand elsewhere than recorded
    BRIEFING_CHANGED = "C304"  # the briefing is not the file that was reviewed
    SOURCE_CHANGED = "C305"  # the source is not the file that was quoted
    STATEMENT_STALE = "C306"  # the statement's wording changed, or it is not sure where it is
    EVIDENCE_STALE = "C307"  # the same for evidence
    ORPHAN = "C308"  # nothing like the words is left in the changed document
    UNKNOWN_SOURCE = "C309"  # a source that the comparison does not have
    OTHER_BRIEFING = "C310"  # the verdicts are on another briefing
    CORRECTION_WAITING = "C311"  # a correction that fits the document no longer
    PART_NOT_FOUND = "C312"  # the part of the statement is not in the statement
    NO_VERDICT = "C401"  # evidence, but no verdict
    CLASH = "C402"  # two values entered at the same time; the reviewer must pick
    CHECKED_AND_LINKED = "C403"  # the source says nothing, and it says something
    CONFLICT_COPY = "C501"  # a copy that a sync tool or an editor left
    TWO_FILES = "C502"  # two files of one reviewer

    @property
    def severity(self) -> Severity:
        """Whether it must be mended or looked at."""
        return "warning" if self in _WARNINGS else "error"


_WARNINGS = frozenset(
    (
        Code.NEWER,
        Code.COMMENT,
        Code.MISSPELT,
        Code.TIME,
        Code.DOUBTFUL_DOCUMENT,
        Code.OTHER_PLACE,
        Code.BRIEFING_CHANGED,
        Code.SOURCE_CHANGED,
        Code.STATEMENT_STALE,
        Code.EVIDENCE_STALE,
        Code.CORRECTION_WAITING,
        Code.PART_NOT_FOUND,
        Code.NO_VERDICT,
        Code.CHECKED_AND_LINKED,
        Code.CONFLICT_COPY,
    )
)
