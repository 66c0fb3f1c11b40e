"""Carries the user's rulings on blocks to the articles that they concern, for search and recognition to follow."""

from __future__ import annotations

from collections.abc import Iterable

from index.catalogue.catalogue import Catalogue
from index.ingest.overlay import outlet_key, understood
from index.json_values import JsonObject
from index.notes.decisions import Topic
from index.notes.store import NotesStore


def apply_rulings(catalogue: Catalogue, notes: NotesStore) -> bool:
    """Let the articles be recognised and told to search again whose rulings changed since this was last done.

    What is compared is what stands in the store: a ruling may have been made, undone, imported or restored. The
    caller holds a transaction of the catalogue.

    Returns:
        Whether any had changed.
    """
    now: dict[str, list[JsonObject]] = {}
    for decision in notes.decisions.of(Topic.BLOCK):
        now.setdefault(decision.about, []).append(decision.value)
    before = catalogue.applied.all()
    changed = [about for about in before.keys() | now.keys() if before.get(about) != now.get(about)]
    if not changed:
        return False
    outlets: dict[str, list[str]] = {}
    for outlet, _ in catalogue.tallies.by("outlet"):
        outlets.setdefault(outlet_key(outlet), []).append(outlet)
    for about in changed:
        rulings = map(understood, (*before.get(about, ()), *now.get(about, ())))
        lines = {ruling.line for ruling in rulings if ruling}
        concerned = _concerned(catalogue, outlets[about], lines) if about in outlets else (about,)
        catalogue.recognitions.forget(concerned)
        catalogue.pending.mark(concerned)
        catalogue.applied.put(about, now.get(about, []))
    return True


def _concerned(catalogue: Catalogue, outlets: Iterable[str], lines: Iterable[str]) -> tuple[str, ...]:
    """Return the articles of outlets in which one of the lines stands."""
    found = {name for outlet in outlets for line in lines for name in catalogue.repeats.articles_with(outlet, line)}
    return tuple(sorted(found))
