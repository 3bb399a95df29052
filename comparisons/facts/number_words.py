"""Number words of English, Russian, Azerbaijani, Turkish and Armenian, as data.

Owns the tables that `numbers` reads with. Words are written as printed; they are compared in their
folded form.
"""

from __future__ import annotations

from collections.abc import Mapping

from comparisons.facts.word_lists import words_in

_ARMENIAN_TENS = {
    "քսան": 20,
    "երեսուն": 30,
    "քառասուն": 40,
    "հիսուն": 50,
    "վաթսուն": 60,
    "յոթանասուն": 70,
    "ութսուն": 80,
    "իննսուն": 90,
}
_ARMENIAN_UNITS = {
    "մեկ": 1,
    "երկու": 2,
    "երեք": 3,
    "չորս": 4,
    "հինգ": 5,
    "վեց": 6,
    "յոթ": 7,
    "ութ": 8,
    "ինը": 9,
}


def _words(table: Mapping[int, str]) -> dict[str, float]:
    return {word: value for value, words in table.items() for word in words.split()}


NUMBER_WORDS: Mapping[str, Mapping[str, float]] = {
    "en": _words(
        {
            1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven",
            8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen",
            14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen",
            19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty fourty", 50: "fifty",
            60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety", 100: "hundred",
        }
    ),
    "ru": {
        "полтора": 1.5,
        "полторы": 1.5,
        **_words(
            {
                1: "один одна одно одного одной одному одним одну",
                2: "два две двух двум двумя двое двоих двоим",
                3: "три трех трем тремя трое троих троим",
                4: "четыре четырех четырем четырьмя четверо четверых",
                5: "пять пяти пятью пятеро пятерых",
                6: "шесть шести шестью шестеро шестерых",
                7: "семь семи семью семеро семерых",
                8: "восемь восьми восемью восьмеро",
                9: "девять девяти девятью",
                10: "десять десяти десятью десяток",
                11: "одиннадцать одиннадцати", 12: "двенадцать двенадцати",
                13: "тринадцать тринадцати", 14: "четырнадцать четырнадцати",
                15: "пятнадцать пятнадцати", 16: "шестнадцать шестнадцати",
                17: "семнадцать семнадцати", 18: "восемнадцать восемнадцати",
                19: "девятнадцать девятнадцати", 20: "двадцать двадцати",
                30: "тридцать тридцати", 40: "сорок сорока", 50: "пятьдесят пятидесяти",
                60: "шестьдесят шестидесяти", 70: "семьдесят семидесяти",
                80: "восемьдесят восьмидесяти", 90: "девяносто девяноста", 100: "сто ста",
                200: "двести двухсот", 300: "триста трехсот", 400: "четыреста четырехсот",
                500: "пятьсот пятисот", 600: "шестьсот шестисот", 700: "семьсот семисот",
                800: "восемьсот восьмисот", 900: "девятьсот девятисот",
            }
        ),
    },
    "az": _words(
        {
            1: "bir biri", 2: "iki ikisi", 3: "üç üçü", 4: "dörd dördü", 5: "beş beşi",
            6: "altı altısı", 7: "yeddi yeddisi", 8: "səkkiz səkkizi", 9: "doqquz doqquzu",
            10: "on onu", 20: "iyirmi", 30: "otuz", 40: "qırx", 50: "əlli", 60: "altmış",
            70: "yetmiş", 80: "səksən", 90: "doxsan", 100: "yüz",
        }
    ),
    "tr": _words(
        {
            1: "bir biri", 2: "iki ikisi", 3: "üç üçü", 4: "dört dördü", 5: "beş beşi",
            6: "altı altısı", 7: "yedi yedisi", 8: "sekiz sekizi", 9: "dokuz dokuzu", 10: "on",
            20: "yirmi", 30: "otuz", 40: "kırk", 50: "elli", 60: "altmış", 70: "yetmiş",
            80: "seksen", 90: "doksan", 100: "yüz",
        }
    ),
    "hy": {
        **_ARMENIAN_UNITS,
        "երկուսը": 2, "երկուսն": 2, "երեքը": 3, "չորսը": 4, "հինգը": 5, "ինն": 9,
        "տասը": 10, "տասն": 10, "տասնմեկ": 11, "տասներկու": 12, "տասներեք": 13, "տասնչորս": 14,
        "տասնհինգ": 15, "տասնվեց": 16, "տասնյոթ": 17, "տասնութ": 18, "տասնինը": 19,
        "հարյուր": 100,
        **_ARMENIAN_TENS,
        **{
            tens + unit: value + more
            for tens, value in _ARMENIAN_TENS.items()
            for unit, more in _ARMENIAN_UNITS.items()
        },
    },
}  # fmt: skip
"""Cardinals below a thousand; 100 multiplies what stands before it."""

