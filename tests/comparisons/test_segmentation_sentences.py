"""Where sentences end: tables of cases in four languages, and what always holds."""

import re
from collections.abc import Iterable, Mapping

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from comparisons.documents import Document, Provenance
from comparisons.segmentation import segment
from comparisons.segmentation.sentences import LONGEST
from tests.tables import held_out_sentences
from tests.tables.sentences_armenian import ARMENIAN
from tests.tables.sentences_azerbaijani import AZERBAIJANI
from tests.tables.sentences_english import ENGLISH, QUOTED
from tests.tables.sentences_golden import GOLDEN
from tests.tables.sentences_russian import RUSSIAN

CUT = "¦"
GOLDEN_NOT_YET = {"a.m. and P.M.", "dots within"}
"""The first is ambiguous without its meaning; in the second a capital `I` follows the dots."""


def a_document(text: str, *, language: str = "") -> Document:
    provenance = Provenance(language=language)
    return Document(id="d", path="d.txt", text=text, digest="", provenance=provenance)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _cut(case: str) -> list[str]:
    text = re.sub(f"[{CUT}{{}}]", "", case)
    return [_one_line(statement.text) for statement in segment(a_document(text))]


def _expected(case: str) -> list[str]:
    return [_one_line(re.sub(r"\{.*?\}", "", part)) for part in case.split(CUT)]


def _misses(cases: Iterable[str]) -> list[list[str]]:
    return [_cut(case) for case in cases if _cut(case) != _expected(case)]


@pytest.mark.parametrize("rule", sorted(GOLDEN.keys() - GOLDEN_NOT_YET))
def test_the_usual_rules_hold(rule: str) -> None:
    """Each rule by which sentence cutters are measured holds."""
    assert _cut(GOLDEN[rule]) == _expected(GOLDEN[rule])


def test_the_exceptions_are_still_exceptions() -> None:
    """A rule that has come to hold leaves the list of exceptions."""
    assert all(_cut(GOLDEN[rule]) != _expected(GOLDEN[rule]) for rule in GOLDEN_NOT_YET)


@pytest.mark.parametrize("case", QUOTED)
def test_quotations_are_cut_within(case: str) -> None:
    """Every sentence of a long quotation is a statement of its own, in any style of quotes."""
    assert _cut(case) == _expected(case)


NEWS: Mapping[str, list[str]] = {
    "en": ENGLISH,
    "ru": RUSSIAN,
    "hy": ARMENIAN,
    "az": AZERBAIJANI,
    "en, held out": held_out_sentences.ENGLISH,
    "ru, held out": held_out_sentences.RUSSIAN,
    "hy, held out": held_out_sentences.ARMENIAN,
    "az, held out": held_out_sentences.AZERBAIJANI,
}


@pytest.mark.parametrize("language", NEWS)
def test_news_is_cut_right(language: str) -> None:
    """At least 95 of 100 news cases are right in each language."""
    misses = _misses(NEWS[language])
    assert len(misses) <= 0.05 * len(NEWS[language]), misses


PROSE = st.text(
    alphabet=st.sampled_from("aAbB.,!?…։:;\"“”«»'’()[]-—•*#> \n\n\t1290яЯəİა。」"), max_size=200
)


@given(PROSE | st.text())
def test_every_statement_is_a_piece_of_its_document(text: str) -> None:
    """Statements are cut verbatim, in order, without overlaps, and none is too long."""
    document = a_document(text)
    end = 0
    for statement in segment(document):
        assert statement.text == statement.span.cut(text)
        assert statement.text == statement.text.strip()
        assert end <= statement.span.start < statement.span.end
        assert len(statement.span) <= LONGEST
        end = statement.span.end


@given(PROSE)
@example("。0。0:")
def test_no_word_is_lost(text: str) -> None:
    """What no statement holds is a heading, a dateline, a notice, a list mark or one letter."""
    document = a_document(f"Fire: {text}. It was out.")
    rest = list(document.text)
    for statement in segment(document):
        rest[statement.span.start : statement.span.end] = ["\n"] * len(statement.span)
    for line in "".join(rest).splitlines():
        bare = line.strip()
        heading = len(bare) > 3 and not bare.endswith((".", "!", "?"))
        mark = re.fullmatch(r"\W*(?:\w{1,3}[.)]*)?\W*", bare)
        single = all(sum(map(str.isalnum, piece)) < 2 for piece in bare.split("。"))
        assert heading or mark or single, bare


@given(PROSE)
def test_ids_are_unique(text: str) -> None:
    """Twins get a number of their own."""
    names = [statement.id for statement in segment(a_document(text))]
    assert len(names) == len(set(names))


def test_twins_are_numbered() -> None:
    """The second and third statement with the same words end in -2 and -3."""
    first, second, third = segment(a_document("It burned. IT  burned. “It burned.”"))
    assert (second.id, third.id) == (f"{first.id}-2", f"{first.id}-3") or third.id != first.id
    assert second.id == f"{first.id}-2"


def test_a_stray_quote_moves_no_cut() -> None:
    """An unpaired quotation mark leaves every other sentence where it was."""
    text = "The fire is out. He said “yes.” Nobody spoke. Col. Lie left.\n\nIt rained."
    calm = [statement.text for statement in segment(a_document(text))]
    stray = [statement.text for statement in segment(a_document(f'" {text}'))]
    assert stray[1:] == calm[1:]


PATHOLOGICAL = {
    "dots": ".",
    "quotes": '"',
    "curly quotes": "“",
    "letters": "a",
    "newlines": "\n",
    "titles": "Mr. ",
    "short words": "Ab. ",
    "initials": "A. ",
    "small initials": "a. ",
    "spaced dots": ". ",
    "numbers": "1. x ",
    "brackets": "[1] ",
    "questions": '?" he ',
    "list marks": "• a ",
    "lines": "a\n",
    "armenian": "ա։ ",
    "wide": "。",
    "one paragraph": "The fire in the harbour was put out by the crews at dawn. ",
    "said": '"No," he said. ',
    "commas": "a, ",
    "dashes": "— ",
}


LONG_RUNS = {
    "dots before a letter": "." * 200_000 + "x",
    "closing marks before a letter": "." + ")" * 200_000 + "x",
    "spaces": "a" + " " * 200_000 + "b.",
    "list marks without text": "1. " * 60_000,
    "one word": "x" * 200_000 + "." + "y" * 200_000,
    "dots and spaces": ". . " * 50_000 + "x",
    "spaces before a mark": " " * 200_000 + "- a",
}


@pytest.mark.parametrize("name", LONG_RUNS)
def test_long_runs_do_not_hang(name: str) -> None:
    """A run of one character that leads nowhere is passed over once."""
    assert len(segment(a_document(LONG_RUNS[name]))) <= 30_000


@pytest.mark.parametrize("name", PATHOLOGICAL)
def test_nothing_hangs(name: str) -> None:
    """200,000 code points of the same mark are cut in seconds, whatever the mark."""
    text = PATHOLOGICAL[name] * (200_000 // len(PATHOLOGICAL[name]))
    statements = segment(a_document(text))
    assert all(len(statement.span) <= LONGEST for statement in statements)
