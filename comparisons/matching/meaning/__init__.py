"""Meaning: how near two statements are to a small language model.

Owns the only use of the optional packages; nothing outside imports it before it is asked for.
"""
