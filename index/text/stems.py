"""Tells which folded words are forms of one word: strike, strikes and striking.

The stems are those of the Snowball algorithms (Porter 2001, https://snowballstem.org) for English, French, German,
Russian, Spanish and Turkish, and for Arabic the light stemmer of Larkey, Ballesteros and Connell (light10, 2002),
which takes off the article and joined particles, as Snowball's does not always do. Of Hebrew only the particles are
known that are written together with the word that follows. All are made for words with their accents, and what is
indexed has none; what that spoils is put right here, a few lines for each language. A stem is only ever compared with
stems of the same language: it is no word, and is never shown.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

ARABIC, HEBREW = "ar", "he"
_ALGORITHMS = {
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "ru": "russian",
    "tr": "turkish",
}
LANGUAGES = (ARABIC, *_ALGORITHMS, HEBREW)  # primary subtags of BCP 47

_LATIN = re.compile(r"[a-z]{3,40}")
_CYRILLIC = re.compile(r"[\u0430-\u045f]{3,40}")
_ARABIC_WORD = re.compile(r"[\u0620-\u064a]{3,40}")
_HEBREW_WORD = re.compile(r"[\u05d0-\u05ea]{3,40}")
# A word that ends in none of these is its own stem, by the rules of Snowball's English: so most names need no look.
_POSSIBLE_ENDINGS = {
    "en": ("s", "ed", "ing", "y", "i", "al", "er", "or", "ism", "ful", "ic", "ant", "ent", "ion", "ist", "e", "ll"),
}
_SCRIPTS = {**dict.fromkeys(_ALGORITHMS, _LATIN), "ru": _CYRILLIC, ARABIC: _ARABIC_WORD, HEBREW: _HEBREW_WORD}

_SHORTEST = {ARABIC: 2}  # letters of a stem; shorter ones say too little
_SHORTEST_OF_ALL = 3
_MOST_ENDING = 10  # letters that a form may have beyond the stem
_MOST_TRIES = 4  # endings of Turkish words stand in rows; so many are taken off one after the other

# After folding, the final forms of the Arabic feminine ending and of alef maksura are heh and yeh.
_ARABIC_HEADS = ("وال", "بال", "كال", "فال", "ال", "لل", "و")
_ARABIC_ENDINGS = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")

# And, the, in, as, to, from, that: one or two of them before a word.
_HEBREW_HEADS = ("ה", "ו", "ב", "כ", "ל", "מ", "ש", "וה", "וב", "ול", "ומ", "וש", "בה", "שה", "מה", "לה", "כש")

_local = threading.local()  # a stemmer of Snowball works on a word inside itself


def languages_of(word: str) -> tuple[str, ...]:
    """Return the languages in which a folded word can have other forms, by its script and length."""
    return tuple(language for language in LANGUAGES if _SCRIPTS[language].fullmatch(word))


def are_forms(word: str, other: str, language: str) -> bool:
    """Whether ``other`` is a form of ``word`` in a language; both folded. False for an unknown language."""
    if word == other:
        return True
    root = stem(word, language)
    if not root or not is_candidate(other, word, language):
        return False
    if language == HEBREW:  # which letters are particles, only the word itself tells: shalom begins with two of them
        return other.endswith(root) and (other == root or other[: -len(root)] in _HEBREW_HEADS)
    return stem(other, language) == root


def heads(word: str, language: str) -> tuple[str, ...]:
    """Return what all forms of a word begin with, one of several; nothing where it has no other forms."""
    root = stem(word, language)
    if not root:
        return ()
    before = {ARABIC: _ARABIC_HEADS, HEBREW: _HEBREW_HEADS}.get(language)
    if before is not None:
        return (root, *(head + root for head in before))
    shared = _shared(word, root)[: max(_SHORTEST_OF_ALL, len(root) - 1)]
    return (shared,) if len(shared) >= _SHORTEST_OF_ALL else ()


def forms_among(word: str, others: Sequence[str], language: str) -> list[int]:
    """Return which of the others, which begin as its forms do, are forms of a word: ``are_forms`` for very many."""
    root = stem(word, language)
    longest = len(root) + _MOST_ENDING
    endings = _POSSIBLE_ENDINGS.get(language, ("",))
    return [
        which
        for which, other in enumerate(others)
        if len(other) <= longest and (other.endswith(endings) or other == root) and are_forms(word, other, language)
    ]


def _shared(one: str, other: str) -> str:
    """Return what both words begin with."""
    length = 0
    for letter, same in zip(one, other, strict=False):
        if letter != same:
            break
        length += 1
    return one[:length]


def is_candidate(other: str, word: str, language: str) -> bool:
    """Whether another word begins as the forms of a word do, ends as a form may, and is not too long to be one."""
    root = stem(word, language)
    if len(other) > len(root) + _MOST_ENDING or not other.startswith(heads(word, language)):
        return False
    endings = _POSSIBLE_ENDINGS.get(language)
    return endings is None or other == root or other.endswith(endings)


@lru_cache(maxsize=1 << 17)
def stem(word: str, language: str) -> str:
    """Return the stem of a folded word; empty where it has none: too short, of another script, or not a word."""
    script = _SCRIPTS.get(language)
    if script is None or not script.fullmatch(word):
        return ""
    root = _STEMMERS.get(language, _by_snowball)(word, language)
    return root if len(root) >= _SHORTEST.get(language, _SHORTEST_OF_ALL) else ""


def _by_snowball(word: str, language: str) -> str:
    """Return what Snowball's algorithm leaves of a word."""
    stemmers: dict[str, Any] = _local.__dict__
    if language not in stemmers:
        import snowballstemmer  # here, because it takes 20 ms and only searches need it

        stemmers[language] = snowballstemmer.stemmer(_ALGORITHMS[language])
    return str(stemmers[language].stemWord(word))


