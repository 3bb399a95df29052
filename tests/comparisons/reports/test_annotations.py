"""The annotations: what the W3C model demands, and our own words in it."""

import copy
import json
from typing import Any

import pytest

from comparisons.reports.annotations import digest_of, resource_of, web_annotations
from tests.comparisons.reports.annotation_rules import faults
from tests.comparisons.reports.making import a_comparison, a_report, with_everywhere
from tests.comparisons.reports.payloads import BAD_ADDRESSES, HTML


def made() -> list[dict[str, Any]]:
    """The annotations of the small report."""
    return json.loads(web_annotations(a_report()))


def test_the_checkers_of_formats_are_there() -> None:
    """Without them, a bad name and a bad time would pass."""
    good = made()[0]
    assert faults(good) == []
    assert faults(good | {"id": "not a uri"})
    assert faults(good | {"created": "yesterday"})


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("@context",), "https://example.org"),
        (("type",), "Note"),
        (("target",), None),
        (("target", "source"), "sources/police.txt"),
        (("target", "selector"), []),
        (("target", "selector", 0, "exact"), ["a", "b"]),
        (("target", "selector", 1, "start"), -1),
        (("target", "selector", 1, "end"), "12"),
        (("bodyValue",), "both"),
        (("created",), "2026-11-22"),
        (("motivation",), "judging"),
    ],
    ids=str,
)
def test_the_rules_refuse_what_the_model_forbids(path: tuple[str | int, ...], value: Any) -> None:
    """The rules below can fail."""
    annotation: Any = copy.deepcopy(made()[0])
    place = annotation
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert faults(annotation)


@pytest.mark.parametrize("payload", [*HTML, "plain"])
def test_every_annotation_is_as_the_model_has_it(payload: str) -> None:
    """Whatever stands in the fields, and whatever the addresses."""
    for report in (a_report(), with_everywhere(payload)):
        for annotation in json.loads(web_annotations(report)):
            assert faults(annotation) == []


@pytest.mark.parametrize("address", BAD_ADDRESSES)
def test_only_addresses_of_the_web_are_passed_on(address: str) -> None:
    """Another program may open what it is given."""
    for annotation in json.loads(web_annotations(with_everywhere("words", address=address))):
        assert "scope" not in annotation["target"]


def test_there_is_one_for_each_verdict_and_each_passage() -> None:
    """A statement that nobody reviewed has none."""
    motivations = [annotation["motivation"] for annotation in made()]
    assert motivations == ["oa:assessing", "linking", "linking", "oa:assessing", "linking"]


def test_a_verdict_tells_who_when_and_on_which_words() -> None:
    """Its bodies are the verdict and the note; its target the words in the briefing."""
    briefing = a_comparison().briefing
    verdict = made()[0]
    assert verdict["creator"] == {"type": "Person", "name": "anna"}
    assert verdict["created"] == "2026-11-22T14:00:00Z"
    told = [(body["purpose"], body["value"]) for body in verdict["body"]]
    assert told == [
        ("classifying", "disputed"),
        ("commenting", "The police count five.\nAsked again."),
    ]
    assert verdict["target"]["source"] == resource_of(briefing.digest)
    quote, position = verdict["target"]["selector"]
    assert quote["exact"] == briefing.text[position["start"] : position["end"]]


def test_evidence_tells_its_stance_and_what_it_is_linked_to() -> None:
    """Its target is the passage; its bodies the stance and the statement."""
    linked = made()[1]
    police = a_comparison().sources[0]
    assert digest_of(linked["target"]["source"]) == police.digest
    assert linked["target"]["scope"] == police.provenance.url
    stance, statement = linked["body"]
    assert stance["value"] == "opposes"
    assert statement["purpose"] == "linking"
    assert statement["selector"] == made()[0]["target"]["selector"]


def test_ids_are_unique_and_stay() -> None:
    """Made again, the same thing has the same name; another reviewer's has another."""
    ids = [annotation["id"] for annotation in made()]
    assert len(set(ids)) == len(ids)
    assert ids == [annotation["id"] for annotation in made()]


def test_places_count_code_points() -> None:
    """As the model demands; not the units of any encoding."""
    report = with_everywhere("\U0001f4a9 stop")
    selector = json.loads(web_annotations(report))[0]["target"]["selector"]
    assert selector[0]["exact"] == "\U0001f4a9 stop"
    assert selector[1] == {"type": "TextPositionSelector", "start": 0, "end": 1}


def test_hidden_characters_are_escaped_and_come_back() -> None:
    """The text is inert in a terminal and nothing is lost in it."""
    text = web_annotations(with_everywhere("a\u202eb\x1b[31m\ud800"))
    assert "\u202e" not in text
    assert "\x1b" not in text
    assert json.loads(text)[0]["body"][0]["value"] == "corroborated"
    assert json.loads(text)[0]["body"][1]["value"] == "a\u202eb\x1b[31m\ud800"
