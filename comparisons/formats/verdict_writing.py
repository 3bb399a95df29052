"""Writing the verdict file: its new text for a changed review.

People may edit the file: their comments, order and layout stay, and fields that are not known here
stay as they are. It knows no disk; a new text is read back and found equal before it is returned.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from comparisons.errors import FormatError
from comparisons.formats import strict_yaml
from comparisons.formats.correction_fields import CORRECTED, CORRECTION
from comparisons.formats.evidence_fields import EVIDENCE
from comparisons.formats.keeping import keep_unknown
from comparisons.formats.schema_names import editor_line, version_of
from comparisons.formats.strict_yaml import ListNode, MapNode, Node, Plain, ScalarNode, Value
from comparisons.formats.updates import Update, laid_out, with_comments
from comparisons.formats.verdict_fields import DECISION, HISTORY, SCHEMA, VERDICT_FILE
from comparisons.formats.verdict_file import NEWEST, interpret, read
from comparisons.formats.verdict_values import decision_value, review_of, value_of
from comparisons.review import Review

_HEAD = f"""\
# Notes by hand are welcome: the program changes only the lines it must.
{editor_line(SCHEMA)}
"""

_IDENTITY = strict_yaml.by_fields(
    DECISION.identity,
    CORRECTION.identity,
    EVIDENCE.identity,
    HISTORY.identity,
    CORRECTED.identity,
)


def updated(text: str, review: Review) -> str:
    """Return the file's new text for a review; an empty text gives a new file."""
    return update(text, review).text


def update(text: str, review: Review) -> Update:
    """Return the file's new text for a review, and whether its layout could be kept."""
    try:
        return _update(text, review)
    except FormatError as error:
        raise error.within(f"verdicts of {review.reviewer}") from None


def _update(text: str, review: Review) -> Update:
    if not text.strip():
        return Update(text=_checked(laid_out(_HEAD, _fields_of(review)), review))
    tree = strict_yaml.read(text, place="")
    old = tree.plain
    if not isinstance(old, dict) or version_of(str(old.get("schema")), known=SCHEMA) != NEWEST:
        raise FormatError("", f"a file that is not of schema {SCHEMA} is not changed.")
    spliced = _spliced(text, old, review)
    if spliced is not None:
        return Update(text=spliced)
    known = keep_unknown(old, _fields_of(review), VERDICT_FILE)
    new = laid_out(with_comments(_HEAD, tree), known)
    return Update(text=_checked(new, review), rewritten=True)


def with_fields(text: str, fields: Mapping[str, Value], review: Review) -> str:
    """Return a text with fields around and beside its review that the program does not know."""
    spliced = strict_yaml.splice(text, fields, identity=_IDENTITY)
    if spliced is not None and _is_same(spliced, review):
        return spliced
    head = with_comments(_HEAD, strict_yaml.read(text, place=""))
    return _checked(laid_out(head, fields), review)


def _fields_of(review: Review) -> dict[str, Value]:
    return value_of(review, [decision_value(item) for item in review.decisions.values()])


def _spliced(text: str, old: dict[str, Plain], review: Review) -> str | None:
    """Put into the text what changed; entries that say the same are not even looked at."""
    held = read(text, place="").review
    _refuse_to_lose(held, review)
    before = held.decisions
    changed = {
        id_: decision for id_, decision in review.decisions.items() if before.get(id_) != decision
    }
    verdicts: list[Value] = []
    for entry in _entries_of(old):
        decision = changed.get(str(entry["id"]))
        kept = keep_unknown(entry, decision_value(decision), DECISION) if decision else entry
        verdicts.append(kept)
    verdicts += [decision_value(item) for id_, item in changed.items() if id_ not in before]
    rest = {name: item for name, item in old.items() if name != "verdicts"}
    value = keep_unknown(rest, value_of(review, ()), VERDICT_FILE) | {"verdicts": verdicts}
    new = strict_yaml.splice(text, value, identity=_IDENTITY)
    if new is None:
        return None
    closed = _closed(new)
    return closed if _says(closed, replace(review, decisions=changed)) else None


def _refuse_to_lose(held: Review, review: Review) -> None:
    lost = held.decisions.keys() - review.decisions.keys()
    if lost:
        raise FormatError("", f"the file holds decisions that would be lost: {min(lost)}.")
    if {item.key for item in held.corrections} - {item.key for item in review.corrections}:
        raise FormatError("", "the file holds corrections that would be lost.")


def _says(text: str, review: Review) -> bool:
    """Tell whether a text reads back to a review, looking only at the decisions of the review.

    All others were found unchanged in the text itself when it was read back.
    """
    tree = strict_yaml.read(text, place="")
    root = tree.root
    if not isinstance(root, MapNode) or not tree.complete:
        return False
    verdicts = root.entries["verdicts"]
    items = verdicts.items if isinstance(verdicts, ListNode) else []
    wanted = [item for item in items if _id_of(item) in review.decisions]
    entries = {**root.entries, "verdicts": ListNode(wanted, 0, 0, flow=False)}
    part = replace(root, entries=entries)
    found = interpret(replace(tree, root=part), place="")
    return not found.faults and review_of(found.fields) == review


def _id_of(entry: Node) -> str:
    id_ = entry.entries["id"] if isinstance(entry, MapNode) else entry
    return id_.value if isinstance(id_, ScalarNode) else ""


def _entries_of(old: dict[str, Plain]) -> list[dict[str, Plain]]:
    entries = old.get("verdicts")
    if not isinstance(entries, list):
        return []
    return [entry for entry in entries if isinstance(entry, dict)]


def _closed(text: str) -> str:
    """Return the text with its closing line, which a file that was cut off lacks."""
    if strict_yaml.read(text, place="").complete:
        return text
    end = "\r\n" if "\r\n" in text else "\n"
    between = "" if text.endswith("\n") else end
    return f"{text}{between}...{end}"


def _checked(text: str, review: Review) -> str:
    if _is_same(text, review):
        return text
    raise FormatError("", "the review cannot be written so that it reads back the same.")


def _is_same(text: str, review: Review) -> bool:
    """Tell whether a whole file reads back to a review."""
    found = read(text, place="")
    return found.review == review and not found.read_only
