"""Cuts whole batches of texts into words at once, and remembers what each spelling stands for.

``index.text.tokens`` says what the terms of a text are, a chunk at a time. Here the bytes of many texts are cut at
once into *surfaces*, runs that hold whole chunks and no part of one: only where a character stands that is in no
chunk and influences none. Each different surface is given to ``index.text.tokens`` once; after that it is a number.
So the answer is the same as that of ``tokens``, and the work for a word that was seen before is a look into a table.

The table is an open-addressed one (Knuth: The Art of Computer Programming, volume 3, 6.4) from 64-bit hashes to
numbers, probed for all words of a batch together. Spellings themselves are not kept: that two of ten million
different ones share a hash has a chance of 1 in 300,000, and the hash is salted anew in each process, so that no text
can be made to collide.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from index.search.packing import Array
from index.text.tokens import LONGEST_WORD, chunks

WIDTH_BITS, POSITION_BITS, DOCUMENT_BITS = 2, 22, 16
DOCUMENT_SHIFT = WIDTH_BITS + POSITION_BITS
TERM_SHIFT = DOCUMENT_SHIFT + DOCUMENT_BITS
LAST_POSITION = (1 << POSITION_BITS) - 1

_SEPARATOR, _WORD, _JOINT, _QUOTE, _LEAD = range(5)
_LONGEST_HASHED = 32  # bytes; longer surfaces are rare and hashed one by one
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)  # 2**64 divided by the golden ratio: Knuth's multiplicative hashing
_ONE = np.uint64(1)
_MIX = np.uint64(0xBF58476D1CE4E5B9)  # of splitmix64 (Steele, Lea, Flood 2014)
_SHIFT = np.uint64(31)
# Punctuation beyond ASCII that no chunk contains. It separates, so that it does not make spellings of its own.
_PUNCTUATION = "\u00a0«»“”„…—•،؛؟。、，।"


def _classes() -> bytes:
    """Return what each byte is. Everything beyond ASCII counts as a letter: ``tokens`` looks closer."""
    classes = bytearray([_SEPARATOR] * 128 + [_WORD] * 128)
    for byte in range(128):
        if chr(byte).isalnum() or chr(byte) in "_+#":
            classes[byte] = _WORD
    for byte in b"'`-.,&":
        classes[byte] = _JOINT
    classes[ord('"')] = _QUOTE
    for sign in _PUNCTUATION:
        classes[sign.encode()[0]] = _LEAD
    return bytes(classes)


_CLASSES = _classes()
_SIGN = 1  # what ``_PAIRS`` says of a whole sign of two bytes


def _signs() -> tuple[Array, Array]:
    """Return tables by which signs of punctuation are known in UTF-8.

    Returns:
        By the first two bytes: ``_SIGN``, or the number of a beginning of signs of three bytes, or 0; and by such a
        number and the third byte, whether that is a sign.
    """
    pairs, thirds = np.zeros(1 << 16, np.uint8), np.zeros((8, 256), bool)
    beginnings: dict[int, int] = {}
    for sign in map(str.encode, _PUNCTUATION):
        pair = int.from_bytes(sign[:2], "big")
        pairs[pair] = _SIGN if len(sign) == 2 else beginnings.setdefault(pair, _SIGN + 1 + len(beginnings))
        if len(sign) == 3:
            thirds[pairs[pair], sign[2]] = True
    return pairs, thirds


_PAIRS, _THIRDS = _signs()
_MASKS = np.array([(1 << 8 * count) - 1 for count in range(9)], np.uint64)


class Cut(NamedTuple):
    """The surfaces of a batch: their numbers, and at which byte each begins."""

    numbers: Array
    starts: Array


class Meanings(NamedTuple):
    """What surfaces stand for, by their numbers.

    Attributes:
        entries: The first entry of each: its term, position and width, as ``entry_key`` combines them.
        is_plain: Whether it has just that, and takes one position. Nearly all have.
        words: How many positions each takes.
        counts: How many entries each has.
        firsts: Which is the first of its further entries.
        further: All entries but the first ones.
    """

    entries: Array
    is_plain: Array
    words: Array
    counts: Array
    firsts: Array
    further: Array


def entry_key(term: int, offset: int, width: int) -> int:
    """Return an entry as one number, which can be added to the key of its document and position (see ``building``).

    Args:
        term: The number of the term.
        offset: Its position, counted from that of the surface.
        width: How many positions more than one it spans.
    """
    return term << TERM_SHIFT | min(offset, LAST_POSITION) << WIDTH_BITS | width


class Surfaces:
    """All spellings met so far, and the terms they stand for.

    Attributes:
        terms: The terms in UTF-8, by number.
    """

    def __init__(self) -> None:
        self.terms: list[bytes] = []
        self._numbers: dict[bytes, int] = {}
        self._salt = np.uint64(secrets.randbits(64))
        self._hashes = np.zeros(1 << 16, np.uint64)  # the table; 0 is an empty place
        self._surfaces = np.zeros(1 << 16, np.uint32)
        self._all_hashes: list[Array] = []
        self._words = _Growing(np.uint32)
        self._counts = _Growing(np.uint32)
        self._entries = _Growing(np.uint64)
        self._is_plain = _Growing(bool)
        self._firsts = _Growing(np.uint32)
        self._further = _Growing(np.uint64)
        self._ranks: tuple[Array, list[int]] = (np.zeros(0, np.uint64), [])

    def cut(self, data: bytes) -> Cut:
        """Return the surfaces of a batch of texts, which are separated by line feeds."""
        padded = b"\n" + data + b"\n" + bytes(_LONGEST_HASHED)
        starts, ends = _bounds(padded)
        return Cut(self._look_up(padded, starts, ends), starts - 1)

    def meanings(self) -> Meanings:
        """Return what all surfaces stand for."""
        return Meanings(
            self._entries.array(),
            self._is_plain.array(),
            self._words.array(),
            self._counts.array(),
            self._firsts.array(),
            self._further.array(),
        )

    def ranks(self) -> tuple[Array, list[int]]:
        """Return the rank of each term in the order of their bytes, and the terms in that order, by their numbers."""
        if len(self._ranks[1]) != len(self.terms):
            order = sorted(range(len(self.terms)), key=self.terms.__getitem__)
            ranks = np.empty(len(order), np.uint64)
            ranks[order] = np.arange(len(order), dtype=np.uint64)
            self._ranks = ranks, order
        return self._ranks

    def _look_up(self, padded: bytes, starts: Array, ends: Array) -> Array:
        """Return the numbers of the surfaces; those that were not met before are learnt."""
        hashes = self._hash(padded, starts, ends)
        numbers, unknown = self._probe(hashes)
        if len(unknown):
            new, first, which = np.unique(hashes[unknown], return_index=True, return_inverse=True)
            begin = len(self._words)
            at = unknown[first]
            self._learn(padded, starts[at].tolist(), ends[at].tolist())
            self._insert(new, np.arange(begin, begin + len(new), dtype=np.uint32))
            numbers[unknown] = begin + which
        return numbers

    def _hash(self, padded: bytes, starts: Array, ends: Array) -> Array:
        """Return a hash of each surface, never 0: eight bytes after the other are mixed in."""
        lengths = ends - starts
        eights = np.ndarray(len(padded) - 7, "<u8", buffer=padded, strides=(1,))  # the eight bytes from each byte on
        hashes = eights[starts]
        hashes &= _MASKS[np.minimum(lengths, 8)]  # the rest is zeros, and no surface holds one
        hashes ^= self._salt
        _mix(hashes)
        which = np.flatnonzero(lengths > 8)
        for begin in range(8, _LONGEST_HASHED, 8):
            left = lengths[which] - begin
            more = eights[starts[which] + begin] & _MASKS[np.minimum(left, 8)]
            more ^= hashes[which]
            _mix(more)
            hashes[which] = more
            which = which[left > 8]
        for long in which.tolist():
            salted = hash((int(self._salt), padded[starts[long] : ends[long]]))
            hashes[long] = np.uint64(salted & 0xFFFFFFFFFFFFFFFF)
        hashes |= _ONE
        return hashes

    def _slots(self, hashes: Array) -> Array:
        """Return at which place of the table each hash is looked for first: its highest bits."""
        return (hashes >> np.uint64(64 - (len(self._hashes) - 1).bit_length())).astype(np.int64)

    def _probe(self, hashes: Array) -> tuple[Array, Array]:
        """Return the number of each surface, and which of them the table does not have."""
        mask = len(self._hashes) - 1
        slots = self._slots(hashes)
        numbers = self._surfaces[slots].astype(np.int64)
        missed = np.flatnonzero(self._hashes[slots] != hashes)
        unknown = []
        while len(missed):
            there = self._hashes[slots[missed]]
            is_found = there == hashes[missed]
            numbers[missed[is_found]] = self._surfaces[slots[missed[is_found]]]
            unknown.append(missed[there == 0])
            missed = missed[~is_found & (there != 0)]
            slots[missed] = (slots[missed] + 1) & mask
        return numbers, np.concatenate(unknown) if unknown else missed

    def _insert(self, hashes: Array, numbers: Array) -> None:
        """Put hashes that the table does not have into it; it stays at most half full."""
        self._all_hashes.append(hashes)
        needed = 2 * (int(numbers[-1]) + 1)
        if needed > len(self._hashes):
            size = 1 << (2 * needed - 1).bit_length()
            self._hashes, self._surfaces = np.zeros(size, np.uint64), np.zeros(size, np.uint32)
            self._all_hashes = [np.concatenate(self._all_hashes)]
            hashes = self._all_hashes[0]
            numbers = np.arange(len(hashes), dtype=np.uint32)
        mask = len(self._hashes) - 1
        slots = self._slots(hashes)
        waiting = np.arange(len(hashes))
        while len(waiting):
            free = waiting[self._hashes[slots[waiting]] == 0]
            _, winners = np.unique(slots[free], return_index=True)  # one for each free place
            placed = free[winners]
            self._hashes[slots[placed]] = hashes[placed]
            self._surfaces[slots[placed]] = numbers[placed]
            waiting = waiting[self._hashes[slots[waiting]] != hashes[waiting]]
            slots[waiting] = (slots[waiting] + 1) & mask

    def _learn(self, padded: bytes, starts: list[int], ends: list[int]) -> None:
        """Ask ``tokens`` what new surfaces stand for."""
        words, counts, firsts = [], [], []
        entries: list[int] = []
        further: list[int] = []
        begin = len(self._further)
        for start, end in zip(starts, ends, strict=True):
            surface = padded[start:end]
            firsts.append(begin + len(further))
            if surface.isalnum() and surface.isascii():
                entries.append(entry_key(self._number(surface[:LONGEST_WORD].lower()), 0, 0))
                words.append(1)
                counts.append(1)
                continue
            found, taken = self._analysed(surface)
            entries.append(found[0] if found else 0)
            further.extend(found[1:])
            words.append(taken)
            counts.append(len(found))
        self._words.extend(words)
        self._counts.extend(counts)
        self._entries.extend(entries)
        self._firsts.extend(firsts)
        self._further.extend(further)
        self._is_plain.extend([one == count == 1 for one, count in zip(words, counts, strict=True)])

    def _analysed(self, surface: bytes) -> tuple[list[int], int]:
        """Return the entries of a surface, and how many positions it takes."""
        entries, taken = [], 0
        for _, position, chunk in chunks(surface.decode()):
            for term, offset, width, _first, _last in chunk.entries:
                entries.append(entry_key(self._number(term.encode()), position + offset, width - 1))
            taken = position + len(chunk.words)
        return entries, taken

    def _number(self, term: bytes) -> int:
        number = self._numbers.get(term)
        if number is None:
            number = self._numbers[term] = len(self.terms)
            self.terms.append(term)
        return number


class _Growing:
    """An array that grows at its end."""

    def __init__(self, kind: type) -> None:
        self._data: Array = np.zeros(1 << 12, kind)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def extend(self, values: Sequence[int]) -> None:
        """Add values."""
        length = self._length + len(values)
        if length > len(self._data):
            grown = np.zeros(2 * length, self._data.dtype)
            grown[: self._length] = self._data[: self._length]
            self._data = grown
        self._data[self._length : length] = values
        self._length = length

    def array(self) -> Array:
        """Return the values."""
        return self._data[: self._length]


def _mix(hashes: Array) -> None:
    """Let every bit of some numbers have a say in their highest bits."""
    hashes *= _MIX
    hashes ^= hashes >> _SHIFT
    hashes *= _GOLDEN


def encoded(text: str) -> bytes:
    """Return a text as ``Surfaces.cut`` takes it."""
    return text.encode("utf-8", "replace")


def _bounds(padded: bytes) -> tuple[Array, Array]:
    """Return where surfaces begin and end: letters, and one or two joints between letters.

    A straight quotation mark is a joint between bytes beyond ASCII: Hebrew acronyms have it.
    """
    classes = np.frombuffer(bytearray(padded.translate(_CLASSES)), np.uint8)
    at = np.flatnonzero(classes > _WORD)
    here = classes[at]
    lead = at[here == _LEAD]
    if len(lead):
        _separate_signs(padded, classes, lead)
    inside = classes == _WORD
    before, after = classes[at - 1], classes[at + 1]
    joint = (here == _JOINT) & (before == _WORD)
    single = joint & (after == _WORD)
    first = joint & (after == _JOINT) & (classes[at + 2] == _WORD)
    for quote in at[(here == _QUOTE) & (before == _WORD) & (after == _WORD)].tolist():
        inside[quote] = padded[quote - 1] >= 128 and padded[quote + 1] >= 128
    inside[at[single | first]] = True
    inside[at[first] + 1] = True
    changes = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    return changes[0::2], changes[1::2]


def _separate_signs(padded: bytes, classes: Array, lead: Array) -> None:
    """Make separators of the signs of punctuation that begin at some of these bytes, and letters of the others."""
    data = np.frombuffer(padded, np.uint8)
    kinds = _PAIRS[data[lead].astype(np.uint16) << 8 | data[lead + 1]]
    classes[lead] = _WORD
    twos = lead[kinds == _SIGN]
    classes[twos] = classes[twos + 1] = _SEPARATOR
    some = np.flatnonzero(kinds > _SIGN)
    threes = lead[some[_THIRDS[kinds[some], data[lead[some] + 2]]]]
    classes[threes] = classes[threes + 1] = classes[threes + 2] = _SEPARATOR
