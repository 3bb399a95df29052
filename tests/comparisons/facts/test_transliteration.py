"""Transliteration: names of four languages in the Latin letters of English news."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.facts.transliteration import latin


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Эйвазов", "Eyvazov"),
        ("Ханкенди", "Khankendi"),
        ("Джабраил", "Jabrail"),
        ("Ստեփանակերտ", "Stepanakert"),
        ("Փաշինյան", "Pashinyan"),
        ("Թուրքիա", "Turkia"),
        ("Xankəndi", "Khankandi"),
        ("Laçın", "Lachin"),
        ("Bakı", "Baki"),
        ("Jenča", "Jenca"),
        ("Müller", "Muller"),
        ("Exact quotes: Joe, Xerxes", "Exact quotes: Joe, Xerxes"),
        ("٣ 5", "٣ 5"),
        ("", ""),
    ],
)
def test_a_text_is_read_in_latin_letters(text: str, letters: str) -> None:
    """English stays as it is; x, c and q change only in Azerbaijani words."""
    assert latin(text) == letters


def test_a_known_language_decides_where_the_letters_do_not() -> None:
    """`Ceyhun` has no letter of its own, but its document has a language."""
    assert latin("Ceyhun") == "Ceyhun"
    assert latin("Ceyhun", language="az") == "Jeyhun"


@given(st.text(alphabet="абвгдежзийклмнопрстуфхцчшщъыьэюяԱԲԳաբգəğışöüçé"))
def test_known_letters_become_plain_ones(text: str) -> None:
    """Nothing but plain Latin letters is left of the letters that the tables know."""
    assert latin(text).isascii()


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_plain_text_never_changes(text: str) -> None:
    """Plain English is returned as it is."""
    assert latin(text) == text
