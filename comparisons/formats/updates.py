"""Updates: the new text of a file that people may have edited by hand.

Owns what the verdict file and the adjudication file share when they have to be laid out anew: the
head, the comments that move up to it and the closing line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from comparisons.formats import strict_yaml
from comparisons.formats.strict_yaml import Tree, Value

_END = "...\n"


@dataclass(frozen=True, kw_only=True, slots=True)
class Update:
    """The new text of a file."""

    text: str
    rewritten: bool = False
    """Whether it had to be laid out anew; its comments then stand together at its top."""


def laid_out(head: str, fields: Mapping[str, Value]) -> str:
    """Return the text of a whole file."""
    return f"{head}{strict_yaml.render(fields)}{_END}"


def with_comments(head: str, tree: Tree) -> str:
    """Return the head of a file with the comments of its old text that are not of the head."""
    found = [line for line in strict_yaml.comments(tree) if f"{line}\n" not in head]
    return head + "".join(f"{line}\n" for line in found)
