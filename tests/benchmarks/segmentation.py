"""How fast documents are cut: megabytes a second of prose, and seconds a megabyte at worst.

    python tests/benchmarks/segmentation.py [FILE …]

Without files the prose is made up. The bounds: 1 MB of prose in at most 1 s, and no other input
slower than 3 s a megabyte. The last lines count the cases right in the tables of held-out cases.
"""

from __future__ import annotations

import itertools
import sys
import tempfile
import time
from pathlib import Path

from comparisons.documents import Document, Provenance
from comparisons.reading import read_document
from comparisons.segmentation import segment
from tests.benchmarks import held_out

MEGABYTE = 1_000_000
PATHOLOGICAL = {
    "dots": ".",
    "quotes": '"',
    "opening quotes": "“",
    "letters": "a",
    "newlines": "\n",
    "titles": "Mr. ",
    "short sentences": "Ab. ",
    "short capitals": "A\n\n",
    "short lines": "a\n",
    "initials": "A. ",
    "small initials": "a. ",
    "spaced dots": ". ",
    "numbers": "1. x ",
    "bullets": "• a ",
    "brackets": "[1] ",
    "reported": '"No," he said. ',
    "nested": "«“„",
    "armenian": "ա։ ",
    "wide": "字。",
    "one paragraph": "The fire in the harbour was put out by the crews at dawn. ",
}
PROSE = """Spokesperson for the ministry, Colonel Anar Lind held a briefing on Tuesday.

Lind said that the harbour, closed since Sept. 19, would open at 11 a.m. The U.S. embassy and
officials in the town denied that, according to Reuters.

"The fire is out. We found no one inside. Nobody was hurt in it," Lind told reporters. He noted
that 25 people, among them Mr. K. Berg, had been taken to St. Olav's hospital. Only two stayed.

Residents of Kettle Lane said they smelled smoke until noon, and that no one had warned them.
"""


def seconds(text: str) -> tuple[float, int]:
    """Return the processor time that cutting a text takes, and the number of its statements."""
    document = Document(id="d", path="d", text=text, digest="", provenance=Provenance())
    start = time.process_time()
    count = len(segment(document))
    return time.process_time() - start, count


def reading_seconds(text: str) -> tuple[float, int]:
    """Return the processor time that reading and cutting a plain text file takes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "prose.txt"
        file.write_text(text, encoding="utf-8")
        start = time.process_time()
        document, _ = read_document(file, id="d", path="prose.txt")
        count = len(segment(document))
        return time.process_time() - start, count


def main() -> None:
    """Print one line for each input."""
    files = [Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]]
    prose = "".join(itertools.islice(itertools.cycle("\n".join(files) or PROSE), MEGABYTE))
    taken, count = reading_seconds(prose)
    print(f"{'prose, read and cut':22} {taken:6.2f} s/MB  {count:8} statements")
    for name, piece in PATHOLOGICAL.items():
        taken, count = seconds(piece * (MEGABYTE // len(piece)))
        print(f"{name:22} {taken:6.2f} s/MB  {count:8} statements")
    print("\n".join(held_out.summary()))


if __name__ == "__main__":
    main()
