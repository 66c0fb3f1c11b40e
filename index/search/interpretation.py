"""Says what a query searches, folded spellings included, as ``said`` has it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
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
from index.search.fields import GRADE_FIELD, IS_FIELD, LIKE_FIELD
from index.search.said import Said, Value

_MOST_FORMS = 5  # of a word that are named
_COMPARED = re.compile(r"(<=|>=|<|>)\s*(\w+)")
_RANGE = re.compile(r"(\w+)\s*(?:\.\.|-|–)\s*(\w+)")
_COMPARISONS = {"<=": "grade-or-better", ">=": "grade-or-worse", "<": "grade-better", ">": "grade-worse"}


def interpreted(root: Clause, strangers: Iterable[tuple[str, str]] = ()) -> Said:
    """Return what is searched, such as "articles with the phrase “status quo” and idlib in the title, not libya".

    Args:
        root: The query.
        strangers: What looked like a field and is none, with all that was typed there.
    """
    return _listed("also", (_sentence(root), *(Said("no-field", stranger) for stranger in strangers)))


def with_forms(said: Said, forms: Iterable[tuple[str, Sequence[str]]]) -> Said:
    """Return the same with the other forms of its words that were searched too, each word with its own."""
    told = []
    for word, others in forms:
        named = _listed("comma", others[:_MOST_FORMS])
        more = len(others) - _MOST_FORMS
        told.append(Said("more-forms", (word, named, more)) if more > 0 else Said("forms", (word, named)))
    return _listed("also", (said, *told))


def with_titles(said: Said, titles: Mapping[str, str]) -> Said:
    """Return the same with the titles of the articles that ``like:`` names, by what was typed."""
    if said.code == LIKE_FIELD:
        (typed,) = said.values
        return Said(said.code, (titles.get(str(typed), typed),))
    values: list[Value] = []
    for value in said.values:  # a plain loop: a comprehension would double the depth of the recursion
        inner = with_titles(value, titles) if isinstance(value, Said) else value
        values.append(inner)
    return Said(said.code, tuple(values))


def _sentence(root: Clause) -> Said:
    if isinstance(root, Everything):
        return Said("everything")
    clauses = root.clauses if isinstance(root, All) else (root,)
    words = [_clause(clause) for clause in clauses if isinstance(clause, Words | Near)]
    groups = [_clause(clause) for clause in clauses if isinstance(clause, Any)]
    filters = [_clause(clause) for clause in clauses if isinstance(clause, Filter) or _is_filter(clause)]
    negatives = [_clause(clause) for clause in clauses if isinstance(clause, Not) and not _is_filter(clause)]
    if len(clauses) == 1 and groups:
        groups = [_inside(groups[0])]  # alone, it needs no brackets
    wanted = _listed("and", [*words, *groups])
    if words or groups:
        return _listed("comma", (Said("articles-with", (wanted,)), *filters, *negatives))
    if filters:
        return _listed("comma", (Said("articles", (filters[0],)), *filters[1:], *negatives))
    return _listed("comma", (Said("everything"), *negatives))


def _is_filter(clause: Clause) -> bool:
    """Whether a clause is the contrary of a filter that has words of its own."""
    return isinstance(clause, Not) and _contrary(clause.clause) is not None


def _contrary(clause: Clause) -> Said | None:
    """Return the contrary of a filter in words of its own; None where it has none."""
    if isinstance(clause, HasNotes):
        return Said("not-noted")
    return Said("unread") if isinstance(clause, Members) and clause.field == IS_FIELD else None


def _inside(said: Said) -> Said:
    """Return what stands in brackets."""
    (inside,) = said.values
    return inside if isinstance(inside, Said) else said


def _listed(code: str, values: Sequence[Value]) -> Said:
    """Return several things strung together; one as it is."""
    if len(values) == 1 and isinstance(values[0], Said):
        return values[0]
    return Said(code, tuple(values))


def _clause(clause: Clause) -> Said:
    """Return one clause; groups stand in brackets."""
    match clause:
        case Not():
            return _contrary(clause.clause) or Said("not", (_clause(clause.clause),))
        case All() | Any():
            parts = []
            for child in clause.clauses:  # a plain loop, as in ``worded``
                parts.append(_clause(child))  # noqa: PERF401 - see there
            return Said("brackets", (_listed("and" if isinstance(clause, All) else "or", parts),))
        case Words() | Near():
            return _words(clause)
        case _:
            return _filter(clause)


def _filter(clause: Filter) -> Said:  # noqa: PLR0911 - one for each kind of clause
    """Return a clause without words."""
    match clause:
        case Dates():
            return _dates(clause)
        case Language():
            return Said("language", (clause.code,))
        case Type():
            return Said("type", (clause.name,))
        case Outlets():
            return Said("published-by", (_listed("or", sorted(clause.names)),))
        case Like():
            return Said(LIKE_FIELD, (clause.article,))
        case HasNotes():
            return Said("noted")
        case Members():
            return _members(clause)
        case Everything():
            return Said("everything")


def _members(clause: Members) -> Said:
    if clause.field == IS_FIELD:
        return Said("read")
    return (
        _grades(clause.value.strip().upper()) if clause.field == GRADE_FIELD else Said(clause.field, (clause.value,))
    )


def _grades(value: str) -> Said:
    """Return a grade, or several, as the room of notes understands them."""
    compared, between = _COMPARED.fullmatch(value), _RANGE.fullmatch(value)
    if compared:
        return Said(_COMPARISONS[compared[1]], (compared[2],))
    return Said("grade-range", (between[1], between[2])) if between else Said("grade", (value,))


def _words(words: Passage) -> Said:
    """Return a word or phrase, with the field it is searched in."""
    if isinstance(words, Near):
        said = _near(words)
    elif len(words.elements) > 1:
        said = _phrase(words.elements)
    else:
        said = _element(words.elements[0])
    return Said(f"in-{words.field}", (said,)) if words.field else said


def _near(near: Near) -> Said:
    """Return words near one another."""
    operands = [_element(operand[0]) if len(operand) == 1 else _phrase(operand) for operand in near.operands]
    if near.is_ordered:
        return Said("before" if near.distance > 1 else "just-before", (operands[0], near.distance, operands[1]))
    together = Said("and", (_listed("comma", operands[:-1]), operands[-1]))
    return Said("near" if near.distance > 1 else "next", (together, near.distance))


def _phrase(elements: tuple[Element, ...]) -> Said:
    return Said("phrase", (" ".join(element.shown for element in elements),))


def _element(element: Element) -> Said:
    """Return a single word, with its other spellings."""
    last = element.paths[-1]
    match last[-1].form:
        case Form.PREFIX:
            said = Said("begins", (element.shown.removesuffix("*"),))
        case Form.PATTERN:
            said = Said("pattern", (element.shown,))
        case Form.FUZZY:
            said = Said("fuzzy", (element.shown,))
        case _ if len(element.paths) > 1:
            spellings = (element.paths[0][0].term, " ".join(atom.term for atom in last))
            said = Said("spellings", (element.shown, *spellings))
        case _:
            said = Said("word", (element.shown,))
    return Said("exact", (said,)) if element.is_exact else said


def _dates(dates: Dates) -> Said:
    """Return a span of days."""
    first, last = dates.first, dates.last
    if first == date.min:
        return Said("until", (last,))
    if last == date.max:
        return Said("since", (first,))
    return Said("on", (first,)) if first == last else Said("from-to", (first, last))
