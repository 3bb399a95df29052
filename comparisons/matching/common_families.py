"""Word families of what is done and counted everywhere, read like `family_tables`. Data only."""

from __future__ import annotations

COMMON_ENTRIES = """\
begin start commence | нача запус старт | başla | սկս մեկնարկ
end finish complete conclude | законч заверш оконч | bitib bitir qurtar başa | ավարտ
stop halt cease suspend interrupt | останов приостанов прекрат прерв | dayan kəsil | դադար կանգն
open reopen opening | откры | açıl açdı açıb | բաց
close shut closure | закры | bağlan bağlı bağladı bağlayıb | փակ
send dispatch deliver delivery | отправ посла направ достав | göndər çatdır | ուղարկ առաք
arrive arrival reach | прибы приех приш достиг | gəlib gəldi gəlir | ժամանել հասն
return | верну возвра | qayıt qaytar | վերադարձ
build construct construction | постро строит стройк | tikil tikint inşa | կառուց շինար
repair maintain maintenance overhaul | ремонт почин обслуж | təmir | վերանորոգ
measurement sample monitor | замер измер пробы пробу мониторинг | ölçü ölçm nümunə monitorinq |
  չափում նմուշ
find discover detect finding | обнаруж найде нашл выяв | tapıl tapıb aşkar müəyyən | հայտնաբեր գտն
complain complaint grievance | жалоб жалов | şikayət | գանգատ
approve approval consent agree accept | одобр соглас | razı qəbul | համաձայն ընդուն
sign signature | подпис | imza | ստորագր
increase rise grow growth exceed excess | увелич рост выросл превыш повыш | artı artım artıb yüksəl
  | աճել գերազանց
decrease drop decline reduce reduction fall | сниж сокра упал паден уменьш | azal endir | նվազ կրճատ
remain stay | остал остае остав | qalır qalan | մնում
support assist helper | поддерж помог | kömək dəstək | աջակց
fear panic afraid | паник страх боят | qorx panika | վախ խուճապ
sell sale buy purchase | прода купи покуп | satı satış | վաճառ
produce production manufacture output | производ выпуск | istehsal | արտադր
valve pipe pipeline pump vessel | клапан труб насос емкост | klapan boru nasos | փական խողովակ
machine engine turbine | двигател турбин станок | mühərrik turbin dəzgah | շարժիչ
air atmosphere | воздух | havada havanı havaya | օդ
smoke cloud fume smell odour | дым облак запах | tüstü duman bulud qoxu | ծուխ ամպ հոտ
chemical chlorine ammonia solvent substance acid | хими хлор аммиак раствор веществ кислот | kimya
  xlor ammonyak maddə turşu | քիմ քլոր նյութ
fish fishery | рыба рыбы рыб | balıq | ձուկ ձկն
animal cattle cow dog livestock | животн скот собак | heyvan mal-qara | կենդանի անասուն
tree forest crop harvest | лес дерев урожай | meşə ağac məhsul | անտառ ծառ բերք
door exit entrance window | двер выход окн окно | qapı çıxış pəncərə | դուռ ելք պատուհան
hall room floor ward | зал комнат этаж цех палат | otaq zal mərtəbə palata | սենյակ սրահ
minute | минут | dəqiqə | րոպե
hour | час часа часов | saat | ժամ
week weekend | недел выходн | həftə | շաբաթ
month | месяц | ayda ayın aylıq | ամիս
year | год | ildə ilin illər | տարի տարվա
letter message document | письм докумен | məktub sənəd | նամակ փաստաթուղթ
witness eyewitness | свидетел очевид | şahidl | վկա ականատես
rule standard regulation norm limit | норм правила правил регламент лимит | norma qayda limit | նորմ
  կանոն
shift crew team brigade | смен бригад экипаж | növbə briqada ekipaj | հերթափոխ
director manager executive | директор начальник менеджер | direktor müdir menecer | տնօրեն
scientist biologist researcher professor | учен биолог исследоват профессор | alim bioloq professor
  tədqiqat | գիտնական
cause reason | причин | səbəb | պատճառ
result consequence | результат последств | nəticə | արդյունք հետևանք
hide conceal secret | скры тайн секрет | gizl | թաքց գաղտն
promise pledge vow | обеща обещ | vəd | խոստ
immediate immediately quickly urgent | немедлен срочн быстр | dərhal təcil sürət | անմիջապես արագ
percent half majority | процент полов | faiz yarısı əksər | տոկոս մեծամասն
"""
