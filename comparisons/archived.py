"""Archived: what an archive offers for one statement, and how a document of it becomes a source.

Owns `Inquiry`, which asks and can be stopped, and the one way from an archive into a comparison:
the document is copied into the sources, read back, and compared word by word. It decides nothing.
"""

from __future__ import annotations

import dataclasses
import tempfile
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from comparisons.adding import add_source
from comparisons.collecting import SOURCES, free_id
from comparisons.comparison import Comparison
from comparisons.documents import Document, Provenance
from comparisons.errors import ComparisonError
from comparisons.formats.comparison_file import DocumentEntry
from comparisons.matching.explaining import explain
from comparisons.matching.matches import Match
from comparisons.matching.rows import SourceRow, by_source
from comparisons.offers import key_of
from comparisons.opening import read_file
from comparisons.reading import is_readable, read_document
from comparisons.segmentation import segment
from comparisons.statements import Statement
from comparisons.storage.places import inside
from comparisons.telling import StoppedError, Tell, silently

if TYPE_CHECKING:
    from comparisons.archive import Here
    from comparisons.matching.points import Explanation

MARK = "\x1f"
"""Before the id of an archive's document; the id of no source may hold this character."""
_LETTERS_OF_KEY = 9
_LONGEST_STEM = 22


@dataclass(frozen=True, kw_only=True, slots=True)
class ArchiveOffer:
    """What an archive offers for one statement; its documents have ids that no source has."""

    claim: Statement
    archive: str
    """The name of its folder."""
    matches: tuple[Match, ...]
    """The best of them, best first."""
    rows: tuple[SourceRow, ...]
    """The same, document by document."""
    documents: Mapping[str, Document]
    statements: Mapping[str, tuple[Statement, ...]]
    """All statements of each document."""
    explanations: Mapping[tuple[str, str], Explanation]
    """Of the claim and its matches, by `key_of` the match."""

    def without(self, sources: Sequence[Document]) -> ArchiveOffer:
        """Return the offer without the documents that are sources already."""
        known = {source.text for source in sources}
        kept = {id_: one for id_, one in self.documents.items() if one.text not in known}
        if len(kept) == len(self.documents):
            return self
        return replace(
            self,
            documents=kept,
            matches=tuple(item for item in self.matches if item.statement.document_id in kept),
            rows=tuple(row for row in self.rows if row.source in kept),
        )


class Inquiry:
    """A question to an archive about one statement."""

    def __init__(self, archive: Path, comparison: Comparison, claim: Statement) -> None:
        self.claim = claim
        self._archive = archive
        self._comparison = comparison
        self._stopped = threading.Event()
        self._runner: Here | None = None

    def stop(self) -> None:
        """End the work soon, with `StoppedError`."""
        self._stopped.set()
        if self._runner is not None:
            self._runner.cancel()

    def answer(self, tell: Tell = silently) -> ArchiveOffer:
        """Ask.

        Raises:
            StoppedError: nobody wants the answer any more.
            ArchiveError: the archive cannot be asked, or the extra is missing.
        """
        from comparisons.archive import Asked, Cancelled, Here, ask

        comparison, claim = self._comparison, self.claim
        asked = Asked(claims=(claim,), weighed=comparison.claims, names=comparison.names)
        self._runner = Here()
        self._go_on()
        tell("asking the archive", 0, 1)

        def told(done: int, whole: int) -> None:
            tell("asking the archive", done, whole)

        try:
            (found,) = ask(self._archive, asked, self._runner, tell=told)
        except Cancelled:
            raise StoppedError from None
        self._go_on()
        return self._offer(found)

    def _go_on(self) -> None:
        if self._stopped.is_set():
            raise StoppedError

    def _offer(self, found: Sequence[Match]) -> ArchiveOffer:
        from comparisons.archive import read_documents

        keys = list(dict.fromkeys(match.statement.document_id for match in found))
        read = read_documents(self._archive, keys)
        documents = {MARK + key: replace(read[key], id=MARK + key) for key in keys}
        matches = tuple(match._replace(statement=_marked(match.statement)) for match in found)
        offer = ArchiveOffer(
            claim=self.claim,
            archive=self._archive.resolve().name,
            matches=matches,
            rows=by_source(matches, list(documents)),
            documents=documents,
            statements={id_: self._cut(one, matches) for id_, one in documents.items()},
            explanations={},
        )
        offer = offer.without(self._comparison.sources)
        return replace(offer, explanations=self._explained(offer))

    def _cut(self, document: Document, matches: Sequence[Match]) -> tuple[Statement, ...]:
        """Cut a document; what was matched stands as the archive has it."""
        self._go_on()
        fixed = {
            match.statement.span: match.statement
            for match in matches
            if match.statement.document_id == document.id
        }
        others = (
            item
            for item in segment(document, self._tell_stop)
            if not any(item.span.overlaps(span) for span in fixed)
        )
        return tuple(sorted((*fixed.values(), *others), key=lambda item: item.span.start))

    def _tell_stop(self, what: str, done: int, total: int) -> None:
        del what, done, total
        self._go_on()

    def _explained(self, offer: ArchiveOffer) -> Mapping[tuple[str, str], Explanation]:
        found: dict[tuple[str, str], Explanation] = {}
        for match in offer.matches:
            self._go_on()
            document = offer.documents[match.statement.document_id]
            found[key_of(match.statement)] = explain_archived(
                self._comparison, self.claim, match.statement, document
            )
        return found


