"""Words by which a text keeps its distance from a claim, in five languages, as data.

Owns the table that `hedges` reads: `denial`, `hearsay` and `doubt`; an empty sort marks an
expression that only looks like a hedge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

HEDGES: Mapping[str, Mapping[str, Sequence[str]]] = {
    "en": {
        "denial": (
            "denied", "denies", "deny", "denying", "denial", "refuted", "refutes", "refute",
            "rejected", "rejects", "dismissed", "dismisses", "disputed", "disputes", "debunked",
            "rebutted",
        ),
        "hearsay": (
            "allegedly", "alleged", "reportedly", "purportedly", "purported", "supposedly",
            "claimed", "said to be", "said to have", "rumoured", "rumored",
            "unconfirmed", "so-called", "so called", "according to reports", "unverified",
            "reported to have", "believed to", "thought to", "accused of", "accused",
        ),
        "doubt": (
            "possibly", "probably", "perhaps", "presumably", "apparently", "may", "might",
            "likely", "seemingly", "appears to", "appeared to", "suspected", "not excluded",
            "not rule out", "not ruled out", "cannot be excluded", "cannot be ruled out",
            "cannot rule out", "cannot exclude",
        ),
        "": ("may day", "unlikely"),
    },
    "ru": {
        "denial": ("отрица*", "опроверг*", "опроверж*", "отверг*"),
        "hearsay": (
            "якобы", "предположительно", "по сообщениям", "сообщается", "по некоторым данным",
            "как утверждается", "утвержда*", "по непроверенн*", "неподтвержд*", "будто",
            "так называем*", "по слухам", "обвин*",
        ),
        "doubt": ("возможно", "вероятно", "может быть", "по-видимому", "видимо", "не исключ*"),
        "": ("по возможности",),
    },
    "az": {
        "denial": ("təkzib*", "inkar*", "rədd*"),
        "hearsay": ("iddia*", "guya", "bildirilir", "deyilənə", "ittiham*", "sözdə", "qondarma"),
        "doubt": ("ehtimal*", "yəqin", "mümkündür", "ola bilsin", "bəlkə", "istisna deyil"),
    },
    "tr": {
        "denial": ("yalanla*", "reddet*", "reddedi*", "inkar*"),
        "hearsay": ("iddia*", "güya", "sözde", "öne sür*", "söyleniyor", "suçla*"),
        "doubt": ("muhtemelen", "belki", "olabilir", "galiba", "ihtimal*"),
    },
    "hy": {
        "denial": ("հերք*", "ժխտ*", "մերժ*"),
        "hearsay": ("իբր", "իբրեւ թե", "պնդ*", "այսպես կոչված", "չհաստատված", "մեղադր*"),
        "doubt": ("ենթադրաբար", "հնարավոր", "հավանաբար", "գուցե", "կարծես", "չի բացառվում"),
    },
}  # fmt: skip
