"""The child process in which files are read that could hang or explode.

Owns its own limits and the exchange with the program: the file comes in on standard input, and one
JSON value goes out on standard output. Run it with `-m`, a kind and perhaps an encoding.
"""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

from comparisons.errors import DocumentError
from comparisons.reading.contents import Content

MOST_MEMORY = 1 << 30
"""Address space of the child, in bytes."""
MOST_TEXT = 20 << 20
"""Code points of text that one file may hold."""


def main() -> None:
    """Read standard input as the format that the first argument names."""
    _limit_memory()
    kind, encoding = (*sys.argv[1:], "")[:2]
    answer = _answer(kind, sys.stdin.buffer.read(), encoding)
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii"))


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # only POSIX has it; the time limit holds everywhere
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _answer(kind: str, raw: bytes, encoding: str) -> dict[str, Any]:
    try:
        content = _reader(kind)(raw, encoding)
    except DocumentError as error:
        return {"reason": error.reason, "remedy": error.remedy}
    except ImportError:
        return {
            "reason": f"reading {kind.upper()} files needs the extra `documents`.",
            "remedy": "Install it: uv tool install 'claimdesk[documents]'.",
        }
    except (MemoryError, RecursionError):
        return {
            "reason": "the file is built so that reading it takes too much memory.",
            "remedy": "Save its text as .txt.",
        }
    if len(content.text) > MOST_TEXT:
        return {
            "reason": f"the file holds more than {MOST_TEXT} characters of text.",
            "remedy": "Keep only the pages that matter.",
        }
    return _as_json(content)


def _as_json(content: Content) -> dict[str, Any]:
    return {
        "text": content.text,
        "blocks": [
            (block.span.start, block.span.end, block.kind.value) for block in content.blocks
        ],
        "provenance": dataclasses.asdict(content.provenance),
        "problems": [(problem.reason, problem.remedy) for problem in content.problems],
    }


def _reader(kind: str) -> Callable[[bytes, str], Content]:
    readers: Mapping[str, Callable[[], Callable[[bytes, str], Content]]] = {
        "html": _html,
        "pdf": _pdf,
        "docx": _docx,
        "eml": _mail,
    }
    return readers[kind]()


def _html() -> Callable[[bytes, str], Content]:
    from comparisons.reading.html import read_html

    return read_html


def _pdf() -> Callable[[bytes, str], Content]:
    from comparisons.reading.pdf import read_pdf

    return read_pdf


def _docx() -> Callable[[bytes, str], Content]:
    from comparisons.reading.docx import read_docx

    return read_docx


def _mail() -> Callable[[bytes, str], Content]:
    from comparisons.reading.mail import read_mail

    return read_mail


if __name__ == "__main__":
    main()
