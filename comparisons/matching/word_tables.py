"""Number words and common words of the languages that the desk reads. Data only.

Keys are words in lower-case Latin letters, as `words.split` makes them.
"""

from __future__ import annotations

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve"

NUMBER_WORDS = {word: str(number) for number, word in enumerate(_SMALL.split())}
"""Small numbers, as English newspapers spell them out."""
