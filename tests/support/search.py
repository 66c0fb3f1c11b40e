"""Documents and queries for tests of the search room, and a scan that finds without an index."""

from __future__ import annotations

from collections.abc import Iterable

from index.search.clauses import (
    NOTES,
    STEMMED_PARTS,
    All,
    Any,
    Clause,
    Dates,
    Element,
    Everything,
    HasNotes,
    Language,
    Members,
    Near,
    Not,
    Outlets,
    Type,
    Words,
)
from index.search.document import SearchDocument
from index.search.fitting import ANY_LANGUAGE, matching
from index.search.margins import Note
from index.text.tokens import Token, tokens


def document(article, body="", title="", **values):
    """A document with a body and nothing else unless it is given."""
    return SearchDocument(article, title, body, **values)


def scan(
    documents: Iterable[SearchDocument],
    root: Clause,
    noted: frozenset[str] = frozenset(),
    notes: Iterable[Note] = (),
) -> set[str]:
    """The articles for which the clause holds, found by looking at each and at the notes on it.

    Those of every set that other rooms know are taken to be the noted ones.
    """
    known = tuple(notes)
    return {
        one.article
        for one in documents
        if _holds(one, root, noted, tuple(note.text for note in known if note.article == one.article))
    }


def _holds(one: SearchDocument, clause: Clause, noted: frozenset[str], notes: tuple[str, ...]) -> bool:
    match clause:
        case All():
            return all(_holds(one, child, noted, notes) for child in clause.clauses)
        case Any():
            return any(_holds(one, child, noted, notes) for child in clause.clauses)
        case Not():
            return not _holds(one, clause.clause, noted, notes)
        case Words() | Near():
            return any(_part_holds(one, clause, part, notes) for part in clause.parts)
        case _:
            return _passes(one, clause, noted)


def _part_holds(one: SearchDocument, clause: Words | Near, part: str, notes: tuple[str, ...]) -> bool:
    if part == NOTES:
        return any(_text_holds(list(tokens(text)), clause, ANY_LANGUAGE) for text in notes)
    language = one.language if part in STEMMED_PARTS else ""
    value = getattr(one, part)
    if isinstance(clause, Words):
        return any(_text_holds(list(tokens(text)), clause, language) for text in _texts(value))
    return _text_holds(texts_as_tokens(value), clause, language)


def _text_holds(found: list[Token], clause: Words | Near, language: str) -> bool:
    if isinstance(clause, Words):
        return bool(stretches(found, clause.elements, language))
    return _stand_near(found, clause, language)


def _passes(one: SearchDocument, clause: Clause, noted: frozenset[str]) -> bool:
    match clause:
        case Dates():
            return one.published is not None and clause.first <= one.published <= clause.last
        case Language():
            return one.language == clause.code
        case Type():
            return one.format == clause.name
        case Outlets():
            return one.outlet in clause.names
        case HasNotes() | Members():
            return one.article in noted
        case _:
            return isinstance(clause, Everything)


def _texts(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def texts_as_tokens(value: str | tuple[str, ...]) -> list[Token]:
    """The tokens of a part; names of a list are eight words apart."""
    found: list[Token] = []
    base = 0
    for text in _texts(value):
        some = list(tokens(text))
        found.extend(token._replace(position=token.position + base) for token in some)
        base += max((token.position + 1 for token in some), default=0) + 8
    return found


def _stand_near(found: list[Token], near: Near, language: str) -> bool:
    """Whether the operands stand near one another: every choice of places is tried."""
    places = [stretches(found, operand, language) for operand in near.operands]
    for first in range(1 if near.is_ordered else len(places)):
        others = places[:first] + places[first + 1 :]
        for _, end in places[first]:
            if all(any(end <= begin < end + near.distance for begin, _ in other) for other in others):
                return True
    return False


def stretches(found: list[Token], elements: tuple[Element, ...], language: str = "") -> set[tuple[int, int]]:
    """The stretches (first position, position after the last) in which the elements follow one another.

    Every start is tried, backtracking over the alternatives.
    """

    def ends(element: int, position: int) -> set[int]:
        if element == len(elements):
            return {position}
        paths = elements[element].paths
        return {end for path in paths for after in path_ends(path, position) for end in ends(element + 1, after)}

    def path_ends(path, position) -> set[int]:
        if not path:
            return {position}
        return {
            end
            for token in found
            if token.position == position and matching(path[0], token.term, language)
            for end in path_ends(path[1:], position + token.width)
        }

    return {(token.position, end) for token in found for end in ends(0, token.position)}