def _french(word: str, language: str) -> str:
    """As Snowball; a participle in -é has lost its accent, so its e is taken off as that of other forms."""
    root = _by_snowball(word, language)
    while len(root) > _SHORTEST_OF_ALL and root.endswith("e"):
        root = root[:-1]
    return root


# Words of the news that Snowball's English takes for forms of another word: what begins so has this stem.
_OWN_STEMS = {
    **{stem: stem for stem in ("international", "universit", "authorit", "department", "apartment", "importan")},
    **{stem: stem for stem in ("experiment", "business", "witness", "several", "united", "arms", "position")},
    **dict.fromkeys(("organiz", "organis"), "organiz"),
    **dict.fromkeys(("mobiliz", "mobilis"), "mobiliz"),
    **dict.fromkeys(("recogniz", "recognis"), "recogniz"),
}
_OWN = re.compile("|".join(_OWN_STEMS))


def _english(word: str, language: str) -> str:
    """As Snowball, but for some words that are frequent in the news and far apart in meaning."""
    own = _OWN.match(word)
    return _OWN_STEMS[own.group()] if own else _by_snowball(word, language)


_SPANISH_PLURAL = re.compile(r"(?<=[nlrdsz])es$|(?<=..[aeo])s$")


def _spanish(word: str, language: str) -> str:
    """As Snowball, of the singular: it takes -ernos for an ending of verbs, and does not know -ares for one."""
    return _by_snowball(_SPANISH_PLURAL.sub("", word), language)


# Abbreviations of Soviet make, whose own end Snowball takes for that of the instrumental.
_RUSSIAN_OWN = re.compile(r"(.*(?:пром|телеком|исполком|обком|горком|райком|нарком|избирком))(?:а|у|ом|е|ы|ов)?")


def _russian(word: str, language: str) -> str:
    """As Snowball, but "Газпром" has no ending."""
    own = _RUSSIAN_OWN.fullmatch(word)
    return own[1] if own else _by_snowball(word, language)


_UNDOTTED = str.maketrans("\u0131\u00fc\u00f6\u00e7\u011f\u015f", "iuocgs")
_BACK, _FRONT = "aou\u0131", "ei\u00fc\u00f6"


def _turkish(word: str, language: str) -> str:
    """As Snowball, ending after ending; the dots that folding took are put back by the harmony of vowels."""
    letters = []
    last = ""
    for letter in word:
        spelled = letter
        if letter == "i" and last and last in _BACK:
            spelled = "\u0131"
        elif letter == "u" and last and last in _FRONT:
            spelled = "\u00fc"
        if spelled in _BACK + _FRONT:
            last = spelled
        letters.append(spelled)
    root = "".join(letters)
    for _ in range(_MOST_TRIES):
        shorter = _by_snowball(root, language)
        if shorter == root or len(shorter) < _SHORTEST_OF_ALL:
            break
        root = shorter
    return root.translate(_UNDOTTED)


def _arabic(word: str, _language: str) -> str:
    """Return what light10 leaves: at least two letters after each step, three after the article with ``w``."""
    root = word
    for head in _ARABIC_HEADS:
        least = 3 if head == "و" else 2
        if root.startswith(head) and len(root) - len(head) >= least:
            root = root[len(head) :]
            break
    for ending in _ARABIC_ENDINGS:
        if root.endswith(ending) and len(root) - len(ending) >= 2:
            root = root[: -len(ending)]
    return root


def _hebrew(word: str, _language: str) -> str:
    """Return a word without its article."""
    return word[1:] if word.startswith("ה") and len(word) > _SHORTEST_OF_ALL else word


_STEMMERS = {
    "en": _english,
    "fr": _french,
    "es": _spanish,
    "ru": _russian,
    "tr": _turkish,
    ARABIC: _arabic,
    HEBREW: _hebrew,
}
