"""The verbs of the facade that list and search notes over the whole library."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict, Unpack

from index.library import listing, subject_listing, support
from index.library.articles import resolve
from index.library.note_filter import ANY_DAY, ANY_GRADE, Days, NoteFilter
from index.library.rooms import Rooms
from index.notes.grades import Support, parse_grades
from index.notes.subject_notes import ListedSubjectNote
from index.views import ListedNote


class Typed(TypedDict, total=False):
    """What ``NoteListVerbs.note_filter`` takes beside the words."""

    tag: str
    label: str
    article: str
    entity: str
    state: str
    outlet: str
    grade: str
    created: Days
    modified: Days
    published: Days


class NoteListVerbs:
    """What can be asked about all notes at once. Nothing here alters anything."""

    _rooms: Rooms

    def note_filter(  # noqa: PLR0913 - one argument for each thing that may be asked for
        self,
        query: str = "",
        *,
        tag: str = "",
        label: str = "",
        article: str = "",
        entity: str = "",
        state: str = "",
        outlet: str = "",
        grade: str = "",
        created: Days = ANY_DAY,
        modified: Days = ANY_DAY,
        published: Days = ANY_DAY,
    ) -> NoteFilter:
        """Return which notes are meant by what somebody typed.

        Args:
            query: Words.
            tag: A tag, or the top of its hierarchy.
            label: The key of a label.
            article: By id or path.
            entity: A name that the passage has to name.
            state: What became of the passage.
            outlet: A name of the outlet.
            grade: Such as "<=B2" or "1-3"; see ``index.notes.grades.parse_grades``.
            created: When it was made.
            modified: When it was last changed.
            published: When its article was published.

        Raises:
            NotFoundError: there is no such article.
            NotesError: the grade cannot be understood.
        """
        articles = frozenset({resolve(self._rooms, article)}) if article else None
        grades = parse_grades(grade) if grade else ANY_GRADE
        return NoteFilter(
            *(query, tag, label, articles, entity, state, outlet, grades),
            *(created, modified, published),
        )

    def notes(self, query: str = "", **typed: Unpack[Typed]) -> tuple[ListedNote, ...]:
        """Return annotations of the whole library; see ``note_filter``."""
        return self.notes_like(self.note_filter(query, **typed))

    def notes_like(self, wanted: NoteFilter) -> tuple[ListedNote, ...]:
        """Return the wanted annotations of the whole library, by article, each at its place in today's text."""
        return listing.list_notes(self._rooms, wanted)

    def subject_notes(self, wanted: NoteFilter | None = None) -> tuple[ListedSubjectNote, ...]:
        """Return the wanted notes on whole articles and on entities; all of them where nothing is said."""
        return subject_listing.list_subject_notes(self._rooms, wanted or NoteFilter())

    def supports(self, annotations: Iterable[str]) -> dict[str, Support]:
        """Return what those of these annotations rest on that are graded as confirmed (1), by id.

        One that rests on copies of one text only should not be: see ``Support.is_of_copies_only``.
        """
        present = self._rooms.notes.roster.annotations()
        return support.supports(self._rooms, [present[name] for name in annotations if name in present])

    def names_in_notes(self, notes: Iterable[ListedNote]) -> dict[str, tuple[str, ...]]:
        """Return the entities that the passages of notes name, by annotation, each as kind, "/" and name."""
        return listing.names_in_notes(self._rooms, notes)
