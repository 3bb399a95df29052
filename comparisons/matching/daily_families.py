"""Word families of daily life, danger and dispute, read like `family_tables`. Data only."""

from __future__ import annotations

DAILY_ENTRIES = """\
shop store market mall bazaar supermarket | магазин рынок рынк супермаркет лавк | mağaza bazar dükan
  | խանութ շուկա
church mosque temple monastery cathedral shrine cemetery | церк мечет храм монаст собор кладбищ |
  kilsə məscid məbəd qəbiristan monastır | եկեղեցի մզկիթ վանք գերեզման
telephone phone internet communication | телефон интернет связь связи | telefon internet rabitə |
  հեռախոս համացանց կապ
disease illness virus infection epidemic bacterium toxic poison contaminate pollution | болезн вирус
  инфекц эпидем бактер отрав токсич загрязн | xəstəlik virus infeksiya bakteriya zəhər çirklən |
  վարակ թույն աղտոտ
warn warning alert siren alarm notify | предупре сирен тревог оповещ извест | xəbərdar siren həyəcan
  siqnal | նախազգուշ ահազանգ
accident crash collision collapse derail leak crack breach | авари крушен столкнов обруш утечк
  трещин прорыв | qəza toqquş çökmə sızma çatlaq çatlar | վթար փլուզ ճաք
dam reservoir river lake sluice spillway | плотин водохранил река реки реку дамб озер шлюз | bənd
  anbar çay göl | ամբարտակ գետ ջրամբար լիճ
rain snow wind weather downpour drought rainfall | дожд снег ветер погод ливн засух осадк | yağış
  qar külək quraqlıq leysan | անձրև ձյուն եղանակ
permit permission authorise authorize licence license ban forbid prohibit allow | разреш запре
  лиценз согласов допус | icazə qadağa lisenziya | թույլտվ արգել
beat beating torture abuse mistreat ill-treatment | избит избиен избив побои побоев пытк издеват |
  döy işgəncə döyül | ծեծ խոշտանգ
disperse crackdown teargas baton truncheon | разгон дубин слезоточ водомет | dəyənək gözyaşardıcı
  dağıdıl | ցրել
tank armour armor armoured hardware equipment | танк бронетех броне техник | tank zireh texnika |
  տանկ տեխնիկա զրահ
position height trench frontline stronghold | позиц высот окоп фронт укрепл | mövqe yüksəklik səngər
  cəbhə | դիրքեր բարձունք խրամատ առաջնագիծ
resist resistance repel repulse stubborn | сопротив отраж отбит отпор | müqavimət dəf | դիմադր
goal purpose intent intention plan pretext objective deliberate | намер предлог замысел план
  умышлен намеренн | məqsəd niyyət bəhanə plan qəsd | նպատակ մտադր պատրվակ
violate violation breach infringe | наруш | pozun pozul pozma pozub | խախտ
condemn condemnation deplore outrage denounce | осуди осужд возмут | pislə
  qına narahat | դատապարտ
urge demand appeal plea | призва призыв потреб | çağır tələb müraciət | կոչ պահանջ
hunger famine starve shortage starvation | голод нехват дефицит | aclıq qıtlıq çatış | սով պակաս
responsible blame guilt fault | ответствен вина вины виновн | məsul günah təqsir | պատասխանատ մեղք
control stable calm normal stability | стабил спокой порядок порядк нормаль | sabit sakitlik normal
  | կայուն հանգիստ
cluster phosphorus banned munitions indiscriminate | кассет фосфор неизбират | kasset fosfor | կասետ
  ֆոսֆոր
"""
