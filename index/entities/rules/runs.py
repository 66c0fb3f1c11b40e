"""Runs of capitalised words, in which the rules look for names."""

from __future__ import annotations

from typing import NamedTuple

from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Setting, Tokenised

_LONGEST = 14  # tokens; a longer run is a list or a heading, and is cut


class Run(NamedTuple):
    """Tokens ``[first, after)``: capitalised words with what binds them (hyphens, initials, particles)."""

    first: int
    after: int


class RunFinder:
    """Finds the runs of one text."""

    def __init__(self, tokens: Tokenised, lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._lexicon = lexicon

    def find(self) -> list[Run]:
        """Return the runs in order. Time grows with the number of tokens."""
        runs = []
        index, count = 0, len(self._words)
        while index < count:
            if self._may_start(index):
                after = self._end_of(index)
                runs.append(Run(index, after))
                index = after
            else:
                index += 1
        return runs

    def _may_start(self, index: int) -> bool:
        word = self._words[index]
        if self._is_capitalised(index):
            return not (self._tokens.opens[index] and word in self._lexicon.function)
        return word in self._lexicon.glued and self._is_hyphen(index + 1) and self._is_capitalised(index + 2)

    def _is_capitalised(self, index: int) -> bool:
        if index >= len(self._words):
            return False
        word = self._words[index]
        if not word[0].isupper() or word == "I" or word in self._lexicon.calendar:
            return False
        setting = self._tokens.setting[index]
        if setting == Setting.SENTENCE:
            return True
        return setting == Setting.TITLE and not self._lexicon.is_ordinary(word)

    def _is_hyphen(self, index: int) -> bool:
        """Whether a hyphen stands here that touches both neighbours."""
        tokens = self._tokens
        return (
            index + 1 < len(self._words)
            and self._words[index] == "-"
            and tokens.touches(index)
            and tokens.touches(index + 1)
        )

    def _end_of(self, first: int) -> int:
        after = first + 1
        if not self._is_capitalised(first):
            after = first + 3  # "al-Assad"
        while after - first < _LONGEST:
            step = self._step(after)
            if not step:
                break
            after += step
        return after

    def _step(self, index: int) -> int:
        """Return by how many tokens the run goes on at ``index``; 0 where it ends."""
        if index >= len(self._words) or not self._is_near(index):
            return 0
        word = self._words[index]
        if self._is_capitalised(index):
            return 1
        if word == ".":
            is_initial = len(self._words[index - 1]) == 1
            return 2 if is_initial and self._is_capitalised(index + 1) and self._is_near(index + 1) else 0
        if word == "-":
            return self._over_hyphen(index)
        return self._over_particles(index)

    def _over_hyphen(self, index: int) -> int:
        """Go over a hyphen, but not between two names of their own: "Turkey-Russia"."""
        if not self._is_hyphen(index):
            return 0
        before, behind = self._words[index - 1], self._words[index + 1]
        known = self._lexicon.names
        if known.is_known(before, Kind.PLACE, Kind.GROUP) or known.is_known(behind, Kind.PLACE, Kind.GROUP):
            return 0
        if self._is_capitalised(index + 1) or f"{before}-{behind}" in self._lexicon.given:
            return 2
        is_syllable = behind.islower() and behind.isalpha() and len(behind) < 6  # Yau Wai-ching
        ordinary = behind in self._lexicon.common or self._lexicon.is_ordinary(before)
        return 2 if is_syllable and not ordinary and self._is_capitalised(index - 2) else 0

    def _over_particles(self, index: int) -> int:
        word = self._words[index]
        if word in self._lexicon.glued and self._is_hyphen(index + 1) and self._is_capitalised(index + 2):
            return 3  # "el-Sisi"
        if word not in self._lexicon.particles:
            return 0
        for step in (1, 2, 3):
            if index + step >= len(self._words) or not self._is_near(index + step):
                return 0
            if self._is_capitalised(index + step):
                return step + 1
            if self._words[index + step] not in self._lexicon.particles and not self._is_hyphen(index + step):
                return 0
        return 0

    def _is_near(self, index: int) -> bool:
        """Whether the token touches the one before, or one space stands between them."""
        gap = self._tokens.starts[index] - self._tokens.ends[index - 1]
        return gap == 0 or (gap == 1 and self._tokens.text[self._tokens.ends[index - 1]] in " \u00a0\u202f")
