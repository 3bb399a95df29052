"""Saved e-mail: the text of a message, with its subject, sender and date.

Owns which part of a message is its text: the plain one, else the HTML one. Attachments are not
read. Overlong headers are refused before parsing, because decoding them can take all memory.
"""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from comparisons.documents import Provenance
from comparisons.errors import DocumentError, Problem
from comparisons.reading.contents import Content
from comparisons.segmentation.layout import plain_blocks

_MOST_HEADER = 256 << 10  # bytes
_MOST_PARTS = 200
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_PART = re.compile(rb"^content-type:\s*multipart/", re.IGNORECASE | re.MULTILINE)


def read_mail(raw: bytes, _encoding: str) -> Content:
    """Read a saved message."""
    _refuse_bombs(raw)
    message = email.message_from_bytes(raw, policy=email.policy.default)
    body = message.get_body(preferencelist=("plain", "html"))
    if not isinstance(body, EmailMessage):
        raise DocumentError("", "the message holds no text.", "Save its text as .txt.")
    content = _body(body)
    attached = [part.get_filename("") for part in message.iter_attachments()]
    return Content(
        text=content.text,
        blocks=content.blocks,
        provenance=_stated(message),
        problems=(*content.problems, *_not_read(attached)),
    )


def _refuse_bombs(raw: bytes) -> None:
    end = _BLANK_LINE.search(raw)
    header = end.start() if end else len(raw)
    if header > _MOST_HEADER or len(_PART.findall(raw)) > _MOST_PARTS:
        reason = "its headers are too long, or its parts nested beyond measure."
        raise DocumentError("", reason, "Save its text as .txt.")


def _body(body: EmailMessage) -> Content:
    try:
        text = body.get_content()
    except (LookupError, ValueError, KeyError):
        reason = "its text is in an encoding that is not known."
        raise DocumentError("", reason, "Save its text as .txt.") from None
    if body.get_content_subtype() == "html":
        from comparisons.reading.html import read_html

        return read_html(str(text).encode("utf-8", "replace"), "utf-8")
    plain = str(text).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return Content(text=plain, blocks=plain_blocks(plain))


def _stated(message: EmailMessage) -> Provenance:
    return Provenance(
        title=_header(message, "subject"),
        publisher=_header(message, "from"),
        published=_date(message),
        language=_header(message, "content-language"),
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message[name] or "").split())
    except (ValueError, IndexError):  # malformed headers break the standard parser
        return ""


def _date(message: EmailMessage) -> str:
    try:
        return parsedate_to_datetime(_header(message, "date")).isoformat()
    except ValueError:
        return ""


def _not_read(attached: list[str]) -> tuple[Problem, ...]:
    if not attached:
        return ()
    named = ", ".join(filter(None, attached)) or "attachments"
    remedy = "Save them as sources of their own."
    return (Problem(place="", reason=f"not read: {named}.", remedy=remedy),)
