"""Counted things: what numbers in reports of events count, in five languages, as data.

Owns the table that `things` reads. A word that ends in `*` stands for all that begin so. Each thing
belongs to one sort; two numbers measure the same only if their things of each sort agree.
"""

from __future__ import annotations

from collections.abc import Mapping

FATES: Mapping[str, str] = {
    "killed": """
        kill* dead die died dying death* fatal* slain perish* casualties
        погиб* убит* убил* убив* смерт* умер* скончал* гибел* летальн*
        öldü* ölüm* ölən* ölü ölüb həlak* şəhid* qətlə
        ölen* öldür* hayatını şehit* can
        զոհ* սպան* մահ* մահաց*""",
    "wounded": """
        wound* injur* hurt casualt*
        ранен* ранил* травм* пострада* увеч*
        yaralan* yaralı* xəsarət*
        yaral*
        վիրավոր* տուժ*""",
    "captured": """
        captur* seiz* prisoner* pow pows hostage* trophy trophies
        пленн* плен захва* заложник* трофе*
        əsir* girov* qənimət*
        esir* rehin* ele
        գերի* գերեվար* պատանդ*""",
    "missing": """
        missing disappear*
        пропавш* пропал* безвести
        itkin* itən*
        kayıp kayboldu* kaybol*
        անհետ* կորած*""",
    "displaced": """
        evacuat* displac* fled flee refugee* resettl*
        эвакуир* беженц* беженец переселен* покинул* вынужденн*
        təxliyə* köçkün* qaçqın* köçürül*
        tahliye* mülteci* göç* yerinden
        տարհան* փախստական* տեղահան*""",
    "detained": """
        arrest* detain* custody
        арестов* задержа*
        həbs* saxlanıl*
        tutuklan* gözaltı*
        ձերբակալ* կալանավոր*""",
    "destroyed": """
        destroy* downed
        уничтож* сбит* разруш*
        məhv* dağıdıl* vuruldu
        imha* yıkıl* düşürül*
        ոչնչաց* խոց* ավեր*""",
}

PEOPLE: Mapping[str, str] = {
    "person": """
        people person* residents resident individuals victims inhabitants passengers
        человек* людей люди людям лиц лица жител* жертв* пассажир*
        nəfər* adam* insan* şəxs* sakin*
        kişi* insan* vatandaş* kişinin
        մարդ* անձ անձի անձինք բնակիչ* քաղաքացի*""",
    "civilian": """
        civilian*
        гражданск* мирн*
        mülki* dinc
        sivil*
        քաղաքացիական* խաղաղ""",
    "soldier": """
        soldier* servicem* troop* serviceperson* militar* fighter* combatant* personnel
        военнослужащ* солдат* военны* боец бойц* боев*
        hərbçi* əsgər* qulluqçu* döyüşçü*
        asker* mehmetçik savaşçı*
        զինծառայող* զինվոր* զինծառայ* մարտիկ*""",
    "child": """
        child* kid kids minor minors infant*
        дет* ребен* несовершеннолетн*
        uşaq* azyaşlı*
        çocuk* bebek*
        երեխա* մանուկ* անչափահաս*""",
    "police": """
        police* officer officers
        полицейск* милиционер*
        polis*
        polis* emniyet
        ոստիկան*""",
    "man": "men man мужчин* erkək* erkek* տղամարդ*",
    "woman": """
        women woman
        женщин*
        qadın*
        kadın*
        կին կնոջ կանայք կանանց""",
    "journalist": """
        journalist* reporter* correspondent*
        журналист* корреспондент*
        jurnalist* müxbir*
        gazeteci* muhabir*
        լրագրող*""",
    "peacekeeper": """
        peacekeep*
        миротворц* миротворец миротворч*
        sülhməramlı*
        barış
        խաղաղապահ*""",
    "family": """
        family families household*
        семей семья семьи
        ailə*
        aile*
        ընտանիք*""",
    "worker": """
        worker* employee* staff
        рабоч* сотрудник* работник*
        işçi* əməkdaş*
        işçi* çalışan*
        աշխատակ* աշխատող*""",
}

