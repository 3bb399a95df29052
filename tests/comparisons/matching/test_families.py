"""Families: words of the news that speak of the same thing, whatever their case and language."""

from collections import Counter

import pytest

from comparisons.matching.families import Language, families_of, language_of
from comparisons.matching.family_tables import FAMILIES
from comparisons.matching.words import split


def families(text: str) -> set[str]:
    language = language_of(text)
    found = (each for word in split(text) for each in families_of(word, language))
    return {FAMILIES[number].split()[0] for number in found}


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("дома", "house"),
        ("домов", "house"),
        ("сила", "force"),
        ("силами", "force"),
        ("Воду", "water"),
        ("Şəhərin yolu", "road"),
        ("Şəhərin yolları", "road"),
        ("İki evdə", "house"),
        ("տունը", "house"),
    ],
)
def test_a_short_word_stands_for_its_cases(text: str, family: str) -> None:
    """Words of three letters would be found in one case alone."""
    assert family in families(text)


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("военнослужащих", "soldier"),
        ("инфраструктуры", "infrastructure"),
        ("dinc kəndə", "civilian"),
        ("qaçqın düşərgəsində", "refugee"),
    ],
)
def test_long_words_and_the_sounds_of_azerbaijani_are_found(text: str, family: str) -> None:
    """A text with `ə` is read with the sounds of its language, a single word often is not."""
    assert family in families(text)


@pytest.mark.parametrize(
    "text",
    [
        "According to the United Nations a plan was named.",
        "The door was opened, and steps are taken.",
        "Построен, закончен.",
        "Orada olan şəkildə",
    ],
)
def test_words_that_reports_are_built_with_belong_to_no_family(text: str) -> None:
    """They stand in statements on any matter, though a stem of a family is in them."""
    assert not families(text) & {
        "agreement",
        "force",
        "aircraft",
        "elect",
        "shoot",
        "capture",
        "checkpoint",
        "law",
        "kill",
        "video",
    }


def test_every_entry_has_a_name_of_its_own_and_four_columns() -> None:
    """Fields name families by their first word, and a missing column would shift the others."""
    names = Counter(line.split()[0] for line in FAMILIES)
    assert max(names.values()) == 1
    for line in FAMILIES:
        columns = line.split("|")
        assert len(columns) == len(Language), line
        assert columns[Language.ENGLISH.value].split(), line


@pytest.mark.parametrize(
    ("english", "others"),
    [
        ("dam", ["плотина", "bəndi", "ամբարտակ"]),
        ("rain", ["дождей", "yağışdan", "անձրև"]),
        ("warned", ["предупредили", "xəbərdarlıq", "նախազգուշացում"]),
        ("inspected", ["проверили", "yoxlanılıb", "ստուգում"]),
        ("lunch", ["обедом", "nahardan", "ճաշի"]),
        ("loan", ["кредита", "kreditin", "վարկի"]),
        ("match", ["матче", "oyunu", "խաղի"]),
        ("two", ["двое", "ikisi", "երկուսը"]),
    ],
)
def test_a_family_has_words_of_every_language(english: str, others: list[str]) -> None:
    """What is no war is told in four languages too."""
    (family,) = families(english)
    languages = (Language.RUSSIAN, Language.AZERBAIJANI, Language.ARMENIAN)
    for word, language in zip(others, languages, strict=True):
        (known,) = split(word)
        assert family in {FAMILIES[n].split()[0] for n in families_of(known, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("President Erdoğan said that Turkey supports Baku.", Language.ENGLISH),
        ("The ambulance was fired at near Xankəndi, the defender said.", Language.ENGLISH),
        ("Fighting in Stepanakert (Степанакерт, Ստեփանակերտ) went on.", Language.ENGLISH),
        ("“Nobody was hurt”, she said – twice.", Language.ENGLISH),
        ("Şuşada atışma davam edir.", Language.AZERBAIJANI),
        ("Azerbaycan Savunma Bakanlığı", Language.AZERBAIJANI),
        ("По словам BBC News, бои идут.", Language.RUSSIAN),
        ("Արցախը հերքել է, գրում է BBC։", Language.ARMENIAN),
        ("… – “”", Language.ENGLISH),
        ("", Language.ENGLISH),
    ],
)
def test_a_name_in_other_letters_makes_no_other_language(text: str, language: Language) -> None:
    """Most letters decide the script, and most words whether Latin letters are Azerbaijani."""
    assert language_of(text) is language
