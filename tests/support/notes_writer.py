"""A writer that is meant to be killed: annotates for ever, and says of each annotation that it was acknowledged."""

from __future__ import annotations

import sys
from pathlib import Path

from index.notes.revising import Revision
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article


def write_for_ever(path: Path) -> None:
    """Annotate, revise, remove and undo, and print each annotation as it must be found afterwards."""
    store = NotesStore.open(path)
    while True:
        added = store.add(noted_article(), TEXT, annotation_on(note="first", tags=["a", "b"]))
        _say(added.id, "first")
        store.revise(added.id, Revision(note="second"))
        _say(added.id, "second")
        removed = store.add(noted_article(), TEXT, annotation_on(note="gone"))
        store.remove(removed.id)
        _say(removed.id, "")


def _say(identity: str, note: str) -> None:
    sys.stdout.write(f"{identity} {note}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    write_for_ever(Path(sys.argv[1]))
