"""The comparison file: which documents are compared, and what is known about them.

Owns reading and writing `comparison.yaml`, a file that people write by hand. It knows no disk.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from comparisons.assignments import ALL, Assignment
from comparisons.documents import Provenance
from comparisons.errors import FormatError, Problem
from comparisons.formats import strict_yaml
from comparisons.formats.comparison_fields import COMPARISON_FILE, PROVENANCE, SCHEMA
from comparisons.formats.interpreter import Fields, Interpreter
from comparisons.formats.schema_names import editor_line

if TYPE_CHECKING:
    from comparisons.formats.strict_yaml import Tree, Value

BRIEFING_ID = "briefing"
"""The id of the briefing's document; no source may have it."""
NEWEST = 1
"""The newest major version that is understood."""

_NEWER = "the file was written by a newer version of the program. Update it to see all of it."

Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class DocumentEntry:
    """One document as the comparison file names it."""

    id: str
    path: str
    """The file, relative to the comparison's folder."""
    provenance: Provenance = field(default_factory=Provenance)
    encoding: str = ""
    """The file's encoding where the reader could not tell; empty in most cases."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ComparisonFile:
    """What a comparison file says."""

    title: str
    briefing: DocumentEntry
    sources: tuple[DocumentEntry, ...] = ()
    names: Groups = ()
    """Spellings of one name, for search and names matching only."""
    contested: Groups = ()
    """Terms that must never be treated as one another."""
    reviewers: tuple[Assignment, ...] = ()
    """Whom is asked to judge what."""
    criteria: str = ""
    """The desk's own criteria for a verdict."""


def read(text: str | bytes, *, place: str) -> tuple[ComparisonFile, tuple[Problem, ...]]:
    """Read a comparison file, or refuse it with the line and column of its first fault."""
    tree = strict_yaml.read(text, place=place)
    reading = interpret(tree, place=place)
    if reading.faults:
        raise reading.faults[0]
    return _comparison_of(reading.fields), reading.problems


@dataclass(frozen=True, kw_only=True, slots=True)
class Interpreted:
    """A comparison file's fields with everything that is wrong with them."""

    fields: Fields
    faults: tuple[FormatError, ...]
    problems: tuple[Problem, ...]
    newer: str = ""
    """That the file is of a newer major version, in words."""


def interpret(tree: Tree, *, place: str) -> Interpreted:
    """Read the fields of a comparison file and collect all faults instead of stopping at one."""
    reading = Interpreter(tree, place=place)
    fields = reading.interpret(COMPARISON_FILE)
    version = reading.check_schema(fields.get("schema", ""), known=SCHEMA)
    for position, source in enumerate(fields.get("sources", ())):
        if source.get("id") == BRIEFING_ID:
            line, column = tree.spot("sources", position, "id")
            reason = f"sources[{position}].id: '{BRIEFING_ID}' is the id of the briefing."
            reading.faults.append(
                FormatError(place, reason, "Choose another.", line=line, column=column)
            )
    problems = list(reading.problems)
    newer = _NEWER if version > NEWEST else ""
    if newer:
        problems.insert(0, Problem(place=place, reason=newer))
    return Interpreted(
        fields=fields, faults=tuple(reading.faults), problems=tuple(problems), newer=newer
    )


def _comparison_of(fields: Fields) -> ComparisonFile:
    return ComparisonFile(
        title=fields.get("title", ""),
        briefing=_entry_of({**fields["briefing"], "id": BRIEFING_ID}),
        sources=tuple(_entry_of(source) for source in fields.get("sources", ())),
        names=fields.get("names", ()),
        contested=fields.get("contested", ()),
        reviewers=tuple(_assignment_of(item) for item in fields.get("reviewers", ())),
        criteria=fields.get("criteria", ""),
    )


def _assignment_of(fields: Fields) -> Assignment:
    return Assignment(reviewer=fields["name"], statements=fields.get("statements") or (ALL,))


def _assignment_value(assignment: Assignment) -> Value:
    return {"name": assignment.reviewer, "statements": assignment.statements}


def _entry_of(fields: Fields) -> DocumentEntry:
    return DocumentEntry(
        id=fields["id"],
        path=fields["path"],
        provenance=Provenance(**{item.name: fields.get(item.name, "") for item in PROVENANCE}),
        encoding=fields.get("encoding", ""),
    )


def render(comparison: ComparisonFile) -> str:
    """Write a comparison file with a word on each part for the people who will edit it."""
    briefing = entry_value(comparison.briefing)
    del briefing["id"]
    sources: list[Value] = [entry_value(source) for source in comparison.sources]
    reviewers: list[Value] = [_assignment_value(item) for item in comparison.reviewers]
    parts: tuple[tuple[str, dict[str, Value]], ...] = (
        (_HEAD, {"schema": SCHEMA, "title": comparison.title}),
        ("\n# The document under review.\n", {"briefing": briefing}),
        (_SOURCES, {"sources": sources}),
        (_NAMES, {"names": comparison.names} if comparison.names else {}),
        (_CONTESTED, {"contested": comparison.contested} if comparison.contested else {}),
        (_REVIEWERS, {"reviewers": reviewers} if reviewers else {}),
        (_CRITERIA, {"criteria": comparison.criteria} if comparison.criteria else {}),
    )
    text = "".join(comment + strict_yaml.render(value) for comment, value in parts if value)
    if read(text, place="comparison.yaml")[0] != comparison:
        raise FormatError(
            "comparison.yaml", "the comparison cannot be written so that it reads back the same."
        )
    return text


def entry_value(entry: DocumentEntry) -> dict[str, Value]:
    """Return what stands in the file for a document."""
    value: dict[str, Value] = {"id": entry.id, "path": entry.path}
    known = {**asdict(entry.provenance), "encoding": entry.encoding}
    return value | {name: text for name, text in known.items() if text}


_HEAD = f"""\
# A comparison for claimdesk: edit it by hand as you like.
{editor_line(SCHEMA)}
"""
_SOURCES = """
# The documents to compare it with. Give each a short id that stays: verdict files refer to it.
# Known fields: id, path, title, publisher, published, as_of, url, language, origin (who said it
# first), carried_by (who passed it on), kind (article, statement, transcript, digest), encoding.
"""
_NAMES = """
# Spellings of one name, each list one name; for search and matching only.
"""
_CONTESTED = """
# Terms that must never be treated as one another.
"""
_REVIEWERS = """
# Who is asked to judge which statements: ids, numbers as on the screen, ranges (4-12), or all.
"""
_CRITERIA = """
# What this desk asks for before a verdict is given.
"""
