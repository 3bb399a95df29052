"""Made-up documents for archives: as many as wanted, the same for every run."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

_WORDS = (
    "minister harbour convoy village artillery ferry hospital ceasefire observers bridge deal "
    "checkpoint refugees statement ministry border shelling humanitarian corridor prisoners "
    "exchange talks winter grain export pipeline election court journalists fire rescue flood "
    "capital northern southern river mountain road railway station school children soldiers "
    "officers police said denied confirmed reported announced called opened closed attacked "
    "reached signed left arrived killed wounded evacuated released the the the the of of of in "
    "in to to and a for on with at by from was were had has that according near after before"
)
_NAMES = (
    "Tarvik Ollenbrae Stepanakert Khankendi Xankəndi Marvin Orlov Petrosyan Eyvazov Zeynalov "
    "Brussels Yerevan Baku Moscow Geneva Novik Sarand Elmira"
)
_RUSSIAN = (
    "В Ханкенди 25 сентября прибыли 19 машин с гуманитарной помощью.",
    "Министерство обороны сообщило о 4 раненых в Степанакерте.",
)


def _sentence(chance: random.Random) -> str:
    words: list[str] = chance.choices(_WORDS.split(), k=chance.randint(7, 20))
    for _ in range(chance.randint(0, 3)):
        words.insert(chance.randrange(len(words)), chance.choice(_NAMES.split()))
    if chance.random() < 0.5:
        words.insert(chance.randrange(len(words)), str(chance.randint(2, 400)))
    if chance.random() < 0.1:
        words.append(f"{chance.choice(_WORDS.split())}{chance.choice('qxzw')}e")
    text = " ".join(words)
    return f"{text[0].upper()}{text[1:]}."


def records(documents: int, *, seed: int = 5) -> Iterator[dict[str, str]]:
    """Make documents of twenty statements; every seventh ends in Russian, some copy others."""
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    copied = [_sentence(chance) for _ in range(20)]
    for number in range(documents):
        sentences = [_sentence(chance) for _ in range(19)]
        extra = _RUSSIAN[number % 2] if number % 7 == 0 else chance.choice(copied)
        yield {
            "id": f"{seed}-{number}",
            "text": " ".join([*sentences, extra]),
            "publisher": f"Paper {number % 5}",
            "published": f"2023-{number % 12 + 1:02}-{number % 28 + 1:02}",
            "url": f"https://example.org/{number}",
        }


def write_lines(file: Path, documents: int, *, seed: int = 5) -> Path:
    """Write made-up documents, one JSON object a line."""
    lines = (json.dumps(record, ensure_ascii=False) for record in records(documents, seed=seed))
    file.write_text("\n".join(lines), encoding="utf-8")
    return file
