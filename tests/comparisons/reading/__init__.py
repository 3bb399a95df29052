"""Tests of `comparisons.reading`."""
