"""Writing and splicing: what is written reads back the same, and the rest of a text stays."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from comparisons.errors import FormatError
from comparisons.formats.strict_yaml import (
    Value,
    by_fields,
    emitter,
    plain_value,
    read,
    render,
    splice,
)
from tests.comparisons.formats import times

NASTY = (
    *("\x00", "\x07", "\x1b", "\x7f", "\x85", "\x9b", "\xa0", "\xad", "\u200b", "\u200d", "\u200f"),
    *("\u2028", "\u2029", "\u202e", "\u2066", "\ufeff", "\ufffe", "\uffff", "\U000e0041"),
    *("\n", "\n\n", "\r", "\r\n", "\t", " ", "  ", "#", " # ", ": ", ":", "- ", "? ", "...", "---"),
    *(
        "'",
        '"',
        "\\",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&a",
        "*a",
        "!t",
        "|",
        ">",
        "%",
        "@",
        "`",
        "<<",
        "=",
    ),
    *("no", "Yes", "null", "~", "0x1F", "012", "1e3", ".inf", "2023-09-20", "12:30:00", "1_000"),
    *(
        "Jenča",
        "Xankəndi",
        "Степанакерт",
        "Երևան",
        "שלום",
        "نه",
        "北京",
        "🛰️",
        "👩‍👩‍👧",
        "e\u0301",
        "ﷺ",
    ),
    *("<<<<<<< HEAD", "%TAG", "word", "Two words", "a" * 200),
)


def nasty_text(chance: random.Random) -> str:
    """Return a few of the pieces that trouble YAML, one after the other."""
    pieces = chance.choices(NASTY, k=chance.choice((1, 1, 2, 3, 5, 9)))
    between = chance.choice(("", "", " ", "\n", "\n  "))
    return between.join(pieces)


def reads_back(value: Value) -> bool:
    """Tell whether a value is the same after it was written and read."""
    text = render(value)
    return read(text, place="").plain == plain_value(value)


def test_nasty_texts_come_back_unchanged() -> None:
    """Texts made of what troubles YAML read back the same, in each place of a file."""
    chance = random.Random(7)  # noqa: S311 - the same texts in every run
    for _ in range(times(120, 1_000)):
        texts = [nasty_text(chance) for _ in range(50)]
        value: Value = {
            "texts": texts,
            "short": texts[:2],
            "lists": [texts[2:4], texts[4:6]],
            "entries": [{"id": text, "note": text} for text in texts[6:9]],
            **{f"k{text[:60]}": text for text in texts[9:12]},
        }
        assert reads_back(value)


def code_points(last: int) -> Iterator[str]:
    """Give every character up to one, without the surrogates."""
    return (chr(code) for code in range(last + 1) if not 0xD800 <= code <= 0xDFFF)


def test_every_code_point_comes_back_unchanged() -> None:
    """Each character up to U+1FFFF reads back the same: alone, inside a text, and in two lines."""
    shapes = ("{}", "a{}b", "x\ny{}z")
    batch: list[str] = []
    for position, character in enumerate(code_points(0x1FFFF)):
        batch.append(shapes[position % 3].format(character))
        batch.append(shapes[0].format(character) if position % 3 else f"{character} {character}")
        if len(batch) > 20_000:
            assert reads_back({"v": batch})
            batch.clear()
    assert reads_back({"v": batch})


def test_nothing_invisible_is_written_as_it_is() -> None:
    """Controls, format characters and separators are written as escapes; letters are not."""
    for character in code_points(0xE0FFF):
        written = emitter.scalar(f"a{character}b")
        if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp"):
            assert written.isascii(), hex(ord(character))
        elif unicodedata.category(character) in ("Lu", "Ll", "Nd", "So", "Mn") and (
            character not in "\u034f\u17b4\u17b5\u180b\u180c\u180d\u180f"
            and ord(character) < 0xE0000
        ):
            assert character in written, hex(ord(character))


def test_half_a_surrogate_pair_is_refused_before_it_is_written() -> None:
    """What no file can hold is refused, not replaced."""
    with pytest.raises(FormatError, match="surrogate"):
        render({"v": "a\ud800b"})


@given(
    st.recursive(
        st.text() | st.integers(-(10**9), 10**9) | st.floats(allow_nan=False, allow_infinity=False),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=20), inner),
        max_leaves=12,
    )
)
def test_other_yaml_readers_read_the_same_values(value: Value) -> None:
    """PyYAML's safe loader reads what was meant: text as text, numbers as numbers."""
    assert yaml.safe_load(render({"v": value})) == {"v": value}


