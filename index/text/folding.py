"""Makes one spelling of the many that writers use for the same letters: case, accents, vowel signs, digits.

After Unicode's compatibility decomposition (UAX #15, NFKD) and full case folding, with what those two leave apart:
letters with a stroke, the four Turkish i, and the variants of Arabic letters that differ by keyboard and habit.
"""

from __future__ import annotations

import re
import unicodedata

from index.text.scripts import APOSTROPHES, HYPHENS, INVISIBLE, OPTIONAL_MARKS

# Letters that NFKD does not take apart although their base letter is what people type.
_LATIN = {
    **dict.fromkeys("ıİ", "i"),
    **dict.fromkeys("øØ", "o"),
    **dict.fromkeys("đĐðÐɗƊ", "d"),
    **dict.fromkeys("łŁ", "l"),
    **dict.fromkeys("ħĦ", "h"),
    **dict.fromkeys("ŧŦ", "t"),
    **dict.fromkeys("ŋŊ", "n"),
    **dict.fromkeys("əƏǝƎ", "e"),
    **dict.fromkeys("ɓƁ", "b"),
    **dict.fromkeys("ƙƘ", "k"),
    **dict.fromkeys("æÆ", "ae"),
    **dict.fromkeys("œŒ", "oe"),
    **dict.fromkeys("þÞ", "th"),
}
# After marks are gone: Persian, Urdu, Kurdish and final forms of what an Arabic keyboard writes otherwise.
_ARABIC = {
    "ٱ": "ا",
    **dict.fromkeys("ىیېے", "ي"),
    **dict.fromkeys("کڪ", "ك"),
    **dict.fromkeys("ةہھەۃ", "ه"),
}
_BEFORE = str.maketrans(
    {
        **_LATIN,
        **dict.fromkeys(INVISIBLE, None),
        **dict.fromkeys(APOSTROPHES, "'"),
        **dict.fromkeys(HYPHENS, "-"),
    }
)
_AFTER = str.maketrans({**_LATIN, **_ARABIC, "ґ": "г"})
_MARK = re.compile(f"[{OPTIONAL_MARKS}]+")
_FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
# Letters that decomposition would take for another letter with an accent.
_SHORT_I = re.compile("[иИ]\u0306")
_SHORT_U = re.compile("[уУ]\u0306")
_YI = re.compile("[іІ]\u0308")


def fold(text: str) -> str:
    """Return the one spelling under which all usual spellings of ``text`` are indexed and searched.

    Code points of the result do not correspond to those of ``text``. Folding twice changes nothing. Meant for words:
    a run of many thousand combining marks costs quadratic time in Unicode normalisation, so callers cut first.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    folded = unicodedata.normalize("NFKD", text.translate(_BEFORE))
    folded = _YI.sub("ї", _SHORT_U.sub("ў", _SHORT_I.sub("й", folded)))
    folded = _MARK.sub("", folded).casefold().translate(_AFTER)
    folded = unicodedata.normalize("NFC", folded.translate(_BEFORE))
    return _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit.group())), folded)
