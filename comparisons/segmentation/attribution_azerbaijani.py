"""Azerbaijani words that say who makes a claim: data only."""

from __future__ import annotations

from comparisons.segmentation.attribution_words import AttributionWords
from comparisons.segmentation.word_lists import words

AZERBAIJANI = AttributionWords(
    verbs=words(
        """
        bildirib bildirdi bildirir bildiriblər deyib dedi deyir deyiblər söyləyib söylədi
        vurğulayıb vurğuladı vurğulayır
        """
    ),
    careful_verbs=words(
        """
        yazıb yazır yazdı açıqlayıb açıqladı qeyd əlavə bəyan iddia təsdiqləyib təsdiqlədi
        xatırladıb xəbər məlumat
        """
    ),
    publishing=words("yazıb yazır yazdı xəbər məlumat"),
    telling=frozenset(),
    leads=words("barədə haqda"),
    that=words("ki"),
    not_claims=frozenset(),
    according=(),
    according_after=(
        ("sözlərinə", "görə"),
        ("sözlərinə", "əsasən"),
        ("məlumatına", "görə"),
        ("məlumatına", "əsasən"),
        ("bildirdiyinə", "görə"),
        ("dediyinə", "görə"),
        ("verdiyi", "məlumata", "görə"),
    ),
    possessives=frozenset(),
    persons=words("o onun"),
    things=frozenset(),
    helpers=words(
        """
        də da isə həmçinin daha sonra əvvəl bu barədə jurnalistlərə mətbuata ayrıca yenə
        açıqlamasında müsahibəsində brifinqdə çıxışında bəyanatında məlumatında paylaşımında
        """
    ),
    blockers=words("heç kim kimsə nə"),
    titles=words(
        """
        polkovnik polkovnik-leytenant general general-mayor general-leytenant general-polkovnik
        kapitan mayor leytenant admiral nazir naziri prezident prezidenti sözçü sözçüsü
        mətbuat katib katibi rəis rəisi sədr sədri baş direktor direktoru səfir səfiri deputat
        prokuror prokuroru müavini müşaviri nümayəndə nümayəndəsi professor doktor ombudsman
        ekspert jurnalist komandir komandiri hakim
        """
    ),
    speakers=words(
        """
        nazirlik nazirliyi nazirliyin nazirliyinin polis polisin ordu ordusu hökumət hökumətin
        agentlik agentliyi agentliyin şahidlər sakinlər həkimlər jurnalistlər rəsmilər idarə
        idarəsi idarəsinin prokurorluq prokurorluğu prokurorluğun xidməti xidmətinin ofisi
        sözçüsü naziri prezidenti mənbə mənbələr hospital xəstəxana ittifaqı komitəsi şirkət
        """
    ),
    bodies=words("bmt nato ai mn xin"),
    no_speakers=words("o onlar biz siz mən heç hamı bəzi bu bunlar kim nə orada burada"),
    determiners=words("bu həmin iki üç bir"),
    articles=frozenset(),
    particles=words("oğlu qızı"),
    both=words("və"),
    breaks=words("ki deyə çünki amma lakin ancaq əgər necə"),
    relatives=words("nə kimi"),
    connectors=frozenset(),
    ends=words("üçün ilə haqqında zaman"),
    times=words(
        """
        bazar şənbə cümə yanvarın fevralın martın aprelin mayın iyunun iyulun avqustun sentyabrın
        oktyabrın noyabrın dekabrın günü dünən bugün sonra əvvəl da də
        edib edir etdi verib verir verdi yayıb yayıblar
        """
    ),
    most_name_words=3,
)
