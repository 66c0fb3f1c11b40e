"""All annotations of a library: which of them are wanted, and to what they can be narrowed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.models.sections import Section
from index.notes.annotation import Annotation, State
from index.notes.labels import label_named, labels
from index.text.folding import fold
from index.views import ListedNote

_TR = "NotesModel"
_LONGEST_FOLDED = 4_000  # characters of a note or passage that a search in the notes looks at
STATE_WORDS = {
    State.EXACT: "In place",
    State.MOVED: "Moved",
    State.CHANGED: "Changed",
    State.UNPLACED: "Not found any more",
}


class Facet(StrEnum):
    """By what notes can be narrowed."""

    LABEL = "label"
    TAG = "tag"
    STATE = "state"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One annotation in the list.

    Attributes:
        listed: The annotation and the article it is on.
        words: Its note, passage, tags and article's title, folded for searching.
    """

    listed: ListedNote
    words: str

    @property
    def annotation(self) -> Annotation:
        """The annotation."""
        return self.listed.placed.annotation

    @property
    def state(self) -> State:
        """What became of its passage."""
        return self.listed.placed.placement.state


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Which notes are wanted: every word, and of each facet any of the chosen values.

    Attributes:
        words: As typed.
        chosen: Facets and values; a facet without values does not narrow.
    """

    words: str = ""
    chosen: frozenset[tuple[Facet, str]] = frozenset()

    def toggled(self, facet: Facet, value: str) -> NoteFilter:
        """Return this filter with a value added, or taken out where it was in."""
        return replace(self, chosen=self.chosen ^ {(facet, value)})

    def values(self, facet: Facet) -> frozenset[str]:
        """Return the chosen values of a facet."""
        return frozenset(value for chosen, value in self.chosen if chosen is facet)


@dataclass(frozen=True, slots=True)
class FacetRow:
    """A value that notes can be narrowed to.

    Attributes:
        facet: Of what.
        value: As the notes have it.
        name: As it is shown.
        count: How many notes would be shown with it, all other facets as they are.
        is_chosen: Whether it is.
    """

    facet: Facet
    value: str
    name: str
    count: int
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class NotesShown:
    """What a filter lets through.

    Attributes:
        rows: The notes, in the order of the library.
        total: How many notes there are in all.
        facets: What they can be narrowed to.
    """

    rows: tuple[NoteRow, ...]
    total: int
    facets: tuple[Section[FacetRow], ...]


def note_rows(listed: Iterable[ListedNote]) -> tuple[NoteRow, ...]:
    """Return annotations with their folded words. Takes its time: for a worker's thread."""
    return tuple(NoteRow(one, _folded(one)) for one in listed)


def _folded(listed: ListedNote) -> str:
    annotation = listed.placed.annotation
    parts = (annotation.note, annotation.selector.quote, *annotation.tags, listed.title, listed.outlet)
    return "\n".join(fold(part[:_LONGEST_FOLDED]) for part in parts)


def filtered(rows: Sequence[NoteRow], wanted: NoteFilter) -> NotesShown:
    """Return the wanted notes, and for each value of each facet how many there would be with it."""
    words = fold(wanted.words).split()
    chosen = {facet: wanted.values(facet) for facet in Facet}
    counts: Counter[tuple[Facet, str]] = Counter()
    shown = []
    for row in rows:
        if not all(word in row.words for word in words):
            continue
        values = _values_of(row)
        missed = [facet for facet in Facet if chosen[facet] and not chosen[facet] & values[facet]]
        if not missed:
            shown.append(row)
        if len(missed) <= 1:  # it would be shown but for one facet, so it counts for that facet's values
            counts.update((facet, value) for facet in missed or Facet for value in values[facet])
    return NotesShown(tuple(shown), len(rows), _facets(counts, wanted.chosen))


def _values_of(row: NoteRow) -> dict[Facet, frozenset[str]]:
    annotation = row.annotation
    return {
        Facet.LABEL: frozenset({annotation.label}),
        Facet.TAG: frozenset(top for tag in annotation.tags for top in _with_tops(tag)),
        Facet.STATE: frozenset({row.state.value}),
        Facet.OUTLET: frozenset({row.listed.outlet}),
    }


def _with_tops(tag: str) -> list[str]:
    """Return a tag and the tags above it: ``a/b`` is also under ``a``."""
    parts = tag.split("/")
    return ["/".join(parts[: end + 1]) for end in range(len(parts))]


def _facets(
    counts: Counter[tuple[Facet, str]], chosen: frozenset[tuple[Facet, str]]
) -> tuple[Section[FacetRow], ...]:
    """Return the values by facet; a chosen one stays even where no note has it any more, so that it can be lifted."""
    titles = {
        Facet.LABEL: _words("Labels"),
        Facet.TAG: _words("Tags"),
        Facet.STATE: _words("Passage"),
        Facet.OUTLET: _words("Outlets"),
    }
    rows = [
        FacetRow(facet, value, value_name(facet, value), counts[facet, value], (facet, value) in chosen)
        for facet, value in counts.keys() | chosen
    ]
    rows.sort(key=_facet_order)
    sections = (Section(facet.value, titles[facet], tuple(r for r in rows if r.facet is facet)) for facet in Facet)
    return tuple(section for section in sections if section.rows)


def _facet_order(row: FacetRow) -> tuple[int, str]:
    if row.facet is Facet.LABEL:
        keys = [label.key for label in labels()]
        return (keys.index(row.value) if row.value in keys else len(keys), row.name)
    if row.facet is Facet.STATE:
        return (list(State).index(State(row.value)), "")
    return (0, fold(row.name)) if row.facet is Facet.TAG else (-row.count, fold(row.name))


def value_name(facet: Facet, value: str) -> str:
    """Return how a value of a facet is shown."""
    if facet is Facet.LABEL:
        return label_named(value).name if value else _words("No label")
    if facet is Facet.STATE:
        return _words(STATE_WORDS[State(value)])
    if facet is Facet.TAG:
        return f"#{value}"
    return value or _words("No outlet")


def _words(text: str) -> str:
    return QCoreApplication.translate(_TR, text)
