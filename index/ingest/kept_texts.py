"""Reads kept texts for work that is about many articles, and must not stop for one whose text is damaged."""

from __future__ import annotations

import logging

from index.errors import NotesError
from index.notes.store import NotesStore

_LOG = logging.getLogger(__name__)
_DAMAGED = "notes-damaged"


def whole_text(notes: NotesStore, text_hash: str) -> str | None:
    """Return a text as it was when it was annotated; None where the store has no such text, or a damaged one.

    Whoever opens the article is told of the damage. That the store is busy, say, passes: it is no answer.

    Raises:
        NotesError: it cannot be told now; not notes-damaged.
    """
    try:
        return notes.text(text_hash)
    except NotesError as error:
        if error.code != _DAMAGED:
            raise
        _LOG.warning("the kept text %s is damaged and counts for nothing", text_hash)
        return None