@pytest.mark.parametrize(
    "number", [0.41, 1.0, 0.0, 1e-7, 5e-324, 1e22, 1.7976931348623157e308, -2.5]
)
def test_numbers_are_numbers_everywhere(number: float) -> None:
    """No number is written in a way that only some readers take for one."""
    assert yaml.safe_load(emitter.number(number)) == number
    assert float(emitter.number(number)) == number


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_is_no_number_is_refused(number: float) -> None:
    """There is no way to write it that every reader understands."""
    with pytest.raises(FormatError):
        render({"v": number})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"v": "word"}, "v: word\n"),
        ({"v": "no"}, 'v: "no"\n'),
        ({"v": "Two words"}, 'v: "Two words"\n'),
        ({"v": "one\n\n  two"}, "v: |-\n  one\n\n    two\n"),
        ({"v": "one\ntwo "}, 'v: "one\\ntwo "\n'),
        ({"v": "one\n"}, 'v: "one\\n"\n'),
        ({"v": "Степанакерт"}, "v: Степанакерт\n"),
        ({"v": "🛰️ up"}, 'v: "🛰️ up"\n'),
        ({"v": "\u202eevil"}, 'v: "\\u202Eevil"\n'),
        ({"v": ["a", "b"]}, "v: [a, b]\n"),
        ({"v": []}, "v: []\n"),
        ({"v": {}}, "v: {}\n"),
        ({"v": {"rank": 3, "score": 0.41}}, "v: {rank: 3, score: 0.41}\n"),
        ({"v": [{"id": "a", "o": [{"m": "b"}]}]}, "v:\n  - id: a\n    o:\n      - m: b\n"),
        ({"v": [["a"], ["b"]]}, "v:\n  - [a]\n  - [b]\n"),
    ],
)
def test_each_value_has_its_look(value: Value, text: str) -> None:
    """Words are plain, text of several lines is a block, all else stands in double quotes."""
    assert render(value) == text


def test_a_long_list_of_ids_is_wrapped() -> None:
    """A list of ids goes on with new lines at about a hundred columns."""
    text = render({"statements": [f"s{number:010x}" for number in range(200)]})
    assert max(map(len, text.splitlines())) <= 100
    assert len(text.splitlines()) < 40


