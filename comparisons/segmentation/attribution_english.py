"""English words that say who makes a claim: data only."""

from __future__ import annotations

from comparisons.segmentation.attribution_words import AttributionWords
from comparisons.segmentation.word_lists import words

ENGLISH = AttributionWords(
    verbs=words(
        """
        said says say saying stated states insisted insists asserted asserts argued argues alleged
        alleges tweeted reiterated contended maintained remarked
        """
    ),
    careful_verbs=words(
        """
        noted notes stressed stresses added adds claimed claims reported reports announced
        announces confirmed confirms denied denies warned warns declared declares explained
        explains acknowledged admits admitted concluded concludes emphasized emphasised emphasizes
        emphasises underlined underscored recalled recalls wrote writes posted testified suggested
        suggests estimated estimates believes believed replied replies responded pointed observed
        indicated revealed disclosed complained predicted promised vowed assured accused cautioned
        continued repeated charged tells believe deny warn announce confirm insist argue
        allege maintain write suggest
        """
    ),
    publishing=words("reported reports wrote writes posted tweeted"),
    telling=words("told informed assured notified reminded"),
    leads=words("as"),
    that=words("that how"),
    not_claims=words(
        """
        nothing goodbye hello farewell prayers grace mass little thanks sorry so yes no to
        otherwise anything
        """
    ),
    according=(("according", "to"), ("in", "the", "words", "of"), ("in", "the", "view", "of")),
    according_after=(),
    quoting=words("quoted cited quotes cites quoting citing"),
    as_saying=("as", "saying"),
    being=words("was were is are been being"),
    possessives=words("him her"),
    persons=words("he she"),
    things=words("it"),
    helpers=words(
        """
        has have had also later then earlier again further recently once today yesterday
        meanwhile repeatedly previously reportedly publicly privately initially now still
        subsequently separately officially specifically explicitly just only went on to itself
        himself herself themselves did
        """
    ),
    blockers=words(
        """
        is are was were be been being not never nor cannot can't couldn't didn't doesn't hasn't
        hadn't won't who which that whom what to could would should may might must if whoever
        """
    ),
    titles=words(
        """
        mr mrs ms miss dr prof professor sir lord lady dame rev reverend
        col colonel lt lieutenant gen general maj major capt captain sgt sergeant corporal private
        cmdr commander admiral brigadier marshal chief superintendent inspector detective officer
        spokesman spokeswoman spokesperson spokesmen president vice-president premier chancellor
        prime minister deputy first senior assistant acting former secretary secretary-general
        under-secretary-general ambassador envoy representative commissioner governor mayor senator
        congressman congresswoman mp judge justice prosecutor attorney ombudsman director
        director-general head chair chairman chairwoman chairperson coordinator correspondent
        reporter analyst expert historian lawyer doctor nurse king queen prince princess pope bishop
        patriarch imam sheikh rabbi foreign defense defence interior health finance education
        minister-president speaker leader founder editor editor-in-chief skipper driver engineer
        teacher farmer fisherman firefighter witness resident adviser advisor aide official
        coach manager owner ceo high special human rights press state
        """
    ),
    speakers=words(
        """
        police officials official authorities authority ministry ministries government spokesman
        spokeswoman spokesperson spokespeople residents resident witnesses witness source sources
        office officers officer agency agencies department commission committee council court
        prosecutors prosecutor investigators investigator inspectors inspector experts expert
        analysts analyst doctors doctor medics medic hospital rescuers firefighters brigade
        military army navy troops soldiers commanders commander general generals colonel captain
        president minister premier mayor governor senator ambassador envoy diplomats diplomat
        lawmakers lawmaker politician opposition party union unions company firm operator bank
        organization organisation organizations organisations group groups charity monitors
        observers observer mission peacekeepers activists activist journalists journalist reporter
        reporters newspaper broadcaster channel outlet media magazine website lawyer lawyers
        judge judges parents mother father neighbours neighbors villagers workers worker dockers
        skipper crew driver drivers owner owners manager director chairman chairwoman head chief
        leader leaders scientists scientist researchers researcher teacher teachers students
        survivors survivor relatives refugees farmers fishermen embassy presidency parliament
        church inspectorate institute university museum statement report communique communiqué
        man woman boy girl people family team secretary coordinator ombudsman service services
        authors author study
        """
    ),
    bodies=words(
        """
        forces force republic state states nations watch cross crescent assembly chamber federation
        center centre association society network times post tribune observatory fund foundation
        alliance league front movement board bureau directorate division unit corps guard regiment
        battalion administration cabinet house senate congress duma knesset kremlin pentagon embassy
        consulate police airlines railways port airport harbour harbor town city region district
        """
    ),
    no_speakers=words(
        """
        i we you they nobody everyone everybody someone somebody some many few several others
        people none all one nothing something anything what who whoever this that these those
        there here nor both neither either most more much such each every any another it
        constitution charter convention conventions treaty agreement article law plan rumour
        rumours rumor rumors legend tradition bible koran quran custom data
        monday tuesday wednesday thursday friday saturday sunday january february march april
        may june july august september october november december
        """
    ),
    determiners=words(
        """
        the a an this that his her its their our one two three four five six several some many
        other another both
        """
    ),
    articles=words("the a an"),
    particles=words("de la von van der den bin ibn al el di da"),
    both=words("and"),
    breaks=words(
        """
        that because as while when but if although though which who whose whom where since until
        unless than whether or so how what why
        """
    ),
    relatives=words("what which whom whose who whatever that"),
    connectors=words("of for in"),
    ends=words(
        """
        on at during after before by with about late early when while as because that who which
        whose where although though since until if but so to via through under
        over against between behind within from
        """
    ),
    times=words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april
        may june july august september october november december jan feb mar apr jun jul aug sep
        sept oct nov dec morning afternoon evening night noon late early last this next week month
        year day later earlier yesterday today afterwards
        """
    ),
)
