"""Damage as disks, networks and slips of the hand do it to a file."""

from __future__ import annotations

import random


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Flip, cut, zero or double a part of a file."""
    start = chance.randrange(len(content))
    end = min(len(content), start + chance.choice((1, 1, 1, 2, 5, 40, 400)))
    kind = chance.choice(("flip", "cut", "zero", "double", "swap", "end", "letters"))
    if kind == "flip":
        return (
            content[:start]
            + bytes([content[start] ^ 1 << chance.randrange(8)])
            + content[start + 1 :]
        )
    replaced = {
        "cut": b"",
        "zero": bytes(end - start),
        "double": content[start:end] * 2,
        "swap": content[start:end][::-1],
        "end": content[start:],
        "letters": bytes(chance.choice(b"[]{}:#&*!|>'\"-?%@`,\n\t ") for _ in range(end - start)),
    }
    tail = b"" if kind == "end" else content[end:]
    return content[:start] + replaced[kind][:4000] + tail
