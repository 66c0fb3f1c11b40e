"""What a person is said to be beside a name: the titles before it, or the words between commas behind it.

Titles are no part of a name, as they change and names do not; they are kept with the mention instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from index.entities.candidates import Candidate
from index.entities.gazetteer import Gazetteer
from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised

_LONGEST = 10  # tokens
_INSIDE = frozenset({"of", "for", "the", "and", "to", "&", "-"})
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "his", "her"})
_STOPS = frozenset({",", ".", ";", "-", "–", "—", ")"})
_BEFORE = frozenset({Kind.GROUP, Kind.PLACE, Kind.ORG})


class RoleFinder:
    """Finds roles by the lists of titles."""

    def __init__(self, names: Gazetteer) -> None:
        phrases = [tuple(phrase.replace("-", " - ").split()) for phrase in names.words("titles")]
        self._titles = frozenset(variant for phrase in phrases for variant in _spellings(phrase))
        self._lengths = sorted({len(phrase) for phrase in self._titles}, reverse=True)
        self._words = names.words("role-words")

    def roles(self, tokens: Tokenised, found: Sequence[Candidate]) -> dict[int, str]:
        """Return the role of each person that has one, by the first code point of the mention.

        Args:
            tokens: The text.
            found: All that was found in it, in order and without overlap.
        """
        ends = {one.end: one for one in found}
        roles = {}
        for one in found:
            if one.kind is Kind.PERSON:
                span = self._before(tokens, one, ends) or self._behind(tokens, one)
                if span is not None:
                    roles[one.start] = " ".join(tokens.span(*span).of(tokens.text).split())
        return roles

    def _before(self, tokens: Tokenised, person: Candidate, ends: dict[int, Candidate]) -> tuple[int, int] | None:
        """Return the tokens of the titles that end where the name begins: "Greek Foreign Minister"."""
        words, after = tokens.words, tokens.at_or_after(person.start)
        first = title = after
        while first > max(0, after - _LONGEST) and tokens.is_beside(first):
            before = ends.get(tokens.ends[first - 1])
            length = self._title_before(words, first)
            if length:
                first = title = first - length
            elif words[first - 1] == "." and self._title_before(words, first - 1):
                first -= 1  # "Gen."
            elif title < after or (before is not None and before.kind is Kind.PERSON):
                break
            elif words[first - 1][0].isupper() or words[first - 1] in _INSIDE:
                first -= 1  # "Secretary of State"
            else:
                break
        return None if title == after else (self._widened(tokens, title, ends), after)

    def _title_before(self, words: Sequence[str], after: int) -> int:
        """Return how many words the longest title has that ends there; 0 where none does."""
        for length in self._lengths:
            if length <= after and tuple(word.lower() for word in words[after - length : after]) in self._titles:
                return length
        return 0

    def _widened(self, tokens: Tokenised, first: int, ends: dict[int, Candidate]) -> int:
        """Return where the words that belong to a title begin: its field, rank, country or office."""
        while first and tokens.is_beside(first):
            before = ends.get(tokens.ends[first - 1])
            if before is not None and before.kind in _BEFORE:
                return tokens.at_or_after(before.start)
            if tokens.words[first - 1].lower() not in self._words:
                break
            first -= 1
        return first

    def _behind(self, tokens: Tokenised, person: Candidate) -> tuple[int, int] | None:
        """Return the tokens between commas behind the name that begin with a title: ", the mayor of Oslo,"."""
        words, comma = tokens.words, tokens.at_or_after(person.end)
        if comma + 2 >= len(words) or words[comma] != "," or not tokens.is_beside(comma + 1):
            return None
        first = comma + 1 + (words[comma + 1].lower() in _ARTICLES)
        after = first
        while after < min(len(words), first + _LONGEST) and tokens.is_beside(after) and not _stops(tokens, after):
            after += 1
        if after == len(words) or not _stops(tokens, after) or not self._opens_with_title(words[first:after]):
            return None
        return first, after

    def _opens_with_title(self, words: Sequence[str]) -> bool:
        """Whether a title stands there behind nothing but words that belong to it."""
        for index, word in enumerate(words):
            if self._title_before(words[: index + 1], index + 1):
                return True
            if not (word.lower() in self._words or word[0].isupper() or word in {"'s", "’s"}):
                return False
        return False


def _stops(tokens: Tokenised, index: int) -> bool:
    """Whether a mark ends what stands between commas; a hyphen inside a word does not."""
    word = tokens.words[index]
    return word in _STOPS and not (word == "-" and tokens.touches(index))


def _spellings(phrase: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield a title with spaces and with hyphens between its words."""
    words = [word for word in phrase if word != "-"]
    yield tuple(words)
    yield tuple(" - ".join(words).split())
