"""Uniting: the text of one verdict file that holds what two hold, their comments included.

Owns what stands in the files beyond the review: fields that the program does not know, and
comments. What two reviews add up to is the business of `merging`. It knows no disk.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from comparisons.errors import FormatError
from comparisons.formats import strict_yaml, verdict_file, verdict_writing
from comparisons.formats.fields import Record
from comparisons.formats.strict_yaml import Identity, MapNode, Plain, Tree, by_fields
from comparisons.formats.verdict_fields import VERDICT_FILE
from comparisons.review import Review

Fields = dict[str, Plain]


@dataclass(frozen=True, kw_only=True, slots=True)
class United:
    """A text that holds what two texts held."""

    text: str
    clashes: tuple[str, ...] = ()
    """Names of unknown fields with two values; the second stands in a comment at the top."""


def united_text(base: str, ours: str, theirs: str, review: Review) -> United:
    """Return our text with the united review and with what only theirs has besides.

    Args:
        base: The text that both come from; empty when it is not known.
        ours: The text whose layout is kept.
        theirs: The other text.
        review: What the reviews in the two texts add up to.
    """
    text = verdict_writing.updated(ours, review)
    uniting = _Uniting(_fields_of(base))
    ours_now, their_tree = strict_yaml.read(text, place=""), strict_yaml.read(theirs, place="")
    value = uniting.unite(_plain(ours_now), _plain(their_tree), VERDICT_FILE, "")
    if value != ours_now.plain:
        text = verdict_writing.with_fields(text, value, review)
    new = _new_comments(their_tree, ours_now, *([strict_yaml.read(base, place="")] if base else []))
    text = _with_comments(text, [*new, *uniting.notes])
    if verdict_file.read(text, place="").review != review:
        raise FormatError("", "the two files cannot be united so that they read back the same.")
    return United(text=text, clashes=tuple(uniting.clashes))


class _Uniting:
    """Lays the unknown fields of one file over those of another, by records that are the same."""

    def __init__(self, base: Fields) -> None:
        self.clashes: list[str] = []
        self.notes: list[str] = []
        """Comments that hold the values of theirs that do not stand."""
        self._base = base

    def unite(self, ours: Fields, theirs: Fields, record: Record, path: str) -> Fields:
        """Return our fields with the unknown ones that only theirs has."""
        united = dict(ours)
        for name, value in theirs.items():
            field = record.by_name.get(name)
            if field is None:
                united[name] = self._unknown(ours.get(name), value, f"{path}{name}")
            elif field.record is not None and name in ours:
                united[name] = self._known(ours[name], value, field.record, f"{path}{name}")
        return united

    def _unknown(self, ours: Plain | None, theirs: Plain, path: str) -> Plain:
        if ours is None or ours == theirs:
            return theirs
        before = _at(self._base, path)
        if before is not None and ours == before:
            return theirs
        if theirs != before:
            self.clashes.append(path)
            told = strict_yaml.render({path: theirs}).split("\n")
            self.notes += ["# The other file says:", *(f"#   {line}" for line in told if line)]
        return ours

    def _known(self, ours: Plain, theirs: Plain, record: Record, path: str) -> Plain:
        if isinstance(ours, dict) and isinstance(theirs, dict):
            return self.unite(ours, theirs, record, f"{path}.")
        if isinstance(ours, list) and isinstance(theirs, list):
            identity = by_fields(record.identity)
            known = {identity(item): item for item in theirs}
            return [self._item(item, known, (record, identity), path) for item in ours]
        return ours

    def _item(
        self, ours: Plain, known: Mapping[Hashable, Plain], of: tuple[Record, Identity], path: str
    ) -> Plain:
        record, identity = of
        theirs = known.get(identity(ours))
        if isinstance(ours, dict) and isinstance(theirs, dict):
            name = str(ours.get(record.identity[0], ""))[:40]
            return self.unite(ours, theirs, record, f"{path}[{name}].")
        return ours


def _at(fields: Fields, path: str) -> Plain | None:
    """Return the value of an unknown field, if the path to it is there."""
    here: Plain | None = fields
    for step in path.split("."):
        name, _, item = step.partition("[")
        here = here.get(name) if isinstance(here, dict) else None
        if item and isinstance(here, list):
            wanted = item.removesuffix("]")
            here = next((one for one in here if _named(one) == wanted), None)
    return here


def _named(item: Plain) -> str:
    return str(item.get("id", item.get("source", ""))) if isinstance(item, dict) else ""


def _fields_of(text: str) -> Fields:
    return _plain(strict_yaml.read(text, place="")) if text.strip() else {}


def _plain(tree: Tree) -> Fields:
    return tree.plain if isinstance(tree.plain, dict) else {}


def _new_comments(theirs: Tree, *known: Tree) -> list[str]:
    """Return the comments that theirs has more often than any other file."""
    here = Counter[str]()
    for tree in known:
        here |= Counter(strict_yaml.comments(tree))
    new: list[str] = []
    for comment in strict_yaml.comments(theirs):
        here[comment] -= 1
        if here[comment] < 0:
            new.append(comment)
    return new


def _with_comments(text: str, lines: list[str]) -> str:
    """Return a text with lines of comments before its first field."""
    if not lines:
        return text
    root = strict_yaml.read(text, place="").root
    first = next((start for start, _ in root.name_spans()), 0) if isinstance(root, MapNode) else 0
    end = "\r\n" if "\r\n" in text else "\n"
    mark = text.startswith("\ufeff")
    return text[: first + mark] + "".join(f"{line}{end}" for line in lines) + text[first + mark :]
