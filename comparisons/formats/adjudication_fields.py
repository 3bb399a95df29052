"""The fields of an adjudication file, schema `claimdesk-adjudication/1`.

Data only; `docs/file-formats.md` and the JSON Schema are made from it.
"""

from __future__ import annotations

from comparisons.formats.fields import Field, Kind, Record
from comparisons.formats.verdict_fields import BRIEFING, DECISION, VERDICTS

SCHEMA = "claimdesk-adjudication/1"
"""Format and major version of the adjudication files that this program writes."""

ENTERED = Record(
    name="entered",
    meaning="Who entered what has this time.",
    fields=(
        Field(
            name="at",
            kind=Kind.TIME,
            meaning="The time of a verdict, a note, a piece of evidence or a withdrawal.",
            required=True,
        ),
        Field(
            name="by",
            kind=Kind.TEXT,
            meaning="The adjudicator's name.",
            required=True,
        ),
    ),
    identity=("at",),
)

HEARD = Record(
    name="heard",
    meaning="One reviewer's verdict as it stood when the resolution was given.",
    fields=(
        Field(
            name="at",
            kind=Kind.TIME,
            meaning="The time of the resolution's verdict.",
            required=True,
        ),
        Field(
            name="reviewer",
            kind=Kind.TEXT,
            meaning="Who had given it.",
            required=True,
        ),
        Field(
            name="verdict",
            kind=Kind.CHOICE,
            meaning="The reviewer's verdict; absent while there was none.",
            choices=VERDICTS,
        ),
        Field(
            name="reviewed",
            kind=Kind.TIME,
            meaning="When the reviewer had given it.",
        ),
    ),
    identity=("reviewer", "at"),
)

RESOLUTION = Record(
    name="resolution",
    meaning="What was decided on one statement; its fields are those of a verdict, and more.",
    fields=(
        *DECISION.fields,
        Field(
            name="entered",
            kind=Kind.RECORDS,
            meaning="Who entered what, by its time; grows only.",
            record=ENTERED,
        ),
        Field(
            name="heard",
            kind=Kind.RECORDS,
            meaning="The reviewers' verdicts when a verdict was given here; grows only.",
            record=HEARD,
        ),
    ),
    identity=("id",),
)

ADJUDICATION_FILE = Record(
    name="adjudication file",
    meaning="What was decided where reviewers of one briefing differ.",
    fields=(
        Field(
            name="schema",
            kind=Kind.SCHEMA,
            meaning="The format of the file and its major version.",
            required=True,
            choices=(SCHEMA,),
        ),
        Field(
            name="briefing",
            kind=Kind.RECORD,
            meaning="The briefing that was reviewed.",
            required=True,
            record=BRIEFING,
        ),
        Field(
            name="resolutions",
            kind=Kind.RECORDS,
            meaning="One entry a statement, in the order in which they were made.",
            record=RESOLUTION,
        ),
    ),
)
