"""Which characters count as what in words: marks, joiners, apostrophes, hyphens, unspaced scripts."""

from __future__ import annotations

import unicodedata

# Written inside words without being part of them: soft hyphen, joiners, bidirectional controls, tatweel, BOM.
INVISIBLE = (
    "\u00ad\u0640\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)

# Straight and typographic apostrophes, primes, the letters that transliterations of Arabic use for hamza and ayn,
# and the Hebrew geresh and gershayim.
APOSTROPHES = "'`´‘’‛′＇ʹʻʼʽʾʿˈ׳״"

# Hyphens, the dashes that stand for them (not the em dash, which separates), the Armenian and the Hebrew one.
HYPHENS = "-‐‑‒–−﹣－֊־"

# Scripts that put no spaces between words, and Hangul, which glues particles to them. Character class body.
# Their digits are left out, so that numbers stay words.
UNSPACED = (
    "\u0e01-\u0e4e"  # Thai
    "\u0e81-\u0ece"  # Lao
    "\u1000-\u103f\u104c-\u108f\u109a-\u109d"  # Burmese
    "\u1100-\u11ff\ua960-\ua97c\uac00-\ud7fb\u3131-\u318e"  # Hangul
    "\u1780-\u17dd"  # Khmer
    "\u3005-\u3007\u3021-\u3029\u3031-\u3035"  # marks of repetition and numerals among ideographs
    "\u3041-\u3096\u3099\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # ideographs
)

ARABIC = "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff"
HEBREW = "\u05d0-\u05f2\ufb1d-\ufb4f"

# Scripts whose marks are vowels or accents that writers leave out at will. The marks of Indian and south-east Asian
# scripts are letters in their own right and stay. Ranges of code points, both ends included.
_OPTIONAL_MARKS = (
    (0x0300, 0x036F),  # Latin, Greek, Cyrillic
    (0x0483, 0x0489),  # Church Slavonic
    (0x0591, 0x05C7),  # Hebrew points and accents
    (0x0610, 0x061A),  # Arabic
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x0730, 0x074A),  # Syriac
    (0x08D3, 0x08FF),  # Arabic, extended
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFE20, 0xFE2F),
)
_MARK_BLOCKS = ((0x0300, 0x1DFF), (0x20D0, 0x20FF), (0xA66F, 0xABFF), (0xFE00, 0xFE2F))


def _marks(ranges: tuple[tuple[int, int], ...]) -> str:
    """Return the combining marks of the ranges, for use inside a character class."""
    return "".join(
        chr(code)
        for first, last in ranges
        for code in range(first, last + 1)
        if unicodedata.category(chr(code)).startswith("M")
    )


OPTIONAL_MARKS = _marks(_OPTIONAL_MARKS)
MARKS = _marks(_MARK_BLOCKS)
