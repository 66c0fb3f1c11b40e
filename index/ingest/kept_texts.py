"""Reads kept texts for work that is about many articles, and must not stop for one whose text is damaged.

With them, the passages of annotations are found in another text than the one that they were made on.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable

from index.errors import NotesError
from index.notes.annotation import Annotation, Placement
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


def anchored(notes: NotesStore, made: Iterable[Annotation], text: str) -> dict[str, Placement]:
    """Return the places of annotations of one article in a text, by id; by their words where theirs is damaged."""
    by_version: dict[str, list[Annotation]] = {}
    for one in made:
        by_version.setdefault(one.text_hash, []).append(one)
    found: dict[str, Placement] = {}
    for version, alike in by_version.items():
        from index.notes.anchoring import anchor_all

        placements = anchor_all([one.selector for one in alike], whole_text(notes, version), text)
        found.update(zip((one.id for one in alike), placements, strict=True))
    return found
