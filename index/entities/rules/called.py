"""Organisations by the word for their sort beside a name that says nothing itself.

"The union Unite", "Turkey's disaster agency AFAD", "Unite, the union, said", "Unite general secretary Anna Berg".
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Setting, Tokenised

_SURE = 0.9
_LONGEST = 4  # words of such a name
_BETWEEN = 4  # words between a comma and the sort: "a small British trade union"
_ABBREVIATION = range(3, 9)  # letters
_DETERMINERS = frozenset({"a", "an", "the"})
_GOES_ON = frozenset({",", "which", "that"})  # behind "Unite, the union"
_BEHIND_NAME = frozenset(
    [*",.;:)'\"”’", "'s", "’s", "and", "or", "said", "says", "to", "in", "for", "which", "announced"]
)
_SECRETARY = ("general", "secretary")
_BINDING = frozenset({"of", "for", "&", "without"})
_VERBS = frozenset({"has", "had", "is", "was", "will", "would", "said", "told", "also", "can", "may", "says"})

_Name = tuple[int, int]
"""The first token of a name, and the one behind it."""


def called_organisations(tokens: Tokenised, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield names that the text calls a union, a company, an agency. Time grows with the number of tokens.

    Args:
        tokens: The text.
        lexicon: The words for sorts of organisations, and what else a capital may be.
    """
    finder = _Finder(tokens, lexicon)
    sorts = lexicon.names.words("organisation-sorts")
    words = tokens.words
    found: list[_Name] = []
    doubtful: list[_Name] = []
    for index, word in enumerate(words):
        if word in sorts and _is_sort(words, index):
            found += finder.behind(index + 1)
            doubtful += finder.before(index)
        elif word == _SECRETARY[0] and words[index + 1 : index + 2] == [_SECRETARY[1]]:
            found += finder.ending_at(index)
    named = {_form(tokens, one) for one in found}
    found += [one for one in doubtful if _form(tokens, one) in named or finder.is_name_here(*one)]
    for one in found:
        span = tokens.span(*one)
        yield Candidate(span.start, span.end, Kind.ORG, _SURE)
    yield from _at_openings(tokens, {_form(tokens, one) for one in found}, lexicon)


def _form(tokens: Tokenised, name: _Name) -> tuple[str, ...]:
    return tuple(tokens.words[name[0] : name[1]])


def _at_openings(tokens: Tokenised, named: set[tuple[str, ...]], lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield names that are ordinary words too where they open a sentence and do something: "Unite represents"."""
    ordinary = {form[0] for form in named if len(form) == 1 and lexicon.is_ordinary(form[0])}
    for index, word in enumerate(tokens.words[:-1] if ordinary else ()):
        if word in ordinary and tokens.opens[index] and _does(tokens.words[index + 1]):
            yield Candidate(tokens.starts[index], tokens.ends[index], Kind.ORG, _SURE)


def _does(word: str) -> bool:
    return word in _VERBS or (word.islower() and len(word) > 3 and word.endswith(("s", "ed")))


def _is_sort(words: list[str], index: int) -> bool:
    return words[index] != "tank" or (index > 0 and words[index - 1] in {"think", "-"})


class _Finder:
    def __init__(self, tokens: Tokenised, lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._lexicon = lexicon

    @cached_property
    def _within(self) -> frozenset[str]:
        """The words that stand somewhere inside a sentence, counted once for all names of the text."""
        places = zip(self._words, self._tokens.opens, self._tokens.setting, strict=True)
        return frozenset(word for word, opens, setting in places if not opens and setting == Setting.SENTENCE)

    def behind(self, first: int) -> Iterator[_Name]:
        """Yield the name right behind the word for a sort: "the port operator HHLA"."""
        if first >= len(self._words) or not self._tokens.is_beside(first):
            return
        after = first
        while after < len(self._words) and after - first < _LONGEST and self._is_capital(after, first):
            after += 1
        if after == first or not self._may_be(first, after) or self._is_bound(after):
            return
        behind = self._words[after] if after < len(self._words) else "."
        if self._is_abbreviation(first) or after - first > 1 or behind in _BEHIND_NAME:
            yield first, after

    def before(self, sort: int) -> Iterator[_Name]:
        """Yield the name of which a clause tells the sort: "Unite, the union, said"."""
        words = self._words
        if words[sort + 1 : sort + 2] and words[sort + 1] not in _GOES_ON:
            return
        for comma in range(sort - 2, max(0, sort - 3 - _BETWEEN), -1):
            if words[comma] == ",":
                if words[comma + 1] in _DETERMINERS:
                    yield from self.ending_at(comma)
                return

    def ending_at(self, after: int) -> Iterator[_Name]:
        """Yield the name that ends before a token, if it can be one."""
        first = after
        while first > 0 and after - first < _LONGEST and self._is_capital(first - 1, first - 1):
            first -= 1
            if self._tokens.opens[first]:
                break
        if first < after and self._may_be(first, after) and not self._is_bound(first - 1):
            yield first, after

    def _is_capital(self, index: int, first: int) -> bool:
        word = self._words[index]
        is_beside = index == first or self._tokens.is_beside(index)
        return is_beside and word[0].isupper() and word not in self._lexicon.function

    def _is_bound(self, index: int) -> bool:
        """Whether a longer name goes on there: "Human Rights Watch", "Doctors Without Borders"."""
        if not 0 < index < len(self._words) - 1 or not self._tokens.is_beside(index):
            return False
        word, before, behind = (self._words[at] for at in (index, index - 1, index + 1))
        if word == "-" and self._tokens.touches(index):
            return self._tokens.touches(index + 1)
        is_between = before[0].isupper() and behind[0].isupper()
        return (is_between and word.lower() in _BINDING) or (word[0].isupper() and not self._tokens.opens[index])

    def _may_be(self, first: int, after: int) -> bool:
        """Whether nothing says that these capitals name somebody, a people, a place or a day."""
        tokens, lexicon, word = self._tokens, self._lexicon, self._words[first]
        if tokens.setting[first] != Setting.SENTENCE or word in lexicon.calendar:
            return False
        known = lexicon.names.known(self._words[first:after])
        is_title = (word.lower(),) in lexicon.titles.get(word.lower(), ())
        is_people = lexicon.names.is_known(word, Kind.GROUP)
        is_somebody = word in lexicon.given or word in lexicon.not_organisations or word in lexicon.not_names
        return not (is_title or is_people or is_somebody or (known is not None and known.kind is not Kind.ORG))

    def is_name_here(self, first: int, after: int) -> bool:
        """Whether the capital of a lone ordinary word has another reason than its place."""
        word = self._words[first]
        if after - first > 1 or not self._tokens.opens[first] or not self._lexicon.is_ordinary(word):
            return True
        return word in self._within

    def _is_abbreviation(self, index: int) -> bool:
        return self._words[index].isupper() and len(self._words[index]) in _ABBREVIATION
