"""The fields of quoted words: of a statement, of evidence and of what was dismissed.

Data only; verdict files and adjudication files hold the same.
"""

from __future__ import annotations

from comparisons.evidence import Stance
from comparisons.formats.fields import Field, Kind, Record

QUOTE = (
    Field(
        name="exact",
        kind=Kind.TEXT,
        meaning="The words as they stood in the document; never overwritten.",
        required=True,
    ),
    Field(
        name="prefix",
        kind=Kind.TEXT,
        meaning="Up to 32 code points before them.",
    ),
    Field(
        name="suffix",
        kind=Kind.TEXT,
        meaning="Up to 32 code points after them.",
    ),
    Field(
        name="start",
        kind=Kind.WHOLE,
        meaning="Where they begin, in code points of the document's text, from 0.",
        required=True,
    ),
    Field(
        name="end",
        kind=Kind.WHOLE,
        meaning="One past where they end.",
        required=True,
    ),
)

TARGET = Record(
    name="target",
    meaning="The words of the statement that was judged.",
    fields=QUOTE,
)

SHOWN = Record(
    name="shown",
    meaning="What the program showed when the passage was linked; never a verdict.",
    fields=(
        Field(
            name="rank",
            kind=Kind.WHOLE,
            meaning="Place in the list of matches, from 1.",
            required=True,
        ),
        Field(
            name="score",
            kind=Kind.NUMBER,
            meaning="Likeness of the wording, 0 to 1; it says nothing about the truth.",
            required=True,
        ),
    ),
)

PART = Record(
    name="part",
    meaning="Words of the statement on which alone the passage bears.",
    fields=(
        Field(
            name="exact",
            kind=Kind.TEXT,
            meaning="The words as they stood in the statement; never overwritten.",
            required=True,
        ),
        Field(
            name="start",
            kind=Kind.WHOLE,
            meaning="Where they begin, in code points from the beginning of the statement.",
            required=True,
        ),
        Field(
            name="end",
            kind=Kind.WHOLE,
            meaning="One past where they end.",
            required=True,
        ),
    ),
)

IMPORTED = Record(
    name="imported",
    meaning="Where the passage was taken over from.",
    fields=(
        Field(name="file", kind=Kind.TEXT, meaning="The name of the file.", required=True),
        Field(name="by", kind=Kind.TEXT, meaning="Who linked or marked it there."),
        Field(name="comment", kind=Kind.TEXT, meaning="What was said of it there."),
    ),
)

EVIDENCE = Record(
    name="evidence",
    meaning="A passage of a source that the reviewer linked.",
    fields=(
        Field(
            name="source",
            kind=Kind.NAME,
            meaning="The id of the source in the comparison file.",
            required=True,
        ),
        Field(
            name="digest",
            kind=Kind.DIGEST,
            meaning="The digest of the source's file when the passage was linked.",
            required=True,
        ),
        Field(
            name="stance",
            kind=Kind.CHOICE,
            meaning="How the reviewer says that the passage bears on the statement.",
            required=True,
            choices=tuple(stance.value for stance in Stance),
        ),
        *QUOTE,
        Field(
            name="part",
            kind=Kind.RECORD,
            meaning="Where it bears on some words of the statement only; absent for all of it.",
            record=PART,
        ),
        Field(
            name="shown",
            kind=Kind.RECORD,
            meaning="What the program showed; absent when the reviewer found the passage alone.",
            record=SHOWN,
        ),
        Field(
            name="imported",
            kind=Kind.RECORD,
            meaning="Where it was taken over from; absent when it was linked at the desk.",
            record=IMPORTED,
        ),
        Field(
            name="linked",
            kind=Kind.TIME,
            meaning="When the passage was linked or its stance last changed.",
        ),
        Field(
            name="withdrawn",
            kind=Kind.TIME,
            meaning="When the reviewer withdrew it; absent while it stands.",
        ),
    ),
    identity=("source", "exact", "start", "end"),
)

DISMISSED = Record(
    name="dismissed",
    meaning="A match that the reviewer put aside for this statement; it says nothing about it.",
    fields=(
        Field(
            name="source",
            kind=Kind.NAME,
            meaning="The id of the source in the comparison file.",
            required=True,
        ),
        Field(
            name="exact",
            kind=Kind.TEXT,
            meaning="The words that were offered.",
            required=True,
        ),
        Field(
            name="start",
            kind=Kind.WHOLE,
            meaning="Where they begin, in code points of the source's text, from 0.",
            required=True,
        ),
        Field(
            name="end",
            kind=Kind.WHOLE,
            meaning="One past where they end.",
            required=True,
        ),
        Field(
            name="at",
            kind=Kind.TIME,
            meaning="When it was put aside.",
        ),
        Field(
            name="withdrawn",
            kind=Kind.TIME,
            meaning="When it was brought back; absent while it is put aside.",
        ),
    ),
    identity=("source", "exact", "start", "end"),
)
