"""The verdict file: all that one reviewer decided, as YAML that outlives the program.

Owns reading one and finding its new text for a changed review. People may edit the file: their
comments, order and layout stay, and fields that are not known here stay as they are. It knows no
disk; what it returns was read back and found equal before.
"""

from __future__ import annotations

from dataclasses import dataclass

from comparisons.errors import FormatError, Problem
from comparisons.formats import strict_yaml
from comparisons.formats.interpreter import Fields, Interpreter
from comparisons.formats.schema_names import editor_line
from comparisons.formats.strict_yaml import Tree
from comparisons.formats.verdict_fields import SCHEMA, VERDICT_FILE
from comparisons.formats.verdict_values import decision_value, review_of, value_of
from comparisons.review import Review

HEAD = f"""\
# Notes by hand are welcome: the program changes only the lines it must.
{editor_line(SCHEMA)}
"""
"""The first lines of a new file."""
END = "...\n"
"""The last line: a file without it was cut off."""

NEWEST = 1
"""The newest major version that is understood."""

_NEWER = "The file was written by a newer version of the program. Update it to make changes."
_CUT_OFF = "The file does not end with the line '...': it may have been cut off."


@dataclass(frozen=True, kw_only=True, slots=True)
class VerdictFile:
    """One verdict file as read."""

    review: Review
    read_only: str = ""
    """Why it must not be written before a person says so; empty when it may be."""
    problems: tuple[Problem, ...] = ()


def read(text: str | bytes, *, place: str) -> VerdictFile:
    """Read a verdict file, or refuse it with the line and column of its first fault."""
    tree = strict_yaml.read(text, place=place)
    interpreted = interpret(tree, place=place)
    if interpreted.faults:
        raise interpreted.faults[0]
    return VerdictFile(
        review=review_of(interpreted.fields),
        read_only=interpreted.read_only,
        problems=interpreted.problems,
    )


def updated(text: str, review: Review) -> str:
    """Return the file's new text for a review."""
    del text
    lines = value_of(review, [decision_value(item) for item in review.decisions.values()])
    new = HEAD + strict_yaml.render(lines) + END
    if read(new, place="").review != review:
        raise FormatError("", "the review cannot be written so that it reads back the same.")
    return new


@dataclass(frozen=True, kw_only=True, slots=True)
class Interpreted:
    """A verdict file's fields with everything that is wrong with them."""

    fields: Fields
    faults: tuple[FormatError, ...]
    problems: tuple[Problem, ...]
    read_only: str


def interpret(tree: Tree, *, place: str) -> Interpreted:
    """Read the fields of a verdict file and collect all faults instead of stopping at one."""
    reading = Interpreter(tree, place=place)
    fields = reading.interpret(VERDICT_FILE)
    version = reading.check_schema(fields.get("schema", ""), known=SCHEMA)
    newer = version > NEWEST
    faults = [_of_newer(fault) if newer else fault for fault in reading.faults]
    read_only = _NEWER if newer else "" if tree.complete else _CUT_OFF
    problems = [Problem(place=place, reason=read_only)] if read_only else []
    return Interpreted(
        fields=fields,
        faults=tuple(faults),
        problems=(*problems, *reading.problems),
        read_only=read_only,
    )


def _of_newer(fault: FormatError) -> FormatError:
    """Tell a fault that may only be one because the file is newer than this program."""
    return FormatError(fault.place, _NEWER, fault.reason, line=fault.line, column=fault.column)
