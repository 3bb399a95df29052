"""A made-up poisoning in schools, a briefing of the town, and what denies it. Data only.

Written after all tables were settled, to decide whether the families of `common_families` are worth
having, and for nothing else. How a line is read: `held_out_denials_dam`.
"""

from __future__ import annotations

BRIEFING = """
1 | The town of Brenholt said on Tuesday that only 14 pupils fell ill after lunch on Monday.
2 | "None of them needed to be treated in hospital," said school inspector Edda Winkel.
3 | The kitchen of the caterer Mensana was clean, and the meals were served hot.
4 | The parents were informed by telephone the same afternoon.
5 | The cause was most probably a virus that the children brought from home, Winkel explained.
6 | There had been no complaints about the caterer before.
7 | The caterer was chosen in an open tender and was the cheapest of five bidders.
8 | Lessons went on as usual on Tuesday in all eleven schools.
"""

SOURCES = """
@ brenholt-echo
- | The pasta looked grey, says Tilda, who is nine and goes to the Elm Road primary.
- | An hour later half her class was lying on the gym mats.
1! | By evening doctors' practices in the town had counted 131 sick children, our survey found.
2! | Six spent the night on a drip at Saint Anne's.
- | The youngest is five.
4! | "I learned of it from another mother at the gate," one father told us.
3! | A driver for Mensana said that the cooling in his van had not worked for a week.
3! | He handed out the food lukewarm, he said.
6! | Elm Road alone sent the town hall four letters since the summer about hair and plastic in the
  soup.
- | Nobody answered.
5= | The inspector believes in a virus.
- | The laboratory will report on Thursday.
7! | Two of the bidders say that they offered less than Mensana.
8! | On Tuesday three schools stayed empty, with a note on the door.

@ gorod-b
- | Что случилось в школьных столовых
- | В понедельник в городе подавали макароны с мясом.
1= | Мэрия говорит о четырнадцати заболевших.
1! | По подсчётам врачей, плохо стало более чем ста ученикам.
2! | Шестерых оставили в больнице под капельницей.
3! | Сотрудник кухни признался, что холодильник был сломан.
- | Он просил не называть его имени.
4= | Инспектор Эдда Винкель утверждает, что семьям позвонили в тот же день.
4! | Многие родители узнали обо всём от соседей.
5! | Анализы указывают на сальмонеллу, а не на вирус, заявил эпидемиолог.
- | Окончательный ответ ждут в четверг.
7! | Победитель торгов вовсе не был самым дешёвым, пишет депутат Рольф Ким.
8! | Во вторник занятия отменили в трёх школах.

@ roditeli
- | Письмо родительского комитета
- | Мы хотим знать, чем кормят наших детей.
6! | За последний год мы трижды жаловались на поставщика.
- | Копии обращений приложены.
6= | В мэрии утверждают, что претензий не было.
3! | Еду привозили остывшей, тарелки были грязными.
- | Дети отказывались её есть.
2! | Моего сына забрала скорая.
4! | Никто нам не позвонил.
- | Собрание пройдёт в субботу в спортзале.
8! | Во вторник дверь школы была заперта.
- | Мы требуем расторгнуть договор.

@ mekteb-xeberleri
- | Məktəb yeməkxanalarında zəhərlənmə
- | Bazar ertəsi uşaqlara makaron verilib.
1= | Bələdiyyə on dörd şagirdin xəstələndiyini deyir.
1! | Həkimlər isə yüzdən çox uşağın müraciət etdiyini bildirir.
2! | Altı uşaq gecəni xəstəxanada keçirib.
3! | Mətbəx işçisi soyuducunun xarab olduğunu etiraf edib.
4! | Valideynlər xəbəri qonşulardan eşidiblər.
5= | Müfəttiş Edda Vinkel səbəbin virus olduğunu güman edir.
5! | Laboratoriya yeməkdə bakteriya tapıb.
- | Nümunələr paytaxta göndərilib.
6! | Əvvəllər də şirkətdən dəfələrlə şikayət olunub.
8! | Üç məktəb çərşənbə axşamı bağlı qalıb.
- | Prokurorluq araşdırma aparır.

@ valideyn
- | Bir ananın məktubu
- | Qızım birinci sinifdə oxuyur.
2! | Onu təcili yardımla apardılar.
4! | Mənə heç kim zəng etmədi.
4= | Müfəttiş televiziyada bizə zəng olunduğunu dedi.
3! | Yemək soyuq idi və qab çirkli idi.
- | Qızım onu yemək istəməyib.
6! | Mən payızda bu barədə yazmışdım.
7! | Tenderdə daha ucuz təklif verən olub, bunu deputat da təsdiqləyir.
- | İndi evdə çay içirik.
- | Həkim bir həftə istirahət yazıb.
"""
"""For each source its statements, in order, with their labels."""
