"""The second pass: what the article names in full is recognised where it is named in part.

A sentence's first word, a headline in capitals or an unknown surname tell a rule nothing; but the article itself has
said elsewhere who or what it is about. In the study that this follows, such a pass was worth eight points of F1 to a
recogniser of rules.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.entities.candidates import Candidate
from index.entities.forms import plain
from index.entities.mentions import Kind
from index.entities.tokenised import Setting, Tokenised

_REPEATED = 0.5
_ABBREVIATION = 3  # letters in capitals that may be an abbreviation, and so have no form in small letters
UNSURE = 0.4
"""A candidate below this score teaches nothing, and gives way to what the article teaches."""

_KINDS = frozenset({Kind.PERSON, Kind.ORG, Kind.PLACE, Kind.WEAPON, Kind.GROUP})
_PARTICLES = frozenset(
    [
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "bint",
        "abu",
        "van",
        "von",
        "der",
        "den",
        "de",
        "da",
        "di",
        "do",
        "dos",
        "del",
        "della",
        "la",
        "le",
        "ter",
    ]
)
_ADJECTIVES = ("an", "ian", "i", "ese", "ish")
_SHORTEST_PLACE = 4  # letters
_SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})

_Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Lesson:
    """What the article teaches about a sequence of words."""

    kind: Kind
    canonical: str


def repeated(tokens: Tokenised, found: Sequence[Candidate], ordinary: frozenset[str]) -> Iterator[Candidate]:
    """Yield further mentions of what was found: whole names anywhere, and people by their surname.

    Args:
        tokens: The text.
        found: The resolved candidates of the first pass.
        ordinary: Words in lower case that are no names by themselves; a surname such as "Brown" is followed only
            where its capital is not owed to its place.
    """
    lessons = _lessons(tokens, found)
    lengths: dict[str, set[int]] = {}
    for words in lessons:
        lengths.setdefault(words[0], set()).add(len(words))
    for index, word in enumerate(tokens.words):
        for length in sorted(lengths.get(word, ()), reverse=True):
            form = tuple(tokens.words[index : index + length])
            lesson = lessons.get(form) if len(form) == length else None
            if lesson is not None and _is_name_here(tokens, index, length, ordinary):
                span = tokens.span(index, index + length)
                yield Candidate(span.start, span.end, lesson.kind, _REPEATED, lesson.canonical)
                break


def _lessons(tokens: Tokenised, found: Sequence[Candidate]) -> dict[_Words, _Lesson]:
    """Return what to look for. Where the article uses one form for two kinds, the more frequent kind wins."""
    votes: dict[_Words, Counter[Kind]] = {}
    canonical: dict[_Words, str] = {}
    for candidate in found:
        if candidate.kind not in _KINDS or candidate.score < UNSURE:
            continue
        words = _words_of(tokens, candidate)
        for form in _forms(words, candidate.kind):
            votes.setdefault(form, Counter())[candidate.kind] += 1
            canonical.setdefault(form, candidate.canonical if form == words else "")
    lessons = {}
    for form, kinds in votes.items():
        kind = max(kinds, key=lambda one: (kinds[one], one))
        lessons[form] = _Lesson(kind, canonical[form])
    for form in [form for form, lesson in lessons.items() if lesson.kind is Kind.PLACE]:
        for adjective in adjectives_of(form):
            lessons.setdefault((adjective,), _Lesson(Kind.GROUP, ""))
    for form, lesson in list(lessons.items()):
        lessons.setdefault(tuple(word.upper() for word in form), lesson)
        if all(word.isupper() and len(word) > _ABBREVIATION for word in form):
            lessons.setdefault(tuple(word.capitalize() for word in form), lesson)
    return lessons


def _words_of(tokens: Tokenised, candidate: Candidate) -> _Words:
    first = tokens.at_or_after(candidate.start)
    after = tokens.at_or_after(candidate.end)
    return tuple(tokens.words[first:after]) or (plain(tokens.text[candidate.start : candidate.end]),)


def _forms(words: _Words, kind: Kind) -> Iterator[_Words]:
    """Yield the forms by which something may be named again: the whole, and a person's surname with its particles."""
    yield words
    if kind is Kind.PERSON and len(words) > 1:
        surname = surname_of(words)
        if len(surname) < len(words):
            yield surname
            if len(surname) > 1 and len(surname[-1]) > 3:
                yield surname[-1:]


def adjectives_of(place: _Words) -> list[str]:
    """Return the adjectives that could be made of a place's name of one word: Kestria, Kestrian."""
    if len(place) > 1 or len(place[0]) < _SHORTEST_PLACE or not place[0].istitle():
        return []
    stem = place[0].rstrip("ae")
    return [stem + end for end in _ADJECTIVES if stem + end != place[0]]


def surname_of(words: _Words) -> _Words:
    """Return the last name among the words of a person's name, with its particles and hyphens, without "Jr"."""
    last = len(words) - 1
    while last > 0 and (words[last].rstrip(".") in _SUFFIXES or words[last] == "."):
        last -= 1
    first = last
    while first > 0 and (words[first - 1].lower() in _PARTICLES or words[first - 1] == "-" or words[first] == "-"):
        first -= 1
    return words[first : last + 1]


def _is_name_here(tokens: Tokenised, index: int, length: int, ordinary: frozenset[str]) -> bool:
    if length > 1:
        return all(tokens.is_beside(index + step) for step in range(1, length))
    word = tokens.words[index]
    if len(word) < 2 or not (word[0].isupper() or not word.isascii()):
        return False
    if tokens.touches(index) and tokens.words[index - 1] in "@#/_":
        return False
    if word.lower() in ordinary:
        return not tokens.opens[index] and tokens.setting[index] == Setting.SENTENCE
    return True
