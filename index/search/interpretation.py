"""Says in plain words what a query searches, folded spellings included."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from index.search.clauses import (
    All,
    Any,
    Clause,
    Dates,
    Element,
    Everything,
    Filter,
    Form,
    HasNotes,
    Language,
    Like,
    Members,
    Near,
    Not,
    Outlets,
    Passage,
    Type,
    Words,
)
from index.search.fields import IN_WORDS, MEMBER_FIELDS

_MOST_FORMS = 5  # of a word that are named


def in_words(root: Clause) -> str:
    """Return the sentence, such as "articles with the phrase “status quo” and idlib in the title, not libya"."""
    if isinstance(root, Everything):
        return "all articles"
    clauses = root.clauses if isinstance(root, All) else (root,)
    words = [_clause(clause) for clause in clauses if isinstance(clause, Words | Near)]
    groups = [_clause(clause) for clause in clauses if isinstance(clause, Any)]
    filters = [_clause(clause) for clause in clauses if isinstance(clause, Filter)]
    negatives = [f"not {_clause(clause.clause)}" for clause in clauses if isinstance(clause, Not)]
    if len(clauses) == 1 and groups:
        groups = [groups[0][1:-1]]  # alone, it needs no brackets
    wanted = " and ".join([*words, *groups])
    subject = f"articles with {wanted}" if wanted else "articles" if filters else "all articles"
    sentence = f"{subject}, {', '.join(filters)}" if wanted and filters else " ".join([subject, ", ".join(filters)])
    return ", ".join([sentence.rstrip(), *negatives])


def with_forms(sentence: str, forms: Iterable[tuple[str, Sequence[str]]]) -> str:
    """Return the sentence with the other forms of its words that were searched too, each word with its own."""
    told = []
    for word, others in forms:
        more = f" and {len(others) - _MOST_FORMS} more" if len(others) > _MOST_FORMS else ""
        told.append(f"{word} also as {', '.join(others[:_MOST_FORMS])}{more}")
    return "; ".join([sentence, *told])


def _clause(clause: Clause) -> str:
    """Return one clause in words; groups stand in brackets."""
    match clause:
        case Not():
            return "not " + _clause(clause.clause)
        case All() | Any():
            parts = []
            for child in clause.clauses:  # a plain loop: a comprehension would double the depth of the recursion
                parts.append(_clause(child))  # noqa: PERF401 - see above
            return f"({(' and ' if isinstance(clause, All) else ' or ').join(parts)})"
        case Words() | Near():
            return _words(clause)
        case _:
            return _filter(clause)


def _filter(clause: Filter) -> str:  # noqa: PLR0911 - one for each kind of clause
    """Return a clause without words."""
    match clause:
        case Dates():
            return _dates(clause)
        case Language():
            return f"in the language {clause.code}"
        case Type():
            return f"of the type {clause.name}"
        case Outlets():
            return f"published by {' or '.join(sorted(clause.names))}"
        case Like():
            return f"like {clause.article}"
        case HasNotes():
            return "with notes"
        case Members():
            return MEMBER_FIELDS[clause.field].format(value=clause.value)
        case Everything():
            return "all articles"


def _words(words: Passage) -> str:
    """Return a word or phrase, with the field it is searched in."""
    if isinstance(words, Near):
        text = _near(words)
    elif len(words.elements) > 1:
        text = _phrase(words.elements)
    else:
        text = _element(words.elements[0])
    return f"{text} {IN_WORDS[words.field]}" if words.field else text


def _near(near: Near) -> str:
    """Return words near one another."""
    *most, last = (_element(operand[0]) if len(operand) == 1 else _phrase(operand) for operand in near.operands)
    distance = f"{near.distance} words" if near.distance > 1 else "1 word"
    if near.is_ordered:
        return f"{most[0]} at most {distance} before {last}"
    return f"{', '.join(most)} and {last} within {distance} of one another"


def _phrase(elements: tuple[Element, ...]) -> str:
    return f"the phrase “{' '.join(element.shown for element in elements)}”"


def _element(element: Element) -> str:
    """Return a single word, with its other spellings."""
    last = element.paths[-1]
    if last[-1].form is Form.PREFIX:
        return f"words that begin with {element.shown.removesuffix('*')}"
    if last[-1].form is Form.PATTERN:
        return f"words of the form {element.shown}"
    if last[-1].form is Form.FUZZY:
        return f"{element.shown} and words nearly the same"
    if len(element.paths) > 1:
        return f"{element.shown} (or {element.paths[0][0].term}, or {' '.join(atom.term for atom in last)})"
    return element.shown


def _dates(dates: Dates) -> str:
    """Return a span of days in words."""
    first, last = dates.first, dates.last
    if first == date.min:
        return f"published until {last}"
    if last == date.max:
        return f"published since {first}"
    return f"published on {first}" if first == last else f"published from {first} to {last}"
