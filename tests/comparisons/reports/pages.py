"""Reading a page in tests: its tags, texts and links, by Python's own parser."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "br"})


@dataclass
class Tag:
    """One tag with its attributes, and the words directly or further inside it."""

    name: str
    attributes: dict[str, str]
    inside: tuple[str, ...]
    """The names of the elements around it."""
    text: str = ""


class Page(HTMLParser):
    """Reads a page into a list of tags; says what is not closed."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[Tag] = []
        self.faults: list[str] = []
        self._open: list[Tag] = []
        self.feed(html)
        self.close()
        self.faults += [f"{tag.name} is not closed" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in a tag that opens."""
        names = [name for name, _ in attrs]
        self.faults += [f"{name} twice" for name, number in Counter(names).items() if number > 1]
        inside = tuple(each.name for each in self._open)
        found = Tag(tag, {name: value or "" for name, value in attrs}, inside)
        self.tags.append(found)
        if tag not in VOID:
            self._open.append(found)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in a tag that opens and closes."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Take in a tag that closes."""
        if not self._open or self._open[-1].name != tag:
            self.faults.append(f"{tag} closes what is not open")
        else:
            self._open.pop()

    def handle_comment(self, data: str) -> None:
        """Note a comment: the program writes none."""
        self.faults.append(f"comment {data}")

    def handle_data(self, data: str) -> None:
        """Take in words."""
        for tag in self._open:
            tag.text += data

    def named(self, *names: str) -> list[Tag]:
        """Return the tags of some names, in order."""
        return [tag for tag in self.tags if tag.name in names]

    @property
    def shape(self) -> Counter[tuple[str, tuple[str, ...]]]:
        """How often which tag has which attributes."""
        return Counter((tag.name, tuple(sorted(tag.attributes))) for tag in self.tags)


@dataclass
class Contrast:
    """How well one colour is read on another (WCAG 2.2, relative luminance)."""

    front: str
    back: str
    ratio: float = field(init=False)

    def __post_init__(self) -> None:
        lights = sorted((_light(self.front), _light(self.back)), reverse=True)
        self.ratio = (lights[0] + 0.05) / (lights[1] + 0.05)


def _light(colour: str) -> float:
    digits = colour.lstrip("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
