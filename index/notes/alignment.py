"""Finds which words of an old text are which words of a new one.

Runs of four words that occur once in both texts are the fixed points (the idea of Bram Cohen's patience diff, on
n-grams instead of lines). The longest chain of them that stands in one order in both texts splits the texts into
gaps, inside which more such runs become unique; what is left is small and is compared word by word by rapidfuzz.
Pieces that changed places with others are looked for afterwards among the words that nothing was found for.
Time and memory grow with the length of the texts, not with its square. Runs are compared as single numbers, by numpy
where there are many of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from operator import lt
from typing import TypeAlias

import numpy as np
from rapidfuzz.distance import Indel

from index.notes.words import Words

GRAM = 4
"""Words in a run that makes a fixed point: shorter ones recur by chance, longer ones do not survive edits."""

_LARGEST_GAP = 3000  # words; comparing word by word takes memory with the square of this
_LOPSIDED = 4  # a gap this many times longer on one side (and 100 words) holds no counterpart worth guessing
_LIKENESS = 0.5  # share of the shorter side's words that have to agree, in order, for a gap to be one rewritten text
_REACH = 30  # words between fixed points of one piece that changed places
_DEPTH = 12

_FEW = 300  # words; with fewer of them the interpreter's own dictionaries are quicker than numpy

Pair = tuple[int, int]
Numbers: TypeAlias = np.ndarray[tuple[int], np.dtype[np.int64]]


class Alignment:
    """Which words of ``old`` are which of ``new``.

    Attributes:
        image: For each old word its number in the new text, or -1.
        source: For each new word its number in the old text, or -1.
    """

    def __init__(self, old: Words, new: Words) -> None:
        self._old = old.keys
        self._new = new.keys
        self._openings = (old.openings, new.openings)
        self.image = [-1] * len(old)
        self.source = [-1] * len(new)
        self._doubtful: set[int] = set()  # old words that only a comparison word by word has linked
        self._runs = SharedRuns(old.keys, new.keys)
        self._align(0, len(old), 0, len(new), 0)
        self._find_moved()

    def _link(self, a: int, b: int, length: int) -> None:
        if length <= 0:
            return
        if max(self.image[a : a + length]) < 0 and max(self.source[b : b + length]) < 0:
            self.image[a : a + length] = range(b, b + length)
            self.source[b : b + length] = range(a, a + length)
            return
        for i, j in zip(range(a, a + length), range(b, b + length), strict=True):
            if self.image[i] < 0 and self.source[j] < 0:
                self.image[i] = j
                self.source[j] = i

    def _align(self, a: int, a_end: int, b: int, b_end: int, depth: int) -> None:
        """Align ``old[a:a_end]`` with ``new[b:b_end]``, in order."""
        same = _common_start(self._old, self._new, a, a_end, b, b_end)
        self._link(a, b, same)
        a, b = a + same, b + same
        same = _common_end(self._old, self._new, a, a_end, b, b_end)
        self._link(a_end - same, b_end - same, same)
        a_end, b_end = a_end - same, b_end - same
        if a == a_end or b == b_end:
            self._slide(a, a_end, b, b_end)
            return
        fixed = longest_chain(self._runs.between(a, a_end, b, b_end)) if depth < _DEPTH else []
        if not fixed:
            self._compare(a, a_end, b, b_end)
            return
        for i, j, length in _stretches(fixed):
            over = max(a - i, b - j, 0)  # what contradicts the last stretch
            if length - over < GRAM:
                continue
            self._align(a, i + over, b, j + over, depth + 1)
            self._link(i + over, j + over, length - over)
            a, b = i + length, j + length
        self._align(a, a_end, b, b_end, depth + 1)

    def _slide(self, a: int, a_end: int, b: int, b_end: int) -> None:
        """Let what was only added or only taken out begin with a line, where that is possible.

        Of "A b c. A b d." without its first sentence, the "A b" that is left could be either; people add and take out
        whole lines. The same as the lossless shift of Neil Fraser's diff-match-patch.
        """
        words, openings, start, end = (
            (self._old, self._openings[0], a, a_end) if b == b_end else (self._new, self._openings[1], b, b_end)
        )
        for step in range(min(a, b, _REACH, end - start)):
            if start - step in openings:
                for back in range(1, step + 1):
                    self._unlink(a - back)
                self._link(a_end - step, b_end - step, step)
                return
            if words[start - 1 - step] != words[end - 1 - step] or self.image[a - 1 - step] != b - 1 - step:
                return

    def _unlink(self, i: int) -> None:
        self.source[self.image[i]] = -1
        self.image[i] = -1
        self._doubtful.discard(i)

    def _compare(self, a: int, a_end: int, b: int, b_end: int) -> None:
        shorter, longer = sorted((a_end - a, b_end - b))
        if longer > _LARGEST_GAP or longer > _LOPSIDED * shorter + 100:
            return
        steps = Indel.opcodes(self._old[a:a_end], self._new[b:b_end])
        same = [(s.src_start, s.dest_start, s.src_end - s.src_start) for s in steps if s.tag == "equal"]
        # Any two texts share their small words in some order: that alone says nothing.
        if sum(length for _, _, length in same) >= _LIKENESS * shorter:
            for i, j, length in same:
                self._link(a + i, b + j, length)
                self._doubtful.update(range(a + i, a + i + length))

    def _find_moved(self) -> None:
        """Find the pieces that stand elsewhere, the longest first.

        A run that occurs once in either text is better evidence than a word-by-word comparison that had to skip it.
        """
        if self.image.count(-1) < GRAM or self.source.count(-1) < GRAM:
            return
        pairs = self._runs.between(0, len(self._old), 0, len(self._new))
        doubtful = list(self._doubtful)
        old_free = _all_free(self.image, doubtful)
        new_free = _all_free(self.source, [self.image[i] for i in doubtful])
        free = [(i, j) for i, j in pairs if old_free[i] and new_free[j]]
        for piece in sorted(_pieces(free), key=len, reverse=True):
            still_free = [pair for pair in piece if self._is_free(*pair)]
            if still_free:
                self._realign(still_free[0], still_free[-1])

    def _realign(self, first: Pair, last: Pair) -> None:
        """Align a piece that stands elsewhere, from its first fixed point to its last and the free words around."""
        a, a_end = _widened(self._is_free_old, first[0], last[0] + GRAM, len(self._old))
        b, b_end = _widened(self._is_free_new, first[1], last[1] + GRAM, len(self._new))
        doubtful = {*range(a, a_end), *self.source[b:b_end]} & self._doubtful
        for number in doubtful:
            self._unlink(number)
        self._align(a, a_end, b, b_end, 0)
        self._doubtful.difference_update(range(a, a_end))

    def _is_free(self, i: int, j: int) -> bool:
        return all(map(self._is_free_old, range(i, i + GRAM))) and all(map(self._is_free_new, range(j, j + GRAM)))

    def _is_free_old(self, i: int) -> bool:
        return self.image[i] < 0 or i in self._doubtful

    def _is_free_new(self, j: int) -> bool:
        return self.source[j] < 0 or self.source[j] in self._doubtful


class SharedRuns:
    """Finds the runs of ``GRAM`` words that occur once in a range of one text and once in a range of another."""

    def __init__(self, old: Sequence[int], new: Sequence[int]) -> None:
        base = max(max(old, default=0), max(new, default=0)) + 1
        self._words = (old, new)
        self._is_exact = base**GRAM < 2**63  # otherwise different runs may share a number
        self._codes = (_codes(old, base), _codes(new, base))
        self._listed = (self._codes[0].tolist(), self._codes[1].tolist())

    def between(self, a: int, a_end: int, b: int, b_end: int) -> list[Pair]:
        """Return where such runs of ``old[a:a_end]`` and ``new[b:b_end]`` begin, in the old text's order."""
        a_last, b_last = max(a, a_end - GRAM + 1), max(b, b_end - GRAM + 1)
        if max(a_last - a, b_last - b) <= _FEW:
            theirs = _single(self._listed[1], b, b_last)
            pairs = [(i, theirs[code]) for code, i in _single(self._listed[0], a, a_last).items() if code in theirs]
        else:
            pairs = _single_in_both(self._codes[0][a:a_last], self._codes[1][b:b_last], a, b)
        if self._is_exact:
            return pairs
        old, new = self._words
        return [(i, j) for i, j in pairs if old[i : i + GRAM] == new[j : j + GRAM]]


