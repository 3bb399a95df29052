"""Tests of what is taken in from other programs."""
