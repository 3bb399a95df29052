"""Tests of the agreement between reviewers."""
