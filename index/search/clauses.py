"""The tree of a query: what the parser gives, and the engine, highlights and wording read."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

# Parts of an article that words are searched in, by the names of ``SearchDocument``.
TITLE, BODY, OUTLET, AUTHORS, PATH = "title", "body", "outlet", "authors", "path"
FOLDER, BOILERPLATE = "folder", "boilerplate"
NOTES = "notes"  # not of the article itself: see ``margins``
PEOPLE, ORGANISATIONS, PLACES = "people", "organisations", "places"
TEXT_PARTS = (TITLE, BODY, OUTLET, AUTHORS, PATH, FOLDER, PEOPLE, ORGANISATIONS, PLACES, BOILERPLATE)
PLAIN_PARTS = (TITLE, BODY, OUTLET, AUTHORS, NOTES)  # where a word without a field is searched
STEMMED_PARTS = frozenset({TITLE, BODY, BOILERPLATE, NOTES})  # where a word finds its other forms; names have none


class Form(StrEnum):
    """Which terms an atom stands for."""

    WORD = "word"  # the term itself
    PREFIX = "prefix"  # all that begin with it
    PATTERN = "pattern"  # all that fit it: * any letters, ? one letter
    FUZZY = "fuzzy"  # all that are nearly it
    STEM = "stem"  # it, and in the language of the article other forms of the same word


@dataclass(frozen=True, slots=True)
class Atom:
    """One folded term, or what its form makes of it."""

    term: str
    form: Form = Form.WORD


@dataclass(frozen=True, slots=True)
class Element:
    """One typed word: alternative sequences of atoms that stand at adjacent positions.

    ``S-400`` has two: the joined term, and its parts one after the other.

    Attributes:
        paths: At least one; where there are two, the first is the joined term.
        shown: What is searched, folded, as a reader would write it.
        position: Where it was typed, in code points of the query.
        is_exact: Whether it was asked for in this very form.
    """

    paths: tuple[tuple[Atom, ...], ...]
    shown: str
    position: int = dataclasses.field(default=0, compare=False)
    is_exact: bool = dataclasses.field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Words:
    """A word or phrase: elements that follow one another in any one of the parts.

    Attributes:
        elements: At least one.
        parts: Names of the parts of an article in which it counts.
        field: The field that was typed, or "".
    """

    elements: tuple[Element, ...]
    parts: tuple[str, ...] = PLAIN_PARTS
    field: str = ""


@dataclass(frozen=True, slots=True)
class Near:
    """Words or phrases that stand near one another, in any one of the parts.

    From the end of the first of them, all others begin within so many words.

    Attributes:
        operands: Two or more, each the elements of a word or phrase.
        distance: In words; 1 means next to each other.
        is_ordered: Whether the first operand has to stand first; there are two then.
        parts: As for ``Words``.
        field: As for ``Words``.
    """

    operands: tuple[tuple[Element, ...], ...]
    distance: int
    is_ordered: bool = False
    parts: tuple[str, ...] = PLAIN_PARTS
    field: str = ""


@dataclass(frozen=True, slots=True)
class Dates:
    """Published from one day to another, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Language:
    """Written in the language of this primary subtag of BCP 47."""

    code: str


@dataclass(frozen=True, slots=True)
class Type:
    """Its file is of this format, such as "pdf"."""

    name: str


@dataclass(frozen=True, slots=True)
class Outlets:
    """Published by one of these outlets, their names as the index has them."""

    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Like:
    """Has the words that set an article apart.

    Attributes:
        article: The id of that article, which is not found itself.
        words: Its folded terms, each with how often it stands there.
    """

    article: str
    words: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class HasNotes:
    """Bears annotations."""


@dataclass(frozen=True, slots=True)
class Members:
    """Belongs to a set that other rooms know: the articles of a tag, of a label, those like another one.

    Attributes:
        field: The field that was typed, such as "tag".
        value: What was typed after it.
        position: Where, in code points of the query.
    """

    field: str
    value: str
    position: int = dataclasses.field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Everything:
    """Every article."""


@dataclass(frozen=True, slots=True)
class All:
    """All of the clauses hold."""

    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one of the clauses holds."""

    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The clause does not hold."""

    clause: Clause


Passage: TypeAlias = Words | Near
Filter: TypeAlias = Dates | Language | Type | Outlets | Like | HasNotes | Members | Everything
Clause: TypeAlias = Passage | Filter | All | Any | Not


def elements_in(passage: Passage) -> tuple[Element, ...]:
    """Return all elements of a word, a phrase, or words near one another."""
    if isinstance(passage, Words):
        return passage.elements
    return tuple(element for operand in passage.operands for element in operand)


def leaves(clause: Clause, *, is_positive: bool = True) -> Iterator[tuple[Clause, bool]]:
    """Yield the clauses that hold no others, each with whether it adds articles (True) or takes them away."""
    stack = [(clause, is_positive)]
    while stack:
        node, sign = stack.pop()
        if isinstance(node, All | Any):
            stack.extend((child, sign) for child in reversed(node.clauses))
        elif isinstance(node, Not):
            stack.append((node.clause, not sign))
        else:
            yield node, sign


def conjunction(clauses: list[Clause]) -> Clause | None:
    """Return the clause that all of these hold, as flat as it can be; None for none."""
    return _combined(clauses, All)


def disjunction(clauses: list[Clause]) -> Clause | None:
    """Return the clause that one of these holds, as flat as it can be; None for none."""
    return _combined(clauses, Any)


def _combined(clauses: list[Clause], kind: type[All | Any]) -> Clause | None:
    """Return one clause of the kind over all clauses, those of the same kind dissolved into it."""
    if len(clauses) < 2:
        return clauses[0] if clauses else None
    flat: list[Clause] = []
    for clause in clauses:
        flat.extend(clause.clauses if isinstance(clause, kind) else (clause,))
    return kind(tuple(flat))
