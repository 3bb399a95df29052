"""`claimdesk merge-driver`: unites verdict files for git."""

from __future__ import annotations

from pathlib import Path

import click

from comparisons.uniting import merge_for_git
from tui.cli.merge import tell_clashes

_FILE = click.Path(path_type=Path)


@click.command(short_help="Unite verdict files for git, as its merge driver.")
@click.argument("base", metavar="%O", type=_FILE)
@click.argument("ours", metavar="%A", type=_FILE)
@click.argument("theirs", metavar="%B", type=_FILE)
@click.argument("name", metavar="%P")
def command(base: Path, ours: Path, theirs: Path, name: str) -> None:
    """Unite two versions of one verdict file when git merges; docs/team.md says how to set it up.

    Where both changed the same, both values are kept in the file and the reviewer picks at the
    desk: to git that is no conflict. Exit code 2: the files cannot be united, and git says so.
    """
    tell_clashes(merge_for_git(base, ours, theirs, name=name))
