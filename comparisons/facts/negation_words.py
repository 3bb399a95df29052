"""Words and endings that deny, in five languages, as data.

Owns the tables that `negation` reads.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

NEGATIONS: Mapping[str, Sequence[str]] = {
    "en": ("not", "no", "never", "none", "neither", "nor", "without", "cannot", "nobody",
           "nothing", "no one"),
    "ru": ("не", "нет", "ни", "без", "нельзя", "невозможно", "никто", "никого", "никогда",
           "ничего", "никак*", "отсутств*"),
    "az": ("deyil*", "yox", "yoxdur", "heç"),
    "tr": ("değil*", "yok", "yoktur", "hiç", "hiçbir"),
    "hy": ("ոչ", "չի", "չէ", "չեն", "չէին", "չէր", "չեմ", "չենք", "չկա*", "չունի*", "չունեն*",
           "առանց", "երբեք", "ոչինչ"),
}  # fmt: skip

ONLY_LOOK_SO: Mapping[str, Sequence[str]] = {
    "en": ("not only", "no doubt", "no less than", "no fewer than", "no more than", "not least",
           "not less than", "no longer than", "not more than", "no matter", "not just",
           "not excluded", "not rule out", "not ruled out", "cannot be excluded",
           "cannot be ruled out", "cannot rule out", "cannot exclude", "no 1", "without doubt"),
    "ru": ("не только", "не менее", "не более", "не меньше", "не больше", "не раз",
           "не исключ*", "без сомнения", "не позднее", "не ранее"),
    "az": (),
    "tr": (),
    "hy": ("ոչ միայն", "ոչ պակաս", "ոչ ավելի", "ոչ ուշ"),
}  # fmt: skip
"""Expressions with such a word that deny nothing."""

ENDINGS: Mapping[str, Sequence[str]] = {
    "en": ("n't", "n’t"),
    "ru": (),
    "az": (
        "mır", "mir", "mur", "mür", "mırlar", "mirlər", "murlar", "mürlər", "mırıq", "mirik",
        "maz", "məz", "mazlar", "məzlər", "madı", "mədi", "madılar", "mədilər", "mayıb", "məyib",
        "mayıblar", "məyiblər", "mamış", "məmiş", "mamışdır", "məmişdir", "mayacaq", "məyəcək",
        "madan", "mədən", "mayan", "məyən", "mamışdı", "məmişdi", "madığını", "mədiyini",
        "mırdı", "mirdi", "mayacağını", "məyəcəyini", "maması", "məməsi",
    ),
    "tr": (
        "mıyor", "miyor", "muyor", "müyor", "mıyorlar", "miyorlar", "madı", "medi", "madılar",
        "mediler", "maz", "mez", "mamış", "memiş", "mamıştır", "memiştir", "mayacak", "meyecek",
        "madan", "meden", "mayan", "meyen", "madığını", "mediğini", "mıyordu", "miyordu",
        "mamaktadır", "memektedir", "madığı", "mediği",
    ),
    "hy": (),
}  # fmt: skip
"""Endings of denying verbs: Azerbaijani and Turkish deny inside the verb."""

BEGINNINGS: Mapping[str, Sequence[str]] = {"en": (), "ru": (), "az": (), "tr": (), "hy": ("չ",)}
"""Beginnings of denying verbs: Armenian puts չ before the verb."""

NOT_DENYING: Mapping[str, Sequence[str]] = {
    "en": (),
    "ru": (),
    "az": ("əmir*", "dəmir*", "təmir*", "almaz*", "namaz*", "mədən*", "adam*", "komedi*",
           "tamamilə"),
    "tr": ("demir", "komedi*", "namaz*", "maden*", "neden*"),
    "hy": ("չորս*", "չորր*", "չորե*", "չափ*", "չար*", "չին*", "չեղ*", "չոր", "չեխ*", "չեմպ*"),
}  # fmt: skip
"""Words with such an ending or beginning that deny nothing."""
