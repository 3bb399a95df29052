"""Relations between a briefing and what others said: 20 September 2023. Data only.

A line: the number of the briefing's statement, the relation, the source, and how its statement
begins. `restates`: it says the same, or a part of it, whoever says it. `says otherwise`: both
cannot be the whole story as they stand (who is hit, who is there, what it is for); it does not
tell which is right. `about the same`: the same matter, and neither. What is not listed was read
and has another subject. The labels were made by reading, before any ranking was looked at.
"""

from __future__ import annotations

_LINES = """
# 1. Spokesperson for the Ministry of Defense of Azerbaijan, Colonel Anar
1 | restates | az-briefing-azertac | Colonel Anar Eyvazov of the Ministry of
1 | restates | az-briefing-sia | По сообщению SİA, полковник Анар Эйвазов
1 | restates | az-briefing-metbuat | Metbuat.az yazır ki, polkovnik Anar Eyva
1 | about the same | az-mod-1400 | The Ministry of Defense of Azerbaijan re
1 | about the same | az-prosecutor | Kanan Zeynalov, a senior prosecutor in t

# 2. Zeynalov said that the Armenian side is once again trying to form a
2 | restates | az-briefing-azertac | The purpose, according to Eyvazov, is to
2 | restates | az-briefing-metbuat | Onun fikrincə, məqsəd xaricdə yanlış rəy
2 | about the same | az-briefing-azertac | AZERTAC gives the words about a wrong op
2 | about the same | az-mod-1400 | The Armenian side regularly spread false
2 | about the same | am-mfa | The ministry said that false information

# 3. "In response to the disinformation of various natures that is widely
3 | restates | az-briefing-azertac | Eyvazov called it false that the Armed F
3 | restates | az-briefing-azertac | He also called it false that they had fi
3 | restates | az-briefing-azertac | He said that such claims can be proved w
3 | restates | az-briefing-sia | Эйвазов назвал ложными сообщения о том,
3 | restates | az-briefing-sia | Ложными он назвал и сообщения об обстрел
3 | restates | az-briefing-metbuat | Eyvazov Azərbaycan Silahlı Qüvvələrinin
3 | restates | az-briefing-metbuat | O, təcili yardım maşınlarına atəş açılma
3 | restates | az-briefing-metbuat | Eyvazov deyib ki, müasir informasiya tex
3 | says otherwise | nk-ambulance | Gegham Stepanyan, the Human Rights Defen
3 | says otherwise | nk-emergency | Cars were damaged, according to the serv
3 | says otherwise | independent | Vehicles are punctured, according to The
3 | about the same | nk-ambulance | He said that it was the ambulance of the
3 | about the same | nk-ambulance | The driver was wounded, Stepanyan said.
3 | about the same | az-mod-1400 | The Armenian side regularly spread false
3 | about the same | ru-mod | Peacekeepers in a vehicle were shot dead
3 | about the same | am-mfa | The ministry said that false information

# 4. So, if the opposing side’s claims had a real basis or were justified,
4 | restates | az-briefing-azertac | If the claims were grounded, photos or v
4 | restates | az-briefing-sia | Будь эти утверждения обоснованы, появили
4 | restates | az-briefing-metbuat | Onun sözlərinə görə, iddialar əsaslı ols
4 | says otherwise | rferl | Videos on social media show strong explo
4 | says otherwise | bellingcat | Bellingcat said that it follows open-sou
4 | about the same | az-prosecutor | According to Zeynalov, social media user

# 5. I would also note that in order to form a false opinion in the
5 | restates | az-briefing-azertac | He did not rule out that the other side
5 | restates | az-briefing-azertac | He did not rule out, either, that the ot
5 | restates | az-briefing-sia | Он не исключил, что другая сторона сама
5 | restates | az-briefing-metbuat | Eyvazov qarşı tərəfin belə cinayətləri p
5 | about the same | am-mfa | This shows planning, according to the mi

# 6. He noted that civilians and infrastructure objects are not targets
6 | restates | az-mod-launch-trend | In a wire item of the same day on the Tu
6 | restates | az-presidency | President Aliyev told Secretary Blinken
6 | restates | az-briefing-metbuat | Eyvazov bildirib ki, nə mülki şəxslər, n
6 | restates | vk-stock | Vestnik Kavkaza goes on: "The civilian p
6 | restates | tr-mfa | The Ministry of Foreign Affairs of Türki
6 | restates | independent | Azerbaijan says that only military sites
6 | says otherwise | am-mfa | Under the pretext of destroying military
6 | says otherwise | am-mfa | It said that Stepanakert (Khankendi) is
6 | says otherwise | am-pashinyan | He asked why "humanitarian corridors" ar
6 | says otherwise | am-pashinyan | The whole territory was shelled, Pashiny
6 | says otherwise | am-mirzoyan | Civilians were among them, he said.
6 | says otherwise | am-mirzoyan | Mirzoyan said that Stepanakert (Khankend
6 | says otherwise | am-mirzoyan | He said that power stations were hit.
6 | says otherwise | am-mirzoyan | According to Mirzoyan, telephone and int
6 | says otherwise | nk-ambulance | Gegham Stepanyan, the Human Rights Defen
6 | says otherwise | nk-casualties | One of the killed was a child, Stepanyan
6 | says otherwise | nk-casualties | Of these, 7 were civilians and 2 of the
6 | says otherwise | nk-casualties | He said that 10 civilians were killed, 5
6 | says otherwise | nk-emergency | The State Service of Emergency Situation
6 | says otherwise | nk-emergency | It said that public infrastructure was t
6 | says otherwise | nk-emergency | Homes were hit by missile-artillery stri
6 | says otherwise | nk-emergency | It said that kindergartens and schools w
6 | says otherwise | fr-mfa | They are used against civilian settlemen
6 | says otherwise | un-sg | Civilians are reported to be among the c
6 | says otherwise | un-jenca | Civilian casualties have been reported,
6 | says otherwise | reuters-tribune | Two of the 25 were civilians, according
6 | says otherwise | reuters-tribune | Of the injured, 29 were civilians, Stepa
6 | says otherwise | rferl | Videos on social media show strong explo
6 | says otherwise | rferl | RFE/RL reported that at least 25 soldier
6 | says otherwise | independent | Streets of Stepanakert (Khankendi) show
6 | says otherwise | bellingcat | Stepanakert (Khankendi) was attacked fir
6 | says otherwise | bellingcat | Bellingcat said that it follows open-sou
6 | says otherwise | ru-mod | Peacekeepers in a vehicle were shot dead
6 | about the same | az-mod-launch-trend | The ministry named the protection of civ
6 | about the same | az-prosecutor | Damage to civilian infrastructure is to
6 | about the same | un-mission | The UN mission saw no damage to civilian
6 | about the same | un-mission | The mission received no reports of viole
6 | about the same | fr-mfa | Azerbaijan is solely responsible for the
6 | about the same | hrw | Human Rights Watch said that the authori

# 7. Only military targets belonging to illegal armed formations of the
7 | restates | az-mod-launch-trend | Trend went on in that item: "Only milita
7 | restates | az-presidency | Only legitimate military targets are hit
7 | restates | az-briefing-metbuat | Onun sözlərinə görə, yalnız legitim hərb
7 | restates | vk-stock | Vestnik Kavkaza goes on: "The civilian p
7 | restates | tr-mfa | The Ministry of Foreign Affairs of Türki
7 | restates | independent | Azerbaijan says that only military sites
7 | says otherwise | am-mfa | Under the pretext of destroying military
7 | says otherwise | am-mfa | It said that Stepanakert (Khankendi) is
7 | says otherwise | am-mirzoyan | Mirzoyan said that Stepanakert (Khankend
7 | says otherwise | am-mirzoyan | Cluster munitions were used also, Mirzoy
7 | says otherwise | am-mirzoyan | He said that power stations were hit.
7 | says otherwise | nk-emergency | The State Service of Emergency Situation
7 | says otherwise | nk-emergency | Homes were hit by missile-artillery stri
7 | says otherwise | nk-emergency | The service said that no military facili
7 | says otherwise | nk-emergency | No military equipment was near either, i
7 | says otherwise | fr-mfa | They are used against civilian settlemen
7 | says otherwise | independent | Streets of Stepanakert (Khankendi) show
7 | says otherwise | bellingcat | Stepanakert (Khankendi) was attacked fir
7 | says otherwise | bellingcat | Bellingcat said that it follows open-sou
7 | says otherwise | rferl | Videos on social media show strong explo
7 | about the same | ru-mfa | She said that Azerbaijan had announced t
7 | about the same | ru-mfa | Azerbaijan had announced the same for lo
7 | about the same | ru-mfa | She said that it had also named military
7 | about the same | fr-mfa | France said that heavy weapons are used.
7 | about the same | az-mod-launch-trend | They are also to disarm and withdraw the

# 8. "Armenian armed forces, running low on ammunition, are trying to
8 | restates | az-briefing-sia | По сообщению rossaprimavera.ru, Эйвазов
8 | restates | az-mod-1400 | Servicemen of Armenia's forces are out o
8 | says otherwise | am-mfa | Armenia has no troops in Karabakh, the m
8 | says otherwise | am-mfa | It said that Armenia has no military har
8 | says otherwise | am-pashinyan | Armenia is not taking part in military o
8 | says otherwise | am-pashinyan | He said that Armenia has no army in Nago
8 | about the same | az-briefing-sia | Эйвазов заявил, что армянские подразделе
8 | about the same | az-briefing-sia | Эти подразделения, по его словам, собира
8 | about the same | az-mod-1400 | He said that they leave their positions
8 | about the same | rferl | The Defense Army resists stubbornly alon
8 | about the same | nk-infocenter | Earlier that day, RFE/RL reported, the N

# 9. The Azerbaijani Defense Ministry's spokesman has called on units of the
9 | restates | vk-stock | Vestnik Kavkaza reported on 19 September
9 | restates | vk-stock | The Insider quoted the ministry on the s
9 | restates | vk-stock | Civilians should not support the formati
9 | restates | az-presidency | The forces must give up their weapons, t
9 | says otherwise | rferl | The Defense Army resists stubbornly alon
9 | says otherwise | nk-infocenter | Earlier that day, RFE/RL reported, the N
9 | says otherwise | am-mfa | Armenia has no troops in Karabakh, the m
9 | says otherwise | am-pashinyan | He said that Armenia has no army in Nago
9 | about the same | az-presidency | The Presidency of Azerbaijan said on 19
9 | about the same | az-presidency | The "regime" must dissolve, according to
9 | about the same | az-mod-launch-trend | They are also to disarm and withdraw the
9 | about the same | az-briefing-sia | Эйвазов заявил, что армянские подразделе

# 10. In conclusion, he stressed that the Azerbaijan army units control the
10 | restates | az-mod-1400 | Eyvazov said that by that hour more than
10 | restates | az-mod-1400 | Several strategic heights were under Aze
10 | restates | nk-infocenter | The InfoCenter of the Nagorno-Karabakh a
10 | restates | nk-infocenter | The other army took heights and road jun
10 | restates | reuters-tribune | Reuters reported that over 60 positions
10 | restates | rferl | The Azerbaijani military says that its o
10 | says otherwise | rferl | The Defense Army resists stubbornly alon
10 | says otherwise | nk-infocenter | Earlier that day, RFE/RL reported, the N
10 | about the same | az-mod-1400 | According to Eyvazov, 7 military vehicle
10 | about the same | az-mod-1400 | He said that 2 infantry fighting vehicle
10 | about the same | ru-mfa | She said that Azerbaijan had announced t

# 11. The local anti-terrorist activities of the Armed Forces of Azerbaijan
11 | restates | vk-stock | Under its item Vestnik Kavkaza writes in
11 | restates | az-mod-launch-trend | It said, too, that the activities are to
11 | restates | az-mod-launch-mirror | It said, too, that the activities are to
11 | restates | un-jenca | Miroslav Jenča, Assistant Secretary-Gene
11 | says otherwise | am-mfa | The Ministry of Foreign Affairs of Armen
11 | says otherwise | am-mfa | The ministry said that its purpose was t
11 | says otherwise | am-pashinyan | A ground operation aims at "ethnic clean
11 | says otherwise | am-mirzoyan | Foreign Minister Mirzoyan of Armenia tol
11 | says otherwise | am-mirzoyan | The intent is to complete "ethnic cleans
11 | says otherwise | eu-borrell | On 21 September, Mediamax reported, Borr
11 | about the same | az-presidency | The Presidency of Azerbaijan said on 19
11 | about the same | eu-borrell | Borrell, the High Representative of the
11 | about the same | tr-mfa | The ministry said that the operation ans

# 12. The civilian population and civilian infrastructure are not targets,
12 | restates | vk-stock | Vestnik Kavkaza goes on: "The civilian p
12 | restates | az-mod-launch-trend | In a wire item of the same day on the Tu
12 | restates | az-mod-launch-trend | Trend went on in that item: "Only milita
12 | restates | az-presidency | President Aliyev told Secretary Blinken
12 | restates | az-presidency | Only legitimate military targets are hit
12 | restates | az-briefing-metbuat | Eyvazov bildirib ki, nə mülki şəxslər, n
12 | restates | az-briefing-metbuat | Onun sözlərinə görə, yalnız legitim hərb
12 | restates | tr-mfa | The Ministry of Foreign Affairs of Türki
12 | restates | independent | Azerbaijan says that only military sites
12 | says otherwise | am-mfa | Under the pretext of destroying military
12 | says otherwise | am-mfa | It said that Stepanakert (Khankendi) is
12 | says otherwise | am-pashinyan | He asked why "humanitarian corridors" ar
12 | says otherwise | am-pashinyan | The whole territory was shelled, Pashiny
12 | says otherwise | am-mirzoyan | Civilians were among them, he said.
12 | says otherwise | am-mirzoyan | Mirzoyan said that Stepanakert (Khankend
12 | says otherwise | am-mirzoyan | He said that power stations were hit.
12 | says otherwise | am-mirzoyan | According to Mirzoyan, telephone and int
12 | says otherwise | nk-casualties | One of the killed was a child, Stepanyan
12 | says otherwise | nk-casualties | Of these, 7 were civilians and 2 of the
12 | says otherwise | nk-casualties | He said that 10 civilians were killed, 5
12 | says otherwise | nk-emergency | The State Service of Emergency Situation
12 | says otherwise | nk-emergency | It said that public infrastructure was t
12 | says otherwise | nk-emergency | Homes were hit by missile-artillery stri
12 | says otherwise | nk-emergency | The service said that no military facili
12 | says otherwise | fr-mfa | They are used against civilian settlemen
12 | says otherwise | un-sg | Civilians are reported to be among the c
12 | says otherwise | un-jenca | Civilian casualties have been reported,
12 | says otherwise | reuters-tribune | Two of the 25 were civilians, according
12 | says otherwise | reuters-tribune | Of the injured, 29 were civilians, Stepa
12 | says otherwise | rferl | Videos on social media show strong explo
12 | says otherwise | rferl | RFE/RL reported that at least 25 soldier
12 | says otherwise | independent | Streets of Stepanakert (Khankendi) show
12 | says otherwise | bellingcat | Stepanakert (Khankendi) was attacked fir
12 | says otherwise | bellingcat | Bellingcat said that it follows open-sou
12 | about the same | az-mod-launch-trend | The ministry named the protection of civ
12 | about the same | az-prosecutor | Damage to civilian infrastructure is to
12 | about the same | un-mission | The UN mission saw no damage to civilian
12 | about the same | un-mission | The mission received no reports of viole
12 | about the same | ru-mfa | She said that it had also named military

# 13. The anti-terrorist operation will make it possible to ensure the
13 | restates | vk-stock | Vestnik Kavkaza ends: "The anti-terroris
13 | restates | az-mod-launch-trend | The ministry said that the activities ar
13 | restates | az-mod-launch-trend | They are also to disarm and withdraw the
13 | restates | az-mod-launch-trend | The ministry named the protection of civ
13 | restates | az-mod-launch-mirror | The ministry said that the activities ar
13 | restates | az-mod-launch-mirror | They are also to disarm and withdraw the
13 | restates | az-mod-launch-mirror | The ministry named the protection of civ
13 | says otherwise | am-mirzoyan | He said that it contradicts the trilater
13 | says otherwise | am-mfa | Armenia has no troops in Karabakh, the m
13 | says otherwise | am-mfa | Claims of sabotage are also false, the m
13 | says otherwise | am-pashinyan | He said that Armenia has no army in Nago
13 | says otherwise | am-mirzoyan | More than 10,000 people have been displa
13 | about the same | az-mod-launch-trend | The continued presence of "formations of
13 | about the same | az-mod-launch-mirror | The continued presence of "formations of
13 | about the same | am-mirzoyan | According to radar.am, Mirzoyan spoke of
13 | about the same | fr-mfa | Azerbaijan is solely responsible for the
13 | about the same | eu-borrell | He said that the escalation must not be
13 | about the same | vk-losses | Under the figures Vestnik Kavkaza repeat
"""

RELATIONS = [
    (int(number), relation, source, beginning)
    for line in _LINES.splitlines()
    if line and not line.startswith("#")
    for number, relation, source, beginning in [line.split(" | ")]
]
"""Number of the claim from 1, relation, source, beginning of the statement."""
