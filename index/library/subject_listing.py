"""Lists the notes that stand on no passage: on whole articles and on entities."""

from __future__ import annotations

from collections.abc import Iterator

from index.library.note_filter import NoteFilter
from index.library.note_words import joined_terms, terms
from index.library.rooms import Rooms
from index.notes.outlets import Register
from index.notes.subject_notes import ListedSubjectNote, Subject, SubjectNote
from index.text.folding import fold


def list_subject_notes(rooms: Rooms, wanted: NoteFilter) -> tuple[ListedSubjectNote, ...]:
    """Return the wanted notes on articles and entities, articles first.

    They bear neither label, tags nor a grade of their own: where one of these, or a state, is asked for, none fits.
    """
    if wanted.asks_about_passages:
        return ()
    return tuple(sorted(_listed(rooms, wanted), key=lambda one: (one.kind, one.title, one.id)))


def _listed(rooms: Rooms, wanted: NoteFilter) -> Iterator[ListedSubjectNote]:
    register = rooms.notes.roster.register()
    about = rooms.notes.roster.articles()
    notes = rooms.notes.subject_notes.all()
    editions = rooms.catalogue.editions.of(note.article for note in notes if note.article)
    words = terms(wanted.query)
    for note in notes:
        known = editions.get(note.article or "") or about.get(note.article or "")
        bearing = about.get(note.article or "")
        title, outlet = (known.title, known.outlet) if known else ("", "")
        listed = ListedSubjectNote(
            id=note.id,
            kind=note.subject,
            about=note.about,
            note=note.note,
            created=note.created,
            modified=note.modified,
            path=known.path if known and note.article in editions else "",
            title=title,
            outlet=outlet,
            reliability=register.reliability(outlet, bearing.url) if bearing else "F",
            published=known.published if known else None,
            is_gone=bearing is not None and note.article not in editions,
            last_path=bearing.path if bearing and note.article not in editions else "",
        )
        if _fits(listed, note, wanted, register) and all(
            f" {word} " in joined_terms(f"{note.note} {title} {_name(note)}") for word in words
        ):
            yield listed


def _fits(listed: ListedSubjectNote, note: SubjectNote, wanted: NoteFilter, register: Register) -> bool:
    if wanted.articles is not None and note.article not in wanted.articles:
        return False
    if wanted.entity and fold(wanted.entity) != fold(_name(note)):
        return False
    asks_for_source = wanted.outlet or wanted.grades.reliabilities or not wanted.published.is_open
    if asks_for_source:
        entry = register.find(listed.outlet)
        names = (listed.outlet, *((entry.name, *entry.aliases) if entry else ()))
        if note.article is None or not wanted.lets_article_through(names, listed.reliability, listed.published, None):
            return False
    return wanted.created.has(note.created) and wanted.modified.has(note.modified)


def _name(note: SubjectNote) -> str:
    """Return the name of the entity that a note is about; empty for an article."""
    return note.about.partition("/")[2] if note.subject is Subject.ENTITY else ""
