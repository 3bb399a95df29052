"""Word families of the further subjects of the news, read like `family_tables`. Data only.

The subjects are those of the IPTC media topics, one after the other: what war, danger and dispute
do not touch is told in four languages too.
"""

from __future__ import annotations

SUBJECT_ENTRIES = """\
film movie actor theatre theater cinema | фильм актер театр кино | aktyor teatr kino | ֆիլմ դերասան
  թատրոն կինո
music song singer concert orchestra band | музык песн певец певиц концерт оркестр | musiqi mahnı
  müğənni konsert orkestr | երաժշտ երգ համերգ նվագախումբ
book author | книг автор издан | kitab müəllif nəşr | գիրք
  գրք հեղինակ հրատարակ
museum exhibition artist painting gallery | музе выставк художник картин | muzey sərgi rəssam |
  թանգարան ցուցահանդես նկարիչ
language translate translation translator | язык языке языка перевод | dilində tərcümə | լեզու
  լեզվ թարգման
theft steal thief rob robbery loot looting plunder | краж украл украд ограб граб мародер вор |
  oğurluq oğru soyğun qarət | գող գողացել կողոպուտ թալան
corruption bribe bribery embezzle embezzlement fraud | коррупц взятк взяточ мошен хищен |
  korrupsiya rüşvət dələduz mənimsə | կոռուպց կաշառ խարդախ
fine penalty punish punishment sanction | штраф наказ санкц | cərimə cəza sanksiya |
  տուգանք տուգան պատիժ պատժ սանկց
rape sexual harassment | изнасил сексуал домогат | zorlama zorlanıb cinsi | բռնաբար սեռական
kidnap abduct abduction hostage | похищен похитил заложник | girov qaçırılıb | առևանգ պատանդ
suspect suspicion suspicious | подозр | şübhə | կասկած
raid search warrant | обыск ордер | axtarış | խուզարկ
drug heroin cocaine narcotic smuggle smuggling contraband | наркот героин кокаин контрабанд |
  narkotik heroin qaçaqmal | թմր հերոին մաքսանենգ
alcohol drunk beer wine vodka | алкогол пьян спирт водк | alkoqol spirtli sərxoş | ալկոհոլ ոգելից
  հարբած
spy espionage intelligence treason traitor | шпион развед предател изменник | casus kəşfiyyat
  xəyanət | լրտես հետախուզ դավաճան
exam graduate diploma degree | экзамен диплом выпускн | imtahan diplom məzun | քննաշրջ դիպլոմ
  շրջանավարտ
research study survey scientific | исследов опрос научн изучен | tədqiqat sorğu elmi | հետազոտ
  հարցում գիտական ուսումնասիր
history historic historical | истори | tarixi tarixən | պատմ
climate emission carbon pollution | климат выброс углерод | iqlim emissiya karbon tullantı | կլիմա
  արտանետ
field land soil farm farmer agriculture grain wheat | земл почв поле полей ферм аграр зерн пшениц |
  torpaq tarla fermer taxıl buğda | հող հողի դաշտ ֆերմեր գյուղատնտես ցորեն հացահատիկ
sea coast beach shore marine | море моря берег пляж побереж морск | dəniz sahil çimərlik | ծով ափին
  լողափ
mountain hill slope landslide | гора горы горн холм склон оползен | dağı dağda dağlar təpə yamac
  sürüşmə | լեռ սար բլուր սողանք
waste garbage rubbish trash litter sewage | мусор отход свалк сточн | zibil tullantı çirkab | աղբ
  թափոն կոյուղ
clean wash hygiene sanitary dirty | чисто чистый чистой гряз гигиен санитар | təmiz çirkli gigiyena
  sanitar | մաքուր կեղտ հիգիեն սանիտար
nuclear radiation reactor radioactive atomic | ядерн радиац реактор радиоакт атомн | nüvə atom
  radiasiya reaktor | միջուկային ատոմ ճառագայթ ռեակտոր
market trade export import customs | торгов экспорт импорт тамож | ticarət ixrac idxal gömrük |
  առևտուր արտահան ներմուծ մաքս
profit revenue income earn loss | прибыл доход выруч убыт | gəlir mənfəət | եկամուտ շահույթ
credit loan mortgage | кредит ипотек займ | kredit ipoteka | վարկ վարկի
invest investment investor shareholder stock | инвест акционер | investisiya sərmayə səhm | ներդր
  բաժնետ
insurance insure | страхов | sığorta | ապահովագր
contract tender supplier supply procurement | контракт тендер поставщ постав закуп подряд |
  kontrakt tender tədarük podrat | մրցույթ մատակարար գնում
owner property lease rent tenant | собствен владел аренд имуществ | mülkiyyət sahib icarə əmlak
  | սեփական վարձ գույք
poverty poor poorest | бедн нищ | yoxsul kasıb | աղքատ
pension pensioner elderly retire retirement | пенси пожил старик старш | təqaüd pensiya yaşlı qoca |
  թոշակ տարեց
dismiss sack layoff hire | уволен увольн увол нанят нанял | işdən ixtisar | ազատվ հեռացվ
tradeunion unionist syndicate union | профсоюз | həmkarlar | արհմիություն
overtime workload vacation holiday | отпуск сверхуроч | məzuniyyət istirahət | արձակուրդ
restaurant cafe canteen cook kitchen lunch dinner breakfast | ресторан кафе столов повар кухн обед
  ужин завтрак | restoran kafe yeməkxana aşpaz mətbəx nahar | ռեստորան սրճարան ճաշարան խոհարար
  խոհանոց ճաշ ընթրիք
meat milk vegetable fruit egg rice chicken | мясо мяса мясн молок молоч овощ фрукт яйц кур | ət
  əti süd tərəvəz meyvə yumurta düyü toyuq | միս մսի կաթ բանջարեղեն միրգ ձու հավ
ill sick sicken fever vomit symptom pain | заболе болел болеет больн симптом рвот темпера боль боли
  | xəstələn qusma qızdırma ağrı simptom | հիվանդաց ախտանիշ փսխ ջերմ ցավ
laboratory analysis test specimen | лаборатор анализ тест | laboratoriya analiz test | լաբորատոր
  անալիզ թեստ
birth born pregnant pregnancy | родил рожден рожд беремен | doğul doğum hamilə | ծնվ ծնունդ հղի
heating heat warm cold freeze frozen refrigerator cooling | отопл тепл холод мороз охлажд |
  istilik soyuq soyuducu şaxta dondur | ջեռուց տաք ցուրտ սառնարան սառ
repairman worker plumber electrician engineer | инженер слесар электрик монтер | mühəndis çilingər |
  ինժեներ ճարտարագետ
airport pilot runway airline | аэропорт пилот летчик авиакомпан | aeroport pilot aviaşirkət |
  օդանավակայան օդաչու ավիաընկերություն
port harbour harbor dock quay pier | порт порту порта гаван причал пристан | liman | նավահանգիստ
driver drive passenger ride | водител пассажир ехал | sürücü sərnişin | վարորդ ուղևոր
station platform | станци вокзал остановк | stansiya vağzal dayanacaq | կայարան կայան
  կանգառ
kilometre kilometer metre meter distance | километр метр метра метров расстоян | kilometr metr
  məsafə | կիլոմետր մետր հեռավորությ
speed fast slow | скорост быстр медлен | sürət yavaş | արագ դանդաղ
computer software hacker cyber digital website server | компьютер хакер кибер сайт сервер цифров |
  kompüter haker kiber sayt server rəqəmsal | համակարգիչ հաքեր կիբեռ կայք սերվեր թվային
satellite space orbit | спутник косм орбит | peyk kosmos orbit | արբանյակ տիեզերք
son daughter brother sister parent father mother child | сына сыну сыном дочь дочер брат сестр
  родител отец отца мать матер | oğlu qızı qardaş bacı valideyn atası anası | որդի դուստր եղբայր
  քույր ծնող հայրը մայրը
man male husband | мужчин мужа мужем | kişi | տղամարդ ամուսին
old age aged | возраст летний летняя летн | yaşlı yaşında yaşı | տարեկան տարիք
religion religious muslim christian priest imam faith | религ мусульман христиан священ имам | dini
  müsəlman xristian keşiş imam | կրոն մուսուլման քրիստոն քահանա
minority racism racist discrimination | меньшин расизм расист дискримин | azlıq irqçi ayrıseçkilik |
  փոքրամասն ռասիզմ խտրական
celebrate celebration festival ceremony | праздн фестивал церемон торжеств | bayram festival mərasim
  | տոն տոնի փառատոն արարողություն
funeral bury burial | похорон погреб могил | dəfn məzar | թաղվ թաղում հուղարկավոր
volunteer charity donate donation | волонтер доброволец благотвор пожертв | könüllü xeyriyyə ianə |
  կամավոր բարեգործ նվիրատ
match game team player coach football goal tournament | матч игра игры игрок команд тренер футбол
  турнир | oyun komanda məşqçi futbol turnir | խաղ խաղացող թիմ մարզիչ ֆուտբոլ մրցաշար
campaign candidate voter | кампани кандидат избирател | kampaniya namizəd seçici | քարոզարշավ
  թեկնածու ընտրող
policy reform politician politics political | политик политич реформ | siyasət siyasi islahat |
  քաղաքական բարեփոխ
coup overthrow | переворот сверг | çevriliş devril | հեղաշրջ տապալ
independence independent sovereign sovereignty | независим суверен | müstəqil suveren | անկախ
  ինքնիշխան
diplomat diplomatic ambassador embassy consul | дипломат посол послу посольств консул | diplomat
  səfir konsul | դիվանագ դեսպան հյուպատոս
order command instruct instruction commander | приказ распоряж команд поруч | əmri əmr göstəriş
  sərəncam komandir tapşırıq tapşırıb | հրաման հրահանգ հանձնարար
decide decision resolution ruling | решил решен решит постановл резолюц | qərar qətnamə | որոշում
  որոշել որոշեց բանաձև
register registration record list registry | регистр реестр списк список | qeydiyyat siyahı reyestr
  | գրանց ցուցակ
use usage apply application | использов примен | istifadə tətbiq | օգտագործ կիրառ
change alter replace modify replacement | измен замен помен | dəyiş əvəzlə | փոխել փոխար փոփոխ
create establish introduce | созда учред введен ввел | yarat təsis | ստեղծ հիմնադր
develop development progress improve improvement better | разви улучш лучш прогресс | inkişaf
  yaxşılaş irəliləyiş | զարգաց բարելավ առաջընթաց
worsen deteriorate worse bad | ухудш плохо плох хуже | pisləş | վատ վատթար
try attempt effort | попыт пыта усили | cəhd səy | փորձել փորձում փորձեց ջանք
lose lost | потеря утрат утрач | itir itirib itki | կորուստ կորց
ask question request | вопрос спросил просьб просил запрос | sual soruş xahiş | հարց հարցրել խնդր
answer reply respond response | ответ | cavab | պատասխան
wait delay late postpone slow | ждал ждут ждать ожида опозд отлож задерж | gözlə gecik təxir | սպաս
  ուշաց հետաձգ
visit guest tourist hotel trip tourism | визит посети посещ турист гост отел гостиниц поездк | səfər
  qonaq turist otel ziyarət | այցել այց հյուր զբոսաշրջ հյուրանոց
carry bring transport transfer | привез привоз достав перевез перевоз отвез увез | gətir aparıl
  aparıb daşın | բերել բերվ տարվել տեղափոխ
store storage warehouse keep depot | хран склад | anbar saxlan saxlay | պահեստ պահպան պահվ
enter entry access admit | вошел вошли вход доступ впуст | daxil giriş | մուտք մտնել մտել
provide hand issue grant distribute distribution | предостав выдал выдан выдач раздал раздач | təmin
  verilib verildi paylan | տրամադր տրվել բաշխ
hear listen sound noise loud | слыш услыш звук шум | eşit | լսել լսվ ձայն աղմուկ
sleep wake awake asleep | спал спали просну разбуд | yatıb yuxu oyan | քնել արթն
calculate recount | подсчит посчит насчит | sayıl sayıb hesablan | հաշվ հաշվարկ
number amount sum total | числ количеств сумм итог | miqdar cəmi sayı | թիվ թվի քանակ ընդհանուր
large huge massive major big | больш крупн огромн масштаб | böyük iri genişmiqyaslı | մեծ խոշոր
  լայնածավալ
small little minor | маленьк небольш мелк | kiçik xırda | փոքր
all whole entire every | весь всех всем целиком | bütün hamısı hamı | բոլոր ամբողջ
only sole merely exclusively | только лишь исключит | yalnız təkcə müstəsna | միայն բացառապես
empty vacant | пуст | boşdur boşalıb boşaldıl | դատարկ
broken break fault defect malfunction failure fail | слом неисправ дефект полом отказал сбой | sınıb
  nasaz xarab qırıl | կոտր անսարք խափան
wall fence gate barrier | стена стены стен забор ворот огражд | divar hasar darvaza | պատը պատի
  ցանկապատ դարպաս
stone brick rock | камен камн кирпич | daş daşla kərpic | քար քարեր աղյուս
bottle glass | бутыл стекл | butulka | շիշ շշեր ապակի
box container bag package | ящик контейнер сумк пакет упаков | qutu konteyner çanta paket | արկղ
  կոնտեյներ պայուսակ փաթեթ
cloth clothes clothing uniform mask | одежд униформ маск | geyim paltar maska | հագուստ համազգեստ
  դիմակ
knife sword axe | нож ножом ножа топор | bıçaq balta | դանակ կացին
blood bleed | кров | qanı qanaxma | արյուն արնահոս
head skull eye face leg hand | голов череп глаз лицо лица рук руку руки ног ногу | gözü gözünü kəllə
  ayağı əli | գլուխ գլխ աչք դեմք ոտք ձեռք
gold silver metal iron steel | золот серебр металл желез | qızıl gümüş metal dəmir | ոսկի արծաթ
  մետաղ երկաթ պողպատ
wood wooden paper plastic | древес дерева бумаг пластик | taxta kağız plastik | փայտ թուղթ պլաստիկ
worry worried concern anxiety anger angry | тревож беспоко обеспоко озабоч гнев | narahat qəzəb hirs
  | մտահոգ անհանգստ զայր
apology apologise apologize regret sorry | извин сожал | üzr təəssüf | ներողություն ափսոս
first initial | перв впервые | ilk birinci | առաջին նախ
last final latest | последн финал | sonuncu axırıncı | վերջին
north northern | север | şimal | հյուսիս
south southern | юге юга южн | cənub | հարավ
east eastern | восто | şərq | արևել
west western | запад | qərb | արևմ
centre center central downtown | центр | mərkəz | կենտրոն
outskirts suburb periphery edge | окраин пригород край | kənar ətraf | ծայրամաս արվարձան
noon midday midnight | полдень полдня полноч | günorta gecəyarısı | կեսօր կեսգիշեր
monday | понедельник | | երկուշաբթի
tuesday | вторник | | երեքշաբթի
wednesday | среду среда | çərşənbə | չորեքշաբթի
thursday | четверг | | հինգշաբթի
friday | пятниц | cümə | ուրբաթ
saturday | суббот | şənbə | շաբաթ
sunday | воскрес | | կիրակի
2 | два две двое двух двоих | iki ikisi ikisini | երկու
3 | три трое трех троих | üçü üçünü | երեք
4 | четыр четвер | dörd | չորս
5 | пять пяти пятеро | beşi | հինգ
7 | семь семи семеро | yeddi | յոթ
8 | восемь восьми | səkkiz | ութը
9 | девять девяти | doqquz | ինը
china chinese beijing | китай пекин | çini pekin | չինաստան չին պեկին
israel israeli | израил | israil | իսրայել
britain british london | британ лондон | britaniya ingiltərə london | բրիտան լոնդոն
syria syrian damascus | сирия сирии сирий дамаск | suriya dəməşq | սիրիա
osce | обсе | atət | եահկ
nato | нато | nato | նատո
"""
