"""The fields of a correction in a verdict file: how a reviewer cut or read a statement otherwise.

Data only.
"""

from __future__ import annotations

from comparisons.corrections import CorrectionKind
from comparisons.formats.evidence_fields import QUOTE, TARGET
from comparisons.formats.fields import Field, Kind, Record

NAMED = Record(
    name="named",
    meaning="Where the document names the claimant.",
    fields=QUOTE,
)

CORRECTED = Record(
    name="corrected statement",
    meaning="One statement as it is after the correction.",
    fields=tuple(field for field in QUOTE if field.name in ("exact", "start", "end")),
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
