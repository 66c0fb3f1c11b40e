"""How names in Cyrillic and Arabic letters are written in Latin ones.

No rule of transcription is followed, as every language and every newspaper has its own. Each letter has the spellings
that English, German, French, Spanish and Turkish give it, and two names are the same where the letters of each word
can be written so, one after the other. Long vowels of Arabic have to stand in the other name, short ones may.

The spellings are those of usual transcriptions: BGN/PCGN and the scientific one, Duden, and the usage of newspapers.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from index.entities.linking.lists import entries_of
from index.entities.mentions import Kind

Steps = tuple[tuple[str, ...], ...]
"""For each letter of a word, its spellings."""

_ROMANISED = (("tsch", "ch"), ("tch", "ch"), ("sch", "sh"), ("ou", "u"), ("w", "v"), ("y", "i"), ("j", "i"))
_PATRONYMIC = re.compile("(?:ович|евич|ьич|овна|евна|ична|івна|ївна)$")
_WITH_PATRONYMIC = 3  # words
_DOUBLED = re.compile(r"([^ي])\1+")  # two of ي are a consonant and a vowel


class Script(StrEnum):
    """The letters of a name."""

    LATIN = "L"
    CYRILLIC = "C"
    ARABIC = "A"
    OTHER = ""


_SCRIPTS = (
    (Script.LATIN, re.compile("[a-z]+")),
    (Script.CYRILLIC, re.compile("[а-яґєіїў]+")),
    (Script.ARABIC, re.compile("[ء-ي]+")),
)

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v|w|f", "г": "g|gh|gu|h", "ґ": "g", "д": "d",
    "е": "e|ye|je|ie|yo|jo|io", "є": "ye|je|ie|e", "ж": "zh|z|sch|sh", "з": "z|s",
    "и": "i|y|yi|ji", "і": "i|y|yi|ji", "ї": "yi|ji|i|y", "й": "y|j|i|", "к": "k|c|ck|q",
    "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t|th", "у": "u|ou", "ў": "u|w|ou", "ф": "f|ph",
    "х": "kh|ch|h", "ц": "ts|tz|z|c", "ч": "ch|tch|tsch|c|cz", "ш": "sh|sch|ch|s|sz",
    "щ": "shch|sch|schtsch|chtch|sh|s", "ъ": "", "ы": "y|i", "ь": "|y|j|i", "э": "e",
    "ю": "yu|ju|iu|you|iou", "я": "ya|ja|ia",
}  # fmt: skip
_BEHIND_HUSHING = "жчшщ"  # where е is spoken, and written in German, as o: Горбачёв
_BEHIND_SOFT = "ьийії"  # where the sign before it has the y of я and ю: Наталья, Мария
_SOFT = {"я": "ya|ja|ia|a", "ю": "yu|ju|iu|you|iou|u"}

_SHORT, _SHORT_WITH_I = "|a|e|o|u", "|a|e|i|o|u"
_ARABIC = {
    "ب": "b|p", "پ": "p", "ت": "t", "ث": "th", "ج": "j|g|dj|dsch|c", "ح": "h", "خ": "kh|ch|h", "د": "d", "ذ": "dh|d",
    "ر": "r", "ز": "z|s", "س": "s|c", "ش": "sh|ch|sch|s", "ص": "s", "ض": "d|dh", "ط": "t", "ظ": "z", "غ": "gh|g",
    "ف": "f|v|ph", "ق": "q|k|g|c", "ك": "k|c|ck|g", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    "و": "w|o|u|ou|v|au|aw", "ي": "y|i|e|ei|ai|ay|ey|iy|j", "ا": "a|o|e", "ع": "", "ء": "",
    "ئ": "y|i|e|", "ؤ": "o|u|ou|w",
}  # fmt: skip
_ARABIC_VOWELS = frozenset("اوي")
_ARABIC_FIRST = {"ا": "a|e|i|o|u", "ع": "a|e|i|o|u"}
_ARABIC_LAST = {"ا": "a|ah|e|o", "ة": "a|ah|eh|e", "ه": "h|a|eh|ah", "ي": "i|y|e|a"}
_ARTICLE, _SHORTEST_WITH_ARTICLE = "ال", 5  # letters

_T_INSIDE = re.compile("[td](?=[sczj])|[тд](?=[сцчшщзж])|[تد](?=[سصشزج])")
_SOUNDS = {
    Script.LATIN: str.maketrans({"p": "b", "d": "t"}),
    Script.CYRILLIC: str.maketrans({"б": "b", "п": "b", "т": "t", "д": "t", "л": "l", "м": "m", "н": "n", "р": "r"}),
    Script.ARABIC: str.maketrans(
        {"ب": "b", "ت": "t", "ث": "t", "د": "t", "ذ": "t", "ض": "t", "ط": "t", "ل": "l", "م": "m", "ن": "n", "ر": "r"}
    ),
}
_NOT_HEARD = re.compile("[^btlmnr]")


@lru_cache(maxsize=65536)
def script_of(key: str) -> Script:
    """Return in which letters the key of a person is written; OTHER where they are mixed or of another script."""
    letters = key.replace(" ", "").replace("'", "")
    return next((script for script, form in _SCRIPTS if form.fullmatch(letters)), Script.OTHER)


@lru_cache(maxsize=65536)
def sounds_of(kind: Kind, key: str) -> str:
    """Return what all spellings of a person's name have in common: its script, and the sounds that none alters.

    Two names that ``LatinNames`` takes for one have the same behind the first letter; so have many others. What has
    no such sounds, and what is no person, gives "".
    """
    script = script_of(key) if kind is Kind.PERSON else Script.OTHER
    if script is Script.OTHER:
        return ""
    parts = without_patronymic(key).split()
    words = [_skeleton(word, script, is_first=not number) for number, word in enumerate(parts)]
    return f"{script} {' '.join(words)}" if any(words) else ""


def _skeleton(word: str, script: Script, *, is_first: bool) -> str:
    if script is Script.ARABIC and not is_first:
        word = _without_article(word)
    plain = _T_INSIDE.sub("", single(word).replace("ph", "f"))
    return _NOT_HEARD.sub("", plain.translate(_SOUNDS[script]))


def without_patronymic(key: str) -> str:
    """Return the key of a person without a Russian or Ukrainian patronymic inside of it."""
    words = key.split()
    if len(words) < _WITH_PATRONYMIC or script_of(key) is not Script.CYRILLIC:
        return key
    return " ".join([words[0], *(word for word in words[1:-1] if not _PATRONYMIC.search(word)), words[-1]])


def in_script(sounds: str, script: Script) -> str:
    """Return what the same name gives in other letters; "" for ""."""
    return f"{script}{sounds[1:]}" if sounds else ""


@lru_cache(maxsize=65536)
def romanised(latin: str) -> str:
    """Return what the Latin spellings have in common that languages give one Russian name: w and v, y, j and i."""
    word = latin
    for spelled, common in _ROMANISED:
        word = word.replace(spelled, common)
    return single(word)


def letter_steps(word: str, script: Script, *, is_given: bool) -> Steps:
    """Return the ways in which Latin letters write each letter of a word, one after the other.

    Args:
        word: In Cyrillic or Arabic letters.
        script: These letters.
        is_given: Whether it is the first word of several; an article belongs to others alone.

    Returns:
        For letters that are not doubled, as in ``single``.
    """
    return _arabic(word, is_given=is_given) if script is Script.ARABIC else _cyrillic(word)


def given_spellings(word: str) -> frozenset[str]:
    """Return what a given name is written as that is not written by its letters; nothing for any other word."""
    return _given_names().get(word, frozenset())


def single(word: str) -> str:
    """Return a word with each double letter written once, as languages double as they like."""
    return _DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=16384)
def _cyrillic(word: str) -> Steps:
    """Return the Latin spellings of each letter of a word in Cyrillic letters."""
    steps: list[str] = []
    before = ""
    for letter in single(word).replace("'", ""):
        if letter == "с" and before == "к":
            steps[-1] = "ks|x|cks|cs"
        else:
            steps.append(_spellings(letter, before))
        before = letter
    return _parted(steps)


def _parted(steps: list[str]) -> Steps:
    return tuple(tuple(step.split("|")) for step in steps)


def _spellings(letter: str, before: str) -> str:
    if letter == "е" and before and before in _BEHIND_HUSHING:
        return f"{_CYRILLIC[letter]}|o"
    if letter in _SOFT and before and before in _BEHIND_SOFT:
        return _SOFT[letter]
    return _CYRILLIC[letter]


@lru_cache(maxsize=16384)
def _arabic(word: str, *, is_given: bool) -> Steps:
    """Return the Latin spellings of each letter of a word in Arabic letters, and of vowels not written."""
    letters = single(word if is_given else _without_article(word))
    short = _SHORT_WITH_I if "ا" in letters[1:] else _SHORT
    last = len(letters) - 1
    steps = [_ARABIC_FIRST.get(letters[0], _ARABIC.get(letters[0], ""))]
    for number, letter in enumerate(letters[1:], 1):
        has_vowel = letter in _ARABIC_VOWELS or letter in "ةى" or letters[number - 1] in "او"
        if not has_vowel:
            steps.append(short)
        table = _ARABIC_LAST if number == last else _ARABIC
        steps.append(table.get(letter, _ARABIC.get(letter, "")))
    return _parted(steps)


def _without_article(word: str) -> str:
    return word.removeprefix(_ARTICLE) if len(word) >= _SHORTEST_WITH_ARTICLE else word


@lru_cache(maxsize=1)
def _given_names() -> dict[str, frozenset[str]]:
    """Return the given names that are written otherwise, with what they are written as."""
    parted = (line.partition(" | ") for line in entries_of("given-names.txt"))
    return {name: frozenset(spelled.split()) for name, _, spelled in parted}
