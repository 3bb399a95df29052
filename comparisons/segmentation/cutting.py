"""From a document to its statements.

Owns which blocks hold statements and how statements get their ids. Where sentences end is the
business of `sentences`, who makes a claim that of `claimants`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from comparisons.documents import BlockKind, Document
from comparisons.folding import statement_id
from comparisons.segmentation.languages import language_of
from comparisons.segmentation.layout import plain_blocks
from comparisons.segmentation.sentences import sentence_spans
from comparisons.spans import Span
from comparisons.statements import Statement, cut_statement

_NO_STATEMENTS = frozenset({BlockKind.HEADING, BlockKind.DATELINE, BlockKind.NOTICE})


def segment(document: Document) -> tuple[Statement, ...]:
    """Cut a document into statements, in the order of the text."""
    language = language_of(document.text, declared=document.provenance.language)
    blocks = document.blocks or plain_blocks(document.text)
    spans = [
        span
        for block in blocks
        if block.kind not in _NO_STATEMENTS
        for span in sentence_spans(document.text, block.span, language)
    ]
    return tuple(_statements(document, spans))


def _statements(document: Document, spans: Iterable[Span]) -> Iterator[Statement]:
    seen: Counter[str] = Counter()
    for span in spans:
        name = statement_id(span.cut(document.text))
        seen[name] += 1
        twin = f"{name}-{seen[name]}" if seen[name] > 1 else name
        yield cut_statement(document, span, id=twin)
