"""Finds where a query's words stand in a text, with the analysis that the index was made with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from index.search.clauses import BODY, STEMMED_PARTS, Atom, Form, Near, Passage, Words, elements_in, leaves
from index.search.phrases import Lookup, Place, near, occurrences
from index.search.query import ParsedQuery
from index.search.vocabulary import matching
from index.text.spans import Span
from index.text.tokens import chunks


def find_hits(query: ParsedQuery, text: str, *, part: str = BODY, language: str = "") -> tuple[Span, ...]:
    """Return the words and whole phrases of the text that the query asks for, in order and without overlap.

    What the query excludes is not marked, nor what it asks for in other parts of an article only.

    Args:
        query: What ``index.search.query.parse`` gave.
        text: The text to mark; spans are in its code points.
        part: Which part of an article the text is, by the names of ``index.search.clauses``.
        language: Of the text, as a primary subtag of BCP 47; without it, no other forms of words are marked.
    """
    return tuple(merged(span for span, _ in clause_hits(query, text, part=part, language=language)))


def clause_hits(query: ParsedQuery, text: str, *, part: str = BODY, language: str = "") -> list[tuple[Span, int]]:
    """Return every hit with the number of the clause it belongs to, in order of the spans."""
    clauses = [
        leaf
        for leaf, is_wanted in leaves(query.root)
        if is_wanted and isinstance(leaf, Words | Near) and part in leaf.parts
    ]
    if not clauses:
        return []
    told = language if part in STEMMED_PARTS else ""
    places = _places(text, {atom for clause in clauses for atom in _atoms(clause)}, told)
    found = {
        (Span(place.first, place.last), number)
        for number, clause in enumerate(clauses)
        for place in _occurrences(clause, lambda atom: places.get(atom, ()))
    }
    return sorted(found)


def _occurrences(clause: Passage, lookup: Lookup) -> set[Place]:
    """Return the places of a word or phrase; of words near one another, those of each."""
    if isinstance(clause, Words):
        return occurrences(clause.elements, lookup)
    operands = [occurrences(operand, lookup) for operand in clause.operands]
    return near(operands, clause.distance, is_ordered=clause.is_ordered)


def merged(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the union of the spans, which come in order: overlapping ones as one."""
    current: Span | None = None
    for span in spans:
        if current is None:
            current = span
        elif current.overlaps(span):
            current = Span(current.start, max(current.end, span.end))
        else:
            yield current
            current = span
    if current is not None:
        yield current


def _atoms(clause: Passage) -> Iterator[Atom]:
    """Yield all atoms of a passage."""
    for element in elements_in(clause):
        for path in element.paths:
            yield from path


def _places(text: str, atoms: set[Atom], language: str) -> dict[Atom, list[Place]]:
    """Return where each of the atoms stands in the text. One pass over it."""
    exact = {atom.term: atom for atom in atoms if atom.form is Form.WORD}
    other = _Inexact([atom for atom in atoms if atom.form is not Form.WORD], language)
    places: defaultdict[Atom, list[Place]] = defaultdict(list)
    for at, position, chunk in chunks(text):
        for term, offset, width, start, end in chunk.entries:
            if term in exact or other.of(term):
                begin = position + offset
                place = Place(begin, begin + width, at + start, at + end)
                if term in exact:
                    places[exact[term]].append(place)
                for atom in other.of(term):
                    places[atom].append(place)
    return places


class _Inexact:
    """Prefixes, patterns and the like; what was found out about a term is remembered."""

    def __init__(self, atoms: Sequence[Atom], language: str) -> None:
        self._atoms = atoms
        self._language = language
        self._known: dict[str, tuple[Atom, ...]] = {}

    def of(self, term: str) -> tuple[Atom, ...]:
        """Return those that stand for a term."""
        if not self._atoms:
            return ()
        known = self._known.get(term)
        if known is None:
            known = self._known[term] = tuple(atom for atom in self._atoms if matching(atom, term, self._language))
        return known
