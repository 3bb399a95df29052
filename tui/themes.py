"""Themes: the program's own colours, and which theme suits a terminal.

Owns two themes whose every pair of colours can be read (contrast 4.5 to 1 and more, after WCAG 2.2,
1.4.3), and one that leaves the colours to the terminal. No colour says anything that a sign or a
word does not say too.
"""

from __future__ import annotations

from collections.abc import Mapping

from textual.theme import BUILTIN_THEMES, Theme

DARK = Theme(
    name="claimdesk-dark",
    primary="#5aa0e6",
    secondary="#b9a7f0",
    accent="#8cc7ff",
    success="#7fd49a",
    error="#f2909c",
    warning="#f0c46c",
    foreground="#dde1e6",
    background="#15181d",
    surface="#1b1f25",
    panel="#232a33",
    dark=True,
    variables={
        "surface-lighten-1": "#2b313a",
        "primary-muted": "#1f3a56",
        "text-muted": "#a9b2bd",
        "text-disabled": "#a9b2bd",
        "text-success": "#7fd49a",
        "text-error": "#f2909c",
        "text-warning": "#f0c46c",
        "text-accent": "#8cc7ff",
        "text-secondary": "#c4b5f5",
        "foreground-muted": "#a9b2bd",
        "input-selection-background": "#2f5a86",
    },
)
LIGHT = Theme(
    name="claimdesk-light",
    primary="#1f5fa8",
    secondary="#5b3f9e",
    accent="#0b5394",
    success="#17663a",
    error="#a81c30",
    warning="#714b00",
    foreground="#1d2126",
    background="#fbfaf7",
    surface="#f2f1ec",
    panel="#e6e8ea",
    dark=False,
    variables={
        "surface-lighten-1": "#e8e5dc",
        "primary-muted": "#cfe2f6",
        "text-muted": "#545c64",
        "text-disabled": "#545c64",
        "text-success": "#145c33",
        "text-error": "#9c1a2c",
        "text-warning": "#6b4700",
        "text-accent": "#0b4f8c",
        "text-secondary": "#533893",
        "foreground-muted": "#545c64",
        "input-selection-background": "#b4d2f2",
    },
)
PLAIN = Theme(
    name="claimdesk-ansi",
    ansi=True,
    primary="ansi_bright_blue",
    secondary="ansi_bright_cyan",
    accent="ansi_bright_cyan",
    success="ansi_bright_green",
    error="ansi_bright_red",
    warning="ansi_bright_yellow",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    dark=True,
    variables=BUILTIN_THEMES["ansi-dark"].variables,
)
OWN = (DARK, LIGHT, PLAIN)
"""The program's own themes, in the order in which they are offered."""

_MANY_COLOURS = ("256color", "kitty", "direct")
_LIGHT_GROUNDS = ("7", "15")


def names() -> tuple[str, ...]:
    """Return the names of all themes that can be chosen, the own ones first."""
    return (*(theme.name for theme in OWN), *BUILTIN_THEMES)


def is_plain(name: str) -> bool:
    """Tell whether a theme leaves the colours to the terminal."""
    known = {theme.name: theme for theme in (*OWN, *BUILTIN_THEMES.values())}
    return name in known and known[name].ansi


def suiting(environment: Mapping[str, str]) -> str:
    """Return the name of the theme for a terminal whose user has chosen none.

    Without colours, or with 16 of them, nobody but the terminal knows which can be read.
    """
    light = environment.get("COLORFGBG", "").rpartition(";")[2] in _LIGHT_GROUNDS
    if "NO_COLOR" in environment or not _has_many_colours(environment):
        return "ansi-light" if light else PLAIN.name
    return (LIGHT if light else DARK).name


def _has_many_colours(environment: Mapping[str, str]) -> bool:
    known = environment.get("COLORTERM", "").strip().lower() in ("truecolor", "24bit")
    return known or environment.get("TERM", "").rpartition("-")[2] in _MANY_COLOURS
