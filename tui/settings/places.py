"""Places: where a reviewer was in a comparison, to go on from there.

Owns one small state file for each comparison and reviewer. A place is only where somebody looked;
nothing of a review is in it.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tui.settings.state_files import own_folder, read_object, text_in, write_object

PANES = ("briefing", "source", "matches")
MOST_PLACES = 300
"""How many places are kept; the oldest go first."""
_MOST_ROWS = 10_000
_MOST_OPENED = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where a reviewer was."""

    statement: str = ""
    """The chosen statement's id; empty when nobody was anywhere yet."""
    pane: str = PANES[0]
    source: str = ""
    """The shown source's id."""
    start: int = -1
    """Where the chosen passage starts in it; -1 if none was chosen."""
    rows: tuple[int, int, int] = (0, 0, 0)
    """On which row of each pane its chosen item began."""
    expanded: bool = False
    ranked: bool = False
    blind: bool = False
    opened: tuple[str, ...] = ()
    """The sources whose next matches were shown."""


NOWHERE = Place()


def recall_place(folder: Path, reviewer: str) -> Place:
    """Return where a reviewer was in a comparison; nowhere if that is not known."""
    file = _file(folder, reviewer)
    return from_fields(read_object(file)) if file else NOWHERE


def remember_place(folder: Path, reviewer: str, place: Place) -> bool:
    """Write down where a reviewer is; tell whether that could be done."""
    file = _file(folder, reviewer)
    if file is None or not write_object(file, to_fields(place)):
        return False
    _drop_oldest(file.parent)
    return True


def to_fields(place: Place) -> dict[str, object]:
    """Return the fields of the state file."""
    return {"schema": "claimdesk-place/1", **dataclasses.asdict(place)}


def from_fields(fields: Mapping[str, object]) -> Place:
    """Return the place that the fields of a state file tell; what is not sound is left out."""
    pane, start = fields.get("pane"), fields.get("start")
    return Place(
        statement=text_in(fields, "statement"),
        pane=pane if isinstance(pane, str) and pane in PANES else PANES[0],
        source=text_in(fields, "source"),
        start=start if type(start) is int and start >= 0 else -1,
        rows=_rows(fields.get("rows")),
        expanded=fields.get("expanded") is True,
        ranked=fields.get("ranked") is True,
        blind=fields.get("blind") is True,
        opened=_names(fields.get("opened")),
    )


def _rows(value: object) -> tuple[int, int, int]:
    rows: list[object] = value if isinstance(value, list) else []
    numbers = [row for row in rows if type(row) is int and 0 <= row <= _MOST_ROWS]
    if len(rows) != len(PANES) or len(numbers) != len(PANES):
        return (0, 0, 0)
    return (numbers[0], numbers[1], numbers[2])


def _names(value: object) -> tuple[str, ...]:
    names: list[object] = value if isinstance(value, list) else []
    return tuple(name for name in names[:_MOST_OPENED] if isinstance(name, str))


def _file(folder: Path, reviewer: str) -> Path | None:
    own = own_folder()
    if own is None:
        return None
    where = f"{folder.resolve()}\0{reviewer}".encode(errors="surrogatepass")
    return own / "places" / f"{hashlib.sha256(where).hexdigest()[:32]}.json"


def _drop_oldest(folder: Path) -> None:
    with suppress(OSError):
        files = sorted(folder.glob("*.json"), key=lambda file: file.stat().st_mtime)
        for file in files[:-MOST_PLACES]:
            file.unlink(missing_ok=True)
