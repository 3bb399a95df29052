"""What the program remembers between sittings: the reviewer, the theme, the recent comparisons.

Owns one small state file. What the config file says goes before all of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from tui.settings.state_files import own_folder, read_object, text_in, write_object

FILE = "desk.json"
MOST_RECENT = 30
"""How many comparisons are remembered."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Recent:
    """A comparison that was opened before."""

    folder: str
    """Its absolute path."""
    title: str = ""
    at: str = ""
    """When it was last opened: RFC 3339, UTC."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Remembered:
    """All that is remembered; nothing when nothing can be read."""

    reviewer: str = ""
    theme: str = ""
    recent: tuple[Recent, ...] = ()
    """The last opened one first."""

    def with_opened(self, folder: Path, title: str) -> Remembered:
        """Return this with a comparison as the last opened one."""
        at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        opened = Recent(folder=str(folder), title=title, at=at)
        rest = self.without(opened.folder).recent[: MOST_RECENT - 1]
        return replace(self, recent=(opened, *rest))

    def without(self, folder: str) -> Remembered:
        """Return this without one of the recent comparisons."""
        return replace(self, recent=tuple(each for each in self.recent if each.folder != folder))


def recall() -> Remembered:
    """Read what is remembered."""
    folder = own_folder()
    return from_fields(read_object(folder / FILE)) if folder else Remembered()


def remember(what: Remembered) -> bool:
    """Write down what is to be remembered; tell whether that could be done."""
    folder = own_folder()
    return folder is not None and write_object(folder / FILE, to_fields(what))


def to_fields(what: Remembered) -> dict[str, object]:
    """Return the fields of the state file."""
    return {
        "schema": "claimdesk-desk/1",
        "reviewer": what.reviewer,
        "theme": what.theme,
        "recent": [
            {"folder": each.folder, "title": each.title, "at": each.at} for each in what.recent
        ],
    }


def from_fields(fields: Mapping[str, object]) -> Remembered:
    """Return what the fields of a state file say; what is not sound is left out."""
    recent = fields.get("recent")
    entries: list[object] = recent if isinstance(recent, list) else []
    found = [_recent(each) for each in entries[:MOST_RECENT]]
    return Remembered(
        reviewer=text_in(fields, "reviewer"),
        theme=text_in(fields, "theme"),
        recent=tuple(each for each in found if each is not None),
    )


def _recent(entry: object) -> Recent | None:
    if not isinstance(entry, dict):
        return None
    fields: dict[str, object] = entry
    folder = text_in(fields, "folder")
    if not folder or "\0" in folder or not Path(folder).is_absolute():
        return None
    return Recent(folder=folder, title=text_in(fields, "title"), at=text_in(fields, "at"))
