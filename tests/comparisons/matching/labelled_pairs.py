"""Pairs of statements labelled for one kind of fact: is it the same, different, or neither?

Owns the tables by which precision and recall of numbers, dates and hours are measured. *Open* means
that a reader would call the two neither the same nor different: one is loose, coarse or of another
matter.
"""

# ruff: noqa: E501 - one pair of statements stands on one line or two

from __future__ import annotations

from typing import NamedTuple

from comparisons.matching.points import PointKind
from tests.comparisons.matching.explanation_cases import Case, explained, of

SAME, DIFFERENT, OPEN = "same", "different", "open"


class Labelled(NamedTuple):
    """A pair and what a reader says of one kind of fact in it."""

    kind: PointKind
    label: str
    case: Case


def answer(pair: Labelled) -> str:
    """Return what the explanation says of that kind; a difference outweighs a sameness."""
    explanation = explained(pair.case)
    different = [one for one in explanation.different if not one.one_sided]
    if any(one.kind is pair.kind for one in different):
        return DIFFERENT
    return SAME if any(one.kind is pair.kind for one in explanation.same) else OPEN


def _pairs(kind: PointKind, rows: str, dates: str = "2023-09-20 2023-09-20") -> list[Labelled]:
    """Read rows of `label | languages | left | right`."""
    fields = [[part.strip() for part in row.split("|")] for row in rows.strip().splitlines()]
    return [
        Labelled(kind, label, of(languages, left, right, dates=dates))
        for label, languages, left, right in fields
    ]


NUMBERS = _pairs(
    PointKind.NUMBER,
    """
    different | en | The blast killed 14 people at the market. | The blast at the market left 19 people dead.
    same      | en | The blast killed fourteen people at the market. | The blast at the market left 14 people dead.
    open      | en | The blast killed 14 people at the market. | The blast at the market wounded 60 people.
    open      | en | Nearly 300 homes were flooded. | 287 homes were flooded in the valley.
    different | en | Nearly 300 homes were flooded. | 650 homes were flooded in the valley.
    open      | en | Thousands of people fled the city. | About 8,000 people fled the city.
    different | en | Hundreds of people fled the city. | 25,000 people fled the city.
    same      | en | The ministry spent $2.5 billion on roads. | The ministry spent 2.5 billion dollars on roads.
    different | en | The ministry spent $2.5 billion on roads. | The ministry spent $3.1 billion on roads.
    open      | en | The ministry spent $2.5 billion on roads. | The ministry built 31 roads.
    different | en | Inflation rose to 7.4 percent in May. | Inflation rose to 7.9% in May.
    same      | en | Inflation rose to 7.4 percent in May. | In May, inflation rose to 7.4%.
    open      | en | Inflation rose to 7.4 percent. | The bank employs 740 people.
    same      | en | A dozen ships left the port. | 12 ships left the port.
    different | en | A dozen ships left the port. | 15 ships left the port.
    open      | en | At least 12 ships left the port. | 15 ships left the port.
    different | en | At least 12 ships left the port. | 9 ships left the port.
    same      | en | The strike lasted three days. | The strike went on for 3 days.
    different | en | The strike lasted three days. | The strike lasted five days.
    open      | en | The strike lasted three days. | The strike was joined by five unions.
    same      | en | The plant employs 1,200 workers. | The plant employs 1200 workers.
    open      | en | The plant was built in 1962. | The plant employs 1,962 workers.
    open      | en | The law has 12 articles. | Article 15 of the law was struck down.
    different | en | The bridge is 2.5 km long. | The bridge is 3 km long.
    same      | en | Flight 370 vanished with 239 people. | The flight carried 239 people.
    open      | en | The T-72 tank was destroyed. | The T-90 tank was destroyed.
    same      | en | The quake killed 1.5 million people. | The quake killed one and a half million people.
    open      | en | He was one of the three founders. | He was one of the founders.
    different | en | Police arrested 40 protesters. | Police arrested 65 protesters.
    open      | en | Police arrested 40 protesters. | 40 policemen guarded the square.
    different | ru | Задержаны 40 демонстрантов. | Полиция задержала 65 демонстрантов.
    same      | ru | Бюджет составил 2 млн 300 тыс. рублей. | Бюджет составил 2,3 млн рублей.
    same      | ru | Погибли двадцать семь человек. | Погибли 27 человек.
    open      | ru | Эвакуированы тысячи людей. | Эвакуированы 7 тысяч человек.
    different | ru | Эвакуированы 5000 человек. | Эвакуированы 7 тысяч человек.
    open      | ru | Резолюция 822 принята. | Резолюция 853 принята.
    different | ru | На складе найдено 6 автомобилей «Урал». | На складе найдено 7 автомобилей «Урал».
    same      | az | 6 avtomobil ələ keçirilib. | Altı avtomobil ələ keçirilib.
    different | az | 6 avtomobil ələ keçirilib. | 7 avtomobil ələ keçirilib.
    open      | az | 90-dan çox döyüş mövqeyi tutulub. | 95 döyüş mövqeyi tutulub.
    different | az | 60 döyüş mövqeyi tutulub. | 90 döyüş mövqeyi tutulub.
    same      | tr | Depremde on iki kişi öldü. | Depremde 12 kişi öldü.
    different | tr | Depremde 12 kişi öldü. | Depremde 21 kişi öldü.
    open      | tr | Depremde binlerce kişi öldü. | Depremde 5 bin kişi öldü.
    same      | hy | Վիրավորվել է երեք երեխա։ | Վիրավորվել է 3 երեխա։
    different | hy | Վիրավորվել է 8 երեխա։ | Վիրավորվել է 11 երեխա։
    open      | hy | Զոհվել է 200 մարդ։ | Վիրավորվել է 400 մարդ։
    different | en ru | 27 people were killed. | Погибли 32 человека.
    open      | en ru | 27 people were killed. | Ранены 200 человек.
    same      | en az | 511 servicemen were wounded. | 511 hərbçi yaralanıb.
    different | en tr | 25 people were killed. | 27 kişi öldü.
    """,
)