SCALES: Mapping[str, Mapping[str, float]] = {
    "en": _words(
        {
            12: "dozen", 1_000: "thousand", 10**6: "million mln mn", 10**9: "billion bn bln",
            10**12: "trillion trn",
        }
    ),
    "ru": _words(
        {
            1_000: "тысяча тысячу тысячи тысяч тысячам тысячами тыс",
            10**6: "миллион миллиона миллионов миллионам миллионами млн",
            10**9: "миллиард миллиарда миллиардов миллиардам млрд",
            10**12: "триллион триллиона триллионов трлн",
        }
    ),
    "az": _words(
        {1_000: "min", 10**6: "milyon mln", 10**9: "milyard mlrd", 10**12: "trilyon trln"}
    ),
    "tr": _words(
        {
            12: "düzine", 1_000: "bin", 10**6: "milyon mn", 10**9: "milyar mr mlr",
            10**12: "trilyon",
        }
    ),
    "hy": _words(
        {
            1_000: "հազար հազարի հազարից", 10**6: "միլիոն մլն", 10**9: "միլիարդ մլրդ",
            10**12: "տրիլիոն",
        }
    ),
}  # fmt: skip
"""Words that multiply what stands before them."""

ATTACHED_SCALES: Mapping[str, float] = {
    "k": 1_000, "m": 10**6, "mm": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9,
}  # fmt: skip
"""Letters after a sum of money: `$5m`."""

ROUND_SUMS: Mapping[str, Mapping[str, float]] = {
    "en": {"half a million": 500_000, "half a billion": 500_000_000, "half a dozen": 6,
           "one and a half million": 1_500_000, "one and a half thousand": 1_500,
           "two and a half million": 2_500_000, "two and a half thousand": 2_500},
    "ru": {"полмиллиона": 500_000, "полмиллиарда": 500_000_000, "полсотни": 50, "сотня": 100,
           "сотню": 100},
    "az": {"yarım milyon": 500_000},
    "tr": {"yarım milyon": 500_000, "yarım düzine": 6},
    "hy": {"կես միլիոն": 500_000},
}  # fmt: skip

_TENS, _HUNDREDS, _THOUSANDS = (20, 199), (200, 1_999), (2_000, 99_999)
_TEN_THOUSANDS, _HUNDRED_THOUSANDS = (20_000, 199_999), (200_000, 1_999_999)
_MILLIONS = (2_000_000, 99_999_999)

