"""Tests of `comparisons.segmentation`."""
