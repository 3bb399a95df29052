"""Originals: a verdict file as it was before it had to be laid out anew.

Owns where the old text is kept, beside the file. An original that is there already is never
overwritten: it may be somebody's.
"""

from __future__ import annotations

from pathlib import Path

from comparisons.errors import ClaimdeskError, Problem, SaveError
from comparisons.storage import atomic
from comparisons.storage.contents import read_content

_MOST = 100  # names that are tried


def keep_original(file: Path, content: bytes) -> Problem:
    """Keep the old content of a file beside it, and say that the file is laid out anew."""
    reason = "the file had to be laid out anew; its comments now stand at its top."
    try:
        place = _place_for(file, content)
    except (ClaimdeskError, OSError) as error:
        remedy = f"The old layout could not be kept beside it ({error})."
        return Problem(place=str(file), reason=reason, remedy=remedy)
    remedy = f"The file as it was is kept in {place.name}; remove that when you need it no more."
    return Problem(place=str(file), reason=reason, remedy=remedy)


def _place_for(file: Path, content: bytes) -> Path:
    """Write the content to a free name, unless it is kept under one already."""
    for number in range(1, _MOST):
        ending = ".orig" if number == 1 else f".{number}.orig"
        place = file.with_name(file.name + ending)
        found = read_content(place)
        if found is None:
            atomic.save(place, content)
        if found is None or found.content == content:
            return place
    raise SaveError(str(file), f"there are {_MOST} originals beside it already.")
