"""Checks of the verdict files and of the adjudication file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from comparisons.checking.codes import Code
from comparisons.checking.corrections import check_corrections
from comparisons.checking.fields import check_fields
from comparisons.checking.findings import Notes
from comparisons.checking.quotes import check_evidence, check_part, check_targets
from comparisons.checking.sources import Sources
from comparisons.errors import FormatError
from comparisons.formats import adjudication_file, strict_yaml, verdict_file
from comparisons.formats.adjudication_fields import ADJUDICATION_FILE
from comparisons.formats.fields import Record
from comparisons.formats.verdict_fields import VERDICT_FILE
from comparisons.formats.verdict_file import Interpreted
from comparisons.review import Review
from comparisons.storage.contents import read_content
from comparisons.verdicts import Decision


def check_review(file: Path, notes: Notes, sources: Sources | None) -> str | None:
    """Check one verdict file and return whose it is, if that can be told."""
    read = _read(file, notes, verdict_file.interpret, VERDICT_FILE)
    if read is None:
        return None
    review = verdict_file.read(read, place="").review
    if sources is not None:
        check_targets(notes, review, sources)
        check_corrections(notes, review, sources)
    _check_decisions(notes, review, sources)
    return review.reviewer


def check_adjudication(file: Path, notes: Notes, sources: Sources | None) -> None:
    """Check the adjudication file, if there is one."""
    read = _read(file, notes, adjudication_file.interpret, ADJUDICATION_FILE)
    if read is None:
        return
    review = adjudication_file.read(read, place="").adjudication.review
    if sources is not None:
        check_targets(notes, review, sources, within="resolutions")
    _check_decisions(notes, review, sources, within="resolutions")


def _read(
    file: Path, notes: Notes, interpret: Callable[..., Interpreted], record: Record
) -> bytes | None:
    """Return the content of a file that is valid by its table, and note what is wrong with it."""
    try:
        content = read_content(file)
        if content is None:
            return None
        tree = strict_yaml.read(content.content, place="")
    except FormatError as error:
        notes.add_fault(Code.UNREADABLE, error)
        return None
    notes.about(tree)
    reading = interpret(tree, place="")
    if not tree.complete:
        message = "the file does not end with the line '...': it may have been cut off."
        notes.add(Code.CUT_OFF, message)
    if reading.newer:
        notes.add(Code.NEWER, reading.read_only, "schema")
    for fault in reading.faults:
        notes.add_fault(Code.SCHEMA_FAULT, fault)
    if reading.faults:
        return None
    check_fields(notes, tree, record)
    return content.content


def _check_decisions(
    notes: Notes, review: Review, sources: Sources | None, *, within: str = "verdicts"
) -> None:
    for number, decision in enumerate(review.decisions.values()):
        where = (within, number)
        _check_consistency(notes, decision, where)
        if sources is None:
            continue
        for place, item in enumerate(decision.evidence):
            if not item.withdrawn:
                check_evidence(notes, item, sources, (*where, "evidence", place))
                check_part(notes, item, decision, (*where, "evidence", place))
        named = [("checked", place, source) for place, source in enumerate(decision.checked)]
        for place, item in enumerate(decision.dismissed):
            named.append(("dismissed", place, item.source))
        for field, place, source in named:
            if source not in sources.ids:
                message = f"The comparison has no source '{source[:60]}'."
                notes.add(Code.UNKNOWN_SOURCE, message, *where, field, place)


def _check_consistency(notes: Notes, decision: Decision, where: tuple[str | int, ...]) -> None:
    standing = decision.standing_evidence
    if standing and decision.verdict is None:
        notes.add(Code.NO_VERDICT, "There is evidence here, but no verdict.", *where, "evidence")
    for place, past in enumerate(decision.history):
        if past.conflict:
            message = "Another value was entered at the same time: pick one at the desk."
            notes.add(Code.CLASH, message, *where, "history", place)
    linked = {item.source for item in standing}
    for place, source in enumerate(decision.checked):
        if source in linked:
            message = f"'{source}' is checked as saying nothing, and a passage of it is linked."
            notes.add(Code.CHECKED_AND_LINKED, message, *where, "checked", place)
