"""Output of the commands: data to standard output, messages to standard error.

Owns how values become JSON fields and how text from documents is printed: inert in a terminal,
untouched in a file or a pipe.
"""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Iterable
from typing import Any

import click

from comparisons.documents import Provenance
from comparisons.errors import Problem
from comparisons.statements import Statement
from tui.presenting.signs import visible


def print_json(value: dict[str, Any]) -> None:
    """Print one JSON object; characters that could drive a terminal are escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    click.echo("".join(_escaped(character) for character in text))


def _escaped(character: str) -> str:
    """Return a character, or its JSON escape where a terminal would not print it."""
    if character == "\n" or visible(character) == character:
        return character
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(
        f"\\u{int.from_bytes(units[place : place + 2], 'big'):04x}"
        for place in range(0, len(units), 2)
    )


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
