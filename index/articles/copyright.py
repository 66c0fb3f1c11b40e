"""Whom a line of copyright names.

What stands behind the sign up to the next mark is a name, if it is short and begins as one: names have particles and
common nouns in lower case in most languages, so that capitals alone do not tell where one ends.
"""

from __future__ import annotations

import re

_SIGN = r"(?:©|\(\s*c\s*\)|\bcopyright\b|\bcopr\b\.?)"
_YEARS = r"(?:19|20)\d\d(?:\s*[-–—/]\s*(?:(?:19|20)?\d\d|present|today|heute))?"
_BEHIND_SIGN = re.compile(
    rf"{_SIGN}(?:[\s:,.|·•–—-]|{_SIGN}|{_YEARS})*(?:(?:by|von|par|por|di|van|av)\s+)?(?P<rest>.+)", re.IGNORECASE
)
_SIGN_AND_YEAR = re.compile(r"(?:©|\(c\))\s*(?:19|20)\d\d", re.IGNORECASE)
_END_BEFORE = re.compile(r"[.|·•©]")
_RIGHTS = re.compile(
    r"\b(?:all rights?|some rights|no part|alle rechten?|alle rettigheder|alle rettigheter|alla rättigheter"
    r"|tous (?:les )?droits|droits|todos (?:los|os)|derechos|direitos|tutti i|riproduzione|diritti|tüm hak|her hak"
    r"|bütün hak|все права|усі права|всі права|wszelkie prawa|wszystkie prawa|všechna práva|všetky práva|minden jog"
    r"|toate drepturile|med ensamrätt|kaikki oikeudet|sva prava|με επιφύλαξη|terms|privacy|site by)\b.*"
    r"|(?:جميع|كل|كافة|كامل|تمامی?|کلیه|تمام)\s(?:ال)?حقوق.*|כל הזכויות.*|版权所有.*|版權所有.*|保留.*|无断.*|無断.*"
    r"|禁無断.*|무단.*|저작권.*|모든.*",
    re.IGNORECASE | re.DOTALL,
)
_PICTURE = re.compile(rf"^[^.]{{0,60}}{_SIGN}\s*(?!{_YEARS})[^\d./]{{2,40}}/[^/.]{{2,40}}$", re.IGNORECASE)
_MARK = re.compile(rf"\s*[|·•;:/]|\s+[-–—]\s|[.!?](?:\s|$)|[。،,、]|\s+[-–—]|\s*\(|\s+{_YEARS}|\s*©|\s+\d{{4,}}")
_QUOTED = re.compile(r"\s*(?:[«„“\"「『](?P<name>[^»“”\"」』]{2,60})[»“”\"」』])")
_LEGAL_FORM = re.compile(
    r"[\s,]+(?:Ltd|Limited|Inc|Incorporated|LLC|LLP|GmbH(?:\s*&\s*Co\b.*)?|KG|plc|PLC|Corp|S\.?A\.?(?:\s?S)?|S\.?L\.?U?"
    r"|S\.?r\.?l|S\.?p\.?A|AG|AB|A/?S|ApS|Oy|Oyj|B\.?V|N\.?V|Pty|Pvt|A\.?Ş|Sp\. z o\.o|s\.r\.o|Kft|Zrt|SRL)\.?$"
)
_SMALL_WORDS = (
    "a al an and de da das do dos del dela della delle dei degli dell di d' du des der die den dem das e ed el en"
    " et für for i il im in la las le les li lo los na nad of o og och on os pe pod po sur sull sulla the to u um und"
    " van vom von voor y z za zu zum zur ve ile и в на & +"
)
_PARTICLES = frozenset(_SMALL_WORDS.split())
_WORDS_OF_SENTENCES = (
    "is are was were has have may must all any this that our your we you its it as by with from not use published"
    " content contents material site website page terms article image photo images photos reserved rights"
)
_NO_NAME_WORDS = frozenset(_WORDS_OF_SENTENCES.split())
_MOST_WORDS = 7
_MOST_WITH_NOUNS = 5  # words of a name with common nouns in lower case
_LOOK_AT = 500  # code points of a line
_SHORTEST, _LONGEST = 2, 60  # code points
_LOOKED_AT = 5 * _LONGEST  # code points of a text that may begin with a name: a line may have a million
_LETTER = re.compile(r"[^\W\d_]")
_DOMAIN = re.compile(r"\w[\w-]*(?:\.\w[\w-]*)+$")


def owner_of(line: str) -> str:
    """Return the name in a line of copyright, or "" where there is none; that of a picture's owner is none."""
    if _PICTURE.search(line):
        return ""
    behind = _BEHIND_SIGN.search(line)
    return (_name_in(behind["rest"][:_LOOKED_AT]) if behind else "") or _name_in(_before_sign(line))


def _before_sign(line: str) -> str:
    """Return what stands before the first sign with a year that has anything before it; "" where there is none.

    The sign is looked for first: a pattern that begins with any text takes the square of a line's length, or worse.
    """
    for sign in _SIGN_AND_YEAR.finditer(line):
        before = _END_BEFORE.split(line[max(0, sign.start() - _LOOKED_AT) : sign.start()])[-1].strip()
        if before:
            return before
    return ""


def _name_in(rest: str) -> str:
    """Return the name that a text begins with, or ""."""
    quoted = _QUOTED.match(rest)
    if quoted:
        return quoted["name"].strip()
    segment = _MARK.split(_RIGHTS.sub("", rest).strip(" .,:-–—"), maxsplit=1)[0].strip(" .,:-–—'\"")
    bare = _LEGAL_FORM.sub("", segment).strip(" .,")
    name = " ".join(_words_of_name(bare.split()))
    return name if _SHORTEST <= len(name) <= _LONGEST and _LETTER.search(name) else ""


def _words_of_name(words: list[str]) -> list[str]:
    """Return the words of a name that some words begin with: up to the first that is in none."""
    if not words or not _begins_name(words[0]):
        return []
    is_plain = any(word.casefold() in _NO_NAME_WORDS for word in words[1:]) or len(words) > _MOST_WITH_NOUNS
    end = next((number for number, word in enumerate(words) if is_plain and not _goes_on(word)), len(words))
    kept = words[: min(end, _MOST_WORDS)]
    while kept and kept[-1].casefold() in _PARTICLES:
        kept.pop()
    return kept


def _begins_name(word: str) -> bool:
    """Whether a name may begin with a word: with a capital or a letter of a script that has none, or a domain."""
    first = word.lstrip("'’\"(")[:1]
    is_name = not first.islower() and first.isalnum() and word.casefold() not in _NO_NAME_WORDS
    return is_name or bool(_DOMAIN.match(word)) or (first.islower() and any(map(str.isupper, word)))


def _goes_on(word: str) -> bool:
    """Whether a word may stand inside a name whatever its language: not in lower case, or a particle."""
    letters = _LETTER.findall(word)
    return word.casefold() in _PARTICLES or not letters or not all(map(str.islower, letters))
