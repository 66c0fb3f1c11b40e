"""Makes the networks' names of one text agree with each other.

The networks judge each place by itself, but a name means the same throughout an article far more often than not:
where they say "person" of a word once and "place" four times, the four are right. Krishnan and Manning (2006), "An
effective two-stage model for exploiting non-local dependencies in named entity recognition", measured how often.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.second_pass import adjectives_of, surname_of
from index.entities.tokenised import Tokenised
from index.entities.trained.labels import KINDS
from index.entities.trained.tagger import Name, Tagged
from index.entities.trained.words import Reals

# What else counts, in mentions of which the networks are sure:
_RULED = 1.0  # a candidate of the rules, times its score
_SURE, _CERTAIN = 0.95, 4.0  # from which score on they count more, and how much: datelines, explained abbreviations
_DERIVED = 2.0  # an adjective made from the name, or a longer name that ends with it
_AGAINST = 4.0  # what stands beside no person
_MOST_LENT = 2.0  # what full names count for their surname, at most
_ABBREVIATION = 3  # letters in capitals that are most likely an abbreviation
_MISTAKEN = frozenset({Kind.PLACE, Kind.PERSON, Kind.ORG})  # what networks take a people's adjective for
_PLACE = KINDS.index(Kind.PLACE)
_PERSON = KINDS.index(Kind.PERSON)
_ORG = KINDS.index(Kind.ORG)
_RULERS = frozenset(
    [
        "president",
        "presidents",
        "government",
        "governments",
        "leaders",
        "republic",
        "capital",
        "capitals",
        "army",
        "borders",
        "king",
        "queen",
        "people",
        "parliament",
    ]
)  # of a country, never of a person
_TITLED = 0.8  # the score from which on the rules have a title or a given name for a person
_COME_FROM = 2.0
_INSIDE = {
    "in": 2.0,
    "into": 2.0,
    "across": 3.0,
    "throughout": 3.0,
    "inside": 2.0,
}  # before places, with their weight
_IN_SOMEBODY = frozenset(
    ["faith", "trust", "confidence", "belief", "believe", "believed", "believes", "interest", "interested", "trusted"]
)
_WORDS_FROM = frozenset({"letters", "messages", "calls", "statements", "words", "quotes", "texts", "answers"})
_RULED_THINGS = frozenset(
    [
        "president",
        "government",
        "capital",
        "army",
        "borders",
        "border",
        "parliament",
        "coast",
        "population",
        "navy",
        "constitution",
        "neighbours",
        "neighbors",
    ]
)  # a country has them, hardly ever a person
_Form = tuple[str, ...]
_Totals = dict[_Form, Reals]


def agreed(
    tokens: Tokenised, tagged: Tagged, ruled: Iterable[Candidate], heads: frozenset[str] = frozenset()
) -> list[Name]:
    """Return the names, each form with the kind that the whole text speaks for.

    Args:
        tokens: The text.
        tagged: What the networks say of it.
        ruled: What the rules say of it: titles, datelines and lists are evidence too.
        heads: Words of organisations, which alone stand for the whole name more often than for a person.
    """
    totals = _totals(tokens, tagged, ruled, heads)
    kinds = {form: KINDS[int(total.argmax())] for form, total in totals.items()}
    for form in [form for form, kind in kinds.items() if kind is Kind.PLACE]:
        for adjective in adjectives_of(form):
            if kinds.get((adjective,)) in _MISTAKEN:
                kinds[adjective,] = Kind.GROUP
    return [Name(one.first, one.after, kinds[_form(tokens, one)]) for one in tagged.names]


def _totals(tokens: Tokenised, tagged: Tagged, ruled: Iterable[Candidate], heads: frozenset[str]) -> _Totals:
    """Return, for each form, how much speaks for each kind."""
    ruled = list(ruled)
    totals: _Totals = {_form(tokens, name): np.zeros(len(KINDS), np.float32) for name in tagged.names}
    for one in ruled:
        form = _form_of(tokens, tokens.at_or_after(one.start), tokens.at_or_after(one.end))
        if form in totals and one.kind in KINDS:
            weight = _CERTAIN if one.score >= _SURE else _RULED
            totals[form][KINDS.index(one.kind)] += weight * one.score
    _add_signs_of_places(totals, tokens, tagged.names)
    _add_signs_of_whereabouts(totals, tokens, tagged.names, _with_titles(tokens, ruled))
    _add_signs_of_organisations(totals, tokens, tagged.names, heads)
    _take_signs_of_things(totals, tokens, tagged.names)
    for first, after in _occurrences(tokens, tagged.names, totals):
        totals[_form_of(tokens, first, after)] += tagged.shares[first:after].mean(axis=0)
    for form, lent in _lent(tokens, tagged).items():
        if form in totals:
            totals[form][_PERSON] += min(lent, _MOST_LENT)
    return totals


def _add_signs_of_places(totals: _Totals, tokens: Tokenised, names: Iterable[Name]) -> None:
    """Count adjectives made from a name, and names that end with "of" and the name: Security Council of Kestria."""
    words = set(tokens.words)
    for form, total in totals.items():
        total[_PLACE] += _DERIVED * any(adjective in words for adjective in adjectives_of(form))
    for one in names:
        last = _form_of(tokens, one.after - 1, one.after)
        if one.after - one.first > 2 and tokens.words[one.after - 2] == "of" and last in totals:
            totals[last][_PLACE] += _DERIVED


def _with_titles(tokens: Tokenised, ruled: Iterable[Candidate]) -> frozenset[str]:
    """Return the last words of names that the rules take for a person's, with a title or a given name before them."""
    return frozenset(
        tokens.words[tokens.at_or_after(one.end) - 1]
        for one in ruled
        if one.kind is Kind.PERSON and one.score >= _TITLED
    )


