"""Finds a word or phrase, and says how much each article is about it: BM25F.

BM25F (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009, section 3.5): the frequencies of a word in
the parts of an article are normalised by the length of the part, weighted, added, and only then saturated. Whoosh's
class of that name scores each field by itself and adds the scores, so that a word in title and text counts as two. A
phrase, and the words of a prefix, are each ranked like one word. The notes on an article are one part of it.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from index.errors import QueryError
from index.search import adjacency
from index.search.clauses import BODY, NOTES, OUTLET, TEXT_PARTS, TITLE, Atom, Element, Form, Near, Passage
from index.search.families import Lexicon
from index.search.packing import Array
from index.search.part import POSITION_BITS, Found, Group, Places
from index.search.places import different_ends, near, sequences, unique
from index.search.snapshot import Snapshot

SATURATION = 1.5  # k1 of BM25; from 1.2 to 2 is customary
NORMALISATION = 0.75  # b of BM25, the same
WEIGHTS = {**dict.fromkeys(TEXT_PARTS, 1.0), TITLE: 3.0, OUTLET: 0.5, NOTES: 2.0}

_MOST_PLACES = 20_000_000  # of one atom in a phrase; about 40 bytes each


class Scored(NamedTuple):
    """Documents, ascending, and the score of each; None where all are 0."""

    documents: Array
    scores: Array | None


def rank(snapshot: Snapshot, words: Passage) -> tuple[Scored, Array]:
    """Return the documents that have the word or phrase in one of its parts, and those with it in notes alone."""
    found = [_strengths(snapshot, words, which) for which in range(len(snapshot.segments))]
    documents = np.concatenate([one for one, _ in found]) if found else np.zeros(0, np.int64)
    strengths = np.concatenate([one for _, one in found]) if found else np.zeros(0, np.float32)
    if snapshot.live is not None:
        is_live = snapshot.live[documents]
        documents, strengths = documents[is_live], strengths[is_live]
    noted = in_notes(snapshot, words)
    alone = noted[0]
    if len(alone):
        alone = np.setdiff1d(alone, documents, assume_unique=True)
        documents, strengths = summed([(documents, strengths), noted], snapshot.size)
    factor = np.float32(_rarity(len(documents), snapshot.count) * (SATURATION + 1))
    return Scored(documents, factor * strengths / (np.float32(SATURATION) + strengths)), alone


def in_notes(snapshot: Snapshot, words: Passage) -> tuple[Array, Array]:
    """Return the documents that have the word or phrase in a note, and their weighted and normalised frequencies."""
    some: list[tuple[Array, Array]] = []
    for notes in snapshot.notes() if NOTES in words.parts else ():
        numbers, frequencies = _frequencies(Lexicon(notes.segment, BODY, is_of_notes=True), words)
        documents = notes.documents[numbers]
        counts = documents >= 0
        norms = 1 - NORMALISATION + NORMALISATION * notes.lengths[numbers]
        some.append((documents[counts], (WEIGHTS[NOTES] * frequencies / norms)[counts]))
    if not sum(len(documents) for documents, _ in some):
        return _nothing()
    different, which = np.unique(np.concatenate([documents for documents, _ in some]), return_inverse=True)
    strengths = np.bincount(which, np.concatenate([values for _, values in some]), len(different))
    return different, strengths.astype(np.float32)


def _strengths(snapshot: Snapshot, words: Passage, which: int) -> tuple[Array, Array]:
    """Return the documents of one segment, and their weighted and normalised frequencies."""
    segment, base = snapshot.segments[which]
    some: list[tuple[Array, Array]] = []
    for name in words.parts:
        if name == NOTES:
            continue
        documents, frequencies = _frequencies(Lexicon(segment, name), words)
        if len(documents):
            norm = snapshot.norms(name, WEIGHTS[name], NORMALISATION)[which]
            some.append((documents, frequencies * norm[documents]))
    if not some:
        return np.zeros(0, np.int64), np.zeros(0, np.float32)
    documents, strengths = some[0] if len(some) == 1 else summed(some, segment.size)
    return documents.astype(np.int64) + base, strengths


def summed(some: list[tuple[Array, Array]], size: int) -> tuple[Array, Array]:
    """Return the union of several sets of documents below ``size``, their numbers added up; all must be above 0."""
    if sum(len(documents) for documents, _ in some) * 16 < size:
        together = np.concatenate([documents for documents, _ in some])
        documents, which = np.unique(together, return_inverse=True)
        values = np.concatenate([values for _, values in some])
        return documents, np.bincount(which, values, len(documents)).astype(np.float32)
    total = np.zeros(size, np.float32)
    for documents, values in some:
        total[documents] += values
    documents = np.flatnonzero(total > 0)  # of flags it is quicker than of numbers
    return documents, total[documents]


def _frequencies(lexicon: Lexicon, words: Passage) -> tuple[Array, Array]:
    """Return the documents of a part that have a word or phrase, or words near one another, and how often."""
    return _near(lexicon, words) if isinstance(words, Near) else _following(lexicon, words.elements)


def _following(lexicon: Lexicon, elements: tuple[Element, ...]) -> tuple[Array, Array]:
    """Return the documents of a part that have the elements one after the other, and how often."""
    if len(elements) == 1 and all(len(path) == 1 for path in elements[0].paths):
        return _alternatives(lexicon, [path[0] for path in elements[0].paths])
    pair = lexicon.pair(elements)
    if pair is not None:
        return pair.documents, _float(pair)
    steps = adjacency.steps_of(lexicon, elements) if lexicon.is_one_text else None
    if steps is not None and adjacency.are_frequent(lexicon.part, steps, is_near=False):
        return adjacency.following(lexicon.part, steps)
    lookups = Lookups(lexicon)
    wanted: Array | None = None
    for element in elements:
        having = _having(element, lookups)
        wanted = having if wanted is None else wanted & having
        if not wanted.any():
            return _nothing()
    lookups.wanted = wanted
    return _counted(different_ends(sequences(elements, lookups)) - 1)


def _near(lexicon: Lexicon, clause: Near) -> tuple[Array, Array]:
    """Return the documents of a part that have the operands near one another, and how often."""
    if lexicon.is_one_text and all(len(operand) == 1 for operand in clause.operands):
        steps = [adjacency.steps_of(lexicon, operand) for operand in clause.operands]
        plain = [step[0] for step in steps if step is not None and len(step) == 1]
        if len(plain) == len(steps) and adjacency.are_frequent(lexicon.part, plain, is_near=True):
            found = adjacency.near(lexicon.part, plain, clause.distance, is_ordered=clause.is_ordered)
            if found is not None:
                return found
    lookups = Lookups(lexicon)
    wanted = np.ones(lexicon.part.size, bool)
    for operand in clause.operands:
        for element in operand:
            wanted &= _having(element, lookups)
    if not wanted.any():
        return _nothing()
    lookups.wanted = wanted
    operands = [unique([sequences(operand, lookups)]) for operand in clause.operands]
    return _counted(near(operands, clause.distance, is_ordered=clause.is_ordered))


def _counted(keys: Array) -> tuple[Array, Array]:
    """Return the documents that ascending keys name, and how often each."""
    documents = keys >> POSITION_BITS
    if not len(documents):
        return _nothing()
    firsts = np.flatnonzero(np.concatenate(([True], documents[1:] != documents[:-1])))
    return documents[firsts], np.diff(firsts, append=len(documents)).astype(np.float32)


def _alternatives(lexicon: Lexicon, atoms: list[Atom]) -> tuple[Array, Array]:
    """Return the documents of a part that have one of the atoms, and how often."""
    part = lexicon.part
    some: list[tuple[Array, Array]] = []
    summed_up = {atom: part.sums(atom.term.encode("utf-8", "replace")) for atom in atoms if atom.form is Form.PREFIX}
    for sums in summed_up.values():
        if sums is not None:
            documents = np.flatnonzero(sums > 0)
            some.append((documents, sums[documents].astype(np.float32)))
    others = [atom for atom in atoms if summed_up.get(atom) is None]
    for group in [group for atom in others for group in lexicon.groups(atom) if len(group.numbers)]:
        found = part.found(group.numbers)
        documents, frequencies = (
            _by_document(found, part.size) if len(group.numbers) > 1 else (found.documents, _float(found))
        )
        if group.documents is not None:
            counts = group.documents[documents]
            documents, frequencies = documents[counts], frequencies[counts]
        if len(documents):
            some.append((documents, frequencies))
    if not some:
        return _nothing()
    return some[0] if len(some) == 1 else summed(some, part.size)


def _by_document(found: Found, size: int) -> tuple[Array, Array]:
    """Return each document once, with its frequencies added up."""
    total = np.bincount(found.documents, found.frequencies, size)
    documents = np.flatnonzero(total > 0)
    return documents, total[documents].astype(np.float32)


def _float(found: Found) -> Array:
    frequencies: Array = found.frequencies.astype(np.float32)
    return frequencies


def _having(element: Element, lookups: Lookups) -> Array:
    """Return, for each document, whether it has all atoms of one of the element's paths."""
    having = np.zeros(lookups.part.size, bool)
    for path in element.paths:
        all_of = None
        for atom in path:
            has = lookups.having(atom)
            all_of = has if all_of is None else all_of & has
        having |= all_of
    return having


