"""The verbs of the facade that concern what the analyst makes of articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from index.articles.identity import text_hash
from index.changes import Changes
from index.library import annotating, correcting
from index.library.articles import open_bare, resolve
from index.library.marking import MarkingVerbs
from index.library.note_lists import NoteListVerbs
from index.library.registering import OutletVerbs
from index.library.rooms import Rooms
from index.notes.annotation import UNJUDGED, Annotation
from index.notes.looking_ahead import UndoLabel
from index.notes.revising import Revision
from index.notes.subject_notes import Subject, entity_key
from index.text.spans import Span

if TYPE_CHECKING:
    from index.notes.suggesting import Suggestion


class NotingVerbs(NoteListVerbs, MarkingVerbs, OutletVerbs):
    """What can be done with notes; every action is durable on return, and ``undo`` takes it back."""

    _rooms: Rooms

    def annotate(
        self,
        article: str,
        span: Span,
        *,
        label: str = "",
        note: str = "",
        tags: Sequence[str] = (),
        credibility: int = UNJUDGED,
        author: str = "",
        grade_reason: str = "",
    ) -> tuple[Annotation, Changes]:
        """Annotate a passage of today's text.

        Raises:
            NotFoundError: there is no such article.
            NotesError: it cannot be stored, or label or grade are none that exist.
        """
        draft = annotating.Draft(label, note, tuple(tags), credibility, author, grade_reason)
        opened = open_bare(self._rooms, resolve(self._rooms, article))
        return annotating.annotate(self._rooms, opened, span, draft)

    def revise(
        self,
        annotation: str,
        *,
        label: str | None = None,
        note: str | None = None,
        tags: Sequence[str] | None = None,
        credibility: int | None = None,
        grade_reason: str | None = None,
    ) -> Changes:
        """Change what is given of an annotation.

        Raises:
            NotFoundError: there is no such annotation.
            NotesError: it cannot be stored, or label or grade are none that exist.
        """
        return self.revise_all([annotation], Revision(label, note, tags, credibility, grade_reason))

    def revise_all(self, annotations: Sequence[str], revision: Revision) -> Changes:
        """Change several annotations alike, as one action: label them, add or drop tags, grade them.

        Raises:
            NotFoundError: there is no such annotation; none was changed.
            NotesError: it cannot be stored, or label or grade are none that exist; none was changed.
        """
        return annotating.changed(*self._rooms.notes.revise_all(annotations, revision))

    def remove(self, annotation: str) -> Changes:
        """Remove an annotation.

        Raises:
            NotFoundError: there is no such annotation.
        """
        return annotating.changed(self._rooms.notes.remove(annotation))

    def reattach(self, annotation: str, span: Span) -> Changes:
        """Put an annotation on another passage of its article's text of today, in code points.

        Raises:
            NotFoundError: there is no such annotation, or its article is gone.
            NotesError: the passage holds no text.
            ValueError: the passage lies outside the text.
        """
        opened = open_bare(self._rooms, self._rooms.notes.annotation(annotation).article)
        return annotating.reattach(self._rooms, opened, annotation, span)

    def annotation(self, annotation: str) -> Annotation:
        """Return an annotation by its id.

        Raises:
            NotFoundError: there is no such annotation.
        """
        return self._rooms.notes.annotation(annotation)

    def next_undo(self) -> UndoLabel | None:
        """Return what ``undo`` would take back; None where there is nothing."""
        return self._rooms.notes.ahead.undo()

    def next_redo(self) -> UndoLabel | None:
        """Return what ``redo`` would do again; None where there is nothing."""
        return self._rooms.notes.ahead.redo()

    def undo(self) -> Changes:
        """Take back the latest action; no changes when there is none."""
        return correcting.followed(self._rooms, annotating.stepped(self._rooms.notes.undo()))

    def redo(self) -> Changes:
        """Do again what was taken back last; no changes when there is nothing."""
        return correcting.followed(self._rooms, annotating.stepped(self._rooms.notes.redo()))

    def suggestion(self, annotation: str) -> Suggestion | None:
        """Return where the passage of an unplaced annotation might be in today's text; None where nothing is like it.

        It is a guess, for the user to accept with ``reattach``: nothing is placed by it.

        Raises:
            NotFoundError: there is no such annotation, or its article is gone.
        """
        from index.notes.suggesting import suggest

        known = self._rooms.notes.annotation(annotation)
        return suggest(known.selector, open_bare(self._rooms, known.article).article.text)

    # notes on articles and entities ----------------------------------------------------------------------

    def note_on_article(self, article: str) -> str:
        """Return the note on a whole article, in Markdown; empty where there is none.

        Raises:
            NotFoundError: there is no such article.
        """
        note = self._rooms.notes.subject_notes.on(Subject.ARTICLE, resolve(self._rooms, article))
        return note.note if note else ""

    def write_note_on_article(self, article: str, note: str) -> Changes:
        """Write the note on a whole article; an empty one takes it away.

        Raises:
            NotFoundError: there is no such article.
        """
        opened = open_bare(self._rooms, resolve(self._rooms, article))
        noted = annotating.noted_article(opened, text_hash(opened.article.text))
        self._rooms.notes.subject_notes.write_on_article(noted, opened.article.text, note)
        annotating.keep_form(self._rooms, opened.id, noted.text_hash)
        return Changes(noted_articles=frozenset({opened.id}))

    def note_on_entity(self, kind: str, name: str) -> str:
        """Return the note on an entity, in Markdown; empty where there is none."""
        note = self._rooms.notes.subject_notes.on(Subject.ENTITY, entity_key(kind, name))
        return note.note if note else ""

    def write_note_on_entity(self, kind: str, name: str, note: str) -> Changes:
        """Write the note on an entity, such as ("PERSON", "Ilse Brandvik"); an empty one takes it away."""
        key = entity_key(kind, name)
        self._rooms.notes.subject_notes.write_on_entity(key, note)
        return Changes(noted_entities=frozenset({key}))