def _marked(statement: Statement) -> Statement:
    return replace(statement, document_id=MARK + statement.document_id)


def explain_archived(
    comparison: Comparison, claim: Statement, other: Statement, document: Document
) -> Explanation:
    """Return what a claim and a statement of an archive share, and where they part."""
    return explain(
        claim,
        other,
        claim_document=comparison.briefing,
        other_document=document,
        names=comparison.names,
        contested=comparison.contested,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """A document of an archive as a source of the comparison."""

    document: Document
    statements: Sequence[Statement]
    is_new: bool
    """Whether it was copied just now; otherwise it was a source already."""


def keep(folder: Path, comparison: Comparison, document: Document) -> Kept:
    """Make a document of an archive a source, if it is none: a text file with its provenance.

    Raises:
        DocumentError: its text cannot be kept in a file word by word; nothing was copied.
        ComparisonError: it cannot be copied.
        SaveError: the comparison file cannot be changed; it is as it was.
    """
    for source in comparison.sources:
        if source.text == document.text:
            return Kept(document=source, statements=comparison.statements[source.id], is_new=False)
    entry = _unread_entry(folder, comparison, document) or _copy(folder, document)
    source = _read(folder, entry)
    if source.text != document.text:
        raise ComparisonError(entry.path, "the copy is not word by word what the archive has.")
    return Kept(document=source, statements=segment(source), is_new=True)


def _unread_entry(folder: Path, comparison: Comparison, document: Document) -> DocumentEntry | None:
    """Return the entry of the same text that came to the comparison since it was read."""
    known = {source.id for source in comparison.sources}
    fresh = [entry for entry in read_file(folder)[0].sources if entry.id not in known]
    content = document.text.encode()
    for entry in fresh:
        file = inside(folder, entry.path)
        if file.is_file() and file.stat().st_size == len(content) and file.read_bytes() == content:
            return entry
    return None


def _copy(folder: Path, document: Document) -> DocumentEntry:
    content = document.text.encode()
    with tempfile.TemporaryDirectory() as aside:
        file = Path(aside) / f"{_free_stem(folder, document, content)}.txt"
        file.write_bytes(content)
        read, _ = read_document(file, id=document.id, path=file.name)
        if read.text != document.text:
            reason = "a text file cannot hold it word by word, so nothing was copied."
            raise ComparisonError(document.path, reason)
        return add_source(folder, file, provenance=_one_line(document.provenance)).entry


def _free_stem(folder: Path, document: Document, content: bytes) -> str:
    """Return a name made of the document's own that no other file of the sources has."""
    path = PurePath(document.path)
    base = free_id(path.stem if is_readable(Path(path.name)) else path.name, ())
    place = folder / SOURCES / f"{base}.txt"
    if not place.exists() or place.read_bytes() == content:
        return base
    return f"{base[:_LONGEST_STEM]}-{document.id.removeprefix(MARK)[:_LETTERS_OF_KEY]}"


def _one_line(provenance: Provenance) -> Provenance:
    values = {name: " ".join(text.split()) for name, text in dataclasses.asdict(provenance).items()}
    return Provenance(**values)


def _read(folder: Path, entry: DocumentEntry) -> Document:
    document, _ = read_document(
        inside(folder, entry.path),
        id=entry.id,
        path=entry.path,
        declared=entry.provenance,
        encoding=entry.encoding,
    )
    return document
