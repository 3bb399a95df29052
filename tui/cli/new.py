"""`claimdesk new`: makes a comparison from files."""

from __future__ import annotations

from pathlib import Path

import click

from comparisons.new_comparison import new_comparison
from tui.cli import output


@click.command(short_help="Make a comparison from files.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--briefing", required=True, type=click.Path(path_type=Path), help="The briefing.")
@click.option(
    "--source", "sources", multiple=True, type=click.Path(path_type=Path), help="A source; repeat."
)
@click.option("--title", default="", help="What the comparison is about.")
def command(folder: Path, briefing: Path, sources: tuple[Path, ...], title: str) -> None:
    """Make a comparison in FOLDER from files; what can be inferred is not asked."""
    file, problems = new_comparison(folder, briefing=briefing, sources=sources, title=title)
    output.tell_problems(problems)
    output.print_line(f"Made {file}. Look through it, then: claimdesk {folder}")
