"""Verbs with which a text reports what somebody said: data only, in all languages known."""

from __future__ import annotations

from comparisons.segmentation.word_lists import words

SAYING = words("""
    said says say asked asks told tells replied replies added adds noted notes stated states
    stressed wrote writes announced claimed claims explained insisted warned declared exclaimed
    shouted continued concluded answered
    сказал сказала сказали заявил заявила заявили отметил отметила добавил добавила спросил
    спросила ответил ответила подчеркнул подчеркнула сообщил сообщила пояснил пояснила написал
    написала воскликнул воскликнула продолжил продолжила
    deyib dedi bildirib bildirdi soruşub soruşdu cavab vurğulayıb qeyd əlavə yazıb
    ասաց ասել հայտարարեց հայտարարել նշեց նշել հարցրեց պատասխանեց
    """)
"""Verbs after which a name belongs to the quotation before it (“Who fired?” Eyvazov asked)."""
