"""Words around clock times and the zones they name, as data.

Owns the tables that `times` reads. All languages share one table, since the words do not collide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from comparisons.facts.word_lists import words_in

ZONES: Mapping[int, Sequence[str]] = {
    0: ("gmt", "utc", "greenwich mean time", "по гринвичу", "гринвич*", "qrinviç*"),
    60: ("bst", "cet", "central european time", "по берлину", "berlin time", "paris time"),
    120: ("cest", "eet", "kyiv time", "kiev time", "по киеву", "brussels time"),
    180: (
        "msk", "мск", "moscow time", "moscow", "по московскому времени", "московского времени",
        "по москве", "moskva vaxtı*", "moskova saati*", "մոսկվայի ժամանակով", "eest", "trt", "tsi",
        "türkiye saati*", "turkish time", "istanbul time", "ankara time", "türkiyə vaxtı*",
    ),
    240: (
        "baku time", "по бакинскому времени", "бакинского времени", "по баку", "bakı vaxtı*",
        "bakü saati*", "բաքվի ժամանակով", "yerevan time", "по ереванскому времени",
        "ереванского времени", "по еревану", "yerevan vaxtı*", "i̇rəvan vaxtı*",
        "erivan saati*", "երևանի ժամանակով", "tbilisi time", "azt", "amt",
    ),
    -300: ("est", "eastern standard time"),
    -240: ("edt",),
}  # fmt: skip
"""Minutes east of UTC. Zones that change with the season stand here only where the name says so."""

SIGNED_ZONES = frozenset({"gmt", "utc"})
"""Names that may carry hours: `GMT+4`."""

HOUR_BEFORE = words_in(
    "at from until till by since around about before after в во с со до к около после "
    "saat saatı ժամը ժամի"
)
"""Words before which digits such as `13.00` are an hour."""

BARE_HOUR_BEFORE = words_in("saat ժամը")
"""Words after which a number alone is an hour: `saat 13-da`."""

HOUR_AFTER = words_in("часов часа час")
"""Words after the hour of a clock, when `BEFORE_HOUR_AFTER` stands before it."""

BEFORE_HOUR_AFTER = words_in("в с до к около")

ABOUT = words_in(
    "about around approximately circa около примерно приблизительно təxminən təqribən yaklaşık "
    "sıralarında radələrində մոտ մոտավորապես շուրջ"
)
"""Words that loosen an hour, before it or after it."""

NAMED_HOURS: Mapping[str, int] = {
    "noon": 720, "midday": 720, "midnight": 0, "полдень": 720, "полночь": 0, "в полдень": 720,
    "в полночь": 0, "կեսօրին": 720, "կեսգիշերին": 0, "gecəyarısı": 0, "gece yarısı": 0,
}  # fmt: skip
"""Minutes after midnight."""
