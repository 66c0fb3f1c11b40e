"""What a credibility of 1 rests on: "confirmed by other independent sources" is not said by copies of one text."""

from __future__ import annotations

from collections.abc import Iterable

from index.library.rooms import Rooms
from index.notes.annotation import Annotation
from index.notes.grades import Support
from index.text.folding import fold

CONFIRMED = 1


def supports(rooms: Rooms, annotations: Iterable[Annotation]) -> dict[str, Support]:
    """Return what each of these annotations that is graded as confirmed rests on, by id; others are left out."""
    confirmed = [one for one in annotations if one.credibility == CONFIRMED]
    if not confirmed:
        return {}
    of_tag: dict[str, set[str]] = {fold(tag): set() for one in confirmed for tag in one.tags}
    for one in rooms.notes.roster.annotations().values():
        for tag in map(fold, one.tags):
            if tag in of_tag:
                of_tag[tag].add(one.article)
    beside = {one.id: {one.article}.union(*(of_tag[fold(tag)] for tag in one.tags)) for one in confirmed}
    everyone = set().union(*beside.values())
    copies = {name: {name, *(copy.id for copy in rooms.catalogue.copies(name))} for name in everyone}
    origins = rooms.catalogue.editions.origins_of(set().union(*copies.values()))
    found = {}
    for one in confirmed:
        articles = set().union(*(copies[name] for name in beside[one.id]))
        found[one.id] = Support(len(articles), len({origins.get(name, name) for name in articles}))
    return found
