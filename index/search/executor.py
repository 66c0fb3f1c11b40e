"""Finds and ranks what a query's tree asks for, over one snapshot.

Ranking is BM25F (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009, section 3.5): the frequencies of a
word in the parts of an article are normalised by the length of the part, weighted, added, and only then saturated. A
phrase and the words of a prefix are each ranked like one word. Clauses that only filter add nothing.

Whoosh's own searcher is not used: it scores each field by itself, counts hits only roughly where it skips blocks, and
recurses too deep for nested queries.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable

from index.errors import QueryError
from index.search.clauses import (
    AUTHORS,
    BODY,
    ORGANISATIONS,
    OUTLET,
    PATH,
    PEOPLE,
    PLACES,
    TITLE,
    All,
    Any,
    Atom,
    Clause,
    Dates,
    Element,
    Everything,
    HasNotes,
    Language,
    Not,
    Words,
)
from index.search.phrases import ends
from index.search.results import Match, Matches, Order
from index.search.schema import UNDATED, unpack
from index.search.snapshot import Snapshot

_SATURATION = 1.2  # k1 of BM25, the customary value
_NORMALISATION = 0.75  # b of BM25, the same
_MOST_TERMS = 30_000  # of one prefix, over all segments; about 20 microseconds each
_WEIGHTS = {TITLE: 3.0, BODY: 1.0, OUTLET: 0.5, AUTHORS: 1.0, PATH: 1.0, PEOPLE: 1.0, ORGANISATIONS: 1.0, PLACES: 1.0}

Scores = dict[int, float]


class Executor:
    """Answers queries over one snapshot.

    Args:
        snapshot: What is searched.
        noted: The ids of the articles that bear annotations.
    """

    def __init__(self, snapshot: Snapshot, noted: frozenset[str] = frozenset()) -> None:
        self._snapshot = snapshot
        self._noted = noted

    def page(self, root: Clause, limit: int, offset: int, order: Order) -> Matches:
        """Return ``limit`` of the articles found, after the first ``offset``, and how many there are in all."""
        scores = self.scores(root)
        days = self._snapshot.days()

        def newest_first(document: int) -> tuple[bool, int, int]:
            return (days[document] == UNDATED, -days[document], document)

        def rank(document: int) -> tuple[float | int, ...]:
            match order:
                case Order.RELEVANCE:
                    return (-scores[document], *newest_first(document))
                case Order.NEWEST:
                    return newest_first(document)
                case Order.OLDEST:
                    return (days[document] == UNDATED, days[document], document)

        chosen = heapq.nsmallest(offset + limit, scores, key=rank)[offset:]
        by_relevance = order is Order.RELEVANCE
        matches = (Match(self._snapshot.article(one), scores[one] if by_relevance else 0.0) for one in chosen)
        return Matches(len(scores), tuple(matches))

    def scores(self, clause: Clause) -> Scores:
        """Return the documents for which the clause holds, with their scores."""
        match clause:
            case Words():
                return self._words(clause)
            case All():
                return self._all(clause.clauses)
            case Any():
                return self._any(clause.clauses)
            case Not():
                return self._all((clause,))
            case Dates() | Language() | HasNotes() | Everything():
                return dict.fromkeys(self._filtered(clause), 0.0)

    def _filtered(self, clause: Dates | Language | HasNotes | Everything) -> Iterable[int]:
        """Return the documents for which a clause holds that only filters."""
        match clause:
            case Dates():
                return self._snapshot.published(clause.first, clause.last)
            case Language():
                return self._snapshot.in_language(clause.code)
            case HasNotes():
                return self._snapshot.of_articles(self._noted)
            case Everything():
                return self._snapshot.documents()

    def _all(self, clauses: Iterable[Clause]) -> Scores:
        """Return the documents for which all clauses hold; scores add up."""
        found: Scores | None = None
        excluded: set[int] = set()
        for clause in clauses:
            if isinstance(clause, Not):
                excluded.update(self.scores(clause.clause))
                continue
            scores = self.scores(clause)
            found = scores if found is None else {one: found[one] + scores[one] for one in found.keys() & scores}
        if found is None:
            found = dict.fromkeys(self._snapshot.documents(), 0.0)
        return {one: score for one, score in found.items() if one not in excluded} if excluded else found

    def _any(self, clauses: Iterable[Clause]) -> Scores:
        """Return the documents for which a clause holds; scores add up."""
        found: Scores = {}
        for clause in clauses:
            for one, score in self.scores(clause).items():
                found[one] = found.get(one, 0.0) + score
        return found

    def _words(self, words: Words) -> Scores:
        """Return the documents that have a word or phrase in one of its parts, ranked by BM25F."""
        strengths: Scores = {}
        for part in words.parts:
            frequencies = self._frequencies(words.elements, part)
            if not frequencies:
                continue
            lengths = self._snapshot.lengths(part)
            average = sum(lengths) / max(1, len(lengths) - lengths.count(0)) or 1.0
            for one, frequency in frequencies.items():
                length = 1 - _NORMALISATION + _NORMALISATION * lengths[one] / average
                strengths[one] = strengths.get(one, 0.0) + _WEIGHTS[part] * frequency / length
        rarity = _rarity(len(strengths), self._snapshot.count)
        return {
            one: rarity * (_SATURATION + 1) * strength / (_SATURATION + strength)
            for one, strength in strengths.items()
        }

    def _frequencies(self, elements: tuple[Element, ...], part: str) -> Scores:
        """Return how often a word or phrase stands in the part of each document that has it."""
        for element in elements:
            self._refuse_broad(element, part)
        if len(elements) == 1 and all(len(path) == 1 for path in elements[0].paths):
            return self._any_of([path[0] for path in elements[0].paths], part)
        cache: dict[Atom, Scores] = {}
        candidates: set[int] | None = None
        for element in elements:
            having = self._having(element, part, cache)
            candidates = having if candidates is None else candidates & having
        if not candidates:
            return {}
        packed = {atom: self._snapshot.positions(part, atom, candidates) for atom in cache}
        counts = ((one, len(ends(elements, _Unpacking(packed, one)))) for one in candidates)
        return {one: float(count) for one, count in counts if count}

    def _refuse_broad(self, element: Element, part: str) -> None:
        """Raise where more words begin with a prefix than can be looked up in a second or two."""
        for path in element.paths:
            prefix = path[-1].term
            if path[-1].is_prefix and self._snapshot.terms_of_prefix(part, prefix, _MOST_TERMS) == _MOST_TERMS:
                raise QueryError(
                    "prefix-too-broad",
                    position=element.position,
                    prefix=prefix,
                    expected="more letters before the star",
                )

    def _having(self, element: Element, part: str, cache: dict[Atom, Scores]) -> set[int]:
        """Return the documents that have all atoms of one of the element's paths somewhere in the part."""
        having: set[int] = set()
        for path in element.paths:
            for atom in path:
                if atom not in cache:
                    cache[atom] = self._snapshot.frequencies(part, atom)
            having |= set.intersection(*(set(cache[atom]) for atom in path))
        return having

    def _any_of(self, atoms: list[Atom], part: str) -> Scores:
        """Return how often one of the atoms stands in the part of each document."""
        found: Scores = {}
        for atom in atoms:
            for one, frequency in self._snapshot.frequencies(part, atom).items():
                found[one] = found.get(one, 0.0) + frequency
        return found


class _Unpacking:
    """Gives the positions of atoms in one document, unpacked as they are asked for."""

    def __init__(self, packed: dict[Atom, dict[int, list[bytes]]], document: int) -> None:
        self._packed = packed
        self._document = document

    def __call__(self, atom: Atom) -> list[tuple[int, int]]:
        """Return (position, position after it) for each occurrence of the atom."""
        return [pair for packed in self._packed[atom].get(self._document, ()) for pair in unpack(packed)]


def _rarity(having: int, total: int) -> float:
    """Return the inverse document frequency, in the form that is never negative."""
    return math.log(1 + (max(total - having, 0) + 0.5) / (having + 0.5))
