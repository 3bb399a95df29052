"""From a document to its statements.

Owns which blocks hold statements and how statements get their ids. Where sentences end is the
business of `sentences`, who makes a claim that of `claimants`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from comparisons.documents import BlockKind, Document
from comparisons.folding import statement_id
from comparisons.segmentation.languages import language_of
from comparisons.segmentation.layout import plain_blocks
from comparisons.segmentation.sentences import LEAST_LETTERS, sentence_spans
from comparisons.spans import Span
from comparisons.statements import Statement, cut_statement
from comparisons.telling import Tell, silently, telling

if TYPE_CHECKING:
    from comparisons.segmentation.claimants import Voice

_NO_STATEMENTS = frozenset({BlockKind.HEADING, BlockKind.DATELINE, BlockKind.NOTICE})


def segment(
    document: Document, tell: Tell = silently, *, claimants: bool = True
) -> tuple[Statement, ...]:
    """Cut a document into statements, in the order of the text.

    Without `claimants` nobody is looked for who makes them, which takes most of the time.
    """
    text = document.text
    language = language_of(text, declared=document.provenance.language)
    blocks = [
        block
        for block in document.blocks or plain_blocks(text)
        if block.kind not in _NO_STATEMENTS and len(block.span) >= LEAST_LETTERS
    ]
    spans = [
        span
        for block in telling(blocks, "cutting blocks", tell)
        for span in sentence_spans(text, block.span, language)
    ]
    if not claimants:
        return tuple(_statements(document, spans, [None] * len(spans), tell))
    from comparisons.segmentation.claimants import find_voices

    voices = find_voices(text, spans, blocks, language, tell)
    return tuple(_statements(document, spans, voices, tell))


def _statements(
    document: Document, spans: Sequence[Span], voices: Sequence[Voice | None], tell: Tell
) -> Iterator[Statement]:
    seen: dict[str, int] = {}
    for span, voice in zip(telling(spans, "naming statements", tell), voices, strict=True):
        name = statement_id(span.cut(document.text))
        count = seen[name] = seen.get(name, 0) + 1
        twin = f"{name}-{count}" if count > 1 else name
        if voice is None:
            yield cut_statement(document, span, id=twin)
        else:
            yield cut_statement(
                document, span, id=twin, claimant=voice.claimant, quoted=voice.quoted
            )
