"""Names, negations and hedges: the words that each finder takes and leaves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.facts.hedges import find_hedges
from comparisons.facts.names import find_names, words_of_names
from comparisons.facts.negation import find_negations


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Colonel Anar Eyvazov spoke in Baku on Tuesday.", ["Anar Eyvazov", "Baku"]),
        ("The Ministry of Defense of Azerbaijan reports.", ["Ministry of Defense of Azerbaijan"]),
        ("In Nagorno-Karabakh the UN has no observers.", ["Nagorno-Karabakh", "UN"]),
        ("Several Armenian soldiers left in September.", []),
        ("Smoke rose over Warehouse 7 at noon.", ["Warehouse 7"]),
        ("Президент Алиев прибыл в Баку.", ["Алиев", "Баку"]),
        ("Polkovnik Anar Eyvazov Bakıda danışıb.", ["Anar Eyvazov", "Bakıda"]),
        ("Dün Bakü'de Ceyhun Bayramov konuştu.", ["Bakü'de", "Ceyhun Bayramov"]),
        ("Վարչապետ Նիկոլ Փաշինյանը Երևանում է։", ["Նիկոլ Փաշինյանը", "Երևանում"]),
        ("გიორგი თბილისშია", []),
    ],
)
def test_names_are_capitalised_runs_without_titles(text: str, names: list[str]) -> None:
    """Titles, peoples, months and first words are no names; numbers of things are."""
    assert [found.surface for found in find_names(text)] == names


def test_a_first_word_is_a_name_only_if_known() -> None:
    """The capital letter that begins a sentence says nothing by itself."""
    assert find_names("Eyvazov said so.") == ()
    assert [one.surface for one in find_names("Eyvazov said so.", {"eyvazov"})] == ["Eyvazov"]


def test_a_document_tells_its_names() -> None:
    """A word that stands capitalised inside a sentence is a name at the beginning of another."""
    known = words_of_names("Eyvazov denied it. The ministry quoted Anar Eyvazov, of Baku.")
    assert known == {"anar", "eyvazov", "baku"}


@pytest.mark.parametrize(
    ("language", "text", "cues"),
    [
        ("en", "They are not targets and never were.", ["not", "never"]),
        ("en", "It didn't fire, nor can't it.", ["didn't", "nor", "can't"]),
        ("en", "Not only soldiers, no fewer than ten.", []),
        ("ru", "Мирные жители не являются целью, нет войск.", ["не", "нет"]),
        ("ru", "не менее 200, не только", []),
        ("az", "Əhali hədəfə alınmır, hədəf deyil.", ["alınmır", "deyil"]),
        ("az", "Dəmir yolu təmir edilir.", []),
        ("tr", "Siviller hedef alınmıyor ve değildir.", ["alınmıyor", "değildir"]),
        ("tr", "Bu komedi değil.", ["değil"]),
        ("hy", "Հայաստանը բանակ չունի և չի կրակում։", ["չունի", "չի"]),
        ("hy", "Չորս մարդ, ոչ միայն։", []),
    ],
)
def test_negations_are_found_by_word_and_ending(language: str, text: str, cues: list[str]) -> None:
    """What denies is found; what only looks so is not."""
    assert [found.surface for found in find_negations(text, language)] == cues


@pytest.mark.parametrize(
    ("language", "text", "sorts"),
    [
        ("en", "They allegedly fired.", ["hearsay"]),
        ("en", "He denied it; it may rain.", ["denial", "doubt"]),
        ("en", "On 5 May it rained.", []),
        ("en", "This cannot be ruled out.", ["doubt"]),
        ("ru", "Якобы обстреляли, это опровергли.", ["hearsay", "denial"]),
        ("az", "İddia olunur, təkzib edilib.", ["hearsay", "denial"]),
        ("tr", "İddiaya göre muhtemelen.", ["hearsay", "doubt"]),
        ("hy", "Իբր կրակել են, հերքել է։", ["hearsay", "denial"]),
    ],
)
def test_hedges_are_sorted(language: str, text: str, sorts: list[str]) -> None:
    """Denial, hearsay and doubt are told apart."""
    assert [found.sort for found in find_hedges(text, language)] == sorts


@given(st.text(max_size=80), st.sampled_from(["", "en", "ru", "az", "tr", "hy", "de"]))
def test_spans_cut_the_surface_out_of_any_text(text: str, language: str) -> None:
    """Whatever the text, names and cues stand where their spans say."""
    cues = (*find_negations(text, language), *find_hedges(text, language))
    for found in (*find_names(text), *cues):
        assert found.span.cut(text) == found.surface
