"""All annotations of a library: which of them are wanted, and to what they can be narrowed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.models.note_days import lets_all_through, parted
from desktop.models.note_rows import GONE, About, Facet, NoteRow
from desktop.models.sections import Section
from desktop.models.wording import month
from index.notes.annotation import State
from index.notes.labels import label_named, labels
from index.notes.scales import credibility, reliability
from index.text.folding import fold

_TR = "NotesModel"
_MOST_VALUES = 24  # of a facet that are shown; the rest is reached by words
ABOUT_WORDS = {About.PASSAGE: "Passages", About.ARTICLE: "Whole articles", About.ENTITY: "Names"}
STATE_WORDS: dict[str, str] = {
    State.EXACT: "In place",
    State.MOVED: "Moved",
    State.CHANGED: "Changed",
    State.UNPLACED: "Not found any more",
    GONE: "File gone",
}


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Which notes are wanted: every word, and of each facet any of the chosen values.

    Attributes:
        words: As typed; days among them narrow as well, see ``parted``.
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


def filtered(rows: Sequence[NoteRow], wanted: NoteFilter) -> NotesShown:
    """Return the wanted notes, and for each value of each facet how many there would be with it."""
    days, typed = parted(wanted.words)
    words = fold(typed).split()
    chosen = {facet: wanted.values(facet) for facet in {facet for facet, _value in wanted.chosen}}
    counts: dict[Facet, list[str]] = {facet: [] for facet in Facet}
    shown = []
    for row in rows:
        if not (all(word in row.words for word in words) and lets_all_through(days, row)):
            continue
        values = row.values
        missed = [facet for facet, wishes in chosen.items() if not wishes & values[facet]]
        if not missed:
            shown.append(row)
        if len(missed) <= 1:  # it would be shown but for one facet, so it counts for that facet's values
            for facet in missed or Facet:
                counts[facet].extend(values[facet])
    tallied = Counter({(facet, value): n for facet in Facet for value, n in Counter(counts[facet]).items()})
    return NotesShown(tuple(shown), len(rows), _facets(tallied, wanted.chosen))


def _facets(
    counts: Counter[tuple[Facet, str]], chosen: frozenset[tuple[Facet, str]]
) -> tuple[Section[FacetRow], ...]:
    """Return the values by facet; a chosen one stays even where no note has it any more, so that it can be lifted."""
    titles = {
        Facet.LABEL: _words("Labels"),
        Facet.TAG: _words("Tags"),
        Facet.CREDIBILITY: _words("Credibility"),
        Facet.RELIABILITY: _words("Reliability"),
        Facet.STATE: _words("Passage"),
        Facet.ABOUT: _words("Notes on"),
        Facet.ENTITY: _words("Who and what"),
        Facet.OUTLET: _words("Outlets"),
        Facet.MONTH: _words("Made"),
        Facet.PUBLISHED: _words("Published"),
    }
    rows = [
        FacetRow(facet, value, value_name(facet, value), counts[facet, value], (facet, value) in chosen)
        for facet, value in counts.keys() | chosen
    ]
    rows.sort(key=_facet_order)
    sections = (Section(facet.value, titles[facet], _shown_values(rows, facet)) for facet in Facet)
    return tuple(section for section in sections if section.rows)


def _shown_values(rows: Sequence[FacetRow], facet: Facet) -> tuple[FacetRow, ...]:
    """Return the values of one facet; of many the first and the chosen ones, and none where all notes are alike."""
    own = [row for row in rows if row.facet is facet]
    if facet is Facet.ABOUT and len(own) == 1 and not own[0].is_chosen:
        return ()
    return tuple(row for number, row in enumerate(own) if number < _MOST_VALUES or row.is_chosen)


def _facet_order(row: FacetRow) -> tuple[int, str]:
    match row.facet:
        case Facet.LABEL:
            keys = [label.key for label in labels()]
            return (keys.index(row.value) if row.value in keys else len(keys), row.name)
        case Facet.STATE:
            return (list(STATE_WORDS).index(row.value), "")
        case Facet.ABOUT:
            return (list(About).index(About(row.value)), "")
        case Facet.TAG:
            return (0, fold(row.name))
        case Facet.CREDIBILITY | Facet.RELIABILITY:
            return (0, row.value)
    is_month = row.facet in {Facet.MONTH, Facet.PUBLISHED}
    return (-int(row.value.replace("-", "")), "") if is_month else (-row.count, fold(row.name))


def value_name(facet: Facet, value: str) -> str:
    """Return how a value of a facet is shown."""
    return _NAMES[facet](value)


def said_of_passage(row: NoteRow) -> str:
    """Return what became of a note's passage and its file; empty where both are as they were."""
    state = "" if row.state is State.EXACT else value_name(Facet.STATE, row.state)
    gone = value_name(Facet.STATE, GONE) if row.is_gone else ""
    return " · ".join(part for part in (state, gone) if part)


def _label_name(value: str) -> str:
    return QCoreApplication.translate("Reading", label_named(value).name) if value else _words("No label")


def _credibility_name(value: str) -> str:
    return f"{value}  {QCoreApplication.translate('Reading', credibility().step(value).name)}"


def _reliability_name(value: str) -> str:
    return f"{value}  {QCoreApplication.translate('Reading', reliability().step(value).name)}"


def _month_name(value: str) -> str:
    return month(date.fromisoformat(f"{value}-01"))


_NAMES: dict[Facet, Callable[[str], str]] = {
    Facet.LABEL: _label_name,
    Facet.TAG: lambda value: f"#{value}",
    Facet.CREDIBILITY: _credibility_name,
    Facet.RELIABILITY: _reliability_name,
    Facet.STATE: lambda value: _words(STATE_WORDS[value]),
    Facet.ABOUT: lambda value: _words(ABOUT_WORDS[About(value)]),
    Facet.ENTITY: lambda value: value.partition("/")[2],
    Facet.OUTLET: lambda value: value or _words("No outlet"),
    Facet.MONTH: _month_name,
    Facet.PUBLISHED: _month_name,
}


def _words(text: str) -> str:
    return QCoreApplication.translate(_TR, text)
