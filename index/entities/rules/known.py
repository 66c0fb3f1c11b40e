"""Names that a list knows."""

from __future__ import annotations

from collections.abc import Iterator

from index.entities.candidates import Candidate
from index.entities.gazetteer import Found
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Setting, Tokenised

_SURE = 0.9
_SURNAME = 0.6
_WINDOW = 15  # tokens on either side
_ATTACHED = frozenset("@#/_")


def known_names(tokens: Tokenised, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the names of the lists, but for those that are ordinary words where they stand."""
    for found in lexicon.names.find(tokens):
        if _is_name_here(tokens, lexicon, found):
            single = found.after - found.first == 1
            score = _SURNAME if single and found.known.kind is Kind.PERSON else _SURE
            span = tokens.span(found.first, found.after)
            yield Candidate(span.start, span.end, found.known.kind, score, found.known.canonical)


def _is_shouted(tokens: Tokenised, index: int, lexicon: Lexicon) -> bool:
    """Whether ordinary words stand in capitals together: "OUR TOWN IS GREAT" is not about the Islamic State."""
    if not (tokens.words[index].isupper() and lexicon.is_ordinary(tokens.words[index])):
        return False
    beside = [tokens.words[at] for at in (index - 1, index + 1) if 0 <= at < len(tokens)]
    return any(word.isupper() and len(word) > 1 and lexicon.is_ordinary(word) for word in beside)


def _is_among_weapons(tokens: Tokenised, index: int, lexicon: Lexicon) -> bool:
    """Whether a word near by speaks of weapons."""
    near = tokens.words[max(0, index - _WINDOW) : index + _WINDOW]
    return any(word.lower() in lexicon.weapon_context for word in near)


def _is_name_here(tokens: Tokenised, lexicon: Lexicon, found: Found) -> bool:
    first = found.first
    if first and tokens.touches(first) and tokens.words[first - 1] in _ATTACHED:
        return False
    if found.after - first > 1:
        return True
    return _is_single_name(tokens, lexicon, found)


def _is_single_name(tokens: Tokenised, lexicon: Lexicon, found: Found) -> bool:
    first = found.first
    word = tokens.words[first]
    if word.islower():
        return True  # a list has it in lower case on purpose: sarin
    if found.known.kind is Kind.WEAPON and word in lexicon.doubtful_weapons:
        return _is_among_weapons(tokens, first, lexicon)
    owed = tokens.opens[first] or tokens.setting[first] != Setting.SENTENCE
    if _is_shouted(tokens, first, lexicon):
        return False
    if owed and lexicon.is_ordinary(word):
        return tokens.setting[first] == Setting.SENTENCE and word.isupper()  # "US officials …" at a start
    return not (tokens.touches(first) and tokens.words[first - 1] == "." and len(word) < 3)
