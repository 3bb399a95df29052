"""Preferences: what one sitting goes by, from the config file and from what is remembered.

Owns which of them goes first: what the user wrote into the config file, then what was chosen on the
screen, then what suits the terminal.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tui import themes
from tui.settings.config import Config
from tui.settings.remembered import Remembered


@dataclass(frozen=True, kw_only=True, slots=True)
class Preferences:
    """What one sitting goes by."""

    keys: Mapping[str, str] = field(default_factory=dict[str, str])
    """The keys of each action that has other ones than usual, joined by commas."""
    theme: str = themes.DARK.name
    reviewer: str = ""
    """Who decides; empty as long as nobody said so."""
    login: str = ""
    """The name to offer while nobody has given one."""
    archive: Path | None = None
    """The archive that the desk asks, if one was given."""
    remembers: bool = True
    """Whether places and recent comparisons are written down."""


def preferences(
    config: Config, remembered: Remembered, environment: Mapping[str, str], *, reviewer: str = ""
) -> Preferences:
    """Return what a sitting goes by; `reviewer` is whom the command line names."""
    chosen = remembered.theme if remembered.theme in themes.names() else ""
    return Preferences(
        keys=config.keys,
        theme=config.theme or chosen or themes.suiting(environment),
        reviewer=reviewer or config.reviewer or remembered.reviewer,
        archive=Path(config.archive).expanduser() if config.archive else None,
    )
