"""The facets of the present results as rows of the left column, each with the clause that stands for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.models.contents import Choice, ContentsRow, clause
from desktop.models.facet_clauses import Held, field_of
from desktop.models.sections import Section
from index.notes.labels import labels
from index.search.counts import FacetCount, Facets

_TR = "FacetRows"
_MOST = 8  # values of a facet that are shown; what the query says is always among them


@dataclass(frozen=True, slots=True)
class _Facet:
    """One facet: its key, its heading, its field in the query language, and where its values are."""

    key: str
    title: str
    field: str
    values: Callable[[Facets], tuple[FacetCount, ...]]


def _entities(kind: str) -> Callable[[Facets], tuple[FacetCount, ...]]:
    return lambda facets: facets.entities.get(kind, ())


FACETS = (
    _Facet("people", "People", "person", _entities("PERSON")),
    _Facet("organisations", "Organisations", "org", _entities("ORG")),
    _Facet("places", "Places", "place", _entities("PLACE")),
    _Facet("outlets", "Outlets", "outlet", lambda facets: facets.outlets),
    _Facet("languages", "Languages", "lang", lambda facets: facets.languages),
    _Facet("years", "Years", "date", lambda facets: facets.years[::-1]),
    _Facet("tags", "Tags", "tag", lambda facets: facets.tags),
    _Facet("labels", "Labels", "label", lambda facets: facets.labels),
    _Facet("states", "Read or not", "is", lambda facets: facets.states),
    _Facet("types", "Kinds of files", "type", lambda facets: facets.types),
)
STATE_NAMES = {"read": "Read", "unread": "Not read"}
_NEEDS_A_CHOICE = frozenset({"types", "states"})  # say nothing where all articles have the same value


def facet_sections(facets: Facets, held: Mapping[str, Held]) -> tuple[Section[ContentsRow], ...]:
    """Return a section for each facet that has values, with what the query says of them.

    Args:
        facets: Of the present results; see ``merged`` for those of which the query wants some.
        held: What the query says of clauses.
    """
    sections = (Section(facet.key, _words(facet.title), _rows(facet, facets, held)) for facet in FACETS)
    return tuple(section for section in sections if section.rows)


def merged(facets: Facets, others: Mapping[str, Facets]) -> Facets:
    """Return facets in which some are counted as if the query said nothing of their field.

    Args:
        facets: Of the results.
        others: By field: of the results of the query without what it says of that field.
    """
    changes: dict[str, object] = {}
    entities = dict(facets.entities)
    for facet in FACETS:
        other = others.get(facet.field)
        if other is None:
            continue
        if facet.field == "date":
            changes |= {"years": other.years, "months": other.months, "days": other.days}
        elif (kind := _KINDS.get(facet.field)) is not None:
            entities[kind] = other.entities.get(kind, ())
        else:
            changes[_ATTRIBUTES[facet.field]] = getattr(other, _ATTRIBUTES[facet.field])
    return replace(facets, entities=entities, **changes)  # type: ignore[arg-type]


_KINDS = {"person": "PERSON", "org": "ORG", "place": "PLACE"}
_ATTRIBUTES = {
    "outlet": "outlets",
    "lang": "languages",
    "tag": "tags",
    "label": "labels",
    "is": "states",
    "type": "types",
}


def _rows(facet: _Facet, facets: Facets, held: Mapping[str, Held]) -> tuple[ContentsRow, ...]:
    values = facet.values(facets)
    said = {name: how for name, how in held.items() if field_of(name) == facet.field}
    if not said and facet.key in _NEEDS_A_CHOICE and len(values) < 2:
        return ()
    rows = [_row(facet, value, said) for value in values]
    shown = rows[:_MOST] + [row for row in rows[_MOST:] if row.held is not Held.OPEN]
    known = {row.clause for row in rows}
    return (*shown, *(_absent(name, how) for name, how in said.items() if name not in known))


def _row(facet: _Facet, value: FacetCount, said: Mapping[str, Held]) -> ContentsRow:
    name = clause(facet.field, value.value)
    return ContentsRow(
        Choice.CLAUSE, _shown(facet.field, value.value), value.count, name, held=said.get(name, Held.OPEN)
    )


def _absent(name: str, held: Held) -> ContentsRow:
    """Return the row of what the query says of a value that no result has, or of a range of days."""
    field, _, value = name.partition(":")
    return ContentsRow(Choice.CLAUSE, _shown(field, value.strip('"')), -1, name, held=held)


def _shown(field: str, value: str) -> str:
    """Return a value as the user is to read it."""
    if field == "lang":
        locale = QLocale(value)
        is_known = locale.language() is not QLocale.Language.C
        return QLocale.languageToString(locale.language()) if is_known else value
    if field == "label":
        return next((label.name for label in labels() if label.key == value), value)
    if field == "is":
        return _words(STATE_NAMES.get(value, value))
    if field == "tag":
        return f"#{value}"
    return value.replace("..", " – ") if field == "date" else value


def _words(text: str) -> str:
    return QCoreApplication.translate(_TR, text)
