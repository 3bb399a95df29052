"""Word families of the news: words that speak of the same thing, in four languages. Data only.

An entry is one family: English words, then the beginnings of Russian, Azerbaijani and Armenian
words; an indented line goes on with the entry above.
Families only help to find statements on the same subject; that two words stand in one entry does
not say that they mean the same, and an explanation never treats them as the same. Words that
reports are built with stay out, though their stem belongs here: "according to" is no accord, the
United Nations are no unit, `olan` is "being" as well as "dying".
"""

from __future__ import annotations

_ENTRIES = """\
kill death dead die fatal slay casualty victim | убит убил погиб смерт жертв умер гибел | öldür
  həlak ölüm şəhid qurban | զոհ սպան մահ
wound injure hurt injury | ранен ранил пострада травм | yaralan yaralı xəsarət | վիրավոր վնասվ տուժ
shoot fire gunfire shell shelling bombard bombardment | обстрел стрел огонь огн выстрел бомб | atəş
  atıcı bombala qumbara | կրակ հրետակոծ գնդակոծ ռմբակոծ հրետակոծությ
attack assault strike offensive raid | атак нападен удар наступлен налет | hücum zərbə basqın |
  հարձակ հարված գրոհ
explosion blast explode bomb bombing mine | взрыв взорва мин подорва | partlay partlat bomba mina |
  պայթ ական ռումբ
civilian civil | гражданск мирн | mülki dinc | քաղաքացի խաղաղ
resident inhabitant population people citizen | жител населен люд граждан | sakin əhali vətəndaş
  insan | բնակ ազգաբնակ մարդ
child kid boy girl | дет ребен мальчик девоч | uşaq | երեխ մանուկ
woman female | женщин | qadın | կին կան
soldier serviceman troop military army | военнослужащ солдат военн арми войск | əsgər hərbi ordu
  qoşun | զինծառայող զինվոր ռազմ բանակ զորք
force formation | сил формирован подразделен част | qüvvə birləşmə bölmə | ուժ կազմավոր ստորաբաժան
weapon arm gun ammunition munition | оруж вооруж боеприпас | silah sursat | զենք զինամթեր սպառազին
drone uav unmanned | дрон бпла беспилот | dron pua | դրոն անօդաչու աթս
artillery mortar cannon howitzer | артиллер миномет орудие | artilleriya minaatan top | հրետան
  ականանետ
rocket missile | ракет | raket | հրթիռ
vehicle car truck automobile | автомоб машин транспорт грузов | avtomobil maşın nəqliyyat | մեքեն
  ավտոմեքեն բեռնատար
ambulance | скор | təcili | շտապ
hospital clinic medical doctor physician | больниц госпитал медицин врач | xəstəxana tibbi hospital
  həkim | հիվանդանոց բժիշկ բժշկ
aid humanitarian relief assistance | помощ гуманитарн | yardım humanitar | օգնությ մարդասիր
  հումանիտար
food flour bread | продовольств мук хлеб еда продукт | ərzaq un çörək qida | սնունդ սննդ ալյուր
  պարեն հաց
medicine drug | лекарств медикамент | dərman | դեղ դեղորայք
ceasefire truce armistice | перемири прекращен | atəşkəs | հրադադար զինադադար
agreement deal treaty pact | соглашен договор | razılaşma saziş müqavilə | համաձայնագ պայմանագիր
talk negotiation dialogue | переговор диалог | danışıq dialoq | բանակց երկխոս
meet meeting summit session | встреч заседан саммит | görüş iclas sammit | հանդիպ նիստ գագաթնաժողով
peace peaceful | мир | sülh | խաղաղությ
peacekeeper peacekeeping | миротвор | sülhməram | խաղաղապահ
surrender capitulate disarm disarmament | сдач сдат капитул разоруж | təslim tərksilah | հանձնվ
  կապիտուլ զինաթափ
withdraw withdrawal retreat pullout | вывод отвод вывест отступ покин | geri çıxar çəkil tərk |
  դուրս նահանջ լքել հեռաց
capture seize seizure control | захват контрол взят | ələ nəzarət zəbt tut | գրավ վերահսկ
border frontier | границ | sərhəd | սահման
checkpoint | кпп блокпост | məntəqə post | անցակետ դիրք կետ
road highway route corridor | дорог трасс шоссе коридор | yol dəhliz magistral | ճանապարհ միջանցք
blockade block | блокад перекры заблок | blokada bağla mühasirə | շրջափակ արգելափակ
town city capital | город столиц | şəhər paytaxt | քաղաք մայրաքաղաք
village settlement | сел деревн населен поселок | kənd qəsəbə | գյուղ բնակավայր
region territory area district province | регион территор район област | region ərazi rayon bölgə
  vilayət | տարած մարզ շրջան
house home building apartment | дом здани жил кварт | ev bina mənzil yaşayış | տուն շենք բնակարան
  տներ
school student pupil teacher university | школ студент ученик учител универс | məktəb tələbə şagird
  müəllim universitet | դպրոց ուսանող աշակերտ ուսուցիչ համալսարան
infrastructure facility object | инфраструктур объект | infrastruktur obyekt | ենթակառուցված օբյեկտ
target | цел мишен | hədəf | թիրախ
destroy destruction damage ruin | уничтож разруш поврежд | məhv dağıd zərər ziyan | ոչնչաց ավեր վնաս
refugee displace migrant immigrant evacuee | беженц переселен мигрант | qaçqın köçkün miqrant |
  փախստական տեղահան միգրանտ
flee leave evacuate evacuation | эвакуац бежа покин уехал | evakuasiya qaç köç | տարհան փախ լքել
prisoner captive detain detainee arrest custody | пленн задерж арест заключен | əsir saxla həbs |
  գերի ձերբակալ կալանավոր
police policeman officer | полиц офицер сотрудник | polis zabit əməkdaş | ոստիկան սպա
court judge trial tribunal | суд | məhkəmə hakim | դատարան դատավոր դատ
crime criminal offence offense | преступ | cinayət | հանցագործ հանցանք
murder homicide manslaughter | убийств | qətl | սպանություն
prosecutor prosecution charge indictment accuse | прокур обвин | prokuror ittiham | դատախազ մեղադր
lawyer attorney solicitor | адвокат юрист | vəkil hüquqşünas | փաստաբան
law legislation bill act | закона закону законе законы законом законо законн | qanun | օրենք
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
protest demonstration rally demonstrator | протест митинг демонстрац | etiraz mitinq aksiya | բողոք
  ցույց հանրահավաք
say tell state claim declare announce statement | сказа заяв сообщ утвержд объяв | dedi bildir bəyan
  açıqla elan | ասել հայտար հայտն նշել
deny refute reject baseless unfounded false fake disinformation | опроверг отриц ложн фейк дезинформ
  необоснован | təkzib inkar yalan dezinformasiya əsassız | հերք ժխտ կեղծ ապատեղեկատվ անհիմն
report news media journalist press | новост сми журналист репорт | xəbər media jurnalist mətbuat |
  լուր լրատվ լրագրող
video photo picture image photograph footage | видео фото снимок кадр | video foto görüntü şəkli
  şəkillər fotoşəkil | տեսանյութ լուսանկար կադր
international world global | международн мир | beynəlxalq dünya | միջազգային աշխարհ
organization organisation agency committee commission | организац агентств комитет комисси |
  təşkilat agentlik komitə komissiya | կազմակերպ գործակալ կոմիտե հանձնաժողով
right freedom | прав свобод | hüquq azadlıq | իրավունք ազատ
ethnic genocide cleansing | этническ геноцид чистк | etnik soyqırım təmizləmə | էթնիկ ցեղասպան զտում
terror terrorist terrorism | террор | terror | ահաբեկ
separatist separatism | сепарат | separat | անջատողական
provocation sabotage | провокац диверс | təxribat diversiya | սադր դիվերս
illegal unlawful illegally | незаконн нелегальн | qanunsuz qeyri-qanuni | ապօրինի անօրինական
precision accurate | точн высокоточн | dəqiq yüksəkdəqiqlik | ճշգրիտ բարձրճշգրտ
operation measure activity action | операц мероприят действ мер | əməliyyat tədbir fəaliyyət |
  գործողությ միջոցառ
constitution constitutional | конституц | konstitusiya | սահմանադր
restore restoration rebuild reconstruction | восстанов | bərpa | վերականգն
safety security secure | безопас | təhlükəsiz | անվտանգ
threat threaten danger dangerous risk | угроз опасн | təhdid təhlükə hədə | սպառն վտանգ
win victory beat defeat | побед поражен выиграл | qələbə məğlub qalib | հաղթ պարտ
war battle combat conflict fight fighting | войн боев бой конфликт сражен | müharibə döyüş münaqişə
  | պատերազմ մարտ հակամարտ
fire blaze burn flame arson | пожар горе сгор | yanğın yan | հրդեհ այրվ
flood storm hurricane earthquake | наводнен ураган землетряс шторм | daşqın zəlzələ tufan | ջրհեղեղ
  երկրաշարժ փոթորիկ
water | вод | su | ջուր
electricity power energy gas fuel | электр энерг газ топлив бензин | elektrik enerji qaz yanacaq |
  էլեկտր էներգ գազ վառելիք
money pay wage salary fund dollar | деньг выплат зарплат фонд доллар | pul ödəniş maaş fond dollar |
  գումար վճար աշխատավարձ դոլար
tax | налог | vergi | հարկ
price cost expense | цен стоим | qiymət dəyər | գին արժեք
job work employment employee worker | работ труд рабоч | iş işçi əmək | աշխատ
company firm business corporation | компан фирм бизнес предприят | şirkət müəssisə biznes |
  ընկերություն ձեռնարկ
economy economic | эконом | iqtisad | տնտես
bank | банк | bank | բանկ
oil petroleum | нефт | neft | նավթ
nation country state | стран государств | ölkə dövlət | երկիր երկր պետություն
leader chief head boss | лидер глав руковод | lider rəhbər başçı | առաջնորդ ղեկավար
resign resignation quit | отставк | istefa | հրաժարական
elect appoint appointment | назнач | təyin | նշանակ
investigate investigation inquiry probe | расслед следств | araşdır istintaq təhqiqat | հետաքնն
  քննություն
evidence proof prove | доказ | sübut dəlil | ապացույց
victim suffer | потерпев | zərərçəkən | տուժող
missing disappear | пропав пропал исчез | itkin | անհետ կորած
rescue save survivor | спас | xilas | փրկ
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

FAMILIES = tuple(_ENTRIES.replace("\n  ", " ").splitlines())
"""One entry a family; its columns are divided by bars."""

ENDINGS = (
    "",
    "а я о е ы и у ю ой ей ом ем ами ям ях ам ах ов ев ия",
    "ı i u ü a ə da də dan dən ın in un ün sı si su sü ya yə yu yü yun yün lar lər lara lərə ları "
    "ləri ların lərin larda lərdə lardan lərdən ını ini ında ində",
    "ը ն ի ին ից ով ում եր երի երը ներ ների ները",
)
"""Endings of cases by column: words of three letters and less are listed without them."""
