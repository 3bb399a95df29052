"""A made-up demonstration, a briefing of the police, and what denies it. Data only.

Written before any ranking of it was looked at. How a line is read: `held_out_denials_dam`.
"""

from __future__ import annotations

BRIEFING = """
1 | Police spokesman Major Ilir Dorsan said that no firearms were used when the crowd on Harbour
  Square was dispersed on Friday evening.
2 | Rubber bullets were not fired either; the officers had only water cannon and loudspeakers.
3 | It was the demonstrators who attacked first: they threw bottles of burning petrol at the cordon.
4 | "Twelve policemen were injured, three of them seriously," Dorsan said.
5 | No journalist was detained, and none was hindered in his work, the Major noted.
6 | All 48 persons detained were released by Saturday noon and could call a lawyer.
7 | The student Levan Oskar was not beaten: he fell from the roof of the market hall, according to
  the findings of the ministry.
8 | The march of the cannery workers had not been authorised by the town.
9 | "The videos that are passed around are old and were filmed in another country," he said.
10 | Ambulances were let through without delay.
11 | Calm has returned to the town, and the cannery is working again.
"""

SOURCES = """
@ herald
- | SANDOR - What began as a march for unpaid wages ended in tear gas, blood and two versions.
- | About four thousand people had walked from the Marenta cannery to Harbour Square by six.
8! | They had a permit: the town hall issued it on Wednesday under number 118, and the Herald has
  seen it.
- | Families with prams stood beside the band of the fishermen's union.
3! | Nothing was thrown until the first canister landed among the band, four witnesses said.
3! | "We were singing when they charged," said Nora Petri, a packer.
3= | The police say that bottles of burning petrol came first.
2! | Doctors at Saint Roch hospital took nineteen rubber balls out of people's legs and faces.
2! | One woman has lost an eye, a surgeon said.
- | He asked not to be named.
1= | Major Ilir Dorsan, who speaks for the police, said that no firearm was used.
1! | Seven spent 9-millimetre cases that our photographer picked up on Mole Street are now with a
  laboratory.
- | A shopkeeper found a hole in his shutter.
10! | A medic of the Blue Star said that her crew waited forty minutes at the cordon with a man who
  was bleeding.
- | The mayor called for calm.
11! | On Saturday the cannery gates stayed shut, and the strike committee says they will for a week.

@ press-union
- | Statement of the Union of Reporters
- | We are counting our people.
5! | Five of our members were taken away in police vans although they wore vests marked PRESS.
5! | Two cameras were smashed, and their cards are missing.
- | Photographer Dario Vance spent the night in a cell with eleven others.
6! | He was let go on Sunday evening without having been allowed a single phone call.
5! | A policeman told him, in his words, to film the sea.
- | The union has members in thirty towns.
5= | The ministry maintains that no journalist was held.
9! | The material that our members shot carries the date and the place in every frame, and we have
  given the originals to the ombudsman.
- | We ask that those responsible be named.
- | The union will meet on Wednesday.

@ wire-south
4= | Twelve officers were hurt in clashes at Sandor, three badly, police said on Saturday.
6= | All 48 people held had been freed by noon, a spokesman said.
- | The Interior Minister praised the force.
- | "They showed patience," he told state television.
4! | The town's two hospitals registered two injured policemen, both with sprained ankles, and
  sixty-one civilians, according to their log.
6! | Lawyers said that at least twenty of their clients were still in custody on Sunday.
6! | Access to them was refused until a judge stepped in, they said.
7= | A student found under the market hall fell from its roof, the ministry said.
7! | The family of Levan Oskar, 20, disputes this and points to marks of blows on his back and arms.
7! | An independent pathologist saw no fracture that a fall from such a height would leave.
- | He will be buried on Tuesday.
8= | The march had not been permitted, the spokesman added.
- | Shares of the cannery's owner fell by four per cent.
- | Marenta employs 2,100 people, most of them women.

@ ombudsman
- | Preliminary findings of the Ombudsman's office on the events of Friday
- | Staff of the office spoke with 74 persons in two days.
- | They also visited three police stations.
6! | In the station at Pier Road they met fourteen detainees who had not been entered in any
  register.
1! | Four persons have wounds that were caused by live rounds in the opinion of the forensic doctor.
- | The office has asked for the duty rosters.
10! | Drivers of three ambulances stated that they were turned back at the bridge.
9! | The recordings were compared with the facades on the square: they were made there and on that
  day.
- | Weather data agree as well.
8! | The office holds a copy of the permit.
- | The police have cooperated in part.
- | A full report follows within a month.

@ portovye-novosti
- | Пятница в Сандоре: две картины одного вечера
- | Рабочие консервного завода вышли на площадь из-за невыплаченной зарплаты.
8= | Полиция утверждает, что шествие не было согласовано.
8! | Мэрия, однако, выдала разрешение ещё в среду.
1= | Майор Дорсан заявил, что огнестрельное оружие не применялось.
1! | В больнице лежат четверо с пулевыми ранениями.
2! | Хирург показал нам извлечённые резиновые пули.
- | Их было девятнадцать.
3! | Очевидцы говорят, что первыми напали полицейские, а толпа пела песни.
5! | Пятеро журналистов провели ночь в камере.
- | У двоих разбили камеры.
7! | Родные студента не верят в падение с крыши: на теле следы побоев.
- | Похороны назначены на вторник.
9! | Эксперты установили, что ролики сняты именно здесь и в тот же вечер.
- | Министр поблагодарил сотрудников за выдержку.
11! | Завод по-прежнему стоит.

@ liman-qezeti
- | Sandor meydanında nə oldu
- | Zavod işçiləri maaşlarını tələb edirdilər.
1= | Polis odlu silahdan istifadə edilmədiyini bildirib.
1! | Xəstəxanada dörd nəfər güllə yarası ilə yatır.
2! | Cərrahlar yaralıların bədənindən rezin güllələr çıxarıb.
3= | Mayor Dorsan deyib ki, əvvəlcə nümayişçilər hücum ediblər.
3! | Şahidlər isə ilk olaraq polisin hücuma keçdiyini danışır.
- | Orkestr həmin vaxt mahnı çalırmış.
5! | Beş jurnalist saxlanılıb və onların kameraları sındırılıb.
6! | Vəkillər müştərilərinin bazar günü də azad edilmədiyini deyirlər.
7! | Tələbənin ailəsi onun damdan yıxılmasını təkzib edir.
- | Dəfn çərşənbə axşamı olacaq.
10! | Təcili yardım maşınları körpüdən geri qaytarılıb.
11= | Nazirlik şəhərdə sakitliyin bərpa olunduğunu açıqlayıb.
11! | Küçələrdə hələ də maneələr durur, zavod işləmir.
"""
"""For each source its statements, in order, with their labels."""
