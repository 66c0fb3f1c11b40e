"""Brings notes in from files, into the articles that this library has."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from index.errors import NotesError
from index.library.rooms import Rooms
from index.notes.bundle import Bundle, read_bundle
from index.notes.importing import Imported, merge
from index.notes.making import utc_now

_LARGEST = 1024 * 1024 * 1024  # bytes


def bring_in(rooms: Rooms, files: Sequence[Path]) -> Imported:
    """Bring in the notes of some files, all of them or none.

    Raises:
        NotesError: not-notes, newer-notes, bad-notes, notes-file-unreadable …
    """
    bundles = [_read(file) for file in files]
    whole = Bundle(
        tuple(article for bundle in bundles for article in bundle.articles),
        {digest: text for bundle in bundles for digest, text in bundle.texts.items()},
        tuple(annotation for bundle in bundles for annotation in bundle.annotations),
        tuple(outlet for bundle in bundles for outlet in bundle.outlets),
        tuple(note for bundle in bundles for note in bundle.subject_notes),
        tuple(decision for bundle in bundles for decision in bundle.decisions),
        tuple(remembered for bundle in bundles for remembered in bundle.memory),
    )

    def home(name: str, text_hash: str) -> str:
        """An article of the same text is the same article, whatever the other library calls it."""
        return name if rooms.catalogue.has_article(name) else rooms.catalogue.article_of_text(text_hash) or name

    return rooms.notes.within(lambda connection: merge(connection, whole, utc_now(), home))


def _read(file: Path) -> Bundle:
    try:
        if file.stat().st_size > _LARGEST:
            raise NotesError("not-notes")
        value = json.loads(file.read_bytes())
    except OSError as error:
        raise NotesError("notes-file-unreadable", path=file, detail=error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise NotesError("not-notes") from error
    return read_bundle(value)
