"""Reading a dangerous format at arm's length: in a child process that may die.

Owns the time limit and what is told when the child gives no answer. A plain subprocess is used,
because the process pools of the standard library cannot start from within a running screen.
"""

from __future__ import annotations

import json
import subprocess
from typing import Any

from comparisons.documents import Block, BlockKind, Provenance
from comparisons.errors import DocumentError, Problem
from comparisons.own_process import command, environment
from comparisons.reading.contents import Content
from comparisons.spans import Span

MOST_SECONDS = 20.0
"""Wall time for one file."""


def read_apart(raw: bytes, place: str, kind: str, encoding: str) -> Content:
    """Read a file of some kind in a child process, within the limits of time and memory."""
    try:
        done = subprocess.run(
            command("comparisons.reading.child", kind, encoding),
            input=raw,
            capture_output=True,
            timeout=MOST_SECONDS,
            env=environment(),
            check=False,
        )
    except subprocess.TimeoutExpired:
        reason = f"reading it took more than {MOST_SECONDS:.0f} seconds and was stopped."
        raise DocumentError(place, reason, "Save its text as .txt.") from None
    return _content(_answer(done.stdout, place), place)


def _answer(output: bytes, place: str) -> dict[str, Any]:
    try:
        answer: dict[str, Any] = json.loads(output)
    except ValueError:
        reason = "reading it failed: the file is damaged, or takes too much memory."
        raise DocumentError(place, reason, "Open it elsewhere and save its text as .txt.") from None
    if "reason" in answer:
        raise DocumentError(place, answer["reason"], answer["remedy"])
    return answer


def _content(answer: dict[str, Any], place: str) -> Content:
    return Content(
        text=answer["text"],
        blocks=tuple(
            Block(span=Span(start, end), kind=BlockKind(kind))
            for start, end, kind in answer["blocks"]
        ),
        provenance=Provenance(**answer["provenance"]),
        problems=tuple(
            Problem(place=place, reason=reason, remedy=remedy)
            for reason, remedy in answer["problems"]
        ),
    )
