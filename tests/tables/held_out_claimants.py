"""Statements written without regard to the rules, and who makes their claims; `-` for nobody."""

ENGLISH = [
    ("The harbour will reopen on Monday, Transport Minister Lena Moss said.", "Lena Moss"),
    ("Transport Minister Lena Moss said on Friday the harbour would reopen.", "Lena Moss"),
    ("Asked about the delay, Moss replied that the crews had been short of fuel.", "Moss"),
    ("“We had no warning at all,” recalled Ivo Brandt, 41, a fisherman.", "Ivo Brandt"),
    ("“We had no warning,” Ivo Brandt, who lives near the pier, told AFP.", "Ivo Brandt"),
    ("“The dam held,” Deputy Governor Sunil Rao told Reuters by telephone.", "Sunil Rao"),
    ("The dam held, the deputy governor told Reuters by telephone.", "deputy governor"),
    (
        "Foreign Minister Sergei Lavrov was quoted as saying the talks would resume.",
        "Sergei Lavrov",
    ),
    ("“The talks will resume,” Lavrov was quoted by Interfax as saying.", "Lavrov"),
    ("At least 40 people died, according to the Red Crescent.", "Red Crescent"),
    ("According to Human Rights Watch, at least 40 people died.", "Human Rights Watch"),
    ("The flood, according to the mayor, Petra Horn, took six houses.", "Petra Horn"),
    (
        "The World Health Organization warned that cholera could spread.",
        "World Health Organization",
    ),
    (
        "NATO Secretary General Jens Stoltenberg stressed that the pact was open.",
        "Jens Stoltenberg",
    ),
    ("Pope Francis said he was praying for the victims.", "Francis"),
    ("President Recep Tayyip Erdogan denied that Turkey had sent arms.", "Recep Tayyip Erdogan"),
    ("White House spokesperson Karine Jean-Pierre said the sale was lawful.", "Karine Jean-Pierre"),
    ("U.N. spokesman Stephane Dujarric confirmed that the convoy had left.", "Stephane Dujarric"),
    ("Human rights lawyer Aisha Bello argues the arrests were illegal.", "Aisha Bello"),
    ("“It was dark,” he said.", "-"),
    (
        "Governor Ana Ruiz visited the camp on Sunday. “Nobody will be sent back,” she said.",
        "-|Ana Ruiz",
    ),
    (
        "Ana Ruiz said the camp was full. She added that no one would be sent back. "
        "The governor did not say when it would close.",
        "Ana Ruiz|Ana Ruiz|-",
    ),
    (
        "“The bridge is gone,” said Tom Hale. “So is the road. We are cut off.”",
        "Tom Hale|Tom Hale|Tom Hale",
    ),
    (
        "“The bridge is gone,” said Tom Hale. “It will be rebuilt,” said Eva Lund.",
        "Tom Hale|Eva Lund",
    ),
    (
        "Tom Hale said the bridge was gone, while Eva Lund promised that it would be rebuilt.",
        "Tom Hale",
    ),
    ("“The bridge,” Tom Hale said, “was gone by noon. Nobody saw it fall.”", "Tom Hale|Tom Hale"),
    (
        "“The bridge is gone. The road is flooded. We are cut off,” Hale told reporters.",
        "Hale|Hale|Hale",
    ),
    (
        "Eva Lund told parliament: “The bridge will be rebuilt. It will be wider.”",
        "Eva Lund|Eva Lund",
    ),
    (
        "“The first shell fell at noon,” Maj. Iryna Koval said.\n\n"
        "“The second fell an hour later,” she continued.",
        "Iryna Koval|Iryna Koval",
    ),
    (
        "“The first shell fell at noon. We ran,” said Iryna Koval.\n\nThe army denied the attack.",
        "Iryna Koval|Iryna Koval|army",
    ),
    ("Officials said 12 houses burned down.", "Officials"),
    ("Israeli officials said 12 houses burned down.", "Israeli officials"),
    ("The Kremlin said it knew nothing of the plan.", "Kremlin"),
    ("The BBC reported that the minister had resigned.", "BBC"),
    ("The minister has resigned, the Interfax news agency reported.", "Interfax news agency"),
    (
        "In a statement, the European Commission said the duty would be lifted.",
        "European Commission",
    ),
    (
        "The duty would be lifted, the European Commission said in a statement.",
        "European Commission",
    ),
    ("Speaking in Geneva, Volker Türk called the strike a violation of the law.", "Volker Türk"),
    (
        "“This must stop,” António Guterres, the U.N. secretary-general, wrote on X.",
        "António Guterres",
    ),
    ("Israel's military said it had struck 30 targets overnight.", "Israel's military"),
]

