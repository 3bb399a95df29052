"""How common words are in news at large, which a small comparison cannot tell. Data only.

The English counts are medians over news reports, fact checks, political debates and short
messages, without the words of single topics; the other languages have the words that every text
has, at one rough rate.
"""

from __future__ import annotations

ENGLISH = {
    500: "the",
    350: "a be of in to",
    250: "and",
    150: "have for",
    100: "that on with by",
    70: "say from his as at an",
    50: "president he year who new their",
    40: "it her person will time states",
    30: "but this after about or out make over when shows woman because",
    25: "up kill take not man back they all being i we you",
    20: "into she old find first million can shoot during called them child than down do day last",
    16: (
        "against would give which world attack planned just more come other car while national get "
        "death him me my our us"
    ),
    13: (
        "if police vote law before leave run security today help city where lose government off "
        "reported go died record fire your election family tell house"
    ),
    11: (
        "its under no then now life passed send pay most know war high administration only public "
        "post like company allow"
    ),
    9: (
        "military former cut end should country there federal hold open win order school change "
        "playing member dead lead arrested place many even jobs work same missing right act "
        "without some"
    ),
    8: (
        "so refused away received own health month service street announced number water girl "
        "young every court real charged stop cause write become break workers force used air "
        "turned between building department"
    ),
    7: (
        "named food what see officer asked official released catch served near large through body "
        "checks including support word second point office murder following media live face could "
        "put ago since still business return"
    ),
    6: (
        "fund tax money general want list star due store history issued home nation claimed result "
        "line boy free believe those social week another recently watch close next continued "
        "around student banned how any very also too"
    ),
    5: "head way himself keep elected saved buy son protest look criminal added noted",
}
"""Words by the thousandths of statements they stand in; any form of a word will do."""

OTHERS = {
    30: (
        "и в во не на что с со по к из за от у о об как это его ее их он она они был была были "
        "было для а но также же бы при до после также который которые однако или мы вы я "
        "və bu ki ilə üçün da də bir o onun olan olub edib etdi edir isə daha həmin kimi sonra "
        "həm amma lakin biz siz mən onlar idi deyil qədər üzrə "
        "և է են եւ որ ու ի մեջ այդ այս նա նրա նրանք մեր իր համար հետ մասին դեպի բայց սակայն նաև "
        "եմ էր էին ենք կամ չի չեն վրա ըստ ով ինչ"
    ),
}
"""The same for Russian, Azerbaijani and Armenian, in their own letters."""
