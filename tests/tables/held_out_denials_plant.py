"""A made-up accident at a chemical works, a briefing of its owner, and what denies it. Data only.

Written after families, fields and their weights were settled, and never used to choose them: of the
four stories it alone was wholly unseen. How a line is read: `held_out_denials_dam`.
"""

from __future__ import annotations

BRIEFING = """
1 | Tarnava Chemie said on Thursday that the incident in Hall 4 was brought under control within
  twenty minutes.
2 | "No harmful substance left the premises," said the managing director, Silvio Kerch.
3 | The air in the neighbouring quarters was measured all night, and no limit was exceeded.
4 | Three employees were slightly hurt and have gone home already, Kerch added.
5 | The pressure vessel had been serviced in February in line with the rules, the firm stated.
6 | "The alarm worked, and everybody was out of the building at once," he said.
7 | There was no shortage of staff on the night shift.
8 | Claims that workers had complained about the valve are made up.
9 | The fish in the canal died of the heat, according to the company.
10 | Production resumes on Monday.
"""

SOURCES = """
@ tarnava-observer
- | A bang, then a yellow cloud: so people in the Lindenhof estate remember Wednesday night.
- | It was a quarter to eleven.
1! | The last flames were put out only at four in the morning, the officer in charge said.
- | Ninety men from six towns took part.
1= | The company speaks of twenty minutes.
2! | The cloud drifted over the railway and the allotments as far as the clinic, and it smelled of
  chlorine.
2! | "My eyes were burning and the children could not stop coughing," said Jana Orlik, who lives
  four hundred metres away.
- | She closed the windows and put wet towels along the door.
4! | Two of the injured are in intensive care with burned lungs, the university hospital said.
4! | Eleven people were admitted in all.
7! | That night four men ran a line that is meant for seven, a foreman told us.
- | He has been with the works for twenty-two years.
9! | Anglers pulled up hundreds of dead bream below the outlet on Thursday, and the water was white.
- | It had been raining and was cool, twelve degrees.
- | The public prosecutor has opened a file.

@ union-letter
- | To all members
- | We grieve with the families and wish the injured a full recovery.
6! | Colleagues from Hall 4 report that the horn stayed silent and that they found the way out by
  the light of their phones.
6! | One emergency door was chained.
8! | The works council wrote to the management three times since Easter that valve 17 was leaking.
8! | We keep copies of these letters, with stamps of receipt.
7! | Since the cuts of last year every third post on nights has been vacant.
5! | An outside inspector refused to sign the vessel off in February.
- | We call for a meeting on Saturday at ten.
10! | Nobody should go back before an independent body has cleared the hall.
- | Coffee will be served.
- | Solidarity.

@ press-agency-west
1= | A fire at the Tarnava works was under control after twenty minutes, its owner said.
2= | No pollutants had escaped, a manager told reporters.
- | The works make bleach and solvents.
3! | The environment office recorded chlorine at five times the permitted value at two points of
  the town around midnight.
3! | Its station next to the school failed at eleven and supplied nothing at all until morning.
- | Residents were told by radio to stay indoors.
4= | Three employees suffered minor injuries, according to the owner.
5= | The vessel was last overhauled in February, it said.
5! | The inspectorate has no record of such an overhaul, a spokeswoman said.
10! | The district has closed the whole works until further notice.
- | Shares in the owner lost a tenth of their worth.
- | It was the third fire there in five years.

@ utro-tarnavy
- | Что произошло на химическом заводе
- | Взрыв прогремел в среду поздно вечером.
1= | Руководство уверяет, что ситуацию взяли под контроль за двадцать минут.
1! | Пожарные покинули территорию лишь под утро.
2! | Жёлтое облако накрыло соседний микрорайон, люди жаловались на резь в глазах.
- | Некоторые уехали к родственникам.
3! | Экологи зафиксировали пятикратное превышение нормы по хлору.
4= | Директор Сильвио Керч сказал, что легко пострадали трое.
4! | В реанимации остаются двое рабочих, ещё девять человек лежат в отделении.
6! | Сирена не сработала, рассказал один из рабочих.
8! | По словам профсоюза, о неисправном клапане начальству писали трижды.
- | Письма есть в распоряжении редакции.
9! | Рыба погибла из-за стоков, считает биолог Олег Марек.
- | Прокуратура начала проверку.

@ kanal-vesti
- | В канале всплыла мёртвая рыба
- | Рыбаки заметили её утром в четверг.
9= | На заводе причиной назвали жару.
9! | В тот день было всего двенадцать градусов, возражают метеорологи.
- | Пробы воды отправлены в областной центр.
2! | В них уже обнаружены растворители.
- | Купаться временно нельзя.
7= | В компании отрицают и нехватку людей в ночной смене.
7! | Бригада работала вчетвером вместо семи, говорит мастер цеха.
5! | Инспектор отказался подписать акт о ремонте ёмкости.
10! | Власти закрыли предприятие на неопределённый срок.
- | Собрание профсоюза назначено на субботу.

@ seher-xeberi
- | Kimya zavodunda partlayış
- | Hadisə çərşənbə gecəsi baş verib.
1= | Şirkət yanğının iyirmi dəqiqəyə nəzarətə götürüldüyünü bildirib.
1! | Yanğınsöndürənlər isə alovu yalnız səhərə yaxın söndürə biliblər.
2! | Sarı duman qonşu məhəlləyə yayılıb, sakinlər öskürməyə başlayıblar.
3! | Ekologiya idarəsi havada xlorun normadan beş dəfə çox olduğunu müəyyən edib.
4! | İki fəhlə reanimasiyadadır.
- | Həkimlər onların vəziyyətini ağır qiymətləndirir.
6! | İşçilər həyəcan siqnalının işləmədiyini deyirlər.
8= | Kerç klapanla bağlı şikayətləri uydurma sayır.
8! | Həmkarlar ittifaqı isə bu barədə rəhbərliyə üç məktub göndərib.
9! | Balıqların ölümünə tullantı suları səbəb olub, bioloqlar belə hesab edir.
10! | Rayon rəhbərliyi zavodu bağlayıb.
- | Prokurorluq iş açıb.
"""
"""For each source its statements, in order, with their labels."""
