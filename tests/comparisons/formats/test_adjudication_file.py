"""The adjudication file is read strictly, written so that it reads back, and kept as it was."""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from comparisons.adjudication import Adjudication, Entered, Heard, Resolution, merge_adjudications
from comparisons.errors import FormatError
from comparisons.formats.adjudication_file import read, update
from comparisons.verdicts import Verdict
from tests.comparisons.formats.builders import (
    AT,
    DIGEST,
    LATER,
    a_decision,
    a_full_decision,
)

GOLDEN = Path(__file__).parents[2] / "golden" / "adjudication-1" / "adjudication.yaml"


def an_adjudication(*resolutions: Resolution) -> Adjudication:
    """Make an adjudication of some resolutions."""
    return Adjudication(
        briefing_path="briefing.txt",
        briefing_digest=DIGEST,
        briefing_statements=("s0000000000", "s0000000001"),
        resolutions=MappingProxyType({item.decision.id: item for item in resolutions}),
    )


def a_resolution(id_: str = "s2f6e67f25f", *, by: str = "clara") -> Resolution:
    """Make a resolution after two reviewers and one who has no verdict."""
    return Resolution(
        decision=a_decision(id_),
        entered=(Entered(at=AT, by=by),),
        heard=(
            Heard(at=AT, reviewer="anna", verdict=Verdict.CORROBORATED, reviewed=LATER),
            Heard(at=AT, reviewer="boris", verdict=Verdict.DISPUTED, reviewed=LATER),
            Heard(at=AT, reviewer="no", verdict=None),
        ),
    )


FULL = an_adjudication(a_resolution(), replace(a_resolution("s1"), decision=a_full_decision("s1")))


def test_the_golden_file_is_what_is_written() -> None:
    """Byte for byte, and it reads back to the same values."""
    text = GOLDEN.read_text(encoding="utf-8")
    assert update("", FULL).text == text
    assert read(text, place="").adjudication == FULL


def test_hand_made_comments_and_unknown_fields_stay() -> None:
    """A change touches only the lines it must."""
    text = update("", an_adjudication(a_resolution())).text
    text = text.replace("resolutions:\n", "desk: north # ours\nresolutions:\n  # on the first\n")
    changed = an_adjudication(a_resolution(), a_resolution("s2"))
    found = update(text, changed)
    assert not found.rewritten
    assert "desk: north # ours\nresolutions:\n  # on the first\n" in found.text
    assert read(found.text, place="").adjudication == changed


BAD = {
    "another schema": ("claimdesk-adjudication/1", "claimdesk-verdicts/1", "is not the schema"),
    "a verdict of its own": ("verdict: disputed", "verdict: true", "Use one of"),
    "no name": ("by: clara", "to: clara", "'by' is missing"),
    "marks of a git conflict": ("resolutions:\n", "<<<<<<< a\nresolutions:\n", "git conflict"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_faulty_file_is_refused(name: str) -> None:
    """With the place of the fault."""
    before, after, words = BAD[name]
    text = update("", an_adjudication(a_resolution())).text.replace(before, after)
    with pytest.raises(FormatError, match=words):
        read(text, place="adjudication.yaml")


def test_a_file_that_was_cut_off_is_read_only() -> None:
    """What is left is shown, and nothing is written over it."""
    text = update("", an_adjudication(a_resolution())).text.removesuffix("...\n")
    assert "cut off" in read(text, place="").read_only


def test_two_adjudicators_lose_nothing() -> None:
    """What either entered is there, with who entered it; a clash is kept and marked."""
    base = an_adjudication()
    ours = an_adjudication(a_resolution("s1"), a_resolution("s2"))
    other = a_resolution("s1", by="dan")
    other = replace(
        other,
        decision=replace(other.decision, verdict=Verdict.UNVERIFIED, reviewed=LATER),
        entered=(Entered(at=LATER, by="dan"),),
    )
    merged = merge_adjudications(base, ours, an_adjudication(other, a_resolution("s3")))
    assert list(merged.adjudication.resolutions) == ["s1", "s2", "s3"]
    both = merged.adjudication.resolutions["s1"]
    assert (both.decision.verdict, both.by) == (Verdict.DISPUTED, "clara")
    assert [item.verdict for item in both.decision.clashes] == [Verdict.UNVERIFIED]
    assert {item.by for item in both.entered} == {"clara", "dan"}
    assert merged.clashes == ("s1",)
