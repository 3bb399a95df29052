"""A made-up dam, a briefing of its operator, and what denies it, in three languages. Data only.

Written before any ranking of it was looked at. `@` begins a source. Before the bar stand the
labels of a statement: `4!` says otherwise than statement 4 of the briefing, so that both cannot be
the whole story as they stand; `4=` says the same or a part of it; `-` is neither, and may be about
the same. An indented line goes on with the line above.
"""

from __future__ import annotations

BRIEFING = """
1 | The Karsel Water Board said on Sunday that water is being released from the Velin reservoir in a
  controlled way and that the dam is stable.
2 | "No settlement below the dam has been flooded," said spokesman Tomas Brandl.
3 | He called reports that residents were not warned untrue: the sirens sounded at 04:10, forty
  minutes before the water reached the first gardens.
4 | Nobody has been killed or is missing, according to the Board.
5 | The spillway was inspected in May, and no cracks were found, Brandl added.
6 | The high level is due solely to the rain of the past week, the strongest in sixty years.
7 | Drinking water in the whole district remains safe, the Board stressed.
8 | All residents of Lower Velin were taken to safety by bus before midnight.
9 | "That the gates were kept shut in order to sell more electricity is an invention," Brandl said.
10 | Power supply was not interrupted at any time.
"""

SOURCES = """
@ daily-mirror-of-karsel
- | KARSEL - Three days of rain ended on Sunday with the worst night in the memory of the valley.
- | By dawn the river had become a lake a kilometre wide.
1= | The Water Board, which runs the dam, speaks of a controlled release.
2! | In Lower Velin the water stood up to the window sills of some forty houses, our reporter found.
- | Cows were swimming in what used to be the football ground.
- | "I have lived here since I was a child and never saw the like," said Marta Holub, 71.
3! | She woke up when the water was already in her kitchen.
3! | "There was no siren, nothing, only the dogs barking," she said.
- | Her neighbour carried her to the loft on his back.
4! | Firefighters recovered the bodies of an elderly couple from a car near the mill, their chief,
  Pavel Strnad, said.
- | Three hundred volunteers filled sandbags through the night.
8! | When the buses came it was past two, and only one of them got through, several people said.
- | The school in Upper Velin now houses families on mats.
10! | The lights went out in the whole valley shortly after three and were still off at noon.
- | More rain is forecast for Tuesday.

@ engineers-review
- | What happened at Velin: a first look
- | The embankment was finished in 1961 and raised by four metres in 1987.
- | It holds back 84 million cubic metres when full.
- | The Board's duty officer noted a level of 311.2 metres on Friday evening.
- | That is only forty centimetres below the crest.
9! | Operating rules would have required opening the bottom gates at 309 metres, that is on
  Wednesday, said Hana Riedl, who taught hydraulics in Karsel for thirty years.
9! | They stayed closed, and the turbines ran at full load until Saturday, records of the grid
  operator show.
5! | A report by an outside firm, dated 3 June, lists eleven cracks in the left wall of the
  spillway, two of them longer than a metre.
- | The firm asked for repairs before the autumn.
5= | The Board says that its own people looked at the spillway in May and found it sound.
6! | Rain alone does not explain the level, Riedl said; in 1997 more fell in the same catchment
  and the reservoir stayed two metres lower.
1! | About a fifth of the flow on Sunday went over the crest and not through the gates, she
  estimates from pictures.
- | Nobody can steer water that runs over the top.
- | Similar dams in the region are now to be looked at.

@ agency-north
1= | The dam at Velin is stable and the discharge is under control, its operator said on Sunday.
2= | No village has been flooded, a spokesman told the agency.
3= | Sirens were sounded at ten past four, he said.
- | The governor, Ludvik Amsel, flew over the area in the afternoon.
1! | Asked about the operator's words, Amsel said that he saw nothing controlled there.
- | "We will talk about guilt later," he said.
7! | The district doctor asked people in nine villages to boil what comes from the tap, because
  coliform bacteria had been found.
- | Bottled water is being handed out at the fire stations.
4! | Two people are dead and a boy of twelve is being searched for, according to the governor's
  office.
- | Helicopters of the army are on the way.
8= | The operator said that Lower Velin had been cleared before midnight.
- | The railway to the south is closed until further notice.
- | Insurers put the losses at 90 million at least.

@ residents-blog
- | Velin, our village: the night as we lived it
- | I am writing this from my sister's flat because ours is full of mud.
- | On Saturday evening I asked the mayor whether we should leave, and he had no news either.
3! | Nobody told us anything until the water came.
- | The first I heard was glass breaking at the baker's.
8! | We left on foot over the hill at three in the morning, eleven of us, because no bus ever came.
- | My father is eighty-two.
- | A man with a tractor took him the last part.
3! | The siren on the school roof has been broken since the storm in March, everybody here knows it.
- | On the radio they were saying that the situation was normal.
2! | Our street is gone, and so is the bridge.
- | If somebody has seen a grey cat with a white ear, please call.
10! | We sat without current for nineteen hours.
9! | People say it was for money: the longer you keep the water up, the more you can sell.

@ rechnaya-gazeta
- | Паводок в Велине: что говорят власти и жители
- | В ночь на воскресенье уровень водохранилища поднялся до критической отметки.
1= | Управление водного хозяйства заявило, что сброс воды идёт под контролем.
2! | Между тем в Нижнем Велине затоплены десятки домов, передаёт наш корреспондент.
- | Люди снимают родных с крыш на лодках.
3! | По словам жителей, никакой сирены не было.
- | Староста показал нам столб, на котором она висела.
4! | Спасатели подтвердили гибель двух пожилых людей.
4! | Ещё одного ребёнка ищут.
4= | Представитель управления Томас Брандль утверждает, что жертв и пропавших нет.
7! | Санитарный врач района запретил пить воду из-под крана.
5! | Ещё в июне проверка нашла в водосбросе одиннадцать трещин, говорится в отчёте, который есть у
  редакции.
- | Отчёт подписали три специалиста.
- | Губернатор обещал выплаты пострадавшим.
- | Школы закрыты до четверга.

@ uezdny-vestnik
- | Инженеры спорят о причинах
6= | Брандль объяснил подъём воды исключительно дождями, каких не было шестьдесят лет.
6! | Гидролог Вера Соукуп с этим не согласна.
6! | По её расчётам, осадков выпало меньше, чем в 1997 году, а вода тогда стояла ниже.
- | Она работала на плотине восемь лет.
9! | Затворы не открывали, потому что станция продавала ток по высокой цене, считает она.
9= | В управлении эту версию назвали выдумкой.
10= | Там же уверяют, что электроснабжение не прерывалось.
10! | Сетевая компания сообщила, что без света остались четырнадцать тысяч абонентов.
- | Ремонтные бригады прибыли из соседней области.
8! | Автобусы пришли уже после двух часов ночи, когда дорогу залило, рассказал водитель одного из
  них.
- | Он успел вывезти тридцать человек.
- | Горсовет соберётся в понедельник.

@ cay-xeberleri
- | Velin su anbarı: gecə nə baş verdi
- | Üç gün yağan yağışdan sonra çayın səviyyəsi kəskin qalxıb.
1= | Su İdarəsi suyun nəzarət altında buraxıldığını bildirib.
2= | Onun sözçüsü deyib ki, aşağıdakı kəndlərdən heç birini su basmayıb.
2! | Aşağı Velindən gələn görüntülərdə evlərin yarıya qədər suda qaldığı görünür.
- | Sakinlər damlara çıxıb kömək gözləyirlər.
3! | Kənd sakini Marta Holub heç bir siqnal eşitmədiyini deyir.
4! | Xilasedicilər iki nəfərin meyitini tapıb.
- | Bir uşağın axtarışı davam edir.
7! | Həkimlər kran suyunu qaynatmadan içməməyi tapşırıb, çünki suda bakteriya aşkarlanıb.
- | Məktəblərdə dərslər dayandırılıb.
10! | Vadidə saatlarla işıq olmayıb.
8! | Avtobuslar gecə yarısından xeyli sonra gəlib, çoxları piyada çıxıb.
- | Hökumət komissiya yaradıb.

@ bend-analiz
- | Bəndin tarixi və suallar
- | Bənd 1961-ci ildə tikilib.
5= | İdarənin məlumatına görə, suaşıran may ayında yoxlanılıb və çat tapılmayıb.
5! | İyun hesabatında isə on bir çatdan söhbət gedir.
- | Hesabatı kənar şirkət hazırlayıb.
6! | Mütəxəssis Hana Ridl hesab edir ki, səbəb təkcə yağış deyil.
9! | Onun fikrincə, elektrik satmaq üçün qapılar vaxtında açılmayıb.
9= | Brandl bunu uydurma adlandırıb.
1! | Suyun bir hissəsi bəndin üstündən aşıb, deməli, buna nəzarət demək olmaz, deyə Ridl bildirib.
- | Vali hadisə yerinə helikopterlə baxıb.
- | Zərər hələ hesablanmayıb.
"""
"""For each source its statements, in order, with their labels."""
