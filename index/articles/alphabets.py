"""Chooses among encodings of Latin letters by the alphabets of languages.

A detector by frequencies often takes one Western or Central European encoding for another: the same byte is è here
and č there, and both are letters. No language has both, though: the right encoding is the one by which all letters
beyond ASCII belong to the alphabet of one language.
"""

from __future__ import annotations

import re
from collections import Counter

# Likelier encodings first: of two that fit as well, the first is taken.
_CANDIDATES = (
    "cp1252 cp1254 cp1250 cp1257 iso8859_2 iso8859_15 mac_roman cp850 iso8859_3 iso8859_4 iso8859_10 iso8859_16"
)
_MARKS = frozenset("“”‘’„‚«»‹›–—…•·°§©®™£€¥¢¿¡½¼¾²³ºª×÷±\u00a0\u00ad†‡‰")
_ALPHABETS = {
    "en": "éèêëïöôçñüàâ", "fr": "àâæçéèêëîïôœùûüÿ", "de": "äöüßé", "es": "áéíñóúü", "pt": "áâãàçéêíóôõúü",
    "it": "àèéìíîòóùú", "nl": "áéëïóöüèêç", "sv": "åäöéàü", "da": "æøåéü", "no": "æøåéòôü", "fi": "äöåšž",
    "is": "áðéíóúýþæö", "tr": "çğıöşüâîûi̇İ", "pl": "ąćęłńóśźż", "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž",
    "hu": "áéíóöőúüű", "ro": "ăâîșțşţ", "hr": "čćđšž", "sl": "čšž", "sq": "çë", "et": "äõöüšž", "lv": "āčēģīķļņšūž",
    "lt": "ąčęėįšųūž", "ca": "àçèéíïòóúü·",
}  # fmt: skip
_HIGH = re.compile(r"[^\x00-\x7f]")
_LEAST_FIT = 0.85  # of all characters beyond ASCII


def latin_encoding(sample: bytes) -> str:
    """Return the encoding by which the letters of ``sample`` best fit one language, or "" where none fits well."""
    fits = {encoding: _fit(sample, encoding) for encoding in _CANDIDATES.split()}
    best = max(fits, key=lambda encoding: fits[encoding])
    return best if fits[best] >= _LEAST_FIT else ""


def _fit(sample: bytes, encoding: str) -> float:
    """Return the share of characters beyond ASCII that are marks or letters of the one language that has most."""
    try:
        beyond = Counter(_HIGH.findall(sample.decode(encoding)))
    except UnicodeDecodeError:
        return 0.0
    marks = sum(count for character, count in beyond.items() if character in _MARKS)
    letters = Counter({character: count for character, count in beyond.items() if character.isalpha()})
    alphabets = (
        sum(letters[letter] for letter in set(alphabet + alphabet.upper())) for alphabet in _ALPHABETS.values()
    )
    return (marks + max(alphabets)) / max(1, beyond.total())