def _codes(words: Sequence[int], base: int) -> Numbers:
    """Return a number for the run that begins at each word; equal runs have equal numbers."""
    keys = np.asarray(words, dtype=np.int64)
    count = max(0, len(keys) - GRAM + 1)
    codes = np.zeros(count, dtype=np.int64)
    for k in range(GRAM):
        codes = codes * base + keys[k : k + count]  # numbers too large start again from the other end
    return codes


def _single(codes: Sequence[int], start: int, end: int) -> dict[int, int]:
    """Return the numbers that occur once in a range, and where."""
    part = codes[start:end]
    last = dict(zip(part, range(start, end), strict=True))
    first = dict(zip(reversed(part), range(end - 1, start - 1, -1), strict=True))
    return {code: place for code, place in last.items() if first[code] == place}


def _single_in_both(old: Numbers, new: Numbers, a: int, b: int) -> list[Pair]:
    ours, our_places, our_counts = np.unique(old, return_index=True, return_counts=True)
    theirs, their_places, their_counts = np.unique(new, return_index=True, return_counts=True)
    _, mine, yours = np.intersect1d(
        ours[our_counts == 1], theirs[their_counts == 1], assume_unique=True, return_indices=True
    )
    old_places, new_places = our_places[our_counts == 1][mine] + a, their_places[their_counts == 1][yours] + b
    order = np.argsort(old_places)
    return list(zip(old_places[order].tolist(), new_places[order].tolist(), strict=True))