DATES = _pairs(
    PointKind.DATE,
    """
    same      | en | The accord was signed on 9 November 2020. | The accord of November 9, 2020 was signed in Moscow.
    different | en | The accord was signed on 9 November 2020. | The accord was signed on 10 November 2020.
    open      | en | The accord was signed in November 2020. | The accord was signed on 10 November 2020.
    different | en | The accord was signed in November 2020. | The accord was signed in December 2020.
    open      | en | The accord was signed in 2020. | The accord was signed on 10 November 2020.
    different | en | The accord was signed in 2020. | The accord was signed in 2021.
    same      | en | Shelling began yesterday. | Shelling began on Tuesday.
    different | en | Shelling began today. | Shelling began on Tuesday.
    same      | en | The fire broke out on 5 March. | The fire broke out on March 5th.
    different | en | The fire broke out on 5 March. | The fire broke out on 6 March.
    open      | en | The fire broke out on 5 March. | The trial opens in June.
    open      | en | The school was built in 1962. | The fire at the school broke out on 5 March 2024.
    same      | en | The vote is set for 2023-10-01. | The vote is set for 1 October.
    different | en | The vote is set for 2023-10-01. | The vote is set for 8 October.
    same      | en | The port was closed on 19 and 20 September. | The port was closed on 19-20 September.
    open      | en | The minister may resign. | The minister resigned on 3 May.
    open      | en | He marched to the square. | He came to the square in March.
    same      | ru | Соглашение подписано 9 ноября. | Соглашение подписано 9 ноября 2023 года.
    different | ru | Соглашение подписано 9 ноября. | Соглашение подписано 12 ноября.
    same      | ru | Обстрел начался вчера. | Обстрел начался 19.09.2023.
    open      | ru | Обстрел начался в сентябре. | Обстрел начался 19 сентября.
    same      | az | Hücum sentyabrın 19-da başlayıb. | Hücum 19 sentyabr 2023-cü ildə başlayıb.
    different | az | Hücum sentyabrın 19-da başlayıb. | Hücum sentyabrın 20-də başlayıb.
    same      | az | Hücum dünən başlayıb. | Hücum sentyabrın 19-da başlayıb.
    same      | tr | Saldırı 19 Eylül'de başladı. | Saldırı 19 Eylül 2023 tarihinde başladı.
    different | tr | Saldırı 19 Eylül'de başladı. | Saldırı 21 Eylül'de başladı.
    same      | hy | Հարձակումը սկսվել է երեկ։ | Հարձակումը սկսվել է սեպտեմբերի 19-ին։
    different | hy | Հարձակումը սկսվել է սեպտեմբերի 19-ին։ | Հարձակումը սկսվել է սեպտեմբերի 18-ին։
    same      | en az | The accord was signed on 10 November 2020. | Saziş 2020-ci il noyabrın 10-da imzalanıb.
    same      | en hy | The attack began on 19 September. | Հարձակումը սկսվել է սեպտեմբերի 19-ին։
    different | en ru | The attack began on 19 September in Karabakh. | Нападение началось 20 сентября.
    """,
)

