"""Letters of Russian, Armenian and Azerbaijani in the spelling of English news. Data only."""

from __future__ import annotations


def _table(pairs: str) -> dict[str, str]:
    """Read `letter:latin` pairs; a letter with a capital form gets that too."""
    lower = dict(pair.split(":") for pair in pairs.split())
    upper = {
        key.upper(): value.capitalize() for key, value in lower.items() if len(key.upper()) == 1
    }
    return upper | lower


CYRILLIC = _table(
    "а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh "
    "ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:i є:e ґ:g ў:u"
)
"""Russian, with the letters that Ukrainian and Belarusian add."""

ARMENIAN = _table(
    "ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:e թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n "
    "շ:sh ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k և:ev օ:o ֆ:f"
)
"""Eastern Armenian."""

PAIRS = (
    ("дж", "j"),
    ("Дж", "J"),
    ("ДЖ", "J"),
    ("ու", "u"),
    ("Ու", "U"),
    ("ՈՒ", "U"),
    ("եւ", "ev"),
)
"""Letter pairs that stand for one sound (Джабраил, Jabrayil; Թուրքիա, Turkia)."""

AZERBAIJANI = str.maketrans(
    _table("ğ:gh ş:sh ç:ch ö:o ü:u ı:i ə:a j:zh x:kh c:j q:g") | {"İ": "I", "I": "I"}
)
"""Azerbaijani; right for Turkish too, which has neither x nor q."""

AZERBAIJANI_SIGNS = frozenset("əğşıƏĞŞİ")
"""Letters that make a word Azerbaijani or Turkish; French and German have the others too."""
