"""The config file: what the user wants always, written by the user alone.

Owns reading `config.toml` in the user's config folder. The program never writes it. A file that is
not sound is refused with its place: going on with other keys than those the user set could give a
verdict that nobody meant.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from comparisons.errors import ClaimdeskError, FormatError

FILE = "config.toml"
LARGEST = 256 * 1024
"""Bytes of a config file; more is refused before it is read."""
_FIELDS = ("archive", "keys", "reviewer", "theme")
_EXAMPLE = "docs/config.toml shows how one looks."
_SPOT = re.compile(r" \(at line (\d{1,9}), column (\d{1,9})\)$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Config:
    """What the config file says; everything in it is optional."""

    keys: Mapping[str, str] = field(default_factory=dict[str, str])
    """The keys of each action that has other ones than usual, joined by commas."""
    reviewer: str = ""
    theme: str = ""
    archive: str = ""
    """The folder of the archive that the desk asks."""


def config_file() -> Path:
    """Return where the config file is, or would be."""
    from platformdirs import user_config_path

    return user_config_path("claimdesk", appauthor=False) / FILE


def read_config(file: Path) -> Config:
    """Read the config file; one that is not there asks for nothing.

    Raises:
        FormatError: it is not TOML, or says something that cannot be done.
        ClaimdeskError: it cannot be read.
    """
    try:
        if not file.is_file():
            return Config()
        if file.stat().st_size > LARGEST:
            raise ClaimdeskError(str(file), f"more than {LARGEST} bytes are no config file.")
        content = file.read_bytes()
    except OSError as error:
        raise ClaimdeskError(str(file), f"it cannot be read ({error.strerror}).") from error
    try:
        return parsed(content)
    except FormatError as error:
        raise _in_file(file, error) from None


def _in_file(file: Path, error: FormatError) -> FormatError:
    reason = f"{error.place}: {error.reason}" if error.place else error.reason
    return FormatError(str(file), reason, error.remedy, line=error.line, column=error.column)


def parsed(content: bytes) -> Config:
    """Return what a config file says."""
    fields = _toml(content)
    for name in fields:
        if name not in _FIELDS:
            close = difflib.get_close_matches(name, _FIELDS, n=1)
            words = f"Did you mean {close[0]}?" if close else f"Known are {', '.join(_FIELDS)}."
            raise FormatError(name, "there is no such setting.", words)
    return Config(
        keys=_keys(fields.get("keys", {})),
        reviewer=_reviewer(fields),
        theme=_theme(fields),
        archive=_archive(fields),
    )


def _toml(content: bytes) -> dict[str, object]:
    import tomllib

    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        reason, remedy = "the text is not UTF-8.", "Save it as UTF-8."
        raise FormatError("", reason, remedy, line=line, column=1) from None
    except tomllib.TOMLDecodeError as error:
        words = str(error)
        spot = _SPOT.search(words)
        line, column = (int(spot[1]), int(spot[2])) if spot else _end_of(content)
        reason = f"this is not TOML: {_SPOT.sub('', words)}."
        raise FormatError(
            "", reason, "docs/config.toml is one.", line=line, column=column
        ) from None
    except RecursionError:
        raise FormatError("", "it is nested too deeply.", "docs/config.toml is one.") from None


def _end_of(content: bytes) -> tuple[int, int]:
    lines = content.decode("utf-8-sig").split("\n")
    return len(lines), len(lines[-1]) + 1


def _keys(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise FormatError("keys", "this is no table.", "Write [keys] on a line of its own.")
    if not value:
        return {}
    from tui.keys.tables import TABLES
    from tui.settings.keymap import checked_keymap

    given: dict[str, object] = value
    return checked_keymap(given, TABLES)


def _words(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str):
        raise FormatError(name, "this is no text.", f'Write {name} = "…".')
    return value


def _reviewer(fields: Mapping[str, object]) -> str:
    name = _words(fields, "reviewer")
    if not name:
        return ""
    from comparisons.storage.reviewer_files import checked_name

    try:
        return checked_name(name)
    except ClaimdeskError as error:
        raise FormatError("reviewer", error.reason) from None


def _archive(fields: Mapping[str, object]) -> str:
    """Return the archive's folder; which one a relative path means depends on where one stands."""
    folder = _words(fields, "archive")
    if folder and not folder.startswith(("/", "~")) and not Path(folder).is_absolute():
        raise FormatError("archive", "this is no whole path.", "Begin it with / or ~.")
    return folder


def _theme(fields: Mapping[str, object]) -> str:
    name = _words(fields, "theme")
    if not name:
        return ""
    from tui import themes

    known = themes.names()
    if name not in known:
        close = difflib.get_close_matches(name, known, n=1)
        words = f"Did you mean {close[0]}? " if close else ""
        raise FormatError("theme", f"there is no theme {name!r}.", f"{words}^p lists them: Theme.")
    return name
