"""Word families of the news: words that speak of the same thing, in four languages. Data only.

An entry is one family: English words, then the beginnings of Russian, Azerbaijani and Armenian
words; an indented line goes on with the entry above.
Families only help to find statements on the same subject; that two words stand in one entry does
not say that they mean the same, and an explanation never treats them as the same. Words that
reports are built with stay out, though their stem belongs here: "according to" is no accord, the
United Nations are no unit, `olan` is "being" as well as "dying".
"""

from __future__ import annotations

from comparisons.matching.common_families import COMMON_ENTRIES
from comparisons.matching.daily_families import DAILY_ENTRIES
from comparisons.matching.subject_families import SUBJECT_ENTRIES

_ENTRIES = """\
kill death dead die fatal slay casualty victim perish lethal deadly toll massacre slaughter body
  corpse | убит убил погиб смерт жертв умер гибел труп летальн тел тела | öldür həlak ölüm şəhid
  qurban meyit cəsəd | զոհ սպան մահ դիակ
wound injure hurt injury maim bruise | ранен ранил пострада травм увеч контуз ранени раны | yaralan
  yaralı xəsarət zədə | վիրավոր վնասվ տուժ կոնտուզ
shoot fire gunfire shell shelling bombard bombardment gunshot bullet salvo sniper | обстрел стрел
  огонь огн выстрел бомб стреля пуля пули пуль пулев залп снайпер | atəş atıcı bombala qumbara güllə
  mərmi snayper | կրակ հրետակոծ գնդակոծ ռմբակոծ հրետակոծությ գնդակ
attack assault strike offensive raid hit assail storm incursion aggression invade invasion onslaught
  airstrike violence violent | атак нападен удар наступлен налет агресс вторж штурм насил ударил |
  hücum zərbə basqın təcavüz zorakılıq | հարձակ հարված գրոհ ագրես ներխուժ
explosion blast explode bomb bombing mine detonate detonation landmine grenade | взрыв взорва мин
  подорва детон гранат снаряд | partlay partlat bomba mina qranat | պայթ ական ռումբ նռնակ
civilian civil noncombatant | гражданск мирн | mülki dinc | քաղաքացի խաղաղ
resident inhabitant population people citizen family villager household neighbour neighbor folk |
  жител населен люд граждан семь горожан сельчан сосед | sakin əhali vətəndaş insan ailə camaat xalq
  qonşu | բնակ ազգաբնակ մարդ ընտանիք
child kid boy girl infant teenager minor baby youth schoolchild | дет ребен мальчик девоч младен
  подрост несовершеннолет малыш ребят | uşaq körpə yeniyetmə azyaşlı | երեխ մանուկ պատանի
woman female mother wife | женщин | qadın | կին կան
soldier serviceman troop military army fighter combatant infantry conscript recruit personnel |
  военнослужащ солдат военн арми войск боец бойц бойцы пехот призыв резерв | əsgər hərbi ordu qoşun
  döyüşçü piyada çağırışçı | զինծառայող զինվոր ռազմ բանակ զորք մարտիկ
force formation | сил формирован подразделен част | qüvvə birləşmə bölmə | ուժ կազմավոր ստորաբաժան
weapon arm gun ammunition munition firearm pistol rifle | оруж вооруж боеприпас пистолет автомат
  винтов огнестрел | silah sursat tapança tüfəng | զենք զինամթեր սպառազին հրացան
drone uav unmanned quadcopter | дрон бпла беспилот | dron pua | դրոն անօդաչու աթս
artillery mortar cannon howitzer | артиллер миномет орудие гаубиц | artilleriya minaatan
  top haubitsa | հրետան ականանետ հաուբից
rocket missile | ракет | raket | հրթիռ
vehicle car truck automobile bus van lorry minibus tractor taxi | автомоб машин транспорт грузов
  автобус трактор фургон | avtomobil maşın nəqliyyat avtobus traktor furqon | մեքեն ավտոմեքեն
  բեռնատար ավտոբուս
ambulance paramedic | скор | təcili | շտապ
hospital clinic medical doctor physician surgeon nurse patient treatment health medic ward | больниц
  госпитал медицин врач хирург пациент лечен здоров медик медиц | xəstəxana tibbi hospital həkim
  cərrah xəstə müalicə sağlam səhiyyə | հիվանդանոց բժիշկ բժշկ վիրաբույժ հիվանդ
aid humanitarian relief assistance | помощ гуманитарн | yardım humanitar | օգնությ մարդասիր
  հումանիտար
food flour bread meal grocery | продовольств мук хлеб еда продукт питан | ərzaq un çörək qida yemək
  | սնունդ սննդ ալյուր պարեն հաց
medicine drug pill vaccine | лекарств медикамент вакцин таблет | dərman vaksin həb | դեղ դեղորայք
  պատվաստ
ceasefire truce armistice | перемири прекращен | atəşkəs | հրադադար զինադադար
agreement deal treaty pact | соглашен договор | razılaşma saziş müqavilə | համաձայնագ պայմանագիր
talk negotiation dialogue | переговор диалог | danışıq dialoq | բանակց երկխոս
meet meeting summit session | встреч заседан саммит | görüş iclas sammit | հանդիպ նիստ գագաթնաժողով
peace peaceful reconciliation | мир примир мирного | sülh barışıq | խաղաղությ հաշտ
peacekeeper peacekeeping | миротвор | sülhməram | խաղաղապահ
surrender capitulate disarm disarmament | сдач сдат капитул разоруж | təslim tərksilah | հանձնվ
  կապիտուլ զինաթափ
withdraw withdrawal retreat pullout abandon | вывод отвод вывест отступ покин отступл ушли уход |
  geri çıxar çəkil tərk | դուրս նահանջ լքել հեռաց
capture seize seizure control occupy occupation advance liberate | захват контрол взят оккуп занял
  занят продвиж | ələ nəzarət zəbt tut işğal irəlilə | գրավ վերահսկ օկուպ
border frontier | границ | sərhəd | սահման
checkpoint | кпп блокпост | məntəqə post | անցակետ դիրք կետ
road highway route corridor bridge tunnel | дорог трасс шоссе коридор мост моста мосту туннел | yol
  dəhliz magistral körpü tunel | ճանապարհ միջանցք կամուրջ
blockade block | блокад перекры заблок | blokada bağla mühasirə | շրջափակ արգելափակ
town city capital street square neighbourhood district | город столиц улиц площад микрорайон | şəhər
  paytaxt küçə meydan məhəllə | քաղաք մայրաքաղաք փողոց հրապարակ
village settlement | сел деревн населен поселок | kənd qəsəbə | գյուղ բնակավայր
region territory area district province | регион территор район област | region ərazi rayon bölgə
  vilayət | տարած մարզ շրջան
house home building apartment flat dwelling residential shelter roof cellar | дом здани жил кварт
  жилищ крыш подвал общежит | ev bina mənzil yaşayış dam zirzəmi damı | տուն շենք բնակարան տներ
  տանիք նկուղ
school student pupil teacher university kindergarten nursery college lesson classroom | школ студент
  ученик учител универс детсад садик урок занят | məktəb tələbə şagird müəllim universitet bağça
  dərs sinif | դպրոց ուսանող աշակերտ ուսուցիչ համալսարան մանկապարտեզ դաս
infrastructure facility object utility installation | инфраструктур объект | infrastruktur obyekt
  qurğu | ենթակառուցված օբյեկտ
target | цел мишен | hədəf | թիրախ
destroy destruction damage ruin demolish wreck devastate ravage | уничтож разруш поврежд разбит снес
  | məhv dağıd zərər ziyan darmadağın uçur xaraba | ոչնչաց ավեր վնաս քանդ
refugee displace migrant immigrant evacuee deport expel expulsion exodus uproot homeless displaced |
  беженц переселен мигрант изгнан депорт исход бездомн | qaçqın köçkün miqrant didərgin deport |
  փախստական տեղահան միգրանտ արտաքս
flee leave evacuate evacuation escape | эвакуац бежа покин уехал выезд убежа спаса | evakuasiya qaç
  köç tərk | տարհան փախ լքել
prisoner captive detain detainee arrest custody jail prison cell free | пленн задерж арест заключен
  тюрьм освобо камер содерж | əsir saxla həbs həbsxana azad burax | գերի ձերբակալ կալանավոր բանտ
  ազատ
police policeman officer cop riot gendarme cordon | полиц офицер сотрудник омон кордон | polis zabit
  əməkdaş kordon | ոստիկան սպա
court judge trial tribunal verdict lawsuit | суд приговор | məhkəmə hakim hökm | դատարան դատավոր դատ
  վճիռ
crime criminal offence offense felony | преступ злодея | cinayət cani | հանցագործ հանցանք
murder homicide manslaughter | убийств | qətl | սպանություն
prosecutor prosecution charge indictment accuse | прокур обвин | prokuror ittiham | դատախազ մեղադր
lawyer attorney solicitor counsel | адвокат юрист защитник омбудсмен | vəkil hüquqşünas ombudsman
  müdafiəçi | փաստաբան պաշտպան
law legislation bill act legal lawful | закона закону законе законы законом законо законн
  правов | qanun | օրենք իրավա
government cabinet administration authority | правительств власт администрац | hökumət hakimiyyət
  administrasiya | կառավարություն իշխանություն
president presidential | президент | prezident | նախագահ
minister ministry | министр министерств | nazir | նախարար
defense defence | оборон защит | müdafiə | պաշտպան
foreign abroad | иностран зарубеж мид | xarici | արտաքին արտերկ
spokesman spokesperson spokeswoman | представител спикер пресс | nümayəndə sözçü mətbuat | խոսնակ
  ներկայացուցիչ մամուլ
parliament congress senate legislature lawmaker | парламент конгресс депутат | parlament məclis
  deputat | խորհրդարան պատգամավոր
election vote ballot poll | выбор голосован | seçki səs | ընտր քվեարկ
party opposition | парти оппозиц | partiya müxalifət | կուսակց ընդդիմ
protest demonstration rally demonstrator march strike crowd riot activist picket demonstrate |
  протест митинг демонстрац шестви забастов толп беспоряд пикет манифест активист | etiraz mitinq
  aksiya yürüş tətil izdiham nümayiş iğtişaş fəal | բողոք ցույց հանրահավաք երթ ամբոխ գործադուլ
say tell state claim declare announce statement | сказа заяв сообщ утвержд объяв | dedi bildir bəyan
  açıqla elan | ասել հայտար հայտն նշել
deny refute reject baseless unfounded false fake disinformation denial untrue lie fabricate
  fabrication invention hoax contradict dispute distort misinformation propaganda rumour rumor
  groundless debunk | опроверг отриц ложн фейк дезинформ необоснован ложь лжи лжив выдум неправд
  фальш искаж слухи клевет оспор отверг отказ пропаганд | təkzib inkar yalan dezinformasiya əsassız
  uydurma böhtan şayiə təhrif əks | հերք ժխտ կեղծ ապատեղեկատվ անհիմն սուտ հերքել խեղաթյուր
report news media journalist press reporter outlet blog newspaper | новост сми журналист репорт
  газет | xəbər media jurnalist mətbuat qəzet | լուր լրատվ լրագրող թերթ
video photo picture image photograph footage camera film recording clip tape | видео фото снимок
  кадр камер запис ролик съемк запечатл | video foto görüntü şəkli şəkillər fotoşəkil kamera çəkiliş
  lent | տեսանյութ լուսանկար կադր տեսախցիկ
international world global | международн мир | beynəlxalq dünya | միջազգային աշխարհ
organization organisation agency committee commission union | организац агентств комитет комисси
  союз | təşkilat agentlik komitə komissiya birlik ittifaq | կազմակերպ գործակալ կոմիտե հանձնաժողով
  միություն
right freedom | прав свобод | hüquq azadlıq | իրավունք ազատ
ethnic genocide cleansing | этническ геноцид чистк | etnik soyqırım təmizləmə | էթնիկ ցեղասպան զտում
terror terrorist terrorism | террор | terror | ահաբեկ
separatist separatism | сепарат | separat | անջատողական
provocation sabotage staged | провокац диверс инсценир подстро | təxribat diversiya qurama | սադր
  դիվերս
illegal unlawful illegally | незаконн нелегальн | qanunsuz qeyri-qanuni | ապօրինի անօրինական
precision accurate | точн высокоточн | dəqiq yüksəkdəqiqlik | ճշգրիտ բարձրճշգրտ
operation measure activity action | операц мероприят действ мер | əməliyyat tədbir fəaliyyət |
  գործողությ միջոցառ
constitution constitutional | конституц | konstitusiya | սահմանադր
restore restoration rebuild reconstruction | восстанов | bərpa | վերականգն
safety security secure | безопас | təhlükəsiz | անվտանգ
threat threaten danger dangerous risk hazard peril | угроз опасн риск | təhdid təhlükə hədə risk |
  սպառն վտանգ
win victory beat defeat | побед поражен выиграл | qələbə məğlub qalib | հաղթ պարտ
war battle combat conflict fight fighting hostility bloodshed escalation escalate hostilities | войн
  боев бой конфликт сражен враждеб кровопролит эскалац | müharibə döyüş münaqişə eskalasiya düşmən |
  պատերազմ մարտ հակամարտ ռազմական էսկալաց
fire blaze burn flame arson torch blazing | пожар горе сгор поджог поджиг | yanğın yan alov od |
  հրդեհ այրվ կրակ
flood storm hurricane earthquake inundate overflow | наводнен ураган землетряс шторм затоп паводк
  разлив половод | daşqın zəlzələ tufan sel basıb subasma | ջրհեղեղ երկրաշարժ փոթորիկ հեղեղ
water drink drinking tap | вод питьев кран крана | su içməli kran | ջուր խմելու
electricity power energy gas fuel outage blackout grid substation | электр энерг газ топлив бензин
  подстанц обесточ | elektrik enerji qaz yanacaq işıq cərəyan | էլեկտր էներգ գազ վառելիք լույս
  հոսանք
money pay wage salary fund dollar compensation budget debt | деньг выплат зарплат фонд доллар
  компенсац бюджет долг | pul ödəniş maaş fond dollar kompensasiya büdcə borc | գումար վճար
  աշխատավարձ դոլար փոխհատուց
tax | налог | vergi | հարկ
price cost expense | цен стоим | qiymət dəyər | գին արժեք
job work employment employee worker labour labor staff | работ труд рабоч сотрудник персонал | iş
  işçi əmək | աշխատ աշխատակից
company firm business corporation factory plant mill refinery cannery | компан фирм бизнес предприят
  завод фабрик комбинат | şirkət müəssisə biznes zavod fabrik | ընկերություն ձեռնարկ գործարան
economy economic | эконом | iqtisad | տնտես
bank | банк | bank | բանկ
oil petroleum | нефт | neft | նավթ
nation country state | стран государств | ölkə dövlət | երկիր երկր պետություն
leader chief head boss governor mayor | лидер глав руковод губернатор мэр мэра староста | lider
  rəhbər başçı valisi valinin mer | առաջնորդ ղեկավար մարզպետ քաղաքապետ
resign resignation quit | отставк | istefa | հրաժարական
elect appoint appointment | назнач | təyin | նշանակ
investigate investigation inquiry probe examine inspect inspection check examination audit forensic
  expert | расслед следств эксперт провер осмотр ревиз | araşdır istintaq təhqiqat yoxla ekspert
  müayinə | հետաքնն քննություն փորձագ ստուգ
evidence proof prove fact truth true confirm verify verification authentic | доказ правд факт
  подтверд достовер | sübut dəlil həqiqət fakt təsdiq doğru | ապացույց ճշմարտ փաստ հաստատ
victim suffer | потерпев | zərərçəkən | տուժող
missing disappear | пропав пропал исчез без вести | itkin | անհետ կորած
rescue save survivor rescuer firefighter | спас мчс пожарн спасат | xilas xilasedici fhn | փրկ
  փրկարար հրշեջ
aircraft airplane flight | самолет авиац рейс | təyyarə aviasiya uçuş | ինքնաթիռ թռիչք
helicopter | вертолет | helikopter vertolyot | ուղղաթիռ
ship vessel boat | корабл судн лодк | gəmi qayıq | նավ նավակ
train railway rail | поезд железнодорож | qatar dəmiryol | գնացք երկաթուղ
night evening | ноч вечер | gecə axşam | գիշեր երեկո
morning | утр | səhər | առավոտ
today | сегодня | bugün bu gün | այսօր
yesterday | вчера | dünən | երեկ
january | январ | yanvar | հունվար
february | феврал | fevral | փետրվար
march | март | mart | մարտի
april | апрел | aprel | ապրիլ
may | мая | may | մայիս
june | июн | iyun | հունիս
july | июл | iyul | հուլիս
august | август | avqust | օգոստոս
september sept | сентябр | sentyabr | սեպտեմբեր
october oct | октябр | oktyabr | հոկտեմբեր
november nov | ноябр | noyabr | նոյեմբեր
december dec | декабр | dekabr | դեկտեմբեր
armenia armenian | армен армян | ermən | հայաստան հայկական հայ
azerbaijan azerbaijani | азербайдж | azərbaycan | ադրբեջան
russia russian moscow | росси русск москв рф | rusiya rus moskva | ռուս մոսկվա
turkey turkish ankara turkiye | турци турец анкар | türkiyə türk ankara | թուրք անկարա
georgia georgian tbilisi | грузи тбилис | gürcü tbilisi | վրաստան վրաց թբիլիսի
iran iranian tehran | иран тегеран | iran tehran | իրան թեհրան
ukraine ukrainian kyiv kiev | украин киев | ukrayna kiyev | ուկրաին կիև
america american usa washington | сша америк вашингтон | abş amerika vaşinqton | ամն ամերիկ
  վաշինգտոն
europe european eu | европ евросоюз ес | avropa | եվրոպ
france french paris | франц париж | fransa paris | ֆրանս փարիզ
germany german berlin | герман немец берлин | almaniya alman berlin | գերման բեռլին
un nations | оон | bmt | մակ
karabakh artsakh | карабах арцах | qarabağ | ղարաբաղ արցախ
nagorno mountainous | нагорн | dağlıq | լեռնային
baku | баку бакин | bakı | բաքու
yerevan | ереван | irəvan yerevan | երևան
red cross icrc | красн крест мккк | qırmızı xaç bqxk | կարմիր խաչ կխմկ
high | высок высоч | yüksək | բարձր
new | нов | yeni | նոր
million | млн миллион | milyon mln | միլիոն մլն
thousand | тыс тысяч | min | հազար
hundred | сот сотн | yüz | հարյուր
"""

_ALL = _ENTRIES + DAILY_ENTRIES + COMMON_ENTRIES + SUBJECT_ENTRIES

FAMILIES = tuple(_ALL.replace("\n  ", " ").splitlines())
"""One entry a family; its columns are divided by bars."""
