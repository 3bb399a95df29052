"""What the Web Annotation model demands of an annotation, as a JSON Schema.

Restates, for the parts that the program writes, the *must* rules of the Web Annotation Data Model
(W3C Recommendation, 23 February 2017) that the working group's test suite asserts.
"""

from __future__ import annotations

from typing import Any

from jsonschema import Draft202012Validator

_URI = {"type": "string", "format": "uri"}
_MOMENT = {"type": "string", "format": "date-time"}
_PURPOSES = ["classifying", "commenting", "linking", "tagging", "describing"]
_SELECTOR = {
    "type": "object",
    "required": ["type"],
    "oneOf": [
        {
            "properties": {
                "type": {"const": "TextQuoteSelector"},
                "exact": {"type": "string"},
                "prefix": {"type": "string"},
                "suffix": {"type": "string"},
            },
            "required": ["exact"],
        },
        {
            "properties": {
                "type": {"const": "TextPositionSelector"},
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 0},
            },
            "required": ["start", "end"],
        },
    ],
}
_SPECIFIC = {
    "type": "object",
    "properties": {
        "type": {"const": "SpecificResource"},
        "source": _URI,
        "scope": _URI,
        "purpose": {"enum": _PURPOSES},
        "selector": {"type": "array", "minItems": 1, "items": _SELECTOR},
    },
    "required": ["type", "source", "selector"],
}
_TEXTUAL = {
    "type": "object",
    "properties": {
        "type": {"const": "TextualBody"},
        "value": {"type": "string"},
        "purpose": {"enum": _PURPOSES},
        "format": {"type": "string"},
        "created": _MOMENT,
    },
    "required": ["type", "value"],
}
_AGENT = {
    "type": "object",
    "properties": {"type": {"enum": ["Person", "Software", "Organization"]}},
    "required": ["type", "name"],
}
ANNOTATION: dict[str, Any] = {
    "type": "object",
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "id": _URI,
        "type": {"const": "Annotation"},
        "motivation": {"enum": ["oa:assessing", "linking"]},
        "body": {"type": "array", "minItems": 1, "items": {"oneOf": [_TEXTUAL, _SPECIFIC]}},
        "bodyValue": False,
        "target": _SPECIFIC,
        "creator": _AGENT,
        "generator": _AGENT,
        "created": _MOMENT,
        "generated": _MOMENT,
    },
    "required": ["@context", "id", "type", "target"],
}


def faults(annotation: dict[str, Any]) -> list[str]:
    """Return what the model forbids in an annotation, formats included."""
    validator = Draft202012Validator(ANNOTATION, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [error.message for error in validator.iter_errors(annotation)]
