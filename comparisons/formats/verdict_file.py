"""The verdict file as read: all that one reviewer decided, as YAML that outlives the program.

Owns what a well-formed one is and when it must not be written. It knows no disk; what writes it is
`verdict_writing`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from comparisons.errors import FormatError, Problem
from comparisons.formats import strict_yaml
from comparisons.formats.interpreter import Fields, Interpreter
from comparisons.formats.strict_yaml import Tree
from comparisons.formats.usual import usual_fields
from comparisons.formats.verdict_fields import SCHEMA, VERDICT_FILE
from comparisons.formats.verdict_values import review_of
from comparisons.review import Review

NEWEST = 1
"""The newest major version that is understood."""

NEWER = "the file was written by a newer version of the program. Update it to make changes."
CUT_OFF = (
    "the file does not end with the line '...': it may have been cut off."
    " If it is whole, add that line."
)


@dataclass(frozen=True, kw_only=True)  # without slots, for what is worked out once
class VerdictFile:
    """One verdict file as read."""

    fields: Fields
    read_only: str = ""
    """Why it must not be written before a person says so; empty when it may be."""
    problems: tuple[Problem, ...] = ()

    @cached_property
    def review(self) -> Review:
        """What the reviewer decided; the plain fields travel between processes much faster."""
        return review_of(self.fields)


def read(text: str | bytes, *, place: str) -> VerdictFile:
    """Read a verdict file, or refuse it with the line and column of its first fault."""
    try:
        found = _read(strict_yaml.as_text(text))
    except FormatError as error:
        raise error.within(place) from None
    if not found.problems:
        return found
    problems = tuple(replace(item, place=f"{place}{item.place}") for item in found.problems)
    return replace(found, problems=problems)


# A save starts from the text that the last one read back.
@lru_cache(maxsize=2)
def _read(text: str) -> VerdictFile:
    found = interpret(strict_yaml.read(text, place=""), place="")
    if found.faults:
        raise found.faults[0]
    return VerdictFile(fields=found.fields, read_only=found.read_only, problems=found.problems)


def look(text: str | bytes, *, place: str) -> VerdictFile:
    """Read a verdict file that will not be written: in half the time if nothing is unusual."""
    fields = usual_fields(text, VERDICT_FILE)
    if fields is None or fields["schema"] != SCHEMA:
        return read(text, place=place)
    return VerdictFile(fields=fields)


@dataclass(frozen=True, kw_only=True, slots=True)
class Interpreted:
    """A verdict file's fields with everything that is wrong with them."""

    fields: Fields
    faults: tuple[FormatError, ...]
    problems: tuple[Problem, ...]
    read_only: str
    newer: bool
    """Whether the file is of a newer major version."""


def interpret(tree: Tree, *, place: str) -> Interpreted:
    """Read the fields of a verdict file and collect all faults instead of stopping at one."""
    reading = Interpreter(tree, place=place)
    fields = reading.interpret(VERDICT_FILE)
    newer = reading.check_schema(fields.get("schema", ""), known=SCHEMA) > NEWEST
    faults = [_of_newer(fault) if newer else fault for fault in reading.faults]
    read_only = NEWER if newer else "" if tree.complete else CUT_OFF
    problems = [Problem(place=place, reason=read_only)] if read_only else []
    return Interpreted(
        fields=fields,
        faults=tuple(faults),
        problems=(*problems, *reading.problems),
        read_only=read_only,
        newer=newer,
    )


def _of_newer(fault: FormatError) -> FormatError:
    """Tell a fault that may only be one because the file is newer than this program."""
    return FormatError(fault.place, NEWER, fault.reason, line=fault.line, column=fault.column)
