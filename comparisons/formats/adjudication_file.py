"""The adjudication file: what was decided where reviewers differ, as YAML.

Owns reading one and finding its new text; comments, order and layout made by hand stay, and fields
that are not known here stay as they are. It knows no disk; a new text is read back and found equal
before it is returned.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from comparisons.adjudication import Adjudication, Entered, Heard, Resolution
from comparisons.errors import FormatError, Problem
from comparisons.formats import strict_yaml
from comparisons.formats.adjudication_fields import (
    ADJUDICATION_FILE,
    HEARD,
    RESOLUTION,
    SCHEMA,
)
from comparisons.formats.evidence_fields import EVIDENCE
from comparisons.formats.interpreter import Fields, Interpreter
from comparisons.formats.keeping import keep_unknown
from comparisons.formats.schema_names import editor_line
from comparisons.formats.strict_yaml import Tree, Value
from comparisons.formats.updates import Update, laid_out, with_comments
from comparisons.formats.verdict_fields import HISTORY
from comparisons.formats.verdict_file import CUT_OFF, NEWER, Interpreted
from comparisons.formats.verdict_values import decision_of, decision_value
from comparisons.verdicts import Verdict

NEWEST = 1
"""The newest major version that is understood."""

_HEAD = f"""\
# What was decided where reviewers differ. Their own verdicts stand in verdicts/, unchanged.
{editor_line(SCHEMA)}
"""
_IDENTITY = strict_yaml.by_fields(
    RESOLUTION.identity, EVIDENCE.identity, HEARD.identity, HISTORY.identity
)


@dataclass(frozen=True, kw_only=True, slots=True)
class AdjudicationFile:
    """One adjudication file as read."""

    adjudication: Adjudication
    read_only: str = ""
    """Why it must not be written before a person says so; empty when it may be."""
    problems: tuple[Problem, ...] = ()


def interpret(tree: Tree, *, place: str) -> Interpreted:
    """Read the fields of an adjudication file and collect all faults."""
    reading = Interpreter(tree, place=place)
    fields = reading.interpret(ADJUDICATION_FILE)
    newer = reading.check_schema(fields.get("schema", ""), known=SCHEMA) > NEWEST
    return Interpreted(
        fields=fields,
        faults=tuple(reading.faults),
        problems=tuple(reading.problems),
        read_only=NEWER if newer else "" if tree.complete else CUT_OFF,
        newer=newer,
    )


def read(text: str | bytes, *, place: str) -> AdjudicationFile:
    """Read an adjudication file, or refuse it with the line and column of its first fault."""
    found = interpret(strict_yaml.read(text, place=place), place=place)
    if found.faults:
        raise found.faults[0]
    return AdjudicationFile(
        adjudication=_adjudication_of(found.fields),
        read_only=found.read_only,
        problems=found.problems,
    )


def update(text: str, adjudication: Adjudication) -> Update:
    """Return the file's new text for an adjudication; an empty text gives a new file."""
    value = _value_of(adjudication)
    if not text.strip():
        return Update(text=_checked(laid_out(_HEAD, value), adjudication))
    tree = strict_yaml.read(text, place="")
    if not isinstance(tree.plain, dict) or read(text, place="").read_only == NEWER:
        raise FormatError("", f"a file that is not of schema {SCHEMA} is not changed.")
    kept = keep_unknown(tree.plain, value, ADJUDICATION_FILE)
    spliced = strict_yaml.splice(text, kept, identity=_IDENTITY)
    if spliced is not None and _says(spliced, adjudication):
        return Update(text=spliced)
    new = laid_out(with_comments(_HEAD, tree), kept)
    return Update(text=_checked(new, adjudication), rewritten=True)


def _checked(text: str, adjudication: Adjudication) -> str:
    if _says(text, adjudication):
        return text
    raise FormatError("", "the adjudication cannot be written so that it reads back the same.")


def _says(text: str, adjudication: Adjudication) -> bool:
    found = read(text, place="")
    return found.adjudication == adjudication and not found.read_only


def _adjudication_of(fields: Fields) -> Adjudication:
    briefing = fields["briefing"]
    resolutions = [_resolution_of(entry) for entry in fields.get("resolutions", ())]
    return Adjudication(
        briefing_path=briefing["path"],
        briefing_digest=briefing["digest"],
        briefing_statements=briefing.get("statements", ()),
        resolutions=MappingProxyType({item.decision.id: item for item in resolutions}),
    )


def _resolution_of(fields: Fields) -> Resolution:
    return Resolution(
        decision=decision_of(fields),
        entered=tuple(Entered(at=item["at"], by=item["by"]) for item in fields.get("entered", ())),
        heard=tuple(_heard_of(item) for item in fields.get("heard", ())),
    )


def _heard_of(fields: Fields) -> Heard:
    return Heard(
        at=fields["at"],
        reviewer=fields["reviewer"],
        verdict=Verdict(fields["verdict"]) if "verdict" in fields else None,
        reviewed=fields.get("reviewed", ""),
    )


def _value_of(adjudication: Adjudication) -> dict[str, Value]:
    briefing: dict[str, Value] = {
        "path": adjudication.briefing_path,
        "digest": adjudication.briefing_digest,
    }
    if adjudication.briefing_statements:
        briefing["statements"] = adjudication.briefing_statements
    entries: list[Value] = [_resolution_value(item) for item in adjudication.resolutions.values()]
    return {"schema": SCHEMA, "briefing": briefing, "resolutions": entries}


def _resolution_value(item: Resolution) -> dict[str, Value]:
    value = decision_value(item.decision)
    if item.entered:
        value["entered"] = [{"at": entry.at, "by": entry.by} for entry in item.entered]
    if item.heard:
        value["heard"] = [_heard_value(entry) for entry in item.heard]
    return value


def _heard_value(entry: Heard) -> dict[str, Value]:
    value: dict[str, Value] = {"at": entry.at, "reviewer": entry.reviewer}
    if entry.verdict is not None:
        value["verdict"] = entry.verdict.value
    if entry.reviewed:
        value["reviewed"] = entry.reviewed
    return value
