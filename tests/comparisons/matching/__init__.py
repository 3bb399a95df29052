"""Tests of matching and explaining."""
