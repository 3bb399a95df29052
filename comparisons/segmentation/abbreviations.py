"""Abbreviations after which a full stop may not end a sentence: data only, per language.

Owns the word lists and what kind of abbreviation each word is. All words are in lower case and
without their last full stop. Add a word to the list that says how it behaves; nothing else needs
to change.
"""

from __future__ import annotations

from dataclasses import dataclass

from comparisons.segmentation.word_lists import words


@dataclass(frozen=True, kw_only=True, slots=True)
class Abbreviations:
    """How the full stop behaves after the abbreviations of one language."""

    titles: frozenset[str]
    """Always followed by more: ranks, titles, `vs`; never the end of a sentence."""
    before_number: frozenset[str]
    """No end before a figure (`No. 5`); before anything else an ordinary word."""
    may_end: frozenset[str]
    """An end only before a word that begins sentences."""
    proper: frozenset[str] = frozenset()
    """Like `may_end`, but only with a capital letter (`Sat.`, `Ill.`)."""
    after_number: frozenset[str] = frozenset()
    """May end after a figure (`2023 г.`), not before one; without a figure they always go on."""
    followers: frozenset[str] = frozenset()
    """Words that go on after `after_number` (`долл. США`)."""
    starters: frozenset[str] = frozenset()
    """Words that begin a sentence after `may_end`; when empty, any capital letter does."""


ENGLISH = Abbreviations(
    titles=words("""
        mr mrs ms messrs mmes mx dr drs prof profs rev fr hon st ste mt mts ft gov govs sen sens
        rep reps amb pres supt insp det asst assoc atty
        gen lt col cols maj capt cpt cmdr cdr comdr adm vadm radm brig sgt cpl pvt pfc spc ens
        lt.gen maj.gen brig.gen lt.col lt.cmdr col.gen gen.lt
        vs v viz e.g i.e eg ie cf ca approx incl excl resp al-haj
        """),
    before_number=words("""
        no nos n° p pp vol vols fig figs art arts sec secs ch chap para paras sect ref ver v ed
        op cl ext tel c max min
        """),
    may_end=words("""
        etc inc ltd corp co llc plc bros jr sr esq al ave blvd rd st bldg dept univ assn
        a.m p.m u.s u.k u.n e.u u.s.a u.a.e u.s.s.r d.c l.a n.y ph.d m.d b.a m.a b.sc
        a.d b.c b.c.e c.e n.b p.s r.i.p s.a s.p.a sq.km cu.m
        """),
    proper=words("""
        jan feb mar apr jun jul aug sep sept oct nov dec
        mon tue tues wed thu thur thurs fri sat sun
        ala ariz ark calif colo conn del fla ga ill ind kan la mass md mich minn miss mo mont neb
        nev okla ore pa tenn tex va vt wash wis wyo ont que
        """),
    starters=words("""
        a an the this that these those there here it its he his him she her they their them we our
        you your i my who what when where why how which whose
        in on at by for from with without to into of as after before since until during under over
        about above against among between despite
        and but or nor so yet if unless while although though because however meanwhile moreover
        nevertheless also then thus still
        is are was were has have had do does did will would can could may might must should not no
        yes all both some any each every many most several few more another other others such one
        two three four five six seven eight nine ten nobody nothing someone only just now today
        yesterday officials authorities police residents witnesses reporters journalists troops
        soldiers according earlier later
        """),
)

RUSSIAN = Abbreviations(
    titles=words("""
        г-н г-жа г-да проф доц акад канд ген полк подполк кап лейт ст.лейт мл.лейт серж ряд адм
        маршал ген-м ген-л ген.майор им св свт прп о мл стр ред сост отв зам зав
        т.е т.к т.н т.ч т.о и.о в.и.о врио ср см напр прибл ок англ лат нем франц фр арм азерб
        тур рус греч пос дер ул просп пр-т пл пер бул наб ш мкр кв корп стр-е обл-ной гос
        с д п дж вл пп абз разд табл прим рис илл цит изд под-к п-к м-р к-н с-т
        """),
    before_number=words("ст п ч гл т с д стр тел № вып оп каб ауд эт рис кв корп"),
    may_end=words("""
        т.д т.п др пр и.т.д и.т.п н.э до.н.э с.г т.г у.е обл р-н пгт
        янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек
        """),
    after_number=words("""
        г гг в вв р руб коп долл евро тыс млн млрд трлн ед экз чел шт мин сек ч час сут кв.м куб.м
        кв куб кв.км км м см мм кг т га л гр град
        """),
    followers=words("сша рф ссср"),
)

ARMENIAN = Abbreviations(
    titles=frozenset(),
    before_number=frozenset(),
    may_end=frozenset(),
)
"""Empty: in Armenian the full stop of an abbreviation is not the mark that ends a sentence."""

AZERBAIJANI = Abbreviations(
    titles=words("""
        prof dos akad dr c cən polk p/polk polk-leyt gen gen-mayor gen-leyt mayor kap kpt leyt
        baş.leyt ser çvş əsg adm müəl xan küç pr prosp mən məh bld rus ing az türk lat təqr təx təxm
        məs bax müq yəni və.i.a mk-r adına
        """),
    before_number=words("№ s səh şək cəd m b bənd mad maddə cild hiss tel otaq ev mənzil"),
    may_end=words("""
        və.s və.b və.i.a b.e e.ə t.ə r-n ş şəh qəs ray
        yan fev mar apr iyn iyl avq sen sent okt noy dek
        """),
    after_number=words("mln mlrd trln man qəp km sm mm kq ha l q t dəq san"),
)
