"""Notes as the list over the whole library has them: each with what it can be searched and narrowed by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from index.notes.annotation import UNJUDGED, Annotation, PlacedAnnotation, Placement, Selector, State
from index.notes.grades import Support
from index.notes.handling import plain_tags
from index.notes.scales import reliability
from index.notes.subject_notes import ListedSubjectNote, Subject
from index.text.folding import fold
from index.text.spans import Span
from index.views import ListedNote

_LISTED = frozenset({"PERSON", "PLACE", "ORG", "WEAPON", "EVENT", "DOCUMENT", "GROUP"})  # a date is no name
GONE = "gone"  # among what became of passages: that the file is gone in which they stood
_LONGEST_FOLDED = 4_000  # characters of a note or passage that a search in the notes looks at


class Facet(StrEnum):
    """By what notes can be narrowed."""

    LABEL = "label"
    TAG = "tag"
    CREDIBILITY = "credibility"
    RELIABILITY = "reliability"
    STATE = "state"
    ABOUT = "about"
    ENTITY = "entity"
    OUTLET = "outlet"
    MONTH = "month"
    PUBLISHED = "published"


class About(StrEnum):
    """What a note is on."""

    PASSAGE = "passage"
    ARTICLE = "article"
    ENTITY = "entity"


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note in the list.

    Attributes:
        listed: The annotation and the article it is on. A note on a whole article or on an entity stands in one
            without passage, label and tags; its id is that of the note.
        words: Its note, passage, tags and article's title, folded for searching.
        about: What it is on.
        names: The entities that its passage names, or the one that it is on; each as kind, "/" and name.
        support: What a note that is graded as confirmed (1) rests on, as far as that is known.
        values: What it has of each facet.
    """

    listed: ListedNote
    words: str
    about: About = About.PASSAGE
    names: tuple[str, ...] = ()
    support: Support | None = None
    values: Mapping[Facet, frozenset[str]] = field(default_factory=dict, compare=False)

    @property
    def annotation(self) -> Annotation:
        """The annotation."""
        return self.listed.placed.annotation

    @property
    def state(self) -> State:
        """What became of its passage."""
        return self.listed.placed.placement.state

    @property
    def is_gone(self) -> bool:
        """Whether the file of its article is gone."""
        return self.listed.is_gone

    @property
    def is_on_copies(self) -> bool:
        """Whether it is graded as confirmed, though all that speaks for it goes back to one text."""
        return self.support is not None and self.support.is_of_copies_only


def note_rows(
    listed: Iterable[ListedNote],
    subjects: Iterable[ListedSubjectNote] = (),
    before: Mapping[str, NoteRow] | None = None,
) -> tuple[NoteRow, ...]:
    """Return notes with their folded words. Takes its time: for a worker's thread.

    Args:
        listed: The annotations.
        subjects: Notes on articles and on entities.
        before: The rows of the last time, by the ids of their notes. The library lists a note that is as it was as
            the same object; its row is taken over, with all that was found out about it.
    """
    known = before or {}
    rows = [_row_of(one, known.get(one.placed.annotation.id)) for one in listed]
    for note in subjects:
        one = _as_listed(note)
        names = (note.about,) if note.kind is Subject.ENTITY else ()
        rows.append(_with_values(NoteRow(one, _folded(one), About(note.kind.value), names)))
    return tuple(rows)


def _row_of(listed: ListedNote, before: NoteRow | None) -> NoteRow:
    if before is not None and before.listed is listed:
        return before
    return _with_values(NoteRow(listed, _folded(listed)))


def _with_values(row: NoteRow) -> NoteRow:
    return replace(row, values=_values_of(row))


def completed(
    rows: Iterable[NoteRow], names: Mapping[str, tuple[str, ...]], supports: Mapping[str, Support]
) -> tuple[NoteRow, ...]:
    """Return notes with what takes longer to find out: whom they name, and what they rest on; both by their ids."""
    whole = []
    for row in rows:
        if row.about is About.PASSAGE:
            known = tuple(name for name in names.get(row.annotation.id, ()) if name.partition("/")[0] in _LISTED)
            whole.append(_with_found(row, known, supports.get(row.annotation.id)))
        else:
            whole.append(row)
    return tuple(whole)


def _with_found(row: NoteRow, names: tuple[str, ...], support: Support | None) -> NoteRow:
    if (row.names, row.support) == (names, support):
        return row
    return replace(row, names=names, support=support, values={**row.values, Facet.ENTITY: frozenset(names)})


def _as_listed(note: ListedSubjectNote) -> ListedNote:
    """Return a note without passage in the shape of one with."""
    nowhere = Span(0, 0)
    article = note.about if note.kind is Subject.ARTICLE else ""
    selector = Selector("", "", "", nowhere, 0)
    made = Annotation(note.id, article, selector, "", "", note.note, (), UNJUDGED, note.created, note.modified)
    title = note.title if article else note.about.partition("/")[2]
    placed = PlacedAnnotation(made, Placement(State.EXACT, nowhere))
    where = (note.path, title, note.outlet, note.reliability, note.published, note.is_gone, note.last_path)
    return ListedNote(placed, *where)


def _folded(listed: ListedNote) -> str:
    annotation = listed.placed.annotation
    parts = (annotation.note, annotation.selector.quote, *annotation.tags, listed.title, listed.outlet)
    return "\n".join(fold(part[:_LONGEST_FOLDED]) for part in parts)


def _values_of(row: NoteRow) -> dict[Facet, frozenset[str]]:
    annotation = row.annotation
    created, day = local_month(annotation), row.listed.published
    published = frozenset({f"{day.year:04}-{day.month:02}"} if day else ())
    if row.about is not About.PASSAGE:
        none: frozenset[str] = frozenset()
        values = dict.fromkeys(Facet, none)
        return {
            **values,
            Facet.ABOUT: frozenset({row.about.value}),
            Facet.ENTITY: frozenset(row.names),
            Facet.OUTLET: frozenset({row.listed.outlet} if row.about is About.ARTICLE else ()),
            Facet.MONTH: frozenset({created}),
            Facet.PUBLISHED: published,
            Facet.STATE: frozenset({GONE} if row.is_gone else ()),
        }
    return {
        Facet.LABEL: frozenset({annotation.label}),
        Facet.TAG: frozenset(top for tag in plain_tags(annotation.tags) for top in _with_tops(tag)),
        Facet.CREDIBILITY: frozenset({str(annotation.credibility)}),
        Facet.RELIABILITY: frozenset({row.listed.reliability or reliability().unjudged}),
        Facet.STATE: frozenset({row.state.value, *([GONE] if row.is_gone else ())}),
        Facet.ABOUT: frozenset({row.about.value}),
        Facet.ENTITY: frozenset(row.names),
        Facet.OUTLET: frozenset({row.listed.outlet}),
        Facet.MONTH: frozenset({created}),
        Facet.PUBLISHED: published,
    }


def local_month(annotation: Annotation) -> str:
    """Return the month in which a note was made, where the user is, as "2031-04"."""
    made: date = annotation.created.astimezone().date()
    return f"{made.year:04}-{made.month:02}"


def _with_tops(tag: str) -> list[str]:
    """Return a tag and the tags above it: ``a/b`` is also under ``a``."""
    parts = tag.split("/")
    return ["/".join(parts[: end + 1]) for end in range(len(parts))]
