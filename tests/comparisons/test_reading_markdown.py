"""Reading Markdown: its blocks, checked against a full parser, and its front matter."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from comparisons.documents import Document
from comparisons.reading import read_document
from comparisons.reading.front_matter import split_front_matter
from comparisons.reading.markdown import markdown_blocks
from comparisons.segmentation import segment

SAMPLE = """Digest in our own words of: a report; not the original text.

# A fire #

It burned
at dawn. *Nobody* was hurt.

> The roof
> fell in.

- First entry
  goes on.
- Second entry.
1. [x] Third entry.

Under a line
============

| Injured | Number |
| --- | ---: |
| Crew | 3 |

<!-- not for readers -->
***
```
Kept as it is.
```
"""


def _document(folder: Path, text: str) -> Document:
    (folder / "a.md").write_text(text, encoding="utf-8")
    return read_document(folder / "a.md", id="a", path="a.md")[0]


def test_blocks_exclude_their_marks(tmp_path: Path) -> None:
    """The text stays raw; each block says what it is, without its marks."""
    document = _document(tmp_path, SAMPLE)
    assert document.text == SAMPLE
    assert [(block.kind.value, block.span.cut(SAMPLE)) for block in document.blocks] == [
        ("notice", "Digest in our own words of: a report; not the original text."),
        ("heading", "A fire"),
        ("paragraph", "It burned\nat dawn. *Nobody* was hurt."),
        ("quote", "The roof\n> fell in."),
        ("item", "First entry\n  goes on."),
        ("item", "Second entry."),
        ("item", "Third entry."),
        ("heading", "Under a line"),
        ("table", "Injured | Number"),
        ("table", "Crew | 3"),
        ("paragraph", "Kept as it is."),
    ]
    assert document.provenance.title == "A fire"


def test_headings_and_notices_are_no_statements(tmp_path: Path) -> None:
    """Only what the document claims becomes a statement."""
    texts = [item.text for item in segment(_document(tmp_path, SAMPLE))]
    assert texts[:3] == ["It burned\nat dawn.", "*Nobody* was hurt.", "The roof\n> fell in."]
    assert "A fire" not in texts


def test_front_matter_is_provenance(tmp_path: Path) -> None:
    """Plain values are taken, lists and unknown keys are not, and nothing of it is a statement."""
    text = (
        '---\ntitle: "A fire: the facts"\ndate: 2024-03-05 # day\nlang: en\ntags: [a, b]\n---\n'
        "It burned.\n"
    )
    document = _document(tmp_path, text)
    stated = document.provenance
    assert (stated.title, stated.published) == ("A fire: the facts", "2024-03-05")
    assert stated.language == "en"
    assert [item.text for item in segment(document)] == ["It burned."]


@pytest.mark.parametrize("text", ["---\nIt burned.\n", "--- \ntitle: x\n", "title: x\n---\n"])
def test_a_line_of_dashes_alone_is_no_front_matter(text: str) -> None:
    """Front matter begins with the file and is closed."""
    assert split_front_matter(text)[1] == 0


WORDS = st.sampled_from(
    ["# Fire", "It burned.", "at dawn", "- roof", "* wall", "1. door", "> said", "---", "***", ""]
)


@given(st.lists(WORDS, max_size=12))
def test_headings_are_those_of_a_full_parser(lines: list[str]) -> None:
    """Headings are the same as those of a full parser, where no list holds them."""
    text = "\n".join(line for line in lines if line[:1] not in ("-", "*", "1", ">"))
    tokens = MarkdownIt().parse(text)
    full = [
        tokens[at + 1].content for at, token in enumerate(tokens) if token.type == "heading_open"
    ]
    found = [
        block.span.cut(text) for block in markdown_blocks(text) if block.kind.value == "heading"
    ]
    assert found == [heading for heading in full if heading]


@given(st.text(alphabet=st.sampled_from("#>-*+1.)|`~ \t\n=_ab[x]<!"), max_size=80))
def test_blocks_are_in_order_and_hold_something(text: str) -> None:
    """Blocks never overlap, and none is empty or begins with white space."""
    end = 0
    for block in markdown_blocks(text):
        assert end <= block.span.start < block.span.end
        assert block.span.cut(text) == block.span.cut(text).strip()
        end = block.span.end


@pytest.mark.parametrize(
    "text",
    [
        "# a" + " " * 200_000 + "b",
        ">" * 200_000,
        "> " * 100_000 + "x",
        "- " * 100_000 + "x",
        "|" * 200_000 + "x",
        "# C#\n" * 20_000,
        "---\n" * 50_000,
        "<!--" * 50_000,
        " " * 200_000 + "1. x",
    ],
)
def test_markdown_does_not_hang(text: str) -> None:
    """Runs of marks that lead nowhere are passed over once."""
    blocks = markdown_blocks(text, start=split_front_matter(text)[1])
    assert all(block.span.end <= len(text) for block in blocks)


def test_reading_is_cheap_to_import() -> None:
    """No format's library is imported before such a file is read."""
    heavy = ("markdown_it", "pypdf", "selectolax", "charset_normalizer", "email", "zipfile")
    script = (
        f"import sys, comparisons.reading as r; print([m for m in {heavy} if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_missing_extra_is_named(tmp_path: Path) -> None:
    """Without the library the message names the extra that has it."""
    script = (
        "import sys; sys.modules['selectolax.lexbor'] = None\n"
        "from comparisons.reading import child\n"
        "print(child._answer('html', b'<p>x</p>', '')['remedy'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert done.stdout.strip() == "Install it: uv tool install 'claimdesk[documents]'."