THINGS: Mapping[str, str] = {
    "vehicle": """
        vehicle* car cars truck* ambulance* bus buses lorry lorries ural urals
        автомобил* машин* грузовик* автобус* урал
        avtomobil* maşın* ural
        araç* araba* kamyon* otobüs*
        մեքենա* ավտոմեքենա* բեռնատար* ավտոբուս*""",
    "tank": "tank tanks танк* tankı tankın տանկ*",
    "gun": """
        mortar* gun guns howitzer* artillery rifle* weapon*
        миномет* орудие орудий гаубиц* автомат* пулемет*
        minaatan* top topu haubitsa*
        havan obüs* silah*
        ականանետ* հրանոթ* զենք*""",
    "ammunition": """
        shell* round rounds rocket* missile* bomb*
        снаряд* ракет* бомб* мин мины
        mərmi* raket* bomba*
        mermi* roket* füze*
        արկ* հրթիռ* ռումբ*""",
    "drone": """
        drone* uav uavs
        беспилотник* бпла дрон*
        dron* pua
        iha siha ihalar
        անօդաչու* ԱԹՍ դրոն*""",
    "aircraft": """
        aircraft plane planes jet jets helicopter*
        самолет* вертолет*
        təyyarə* helikopter*
        uçak* uçağ* helikopter*
        ինքնաթիռ* ուղղաթիռ*""",
    "position": """
        position positions post posts height heights stronghold*
        позици* пост посты постов высот*
        mövqe* post yüksəklik*
        mevzi* mevki* tepe*
        դիրք* բարձունք*""",
    "settlement": """
        village* settlement* town towns city cities
        сел села село деревн* населенн* город*
        kənd* qəsəbə* şəhər*
        köy* yerleşim* kasaba*
        գյուղ* բնակավայր* քաղաք""",
    "building": """
        house houses home homes building* school schools apartment* hospital*
        дом дома домов здани* школ* больниц* квартир*
        ev evlər ev bina* məktəb* xəstəxana*
        ev konut* bina* okul* hastane*
        տուն տներ շենք* դպրոց* հիվանդանոց*""",
    "body": """
        body bodies remains corpse*
        тел тела останк* труп*
        meyit* cəsəd* cənazə*
        cenaze* ceset*
        դի դիեր դիակ* մարմին*""",
    "violation": """
        violation* attack attacks incident* strike strikes explosion*
        нарушени* атак* обстрел* удар* взрыв* инцидент*
        pozuntu* hücum* zərbə* partlayış*
        ihlal* saldırı* patlama*
        խախտում* հարձակում* պայթյուն*""",
    "kilometre": """
        km kilomet* mile miles
        км километр*
        km kilometr*
        km kilometre*
        կմ կիլոմետր*""",
    "metre": "m meter* metre* м метр* metr* մետր*",
    "ton": "ton tons tonne* тонн* ton* տոննա*",
    "hectare": "hectare* ha га гектар* hektar* հեկտար*",
    "money": """
        dollar* euro euros pound* usd manat* dram* rouble* ruble* lira* $
        доллар* евро рубл* манат* драм*
        dollar* avro manat*
        dolar* avro lira*
        դոլար* եվրո դրամ*""",
    "minute": "minute* минут* dəqiqə* dakika* րոպե*",
    "hour": "hour hours час часа часов saat saatlıq saatlik ժամ ժամվա",
    "day": "day days день дня дней сутки суток gün günlük օր օրվա օրում",
    "week": "week weeks недел* həftə* hafta* շաբաթ*",
    "month": "month months месяц* ay aylıq aylık ամիս ամսվա",
    "year": """
        year years лет год года году годов il illik yıl yıllık տարի տարվա""",
    "age": "old летн* yaş yaşlı yaşında yaşındaki տարեկան",
    "country": """
        country countries nation nations state states стран* государств* ölkə* ülke* երկիր*""",
    "member": "member* vote votes член* голос* üzv* üye* oy անդամ* ձայն*",
}
