"""Reading: from the bytes of a file to a `Document`.

Owns every format a document may come in, and the decision that bytes are no text. It never
guesses silently, never writes, and imports a format's library only when such a file is read.
"""

from comparisons.reading.reader import is_readable, read_document

__all__ = ["is_readable", "read_document"]