def _add_signs_of_whereabouts(
    totals: _Totals, tokens: Tokenised, names: Iterable[Name], people: frozenset[str]
) -> None:
    """Count what is said of places alone: "across Kestria", "refugees from Kestria", "Kestria's president".

    Args:
        totals: Counted into.
        tokens: The text.
        names: The names in it.
        people: Words that are surnames in this text, for which none of this counts.
    """
    words = tokens.words
    for one in names:
        if one.after - one.first > 1 or not one.first or one.kind is not Kind.PERSON or words[one.first] in people:
            continue
        before, earlier = words[one.first - 1], words[one.first - 2].lower() if one.first > 1 else ""
        behind = [*words[one.after : one.after + 2], "", ""]
        owns = behind[0] in {"'s", "’s"}
        if owns and behind[1] in _RULED_THINGS:
            totals[_form(tokens, one)][_PLACE] += _DERIVED
        if owns or not tokens.is_beside(one.first) or behind[0][:1].isupper():
            continue
        if before in _INSIDE and earlier not in _IN_SOMEBODY:
            totals[_form(tokens, one)][_PLACE] += _INSIDE[before]
        elif before == "from" and earlier.endswith("s") and earlier not in _WORDS_FROM:
            totals[_form(tokens, one)][_PLACE] += _COME_FROM


def _add_signs_of_organisations(
    totals: _Totals, tokens: Tokenised, names: Iterable[Name], heads: frozenset[str]
) -> None:
    """Count short forms of what is named in full elsewhere: "the Courier" for the Ilvar Courier.

    A word of organisations, as "Courier" is, needs no "the".
    """
    ends = ((tokens.words[one.after - 1], one.kind) for one in names if one.after - one.first > 1)
    full = {word for word, kind in ends if kind is Kind.ORG or word in heads}
    for one in names:
        word = tokens.words[one.first]
        if one.after - one.first > 1 or word not in full:
            continue
        if word in heads or (one.first and tokens.words[one.first - 1] in {"the", "The"}):
            totals[_form(tokens, one)][_ORG] += _DERIVED


def _take_signs_of_things(totals: _Totals, tokens: Tokenised, names: Iterable[Name]) -> None:
    """Count against a person what stands beside no person: "at the Hagia Sophia", "the president of Doramar"."""
    words = tokens.words
    for one in names:
        if one.kind is not Kind.PERSON or one.first == 0:
            continue
        before = words[one.first - 1]
        is_lone = one.after - one.first == 1
        is_thing = before == "the" and not is_lone and words[one.after : one.after + 1] != ["'s"]
        is_ruled = is_lone and before == "of" and one.first > 1 and words[one.first - 2].lower() in _RULERS
        if is_thing or is_ruled:
            totals[_form(tokens, one)][_PERSON] -= _AGAINST


def _form(tokens: Tokenised, name: Name) -> _Form:
    return _form_of(tokens, name.first, name.after)


def _form_of(tokens: Tokenised, first: int, after: int) -> _Form:
    """Return the words, those in capitals as in a sentence: a headline's VELMORA is Velmora."""
    return tuple(
        word.capitalize() if len(word) > _ABBREVIATION and word.isupper() else word
        for word in tokens.words[first:after]
    )


def _occurrences(tokens: Tokenised, names: Iterable[Name], forms: Iterable[_Form]) -> Iterator[tuple[int, int]]:
    """Yield where the forms stand: as names, and where the networks saw no name at all."""
    words = tokens.words
    taken = bytearray(len(tokens))
    for one in names:
        yield one.first, one.after
        taken[one.first : one.after] = b"\1" * (one.after - one.first)
    lengths: dict[str, set[int]] = {}
    wanted = set(forms)
    for form in wanted:
        lengths.setdefault(form[0], set()).add(len(form))
    for first, word in enumerate(words):
        for length in lengths.get(word, ()):
            after = first + length
            if tuple(words[first:after]) in wanted and taken.find(1, first, after) < 0:
                yield first, after


def _lent(tokens: Tokenised, tagged: Tagged) -> dict[_Form, float]:
    """Return how sure the text is that a surname is a person's: that of the full names that end with it."""
    lent: dict[_Form, float] = {}
    for one in tagged.names:
        form = _form(tokens, one)
        surname = surname_of(form) if one.kind is Kind.PERSON else form
        if len(surname) < len(form):
            certainty = tagged.probability(one.first, one.after)
            lent[surname] = lent.get(surname, 0.0) + certainty
    return lent