SPLICES = [
    ("a: 1   # c\nb: 2\n", {"a": "x", "b": "2"}, "a: x   # c\nb: 2\n"),
    ("a: 'x'\n", {"a": "no"}, 'a: "no"\n'),
    ("a:\nb: 2\n", {"a": "x", "b": "2"}, "a: x\nb: 2\n"),
    ("a: # c\nb: 2\n", {"a": "x", "b": "2"}, "a: x # c\nb: 2\n"),
    ("a: x # c\nb: 2\n", {"a": "x\ny", "b": "2"}, "a: |- # c\n  x\n  y\nb: 2\n"),
    ("a: |- # c\n  x\n  y\n\n# d\nb: 2\n", {"a": "x", "b": "2"}, "a: x # c\n\n# d\nb: 2\n"),
    ("a: >\n  x\n  y\nb: 2\n", {"a": "1\n2", "b": "2"}, "a: |-\n  1\n  2\nb: 2\n"),
    ("a: 1\n# c\nb: 2\n", {"b": "2"}, "# c\nb: 2\n"),
    ("a: 1 # c\n# d\n", {"a": "1", "b": "2"}, 'a: 1 # c\nb: "2"\n# d\n'),
    ("a: 1", {"a": "1", "b": "x"}, "a: 1\nb: x"),
    ("b: 1\n...\n", {"b": "1", "c": "x"}, "b: 1\nc: x\n...\n"),
    ("v: [a, b] # c\n", {"v": ["a", "b", "c"]}, "v: [a, b, c] # c\n"),
    ("v: [a, # c\n  b,]\n", {"v": ["a", "b", "c"]}, "v: [a, # c\n  b, c,]\n"),
    ("v: [a, b, c]\n", {"v": ["b"]}, "v: [b]\n"),
    ("v: [a, b, c]\n", {"v": ["a"]}, "v: [a]\n"),
    ("v: [a]\n", {"v": ["b"]}, "v: [b]\n"),
    ("v: [] # c\n", {"v": [{"id": "a", "b": "1"}]}, 'v: # c\n  - id: a\n    b: "1"\n'),
    ("v:\n- a # c\n- b\n", {"v": ["a", "x", "b"]}, "v:\n- a # c\n- x\n- b\n"),
    ("v:\n- a\n# c\n- b\n", {"v": ["a"]}, "v:\n- a\n# c\n"),
    ("a: 1 # c\nb: # d\n- x # e\nc: 3\n", {"c": "3"}, "# c\n# d\n# e\nc: 3\n"),
    ("v:\n- b\n", {"v": ["a", "b"]}, "v:\n- a\n- b\n"),
    (
        "v:\n  -  id: a # c\n     n: 1\n",
        {"v": [{"id": "a", "n": "x"}]},
        "v:\n  -  id: a # c\n     n: x\n",
    ),
    (
        "v:\n- {id: a, n: 1} # c\n",
        {"v": [{"id": "a", "n": "x\ny"}]},
        'v:\n- {id: a, n: "x\\ny"} # c\n',
    ),
    ("v:\n- {id: a}\n", {"v": [{"id": "a", "o": "x"}]}, "v:\n- {id: a, o: x}\n"),
    (
        "v:\n- id: a\n  n: 1\n# c\n- id: b\n",
        {"v": [{"id": "a", "n": "1"}, {"id": "c"}, {"id": "b"}]},
        "v:\n- id: a\n  n: 1\n- id: c\n# c\n- id: b\n",
    ),
    ("a: 1\r\nb: 2 # c\r\n", {"a": "x\ny", "b": "2"}, "a: |-\r\n  x\r\n  y\r\nb: 2 # c\r\n"),
    ("\ufeffa: 1 # c\n", {"a": "x"}, "\ufeffa: x # c\n"),
    ("- id: 1\n  o: 2\n  m: 2 # c\n", [{"id": "1", "m": "2"}], "- id: 1\n  m: 2 # c\n"),
    ("a: 1 # c\n", {"a": "1"}, "a: 1 # c\n"),
]


@pytest.mark.parametrize(("text", "value", "wanted"), SPLICES)
def test_only_the_lines_that_must_change_do(text: str, value: Value, wanted: str) -> None:
    """Comments, order, quotes, layout and line ends of everything else stay as they were."""
    assert splice(text, value, identity=by_fields(("id",))) == wanted


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a:\n  b: 1\n", {"a": "x"}),
        ("? a\n: 1\n", {"a": "1", "b": "x"}),
        ("a: 1\rb: 2\r", {"a": "x", "b": "2"}),
        ("a: [\n", {"a": "x"}),
        ("a: &x 1\n", {"a": "x"}),
    ],
)
def test_what_cannot_be_spliced_is_left_to_a_new_text(text: str, value: Value) -> None:
    """Rather than a wrong text there is none."""
    assert splice(text, value) is None


def test_a_splice_that_went_wrong_is_not_returned(monkeypatch: pytest.MonkeyPatch) -> None:
    """The text is read back, and a fault of the program gives no text instead of a wrong one."""

    def wrong(name: str, value: Value, indent: int) -> list[str]:
        return [f"{' ' * indent}{name}: not {value}"]

    monkeypatch.setattr("comparisons.formats.strict_yaml.splicer.entry_lines", wrong)
    assert splice("a: x\n", {"a": "x", "b": "z"}) is None


@given(
    st.lists(st.sampled_from("abcdef"), unique=True),
    st.lists(st.sampled_from("abcdef"), unique=True),
    st.sampled_from(("block", "flow")),
)
def test_any_list_becomes_any_other(old: list[str], new: list[str], look: str) -> None:
    """Items taken out, put in and moved give the new list, and nothing else of the text moves."""
    lines = "".join(f"- {item}\n" for item in old) if look == "block" and old else ""
    text = (
        f"# before\nv:\n{lines}# after\n"
        if lines
        else f"# before\nv: [{', '.join(old)}]\n# after\n"
    )
    spliced = splice(text, {"v": new})
    if spliced is not None:
        assert read(spliced, place="").plain == {"v": new}
        assert spliced.startswith("# before\n")
        assert "# after" in spliced
    else:
        assert look == "block"
        assert not new
