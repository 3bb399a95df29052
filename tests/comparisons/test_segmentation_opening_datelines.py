"""Place and date before the first words of a report: structure, not part of a statement."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.documents import Block, BlockKind
from comparisons.reading import read_document
from comparisons.segmentation import segment
from comparisons.segmentation.opening_datelines import part_opening_dateline
from comparisons.spans import Span

OPENINGS = [
    ("BAKU, Sept 20 (Reuters) - ", ""),
    ("BAKU, Sept 20, 2023 (Reuters) — ", "2023-09-20"),
    ("KYIV (AP) — ", ""),
    ("WASHINGTON, D.C., Sept. 20 (Reuters) -- ", ""),
    ("NEW YORK, 20 September 2023 – ", "2023-09-20"),
    ("STEPANAKERT/MOSCOW, 20 September. /ARKA/. ", ""),
    ("YEREVAN, September 20. /ARKA/. ", ""),
    ("Баку. 20 сентября. REPORT.AZ/ ", ""),
    ("МОСКВА, 20 сентября 2023 г. (Интерфакс) — ", "2023-09-20"),
    ("ЕРЕВАН, 20 сентября. /ТАСС/. ", ""),
    ("Bakı, 20 sentyabr, AZƏRTAC\n", ""),
    ("Bakı, 20 sentyabr, AZƏRTAC. ", ""),
]
NO_OPENINGS = [
    "Baku, Sept 20 was quiet.",
    "NATO (Brussels) - The pact is open.",
    "Moscow, the capital - Europe's largest city - was quiet.",
    "May 20 - Nobody came.",
    "Moss (Labour) - The bill passed.",
    "The road (Reuters) - a map - is closed.",
    "BAKU - The road is closed.",
    "Lind, 20 years - The sentence was long.",
    "He left Baku, 20 September. Nobody came.",
    "Tehran, 20 September. Nobody came.",
]
TEXT = "The road is closed."


def _read(folder: Path, text: str) -> tuple[list[str], str]:
    file = folder / "wire.txt"
    file.write_text(text, encoding="utf-8")
    document, _ = read_document(file, id="wire", path="wire.txt")
    return [item.text for item in segment(document)], document.provenance.published


@pytest.mark.parametrize(("opening", "published"), OPENINGS)
def test_a_report_begins_behind_its_dateline(tmp_path: Path, opening: str, published: str) -> None:
    """The first statement is without the dateline, whose full date is taken when it has one."""
    assert _read(tmp_path, f"{opening}{TEXT} Nobody passes.\n") == (
        [TEXT, "Nobody passes."],
        published,
    )


@pytest.mark.parametrize("text", NO_OPENINGS)
def test_what_may_be_the_report_itself_stays_in_it(tmp_path: Path, text: str) -> None:
    """Nothing is left out where a statement could be meant."""
    assert " ".join(_read(tmp_path, f"{text} {TEXT}\n")[0]) == f"{text} {TEXT}"


def test_a_dateline_below_a_heading_is_one(tmp_path: Path) -> None:
    """A headline may stand above it."""
    text = f"Road closed\n\nBAKU, Sept 20 (Reuters) - {TEXT}\n\nMINSK (AP) — Snow fell.\n"
    assert _read(tmp_path, text)[0] == [TEXT, "MINSK (AP) — Snow fell."]


@given(st.text(alphabet=st.sampled_from("BA a,. 20()/-—Sept\n«"), max_size=80))
def test_parting_keeps_blocks_in_order_within_the_text(text: str) -> None:
    """The parts stand in order, inside the block they were parted from."""
    whole = Block(span=Span(0, len(text)), kind=BlockKind.PARAGRAPH)
    places = [0]
    for block in part_opening_dateline(text, (whole,)):
        places += [block.span.start, block.span.end]
    assert places == sorted(places)
    assert places[-1] <= len(text)
