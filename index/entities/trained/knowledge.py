"""What a model knows of words beside its weights: names, cue words, and how often a word has a capital.

It is stored with the weights, because they were fitted to exactly this; a user's own lists work beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

NAME_CATEGORIES = (
    "country",
    "region",
    "city",
    "cityalt",
    "first",
    "last",
    "demonym",
    "ethnic",
    "org",
    "orgabbr",
    "leader",
)
CUE_CATEGORIES = ("title", "organisation", "place", "particle", "says", "preposition")
CAPITAL_CLASSES = 6  # how often a word has a capital, in five steps, and the class of words that are too rare to say
UNKNOWN_CAPITALS = CAPITAL_CLASSES - 1
_NO_CLUSTERS = (-1, -1, -1)
_SHORTEST_IN_CAPITALS = 4  # letters: a shorter word in capitals may be an abbreviation, not a name in capitals


@dataclass(slots=True)
class Knowledge:
    """Tables of words. Categories are sets of bits, in the order of ``NAME_CATEGORIES`` and ``CUE_CATEGORIES``.

    Attributes:
        names: Names as plain words with single spaces, each with its categories.
        cues: Words in lower case that stand beside or inside names, each with its categories.
        capitals: Words in lower case, each with a class from 0 (never has a capital) to 4 (always).
        vectors: The words of the table of vectors, in its order.
        clusters: For each of ``vectors``, the clusters that it falls into, among few, some and many.
    """

    names: dict[str, int]
    cues: dict[str, int]
    capitals: dict[str, int]
    vectors: list[str]
    clusters: list[tuple[int, int, int]]
    _rows: dict[str, int] = field(init=False)
    _lengths: dict[str, tuple[int, ...]] = field(init=False)

    def __post_init__(self) -> None:
        """Prepare what is looked up often."""
        self._rows = {word: row for row, word in enumerate(self.vectors, start=1)}
        lengths: dict[str, set[int]] = {}
        for name in self.names:
            first, space, rest = name.partition(" ")
            if space:
                lengths.setdefault(first, set()).add(rest.count(" ") + 2)
        self._lengths = {first: tuple(sorted(found)) for first, found in lengths.items()}

    def categories_of(self, word: str) -> int:
        """Return the categories of a single word as a name."""
        known = self.names.get(word, 0)
        if not known and len(word) >= _SHORTEST_IN_CAPITALS and word.isupper():
            return self.names.get(word.capitalize(), 0)
        return known

    def row_of(self, word: str) -> int:
        """Return the row of the word's vector, counted from 1; 0 where it has none. Digits are all alike."""
        form = "".join("0" if letter.isdigit() else letter for letter in word)
        row = self._rows.get(form, 0)
        if not row:
            row = self._rows.get(form.capitalize() if form.islower() or form.isupper() else form.lower(), 0)
        return row or self._rows.get(form.lower(), 0)

    def clusters_of(self, row: int) -> tuple[int, int, int]:
        """Return the clusters of the word with this row of ``row_of``; -1 where it has none."""
        return self.clusters[row - 1] if row else _NO_CLUSTERS

    def long_names(self, words: Sequence[str]) -> Iterator[tuple[int, int, int]]:
        """Yield (first, after, categories) of each known name of two words or more among ``words``."""
        lengths = self._lengths
        for first, word in enumerate(words):
            if word in lengths:
                for length in lengths[word]:
                    categories = self.names.get(" ".join(words[first : first + length]), 0)
                    if categories and first + length <= len(words):
                        yield first, first + length, categories


def bits(names: Iterable[str], order: Sequence[str]) -> int:
    """Return category names as a set of bits."""
    return sum(1 << order.index(name) for name in set(names))
