"""The demonstration comparisons: complete, honest about what they are, and pinned."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import pytest
import yaml

SEEDS = Path(__file__).parent.parent / "seeds"
KARABAKH = SEEDS / "karabakh-2023-09-20"
HARBOUR = SEEDS / "harbour-fire"
BRIEFING_SHA256 = "ead1e43542a1b06cf7ed1fce3c51c9d3c08f9afa2aff68a7499ea5de9ca1d14c"

# Letters that a language has and the other languages of the seeds do not.
OWN_LETTERS = {"az": set("əıƏ"), "ru": {chr(code) for code in range(0x410, 0x450)}}

both = pytest.mark.parametrize("folder", [KARABAKH, HARBOUR], ids=lambda folder: folder.name)


def comparison(folder: Path) -> dict[str, Any]:
    """Read a comparison file as any YAML parser would."""
    return yaml.safe_load((folder / "comparison.yaml").read_bytes())


def documents(folder: Path) -> list[dict[str, str]]:
    """Return the entries of the briefing and of every source."""
    content = comparison(folder)
    return [content["briefing"], *cast("list[dict[str, str]]", content["sources"])]


def sources(folder: Path) -> list[tuple[dict[str, str], str]]:
    """Return each source's entry with its text."""
    entries = documents(folder)[1:]
    return [(entry, (folder / entry["path"]).read_bytes().decode()) for entry in entries]


def scalars(value: object) -> Iterator[object]:
    """Yield every key and every value that is not a mapping or a list."""
    if isinstance(value, dict):
        for key, item in cast("dict[object, object]", value).items():
            yield key
            yield from scalars(item)
    elif isinstance(value, list):
        for item in cast("list[object]", value):
            yield from scalars(item)
    else:
        yield value


def language_of(text: str) -> str:
    """Tell the three languages of the seeds apart by letters in the body of a text."""
    body = text.split("\n\n", 1)[1]
    letters = sum(map(str.isalpha, body))
    own = {tag: sum(map(chars.__contains__, body)) for tag, chars in OWN_LETTERS.items()}
    tag = max(own, key=own.__getitem__)
    return tag if own[tag] > letters * 0.05 else "en"


def test_the_briefing_is_pinned_to_the_byte() -> None:
    """A changed byte would move every anchor that points into it."""
    assert hashlib.sha256((KARABAKH / "briefing.txt").read_bytes()).hexdigest() == BRIEFING_SHA256


def test_git_never_changes_line_ends_of_the_seeds() -> None:
    """A checkout on any machine holds the same bytes."""
    assert "seeds/** -text" in (SEEDS.parent / ".gitattributes").read_text().splitlines()


@both
def test_every_source_is_there_and_none_is_forgotten(folder: Path) -> None:
    """The files in the folder are exactly those of the comparison file."""
    listed = [entry["path"] for entry in comparison(folder)["sources"]]
    found = [path.relative_to(folder).as_posix() for path in (folder / "sources").iterdir()]
    assert sorted(listed) == sorted(found)
    assert (folder / comparison(folder)["briefing"]["path"]).is_file()


@both
def test_ids_are_unique(folder: Path) -> None:
    """No two sources share an id."""
    ids = [entry["id"] for entry in comparison(folder)["sources"]]
    assert len(ids) == len(set(ids))


@both
def test_every_value_is_text(folder: Path) -> None:
    """No date, number or truth value hides in an unquoted word."""
    assert {type(value) for value in scalars(comparison(folder))} == {str}


@both
def test_every_source_has_its_provenance(folder: Path) -> None:
    """Who published it, who said it, when, in what language, of what kind and where."""
    fields = ["title", "publisher", "origin", "published", "as_of", "language", "kind", "url"]
    lacking = [
        (entry["path"], name)
        for entry in documents(folder)
        for name in fields
        if not entry.get(name)
    ]
    assert lacking == []


@both
def test_every_address_is_a_web_address(folder: Path) -> None:
    """A reader can open each address in a browser."""
    parts = [urlsplit(entry["url"]) for entry in documents(folder)]
    assert all(part.scheme in {"http", "https"} and part.hostname for part in parts)


@both
def test_every_source_is_in_the_language_it_declares(folder: Path) -> None:
    """The letters of the body agree with the tag."""
    wrong = [
        entry["id"] for entry, text in sources(folder) if language_of(text) != entry["language"]
    ]
    assert wrong == []


def test_every_digest_says_that_it_is_one() -> None:
    """Nobody takes a digest for the original text."""
    firsts = {entry["id"]: text.split("\n\n", 1)[0] for entry, text in sources(KARABAKH)}
    assert {entry["kind"] for entry, _ in sources(KARABAKH)} == {"digest"}
    assert [name for name, line in firsts.items() if not line.startswith("Digest ")] == []
    assert [name for name, line in firsts.items() if "\n" in line] == []


def test_everything_invented_says_so() -> None:
    """Title, first line and host name of every document of the practice comparison say it."""
    texts = [(HARBOUR / "briefing.txt").read_text(), *(text for _, text in sources(HARBOUR))]
    entries = documents(HARBOUR)
    assert all(text.startswith("Invented for practice: ") for text in texts)
    assert all("(invented)" in entry["title"] for entry in [comparison(HARBOUR), *entries])
    assert all((urlsplit(entry["url"]).hostname or "").endswith(".example") for entry in entries)


def test_the_demonstration_shows_what_it_promises() -> None:
    """Three languages, both formats, a repeated text, boilerplate, a later source."""
    entries = [entry for entry, _ in sources(KARABAKH)]
    texts = {entry["id"]: text for entry, text in sources(KARABAKH)}
    boilerplate = "The civilian population and civilian infrastructure are not targets, only"
    trend, mirror = (
        set(texts[name].split("\n\n")[2].split(". "))
        for name in ("az-mod-launch-trend", "az-mod-launch-mirror")
    )
    assert {entry["language"] for entry in entries} == {"en", "ru", "az"}
    assert {Path(entry["path"]).suffix for entry in entries} == {".md", ".txt"}
    assert max(entry["published"] for entry in entries) == "2023-10-02"
    assert boilerplate in (KARABAKH / "briefing.txt").read_text(encoding="utf-8")
    assert boilerplate in texts["vk-stock"]
    assert len(trend & mirror) >= 3


def test_the_practice_briefing_says_one_sentence_twice() -> None:
    """A twin is there to show that each keeps its own decision."""
    text = (HARBOUR / "briefing.txt").read_text()
    assert text.count("No hazardous goods were stored in Warehouse 7.") == 2


def test_the_readme_lists_every_source() -> None:
    """The table names each source with its file and its address."""
    readme = (SEEDS / "README.md").read_text(encoding="utf-8")
    lacking = [
        entry["id"]
        for entry, _ in sources(KARABAKH)
        if f"({KARABAKH.name}/{entry['path']})" not in readme or f"({entry['url']})" not in readme
    ]
    assert lacking == []
