"""Brings notes in from files, into the articles that this library has."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from index.errors import NotesError
from index.export.incoming.passages import Incoming
from index.export.incoming.projects import OwnId, is_project_file, read_project
from index.export.incoming.web_annotations import is_web_annotation, read_web_annotations
from index.library.rooms import Rooms
from index.library.taking_in import OwnNames, take_in
from index.notes.annotation import Annotation
from index.notes.archive import is_backup
from index.notes.bundle import Bundle, is_bundle, read_bundle
from index.notes.importing import Imported, merge
from index.notes.making import utc_now

_LARGEST = 1024 * 1024 * 1024  # bytes


def bring_in(rooms: Rooms, files: Sequence[Path]) -> Imported:
    """Bring in the notes of some files, all of them or none.

    Raises:
        NotesError: not-notes, newer-notes, bad-notes, notes-file-unreadable …
    """
    read: list[tuple[Bundle, list[tuple[str, str]]]] = []
    for file in files:
        read.append(_read(rooms, file, [one for bundle, _ in read for one in bundle.annotations]))
    bundles = [bundle for bundle, _ in read]
    whole = Bundle(
        tuple(article for bundle in bundles for article in bundle.articles),
        {digest: text for bundle in bundles for digest, text in bundle.texts.items()},
        tuple(annotation for bundle in bundles for annotation in bundle.annotations),
        tuple(outlet for bundle in bundles for outlet in bundle.outlets),
        tuple(note for bundle in bundles for note in bundle.subject_notes),
        tuple(decision for bundle in bundles for decision in bundle.decisions),
        tuple(remembered for bundle in bundles for remembered in bundle.memory),
        {digest: form for bundle in bundles for digest, form in bundle.forms.items()},
    )

    def home(name: str, text_hash: str) -> str:
        """An article of the same text is the same article, whatever the other library calls it."""
        return name if rooms.catalogue.has_article(name) else rooms.catalogue.article_of_text(text_hash) or name

    done = rooms.notes.within(lambda connection: merge(connection, whole, utc_now(), home))
    return replace(done, left_out=tuple(one for _, left_out in read for one in left_out))


def check_notes(file: Path) -> None:
    """Look whether a file holds notes that can be brought in, for which no library is needed.

    Raises:
        NotesError: not-notes, newer-notes, bad-notes, notes-file-unreadable …
    """
    _held(file, _no_name, _no_name)


def _read(rooms: Rooms, file: Path, earlier: Sequence[Annotation]) -> tuple[Bundle, list[tuple[str, str]]]:
    """Return the notes in a file of any kind that we know, and what could not be taken from it.

    Args:
        rooms: Where they are to come in.
        file: The file.
        earlier: What the files before it bring in: the same may stand in several.
    """
    names = OwnNames(rooms)
    held = _held(file, names.article, names.annotation)
    return (held, []) if isinstance(held, Bundle) else take_in(rooms, held, utc_now(), earlier)


def _held(file: Path, own_article: OwnId, own_annotation: OwnId) -> Bundle | Incoming:
    """Return what a file holds: notes of ours, or those of another program.

    Args:
        file: The file.
        own_article: Knows the GUIDs that our articles have in a project.
        own_annotation: The same of annotations.
    """
    try:
        if file.stat().st_size > _LARGEST:
            raise NotesError("not-notes")
        content = file.read_bytes()
    except OSError as error:
        raise NotesError("notes-file-unreadable", path=file, detail=error.strerror or str(error)) from error
    if is_backup(file):
        raise NotesError("backup-not-imported", path=file)
    if is_project_file(content):
        return read_project(content, own_article, own_annotation)
    try:
        value = json.loads(content)
        if not is_bundle(value) and is_web_annotation(value):
            return read_web_annotations(value)
    except (ValueError, RecursionError) as error:
        raise NotesError("not-notes") from error
    return read_bundle(value)


def _no_name(_guid: str) -> str:
    return ""
