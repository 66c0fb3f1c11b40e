"""Says in which forms words were searched, and offers another spelling for those that stand in no article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from index.search.clauses import BODY, NOTES, Atom, Element, Form, Near, Words, elements_in, leaves
from index.search.families import Lexicon
from index.search.query import ParsedQuery
from index.search.snapshot import Snapshot
from index.search.spellings import other_spellings

_SHORTEST = 3  # letters of a word for which another spelling is offered, and of that


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Another spelling for a word of a query.

    Attributes:
        position: Where the word was typed, in code points of the query.
        typed: The word, folded.
        instead: A word that articles have, folded.
        is_same_name: Whether it is another spelling of the same name, which is found besides; else no article has the
            typed word, and this one is the nearest.
    """

    position: int
    typed: str
    instead: str
    is_same_name: bool = False


@dataclass(frozen=True, slots=True)
class OtherForms:
    """The other forms in which a word of a query was searched too.

    Attributes:
        word: As typed, folded.
        forms: Words that articles have, folded, the most frequent first.
    """

    word: str
    forms: tuple[str, ...]


def suggest(snapshot: Snapshot, query: ParsedQuery) -> tuple[Suggestion, ...]:
    """Return other spellings for the words of a query, where articles have them.

    Of a name that is written in several ways, all other spellings, the most frequent first. For a word that no
    article has in the parts that are searched, of the words that are nearly the same the nearest, and of these the
    one in most articles.
    """
    found: list[Suggestion] = []
    for leaf, is_wanted in leaves(query.root):
        if is_wanted and isinstance(leaf, Words | Near):
            for element in elements_in(leaf):
                atom = element.paths[0][0]
                is_word = len(element.paths) == len(element.paths[0]) == 1
                if is_word and atom.form in {Form.WORD, Form.STEM}:
                    found.extend(_suggested(snapshot, element, atom, leaf.parts))
    return tuple(found)


def _suggested(snapshot: Snapshot, element: Element, atom: Atom, parts: tuple[str, ...]) -> Iterator[Suggestion]:
    """Yield what is offered for one word."""
    counts = {one: _spellings(snapshot, Atom(one), parts).get(one, 0) for one in other_spellings(atom.term)}
    names = sorted((one for one in counts if counts[one]), key=lambda one: (-counts[one], one))
    yield from (Suggestion(element.position, element.shown, name, is_same_name=True) for name in names)
    if not names and _can_be_mistaken(atom.term) and not _spellings(snapshot, atom, parts):
        fuzzy = _spellings(snapshot, Atom(atom.term, Form.FUZZY), parts)
        near = {one: count for one, count in fuzzy.items() if _can_be_mistaken(one)}
        if near:
            best = min(near, key=lambda one: (OSA.distance(atom.term, one), -near[one], one))
            yield Suggestion(element.position, element.shown, best)


def _can_be_mistaken(term: str) -> bool:
    """Whether a word may be a slip for another one: a short one or a number is nearly the same as very many."""
    return len(term) >= _SHORTEST and not term.isdecimal()


def _spellings(snapshot: Snapshot, atom: Atom, parts: tuple[str, ...]) -> dict[str, int]:
    """Return the words that an atom stands for, each with in how many articles it is."""
    counts: dict[str, int] = {}
    for name in parts:
        for lexicon in _lexicons(snapshot, name):
            for term, count in lexicon.counts(atom):
                counts[term] = counts.get(term, 0) + count
    return counts


def _lexicons(snapshot: Snapshot, part: str) -> Iterator[Lexicon]:
    """Yield the words of a part of the articles, or those of the notes on them."""
    if part == NOTES:
        yield from (Lexicon(notes.segment, BODY, is_of_notes=True) for notes in snapshot.notes())
    else:
        yield from (Lexicon(segment, part) for segment, _ in snapshot.segments)


def other_forms(snapshot: Snapshot, query: ParsedQuery) -> tuple[OtherForms, ...]:
    """Return for each word that is searched in all its forms those that articles have, the most frequent first."""
    found: dict[str, OtherForms] = {}
    for leaf, _ in leaves(query.root):
        if not isinstance(leaf, Words | Near):
            continue
        for atom in (element.paths[0][0] for element in elements_in(leaf)):
            if atom.form is Form.STEM and atom.term not in found:
                counts = _spellings(snapshot, atom, leaf.parts)
                counts.pop(atom.term, None)
                ordered = sorted(counts, key=lambda one: (-counts[one], one))
                found[atom.term] = OtherForms(atom.term, tuple(ordered))
    return tuple(one for one in found.values() if one.forms)
