"""The error family and the problems that do not stop the work.

Owns how a fault is told to a person: the place, the reason and the way out. An error is raised
when nothing can be done; a `Problem` is returned as a value when the rest still can.
It must not know files, screens or formats.

    ClaimdeskError
    ├── ArchiveError       a folder that is no archive, or one that cannot be read or asked
    ├── ComparisonError    a folder that is no comparison, or one that cannot be opened
    ├── DocumentError      a document that cannot be read
    ├── FormatError        a YAML file that is not what its schema asks for (line and column)
    └── SaveError          a file that could not be written
"""

from __future__ import annotations

from dataclasses import dataclass


class ClaimdeskError(Exception):
    """A fault told in the user's words: where, why, and what to do about it."""

    def __init__(self, place: str, reason: str, remedy: str = "") -> None:
        super().__init__(place, reason, remedy)
        self.place = place
        self.reason = reason
        self.remedy = remedy

    @property
    def where(self) -> str:
        """The place as exactly as it is known."""
        return self.place

    def __str__(self) -> str:
        return " ".join(part for part in (f"{self.where}: {self.reason}", self.remedy) if part)


class ArchiveError(ClaimdeskError):
    """The folder is no archive, or its archive cannot be read, added to or asked."""


class ComparisonError(ClaimdeskError):
    """The folder is no comparison, or its comparison cannot be opened."""


class DocumentError(ClaimdeskError):
    """The document cannot be read; the rest of the comparison still can."""


class FormatError(ClaimdeskError):
    """The YAML file is not well formed or not what its schema asks for.

    `line` and `column` count from 1; 0 means that the fault has no single place in the text.
    """

    def __init__(
        self, place: str, reason: str, remedy: str = "", *, line: int = 0, column: int = 0
    ) -> None:
        super().__init__(place, reason, remedy)
        self.line = line
        self.column = column

    @property
    def where(self) -> str:
        """The place with line and column, where there is one."""
        return f"{self.place}:{self.line}:{self.column}" if self.line else self.place

    def within(self, place: str) -> FormatError:
        """Return the same fault, told of the file or field that holds it."""
        inner = f"{place}.{self.place}" if self.place else place
        return FormatError(inner, self.reason, self.remedy, line=self.line, column=self.column)


class SaveError(ClaimdeskError):
    """The file could not be written; what was there before is still there."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """A fault that does not stop the work; it is listed on the screen."""

    place: str
    """The file or field, as the user knows it."""
    reason: str
    """What is wrong, in one sentence."""
    remedy: str = ""
    """What can be done about it, in one sentence."""

    @classmethod
    def of(cls, error: ClaimdeskError) -> Problem:
        """Turn an error into a value."""
        return cls(place=error.where, reason=error.reason, remedy=error.remedy)

    def __str__(self) -> str:
        return " ".join(part for part in (f"{self.place}: {self.reason}", self.remedy) if part)
