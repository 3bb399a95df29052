"""Filters: which documents of an archive may be offered.

Owns the choice by publisher, language and date. A filter leaves out offers; the weight of a word
stays that of the whole archive. A document without a date is not offered where a date is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass

from comparisons.folding import fold

_DAY = len("2023-09-20")


@dataclass(frozen=True, kw_only=True, slots=True)
class Filter:
    """What a document must be to be offered; empty text asks for nothing."""

    publisher: str = ""
    """Words that the publisher's name must hold."""
    language: str = ""
    """The language that the document declares, or that its letters show."""
    before: str = ""
    """The document must be of an earlier day than this."""
    after: str = ""
    """The document must be of a later day than this."""

    def allows(self, publisher: str, languages: tuple[str, str], published: str) -> bool:
        """Tell whether a document may be offered."""
        return (
            fold(self.publisher) in fold(publisher)
            and (not self.language or self.language.lower() in _tags(languages))
            and (not self.before or "" < published[:_DAY] < self.before[:_DAY])
            and (not self.after or published[:_DAY] > self.after[:_DAY])
        )


def _tags(languages: tuple[str, str]) -> set[str]:
    declared, shown = languages
    return {declared.lower(), declared.lower().partition("-")[0]} if declared else {shown}