TIMES = _pairs(
    PointKind.TIME,
    """
    same      | en | The blast was heard at 4:35. | The blast was heard at 4:35 a.m.
    different | en | The blast was heard at 4:35. | The blast was heard at 5:10.
    different | en | The blast was heard at 4:35 a.m. | The blast was heard at 4:35 p.m.
    same      | en | The truce began at 13:00 GMT+4. | The truce began at 1 p.m. Baku time.
    same      | en | The truce began at 12:00 (08:00 GMT). | The truce began at 11:00 Moscow time.
    different | en | The truce began at 12:00 (08:00 GMT). | The truce began at 13:00 Baku time.
    same      | en | The truce began at noon. | The truce began at 12:00.
    open      | en | The truce began at about 13:00. | The truce began at 13:15.
    different | en | The truce began at about 13:00. | The truce began at 16:00.
    open      | en | The match ended 2:1. | The match began at 19:00.
    open      | en | The truce began at 13:00. | The truce was broken twice.
    same      | en | The briefing was held at 14:00 UTC+3. | The briefing was held at 11:00 UTC.
    different | en | The briefing was held at 14:00 UTC. | The briefing was held at 14:00 Moscow time.
    same      | ru | Режим тишины начался в 13 часов. | Режим тишины начался в 13:00.
    different | ru | Режим тишины начался в 13:00. | Режим тишины начался в 15:00.
    same      | ru | Режим тишины начался в 12:00 мск. | Режим тишины начался в 13:00 по бакинскому времени.
    same      | az | Atəşkəs saat 13:00-da başlayıb. | Atəşkəs saat 13-də başlayıb.
    different | az | Atəşkəs saat 13:00-da başlayıb. | Atəşkəs saat 17:00-da başlayıb.
    same      | tr | Ateşkes saat 13.00'te başladı. | Ateşkes saat 13:00'te başladı.
    different | tr | Ateşkes saat 13.00'te başladı. | Ateşkes saat 12.30'da başladı.
    same      | hy | Հրադադարը սկսվել է ժամը 13:00-ին։ | Հրադադարը սկսվել է ժամը 13:00։
    different | hy | Հրադադարը սկսվել է ժամը 13:00-ին։ | Հրադադարը սկսվել է ժամը 15:00-ին։
    same      | en ru | The truce began at 13:00 GMT+4 in Karabakh. | Перемирие в Карабахе началось в 12:00 мск.
    different | en ru | The truce in Karabakh began at 13:00 GMT+4. | Перемирие в Карабахе началось в 15:00 мск.
    """,
)
