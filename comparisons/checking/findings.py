"""Findings: what is wrong, where, and how they are taken down for one file."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from comparisons.checking.codes import Code, Severity
from comparisons.errors import ClaimdeskError, FormatError
from comparisons.formats.strict_yaml import Tree


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One thing to mend or to look at."""

    code: str
    """`C101` and so on; explained in docs/check-codes.md."""
    severity: Severity
    path: str
    """The file, relative to the comparison's folder."""
    line: int
    """From 1."""
    column: int
    """From 1, in code points."""
    message: str


class Notes:
    """The findings in one file, as they are made."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.findings: list[Finding] = []
        self._tree: Tree | None = None
        self._line_starts: list[int] = [0]

    def about(self, tree: Tree) -> None:
        """Note from now on about the fields of a tree, which knows their places."""
        ends = re.finditer(r"\r\n|\r|\n", tree.text)
        self._tree, self._line_starts = tree, [0, *(found.end() for found in ends)]

    def add(self, code: Code, message: str, *field: str | int) -> None:
        """Note something about a field; without a field, about the whole file."""
        place = self._tree.place(*field) if self._tree and field else 0
        line = bisect_right(self._line_starts, place)
        self._add(code, message, line, place - self._line_starts[line - 1] + 1)

    def add_fault(self, code: Code, fault: FormatError) -> None:
        """Note a fault that knows its place."""
        self._add(code, in_words(fault), fault.line or 1, fault.column or 1)

    def _add(self, code: Code, message: str, line: int, column: int) -> None:
        self.findings.append(
            Finding(
                code=code.value,
                severity=code.severity,
                path=self.path,
                line=line,
                column=column,
                message=message,
            )
        )


def in_words(error: ClaimdeskError) -> str:
    """Return an error's reason and remedy, without its place."""
    return " ".join(part for part in (error.reason, error.remedy) if part)
