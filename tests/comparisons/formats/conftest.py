"""Fixtures: the parsers with which a file may be read."""

from __future__ import annotations

import pytest
import yaml

from comparisons.formats.strict_yaml import reader


@pytest.fixture(params=["written in C", "written in Python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Read with one and the other of PyYAML's parsers."""
    if request.param == "written in Python":
        monkeypatch.setattr(yaml, "__with_libyaml__", False)
    elif not yaml.__with_libyaml__:
        pytest.skip("PyYAML is installed without its parser in C")
    reader._read.cache_clear()
    return str(request.param)
