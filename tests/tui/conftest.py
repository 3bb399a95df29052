"""What the tests of the screens share: matches are looked for in a thread."""

import pytest

from tests.helpers_in_threads import InThread


@pytest.fixture(autouse=True)
def _helpers_in_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start no process for the screens of the test itself; programs in terminals have theirs."""
    monkeypatch.setattr("comparisons.finding.finder.Process", InThread)
