"""Words that are written with a capital letter and are no names, as data.

Owns the tables that `names` reads.
"""

from __future__ import annotations

from comparisons.facts.word_lists import words_in

TITLES = words_in("""
    mr mrs ms dr prof sir lady lord president minister prime foreign defense defence interior deputy
    secretary general ambassador colonel lieutenant major captain sergeant admiral marshal spokesman
    spokesperson spokeswoman commander chief director chairman chairwoman chairperson governor mayor
    senator professor king queen prince ombudsman assistant representative high commissioner speaker
    col gen lt maj capt sgt
    президент министр премьер полковник подполковник генерал майор капитан лейтенант сержант
    господин госпожа глава посол секретарь директор председатель представитель депутат
    prezident nazir polkovnik general mayor kapitan leytenant cənab xanım sədr səfir spiker
    cumhurbaşkanı başbakan bakan albay yarbay binbaşı yüzbaşı başkan sözcü büyükelçi sayın
    նախագահ վարչապետ նախարար գնդապետ գեներալ մայոր կապիտան պարոն տիկին դեսպան խոսնակ
    """)
"""Titles and ranks, left out of a name."""

DEMONYMS = words_in("""
    azerbaijani azerbaijanis armenian armenians russian russians turkish turks american americans
    british french german germans european europeans ukrainian ukrainians georgian iranian israeli
    palestinian chinese english soviet western eastern northern southern christian muslim islamic
    """)
"""Words for peoples: written small in most languages, so alone they are no names."""

FUNCTION_WORDS = words_in("""
    a an the this that these those he she it they we i you his her its their our my your who whom
    whose what which when where why how if in on at by for from to of with into onto upon than
    within during since until while although though because as so but and or nor not no yes there
    then also still yet just only even both each every all some any another other such same about
    around over under up out off more most less very too again once
    would could should may might must can will did does do is are was were has have had been being
    be am him them us me said says say saying told tells noted stressed stated added according
    reported reports
    в во на с со из у о об от до по за под над при про для к ко и а но или что чтобы кто это он она
    оно они мы вы я не ни как так уже еще же бы ли то лишь тоже также все всех этот эта эти этого
    этом тот та те того том его ее их наш ваш там здесь если когда пока хотя потому который которая
    сообщил сообщила сообщили заявил заявила заявили сказал сказала
    которые которых был была были было быть есть
    bu o onlar biz siz mən sən və ilə üçün amma lakin həm nə ki də da daha bütün hər kim niyə necə
    olaraq olub olan etmək edib edir edən göre ancak ama fakat ben şu ve ile için gibi kadar bir
    olduğu olduğunu deyib bildirib bildirdi söyledi dedi açıkladı qeyd
    այս այդ այն նա նրանք մենք դուք ես և եւ բայց կամ որ ինչ ով երբ որտեղ ինչու ինչպես եթե է են էր էին
    եմ եք մեջ հետ վրա համար նաև նաեւ իր նրա դեպի
    ասաց հայտնեց հայտարարեց նշեց
    """)
"""Words that say nothing by themselves."""

COMMON_STARTERS = FUNCTION_WORDS | words_in("""
    here without before after one two three four five six seven eight nine ten eleven twelve dozens
    hundreds thousands least several few many others now according earlier later today yesterday
    tomorrow meanwhile however moreover furthermore additionally instead despite amid among between
    against following regarding given local authorities officials police soldiers troops forces
    people civilians residents witnesses reports sources military armed nobody nothing everyone
    anyone something let please
    без после перед между более менее около оба сегодня вчера завтра однако кроме согласно ранее
    позже потому число армия силы власти военные жители люди
    iki üç ən çox heç sonra əvvəl qədər olarak önce dün bugün yarın azı təxminən yaklaşık
    մեկ երկու երեք ըստ հետո առաջ մինչև մինչեւ բոլոր այսօր երեկ վաղը սակայն
    """)
"""Common words that begin sentences."""

CONNECTORS = words_in("of the de la van von der den al el bin ibn")
"""Small words inside a name; `the` only after another one."""

PLACE_ENDINGS = ("da", "də", "dan", "dən", "de", "den", "ta", "tan", "te", "ten", "ում", "ից")
"""Case endings of places: such a word begins a new name behind a full one."""

PLURALS = words_in("of were are have had people % percent")
"""Words after which a number counts, whatever name stands before it."""

REPORTING = words_in(
    "said says told reported reports announced confirmed stated added noted warned charged filed "
    "сообщил сообщила сообщили сообщило сообщает заявил заявила заявили сказал рассказал "
    "deyib bildirib bildirdi açıqlayıb söyledi dedi açıkladı ասաց հայտնեց հայտարարեց հայտնել"
)
"""Words that make a date the date of a report, not of what it reports."""
