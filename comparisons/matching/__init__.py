"""Matching: which statements speak of the same thing, how alike they are, and how far.

Owns ranking, bands, rows by source, origins, twins and free search. A score orders a list; nothing
here makes or suggests a verdict or a stance. The names below are loaded when first used.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # `typing` takes 4 ms, and only the checker needs it here
if TYPE_CHECKING:
    from comparisons.matching.bands import Band as Band
    from comparisons.matching.bands import band as band
    from comparisons.matching.index import Index as Index
    from comparisons.matching.index import build_index as build_index
    from comparisons.matching.matcher import Matcher as Matcher
    from comparisons.matching.matches import Match as Match
    from comparisons.matching.origins import OriginGroup as OriginGroup
    from comparisons.matching.origins import Origins as Origins
    from comparisons.matching.origins import find_origins as find_origins
    from comparisons.matching.origins import one_origin_notice as one_origin_notice
    from comparisons.matching.rows import SourceRow as SourceRow
    from comparisons.matching.rows import by_source as by_source
    from comparisons.matching.search import SearchIndex as SearchIndex
    from comparisons.matching.twin_statements import twins as twins

_HOMES = {
    "Index": "index",
    "build_index": "index",
    "Match": "matches",
    "Matcher": "matcher",
    "Band": "bands",
    "band": "bands",
    "SourceRow": "rows",
    "by_source": "rows",
    "OriginGroup": "origins",
    "Origins": "origins",
    "find_origins": "origins",
    "one_origin_notice": "origins",
    "twins": "twin_statements",
    "SearchIndex": "search",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
