"""Faults: what PyYAML could not read, told in plain words.

Owns the sentences for the usual slips of the hand, with the place where each can be mended. The
parser's own sentences are only looked at, never shown: they speak of flow nodes and tokens, and
often of a place far behind the slip. The words of both of its parsers are known here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from comparisons.errors import FormatError
from comparisons.formats.strict_yaml.nodes import line_start, spot

QUOTES_HELP = (
    "Text that holds ': ' or ' #', or begins with one of * & ! | > @ % [ { ` ' \" -, "
    'must stand in double quotes ("…").'
)
"""What to do about text that means something else in YAML."""
IN_QUOTES = 'Put the text in double quotes ("…").'
"""What to do about one such text."""
MAX_DEPTH = 12
"""Deepest nesting that is read."""
TOO_DEEP = f"this is nested deeper than {MAX_DEPTH} levels."
"""What is said of a text that is nested deeper."""

_CLOSING = {"[": "]", "{": "}"}
_QUOTE_INSIDE = {'"': r"\"", "'": "''"}
_BARE_QUOTE = {'"': re.compile(r'(?<!\\)"'), "'": re.compile(r"(?<!')'(?!')")}
_LONGEST_NAME = 1024  # what the parser takes for the name of a field
_COLON_WITHOUT_SPACE = re.compile(r"[\w-]+:(?=[^\s/])")
_CLOSED = re.compile(r"^\.\.\.", re.MULTILINE)
_NO_CHARACTER = re.compile(r"\\U(?!000|0010)[0-9A-Fa-f]{8}")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Found:
    """What the parser says of a fault."""

    text: str
    words: str
    at: int
    """Where it noticed the fault."""
    since: int
    """Where what it was reading begins."""

    @property
    def sign(self) -> str:
        """The character at which the fault was noticed; nothing at the end of the text."""
        return self.text[self.at : self.at + 1]

    @property
    def line(self) -> int:
        """Where the line of the fault begins."""
        return line_start(self.text, self.at)

    @property
    def before(self) -> str:
        """What stands before the fault in its line."""
        return self.text[self.line : self.at].strip()

    @property
    def begin(self) -> int:
        """Where the words of its line begin."""
        line = self.text[self.line :].partition("\n")[0]
        return self.line + len(line) - len(line.lstrip(" "))

    def fault(
        self, reason: str, remedy: str = QUOTES_HELP, *, at: int | None = None
    ) -> FormatError:
        """Tell it, where it was noticed or at another place."""
        line, column = spot(self.text, self.at if at is None else at)
        return FormatError("", reason, remedy, line=line, column=column)


def told(error: Any, text: str) -> FormatError:
    """Tell a fault that PyYAML found, at the place where it can be mended."""
    mark = error.problem_mark or error.context_mark
    at = min(mark.index, len(text)) if mark else 0
    since = min(error.context_mark.index, at) if error.context_mark else at
    words = " ".join(part for part in (error.context, error.problem) if part)
    found = _Found(text=text, words=words, at=at, since=since)
    tell = next((tell for phrase, tell in _TELLING if phrase in words), _unknown)
    return _tab(found) if found.sign == "\t" else tell(found)


def told_without_place(text: str) -> FormatError:
    r"""Tell a fault that has no place, as an escape like `\UFFFFFFFF` in the parser in Python."""
    escape = _NO_CHARACTER.search(text)
    at = escape.start() if escape else 0
    found = _Found(text=text, words="", at=at, since=at)
    return _escape(found) if escape else _unknown(found)


def _tab(found: _Found) -> FormatError:
    return found.fault("a tab stands where only spaces may stand.", "Indent the line with spaces.")


def _after_the_end(found: _Found) -> FormatError:
    if not _CLOSED.search(found.text, 0, found.at):
        return _unknown(found)
    return found.fault("the file goes on after its closing line '...'.", "Move that line down.")


def _too_deep(found: _Found) -> FormatError:
    return found.fault(TOO_DEEP, "")  # the parser in C looks ahead, and has a limit of its own


def _bracket(found: _Found) -> FormatError:
    opening = found.text[found.since : found.since + 1]
    closing = _CLOSING.get(opening, "]")
    if found.line <= found.since and found.sign.strip():
        return found.fault(
            f"a ',' or the closing '{closing}' is missing here.",
            "Put ',' between the parts; text that holds ': ' or brackets must stand in"
            ' double quotes ("…").',
        )
    return found.fault(
        f"the '{opening}' that stands here is not closed, or a ',' is missing after it.",
        f"Close it with '{closing}', or put ',' between its parts."
        f" Text that begins with '{opening}' must stand in double quotes (\"…\").",
        at=found.since,
    )


def _no_value(found: _Found) -> FormatError:
    opening = max(found.text.rfind(sign, 0, found.at) for sign in _CLOSING)
    if opening >= 0 and (not found.sign or found.text.startswith("...", found.at)):
        return _bracket(replace(found, since=opening))
    return _first_sign(found)


def _quoted(found: _Found) -> FormatError:
    if "end of stream" not in found.words and "document" not in found.words:
        return _escape(found)
    quote = found.text[found.since : found.since + 1]
    return found.fault(
        f"the text that begins here with {quote} has no closing {quote}.",
        _close_quote(quote),
        at=found.since,
    )


def _close_quote(quote: str) -> str:
    inside = _QUOTE_INSIDE.get(quote, quote)
    return f"Put {quote} at its end; inside the text write {inside} for it."


def _escape(found: _Found) -> FormatError:
    at = max(0, found.text.rfind("\\", 0, found.at + 1))
    return found.fault(
        f"{found.text[at : at + 2]} means nothing inside double quotes.",
        r"Write \\ for a backslash.",
        at=at,
    )


def _no_colon(found: _Found) -> FormatError:
    name = _COLON_WITHOUT_SPACE.match(found.text, found.since)
    if name:
        return found.fault(
            "a space is missing after the ':' of this field.",
            "Write it as 'name: value'.",
            at=name.end(),
        )
    return found.fault(
        "the ':' after the name of this field is missing.",
        "Write it as 'name: value'; a text that goes on here must stand further to the"
        " right than its field.",
        at=found.since,
    )


def _colon(found: _Found) -> FormatError:
    if ": " in found.before:
        return found.fault(
            "this is the second ':' with a space in one line.",
            'Put the text after the first in double quotes ("…").',
        )
    if len(found.before) > _LONGEST_NAME:
        return found.fault("the name of this field is too long.", "", at=found.begin)
    return found.fault(
        "this line stands too far to the right, or the line above it lacks its ':'.",
        "Begin the fields of one group below one another; a text of several lines"
        " that holds ': ' must stand in double quotes (\"…\").",
        at=found.begin,
    )


def _out_of_place(found: _Found) -> FormatError:
    if found.sign in {"]", "}"}:
        return found.fault(
            f"this '{found.sign}' closes nothing.",
            'Remove it, or put the text in double quotes ("…").',
        )
    last = found.before[-1:]
    if not last:
        return _indentation(found)
    if last in _QUOTE_INSIDE:
        return _after_quote(found, last)
    if last in _CLOSING.values():
        return found.fault(f"the text goes on after the closing '{last}'.", IN_QUOTES)
    return _unknown(found)


def _after_quote(found: _Found, quote: str) -> FormatError:
    closing = found.text.rfind(quote, 0, found.at)
    openings = [sign.start() for sign in _BARE_QUOTE[quote].finditer(found.text, 0, closing)]
    if openings and openings[-1] < found.line:
        return found.fault(
            f"the text that begins here with {quote} is not closed before the next {quote}.",
            _close_quote(quote),
            at=openings[-1],
        )
    return found.fault(
        f"the text goes on after its closing {quote}.",
        f"Inside the text write {_QUOTE_INSIDE[quote]} for {quote}.",
    )


def _indentation(found: _Found) -> FormatError:
    same_column = found.at - found.line == found.since - line_start(found.text, found.since)
    if same_column:
        return found.fault(
            "fields ('name: value') and items of a list ('- …') stand below one another here.",
            "Indent what belongs to the line above.",
        )
    return found.fault(
        "this line does not begin below the lines it belongs to.",
        "Begin the fields of one group, and the dashes of one list, below one another.",
    )


def _block(found: _Found) -> FormatError:
    return found.fault("after | or > the text must begin on the next line.", IN_QUOTES)


def _first_sign(found: _Found) -> FormatError:
    sign = found.text[found.since : found.since + 1]
    reason = f"a text does not begin with '{sign}' here."
    remedy = f"Begin a list on the next line. {IN_QUOTES}" if sign == "-" else IN_QUOTES
    return found.fault(reason, remedy, at=found.since)


def _version_line(found: _Found) -> FormatError:
    return found.fault("the line with %YAML asks for what is not read.", "Remove it.")


def _unknown(found: _Found) -> FormatError:
    return found.fault("from here on this is not valid YAML.")


_TELLING: tuple[tuple[str, Callable[[_Found], FormatError]], ...] = (
    ("<document start>", _after_the_end),
    ("nesting depth", _too_deep),
    ("tab character", _tab),
    ("node content", _no_value),
    ("parsing a flow", _bracket),
    ("quoted scalar", _quoted),
    ("double-quoted", _quoted),
    ("simple key", _no_colon),
    ("mapping values are not allowed", _colon),
    ("block scalar", _block),
    ("block mapping", _out_of_place),
    ("block collection", _out_of_place),
    ("YAML", _version_line),
    ("are not allowed", _first_sign),
    ("cannot start any token", _first_sign),
    ("scanning an alias", _first_sign),
    ("scanning an anchor", _first_sign),
    (" tag", _first_sign),
    ("scanning a directive", _first_sign),
)
"""Words of the parser, and what they are told as; the first that stand in its sentence count."""
