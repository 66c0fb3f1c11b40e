"""A writer that is meant to be killed: makes notes for ever, and says of each that it was acknowledged."""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from index.notes.backups import Backups
from index.notes.decisions import Decision, Topic
from index.notes.making import utc_now
from index.notes.memory import READ
from index.notes.recovery import Recovery, open_store
from index.notes.revising import Revision
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article


def opened(path: Path) -> tuple[NotesStore, Recovery | None]:
    """Open a store as a library does, with backups and a log beside it."""
    folder = path.parent
    return open_store(Backups(path, folder / "backups", folder / "log", {}, utc_now), folder / "aside", utc_now)


def write_for_ever(path: Path) -> None:
    """Annotate, decide, remember, revise and remove, and print each thing as it must be found afterwards."""
    store, _ = opened(path)
    for step in count():
        added = store.add(noted_article(), TEXT, annotation_on(note="first", tags=["a", "b"]))
        _say(added.id, "first")
        store.revise(added.id, Revision(note="second"))
        _say(added.id, "second")
        removed = store.add(noted_article(), TEXT, annotation_on(note="gone"))
        store.remove(removed.id)
        _say(removed.id, "")
        (decided,) = store.decisions.put(Decision("", Topic.BLOCK, "x", {"note": "first"}))
        _say(decided.id, "first")
        store.decisions.put(replace(decided, value={"note": "second"}))
        _say(decided.id, "second")
        (taken_back,) = store.decisions.put(Decision("", Topic.ENTITY, "x", {"note": "gone"}))
        store.decisions.remove(taken_back.id)
        _say(taken_back.id, "")
        for note in ("first", "second"):
            store.memory.put(READ, f"article{step % 7}-{added.id}", note)
            _say(f"article{step % 7}-{added.id}", note)


def found(store: NotesStore) -> dict[str, str]:
    """Return all that such a writer left in a store, by what it said of it."""
    annotations = {one.id: one.note for one in store.all_annotations()}
    decisions = {one.id: str(one.value["note"]) for one in store.decisions.all()}
    return annotations | decisions | {key: str(value) for key, value in store.memory.all(READ).items()}


def lost(store: NotesStore, acknowledged: dict[str, str]) -> list[str]:
    """Return what was acknowledged and is not there as it should be."""
    stored = found(store)
    # The writer may have come one action further than it could say.
    return [
        name
        for name, note in acknowledged.items()
        if (stored.get(name) not in {note, "second"} if note else name in stored)
    ]


def _say(identity: str, note: str) -> None:
    sys.stdout.write(f"{identity} {note}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    write_for_ever(Path(sys.argv[1]))
