"""Presenting: from values of the subject to what a screen can safely show.

Owns glyphs, words and the items of each pane. Everything that comes out of here is safe to show;
nothing that comes from a document or a file may reach a widget by another way.
"""
