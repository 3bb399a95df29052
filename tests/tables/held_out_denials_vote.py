"""A made-up election day, the briefing of its commission, and what denies it. Data only.

Written after all tables and weights were settled, to see whether what is said elsewhere is worth
looking at. How a line is read: `held_out_denials_dam`.
"""

from __future__ import annotations

BRIEFING = """
1 | The Election Commission of Orvand said on Sunday night that voting went off calmly at all 212
  polling stations.
2 | Turnout was 71 per cent, the highest in twenty years, chairwoman Ina Selmat told reporters.
3 | No case of ballot stuffing was recorded, she said.
4 | Observers had unhindered access to the count everywhere.
5 | The failure of the website in the evening was caused by the great interest of the citizens and
  lasted nine minutes.
6 | "Nobody was forced to vote, and no employer gave instructions," Selmat stressed.
7 | The lists of voters had been checked in August, and the dead were struck off.
8 | Soldiers voted in their barracks voluntarily and in secret.
9 | The candidate Davit Orlan was not on the ballot because his papers came three days late.
10 | All ballot papers were printed in Orvand under the supervision of the parties.
11 | The mobile teams visited 4,300 sick and elderly people at home.
12 | The result will be final on Friday, and there is no reason for a recount.
"""

SOURCES = """
@ morning-post
- | ORVAND - The lamps in the town hall burned until four, and nobody could say who had won.
1! | In Station 48 a scuffle broke out when two men tried to carry a box out through the back door.
- | A woman selling chestnuts opposite said she had closed early for fear of trouble.
2! | Our reporters stood at ten doors all day and counted fewer than four in ten of those
  registered.
2= | According to the chairwoman, 71 of a hundred took part.
3! | A clip from Station 112 shows a hand pushing a thick bundle of papers through the slot.
- | The member of the commission seen in it could not be reached.
5! | The page with the figures was gone from half past eight until well after midnight.
- | Selmat wore the blue scarf of her home province.
9! | A stamp on Orlan's papers bears the date of the last lawful day.
- | His headquarters smelt of coffee and wet coats.
12! | Three lawyers filed for the boxes of forty stations to be opened again.
- | Trams ran free of charge on Sunday.

@ open-count
- | Preliminary statement of the citizens' network Open Count
- | We sent 640 people to 190 stations.
4! | In 57 of them our people were led out of the room before the boxes were opened.
4! | In eleven more they had to stand behind a rope from where no paper could be read.
1= | In most places the day was quiet.
3! | At four stations more papers lay in the box than names had been signed in the book.
7! | We found 1,912 entries of persons whose graves we can show.
- | The youngest of our people is eighteen and the oldest eighty-three.
8! | At the garrison in Kest an officer looked at every sheet before it was folded.
11! | Of sixty people on the list for home visits whom we rang, forty-one had seen nobody.
10! | Parties were not told where the press stood until the pallets had been loaded.
- | A full report follows within thirty days.

@ herald-of-the-coast
- | What the coast tells of a long Sunday
6! | "The foreman photographed our ballots, no picture no bonus," a welder from the Brask shipyard
  said.
6! | Teachers in Port Selin got a message from the headmaster with the name to tick.
- | The yard did not answer questions.
2= | The Commission speaks of a turnout of 71 per cent.
1! | Police with dogs cleared Station 7 at noon after a window was smashed.
- | A gull sat on the roof of the customs house, as always.
5= | Selmat put the failure of the website down to the crowd of visitors.
5! | An engineer of the hosting company says that somebody pulled the plug on purpose.
- | The beer at the harbour was on the house for whoever showed an inked finger.
7! | My neighbour has been dead for six years, and his name was ticked.
12= | She sees no reason to count again.
- | Rain set in towards evening.

@ agency-orvand
- | Chairwoman sums up the day
1= | Voting was calm at all 212 stations, the Election Commission said.
2= | Seventy-one per cent of those entitled came, more than at any time in two decades.
3= | Ina Selmat said that no ballot stuffing had been recorded.
4= | Access to the count was free for all observers, according to her.
- | She thanked the 3,100 helpers.
9= | Davit Orlan had handed in his papers three days after the time limit, she recalled.
10= | The papers were printed at home and watched by the parties.
11= | Mobile teams called on 4,300 sick and old people.
- | Schools stay shut on Monday so that the halls can be cleaned.
12= | The final result is due on Friday.
- | The telephone of the Commission is open day and night.

@ vechernie-vesti
- | Как голосовал Орванд: хроника воскресенья
1= | В комиссии уверяют, что день прошёл спокойно на всех участках.
1! | На участке номер 48 дошло до драки.
- | Одному мужчине вызвали врача.
2= | Явка составила 71 процент, заявила председатель Ина Сельмат.
2! | Независимые счётчики насчитали вдвое меньше голосовавших.
3! | На видео видно, как женщина опускает в урну целую пачку бюллетеней.
- | Она закрывает лицо платком.
4! | Наблюдателей вывели из зала, прежде чем начали считать.
6! | Рабочим верфи велели прислать начальнику фотографию бюллетеня.
- | На верфи трудятся девятьсот человек.
8! | Солдатам, по словам одного призывника, командир показал, где ставить галочку.
12! | Оппозиция потребовала пересчитать голоса на сорока участках.

@ pravo-golosa
- | Заметки правозащитной группы
5! | Сайт не работал больше четырёх часов, а не несколько минут.
5! | По данным хостинга, его отключили вручную.
7! | В списках мы нашли почти две тысячи умерших.
- | Мы сверяли их с надписями на кладбищах.
9! | Орлан принёс документы вовремя, что подтверждает штамп канцелярии.
- | Его адвокат показал нам копию.
10! | Бюллетени печатали за границей, партии узнали об этом из газет.
11! | К старикам в Нижнем Кесте никто не приходил.
11= | Комиссия сообщает о 4300 посещениях на дому.
- | Мы продолжаем собирать свидетельства.
6! | Учителям пригрозили увольнением.

@ sahil-xeberleri
- | Orvandda seçki günü necə keçdi
1= | Komissiya bildirir ki, səsvermə bütün məntəqələrdə sakit keçib.
1! | 7 nömrəli məntəqədə polis insanları zorla çölə çıxarıb.
- | Səhər hava soyuq idi.
2= | Sədr İna Selmatın sözlərinə görə, seçicilərin 71 faizi səs verib.
2! | Müstəqil müşahidəçilər iştirakın qırx faizə çatmadığını deyirlər.
3! | Görüntülərdə bir nəfərin qutuya bağlama ilə bülleten atdığı görünür.
4! | Müşahidəçilər sayım başlamazdan əvvəl otaqdan çıxarılıb.
- | Onlardan biri tələbədir.
7! | Siyahılarda ölmüş adamların adları qalıb.
9! | Orlan sənədlərini vaxtında təqdim etdiyini deyir.
- | Onun qərargahı köhnə kinoteatrda yerləşir.

@ azad-soz
- | Seçkidən sonra: suallar qalır
8! | Hərbi hissədə zabit hər bülletenə baxıb, əsgərlər danışır.
8= | Selmat isə əsgərlərin könüllü və gizli səs verdiyini bildirir.
6! | Zavod rəhbərliyi işçilərə kimə səs verməyi tapşırıb.
- | Zavodda maaşlar iki aydır gecikir.
5! | Sayt gecəyarısına qədər açılmayıb.
5= | Komissiya saytın doqquz dəqiqə işləmədiyini deyir.
12! | Vəkillər səslərin yenidən sayılmasını tələb edirlər.
12= | Sədr yenidən sayım üçün səbəb görmür.
- | Bazar ertəsi məktəblər bağlıdır.
11! | Xəstə nənəmin yanına heç kim gəlməyib, bir oxucu yazır.
10= | Bülletenlər partiyaların nəzarəti altında çap olunub, komissiya belə deyir.
"""
