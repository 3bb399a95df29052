"""Tests of the process that looks for matches."""
