"""Offers another spelling for words that stand in no article."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import OSA

from index.search.clauses import Atom, Form, Near, Words, elements_in, leaves
from index.search.query import ParsedQuery
from index.search.snapshot import Snapshot
from index.search.vocabulary import numbers


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Another spelling for a word of a query.

    Attributes:
        position: Where the word was typed, in code points of the query.
        typed: The word, folded.
        instead: A word that articles have, folded.
    """

    position: int
    typed: str
    instead: str


def suggest(snapshot: Snapshot, query: ParsedQuery) -> tuple[Suggestion, ...]:
    """Return a suggestion for each word that no article has in the parts that are searched, where there is one.

    Of the words that are nearly the same the nearest is offered, and of these the one in most articles.
    """
    found = []
    for leaf, is_wanted in leaves(query.root):
        if not is_wanted or not isinstance(leaf, Words | Near):
            continue
        for element in elements_in(leaf):
            atom = element.paths[0][0]
            is_word = len(element.paths) == len(element.paths[0]) == 1 and atom.form is Form.WORD
            if is_word and not _spellings(snapshot, atom, leaf.parts):
                spellings = _spellings(snapshot, Atom(atom.term, Form.FUZZY), leaf.parts)
                if spellings:
                    best = min(spellings, key=lambda one: (OSA.distance(atom.term, one), -spellings[one], one))
                    found.append(Suggestion(element.position, element.shown, best))
    return tuple(found)


def _spellings(snapshot: Snapshot, atom: Atom, parts: tuple[str, ...]) -> dict[str, int]:
    """Return the words that an atom stands for, each with in how many articles it is."""
    counts: dict[str, int] = {}
    for name in parts:
        for part, _, _ in snapshot.parts(name):
            some = numbers(part, atom)
            for number, count in zip(some.tolist(), part.counts(some).tolist(), strict=True):
                term = part.term(number).decode()
                counts[term] = counts.get(term, 0) + count
    return counts
