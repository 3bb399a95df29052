"""How many cases that no rule was tuned on are cut and attributed right.

    python tests/benchmarks/held_out.py

It prints every case that is missed; `tests/benchmarks/segmentation.py` prints the counts alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from comparisons.documents import Document, Provenance
from comparisons.segmentation import segment
from comparisons.statements import Statement
from tests.tables import held_out_claimants as claimants
from tests.tables import held_out_sentences as sentences

SENTENCES = {
    "en": sentences.ENGLISH,
    "ru": sentences.RUSSIAN,
    "hy": sentences.ARMENIAN,
    "az": sentences.AZERBAIJANI,
}
CLAIMANTS = {
    "en": claimants.ENGLISH,
    "ru": claimants.RUSSIAN,
    "az": claimants.AZERBAIJANI,
    "en, nobody": [(text, "-") for text in claimants.ENGLISH_UNATTRIBUTED],
}


def _segment(text: str, language: str = "") -> tuple[Statement, ...]:
    provenance = Provenance(language=language)
    return segment(Document(id="d", path="d.txt", text=text, digest="", provenance=provenance))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def sentence_misses(language: str) -> Iterator[tuple[str, str]]:
    """Yield each case that is cut wrong, as expected and as found."""
    for case in SENTENCES[language]:
        pieces = [_one_line(piece.text) for piece in _segment(re.sub(r"[¦{}]", "", case))]
        expected = [_one_line(re.sub(r"\{.*?\}", "", part)) for part in case.split("¦")]
        if pieces != expected:
            yield " ¦".join(expected), " ¦".join(pieces)


def claimant_misses(table: str) -> Iterator[tuple[str, str]]:
    """Yield each case with a claimant missing or wrong, as expected and as found."""
    for text, expected in CLAIMANTS[table]:
        statements = _segment(text, table[:2])
        found = "|".join(one.claimant.name if one.claimant else "-" for one in statements)
        if found != expected:
            yield f"{text}\n    {expected}", found


def wrong_names(table: str) -> int:
    """Return in how many missed cases a name stands that is not the expected one."""
    pairs = ((case.rsplit("\n", 1)[-1].strip(), found) for case, found in claimant_misses(table))
    return sum(_names_another(expected, found) for expected, found in pairs)


def _names_another(expected: str, found: str) -> bool:
    both = zip(expected.split("|"), found.split("|"), strict=False)
    return any(name not in ("-", wanted) for wanted, name in both)


def summary() -> Iterator[str]:
    """Yield one line for each table."""
    for language, cases in SENTENCES.items():
        right = len(cases) - len(list(sentence_misses(language)))
        yield f"sentences {language:12} {right:3} of {len(cases)} right"
    for table, rows in CLAIMANTS.items():
        right = len(rows) - len(list(claimant_misses(table)))
        yield f"claimants {table:12} {right:3} of {len(rows)} right, {wrong_names(table)} wrong"


def main() -> None:
    """Print what is missed, then the counts."""
    for language in SENTENCES:
        for expected, found in sentence_misses(language):
            print(f"{language}  {expected}\n    {found}")
    for table in CLAIMANTS:
        for expected, found in claimant_misses(table):
            print(f"{table}  {expected}\n    {found}")
    print("\n".join(summary()))


if __name__ == "__main__":
    main()
