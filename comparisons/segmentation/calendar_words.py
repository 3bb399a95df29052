"""Words of datelines, in the languages the program knows: data only."""

from __future__ import annotations

from comparisons.segmentation.word_lists import words

_EN = "january february march april may june july august september october november december"
_EN_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec"
_RU = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
_RU_SHORT = "янв фев мар апр мая июн июл авг сен окт ноя дек"
_AZ = "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr"
_HY = (
    "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի "
    "նոյեմբերի դեկտեմբերի"
)

MONTHS: dict[str, int] = {
    name: number
    for names in (_EN, _EN_SHORT, _RU, _RU_SHORT, _AZ, _HY)
    for number, name in enumerate(names.split(), start=1)
} | {"sept": 9, "сент": 9, "нояб": 11, "февр": 2}
"""The number of a month by its lower-case name."""

DATE_LABELS = words("""
    date dated published updated posted issued released
    дата опубликовано обновлено
    tarix dərc yayımlanıb
    ամսաթիվ հրապարակվել
    """)
"""Words with which a line says that it is a dateline."""

PLAIN_WORDS = words("""
    am pm a p m utc gmt msk est edt cet cest amt azt z t th st nd rd at on of
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun
    понедельник вторник среда четверг пятница суббота воскресенье г года мск в
    bazar şənbə cümə
    թ թվականի
    """)
"""Words that a line may hold and still be nothing but a date."""

AGENCIES = words("""
    reuters ap afp dpa tass itar-tass interfax rferl xinhua ansa efe kyodo anadolu aa bloomberg upi
    pti irna sputnik arka armenpress news.am apa turan trend report report.az azertac azərtac
    тасс интерфакс рейтер арка арменпресс тренд туран
    արմենպրես
    """)
"""News agencies, as they stand in datelines."""
