"""Pairs of statements with what is the same and what differs, in five languages, by hand.

Owns the table that the tests and the benchmark of explanations read. The pairs are invented or put
in words of our own.
"""

# ruff: noqa: E501 - one pair of statements stands on one line or two

from __future__ import annotations

from dataclasses import dataclass

from comparisons.documents import Document, Provenance
from comparisons.matching.explaining import explain
from comparisons.matching.points import Explanation, Point, PointKind
from comparisons.spans import Span
from comparisons.statements import Claimant, Statement, cut_statement

DAY = "2023-09-20"
NAMES = (
    ("Stepanakert", "Khankendi", "Xankəndi", "Степанакерт", "Ханкенди", "Ստեփանակերտ"),
    ("Karabakh", "Qarabağ", "Карабах"),
)
CONTESTED = (
    ("anti-terrorist operation", "offensive", "aggression", "наступление", "агрессия"),
    ("antiterror tədbirləri", "təcavüz", "terörle mücadele operasyonu", "saldırı"),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """Two statements and the points that a reader wants to see."""

    left: str
    right: str
    languages: tuple[str, str] = ("en", "en")
    dates: tuple[str, str] = (DAY, DAY)
    claimants: tuple[str, str] = ("", "")
    same: tuple[str, ...] = ()
    """As `number: two = 2`."""
    different: tuple[str, ...] = ()
    """As `number: 25 / 27`; a side without words is a `-`."""


def en(left: str, right: str, *, same: str = "", different: str = "", **more: str) -> Case:
    """Make a case of two English statements."""
    return _case(("en", "en"), left, right, same, different, more)


def of(
    languages: str, left: str, right: str, *, same: str = "", different: str = "", **more: str
) -> Case:
    """Make a case of two statements in the named languages, such as `en ru`."""
    one, _, other = languages.partition(" ")
    return _case((one, other or one), left, right, same, different, more)


def _case(
    languages: tuple[str, str],
    left: str,
    right: str,
    same: str,
    different: str,
    more: dict[str, str],
) -> Case:
    dates = more.get("dates", f"{DAY} {DAY}").split()
    claimants = more.get("claimants", "|").split("|")
    return Case(
        left=left,
        right=right,
        languages=languages,
        dates=(dates[0], dates[1]),
        claimants=(claimants[0], claimants[1]),
        same=tuple(part.strip() for part in same.split(";") if part.strip()),
        different=tuple(part.strip() for part in different.split(";") if part.strip()),
    )


def explained(case: Case) -> Explanation:
    """Explain the pair of a case."""
    left = _statement(case.left, case.languages[0], case.dates[0], case.claimants[0])
    right = _statement(case.right, case.languages[1], case.dates[1], case.claimants[1])
    return explain(
        left[0],
        right[0],
        claim_document=left[1],
        other_document=right[1],
        names=NAMES,
        contested=CONTESTED,
    )


def _statement(text: str, language: str, day: str, claimant: str) -> tuple[Statement, Document]:
    whole = f"{claimant}: {text}" if claimant else text
    document = Document(
        id=f"{language}-{day}",
        path="",
        text=whole,
        digest="",
        provenance=Provenance(language=language, published=day),
    )
    who = Claimant(name=claimant, span=Span(0, len(claimant))) if claimant else None
    span = Span(len(whole) - len(text), len(whole))
    return cut_statement(document, span, id="s0", claimant=who), document


def told(point: Point, *, sign: str) -> str:
    """Write a point as the table does."""
    return f"{point.kind.value}: {point.left or '-'} {sign} {point.right or '-'}"


def misses(case: Case) -> list[str]:
    """Return what is missing from an explanation, and each difference that it should not have."""
    explanation = explained(case)
    same = [told(point, sign="=") for point in explanation.same]
    different = [told(point, sign="/") for point in explanation.different]
    missing = [one for one in case.same if one not in same]
    missing += [one for one in case.different if one not in different]
    wrong = [
        told(point, sign="/")
        for point in explanation.different
        if weighs(point) and told(point, sign="/") not in case.different
    ]
    return [*(f"missing {one}" for one in missing), *(f"wrong {one}" for one in wrong)]


def weighs(point: Point) -> bool:
    """Tell whether a point claims a difference, and not only that one side has a fact more."""
    cue = point.kind in {PointKind.NEGATION, PointKind.HEDGE}
    return cue or (not point.one_sided and point.kind is not PointKind.ORDER)


CASES = (
    # Numbers, English
    en("25 people were killed in the shelling.", "27 people were killed in the shelling.",
       different="number: 25 / 27"),
    en("Two civilians were killed in the village.", "2 civilians were killed there, officials said.",
       same="number: Two = 2"),
    en("Over 200 people were injured.", "The number of injured has reached 223."),
    en("At least 25 people died.", "27 people died, two of them civilians."),
    en("Up to 50 residents stayed in the town.", "120 residents stayed in the town.",
       different="number: Up to 50 / 120"),
    en("Dozens of people were wounded in Askeran.", "In Askeran 400 people were wounded.",
       different="number: Dozens / 400"),
    en("About 2,000 people are at the base.", "2,261 people are at the base.",
       different="number: About 2,000 / 2,261"),
    en("Turnout was 45 percent, the commission said.", "The commission put turnout at 54 %.",
       different="number: 45 percent / 54 %"),
    en("Some 10,000 people were evacuated.", "10 000 people were evacuated from the area."),
    en("More than 90 combat positions were taken.", "Over 90 combat positions were taken by noon.",
       same="number: More than 90 = Over 90"),
    en("25 people were killed and 138 injured.", "138 people were injured and 25 killed.",
       same="number: 25 = 25; number: 138 = 138"),
    en("27 were killed, including 2 civilians.", "25 were killed, 2 of them civilians.",
       same="number: 2 = 2", different="number: 27 / 25"),
    en("Twenty-five soldiers were captured near the bridge.", "25 soldiers were captured near the bridge.",
       same="number: Twenty-five = 25"),
    en("The army took 4 mortars and 7 vehicles.", "The army took 4 mortars and 6 Ural vehicles.",
       same="number: 4 = 4", different="number: 7 / 6"),
    en("Between 50 and 1,000 residents remained.", "From 50 to 1,000 residents remained."),
    en("Two of the 25 were civilians, he said.", "Of these, 7 were civilians, he said.",
       different="number: Two / 7"),
    en("192 servicemen were killed.", "Azerbaijan lost 192 servicemen.", same="number: 192 = 192"),
    en("The S-300 system was destroyed.", "The S-400 system was destroyed."),
    en("The Council adopted Resolution 822.", "The Council recalled Resolution 853."),
    # Numbers, other languages
    of("ru", "Погибли 25 человек.", "По данным ведомства, погибли 27 человек.",
       different="number: 25 / 27"),
    of("ru", "Эвакуированы 1,5 тыс. человек.", "Эвакуированы полторы тысячи человек.",
       same="number: 1,5 тыс. = полторы тысячи"),
    of("ru", "Ранены более 200 человек.", "Ранены 223 человека."),
    of("az", "192 hərbçi həlak olub.", "Yüz doxsan iki hərbçi həlak olub.",
       same="number: 192 = Yüz doxsan iki"),
    of("az", "Hadisədə 25 nəfər həlak olub.", "Hadisədə 27 nəfər həlak olub.",
       different="number: 25 / 27"),
    of("az", "200-dən çox insan yaralanıb.", "223 insan yaralanıb."),
    of("tr", "Saldırıda 25 kişi öldü.", "Saldırıda 27 kişi öldü.", different="number: 25 / 27"),
    of("tr", "Yirmi beş asker yaralandı.", "25 asker yaralandı.", same="number: Yirmi beş = 25"),
    of("hy", "Զոհվել է 25 մարդ։", "Զոհվել է 27 մարդ։", different="number: 25 / 27"),
    of("hy", "Վիրավորվել է քսանհինգ զինծառայող։", "Վիրավորվել է 25 զինծառայող։",
       same="number: քսանհինգ = 25"),
    of("en ru", "27 people were killed, two of them civilians.",
       "Погибли 25 человек, двое из них гражданские.",
       same="number: two = двое", different="number: 27 / 25"),
    of("en az", "192 servicemen were killed.", "192 hərbçi həlak olub.", same="number: 192 = 192"),
    of("en hy", "25 people were killed.", "Զոհվել է 27 մարդ։", different="number: 25 / 27"),
    of("ru az", "Ранены 138 человек.", "138 nəfər yaralanıb.", same="number: 138 = 138"),
    # Dates
    en("The statement was signed on 9-10 November 2020.", "The statement was signed on November 10, 2020.",
       different="date: 9-10 November 2020 / November 10, 2020"),
    en("The operation began on 19 September.", "The operation began on Tuesday.",
       same="date: 19 September = Tuesday"),
    en("The talks were held in Yevlakh on 21 September.", "The talks were held in Yevlakh on Friday.",
       dates="2023-09-20 2023-09-23", different="date: 21 September / Friday"),
    en("The town was shelled on 19 September 2023.", "The town was shelled in September 2023."),
    en("The town was shelled yesterday.", "The town was shelled on 19 September.",
       same="date: yesterday = 19 September"),
    en("The ceasefire of 2020 was violated on 19 September.", "The ceasefire was violated on 20 September.",
       different="date: 19 September / 20 September"),
    of("ru", "Заявление подписано 10 ноября 2020 года.", "Заявление подписано 9 ноября 2020 года.",
       different="date: 10 ноября 2020 года / 9 ноября 2020 года"),
    of("ru", "Обстрел начался во вторник.", "Обстрел начался 19 сентября.",
       same="date: вторник = 19 сентября"),
    of("az", "Bəyanat 2020-ci il noyabrın 10-da imzalanıb.", "Bəyanat 10 noyabr 2020-ci ildə imzalanıb.",
       same="date: 2020-ci il noyabrın 10-da = 10 noyabr 2020-ci ildə"),
    of("tr", "Bildiri 10 Kasım 2020'de imzalandı.", "Bildiri 9 Kasım 2020'de imzalandı.",
       different="date: 10 Kasım 2020'de / 9 Kasım 2020'de"),
    of("hy", "Հարձակումը սկսվել է սեպտեմբերի 19-ին։", "Հարձակումը սկսվել է 2023թ. սեպտեմբերի 19-ին։",
       same="date: սեպտեմբերի 19-ին = 2023թ. սեպտեմբերի 19-ին"),
    of("en ru", "The statement was signed on 10 November 2020.", "Заявление подписано 10 ноября 2020 года.",
       same="date: 10 November 2020 = 10 ноября 2020 года"),
    # Times
    en("The ceasefire took effect at 13:00 (GMT+4).", "The ceasefire took effect at 12:00 Moscow time.",
       same="time: 13:00 (GMT+4) = 12:00 Moscow time"),
    en("The ceasefire took effect at 13:00 GMT+4.", "The ceasefire took effect at 09:00 GMT.",
       same="time: 13:00 GMT+4 = 09:00 GMT"),
    en("The ceasefire took effect at 13:00 GMT+4.", "The ceasefire took effect at 14:00 GMT+4.",
       different="time: 13:00 GMT+4 / 14:00 GMT+4"),
    en("Shelling began at around 13:00.", "Shelling began at 13:20."),
    en("The ambulance was hit at 5 a.m.", "The ambulance was hit at 5:00.", same="time: 5 a.m. = 5:00"),
    of("en ru", "The ceasefire took effect at 13:00 Baku time in Karabakh.",
       "Режим прекращения огня в Карабахе действует с 12:00 по московскому времени.",
       same="time: 13:00 Baku time = 12:00 по московскому времени"),
    of("az", "Atəş saat 13:00-da dayandırılıb.", "Atəş saat 14:00-da dayandırılıb.",
       different="time: 13:00 / 14:00"),
    of("hy", "Հրադադարը հաստատվել է ժամը 13:00-ին։", "Հրադադարը հաստատվել է ժամը 13-ին։",
       same="time: 13:00 = 13"),
    of("tr", "Ateşkes saat 13.00'te başladı.", "Ateşkes saat 15.00'te başladı.",
       different="time: 13.00 / 15.00"),
    # Negation
    en("Civilians and infrastructure objects are not targets.", "Civilians and infrastructure are targets of the strikes.",
       different="negation: not / -"),
    en("The army shelled civilians.", "The army never shelled civilians.", different="negation: - / never"),
    en("Armenia has no army in Karabakh.", "Armenia does not have an army in Karabakh.",
       same="negation: no = not"),
    en("Not only soldiers were killed in the attack.", "Soldiers were killed in the attack."),
    en("The convoy wasn't hit on the Lachin road.", "The convoy was hit on the Lachin road.",
       different="negation: wasn't / -"),
    of("ru", "Мирные жители не являются целью.", "Мирные жители являются целью ударов.",
       different="negation: не / -"),
    of("ru", "Ранены не менее 200 мирных жителей.", "Ранены 223 мирных жителя."),
    of("az", "Mülki əhali hədəfə alınmır.", "Mülki əhali hədəfə alınır.",
       different="negation: alınmır / -"),
    of("az", "Mülki əhali hədəf deyil.", "Mülki əhali hədəfdir.", different="negation: deyil / -"),
    of("tr", "Siviller hedef alınmıyor.", "Siviller hedef alınıyor.", different="negation: alınmıyor / -"),
    of("hy", "Քաղաքացիական բնակչությունը թիրախ չէ։", "Քաղաքացիական բնակչությունը թիրախ է։",
       different="negation: չէ / -"),
    of("hy", "Հայաստանը բանակ չունի Ղարաբաղում։", "Հայաստանը բանակ ունի Ղարաբաղում։",
       different="negation: չունի / -"),
    # Hedges
    en("Azerbaijani forces allegedly fired on ambulances.", "Azerbaijani forces fired on ambulances.",
       different="hedge: allegedly / -"),
    en("Azerbaijan fired on civilian vehicles.", "Azerbaijan denied firing on civilian vehicles.",
       different="hedge: - / denied"),
    en("Azerbaijan reportedly shelled the town.", "Azerbaijan allegedly shelled the town.",
       same="hedge: reportedly = allegedly"),
    of("ru", "Военные обстреляли машину скорой помощи.", "Военные якобы обстреляли машину скорой помощи.",
       different="hedge: - / якобы"),
    of("ru", "Баку опроверг обстрел колонны.", "Баку отрицает обстрел колонны.",
       same="hedge: опроверг = отрицает"),
    of("az", "Ordu təcili yardım maşınını atəşə tutub.", "Ordu guya təcili yardım maşınını atəşə tutub.",
       different="hedge: - / guya"),
    of("tr", "Ordu ambulansa ateş açtı.", "Ordunun ambulansa ateş açtığı iddia edildi.",
       different="hedge: - / iddia"),
    of("hy", "Բանակը կրակել է շտապօգնության մեքենայի վրա։", "Բանակը իբր կրակել է շտապօգնության մեքենայի վրա։",
       different="hedge: - / իբր"),
    # Names
    en("Eyvazov held a briefing in Baku.", "Colonel Anar Eyvazov held a briefing in Baku.",
       same="name: Baku = Baku"),
    en("Explosions were heard in Stepanakert.", "Explosions were heard in Khankendi.",
       same="name: Stepanakert = Khankendi"),
    en("Explosions were heard in Shusha on Tuesday.", "Explosions were heard in Askeran on Tuesday.",
       same="date: Tuesday = Tuesday", different="name: Shusha / Askeran"),
    of("en ru", "A briefing was held by Anar Eyvazov in Baku.", "Брифинг провёл Анар Эйвазов в Баку.",
       same="name: Anar Eyvazov = Анар Эйвазов; name: Baku = Баку"),
    of("en az", "Explosions were heard in Stepanakert.", "Partlayışlar Xankəndidə eşidilib.",
       same=""),
    of("ru", "Взрывы слышны в городе Степанакерт.", "Взрывы слышны в городе Ханкенди.",
       same="name: Степанакерт = Ханкенди"),
    of("en hy", "The driver told Gegham Stepanyan about the attack.", "Վարորդը պատմել է Գեղամ Ստեփանյանին։",
       same="name: Gegham Stepanyan = Գեղամ Ստեփանյանին"),
    of("tr", "Açıklamayı Bakü'de Ceyhun Bayramov yaptı.", "Dün açıklamayı Ceyhun Bayramov yaptı.",
       same="name: Ceyhun Bayramov = Ceyhun Bayramov"),
    # Attribution
    en("Civilians are safe in the town.", "Civilians are safe in the town.",
       claimants="Anar Eyvazov|Eyvazov", same="attribution: Anar Eyvazov = Eyvazov"),
    en("Civilians are safe in the town.", "Civilians in the town are safe.",
       claimants="Anar Eyvazov|Kanan Zeynalov", different="attribution: Anar Eyvazov / Kanan Zeynalov"),
    en("Civilians are safe in the town.", "Civilians in the town are safe.",
       claimants="|Anar Eyvazov", different="attribution: - / Anar Eyvazov"),
    en("Civilians are safe in the town.", "Civilians in the town are safe.", claimants="He|Anar Eyvazov"),
    of("en ru", "Civilians are safe.", "Мирные жители в безопасности.",
       claimants="Anar Eyvazov|Анар Эйвазов", same="attribution: Anar Eyvazov = Анар Эйвазов"),
    # Order
    en("The town is calm.", "The town is calm.", dates="2023-09-20 2023-09-21",
       different="order: 2023-09-20 / 2023-09-21"),
    en("The town is calm.", "The town is calm.",
       dates="2023-09-20T12:00:00+03:00 2023-09-20T13:00:00+04:00",
       same="order: 2023-09-20T12:00:00+03:00 = 2023-09-20T13:00:00+04:00"),
    # Contested wording
    en("The anti-terrorist operation began on Tuesday.", "The offensive began on Tuesday.",
       same="date: Tuesday = Tuesday", different="wording: anti-terrorist operation / offensive"),
    of("ru", "Наступление началось утром.", "Агрессия началась утром.",
       different="wording: Наступление / Агрессия"),
    of("az", "Antiterror tədbirləri davam edir.", "Təcavüz davam edir.",
       different="wording: Antiterror tədbirləri / Təcavüz"),
    of("tr", "Terörle mücadele operasyonu sürüyor.", "Saldırı sürüyor.",
       different="wording: Terörle mücadele operasyonu / Saldırı"),
    # Statements on other matters: no difference is to be seen
    en("25 people were killed in Karabakh.", "The road to Lachin was closed for 9 months."),
    en("The Security Council met on 21 September.", "The statement was signed on 10 November 2020."),
    en("The road was opened at 13:00.", "The minister does not plan to resign."),
    of("ru", "Погибли 25 человек.", "Дорога была закрыта 9 месяцев."),
    of("hy", "Ճանապարհը փակ է։", "Նախարարը չի հրաժարվի։"),
    # Other matters, written after the rules
    en("Rescuers pulled 14 miners from the shaft.", "Rescuers pulled 17 miners from the shaft.", different="number: 14 / 17"),
    en("Officials said three hundred houses burned down.", "300 houses burned down in the fire.", same="number: three hundred = 300"),
    en("The central bank raised its rate to 5.25%.", "The central bank left its rate at 5 percent.", different="number: 5.25% / 5 percent"),
    en("The ferry sank on Monday with 60 passengers.", "The ferry sank on Sunday with 60 passengers.", same="number: 60 = 60", different="date: Monday / Sunday"),
    en("The plane did not enter the country's airspace.", "The plane entered the country's airspace.", different="negation: not / -"),
    en("The mayor rejected claims that the dam was unsafe.", "The mayor said the dam was unsafe.", different="hedge: rejected / -"),
    en("The hospital has no fuel left.", "The hospital still has fuel left.", different="negation: no / -"),
    en("The minister arrived in Tbilisi at 9:30.", "The minister arrived in Tbilisi at 10:30.", different="time: 9:30 / 10:30"),
    en("Fewer than 20 votes decided the race.", "31 votes decided the race.", different="number: Fewer than 20 / 31"),
    en("The storm may reach the coast by Friday.", "The storm will reach the coast by Friday.", same="date: Friday = Friday", different="hedge: may / -"),
    of("ru","Президент прибыл в Астану 3 июля.", "Президент прибыл в Астану 4 июля.", different="date: 3 июля / 4 июля"),
    of("ru","Суд не признал его виновным.", "Суд признал его виновным.", different="negation: не / -"),
    of("ru","Цены выросли на 7,4%.", "Цены выросли на 7,9%.", different="number: 7,4% / 7,9%"),
    of("ru","Переговоры начнутся в 15:00.", "Переговоры начнутся в 16:00.", different="time: 15:00 / 16:00"),
    of("az","Məhkəmə onu təqsirli bilmədi.", "Məhkəmə onu təqsirli bildi.", different="negation: bilmədi / -"),
    of("az","Görüş iyulun 3-də keçirilib.", "Görüş iyulun 4-də keçirilib.", different="date: iyulun 3-də / iyulun 4-də"),
    of("az","Qiymətlər 7 faiz artıb.", "Qiymətlər 9 faiz artıb.", different="number: 7 faiz / 9 faiz"),
    of("tr","Mahkeme onu suçlu bulmadı.", "Mahkeme onu suçlu buldu.", different="negation: bulmadı / -"),
    of("tr","Toplantı 3 Temmuz'da yapıldı.", "Toplantı 4 Temmuz'da yapıldı.", different="date: 3 Temmuz'da / 4 Temmuz'da"),
    of("tr","Fiyatlar yüzde 7 arttı.", "Fiyatlar yüzde 9 arttı.", different="number: 7 / 9"),
    of("hy","Դատարանը նրան մեղավոր չճանաչեց։","Դատարանը նրան մեղավոր ճանաչեց։", different="negation: չճանաչեց / -"),
    of("hy","Հանդիպումը կայացել է հուլիսի 3-ին։","Հանդիպումը կայացել է հուլիսի 4-ին։", different="date: հուլիսի 3-ին / հուլիսի 4-ին"),
    of("hy","Գները բարձրացել են 7 տոկոսով։","Գները բարձրացել են 9 տոկոսով։", different="number: 7 տոկոսով / 9 տոկոսով"),
    of("en ru","The president arrived in Astana on 3 July.", "Президент прибыл в Астану 4 июля.", different="date: 3 July / 4 июля"),
    of("en tr","Bayramov met Fidan in Ankara on 3 July.", "Bayramov 3 Temmuz'da Ankara'da Fidan ile görüştü.", same="date: 3 July = 3 Temmuz'da; name: Ankara = Ankara'da"),
    of("en az","The court did not release the journalist.", "Məhkəmə jurnalisti azad etdi."),
)  # fmt: skip
