"""Months, weekdays and days told from today, in five languages, as data.

Owns the tables that `dates` reads. A word that ends in `*` stands for all that begin so; forms are
spelled out where a stem would catch other words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from comparisons.facts.word_lists import words_in

MONTHS: Mapping[str, Sequence[str]] = {
    "en": (
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
        "august aug", "september sept sep", "october oct", "november nov", "december dec",
    ),
    "ru": (
        "январ* янв", "феврал* февр фев", "март марта марте марту", "апрел* апр", "май мая мае маю",
        "июн*", "июл*", "август августа августе августу авг", "сентябр* сент сен",
        "октябр* окт", "ноябр* нояб", "декабр* дек",
    ),
    "az": (
        "yanvar*", "fevral*", "mart martın martda martdan marta", "aprel*",
        "may mayın mayda maydan maya", "iyun*", "iyul*", "avqust*", "sentyabr*", "oktyabr*",
        "noyabr*", "dekabr*",
    ),
    "tr": (
        "ocak ocakta ocağın", "şubat*", "mart martta martın", "nisan*", "mayıs*", "haziran*",
        "temmuz*", "ağustos*", "eylül*", "ekim ekimde ekimin", "kasım kasımda kasımın",
        "aralık aralıkta aralığın",
    ),
    "hy": (
        "հունվար*", "փետրվար*", "մարտ մարտի մարտին", "ապրիլ*", "մայիս*", "հունիս*", "հուլիս*",
        "օգոստոս*", "սեպտեմբեր*", "հոկտեմբեր*", "նոյեմբեր*", "դեկտեմբեր*",
    ),
}  # fmt: skip
"""January first."""

LONE_MONTHS: Mapping[str, frozenset[str] | None] = {
    "en": words_in("in since last by until early late mid this next of during from"),
    "ru": None,
    "az": None,
    "tr": frozenset(),
    "hy": None,
}
"""Words after which a month's name alone is a date; none means that it always is one."""

WEEKDAYS: Mapping[str, Sequence[str]] = {
    "en": (
        "monday mon", "tuesday tue tues", "wednesday", "thursday thu thurs", "friday fri",
        "saturday", "sunday",
    ),
    "ru": (
        "понедельник*", "вторник*", "среду среда среде", "четверг*", "пятниц*", "суббот*",
        "воскресенье воскресенья",
    ),
    "az": (
        "bazar_ertəsi", "çərşənbə_axşamı", "çərşənbə", "cümə_axşamı", "cümə", "şənbə", "bazar_günü",
    ),
    "tr": (
        "pazartesi*", "salı_günü", "çarşamba*", "perşembe*", "cuma cuma_günü", "cumartesi*",
        "pazar_günü",
    ),
    "hy": (
        "երկուշաբթի*", "երեքշաբթի*", "չորեքշաբթի*", "հինգշաբթի*", "ուրբաթ*", "շաբաթ_օրը",
        "կիրակի*",
    ),
}  # fmt: skip
"""Monday first; `_` joins the words of one name."""

SHORT_WEEKDAYS = words_in("mon tue tues thu thurs fri")
"""Taken as weekdays only before a stop or digits: `Mon.`, not `Mon ami`."""

FROM_TODAY: Mapping[str, Mapping[str, int]] = {
    "en": {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "the day before": -1},
    "ru": {"сегодня": 0, "вчера": -1, "завтра": 1, "позавчера": -2, "накануне": -1},
    "az": {"bu gün": 0, "bugün": 0, "dünən": -1, "sabah": 1},
    "tr": {"bugün": 0, "dün": -1, "yarın": 1},
    "hy": {"այսօր": 0, "երեկ": -1, "վաղը": 1},
}
"""Days from the document's date."""

COMING: Mapping[str, Sequence[str]] = {
    "en": ("next", "will", "coming", "to be held"),
    "ru": ("следующ*", "будет", "будут", "предстоящ*", "состоится"),
    "az": ("gələn", "növbəti", "keçiriləcək"),
    "tr": ("gelecek", "önümüzdeki", "yapılacak"),
    "hy": ("հաջորդ", "գալիք", "կկայանա"),
}
"""Words by which a weekday may lie ahead; the weekday is then left open."""

YEAR_WORDS: Mapping[str, Sequence[str]] = {
    "en": (),
    "ru": ("год", "года", "году", "годом", "г"),
    "az": ("il", "ildə", "ilin", "ildən"),
    "tr": ("yılı", "yılında", "yılının", "yılından"),
    "hy": ("թ", "թվական*"),
}
"""Words after the digits of a year."""


LONE_YEARS: Mapping[str, frozenset[str]] = {
    "en": words_in("in since during until by the of"),
    "ru": frozenset(),
    "az": frozenset(),
    "tr": frozenset(),
    "hy": frozenset(),
}
"""Words after which four digits alone are a year; elsewhere a year word must follow."""
