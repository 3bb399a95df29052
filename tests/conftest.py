"""What all tests share: a home of their own, and no terminal of the machine."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# No test judges by the clock: a busy machine is no fault of the program.
settings.register_profile("claimdesk", deadline=None)
settings.load_profile("claimdesk")

for name in ("NO_COLOR", "COLUMNS", "LINES", "TEXTUAL_THEME"):
    os.environ.pop(name, None)


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep state and configuration files of the tests away from the user's."""
    home: Path = tmp_path_factory.mktemp("home")
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
