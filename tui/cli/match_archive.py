"""`claimdesk match --archive`: prints what a large archive offers for each statement.

Owns the options that limit a question to an archive, and how its answer is printed. Where the
parts of the question are worked out is chosen here, and told on standard error.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from comparisons.comparison import Comparison
from comparisons.documents import Document
from comparisons.errors import ClaimdeskError
from comparisons.matching.explaining import explain
from comparisons.matching.matches import Match
from comparisons.matching.origins import Origins, find_origins
from comparisons.matching.points import Point
from comparisons.matching.readings import day_of
from comparisons.statements import Statement
from tui.cli import output

if TYPE_CHECKING:
    from comparisons.archive import Cluster, Filter, Processes

CLAIM = "claim"
"""Stands for the day of the briefing where a date is asked for."""

Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS = (
    ("--archive", "ARCHIVE", "Ask this archive instead of the comparison's sources."),
    ("--cluster", "ADDRESS", "Ask it on the Dask cluster at this address."),
    ("--publisher", "NAME", "Only documents of publishers whose name holds this."),
    ("--language", "TAG", "Only documents in this language."),
    ("--before", "DATE", "Only documents from before this day, or before `claim`."),
    ("--after", "DATE", "Only documents from after this day, or after `claim`."),
)


def archive_options(command: Command) -> Command:
    """Give a command the options of a question to an archive."""
    for name, value, words in reversed(_OPTIONS):
        command = click.option(name, metavar=value, help=words)(command)
    return command


def refuse_alone(asked: Mapping[str, str | None]) -> None:
    """Say that an option asks for an archive where none is named."""
    for name, value in asked.items():
        if value is not None and asked.get("archive") is None:
            raise ClaimdeskError(
                f"--{name}", "this limits what an archive offers.", "Add --archive."
            )


def print_matches(
    comparison: Comparison,
    claims: Sequence[Statement],
    asked: Mapping[str, str | None],
    *,
    top: int,
    as_json: bool,
) -> None:
    """Ask an archive and print what it offers."""
    folder = Path(asked["archive"] or "")
    found = _ask(folder, comparison, claims, asked, top)
    printing = _Printing(folder, comparison, found)
    if as_json:
        output.print_json(printing.shape(claims, found))
    else:
        output.print_line(f"ranked by wording, in the archive {folder}")
        for claim, matches in zip(claims, found, strict=True):
            printing.print(claim, matches)


def _ask(
    folder: Path,
    comparison: Comparison,
    claims: Sequence[Statement],
    asked: Mapping[str, str | None],
    top: int,
) -> Sequence[Sequence[Match]]:
    from comparisons.archive import Asked, ask

    question = Asked(
        claims=claims,
        weighed=comparison.claims,
        names=comparison.names,
        filter=_filter(comparison, asked),
        top=top,
    )
    hidden = not sys.stderr.isatty()
    with (
        _runner(asked["cluster"]) as runner,
        click.progressbar(length=1, label="Asking", file=sys.stderr, hidden=hidden) as bar,
    ):

        def tell(done: int, whole: int) -> None:
            bar.length = whole
            bar.update(done - bar.pos)

        return ask(folder, question, runner, tell=tell)


def _runner(address: str | None) -> AbstractContextManager[Cluster | Processes]:
    from comparisons.archive import Cluster, Processes

    return Cluster(address) if address else Processes()


def _filter(comparison: Comparison, asked: Mapping[str, str | None]) -> Filter:
    from comparisons.archive import Filter

    return Filter(
        publisher=asked["publisher"] or "",
        language=asked["language"] or "",
        before=_day("--before", asked["before"], comparison),
        after=_day("--after", asked["after"], comparison),
    )


def _day(option: str, value: str | None, comparison: Comparison) -> str:
    if not value:
        return ""
    if value == CLAIM:
        day = day_of(comparison.briefing.provenance)
        if day is None:
            raise ClaimdeskError(option, "the briefing has no date.", "Give a day: 2023-09-20")
        return day.isoformat()
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise ClaimdeskError(option, f"{value!r} is no day.", "Write it so: 2023-09-20") from None


class _Printing:
    """Knows the documents of all matches and which of the matches are copies."""

    def __init__(
        self, folder: Path, comparison: Comparison, found: Sequence[Sequence[Match]]
    ) -> None:
        from comparisons.archive import read_documents

        statements = {
            (match.statement.document_id, match.statement.span): match.statement
            for matches in found
            for match in matches
        }
        self._folder = folder
        self._comparison = comparison
        self._documents = read_documents(folder, {key for key, _ in statements})
        briefing = comparison.briefing
        self._origins: Origins = find_origins(
            (*comparison.claims, *statements.values()),
            {briefing.id: briefing, **self._documents},
        )

    def shape(
        self, claims: Sequence[Statement], found: Sequence[Sequence[Match]]
    ) -> dict[str, Any]:
        """Return the answer as JSON: the shape of `match`, with the archive and provenance."""
        return {
            "schema": "claimdesk-match/1",
            "scorer": "wording",
            "model": None,
            "archive": str(self._folder),
            "statements": [
                {
                    **output.statement_fields(claim),
                    "matches": [self._fields(match) for match in matches],
                }
                for claim, matches in zip(claims, found, strict=True)
            ],
        }

    def print(self, claim: Statement, matches: Sequence[Match]) -> None:
        """Print the matches of one claim, a line each."""
        output.print_line(f"{claim.id}  {claim.text}")
        for match in matches:
            document = self._documents[match.statement.document_id]
            day = document.provenance.published[:10]
            word, source = match.band.value, _source(document)
            output.print_line(f"  {word:<9} {source:<24.24} {day:<10} {match.statement.text}")

    def _fields(self, match: Match) -> dict[str, Any]:
        statement = match.statement
        document = self._documents[statement.document_id]
        origin = self._origins.group_of(statement)
        comparison = self._comparison
        told = explain(
            match.claim,
            statement,
            claim_document=comparison.briefing,
            other_document=document,
            names=comparison.names,
            contested=comparison.contested,
        )
        return {
            "source": statement.document_id,
            "name": document.path,
            "provenance": output.provenance_fields(document.provenance),
            "start": statement.span.start,
            "end": statement.span.end,
            "text": statement.text,
            "score": round(match.score, 4),
            "parts": {name: round(part, 4) for name, part in match.parts.items()},
            "origin": origin.name if origin else None,
            "same": [_point(point) for point in told.same],
            "different": [_point(point) for point in told.different],
        }


def _source(document: Document) -> str:
    return document.provenance.publisher or document.path


def _point(point: Point) -> dict[str, str]:
    return {"kind": point.kind.value, "left": point.left, "right": point.right}
