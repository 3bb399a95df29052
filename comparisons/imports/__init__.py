"""Imports: what other programs pass on, as values to be looked at before anything is taken over.

Owns the reading of foreign files: Web Annotations, Hypothesis exports, claim reviews, lists of
sources. Nothing here decides: what names no statement or no stance waits for a person to say it.
"""
