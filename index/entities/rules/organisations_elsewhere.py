"""Organisations in languages other than English, by the word that says what they are.

Romance languages put it first and bind the rest with small words: "Ministerio de Defensa", "Banque de France".
Turkish puts it last: "Ege Üniversitesi". The word must have a capital, as no rule here knows a name without one.
"""

from __future__ import annotations

from collections.abc import Iterator

from index.entities.candidates import Candidate
from index.entities.gazetteer import Gazetteer, gazetteer_for
from index.entities.mentions import Kind
from index.entities.tokenised import Setting, Tokenised

_SCORE = 0.85
_LONGEST = 10  # tokens
_SUFFIXED = frozenset({"'", "’"})
_AND = frozenset({"e", "et", "ve", "y"})


class OrganisationsElsewhere:
    """Finds organisations by their first or last word. Time grows with the number of tokens."""

    def __init__(self, lists: Gazetteer, names: Gazetteer) -> None:
        """Take the words of a language's lists: those that open organisations, close them, and bind their parts.

        Args:
            lists: The language's sections of words.
            names: Its names in all their forms.
        """
        self._names = names
        self._given = lists.words("given-names") | gazetteer_for("en").words("given-names")
        self._openers = lists.words("organisation-openers")
        self._closers = lists.words("organisation-heads")
        self._common = lists.words("function-words")
        self._small = lists.words("organisation-particles")

    def candidates(self, tokens: Tokenised) -> Iterator[Candidate]:
        """Yield organisations; of two that overlap the longer is the right one."""
        for index, word in enumerate(tokens.words):
            if tokens.setting[index] != Setting.SENTENCE:
                continue
            if word in self._openers:
                yield from self._named(tokens, index, self._end(tokens, index))
            if word in self._closers and not tokens.touches(index):
                yield from self._named(tokens, self._beginning(tokens, index), index + 1)

    @staticmethod
    def _named(tokens: Tokenised, first: int, after: int) -> Iterator[Candidate]:
        if after - first > 1:
            span = tokens.span(first, after)
            yield Candidate(span.start, span.end, Kind.ORG, _SCORE)

    def _end(self, tokens: Tokenised, first: int) -> int:
        """Return where the capitals end that follow a first word, with the small words between them."""
        after = index = first + 1
        while index < len(tokens) and index - first < _LONGEST and tokens.is_beside(index):
            if tokens.words[index] in _AND:
                break  # another may be named behind it: "el Ministerio de Defensa y Vox"
            if _has_capital(tokens.words[index]):
                after = index + 1
            elif tokens.words[index].lower() not in self._small and tokens.words[index] not in _SUFFIXED:
                break
            index += 1
        return after

    def _beginning(self, tokens: Tokenised, last: int) -> int:
        """Return where the capitals begin that stand before a last word, with the small words between them."""
        first = index = last
        while index > 0 and last - index < _LONGEST and tokens.is_beside(index) and not tokens.opens[index]:
            index -= 1
            if tokens.words[index + 1] in _AND and not self._is_half(tokens.words[index]):
                break
            if tokens.opens[index] and tokens.words[index] in self._common:
                break
            if _has_capital(tokens.words[index]) and not _is_suffixed(tokens, index):
                first = index
            elif tokens.words[index] not in self._small:
                break
        return first

    def _is_half(self, word: str) -> bool:
        """Whether "and" behind the word may join two halves of one name, as in "Hazine ve Maliye Bakanlığı"."""
        return word not in self._closers and word not in self._given and self._names.known((word,)) is None


def _has_capital(word: str) -> bool:
    return word[0].isupper() and word.isalpha()


def _is_suffixed(tokens: Tokenised, index: int) -> bool:
    """Whether an ending behind an apostrophe closes the word: "Ankara'daki Ege Üniversitesi" begins with Ege."""
    return index + 1 < len(tokens) and tokens.words[index + 1] in _SUFFIXED
