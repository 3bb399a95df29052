"""The fields of a verdict file, schema `claimdesk-verdicts/1`.

Data only; `docs/file-formats.md` and the JSON Schema are made from it.
"""

from __future__ import annotations

from comparisons.formats.correction_fields import CORRECTION
from comparisons.formats.evidence_fields import DISMISSED, EVIDENCE, TARGET
from comparisons.formats.fields import Field, Kind, Record
from comparisons.verdicts import Verdict

SCHEMA = "claimdesk-verdicts/1"
"""Format and major version of the verdict files that this program writes."""

VERDICTS = tuple(verdict.value for verdict in Verdict)
"""The words of a verdict."""

HISTORY = Record(
    name="history",
    meaning="One value that was replaced.",
    fields=(
        Field(
            name="at",
            kind=Kind.TIME,
            meaning="When that value was entered.",
        ),
        Field(
            name="verdict",
            kind=Kind.CHOICE,
            meaning="The verdict that was replaced.",
            choices=VERDICTS,
        ),
        Field(
            name="note",
            kind=Kind.TEXT,
            meaning="The note that was replaced.",
        ),
        Field(
            name="evidence",
            kind=Kind.RECORD,
            meaning="A piece of evidence as it was before it changed.",
            record=EVIDENCE,
        ),
        Field(
            name="unchecked",
            kind=Kind.NAME,
            meaning="A source whose *checked* was taken back.",
        ),
        Field(
            name="target",
            kind=Kind.RECORD,
            meaning="The statement's words before changed ones were confirmed, at that time.",
            record=TARGET,
        ),
        Field(
            name="conflict",
            kind=Kind.FLAG,
            meaning="Whether it was entered elsewhere at the same time and waits for a choice.",
        ),
    ),
    identity=("at", "verdict", "note", "unchecked"),
)

DECISION = Record(
    name="verdict",
    meaning="What the reviewer entered for one statement.",
    fields=(
        Field(
            name="id",
            kind=Kind.NAME,
            meaning="The statement's id when it was first decided; afterwards only a name.",
            required=True,
        ),
        Field(
            name="target",
            kind=Kind.RECORD,
            meaning="The statement's words and place when it was decided.",
            required=True,
            record=TARGET,
        ),
        Field(
            name="verdict",
            kind=Kind.CHOICE,
            meaning="What the reviewer found; absent while unreviewed or after a withdrawal.",
            choices=VERDICTS,
        ),
        Field(
            name="reviewed",
            kind=Kind.TIME,
            meaning="When the verdict was given or withdrawn.",
        ),
        Field(
            name="note",
            kind=Kind.TEXT,
            meaning="The reviewer's words on it.",
        ),
        Field(
            name="noted",
            kind=Kind.TIME,
            meaning="When the note was written.",
        ),
        Field(
            name="evidence",
            kind=Kind.RECORDS,
            meaning="The passages that were linked, withdrawn ones included.",
            record=EVIDENCE,
        ),
        Field(
            name="checked",
            kind=Kind.NAMES,
            meaning="Sources read for this statement that say nothing about it.",
        ),
        Field(
            name="dismissed",
            kind=Kind.RECORDS,
            meaning="Matches put aside for this statement, those brought back included.",
            record=DISMISSED,
        ),
        Field(
            name="history",
            kind=Kind.RECORDS,
            meaning="Values that were replaced, oldest first.",
            record=HISTORY,
        ),
    ),
    identity=("id",),
)

BRIEFING = Record(
    name="briefing",
    meaning="The briefing that was reviewed.",
    fields=(
        Field(
            name="path",
            kind=Kind.PATH,
            meaning="Its file, relative to the comparison's folder.",
            required=True,
        ),
        Field(
            name="digest",
            kind=Kind.DIGEST,
            meaning="The digest of its file when the review was begun or last confirmed.",
            required=True,
        ),
        Field(
            name="statements",
            kind=Kind.NAMES,
            meaning="The ids of all its statements then, in their order.",
        ),
    ),
)

VERDICT_FILE = Record(
    name="verdict file",
    meaning="All that one reviewer decided about one briefing.",
    fields=(
        Field(
            name="schema",
            kind=Kind.SCHEMA,
            meaning="The format of the file and its major version.",
            required=True,
            choices=(SCHEMA,),
        ),
        Field(
            name="reviewer",
            kind=Kind.TEXT,
            meaning="Who decided.",
            required=True,
        ),
        Field(
            name="briefing",
            kind=Kind.RECORD,
            meaning="The briefing that was reviewed.",
            required=True,
            record=BRIEFING,
        ),
        Field(
            name="revealed",
            kind=Kind.NAMES,
            meaning="When the reviewer asked to see what the others found; absent while blind.",
        ),
        Field(
            name="verdicts",
            kind=Kind.RECORDS,
            meaning="One entry a statement, in the order in which they were made.",
            record=DECISION,
        ),
        Field(
            name="corrections",
            kind=Kind.RECORDS,
            meaning="How the reviewer corrected the statements, in the order of their effect.",
            record=CORRECTION,
        ),
    ),
)
