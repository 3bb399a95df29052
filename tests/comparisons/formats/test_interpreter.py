"""Interpreting a file keeps nothing of it."""

import weakref

from comparisons.formats.interpreter import Interpreter
from comparisons.formats.strict_yaml import read
from comparisons.formats.verdict_fields import VERDICT_FILE


def test_a_tree_goes_with_the_reading_that_used_it() -> None:
    """Twenty files would otherwise stand in memory as trees until the collector comes by."""
    tree = read("reviewer: anna\n", place="")
    reading = Interpreter(tree, place="")
    reading.interpret(VERDICT_FILE)
    gone = weakref.ref(reading)
    del reading
    assert gone() is None