VAGUE_SUMS: Mapping[str, Mapping[str, tuple[float, float]]] = {
    "en": {
        "dozens": _TENS, "scores": _TENS, "tens": _TENS, "several dozen": _TENS,
        "hundreds": _HUNDREDS, "several hundred": _HUNDREDS, "a few hundred": _HUNDREDS,
        "thousands": _THOUSANDS, "several thousand": _THOUSANDS, "a few thousand": _THOUSANDS,
        "tens of thousands": _TEN_THOUSANDS, "dozens of thousands": _TEN_THOUSANDS,
        "hundreds of thousands": _HUNDRED_THOUSANDS, "millions": _MILLIONS,
        "several million": _MILLIONS,
    },
    "ru": {
        "десятки": _TENS, "десятков": _TENS, "десятками": _TENS, "десяткам": _TENS,
        "несколько десятков": _TENS, "сотни": _HUNDREDS, "сотен": _HUNDREDS,
        "сотнями": _HUNDREDS, "несколько сотен": _HUNDREDS, "тысячи": _THOUSANDS,
        "тысяч": _THOUSANDS, "тысячами": _THOUSANDS, "несколько тысяч": _THOUSANDS,
        "нескольких тысяч": _THOUSANDS, "десятки тысяч": _TEN_THOUSANDS,
        "десятков тысяч": _TEN_THOUSANDS, "сотни тысяч": _HUNDRED_THOUSANDS,
        "сотен тысяч": _HUNDRED_THOUSANDS, "миллионы": _MILLIONS, "миллионов": _MILLIONS,
    },
    "az": {
        "onlarla": _TENS, "onlarca": _TENS, "yüzlərlə": _HUNDREDS, "yüzlərcə": _HUNDREDS,
        "bir neçə yüz": _HUNDREDS, "minlərlə": _THOUSANDS, "minlərcə": _THOUSANDS,
        "bir neçə min": _THOUSANDS, "on minlərlə": _TEN_THOUSANDS,
        "yüz minlərlə": _HUNDRED_THOUSANDS, "milyonlarla": _MILLIONS,
    },
    "tr": {
        "onlarca": _TENS, "düzinelerce": _TENS, "yüzlerce": _HUNDREDS,
        "birkaç yüz": _HUNDREDS, "binlerce": _THOUSANDS, "birkaç bin": _THOUSANDS,
        "on binlerce": _TEN_THOUSANDS, "yüz binlerce": _HUNDRED_THOUSANDS,
        "milyonlarca": _MILLIONS,
    },
    "hy": {
        "տասնյակ": _TENS, "տասնյակներ": _TENS, "մի քանի տասնյակ": _TENS,
        "հարյուրավոր": _HUNDREDS, "մի քանի հարյուր": _HUNDREDS, "հազարավոր": _THOUSANDS,
        "մի քանի հազար": _THOUSANDS, "տասնյակ հազարավոր": _TEN_THOUSANDS,
        "հարյուր հազարավոր": _HUNDRED_THOUSANDS, "միլիոնավոր": _MILLIONS,
    },
}  # fmt: skip
"""Words for many, each with the numbers it may stand for (own choice, wide on purpose)."""

BEFORE: Mapping[str, Mapping[str, str]] = {
    "en": {
        **dict.fromkeys(
            (
                "about", "around", "approximately", "roughly", "nearly", "almost", "some",
                "close to", "an estimated", "estimated", "circa",
            ),
            "about",
        ),
        **dict.fromkeys(
            ("at least", "no fewer than", "no less than", "not less than", "a minimum of"),
            "at least",
        ),
        **dict.fromkeys(
            (
                "up to", "at most", "no more than", "not more than", "as many as", "fewer than",
                "less than", "under", "below", "a maximum of",
            ),
            "up to",
        ),
        **dict.fromkeys(
            ("over", "more than", "above", "in excess of", "upwards of", "exceeding", "well over"),
            "over",
        ),
    },
    "ru": {
        **dict.fromkeys(
            ("около", "примерно", "приблизительно", "порядка", "почти", "где-то", "близко к"),
            "about",
        ),
        **dict.fromkeys(
            (
                "не менее", "не меньше", "как минимум", "минимум", "по меньшей мере",
                "по крайней мере", "не менее чем",
            ),
            "at least",
        ),
        **dict.fromkeys(
            ("до", "не более", "не больше", "максимум", "менее", "меньше", "менее чем"), "up to"
        ),
        **dict.fromkeys(("более", "больше", "свыше", "более чем", "больше чем"), "over"),
    },
    "az": {
        **dict.fromkeys(("təxminən", "təqribən", "az qala"), "about"),
        **dict.fromkeys(("ən azı", "azı", "minimum", "ən az"), "at least"),
        **dict.fromkeys(("ən çoxu", "maksimum"), "up to"),
    },
    "tr": {
        **dict.fromkeys(("yaklaşık", "takriben", "tahminen", "neredeyse"), "about"),
        **dict.fromkeys(("en az", "en azından", "asgari"), "at least"),
        **dict.fromkeys(("en fazla", "en çok", "azami"), "up to"),
    },
    "hy": {
        **dict.fromkeys(("մոտ", "շուրջ", "մոտավորապես", "գրեթե"), "about"),
        **dict.fromkeys(("առնվազն", "ամենաքիչը"), "at least"),
        **dict.fromkeys(("մինչև", "ամենաշատը"), "up to"),
        **dict.fromkeys(("ավելի քան", "ավելի"), "over"),
    },
}  # fmt: skip
"""Words before a number that loosen it."""

