"""Names in ranking: coarse keys that meet across scripts and endings, and declared spellings."""

import pytest

from comparisons.facts.transliteration import latin
from comparisons.matching.names import Aliases, name_key

ALIASES = Aliases([("Stepanakert", "Xankəndi", "Ханкенди"), ("United Nations", "ООН", "BMT")])


@pytest.mark.parametrize(
    "spellings",
    [
        ("Karabakh", "Карабаха"),
        ("Aghdam", "Агдама", "Ağdamda"),
        ("Eyvazov", "Эйвазовым"),
        ("Azerbaijan", "Азербайджана", "Azərbaycanın"),
        ("Stepanakert", "Степанакерте", "Ստեփանակերտում"),
        ("Lachin", "Лачине", "Laçın", "Լաչինի"),
    ],
)
def test_spellings_of_one_name_have_one_key(spellings: tuple[str, ...]) -> None:
    """The first consonants outlast scripts and case endings."""
    assert len({name_key(latin(spelling)) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They left Xankəndi.", ["Stepanakert"]),
        ("В Ханкенди прибыли представители ООН.", ["Stepanakert", "United Nations"]),
        ("Xankəndidən çıxdılar", ["Stepanakert"]),
        ("the United States and other Nations", []),
        ("", []),
    ],
)
def test_declared_names_are_found_in_every_spelling(text: str, found: list[str]) -> None:
    """Several words must stand together, and an ending may follow a longer word."""
    assert ALIASES.found_in(text) == found


def test_only_what_a_text_lacks_is_spelled_out() -> None:
    """A text that has the first spelling already stays as it is."""
    assert ALIASES.spelled_out("Xankəndi") == "Xankəndi Stepanakert"
    assert ALIASES.spelled_out("Stepanakert (Xankəndi)") == "Stepanakert (Xankəndi)"


def test_empty_declarations_say_nothing() -> None:
    """A name without spellings or letters matches no text."""
    assert Aliases([(), ("",), ("!!!", "")]).found_in("!!! anything") == []
