"""Segmentation: a document's text becomes statements, each with its place and its claimant.

Owns where statements begin and end, which blocks are none, who is said to make each claim, and
what recurs. It is pure: no files, no screen, no judgement on what a statement says.
"""

from comparisons.segmentation.cutting import segment

__all__ = ["segment"]