AFTER: Mapping[str, Mapping[str, str]] = {
    "en": {"or more": "at least", "or so": "about", "or fewer": "up to"},
    "ru": {"и более": "at least", "или более": "at least", "с лишним": "over"},
    "az": {
        "çox": "over", "artıq": "over", "yaxın": "about", "qədər": "up to", "az": "up to",
        "yuxarı": "over",
    },
    "tr": {
        "fazla": "over", "aşkın": "over", "çok": "over", "yakın": "about", "kadar": "about",
        "az": "up to",
    },
    "hy": {"ավելի": "over", "ավել": "over", "պակաս": "up to"},
}  # fmt: skip
"""Words after a number, or after its case ending, that loosen it."""

PERCENT: Mapping[str, tuple[str, ...]] = {
    "en": ("percent", "per cent", "percentage*"),
    "ru": ("процент*",),
    "az": ("faiz*",),
    "tr": ("yüzde",),
    "hy": ("տոկոս*",),
}

ORDINAL_ENDINGS: Mapping[str, frozenset[str]] = {
    "en": frozenset({"st", "nd", "rd", "th"}),
    "ru": words_in("й го му я е ая ое ый ого ой х м ми"),
    "az": words_in("ci cı cu cü nci ncı ncu ncü"),
    "tr": words_in("inci ıncı uncu üncü nci ncı ncu ncü"),
    "hy": frozenset({"րդ", "րդը", "րդի", "ական", "ին"}),
}
"""What stands after the digits of an ordinal, a decade or a day; `19-ին` is a day."""

NUMBERED: Mapping[str, tuple[str, ...]] = {
    "en": (
        "no", "number", "nos", "resolution", "article", "articles", "paragraph", "page",
        "chapter", "section", "flight", "channel", "version", "phase", "unit", "room", "route",
        "highway", "item", "point", "age", "aged", "protocol", "annex", "ukaz",
    ),
    "ru": ("статья", "статьи", "статье", "пункт", "пункта", "пункте", "резолюц*", "номер",
           "страниц*", "глав*", "рейс*", "канал", "протокол"),
    "az": ("maddə*", "bənd*", "nömrə*", "səhifə*", "qətnamə*"),
    "tr": ("madde*", "numara*", "sayfa*", "sayılı"),
    "hy": ("հոդված*", "կետ", "կետի", "համար", "բանաձև*", "էջ"),
}  # fmt: skip
"""Words before a number that only names a thing."""

NUMBERED_AFTER: Mapping[str, tuple[str, ...]] = {
    "en": (),
    "ru": ("год", "года", "году", "годом", "г", "гг", "годы", "годов", "годах"),
    "az": ("saylı", "nömrəli", "il", "ildə", "ilin", "ildən", "ci", "cı", "cu", "cü"),
    "tr": ("sayılı", "numaralı", "yılı", "yılında", "yılının", "yılından"),
    "hy": ("թ", "թթ", "թվական*", "հոդված*", "համար*"),
}
"""Words after a number that make it a year or a name. Small numbers with a year word are counts."""


YEAR_WORDS_BEFORE: Mapping[str, frozenset[str]] = {
    "en": words_in("in since by until till during before after from of the early late mid this"),
    "ru": words_in("в во с со к до после на из от"),
    "az": frozenset(),
    "tr": frozenset(),
    "hy": frozenset(),
}
"""Words after which a number like 2020 is a year, whatever follows."""

CURRENCIES: Mapping[str, str] = {"$": "dollar", "€": "euro", "£": "pound", "₽": "rouble",
                                 "₼": "manat", "֏": "dram", "₺": "lira"}  # fmt: skip