ENGLISH_UNATTRIBUTED = [
    "He is said to be living in Spain.",
    "The report, which said little about the cause, was withdrawn.",
    "What she said on Tuesday is not known.",
    "The minister declined to say when the road would open.",
    "The spokesman would not comment.",
    "Nobody told the villagers that the dam was weak.",
    "It is understood that the firm will be sold.",
    "The letter to the ministry was signed by ten members.",
    "Ana Ruiz thanked the doctors who told her the truth.",
    "The judge told the jury to disregard the letter.",
    "The so-called “quiet zone” was opened in May.",
    "She said nothing.",
    "The men accused of the murder were freed.",
    "The parties have not said whether they will meet.",
    "Reported cases rose by a third in June.",
    "Work began according to plan.",
    "The claims were rejected by the court in 2019.",
    "The firm declared bankruptcy in March.",
    "Had he said so, the vote would have failed.",
    "The road, announced in 2015, was never built.",
]

RUSSIAN = [
    ("Мост откроют в понедельник, сообщила министр транспорта Елена Белова.", "Елена Белова"),
    ("Министр транспорта Елена Белова сообщила, что мост откроют в понедельник.", "Елена Белова"),
    ("«Мост откроют в понедельник», — пообещала министр.", "министр"),
    ("«Мост откроют в понедельник, — отметил Орлов. — Работы закончены».", "Орлов|Орлов"),
    ("По словам губернатора Игоря Орлова, пострадали шесть человек.", "Игоря Орлова"),
    ("По данным МЧС, пострадали шесть человек.", "МЧС"),
    ("Как передаёт ТАСС, пострадали шесть человек.", "ТАСС"),
    ("Согласно Минздраву, пострадали шесть человек.", "Минздраву"),
    ("Песков подчеркнул, что решения пока нет.", "Песков"),
    ("Пресс-секретарь президента Дмитрий Песков подчеркнул, что решения нет.", "Дмитрий Песков"),
    ("Орлов осмотрел мост. Он рассказал, что работы закончены.", "-|Орлов"),
    ("Орлов заявил, что мост открыт. По его словам, работы закончены.", "Орлов|Орлов"),
    (
        "«Мы ничего не слышали. Было темно», — вспоминает рыбак Иван Громов.",
        "Иван Громов|Иван Громов",
    ),
    (
        "Президент России Владимир Путин заявил: «Переговоры будут. Сроков нет».",
        "Владимир Путин|Владимир Путин",
    ),
    ("В Кремле заявили, что ничего не знают о плане.", "-"),
    ("Два человека погибли, сообщает «Интерфакс».", "Интерфакс"),
    ("Об этом журналистам сообщил глава района Пётр Лунин.", "Пётр Лунин"),
    ("МИД Армении назвал обвинения ложными.", "МИД Армении"),
    ("Европейская комиссия сообщила, что пошлина отменена.", "Европейская комиссия"),
    ("Орлов, который был на месте, утверждает, что мост цел.", "Орлов"),
]

AZERBAIJANI = [
    ("Nazir Leyla Həsənova deyib ki, körpü bazar ertəsi açılacaq.", "Leyla Həsənova"),
    ("Körpü bazar ertəsi açılacaq, – deyə nazir Leyla Həsənova bildirib.", "Leyla Həsənova"),
    ("“Körpü bazar ertəsi açılacaq”, – deyə Həsənova bildirib.", "Həsənova"),
    ("Həsənova bildirib ki, işlər başa çatıb.", "Həsənova"),
    ("Səhiyyə Nazirliyi bildirib ki, altı nəfər yaralanıb.", "Səhiyyə Nazirliyi"),
    ("Səhiyyə Nazirliyinin məlumatına görə, altı nəfər yaralanıb.", "Səhiyyə Nazirliyinin"),
    ("Həsənovanın sözlərinə görə, altı nəfər yaralanıb.", "Həsənovanın"),
    ("Həsənova körpüyə baxıb. O qeyd edib ki, işlər başa çatıb.", "-|Həsənova"),
    ("Həsənova bildirib ki, körpü açılıb. O əlavə edib ki, işlər bitib.", "Həsənova|Həsənova"),
    (
        "Prezident İlham Əliyev deyib: “Danışıqlar olacaq. Vaxtı məlum deyil.”",
        "İlham Əliyev|İlham Əliyev",
    ),
    ("Polkovnik Anar Eyvazov vurğulayıb ki, mülki əhali hədəf deyil.", "Anar Eyvazov"),
    ("XİN-in mətbuat katibi Ayxan Hacızadə deyib ki, ittihamlar əsassızdır.", "Ayxan Hacızadə"),
    ("Bu barədə Müdafiə Nazirliyi məlumat yayıb.", "Müdafiə Nazirliyi"),
    ("AZƏRTAC xəbər verir ki, altı nəfər yaralanıb.", "AZƏRTAC"),
    ("Nazir jurnalistlərə açıqlamasında bildirib ki, yol açıqdır.", "Nazir"),
]
