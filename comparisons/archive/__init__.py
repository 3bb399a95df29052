"""Archives: statements of very many documents, kept in partitions on disk and ranked in parts.

Owns how an archive is built, what is in it, and how it is asked with exactly the results that
`matching` has in memory. It schedules nothing itself: Dask runs the parts. What it needs beyond
the program is the extra `archive`, imported when one of the names below is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from comparisons.errors import ArchiveError

if TYPE_CHECKING:
    from comparisons.archive.adding import Added as Added
    from comparisons.archive.adding import add as add
    from comparisons.archive.asking import Asked as Asked
    from comparisons.archive.asking import ask as ask
    from comparisons.archive.documents import read_documents as read_documents
    from comparisons.archive.filters import Filter as Filter
    from comparisons.archive.runners import Cancelled as Cancelled
    from comparisons.archive.runners import Cluster as Cluster
    from comparisons.archive.runners import Here as Here
    from comparisons.archive.runners import Processes as Processes
    from comparisons.archive.surveying import Survey as Survey
    from comparisons.archive.surveying import survey as survey

_HOMES = {
    "Added": "adding",
    "add": "adding",
    "Asked": "asking",
    "ask": "asking",
    "read_documents": "documents",
    "Filter": "filters",
    "Cancelled": "runners",
    "Cluster": "runners",
    "Here": "runners",
    "Processes": "runners",
    "Survey": "surveying",
    "survey": "surveying",
}
_EXTRA = frozenset({"pyarrow", "dask", "distributed", "numpy"})


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        raise ArchiveError(
            "archive",
            f"archives need the extra `archive` ({error.name} is missing).",
            "Install it: uv tool install 'claimdesk[archive]'.",
        ) from error
