"""Reviews drawn at random, with anything that may stand in their fields."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from comparisons.corrections import Correction, CorrectionKind
from comparisons.dismissals import Dismissal
from comparisons.evidence import Evidence, Part, Quote, Shown, Stance
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.verdicts import Decision, PastValue, Verdict
from tests.comparisons.formats.builders import AT, LATER, a_review

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
names = st.text(st.characters(categories=("L", "N", "So")), min_size=1, max_size=12)
verdicts = st.none() | st.sampled_from(Verdict)
quotes = st.builds(
    Quote,
    exact=texts,
    span=st.tuples(st.integers(0, 10**9), st.integers(0, 10**6)).map(lambda p: Span(p[0], sum(p))),
    prefix=texts,
    suffix=texts,
)
spans = st.tuples(st.integers(0, 10**9), st.integers(0, 10**6)).map(lambda p: Span(p[0], sum(p)))
evidence = st.builds(
    Evidence,
    source=names,
    digest=texts,
    stance=st.sampled_from(Stance),
    quote=quotes,
    linked=texts,
    shown=st.none()
    | st.builds(Shown, rank=st.integers(0, 10**6), score=st.floats(0, 1, allow_nan=False)),
    part=st.none() | st.builds(Part, exact=texts, span=spans),
    withdrawn=texts,
)
dismissals = st.builds(Dismissal, source=names, exact=texts, span=spans, at=texts, withdrawn=texts)
pasts = st.builds(
    PastValue,
    at=texts,
    verdict=verdicts,
    note=st.none() | texts,
    evidence=st.none() | evidence,
    unchecked=st.none() | names,
    conflict=st.booleans(),
)
decisions = st.builds(
    Decision,
    id=names,
    target=quotes,
    verdict=verdicts,
    reviewed=texts,
    note=texts,
    noted=texts,
    evidence=st.lists(evidence, max_size=3).map(tuple),
    checked=st.lists(names, max_size=4).map(tuple),
    dismissed=st.lists(dismissals, max_size=3).map(tuple),
    history=st.lists(pasts, max_size=3).map(tuple),
)


corrections = st.builds(
    Correction,
    kind=st.sampled_from(CorrectionKind),
    target=quotes,
    made=st.sampled_from((AT, LATER)),
    document=names,
    statements=st.lists(quotes, max_size=3).map(
        lambda found: tuple(replace(item, prefix="", suffix="") for item in found)
    ),
    name=texts,
    named=st.none() | quotes,
    withdrawn=texts,
)


@st.composite
def reviews_of_some_decisions(draw: st.DrawFn) -> Review:
    """Draw a review with up to four decisions of different ids."""
    items = {item.id: item for item in draw(st.lists(decisions, max_size=4))}
    review = a_review(*items.values(), reviewer=draw(texts))
    corrected = {item.key: item for item in draw(st.lists(corrections, max_size=3))}
    review = replace(review, corrections=tuple(corrected.values()))
    return replace(review, briefing_statements=draw(st.lists(names, max_size=30).map(tuple)))


reviews = reviews_of_some_decisions()
