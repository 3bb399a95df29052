"""The fields of a comparison file, schema `claimdesk-comparison/1`.

Data only; `docs/file-formats.md` and the JSON Schema are made from it.
"""

from __future__ import annotations

from comparisons.formats.fields import Field, Kind, Record

SCHEMA = "claimdesk-comparison/1"
"""Format and major version of the comparison files that this program writes."""

_PATH = Field(
    name="path",
    kind=Kind.PATH,
    meaning="The file, relative to the comparison's folder; never outside it.",
    required=True,
)
PROVENANCE = (
    Field(
        name="title",
        kind=Kind.TEXT,
        meaning="The document's title.",
    ),
    Field(
        name="publisher",
        kind=Kind.TEXT,
        meaning="Who published this text.",
    ),
    Field(
        name="published",
        kind=Kind.TEXT,
        meaning="When it was published: a date, or a date and time, as in RFC 3339.",
        examples=("2023-09-20", "2023-09-20T12:00:00+03:00"),
    ),
    Field(
        name="as_of",
        kind=Kind.TEXT,
        meaning="The day the text speaks of, where it differs.",
        examples=("2023-09-19",),
    ),
    Field(
        name="url",
        kind=Kind.TEXT,
        meaning="Where it was found; the program never opens it.",
    ),
    Field(
        name="language",
        kind=Kind.TEXT,
        meaning="Its language as a BCP 47 tag.",
        examples=("en", "az", "hy", "ru"),
    ),
    Field(
        name="origin",
        kind=Kind.TEXT,
        meaning="Who said it first.",
    ),
    Field(
        name="carried_by",
        kind=Kind.TEXT,
        meaning="Who passed it on, when that is not the publisher.",
    ),
    Field(
        name="kind",
        kind=Kind.TEXT,
        meaning="What sort of text it is.",
        examples=("article", "statement", "transcript", "digest"),
    ),
)
_ENCODING = Field(
    name="encoding",
    kind=Kind.TEXT,
    meaning="The encoding of the file, where it is not UTF-8 or UTF-16 with a byte order mark.",
    examples=("windows-1251", "latin-1"),
)

BRIEFING = Record(
    name="briefing",
    meaning="The document under review.",
    fields=(_PATH, *PROVENANCE, _ENCODING),
)

SOURCE = Record(
    name="source",
    meaning="A document to compare the briefing with.",
    fields=(
        Field(
            name="id",
            kind=Kind.NAME,
            meaning="A short name that stays; verdict files refer to it.",
            required=True,
        ),
        _PATH,
        *PROVENANCE,
        _ENCODING,
    ),
    identity=("id",),
)

REVIEWER = Record(
    name="reviewer",
    meaning="What is asked of one reviewer.",
    fields=(
        Field(
            name="name",
            kind=Kind.TEXT,
            meaning="The reviewer's name, as in the verdict file.",
            required=True,
        ),
        Field(
            name="statements",
            kind=Kind.NAMES,
            meaning="Ids, numbers as the desk shows them, ranges such as 4-12, or all;"
            " all if it is absent.",
        ),
    ),
    identity=("name",),
)

COMPARISON_FILE = Record(
    name="comparison file",
    meaning="One briefing and its sources.",
    fields=(
        Field(
            name="schema",
            kind=Kind.SCHEMA,
            meaning="The format of the file and its major version.",
            required=True,
            choices=(SCHEMA,),
        ),
        Field(
            name="title",
            kind=Kind.TEXT,
            meaning="What the comparison is called.",
        ),
        Field(
            name="briefing",
            kind=Kind.RECORD,
            meaning="The document under review.",
            required=True,
            record=BRIEFING,
        ),
        Field(
            name="sources",
            kind=Kind.RECORDS,
            meaning="The documents to compare it with.",
            record=SOURCE,
        ),
        Field(
            name="names",
            kind=Kind.GROUPS,
            meaning="Spellings of one name, each list one name; for search and matching only.",
        ),
        Field(
            name="contested",
            kind=Kind.GROUPS,
            meaning="Terms that must never be treated as one another.",
        ),
        Field(
            name="reviewers",
            kind=Kind.RECORDS,
            meaning="Who is asked to judge which statements; nobody is kept from the others.",
            record=REVIEWER,
        ),
        Field(
            name="criteria",
            kind=Kind.TEXT,
            meaning="The desk's own criteria for a verdict, shown to its reviewers.",
        ),
    ),
)
