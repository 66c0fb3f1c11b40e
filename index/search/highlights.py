"""Finds where a query's words stand in a text, with the analysis that the index was made with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from index.search.clauses import BODY, NOTES, STEMMED_PARTS, Atom, Near, Passage, Words, elements_in, leaves
from index.search.fitting import ANY_LANGUAGE
from index.search.locating import locator
from index.search.phrases import Lookup, Place, near, occurrences
from index.search.query import ParsedQuery
from index.text.spans import Span


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
    told = ANY_LANGUAGE if part == NOTES else language if part in STEMMED_PARTS else ""
    atoms = frozenset(atom for clause in clauses for atom in _atoms(clause))
    places = locator(atoms, told).places(text, max(map(_reach, clauses)))
    found = {
        (Span(place.first, place.last), number)
        for number, clause in enumerate(clauses)
        for place in _occurrences(clause, lambda atom: places.get(atom, ()))
    }
    return sorted(found)


def _reach(clause: Passage) -> int:
    """Return how many words apart what a clause asks for may stand; 0 for a single word."""
    if isinstance(clause, Near):
        return clause.distance + 1
    elements = clause.elements
    return 1 if len(elements) > 1 or any(len(path) > 1 for path in elements[0].paths) else 0


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
