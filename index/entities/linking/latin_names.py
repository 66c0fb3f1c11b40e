"""Many Latin names at once, of which those are found that one in Cyrillic or Arabic letters is.

Names are kept word by word in a tree, so that a word that many begin with is compared once. The ways to write a word
are followed only as far as some word of the tree begins so: what a name costs grows with the beginnings that it has
in common with others, not with all names there are, and never with the number of its spellings.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from index.entities.linking.letters import (
    Script,
    Steps,
    given_spellings,
    letter_steps,
    script_of,
    single,
    without_patronymic,
)

_SHORTEST_SURNAME = 3  # letters; shorter ones are written alike too often: Ли, Li, Lee
_SHORTEST_WORD = 2  # letters; an initial says nothing
_LONGEST_WORD = 64  # letters; no name has such a word, and what it costs grows faster than its length


class LatinNames:
    """Keys of people in Latin letters.

    Args:
        keys: The keys; those in other letters are left out.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        self._root = _Node()
        for key in keys:
            words = key.replace("'", "").split()
            if script_of(key) is Script.LATIN and max(map(len, words)) <= _LONGEST_WORD:
                self._root.add(words, key)

    def same_as(self, key: str) -> list[str]:
        """Return the names that the key of a person in Cyrillic or Arabic letters is, in no order.

        Names have to have the same words in the same order, a patronymic apart; those with an initial, or a
        surname of one syllable that several others are written like, are nobody's.
        """
        script, words = script_of(key), without_patronymic(key).split()
        if script in {Script.LATIN, Script.OTHER}:
            return []
        lengths = [len(word) for word in words]
        if min(lengths) < _SHORTEST_WORD or max(lengths) > _LONGEST_WORD or lengths[-1] < _SHORTEST_SURNAME:
            return []
        nodes = [self._root]
        for number, word in enumerate(words):
            is_given = len(words) > 1 and not number
            nodes = [behind for node in nodes for behind in node.behind(word, script, is_given=is_given)]
        return [name for node in nodes for name in node.keys]


class _Node:
    """The names that begin with the same words.

    Attributes:
        keys: Those that have no further word.
    """

    def __init__(self) -> None:
        self.keys: list[str] = []
        self._behind: dict[str, _Node] = {}

    def add(self, words: list[str], key: str) -> None:
        node = self
        for word in words:
            node = node._behind.setdefault(word, _Node())
        node.keys.append(key)

    def behind(self, word: str, script: Script, *, is_given: bool) -> list[_Node]:
        """Return where the names go on whose next word is one in other letters."""
        known = given_spellings(word) if is_given else frozenset[str]()
        found = known & self._behind.keys()
        if self._behind and (script is Script.CYRILLIC or not known):
            found |= self._written(letter_steps(word, script, is_given=is_given))
        return [self._behind[one] for one in found]

    def _written(self, steps: Steps) -> set[str]:
        """Return the words that are made of one spelling of each step."""
        reached = {""}
        for spellings in steps:
            reached = {before + one for before in reached for one in spellings} & self._beginnings
        return {word for one in reached for word in self._words.get(one, ())}

    @cached_property
    def _words(self) -> dict[str, list[str]]:
        """The next words, by what is the same in them where letters are not doubled."""
        words: dict[str, list[str]] = {}
        for word in self._behind:
            words.setdefault(single(word), []).append(word)
        return words

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        return frozenset(word[:length] for word in self._words for length in range(len(word) + 1))
