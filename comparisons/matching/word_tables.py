"""Number words, irregular forms and calendar words of English. Data only.

Keys are lower-case words in Latin letters, as `words.split` makes them.
"""

from __future__ import annotations

_SMALL = "zero one two three four five six seven eight nine ten eleven twelve"

NUMBER_WORDS = {word: str(number) for number, word in enumerate(_SMALL.split())}
"""Small numbers, as English newspapers spell them out."""

_FORMS = """
say: said says | be: was were is are been being am | have: had has | do: did does done
go: went gone goes | get: got gotten | make: made | come: came | take: took taken | find: found
give: gave given | tell: told | feel: felt | leave: left | keep: kept | begin: began begun
hold: held | bring: brought | write: wrote written | stand: stood | lose: lost | pay: paid
meet: met | run: ran | send: sent | build: built | fall: fell fallen | sell: sold | fight: fought
shoot: shot | strike: struck stricken | win: won | catch: caught | buy: bought | lead: led
speak: spoke spoken | break: broke broken | choose: chose chosen | drive: drove driven
draw: drew drawn | fly: flew flown | grow: grew grown | hide: hid hidden | know: knew known
lay: laid | lie: lying | mean: meant | rise: rose risen | see: saw seen | seek: sought
shake: shook | sink: sank sunk | sleep: slept | spend: spent | steal: stole stolen
swear: swore sworn | teach: taught | think: thought | throw: threw thrown | wear: wore worn
understand: understood | withdraw: withdrew withdrawn | flee: fled | bear: bore born
become: became | hang: hung | bleed: bled | blow: blew blown | deal: dealt | dig: dug
eat: ate eaten | forget: forgot forgotten | freeze: froze frozen | lend: lent | light: lit
ride: rode ridden | ring: rang | sing: sang sung | show: shown | stick: stuck | sweep: swept
swim: swam | wake: woke | man: men | woman: women | child: children | person: people persons
foot: feet | tooth: teeth | life: lives | wife: wives | knife: knives | thief: thieves
wound: wounded | die: died dying dead death deaths | kill: killed killing | can: ca | will: wo
"""

IRREGULAR = {
    form: plain.strip()
    for entry in _FORMS.replace("\n", "|").split("|")
    for plain, _, forms in [entry.partition(":")]
    for form in forms.split()
}
"""Forms that no rule of `words.stem` takes to the plain word."""

_CALENDAR = (
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday"
)

CALENDAR = frozenset(_CALENDAR.split())
"""Months and weekdays: they date a text more than they tell what it is about."""
