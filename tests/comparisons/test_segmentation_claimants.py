"""Who is said to make each claim: tables of cases, and the seed as a careful person marks it."""

from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.documents import Document, Provenance
from comparisons.reading import read_document
from comparisons.segmentation import segment
from comparisons.statements import Statement
from tests.tables import (
    claimants_azerbaijani,
    claimants_english,
    claimants_russian,
    held_out_claimants,
)

TABLES = {"en": claimants_english, "ru": claimants_russian, "az": claimants_azerbaijani}
SEED = Path(__file__).parents[2] / "seeds" / "karabakh-2023-09-20" / "briefing.txt"
SPOKESPERSON = "Spokesperson for the Ministry of Defense of Azerbaijan, Colonel"


def _segment(text: str, language: str = "en") -> tuple[Statement, ...]:
    provenance = Provenance(language=language)
    return segment(Document(id="d", path="d", text=text, digest="", provenance=provenance))


def _names(text: str, language: str) -> str:
    statements = _segment(text, language)
    return "|".join(item.claimant.name if item.claimant else "-" for item in statements)


@pytest.mark.parametrize("language", TABLES)
def test_attributed_statements_have_their_claimant(language: str) -> None:
    """At least nine of ten attributed statements name the right claimant."""
    cases = TABLES[language].ATTRIBUTED
    misses = [text for text, names in cases if _names(text, language) != names]
    assert len(misses) <= 0.1 * len(cases), misses


@pytest.mark.parametrize(
    ("language", "text"),
    [(language, text) for language, table in TABLES.items() for text in table.UNATTRIBUTED],
)
def test_unattributed_statements_have_none(language: str, text: str) -> None:
    """Nobody is named where the text names nobody."""
    assert set(_names(text, language)) <= {"-", "|"}


HELD_OUT = {
    "en": held_out_claimants.ENGLISH,
    "ru": held_out_claimants.RUSSIAN,
    "az": held_out_claimants.AZERBAIJANI,
}


@pytest.mark.parametrize("language", HELD_OUT)
def test_claimants_that_no_rule_was_made_for_are_right_or_missing(language: str) -> None:
    """At least nine of ten are right in each language, and no name is a wrong one."""
    found = [(_names(text, language), names) for text, names in HELD_OUT[language]]
    misses = [pair for pair in found if pair[0] != pair[1]]
    assert len(misses) <= 0.1 * len(found), misses
    pairs = [pair for names in misses for pair in zip(*(n.split("|") for n in names), strict=True)]
    assert all(name in ("-", wanted) for name, wanted in pairs), misses


@pytest.mark.parametrize("text", held_out_claimants.ENGLISH_UNATTRIBUTED)
def test_what_only_looks_attributed_names_nobody(text: str) -> None:
    """Words of saying alone make nobody a claimant."""
    assert set(_names(text, "en")) <= {"-", "|"}


@given(
    st.text(
        alphabet=st.sampled_from("A said, “no.” According to B; he told C that: \n"), max_size=80
    )
)
def test_a_claimant_is_named_where_the_document_names_it(text: str) -> None:
    """The name is what the document prints at the claimant's span."""
    for statement in _segment(text):
        if statement.claimant:
            printed = statement.claimant.span.cut(text)
            assert statement.claimant.name == " ".join(printed.split())


def test_roles_are_kept_apart_from_names() -> None:
    """A role is what stands beside the name, before or behind it."""
    before, behind, later = _segment(
        "Colonel Anar Eyvazov said that it burned. Karen Mayer, a doctor, said that it did not. "
        "Mayer said that it smoked."
    )
    claimants = [item.claimant for item in (before, behind, later) if item.claimant]
    assert [(claimant.name, claimant.role) for claimant in claimants] == [
        ("Anar Eyvazov", "Colonel"),
        ("Karen Mayer", "a doctor"),
        ("Mayer", "a doctor"),
    ]


def test_a_quotation_over_paragraphs_has_one_claimant() -> None:
    """A quotation opened anew in each paragraph belongs to whoever is named at its end."""
    text = "“It burned. Nobody came.\n\n“We left,” Maria Lind said.\n\nThe town is quiet."
    claimants = [item.claimant.name if item.claimant else "" for item in _segment(text)]
    assert claimants == ["Maria Lind", "Maria Lind", "Maria Lind", ""]


def test_a_stray_mark_quotes_nothing() -> None:
    """An unpaired quotation mark makes no statement a quoted one."""
    assert not any(item.quoted for item in _segment("“It burned. Nobody came.\n\nWe left."))


SEED_STATEMENTS = [
    ("Spokesperson for the Ministry of Defense of Azerbaijan, Colonel Anar", "", "", False),
    ("Zeynalov said that the Armenian side is once again", "Zeynalov", "", False),
    ('"In response to the disinformation of various', "Anar Eyvazov", SPOKESPERSON, True),
    ("So, if the opposing side’s claims had a real basis", "Anar Eyvazov", SPOKESPERSON, True),
    ("I would also note that in order to form a false", "Anar Eyvazov", SPOKESPERSON, True),
    ("He noted that civilians and infrastructure objects", "Anar Eyvazov", SPOKESPERSON, False),
    ("Only military targets belonging to illegal armed formations", "", "", False),
    ('"Armenian armed forces, running low on ammunition', "Anar Eyvazov", SPOKESPERSON, True),
    ("The Azerbaijani Defense Ministry's spokesman has called on", "", "", False),
    ("In conclusion, he stressed that the Azerbaijan army", "Anar Eyvazov", SPOKESPERSON, False),
    ("The local anti-terrorist activities of the Armed Forces", "", "", False),
    ("The civilian population and civilian infrastructure", "", "", False),
    ("The anti-terrorist operation will make it possible", "", "", False),
]
"""The thirteen statements; the dateline and the heading of the last section are none."""


def test_the_seed_is_marked_as_a_careful_person_would() -> None:
    """Each statement of the seed has its words, its claimant and its quotation marks."""
    document, problems = read_document(SEED, id="briefing", path="briefing.txt")
    statements = segment(document)
    assert not problems
    assert len(statements) == len(SEED_STATEMENTS)
    for statement, (start, name, role, quoted) in zip(statements, SEED_STATEMENTS, strict=True):
        claimant = statement.claimant
        assert statement.text.startswith(start)
        assert statement.quoted is quoted
        assert (claimant.name, claimant.role) == (name, role) if claimant else not name
        assert claimant is None or claimant.span.cut(document.text) == name


def test_the_language_tables_have_one_shape() -> None:
    """Every language that has a table of verbs keeps all its words in lower case."""
    for name in ("english", "russian", "azerbaijani"):
        table = getattr(import_module(f"comparisons.segmentation.attribution_{name}"), name.upper())
        assert all(word == word.lower() for word in table.verbs | table.titles | table.speakers)
