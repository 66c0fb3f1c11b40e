"""Documents and queries for tests of the search room, and a scan that finds without an index."""

from __future__ import annotations

from collections.abc import Iterable

from index.search.clauses import All, Any, Clause, Dates, Everything, HasNotes, Language, Not, Words
from index.search.document import SearchDocument
from index.search.vocabulary import matching
from index.text.tokens import tokens


def document(article, body="", title="", **values):
    """A document with a body and nothing else unless it is given."""
    return SearchDocument(article, title, body, **values)


def scan(documents: Iterable[SearchDocument], root: Clause, noted: frozenset[str] = frozenset()) -> set[str]:
    """The articles for which the clause holds, found by looking at each."""
    return {one.article for one in documents if _holds(one, root, noted)}


def _holds(one: SearchDocument, clause: Clause, noted: frozenset[str]) -> bool:
    match clause:
        case All():
            return all(_holds(one, child, noted) for child in clause.clauses)
        case Any():
            return any(_holds(one, child, noted) for child in clause.clauses)
        case Not():
            return not _holds(one, clause.clause, noted)
        case Words():
            return any(_stands_in(text, clause) for part in clause.parts for text in _texts(getattr(one, part)))
        case _:
            return _passes(one, clause, noted)


def _passes(one: SearchDocument, clause: Clause, noted: frozenset[str]) -> bool:
    match clause:
        case Dates():
            return one.published is not None and clause.first <= one.published <= clause.last
        case Language():
            return one.language == clause.code
        case HasNotes():
            return one.article in noted
        case _:
            return isinstance(clause, Everything)


def _texts(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def _stands_in(text: str, words: Words) -> bool:
    """Whether the words follow one another in the text: every start is tried, backtracking over the alternatives."""
    found = list(tokens(text))

    def follows(element: int, position: int) -> bool:
        if element == len(words.elements):
            return True
        return any(path_follows(path, 0, position, element) for path in words.elements[element].paths)

    def path_follows(path, index, position, element) -> bool:
        if index == len(path):
            return follows(element + 1, position)
        atom = path[index]
        return any(
            path_follows(path, index + 1, token.position + token.width, element)
            for token in found
            if token.position == position and matching(atom, token.term)
        )

    return any(follows(0, token.position) for token in found)
