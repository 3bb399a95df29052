"""Output of the commands: data to standard output, messages to standard error.

Owns how values become JSON fields and how text from documents is printed: inert in a terminal,
untouched in a file or a pipe.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterable
from typing import Any

import click

from comparisons.documents import Provenance
from comparisons.errors import Problem
from comparisons.reports.json_text import json_text
from comparisons.statements import Statement
from tui.presenting.signs import visible


def print_json(value: dict[str, Any]) -> None:
    """Print one JSON object; characters that could drive a terminal are escaped."""
    click.echo(json_text(value), nl=False)


def print_line(text: str) -> None:
    """Print one line with text from a document."""
    click.echo(visible(text))


def tell_problems(problems: Iterable[Problem]) -> None:
    """Tell on standard error what could not be read."""
    for problem in problems:
        print(f"claimdesk: {visible(str(problem))}", file=sys.stderr)  # noqa: T201


def statement_fields(statement: Statement) -> dict[str, Any]:
    """Return a statement's fields as the JSON shapes have them."""
    return {
        "id": statement.id,
        "start": statement.span.start,
        "end": statement.span.end,
        "text": statement.text,
    }


def provenance_fields(provenance: Provenance) -> dict[str, str]:
    """Return what is known of a document's provenance."""
    return {name: value for name, value in dataclasses.asdict(provenance).items() if value}
