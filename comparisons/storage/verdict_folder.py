"""The verdict folder: all reviewers' files of a comparison, read and looked at again.

Owns which files are whose and which are left out, with the reason. It only reads: nobody's file
is written here. A file that did not change since the last look is not read again.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from comparisons.at_once import each_at_once
from comparisons.errors import ClaimdeskError, ComparisonError, Problem
from comparisons.review import Review
from comparisons.storage.conflict_copies import original_of
from comparisons.storage.contents import Stamp, read_content
from comparisons.storage.reviewer_files import checked_name, file_name

if TYPE_CHECKING:
    from comparisons.formats.verdict_file import VerdictFile

MOST_FILES = 1_000
"""Files that are read; no desk has more reviewers."""
WORTH_A_PROCESS = 2 << 20
"""Bytes of files for which another process is started to read them."""
_LEFT_OUT = "It is left out of all figures."


@dataclass(frozen=True, kw_only=True, slots=True)
class FoundReview:
    """One reviewer's review with the file it stands in."""

    file: Path
    review: Review


@dataclass(frozen=True, kw_only=True, slots=True)
class FoundReviews:
    """All reviews of a comparison that could be read, one a reviewer, by their names."""

    reviews: tuple[FoundReview, ...] = ()
    problems: tuple[Problem, ...] = ()
    """A file that was left out, and why."""


@dataclass(frozen=True, slots=True)
class _Read:
    stamp: Stamp | None
    found: FoundReview | Problem


class VerdictFolder:
    """Reads the verdict files of a comparison; who comes while they are read waits for that."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[Path, _Read] = {}
        self._found = FoundReviews()
        self._reading = threading.Lock()

    def read(self) -> FoundReviews:
        """Return all reviews as the files hold them now; the same value when nothing changed."""
        with self._reading:
            return self._read()

    def _read(self) -> FoundReviews:
        files, problems = _files_in(self.folder)
        known = self._look_at(files)
        if known == self._known and problems == self._found.problems[: len(problems)]:
            return self._found
        self._known = known
        read = [item.found for item in known.values()]
        problems += tuple(item for item in read if isinstance(item, Problem))
        reviews = [item for item in read if isinstance(item, FoundReview)]
        kept, twice = _one_each(reviews)
        self._found = FoundReviews(reviews=kept, problems=(*problems, *twice))
        return self._found

    def _look_at(self, files: Sequence[Path]) -> dict[Path, _Read]:
        changed = [file for file in files if not self._is_known(file)]
        sizes = [file.stat().st_size if file.is_file() else 0 for file in changed]
        looked = each_at_once(_looked_at, changed, weights=sizes, worth=WORTH_A_PROCESS)
        read = {file: _read_of(file, *found) for file, found in zip(changed, looked, strict=True)}
        return {file: read.get(file) or self._known[file] for file in files}

    def _is_known(self, file: Path) -> bool:
        before = self._known.get(file)
        return before is not None and before.stamp is not None and before.stamp == _stamp_of(file)


def _stamp_of(file: Path) -> Stamp | None:
    try:
        return Stamp.of(file.stat())
    except OSError:
        return None


def _looked_at(file: Path) -> tuple[Stamp | None, VerdictFile | Problem]:
    stamp = _stamp_of(file)
    try:
        return stamp, _read(file)
    except ClaimdeskError as error:
        reason = f"{error.reason} {_LEFT_OUT}"
        place = f"{file.name}: {error.place}" if error.place != file.name else file.name
        return stamp, Problem(place=place, reason=reason, remedy=error.remedy)


def _read_of(file: Path, stamp: Stamp | None, found: VerdictFile | Problem) -> _Read:
    if isinstance(found, Problem):
        return _Read(stamp, found)
    return _Read(stamp, FoundReview(file=file, review=found.review))


def _files_in(folder: Path) -> tuple[tuple[Path, ...], tuple[Problem, ...]]:
    """Return the files to read, and what is left out for its name or number alone."""
    try:
        found = sorted(folder.glob("*.yaml"))
    except OSError as error:
        raise ComparisonError(str(folder), f"it cannot be read ({error.strerror}).") from error
    files = [file for file in found if not file.name.startswith(".")]
    copies = [file for file in files if original_of(file) is not None]
    files = [file for file in files if original_of(file) is None]
    problems = [
        Problem(
            place=file.name,
            reason=f"it looks like a copy that was made by a conflict. {_LEFT_OUT}",
            remedy="Unite it with its original: claimdesk merge A.yaml B.yaml -o A.yaml",
        )
        for file in copies
    ]
    if len(files) > MOST_FILES:
        reason = f"only the first {MOST_FILES:,} of {len(files):,} files are read."
        problems.append(Problem(place=str(folder), reason=reason))
    return tuple(files[:MOST_FILES]), tuple(problems)


def _read(file: Path) -> VerdictFile:
    from comparisons.formats import verdict_file

    content = read_content(file)
    if content is None:
        raise ComparisonError(file.name, "it went away while the folder was read.")
    read = verdict_file.look(content.content, place=file.name)
    if read.read_only:
        raise ComparisonError(file.name, read.read_only, "Its reviewer can mend it.")
    checked_name(read.fields["reviewer"])
    return read


def _one_each(
    reviews: Iterable[FoundReview],
) -> tuple[tuple[FoundReview, ...], tuple[Problem, ...]]:
    """Keep one file a reviewer, if possible the one that bears the name; tell of the others."""
    kept: dict[str, FoundReview] = {}
    problems: list[Problem] = []
    by_name = sorted(reviews, key=lambda item: (not _bears_its_name(item), item.file))
    for item in by_name:
        first = kept.setdefault(checked_name(item.review.reviewer), item)
        if first is not item:
            problems.append(
                Problem(
                    place=item.file.name,
                    reason=f"{first.file.name} is the file of "
                    f"'{item.review.reviewer[:60]}' too. {_LEFT_OUT}",
                    remedy=f"Unite them: claimdesk merge {first.file.name} {item.file.name}"
                    f" -o {first.file.name}; then move {item.file.name} away.",
                )
            )
    return tuple(kept[name] for name in sorted(kept)), tuple(problems)


def _bears_its_name(item: FoundReview) -> bool:
    return item.file.name == file_name(item.review.reviewer)
