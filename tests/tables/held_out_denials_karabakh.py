"""Long articles on the demonstration's story, with what denies its briefing. Data only.

Written before any ranking of them was looked at. Nothing is said that the digests of the
demonstration do not say; the outlets are made up. How a line is read: `held_out_denials_dam`.
"""

from __future__ import annotations

SOURCES = """
@ courier
- | STEPANAKERT/BAKU - The Morning Courier has put together what was said on Tuesday and Wednesday.
- | The day began with a mine.
- | Two civilians died when a road agency's vehicle hit it on the way to Shusha, the Ministry of
  Defense of Azerbaijan said.
- | A second mine under a vehicle of the Internal Troops caused deaths and injuries, it added.
11= | On the same day Baku announced "local anti-terrorist activities" to restore what it calls the
  constitutional order.
6= 7= 12= | Civilians and infrastructure are not targeted, President Aliyev told Secretary Blinken,
  only legitimate military targets are hit.
- | This is how Yerevan saw it.
11! | The Foreign Ministry there spoke of another large-scale aggression whose purpose was to
  complete "ethnic cleansing".
6! 7! 12! | Civilian settlements are being shelled under the pretext of destroying military objects,
  it said.
8! 9! | Armenia has no troops in Karabakh and no military hardware, the ministry went on.
- | Claims that it laid mines there are false, it said.
- | Prime Minister Pashinyan said that the shelling began around 13:00 and that rockets were used.
6! 12! | If civilians were not the aim, he asked, why would anybody need humanitarian corridors?
- | Russian peacekeepers learned of the plans minutes before, according to Moscow.
- | Secretary Blinken said that the military actions worsen a dire humanitarian situation.
- | A ceasefire was agreed for 13:00 on Wednesday, and a meeting in Yevlakh for Thursday.
10! | Earlier that day the Karabakh authorities had said that their Defense Army was resisting
  stubbornly along the line.

@ valley-post
- | What is known about the ambulance
- | A report about a shot-up ambulance became one of the disputed points of Wednesday.
3! | Gegham Stepanyan, the Human Rights Defender of Nagorno-Karabakh, said that Azerbaijani forces
  opened fire on it at about five in the morning.
- | The vehicle belonged to the morgue of Stepanakert, he said.
- | It had been sent to the Martakert region for eight bodies.
3! | Its driver was wounded and the bodies are still there, according to Stepanyan.
- | In Baku the colonel who speaks for the army answered such reports.
3= | Anar Eyvazov called reports of fire on civilian cars and ambulances false.
4= | Had there been any ground for them, pictures would have appeared, he said.
5= | He did not rule out that the other side stages such crimes and puts the blame on Azerbaijan.
- | The emergency service of Nagorno-Karabakh had a list of its own.
6! 12! | Homes, kindergartens and schools were hit by missiles, shells and from the air, it said.
7! | There was no military facility near any of them, and no military equipment either, it said.
- | It cannot count the full damage, because roads are blocked and there is no communication.
4! | Videos on social media show strong explosions in the city.
3! | In its streets shop windows are out and vehicles are punctured.
- | A prosecutor in Baku, for his part, said that two civilians were killed by
  attacks of Armenian forces.

@ east-weekly
- | Two days in September: a chronology from East Weekly.
- | TUESDAY
- | 08:00 GMT: Numerous violations of the ceasefire along the whole line, according to the
  Ministry of Defence of Russia.
7= | Ankara says that the operation is aimed at military elements exclusively.
11= | Baku speaks of local measures to restore order under the constitution.
- | Zakharova says that Russia is deeply concerned and that the bloodshed should stop.
7! | Paris says that heavy weapons are used, also against civilian settlements.
- | No pretext can justify it, France adds.
- | The Secretary-General is extremely concerned at reported casualties.
6! 12! | Civilians are said to be among the casualties, he adds.
9= | The Presidency in Baku says that the forces must give up their weapons and raise a white flag.
- | Evening: the Human Rights Defender counts 25 dead.
6! 12! | Two of the dead and 29 of the 138 injured are civilians, he says.
- | Reuters reports that over 60 positions have been taken.
- | WEDNESDAY
6! 12! | Noon: the count is 32 killed, seven of them civilians, among them two children.
- | The InfoCenter says that the proposal of the peacekeepers was accepted.
10= | It says that the other army broke into positions and holds heights and road junctions.
10= | Colonel Eyvazov says that more than 90 combat positions are under Azerbaijani control.
8= | The Armenian servicemen are out of ammunition and leave in panic, he says.
- | The talks at Yevlakh are to be about reintegration, rights and security.
- | At the peacekeepers' base there are 2,261 civilians, 1,049 of them children.

@ council-notes
- | Notes from the chamber, 21 September
- | The Security Council met at the initiative of France.
- | The Assistant Secretary-General, Miroslav Jenča, spoke first.
- | Azerbaijan had announced "local counter-terrorism activities", he said, in its own words.
- | It had cited the deaths of two civilians and four police officers by mines.
- | The UN has no observers on the ground and cannot verify what either side says, he added.
6! 12! | Civilian casualties have been reported, and thousands of people have been evacuated.
- | Then the floor went to Foreign Minister Mirzoyan of Armenia.
11! 13! | The operation contradicts international law and the trilateral agreement of November 2020,
  he told the members.
11! | Its intent is to complete "ethnic cleansing", he said.
- | He put the losses at 200 killed and 400 wounded.
6! 12! | Civilians were among them.
13! | Over 10,000 people have been displaced, in his words.
6! 7! 12! | He said that Stepanakert and other settlements were bombarded, with cluster
  munitions too.
6! 12! | Power stations, telephone and internet equipment were hit, he said.
- | Foreign Minister Colonna of France said that nobody can believe it was not planned beforehand.

@ vremya
- | «Время долины», обзор событий 19-20 сентября
- | Во вторник Министерство обороны Азербайджана сообщило о подрыве двух машин на минах.
- | Погибли двое гражданских, заявили в ведомстве.
11= | Баку объявил о «локальных антитеррористических мероприятиях» для восстановления
  конституционного порядка.
6= 7= 12= | По словам президента Алиева, гражданское население и инфраструктура не являются целью,
  поражаются только законные военные цели.
11! | МИД Армении назвал происходящее очередной масштабной агрессией, цель которой завершить
  «этническую чистку».
6! 7! 12! | По утверждению министерства, под предлогом уничтожения военных объектов обстреливаются
  мирные поселения, в том числе Степанакерт.
8! 9! | Войск Армении в Карабахе нет, подчеркнули там.
- | Нет там и её военной техники.
- | Сообщения о минировании в Ереване назвали ложными.
- | Захарова сказала, что миротворцев известили за считаные минуты.
3! | Омбудсмен Карабаха Гегам Степанян сообщил об обстреле кареты скорой помощи около пяти утра.
- | Водитель ранен, уточнил он.
3= | Полковник Эйвазов назвал ложью сообщения о стрельбе по машинам скорой помощи.
8= | Он же выразил обеспокоенность попытками вооружить гражданских лиц.
10! | Власти Карабаха утверждали, что Армия обороны упорно сопротивляется по всей линии.
- | В среду стороны согласились прекратить огонь с 12:00 по Москве.
- | Встреча назначена в Евлахе.

@ sluzhba
- | Служба спасения перечислила повреждения
- | Государственная служба по чрезвычайным ситуациям Нагорного Карабаха выступила в среду.
6! 7! 12! | По её данным, азербайджанская сторона целилась в гражданскую и общественную
  инфраструктуру.
6! 12! | Ракеты и авиация попадали в жилые дома, детские сады и школы.
3! | Повреждены и легковые автомобили.
7! | Поблизости не было ни военных объектов, ни военной техники, говорится в сообщении.
- | Подсчитать весь ущерб служба не может: дороги перекрыты, связи нет.
- | Степанян насчитал к вечеру 25 погибших.
6! 12! | Двое из них гражданские лица, среди раненых 29 гражданских.
- | На следующий день он назвал цифру 200.
6! 12! | Из них десять мирных жителей, пятеро дети.
- | Министерство обороны Азербайджана тем временем отчиталось о трофеях.
10= | Под его контролем больше 90 боевых позиций и несколько стратегических высот.
- | Захвачены семь машин, четыре миномёта и танк.
8= | Армянские военные остались без боеприпасов и уходят в панике, утверждает Эйвазов.
- | Миротворцы сообщили об эвакуации гражданских на свою базу.

@ icmal
- | «Vadi İcmalı»: iki günün xronikası
- | Sentyabrın 19-da Müdafiə Nazirliyi yolda minaya düşən maşın barədə məlumat yaydı.
- | İki mülki şəxs həlak oldu.
11= | Bakı konstitusiya quruluşunun bərpası üçün lokal antiterror tədbirlərinin başladığını elan
  etdi.
6= 7= 12= | Prezident Əliyev Blinkenə bildirdi ki, mülki əhali və infrastruktur hədəf deyil, yalnız
  qanuni hərbi hədəflər vurulur.
11! | Ermənistan XİN bunu növbəti genişmiqyaslı təcavüz adlandırdı və məqsədin «etnik təmizləmə»
  olduğunu söylədi.
6! 7! 12! | Nazirlik iddia etdi ki, hərbi obyektlərin məhvi bəhanəsi ilə mülki yaşayış məntəqələri,
  o cümlədən Stepanakert atəşə tutulur.
8! 9! | Yerevanın sözlərinə görə, Qarabağda Ermənistanın nə qoşunu var, nə də hərbi texnikası.
- | Mina basdırılması barədə deyilənləri nazirlik yalan saydı.
3! | Qarabağın hüquq müdafiəçisi Gegam Stepanyan təcili yardım maşınına atəş açıldığını dedi.
- | Onun bildirdiyinə görə, sürücü yaralanıb.
3= | Polkovnik Anar Eyvazov bu cür xəbərləri yalan adlandırdı.
4= | Əsası olsaydı, video yayılardı, deyə o əlavə etdi.
- | Rusiya sülhməramlıları razılaşmanın əldə edildiyini bildirdi.
10! | Həmin günün səhəri Qarabağ rəhbərliyi öz ordusunun bütün xətt boyu inadla müqavimət
  göstərdiyini deyirdi.
- | Görüş Yevlaxda keçiriləcək.
"""
"""For each source its statements, in order, with their labels for `seeds/karabakh-2023-09-20`."""