class Lookups:
    """Gives the places of atoms in one part.

    Attributes:
        part: That part.
        wanted: For each document, whether its places are; all where None.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.part = lexicon.part
        self.wanted: Array | None = None
        self._lexicon = lexicon
        self._groups: dict[Atom, list[Group]] = {}
        self._places: dict[Atom, Places] = {}

    def having(self, atom: Atom) -> Array:
        """Return, for each document, whether it has the atom."""
        having = np.zeros(self.part.size, bool)
        for numbers, counts in self._groups_of(atom):
            if counts is None:
                having[self.part.documents(numbers)] = True
            else:
                documents = self.part.documents(numbers)
                having[documents[counts[documents]]] = True
        return having

    def __call__(self, atom: Atom) -> Places:
        """Return the places of an atom in the wanted documents, in order."""
        if atom not in self._places:
            self._places[atom] = self._look_up(atom)
        return self._places[atom]

    def _groups_of(self, atom: Atom) -> list[Group]:
        """Return the words that the atom stands for."""
        if atom not in self._groups:
            self._groups[atom] = [group for group in self._lexicon.groups(atom) if len(group.numbers)]
        return self._groups[atom]

    def _look_up(self, atom: Atom) -> Places:
        groups = self._groups_of(atom)
        if sum(int(self.part.place_counts(group.numbers).sum()) for group in groups) > _MOST_PLACES:
            raise QueryError("prefix-too-broad", position=0, prefix=atom.term, expected="more-letters")
        wanted = self.wanted if self.wanted is not None else np.ones(self.part.size, bool)
        some = [
            self.part.places(numbers, wanted if counts is None else wanted & counts) for numbers, counts in groups
        ]
        if not some:
            return Places(np.zeros(0, np.int64), np.zeros(0, np.int64))
        is_one_word = len(groups) == 1 and len(groups[0].numbers) == 1
        return some[0] if is_one_word else unique(some)


def _nothing() -> tuple[Array, Array]:
    return np.zeros(0, np.int64), np.zeros(0, np.float32)


def _rarity(having: int, total: int) -> float:
    """Return the inverse document frequency, in the form that is never negative."""
    return math.log(1 + (max(total - having, 0) + 0.5) / (having + 0.5))
