"""Edits: 17 ways in which a text changes, each with the truth about where its sentences went.

For the tests of anchoring: a text is a list of sentences with what stands before each; an edit
changes the list, so that the place of every old sentence in the new text is known.
"""

from __future__ import annotations

import random
import re
import textwrap
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from comparisons.documents import Document, Provenance, digest_of
from comparisons.segmentation import segment
from comparisons.spans import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an edited text."""

    before: str
    """What stands between the sentence before and this one."""
    text: str
    origins: tuple[int, ...]
    """Which old sentences it comes from; none for a new one."""
    changed: bool = False
    """Whether its wording is not the old one."""


@dataclass(frozen=True, slots=True)
class Truth:
    """Where an old sentence is now."""

    span: Span
    changed: bool


Text = list[Sentence]
Edit = Callable[[Text, random.Random], Text]


def a_document(text: str) -> Document:
    """A briefing with this text."""
    digest = digest_of(text.encode("utf-8", "surrogatepass"))
    return Document(
        id="briefing", path="briefing.txt", text=text, digest=digest, provenance=Provenance()
    )


def taken_apart(document: Document) -> Text:
    """Take a document apart into its statements."""
    sentences: Text = []
    end = 0
    for number, item in enumerate(segment(document)):
        before = document.text[end : item.span.start]
        sentences.append(Sentence(before, item.text, (number,)))
        end = item.span.end
    return sentences


def put_together(sentences: Text) -> tuple[str, dict[int, Truth]]:
    """Put a text together again; say where each old sentence is."""
    text, truth = "", dict[int, Truth]()
    for item in sentences:
        text += item.before
        span = Span(len(text), len(text) + len(item.text))
        text += item.text
        for origin in item.origins:
            if origin in truth:  # one half of a split
                span = Span(truth[origin].span.start, span.end)
            truth[origin] = Truth(span, item.changed)
    return text + "\n", truth


def a_report_of_lookalikes(chance: random.Random) -> str:
    """A report of 40 sentences that differ in a name, an hour and a number; three are identical."""
    places = ["Ashan", "Taghavard", "Karmir Shuka", "Aghdara", "Chankatagh", "Sos", "Khnapat"]
    arms = ["mortars", "large-calibre rifles", "grenade launchers", "artillery"]
    sentences = [
        f"At {chance.randrange(24):02}:{chance.randrange(0, 60, 5):02} units opened fire with "
        f"{chance.choice(arms)} at positions near {chance.choice(places)}, and "
        f"{chance.randrange(2, 40)} soldiers were wounded."
        for _ in range(37)
    ]
    for _ in range(3):
        sentences.insert(chance.randrange(len(sentences)), "The positions did not return fire.")
    paragraphs = [" ".join(sentences[place : place + 4]) for place in range(0, 40, 4)]
    return "\n\n".join(paragraphs) + "\n"


# The edits. Each picks its place by chance.


def nothing(text: Text, _chance: random.Random) -> Text:
    """No change at all."""
    return text


def _with(text: Text, place: int, *new: Sentence) -> Text:
    return [*text[:place], *new, *text[place + 1 :]]


def _reworded(item: Sentence, words: str) -> Sentence:
    return replace(item, text=words, changed=item.changed or words != item.text)


def typo(text: Text, chance: random.Random) -> Text:
    """Two letters change places in three sentences."""
    for place in chance.sample(range(len(text)), 3):
        words = text[place].text
        spots = [i for i in range(len(words) - 1) if words[i : i + 2].isalpha()]
        spots = [i for i in spots if words[i].lower() != words[i + 1].lower()]
        if spots:
            i = chance.choice(spots)
            typed = words[:i] + words[i + 1] + words[i] + words[i + 2 :]
            text = _with(text, place, _reworded(text[place], typed))
    return text


def insertion(text: Text, chance: random.Random) -> Text:
    """A new sentence comes in."""
    place = chance.randrange(len(text))
    new = chance.choice(_NEW)
    inserted = Sentence(text[place].before, new, ())
    return _with(text, place, inserted, replace(text[place], before=" "))


_NEW = [
    "Nobody from the ministry answered the questions of the press.",
    "The road was open again on the next morning.",
    "Two aid trucks waited at the checkpoint for the whole day.",
]


def _paragraphs(text: Text) -> list[Text]:
    groups: list[Text] = []
    for item in text:
        if not groups or "\n\n" in item.before:
            groups.append([])
        groups[-1].append(item)
    return groups


def paragraph_moved(text: Text, chance: random.Random) -> Text:
    """One paragraph goes elsewhere."""
    groups = _paragraphs(text)
    moved = groups.pop(chance.randrange(1, len(groups)))
    groups.insert(chance.randrange(1, len(groups) + 1), moved)
    return [item for group in groups for item in group]


def sentence_moved(text: Text, chance: random.Random) -> Text:
    """One sentence goes to the end of another paragraph."""
    place = chance.randrange(1, len(text))
    moved = text[place]
    rest = _closed(text, place)
    target = chance.randrange(1, len(rest) + 1)
    return [*rest[:target], replace(moved, before=" "), *rest[target:]]


def _closed(text: Text, place: int) -> Text:
    """The text without a sentence; what stood before it stays if a paragraph began there."""
    rest = [*text[:place], *text[place + 1 :]]
    if place < len(rest) and "\n" in text[place].before:
        rest[place] = replace(rest[place], before=text[place].before)
    return rest


def split(text: Text, chance: random.Random) -> Text:
    """A sentence becomes two at a comma or an *and*."""
    found = [(i, _SPLIT.search(item.text)) for i, item in enumerate(text)]
    halves = {i: (half[1].rstrip(",;"), half[2]) for i, half in found if half}
    if not halves:
        return text
    place = chance.choice(list(halves))
    item, (first, second) = text[place], halves[place]
    return _with(
        text,
        place,
        replace(item, text=f"{first}.", changed=True),
        replace(item, before=" ", text=f"{second[0].upper()}{second[1:]}", changed=True),
    )


_SPLIT = re.compile(r"^(.{20,}?),? (?:and|to|are|in|that) (\w.{20,})$", re.DOTALL)


def merged(text: Text, chance: random.Random) -> Text:
    """Two sentences of a paragraph become one."""
    places = [i for i in range(1, len(text)) if text[i].before == " "]
    place = chance.choice(places)
    one, two = text[place - 1], text[place]
    words = f"{one.text.rstrip('.')}, and {two.text[0].lower()}{two.text[1:]}"
    joined = Sentence(one.before, words, (*one.origins, *two.origins), changed=True)
    return [*text[: place - 1], joined, *text[place + 1 :]]


_OTHER_WORDS = [
    (r"\bsaid\b", "told journalists"),
    (r"\bunits\b", "troops"),
    (r"\bopened fire\b", "fired"),
    (r"\bpositions\b", "posts"),
    (r"\bnoted\b", "stressed"),
    (r"\bcivilians?\b", "residents"),
    (r"\bwere wounded\b", "got wounded"),
    (r"\bpurpose\b", "aim"),
    (r"\bsituation\b", "state of things"),
    (r"\bregion\b", "area"),
    (r"\btargets\b", "aims"),
    (r"\bthe\b", "this"),
    (r"\bdid\b", "would"),
]


def reworded(text: Text, chance: random.Random) -> Text:
    """Up to two words of two sentences are replaced by others."""
    for place in chance.sample(range(len(text)), 2):
        words = text[place].text
        for pattern, other in chance.sample(_OTHER_WORDS, len(_OTHER_WORDS)):
            again = re.sub(pattern, other, words, count=1)
            if again != words:
                words = again
                break
        text = _with(text, place, _reworded(text[place], words))
    return text


def deleted(text: Text, chance: random.Random) -> Text:
    """Three sentences go."""
    for _ in range(3):
        text = _closed(text, chance.randrange(1, len(text)))
    return text


def material(text: Text, chance: random.Random) -> Text:
    """A number, a name or a *not* makes another claim of a sentence."""
    changes = chance.sample(_MATERIAL, len(_MATERIAL))
    for place in chance.sample(range(len(text)), len(text)):
        for pattern, other in changes:
            words = re.sub(pattern, other, text[place].text, count=1)
            if words != text[place].text:
                return _with(text, place, _reworded(text[place], words))
    return text


_MATERIAL = [
    (r"\b2020\b", "2021"),
    (r"\b([1-9])(\d)? soldiers", r"\g<1>7 soldiers"),
    (r"\bare not targets\b", "are targets"),
    (r"\bdid not\b", "did"),
    (r"\bhas been\b|\bhave been\b", "have not been"),
    (r"\bKarabakh\b", "Nakhchivan"),
    (r"\bAshan\b", "Gishi"),
    (r"\bArmenia\b", "Georgia"),
    (r"\bSos\b", "Haterk"),
]


def duplicated(text: Text, chance: random.Random) -> Text:
    """A sentence stands again, somewhere else."""
    item = chance.choice(text)
    place = chance.randrange(1, len(text) + 1)
    return [*text[:place], Sentence(" ", item.text, ()), *text[place:]]


def header(text: Text, _chance: random.Random) -> Text:
    """A notice comes before everything."""
    notice = "Updated at 18:30 with the answer of the ministry. More will follow.\n\n"
    return [replace(text[0], before=notice + text[0].before.lstrip("\n")), *text[1:]]


def _layout(text: Text, change: Callable[[str], str]) -> Text:
    return [replace(item, before=change(item.before), text=change(item.text)) for item in text]


def rewrapped(text: Text, chance: random.Random) -> Text:
    """Lines are broken at another width."""
    width = chance.choice([50, 64, 72])

    def wrap(words: str) -> str:
        return "\n".join(textwrap.wrap(words, width, break_on_hyphens=False)) or words

    return [replace(item, text=wrap(item.text)) for item in text]


def other_quotes(text: Text, _chance: random.Random) -> Text:
    """Quotation marks and dashes take another style."""
    marks = str.maketrans({"'": "’", "’": "'", "-": "–", "–": "-"})

    def change(words: str) -> str:
        return re.sub(r'"([^"]*)"', r"“\1”", words).translate(marks)

    return _layout(text, change)


def markdown(text: Text, chance: random.Random) -> Text:
    """Words are set in bold or italics."""

    def emphasise(item: Sentence) -> Sentence:
        words = item.text.split(" ")
        place = chance.randrange(1, max(2, len(words) - 1))
        mark = chance.choice(["**", "*", "_"])
        if words[place].isalpha():
            words[place] = f"{mark}{words[place]}{mark}"
        return replace(item, text=" ".join(words))

    return [emphasise(item) if len(item.text) > 40 else item for item in text]


def decomposed(text: Text, chance: random.Random) -> Text:
    """Accents stand on their own, and some blanks do not break."""

    def change(words: str) -> str:
        blanks = re.sub(
            " ", lambda _: " \u00a0"[chance.random() < 0.1], unicodedata.normalize("NFD", words)
        )
        return blanks.replace("fi", "f\u00adi")

    return [replace(item, text=change(item.text)) for item in text]


def mixed(text: Text, chance: random.Random) -> Text:
    """Four other edits one after the other."""
    for edit in chance.sample([*_SINGLE, *_LAYOUT], 4):
        text = edit(text, chance)
    return text


_SINGLE: list[Edit] = [
    typo,
    insertion,
    paragraph_moved,
    sentence_moved,
    split,
    merged,
    reworded,
    deleted,
    material,
    duplicated,
]
_LAYOUT: list[Edit] = [header, rewrapped, other_quotes, markdown, decomposed]
EDITS: list[Edit] = [nothing, *_SINGLE, *_LAYOUT, mixed]
"""All seventeen."""


def trials(document: Document, edit: Edit, count: int) -> Iterator[tuple[str, dict[int, Truth]]]:
    """Edit a document some times; yield each new text with the truth about it."""
    for number in range(count):
        chance = random.Random(f"{edit.__name__} {number}")  # noqa: S311 - not for secrets
        yield put_together(edit(taken_apart(document), chance))