def _all_free(partners: Sequence[int], doubtful: Sequence[int]) -> list[bool]:
    """Return for each word whether the run that begins with it has no partners, or doubtful ones."""
    free = np.asarray(partners, dtype=np.int64) < 0
    free[np.asarray(doubtful, dtype=np.int64)] = True
    count = max(0, len(free) - GRAM + 1)
    whole = np.logical_and.reduce([free[k : k + count] for k in range(GRAM)])
    return [*whole.tolist(), *[False] * (len(free) - count)]


def _stretches(fixed: Sequence[Pair]) -> Iterator[tuple[int, int, int]]:
    """Join fixed points that overlap or touch each other: start in either text, and length in words."""
    start, end = fixed[0], fixed[0][0] + GRAM
    for i, j in fixed[1:]:
        if i <= end and j - i == start[1] - start[0]:
            end = i + GRAM
            continue
        yield *start, end - start[0]
        start, end = (i, j), i + GRAM
    yield *start, end - start[0]


def longest_chain(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the longest part of the pairs that rises in both numbers; they come sorted by the first.

    Patience sorting, see Aldous and Diaconis, "Longest increasing subsequences", 1999.
    """
    ordered = sorted(pairs)
    values = [value for _, value in ordered]
    if all(map(lt, values, values[1:])):
        return ordered
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for number, (_, value) in enumerate(ordered):
        pile = len(tops) if not tops or value > tops[-1] else bisect_left(tops, value)
        if pile == len(tops):
            tops.append(value)
            piles.append(number)
        else:
            tops[pile] = value
            piles[pile] = number
        before.append(piles[pile - 1] if pile else -1)
    chain: list[Pair] = []
    number = piles[-1] if piles else -1
    while number >= 0:
        chain.append(ordered[number])
        number = before[number]
    return chain[::-1]


def _pieces(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """Group fixed points that follow each other closely in both texts."""
    pieces: list[list[Pair]] = []
    for i, j in sorted(pairs):
        if pieces:
            i_last, j_last = pieces[-1][-1]
            if i - i_last <= _REACH and 0 < j - j_last <= _REACH:
                pieces[-1].append((i, j))
                continue
        pieces.append([(i, j)])
    return pieces


def _widened(is_free: Callable[[int], bool], start: int, end: int, limit: int) -> Pair:
    """Widen a range by the free words on both sides, ``_REACH`` at most."""
    first, last = max(0, start - _REACH), min(limit, end + _REACH)
    while start > first and is_free(start - 1):
        start -= 1
    while end < last and is_free(end):
        end += 1
    return start, end


def _common_start(old: Sequence[int], new: Sequence[int], a: int, a_end: int, b: int, b_end: int) -> int:
    limit = min(a_end - a, b_end - b)
    length = 0
    while length < limit and old[a + length] == new[b + length]:
        length += 1
    return length


def _common_end(old: Sequence[int], new: Sequence[int], a: int, a_end: int, b: int, b_end: int) -> int:
    limit = min(a_end - a, b_end - b)
    length = 0
    while length < limit and old[a_end - 1 - length] == new[b_end - 1 - length]:
        length += 1
    return length
