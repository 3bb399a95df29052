"""Annotations of other programs: Web Annotations (W3C) and exports of Hypothesis, as candidates.

Owns what of an annotation matters here: which words of which document, whose comment, and, where
our own export says so, verdict, stance and statement. Where the words stand is looked up elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from comparisons.evidence import Part
from comparisons.imports.foreign_json import (
    Node,
    first_object,
    objects,
    text,
    texts,
    whole,
)
from comparisons.spans import Span

URN = "urn:sha256:"
CHECKED = "claimdesk:checked"
PART = "claimdesk:part"
ADJUDICATION = "claimdesk:adjudication"
_LISTS = ("annotations", "rows", "items", "@graph")


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """Words that an annotation is about."""

    resource: str
    """The document's address, or its digest as `sha256:…`."""
    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    """Where they begin, in whatever units the other program counts."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """One annotation on one passage."""

    passage: Passage
    about: Passage | None = None
    """The statement that it is linked to, where it says so."""
    words: str = ""
    """The verdict or stance that a person gave, as the file has it; may be anything."""
    comment: str = ""
    by: str = ""
    """Who wrote it."""
    at: str = ""
    """When, as the file has it."""
    commented: str = ""
    """When the comment was written, where that differs."""
    checked: tuple[str, ...] = ()
    """Sources that were read and say nothing."""
    part: Part | None = None
    """The words of the statement on which alone it bears."""


def candidates_in(value: object) -> tuple[Candidate, ...]:
    """Return all annotations on words; those on whole documents or pictures have none."""
    return tuple(one for node in _annotations(value) for one in _candidates(node))


def _annotations(value: object) -> Iterator[Node]:
    """Go through the annotations of a list, of a page or collection, or of an export."""
    for node in objects(value):
        inner = next((node[name] for name in _LISTS if name in node), None)
        if inner is not None:
            yield from objects(inner)
        elif "first" in node and "target" not in node:
            yield from objects(first_object(node["first"]).get("items"))
        else:
            yield node


def _candidates(node: Node) -> Iterator[Candidate]:
    bodies = objects(node.get("body"))
    about = next((found for body in bodies if (found := _passage(body, ""))), None)
    adjudicated = ADJUDICATION in node
    if adjudicated and about is None:
        return  # it is nobody's own verdict, the adjudicator's as a reviewer least of all
    told = [body for body in bodies if _purpose(body) not in ("classifying", "linking")]
    comment = first_object(told)
    for target in objects(node.get("target")):
        passage = _passage(target, text(node.get("uri")))
        if passage is None:
            continue
        yield Candidate(
            passage=passage,
            about=about,
            words="" if adjudicated else _classified(bodies),
            comment=text(comment.get("value")) or text(node.get("text")),
            by=_name(node),
            at=text(node.get("created")),
            commented=text(comment.get("created")),
            checked=texts(node.get(CHECKED)) if CHECKED in node else (),
            part=_part(first_object(node.get(PART))),
        )


def _part(node: Node) -> Part | None:
    start, end = whole(node.get("start")), whole(node.get("end"))
    if start is None or end is None or start >= end or not text(node.get("exact")):
        return None
    return Part(exact=text(node.get("exact")), span=Span(start, end))


def _purpose(body: Node) -> str:
    return text(body.get("purpose")).removeprefix("oa:")


def _classified(bodies: Sequence[Node]) -> str:
    classifying = (body for body in bodies if _purpose(body) == "classifying")
    return next((text(body.get("value")) for body in classifying), "")


def _name(node: Node) -> str:
    creator = node.get("creator", node.get("user", ""))
    return text(creator) or text(first_object(creator).get("name"))


def _passage(node: Node, address: str) -> Passage | None:
    """Return the words that a target or a body selects, if it selects any."""
    selectors = objects(node.get("selector"))
    quote = next((each for each in selectors if text(each.get("exact"))), None)
    if quote is None:
        return None
    place = first_object([each for each in selectors if "start" in each])
    source = node.get("source")
    resource = text(source) or text(first_object(source).get("id")) or address
    return Passage(
        resource=f"sha256:{resource.removeprefix(URN)}" if resource.startswith(URN) else resource,
        exact=text(quote.get("exact")),
        prefix=text(quote.get("prefix")),
        suffix=text(quote.get("suffix")),
        start=whole(place.get("start")),
    )
