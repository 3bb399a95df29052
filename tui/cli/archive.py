"""`claimdesk archive`: builds a large store of statements and tells what is in it."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from comparisons import archive
from comparisons.archive.incoming import size_of
from tui.cli import output


@click.group(short_help="Keep a large store of statements to match against.")
def command() -> None:
    """Keep a large store of statements to match against.

    It needs the extra `archive`: uv tool install 'claimdesk[archive]'.
    """


@command.command(name="add", short_help="Add documents to an archive.")
@click.argument("folder", metavar="ARCHIVE", type=click.Path(path_type=Path))
@click.argument(
    "files", metavar="FILES...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
def add(folder: Path, files: tuple[Path, ...]) -> None:
    """Add FILES to ARCHIVE, which is made if there is none.

    A file is one document, or has one JSON object a line (.jsonl) with `text` and, where known,
    `id`, `publisher`, `published` and `url`. What is in the archive already is not added again.
    Exit code 0: all was added; 1: some of it could not be, and is listed; 2: nothing could be done.
    """
    shown = sys.stderr.isatty()
    with click.progressbar(
        length=max(1, size_of(files)), label="Adding", file=sys.stderr, hidden=not shown
    ) as bar:
        added = archive.add(folder, files, tell=bar.update)
    output.tell_problems(added.problems)
    known = f" {_many(added.known, 'document')} were there already." if added.known else ""
    output.print_line(
        f"Added {_many(added.documents, 'document')} "
        f"with {_many(added.statements, 'statement')}.{known}"
    )
    sys.exit(1 if added.problems else 0)


@command.command(name="info", short_help="Tell what is in an archive.")
@click.argument("folder", metavar="ARCHIVE", type=click.Path(path_type=Path))
@click.option(
    "--json", "as_json", is_flag=True, help="Print JSON (schema claimdesk-archive-info/1)."
)
def info(folder: Path, *, as_json: bool) -> None:
    """Tell what is in ARCHIVE: exit code 0 fine, 1 something is damaged, 2 no archive."""
    found = archive.survey(folder)
    output.tell_problems(found.problems)
    counts = {
        "partitions": found.partitions,
        "documents": found.documents,
        "statements": found.statements,
        "characters": found.characters,
        "bytes": found.size,
    }
    if as_json:
        problems = [str(problem) for problem in found.problems]
        output.print_json({"schema": "claimdesk-archive-info/1", **counts, "problems": problems})
    else:
        for name, count in counts.items():
            output.print_line(f"{name:<12}{count:>20,}")
    sys.exit(1 if found.problems else 0)


def _many(count: int, name: str) -> str:
    return f"{count:,} {name}" if count == 1 else f"{count:,} {name}s"
