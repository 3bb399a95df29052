"""The fields of a verdict file, schema `claimdesk-verdicts/1`.

Data only; `docs/file-formats.md` and the JSON Schema are made from it.
"""

from __future__ import annotations

from comparisons.corrections import CorrectionKind
from comparisons.evidence import Stance
from comparisons.formats.fields import Field, Kind, Record
from comparisons.verdicts import Verdict

SCHEMA = "claimdesk-verdicts/1"
"""Format and major version of the verdict files that this program writes."""

_VERDICTS = tuple(verdict.value for verdict in Verdict)

_QUOTE = (
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
    fields=_QUOTE,
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
        *_QUOTE,
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
            choices=_VERDICTS,
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
            choices=_VERDICTS,
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

NAMED = Record(
    name="named",
    meaning="Where the document names the claimant.",
    fields=_QUOTE,
)

CORRECTED = Record(
    name="corrected statement",
    meaning="One statement as it is after the correction.",
    fields=tuple(field for field in _QUOTE if field.name in ("exact", "start", "end")),
    identity=("exact", "start", "end"),
)

CORRECTION = Record(
    name="correction",
    meaning="How the reviewer corrected a statement that the program cut or read otherwise.",
    fields=(
        Field(
            name="kind",
            kind=Kind.CHOICE,
            meaning="What was corrected.",
            required=True,
            choices=tuple(kind.value for kind in CorrectionKind),
        ),
        Field(
            name="made",
            kind=Kind.TIME,
            meaning="When it was made.",
            required=True,
        ),
        Field(
            name="withdrawn",
            kind=Kind.TIME,
            meaning="When the reviewer took it back; absent while it stands.",
        ),
        Field(
            name="document",
            kind=Kind.NAME,
            meaning="The id of the source in the comparison file; absent for the briefing.",
        ),
        Field(
            name="target",
            kind=Kind.RECORD,
            meaning="The words it is about: the statement, or all whose bounds it changes.",
            required=True,
            record=TARGET,
        ),
        Field(
            name="statements",
            kind=Kind.RECORDS,
            meaning="The statements that stand there after a split, a join or new bounds.",
            record=CORRECTED,
        ),
        Field(
            name="name",
            kind=Kind.TEXT,
            meaning="The claimant; absent when the reviewer says that nobody is named.",
        ),
        Field(
            name="named",
            kind=Kind.RECORD,
            meaning="Where the document names the claimant; absent for a name that was typed.",
            record=NAMED,
        ),
    ),
    identity=("made", "kind"),
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
