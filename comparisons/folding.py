"""Folding: a comparable form of a text, with a map back to the places it came from.

Owns what counts as the same words: case, accents, invisible characters, the style of quotation
marks and dashes, Markdown's marks and the width of white space do not count. It is for comparing
only; what is shown or stored is always the original.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass

from comparisons.spans import Span

_SAME = {
    **dict.fromkeys("‘’‚‛′ʼʹ`´", "'"),
    **dict.fromkeys("“”„‟«»″〝〞", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    **dict.fromkeys("*_#>", ""),
    "…": "...",
}


class _FoldedCharacters(dict[int, str]):
    """The folded form of each character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = "".join(_fold_character(part) for part in unicodedata.normalize("NFKD", chr(code)))
        self[code] = folded
        return folded


def _fold_character(character: str) -> str:
    if character in _SAME:
        return _SAME[character]
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return ""
    if character.isspace():
        return " "
    return character.casefold()


_FOLDED = _FoldedCharacters({ord(character): folded for character, folded in _SAME.items()})


@dataclass(frozen=True, kw_only=True, slots=True)
class Folded:
    """A folded text that knows where each of its characters came from."""

    text: str
    origins: tuple[int, ...]
    """For each character of `text`, its place in the original."""

    def original(self, span: Span) -> Span:
        """Return the place in the original for a place, not empty, in the folded text."""
        return Span(self.origins[span.start], self.origins[span.end - 1] + 1)


def fold(text: str) -> str:
    """Return the comparable form of a text, in time linear to its length."""
    return " ".join(text.translate(_FOLDED).split())


def fold_with_map(text: str) -> Folded:
    """Return the comparable form of a text together with the way back."""
    characters: list[str] = []
    origins: list[int] = []
    for place, character in enumerate(text):
        for folded in _FOLDED[ord(character)]:
            if folded == " " and (not characters or characters[-1] == " "):
                continue
            characters.append(folded)
            origins.append(place)
    if characters and characters[-1] == " ":
        characters.pop()
        origins.pop()
    return Folded(text="".join(characters), origins=tuple(origins))


def statement_id(text: str) -> str:
    """Name a statement by its words: the same on every machine, whatever the layout."""
    return f"s{hashlib.sha256(fold(text).encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"
