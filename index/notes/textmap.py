"""Where passages of an old text stand in a new one.

A wrong place is worse than none, so a place has to pass three questions: is half of the passage left there, do its
surroundings agree, and is there no other place that it might as well be?
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

import numpy as np
from rapidfuzz.distance import Indel

from index.notes.alignment import Alignment, Pair, longest_chain
from index.notes.annotation import CONTEXT, Placement, State
from index.notes.words import Vocabulary, Words
from index.text.spans import Span

_ENOUGH_LEFT = 0.5  # share of a passage's letters; with less of it left, it is another passage
_EVIDENCE = 12  # words that have to agree; a shorter passage borrows from its surroundings
_SENTENCE = 5  # words that do not come together twice by chance; a rival is looked for all the same
_SURROUNDINGS = 6  # words on each side by which places that look alike are told apart
_CLEARLY = 0.1  # how much better (of 1) a place has to fit than any other
_SAFELY = 0.75  # how well (of 1) a passage and its surroundings have to fit for the order of copies to be believed
_TORN = 40  # words that may have come in between, besides twice the passage's length, before it counts as torn apart

_LONGEST_WORD = 24  # letters to the next space; where there is none so near, the script does without
_LONG = 24  # words; a shorter passage with a word too much or too little may be another one
_STRETCHED = 3  # times its length that a short passage may grow to
_OUTSIDE = 0.5  # how well (of 1) the words outside of two copies have to fit, on either side, to tell them apart

UNPLACED = Placement(State.UNPLACED, None)


class TextMap:
    """Maps spans of ``old`` to ``new``. Built once for a pair of texts, in time linear in their length.

    Spans are code points of the text they belong to.
    """

    def __init__(self, old: str, new: str) -> None:
        vocabulary = Vocabulary()
        self._old_text = old
        self._new_text = new
        self._old: Words = vocabulary.words(old)
        self._new: Words = vocabulary.words(new)
        alignment = Alignment(self._old, self._new)
        self._image = alignment.image
        self._source = alignment.source

    def place(self, span: Span) -> Placement:
        """Return what became of a passage: see ``State``. An unplaced one has no span."""
        if self._stands_still(span):
            return Placement(State.EXACT, span)
        return self.follow(span)

    def follow(self, span: Span) -> Placement:
        """The same, without first looking whether the same words stand at the same place."""
        first, end = self._words_of(span)
        pairs = self._surviving(first, end)
        if not pairs or not self._is_trusted(first, end, pairs):
            return UNPLACED
        start_word, end_word = self._edges(first, end, pairs)
        is_sure = end - first >= _LONG or self._has_sure_edges(first, end, start_word, end_word)
        if not is_sure or self._has_rival(first, end, start_word, end_word):
            return UNPLACED
        return self._placement(span, self._exact_edges(span, first, end, start_word, end_word))

    def _stands_still(self, span: Span) -> bool:
        """Whether the same words stand at the same place; on one side at least the same around them."""
        old, new = self._old_text, self._new_text
        quote = span.of(old)
        if quote != span.of(new) or span.end > len(new):
            return False
        before = slice(max(0, span.start - CONTEXT), span.start)
        after = slice(span.end, span.end + CONTEXT)
        same = (old[before] == new[before]) + (old[after] == new[after])
        return same == 2 or (same == 1 and old.count(quote) == new.count(quote) == 1)

    def _words_of(self, span: Span) -> Pair:
        """Return the numbers of the old words that a span touches, half-open."""
        first = bisect_right(self._old.ends, span.start)
        end = first
        while end < len(self._old) and self._old.starts[end] < span.end:
            end += 1
        return first, end

    def _surviving(self, first: int, end: int) -> list[Pair]:
        """Return the words of the passage that are left, in one piece and in order, if that is half of it."""
        pairs = [(i, self._image[i]) for i in range(first, end) if self._image[i] >= 0]
        limit = 2 * (end - first) + _TORN
        pieces: list[list[Pair]] = []
        for pair in longest_chain(pairs):
            if pieces and pair[1] - pieces[-1][-1][1] <= limit:
                pieces[-1].append(pair)
            else:
                pieces.append([pair])
        best = _without_strays(max(pieces, key=self._letters_of, default=[]))
        letters = self._letters_of(best)
        if letters < _ENOUGH_LEFT * self._letters(range(first, end)):
            return []
        is_torn = self._letters_of(pairs) - letters > _ENOUGH_LEFT * letters
        return [] if is_torn else best

    def _letters(self, words: Sequence[int]) -> int:
        return sum(self._old.ends[i] - self._old.starts[i] for i in words)

    def _letters_of(self, pairs: Sequence[Pair]) -> int:
        return self._letters([i for i, _ in pairs])

    def _is_trusted(self, first: int, end: int, pairs: Sequence[Pair]) -> bool:
        """Whether enough words agree, in the passage alone or with what stands before or after it."""
        missing = _EVIDENCE - (end - first)
        is_whole = len(pairs) == end - first == pairs[-1][1] - pairs[0][1] + 1
        if missing <= 0 or (is_whole and len(pairs) >= _SENTENCE):
            return True
        low, high = pairs[0][1] - 2 * _EVIDENCE, pairs[-1][1] + 2 * _EVIDENCE
        windows = (
            range(max(0, first - missing), end),
            range(first, min(len(self._old), end + missing)),
        )
        for window in windows:
            left = [i for i in window if low <= self._image[i] <= high and self._image[i] >= 0]
            if self._letters(left) >= _ENOUGH_LEFT * self._letters(window):
                return True
        return False

    def _edges(self, first: int, end: int, pairs: Sequence[Pair]) -> Pair:
        """Return the new words that the passage takes up, half-open.

        Words that were lost at its edges may stand there all the same, or have been replaced: as many words are taken
        in as were lost, as long as they are the same, or have no counterpart of their own and stand on the same line.
        """
        old, new = self._old.keys, self._new.keys
        (i, start_word), (i_last, last_word) = pairs[0], pairs[-1]
        end, end_word = end - 1, last_word + 1
        while i > first and start_word > 0 and new[start_word - 1] == old[i - 1]:
            i, start_word = i - 1, start_word - 1
        while i > first and start_word not in self._new.openings and self._source[start_word - 1] < 0:
            i, start_word = i - 1, start_word - 1
        while i_last < end and end_word < len(new) and new[end_word] == old[i_last + 1]:
            i_last, end_word = i_last + 1, end_word + 1
        while i_last < end and end_word < len(new) and self._is_spare(end_word):
            i_last, end_word = i_last + 1, end_word + 1
        return start_word, end_word

    def _has_sure_edges(self, first: int, end: int, start_word: int, end_word: int) -> bool:
        """Whether the edges of a short passage are known: by the words inside, by those outside, or by a new line.

        A word too much or too little makes a long passage no other one, but a short one.
        """
        old, new = self._old, self._new
        is_long = end_word - start_word > _STRETCHED * (end - first)
        starts = (
            old.keys[first] == new.keys[start_word]
            or (first > 0 and self._image[first - 1] == start_word - 1 >= 0)
            or (first in old.openings and start_word in new.openings)
        )
        ends = (
            old.keys[end - 1] == new.keys[end_word - 1]
            or (end < len(old) and self._image[end] == end_word)
            or (end in old.openings and end_word in new.openings)
        )
        return starts and ends and not is_long

    def _is_spare(self, word: int) -> bool:
        return self._source[word] < 0 and word not in self._new.openings

    # -- places that look alike

    @cached_property
    def _old_places(self) -> _Places:
        return _Places(self._old.keys)

    @cached_property
    def _new_places(self) -> _Places:
        return _Places(self._new.keys)

    def _has_rival(self, first: int, end: int, start_word: int, end_word: int) -> bool:
        """Whether some other place fits as well: in the new text, or in the old one.

        In the new text it may be a copy that came in, in the old text one that was taken out; either way nobody can
        tell which of the copies the passage is. A copy that is the counterpart of another one is no rival, as long
        as the surroundings are much the same.
        """
        old, new = self._old.keys, self._new.keys
        passage, place = range(first, end), range(start_word, end_word)
        is_safe = Indel.normalized_similarity(_around(old, passage), _around(new, place)) >= _SAFELY
        copies = _look_alikes(old[first:end], self._new_places, place)
        if any(
            _fits_as_well(old, passage, new, place, copy)
            for copy in copies
            if not (is_safe and _is_taken(self._source, copy, passage))
        ):
            return True
        copies = _look_alikes(new[start_word:end_word], self._old_places, passage)
        return any(
            _fits_as_well(new, place, old, passage, copy)
            for copy in copies
            if not (is_safe and _is_taken(self._image, copy, place))
        )

    # -- from words back to code points

    def _exact_edges(self, span: Span, first: int, end: int, start_word: int, end_word: int) -> Span:
        """Return the new span; a passage that begins or ends inside a word, or with a space, does so there too."""
        start, stop = self._new.starts[start_word], self._new.ends[end_word - 1]
        whole = start + span.start - self._old.starts[first]
        if whole >= 0 and self._new_text.startswith(span.of(self._old_text), whole):
            return Span(whole, whole + len(span))
        start, stop = self._whole_words(span, first, end, start, stop)
        if self._image[first] == start_word:
            start += max(0, min(span.start - self._old.starts[first], self._new.ends[start_word] - start - 1))
        if self._image[end - 1] == end_word - 1:
            stop -= max(0, min(self._old.ends[end - 1] - span.end, stop - self._new.starts[end_word - 1] - 1))
        return Span(start, max(start + 1, stop))

    def _whole_words(self, span: Span, first: int, end: int, start: int, stop: int) -> tuple[int, int]:
        """Take in the rest of the words at edges that were replaced, up to the next space, as the passage did."""
        old, new = self._old_text, self._new_text
        if self._image[first] < 0 and (span.start == 0 or old[span.start - 1].isspace()):
            low = max(0, start - _LONGEST_WORD)
            while start > low and not new[start - 1].isspace():
                start -= 1
        if self._image[end - 1] < 0 and (span.end == len(old) or old[span.end].isspace()):
            high = min(len(new), stop + _LONGEST_WORD)
            while stop < high and not new[stop].isspace():
                stop += 1
        return start, stop

    def _placement(self, span: Span, place: Span) -> Placement:
        before, after = span.of(self._old_text), place.of(self._new_text)
        if before == after and span == place:
            return Placement(State.EXACT, place)
        is_same = " ".join(before.split()) == " ".join(after.split())
        return Placement(State.MOVED if is_same else State.CHANGED, place)


class _Places:
    """Where each word stands in a text."""

    def __init__(self, keys: Sequence[int]) -> None:
        numbers = np.asarray(keys, dtype=np.int64)
        self._order = np.argsort(numbers, kind="stable")
        self._bounds = np.concatenate(([0], np.cumsum(np.bincount(numbers)))).tolist()

    def count(self, key: int) -> int:
        """Return how often a word stands in the text."""
        return int(self._bounds[key + 1] - self._bounds[key]) if key + 1 < len(self._bounds) else 0

    def of(self, key: int) -> list[int]:
        """Return the places of a word that stands in the text, in order."""
        return [int(place) for place in self._order[self._bounds[key] : self._bounds[key + 1]].tolist()]


def _fits_as_well(model: Sequence[int], own: range, text: Sequence[int], place: range, copy: range) -> bool:
    """Whether ``text`` is about as much like ``model`` at ``own`` where the copy is as at ``place``.

    Where a text begins or ends says nothing: surroundings count as far as all three places have them.
    """
    before = min(_SURROUNDINGS, own.start, place.start, copy.start)
    after = min(_SURROUNDINGS, len(model) - own.stop, len(text) - place.stop, max(0, len(text) - copy.stop))
    wanted, here, there = (
        words[at.start - before : at.stop + after] for words, at in ((model, own), (text, place), (text, copy))
    )
    if Indel.normalized_similarity(wanted, there) >= Indel.normalized_similarity(wanted, here) - _CLEARLY:
        return True
    return _is_copied_block(text, place, copy) and not _stands_between(model, own, text, place, copy)


def _is_copied_block(text: Sequence[int], place: range, copy: range) -> bool:
    return list(text[place.start : place.stop]) == list(text[copy.start : copy.stop])


def _stands_between(model: Sequence[int], own: range, text: Sequence[int], place: range, copy: range) -> bool:
    """Whether a place that has a copy stands between the same words as the passage does, on both sides.

    What the copy shares with the place beyond the passage, such as the rest of its paragraph, tells nothing: it is
    the words outside of that which count.
    """
    before = after = 0
    while min(place.start, copy.start) > before and text[place.start - 1 - before] == text[copy.start - 1 - before]:
        before += 1
    stop = min(len(text) - place.stop, len(text) - copy.stop)
    while after < stop and text[place.stop + after] == text[copy.stop + after]:
        after += 1
    left = (_before(model, own.start - before), _before(text, place.start - before))
    right = (_after(model, own.stop + after), _after(text, place.stop + after))
    return all(Indel.normalized_similarity(*side) >= _OUTSIDE for side in (left, right))


def _before(words: Sequence[int], end: int) -> Sequence[int]:
    return words[max(0, end - _SURROUNDINGS) : max(0, end)]


def _after(words: Sequence[int], start: int) -> Sequence[int]:
    return words[start : start + _SURROUNDINGS]


def _around(keys: Sequence[int], place: range) -> Sequence[int]:
    return keys[max(0, place.start - _SURROUNDINGS) : place.stop + _SURROUNDINGS]


def _without_strays(pairs: list[Pair]) -> list[Pair]:
    """Drop the few words at the edges of a passage that stand far from the rest of it: they agree by chance."""
    jumps = [after[1] - before[1] - (after[0] - before[0]) for before, after in pairwise(pairs)]
    start, end = 0, len(pairs)
    for number, jump in enumerate(jumps, 1):
        if number < len(pairs) / 2 and jump > 2 * (number - start) + 2:
            start = number
    for number, jump in reversed(list(enumerate(jumps, 1))):
        if number > len(pairs) / 2 and jump > 2 * (end - number) + 2:
            end = number
    return pairs[start:end]


def _look_alikes(words: Sequence[int], places: _Places, own: range) -> Iterator[range]:
    """Give the places that might be the passage too, judged by its rarest word.

    Args:
        words: The passage.
        places: Where each word stands in the text that is searched.
        own: The place that the passage has in that text; what overlaps it is no rival.
    """
    counts = [(places.count(key), offset) for offset, key in enumerate(words)]
    present = [(count, offset) for count, offset in counts if count]
    if not present:
        return
    _, offset = min(present)
    for found in places.of(words[offset]):
        place = range(max(0, found - offset), found - offset + len(words))
        if place.start >= own.stop or own.start >= place.stop:
            yield place


def _is_taken(partners: Sequence[int], place: range, counterpart: range) -> bool:
    """Whether half of a place is the counterpart of something else than ``counterpart``."""
    taken = sum(1 for partner in partners[place.start : place.stop] if partner >= 0 and partner not in counterpart)
    return 2 * taken >= len(place)
