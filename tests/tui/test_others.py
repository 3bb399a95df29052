"""What colleagues found is told in the words of the rest of the screen."""

from __future__ import annotations

from comparisons.evidence import Stance
from comparisons.verdicts import Verdict
from tests.builders import a_document, some_evidence
from tests.comparisons.formats.builders import AT, a_decision
from tui.presenting.evidence_list import evidence_entries
from tui.presenting.others import others_lines

POLICE = a_document("Three were injured.", id="police", title="Police report")
DOCUMENTS = {"police": POLICE}


def test_sources_are_called_by_their_titles() -> None:
    """The id is a name for the files; only a source that is not here has no other."""
    evidence = some_evidence(POLICE, "Three were", Stance.OPPOSES)
    decision = a_decision(verdict=Verdict.DISPUTED).with_evidence(evidence)
    decision = decision.without_evidence(evidence, at=AT).with_evidence(evidence)
    decision = decision.with_checked("police").with_checked("radio")
    lines = [item.text for item, _ in others_lines([("boris", decision)], DOCUMENTS)]
    assert "Police report: Three were" in lines
    assert "read, says nothing: Police report; radio" in lines


def test_the_history_of_a_decision_calls_sources_by_their_titles() -> None:
    """What was taken back is told like what stands."""
    decision = a_decision().with_checked("police").without_checked("police", at=AT)
    entries = evidence_entries(decision, DOCUMENTS, blind=False)
    assert any("checked taken back: Police report" in entry.item.text for entry in entries)
