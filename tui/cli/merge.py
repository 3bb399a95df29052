"""`claimdesk merge`: unites one reviewer's verdict files from two machines."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from comparisons.errors import Problem
from comparisons.uniting import UnitedFiles, merge_files
from tui.cli import output
from tui.presenting.signs import shortened

_FILE = click.Path(path_type=Path)


@click.command(short_help="Unite one reviewer's verdict files from two machines.")
@click.argument("first", metavar="A.yaml", type=_FILE)
@click.argument("second", metavar="B.yaml", type=_FILE)
@click.option("-o", "out", metavar="C.yaml", required=True, type=_FILE, help="The united file.")
def command(first: Path, second: Path, out: Path) -> None:
    """Unite two verdict files of one reviewer; nothing of either is dropped.

    Exit code 0; 1 where both changed the same and the reviewer has to pick; 2 nothing was written.
    """
    united = merge_files(first, second, out)
    output.print_line(
        f"{out}: {united.decisions} decisions of {united.reviewer};"
        f" {united.taken} of them with something from {second}."
    )
    tell_clashes(united)
    sys.exit(1 if united.clashes else 0)


def tell_clashes(united: UnitedFiles) -> None:
    """Tell on standard error where both values were kept."""
    output.tell_problems(
        Problem(
            place=clash.place,
            reason=f"changed in both files; both values are kept. {shortened(clash.words, 80)}",
            remedy="Open the desk and look again at what changed: there you pick one.",
        )
        for clash in united.clashes
    )
