"""What the parts of a query are, for whoever shows it: fields, phrases, operators, what is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from index.errors import QueryError
from index.search.clauses import BODY, BOILERPLATE, ORGANISATIONS, PEOPLE, PLACES, Near, Words, leaves
from index.search.lexer import Lexeme, Sign, lex
from index.search.query import parse
from index.text.spans import Span

_MARKED = frozenset({BODY, BOILERPLATE, PEOPLE, ORGANISATIONS, PLACES})


class Part(StrEnum):
    """What a part of a query is."""

    FIELD = "field"
    VALUE = "value"
    PHRASE = "phrase"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class QueryMark:
    """A part of a query that is more than a word.

    Attributes:
        span: Where, in code points of the query.
        part: What it is.
    """

    span: Span
    part: Part


def query_marks(query: str) -> tuple[QueryMark, ...]:
    """Return the marks of a query, in order; of one that cannot be read to its end, those before the error."""
    return tuple(_marks(query))


def _marks(query: str) -> Iterator[QueryMark]:
    is_value = False
    for lexeme in _readable(query):
        part = Part.VALUE if is_value and lexeme.sign in {Sign.TEXT, Sign.PHRASE} else _PARTS.get(lexeme.sign)
        if part is not None:
            yield QueryMark(_span(lexeme), part)
        is_value = lexeme.sign is Sign.FIELD


def _readable(query: str) -> Iterator[Lexeme]:
    try:
        yield from lex(query)
    except QueryError:  # said under the box by who searches; here the beginning is still worth its colours
        return


def _span(lexeme: Lexeme) -> Span:
    around = {Sign.FIELD: 1, Sign.PHRASE: 2}.get(lexeme.sign, 0)  # a colon, two quotation marks
    return Span(lexeme.position, lexeme.position + len(lexeme.text) + around)


_PARTS = {
    Sign.FIELD: Part.FIELD,
    Sign.PHRASE: Part.PHRASE,
    Sign.AND: Part.OPERATOR,
    Sign.OR: Part.OPERATOR,
    Sign.NOT: Part.OPERATOR,
}


def asks_for_passages(query: str) -> bool:
    """Whether a query asks for something that can be marked in a text, not for an outlet or a day alone."""
    try:
        root = parse(query).root
    except QueryError:
        return False
    return any(
        is_wanted and isinstance(leaf, Words | Near) and not _MARKED.isdisjoint(leaf.parts)
        for leaf, is_wanted in leaves(root)
    )
