"""The clauses of a query that stand for facets: which values are wanted or left out.

The query is the one truth. What is wanted of a facet stands in it as ``lang:en``, or ``(lang:en OR lang:tr)`` where
several are, and what is left out as ``-lang:tr``. Clauses of that form at the top of a query are facets, whoever
wrote them; what the user wrote otherwise, in brackets or beside an OR of his own, is left as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

FACET_FIELDS = ("outlet", "lang", "date", "path", "has", "person", "org", "place", "tag", "label", "is", "type")

_CLAUSE = rf'(?:{"|".join(FACET_FIELDS)}):(?:"[^"]*"|[^\s()"]+)'
_PIECE = re.compile(
    rf"(?P<group>\({_CLAUSE}(?: OR {_CLAUSE})+\))"
    rf"|(?P<one>-?{_CLAUSE})(?=[\s)]|$)"
    r'|(?P<other>"[^"]*"?|[()]|[^\s()"]+)'
)
_ONE = re.compile(_CLAUSE)
_JOINS = frozenset({"AND", "OR", "NOT", "-"})


class Held(StrEnum):
    """What a query says of a facet's value."""

    OPEN = "open"
    WANTED = "wanted"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    start: int
    end: int
    clauses: tuple[str, ...] = ()  # of a facet; empty for anything else
    is_left_out: bool = False


def field_of(clause: str) -> str:
    """Return the field of a clause."""
    return clause.partition(":")[0]


def held_clauses(query: str) -> dict[str, Held]:
    """Return the clauses of facets that a query holds, in order."""
    return {
        clause: Held.LEFT_OUT if piece.is_left_out else Held.WANTED
        for piece in _facets(query)
        for clause in piece.clauses
    }


def with_held(query: str, clause: str, held: Held) -> str:
    """Return a query that says something else of a facet's value.

    Args:
        query: As it stands in the search box.
        clause: Of one value, as ``held_clauses`` has it.
        held: What the query is to say of it.
    """
    said = {other: how for other, how in held_clauses(query).items() if field_of(other) == field_of(clause)}
    said.pop(clause, None)
    if held is not Held.OPEN:
        said[clause] = held
    wanted = [other for other, how in said.items() if how is Held.WANTED]
    left_out = [f"-{other}" for other, how in said.items() if how is Held.LEFT_OUT]
    joined = [f"({' OR '.join(wanted)})" if len(wanted) > 1 else wanted[0]] if wanted else []
    rest = without_field(query, field_of(clause))
    added = (*joined, *left_out)
    return " ".join((_bracketed(rest) if added else rest, *added)).strip()


def with_only(query: str, clause: str) -> str:
    """Return a query in which this clause is all that is said of its field."""
    return with_held(without_field(query, field_of(clause)), clause, Held.WANTED)


def without_field(query: str, field: str) -> str:
    """Return a query without the facets of a field."""
    return _cut(query, (piece for piece in _facets(query) if field_of(piece.clauses[0]) == field))


def without_facets(query: str) -> str:
    """Return a query without any facets: what the user typed himself."""
    return _cut(query, _facets(query))


def _cut(query: str, pieces: Iterable[_Piece]) -> str:
    kept, at = [], 0
    for piece in pieces:
        kept.append(query[at : piece.start])
        at = piece.end
    return " ".join(part for text in (*kept, query[at:]) if (part := text.strip()))


def _bracketed(query: str) -> str:
    """Return a query so that a clause can follow: OR binds less than a space, so that its words need brackets."""
    depth = 0
    for piece in _pieces(query):
        depth += (piece.text == "(") - (piece.text == ")")
        if depth == 0 and piece.text == "OR":
            return f"({query})"
    return query


def _facets(query: str) -> Iterator[_Piece]:
    """Yield the facets of a query: at its top, and not joined to a neighbour by an operator."""
    pieces = list(_pieces(query))
    depth = 0
    for number, piece in enumerate(pieces):
        depth += (piece.text == "(") - (piece.text == ")")
        before = pieces[number - 1].text if number else ""
        after = pieces[number + 1].text if number + 1 < len(pieces) else ""
        is_joined = before in _JOINS or after in {"AND", "OR"}
        is_apart = piece.start == 0 or query[piece.start - 1].isspace()
        if piece.clauses and depth == 0 and is_apart and not is_joined:
            yield piece


def _pieces(query: str) -> Iterator[_Piece]:
    for found in _PIECE.finditer(query):
        text = found.group()
        clauses = () if found["other"] else tuple(_ONE.findall(text))
        is_one_field = len({field_of(clause) for clause in clauses}) == 1
        yield _Piece(text, found.start(), found.end(), clauses if is_one_field else (), text.startswith("-"))
