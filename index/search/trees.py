"""Whoosh's trees of queries, made of clauses.

Combinations are Whoosh's own nodes. Words are a node of ours, because Whoosh has none that counts a word in several
parts of an article together; each of our nodes can also say itself in Whoosh's terms, so that Whoosh's searcher can
run every tree: slower, and with scores of its own, but with the same hits. A test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any as Anything

from index.search import clauses
from index.search.backend import (
    And,
    Every,
    ListMatcher,
    MultiTerm,
    Not,
    NullMatcher,
    NullQuery,
    Or,
    Query,
    SpanNear,
    Term,
)
from index.search.clauses import NOTES, STEMMED_PARTS, Atom, Clause, Element, Form, Like, Near, Words
from index.search.fitting import matching
from index.search.schema import ARTICLE, FORMAT, LANGUAGE, OUTLET_NAME, PUBLISHED, UNDATED
from index.text.stems import languages_of


@dataclass(frozen=True)
class Passage(Query):  # type: ignore[misc] # Whoosh has no types
    """A word or phrase, or some near one another, in any of several parts of an article.

    Attributes:
        words: What is searched.
        in_notes: Gives the articles that have it in a note: Whoosh knows nothing of notes.
    """

    words: Words | Near
    in_notes: Callable[[Words | Near], frozenset[str]] = lambda _words: frozenset()

    def in_whoosh(self) -> Anything:  # noqa: ANN401 - Whoosh has no types
        """Return the same in Whoosh's own nodes."""
        parts = [_passage(self.words, part) for part in self.words.parts if part != NOTES]
        return Or([*parts, OfArticles(self.in_notes(self.words))])

    def matcher(self, searcher: Anything, context: Anything = None) -> Anything:  # noqa: ANN401 - as above
        """Return what Whoosh's searcher walks along."""
        context = context or searcher.boolean_context()
        return self.in_whoosh().matcher(searcher, context.set(needs_current=True))

    def estimate_size(self, reader: Anything) -> int:  # noqa: ANN401 - as above
        """Return at most how many documents are found."""
        return int(self.in_whoosh().estimate_size(reader))


@dataclass(frozen=True)
class Published(Query):  # type: ignore[misc] # as above
    """Published from one day to another, both included; days are ordinals."""

    first: int
    last: int

    def matcher(self, searcher: Anything, _context: Anything = None) -> Anything:  # noqa: ANN401 - as above
        """Return what Whoosh's searcher walks along."""
        reader = searcher.reader()
        days = reader.column_reader(PUBLISHED)
        found = [one for one in reader.all_doc_ids() if self.first <= days[one] <= self.last]
        return ListMatcher(found) if found else NullMatcher()

    def estimate_size(self, reader: Anything) -> int:  # noqa: ANN401 - as above
        """Return at most how many documents are found."""
        return int(reader.doc_count())


@dataclass(frozen=True)
class OfArticles(Query):  # type: ignore[misc] # as above
    """One of these articles."""

    articles: frozenset[str]

    def matcher(self, searcher: Anything, context: Anything = None) -> Anything:  # noqa: ANN401 - as above
        """Return what Whoosh's searcher walks along."""
        if not self.articles:
            return NullMatcher()
        return Or([Term(ARTICLE, article) for article in sorted(self.articles)]).matcher(searcher, context)

    def estimate_size(self, _reader: Anything) -> int:  # noqa: ANN401 - as above
        """Return at most how many documents are found."""
        return len(self.articles)


@dataclass(frozen=True)
class Terms(MultiTerm):  # type: ignore[misc] # as above
    """All terms of a part that an atom stands for, in a language where that matters."""

    fieldname: str
    atom: Atom
    language: str = ""
    boost: float = 1.0

    def field(self) -> str:
        """Return the name of the part."""
        return self.fieldname

    def _btexts(self, reader: Anything) -> list[bytes]:  # noqa: ANN401 - as above
        terms = reader.lexicon(self.fieldname)
        return [term for term in terms if matching(self.atom, term.decode(), self.language)]


@dataclass(frozen=True)
class Alike(Query):  # type: ignore[misc] # as above
    """Has the words that set an article apart. Only the executor can tell; Whoosh has nothing that is like it."""

    like: Like


def tree(  # noqa: C901, PLR0911 - one for each kind of clause
    clause: Clause,
    members: Callable[[clauses.HasNotes | clauses.Members], AbstractSet[str] | Clause],
    in_notes: Callable[[Words | Near], frozenset[str]] = lambda _words: frozenset(),
) -> Anything:  # noqa: ANN401 - Whoosh has no types
    """Return Whoosh's tree for a clause.

    Args:
        clause: The root of a query.
        members: Says what a clause means that the index knows nothing of: the ids of the articles for which it
            holds, or another clause.
        in_notes: Gives the articles that have a word or phrase in a note.
    """
    match clause:
        case clauses.All():
            return And([tree(child, members, in_notes) for child in clause.clauses])
        case clauses.Any():
            return Or([tree(child, members, in_notes) for child in clause.clauses])
        case clauses.Not():
            return Not(tree(clause.clause, members, in_notes))
        case Words() | Near():
            return Passage(clause, in_notes)
        case clauses.Dates():
            return Published(max(clause.first.toordinal(), UNDATED + 1), clause.last.toordinal())
        case clauses.Language():
            return Term(LANGUAGE, clause.code)
        case clauses.Type():
            return Term(FORMAT, clause.name)
        case clauses.Outlets():
            return Or([Term(OUTLET_NAME, name) for name in sorted(clause.names)]) if clause.names else NullQuery
        case Like():
            return Alike(clause)
        case clauses.Everything():
            return Every()
        case clauses.HasNotes() | clauses.Members():
            meant = members(clause)
            return OfArticles(frozenset(meant)) if isinstance(meant, AbstractSet) else tree(meant, members, in_notes)


def _passage(words: Words | Near, part: str) -> Anything:  # noqa: ANN401 - as above
    """Return a word, a phrase, or two near each other; of more, each may be the one that all others follow."""
    if isinstance(words, Words):
        return _sequence(words.elements, part)
    operands = [_sequence(operand, part) for operand in words.operands]
    if len(operands) == 2:
        return SpanNear(operands, slop=words.distance, ordered=words.is_ordered)
    pairs = [
        And([SpanNear([first, other], slop=words.distance) for other in operands if other is not first])
        for first in operands
    ]
    return Or(pairs)


def _sequence(elements: tuple[Element, ...], part: str) -> Anything:  # noqa: ANN401 - as above
    """Return elements that follow one another."""
    return _adjacent([_element(element, part) for element in elements])


def _element(element: Element, part: str) -> Anything:  # noqa: ANN401 - as above
    """Return the alternatives of one element."""
    paths = [_adjacent([_atom(atom, part) for atom in path]) for path in element.paths]
    return paths[0] if len(paths) == 1 else Or(paths)


def _adjacent(steps: list[Anything]) -> Anything:  # noqa: ANN401 - as above
    return steps[0] if len(steps) == 1 else SpanNear(steps)


def _atom(atom: Atom, part: str) -> Anything:  # noqa: ANN401 - as above
    if atom.form is Form.STEM:  # forms of a word count in articles of their language only
        own = Term(part, atom.term)
        languages = languages_of(atom.term) if part in STEMMED_PARTS else ()
        return Or([own, *(And([Term(LANGUAGE, one), Terms(part, atom, one)]) for one in languages)])
    return Term(part, atom.term) if atom.form is Form.WORD else Terms(part, atom)
