"""Whom and what the passages of annotations name, so that notes can be narrowed and grouped by entities.

What a passage names is kept with what it was worked out from: its place, the recogniser, and the user's decisions.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from index.catalogue.editions import Edition
from index.entities.mentions import Kind, Recognition
from index.errors import NotFoundError
from index.ingest.naming import rules_of
from index.library.articles import open_article
from index.library.correcting import settled_rules
from index.library.entity_listing import row_of
from index.library.recognised import Opener
from index.library.rooms import Rooms
from index.notes.annotation import PlacedAnnotation
from index.text.folding import fold
from index.text.spans import Span

Names = tuple[str, ...]
"""An entity: its kind, the name it has in its article, and its aliases there."""


def names_in_passages(
    rooms: Rooms, placed: Iterable[PlacedAnnotation], editions: Mapping[str, Edition]
) -> dict[str, tuple[Names, ...]]:
    """Return the entities that each passage names, by annotation, in the order of their kinds and names.

    An unplaced annotation names nobody: where it stands nobody knows.

    Args:
        rooms: The library's.
        placed: Annotations at their places in today's text.
        editions: Those of their articles that the catalogue has today.
    """
    wanted = [one for one in placed if one.placement.span]
    decisions = rooms.notes.decisions.all()
    state = f"{len(decisions)} {decisions[-1].made.isoformat() if decisions else ''}"
    keys = {one.annotation.id: _key(one, editions.get(one.annotation.article), state) for one in wanted}
    packed = rooms.passage_names.known(keys)
    missing: dict[str, list[PlacedAnnotation]] = {}
    for one in wanted:
        if one.annotation.id not in packed:
            missing.setdefault(one.annotation.article, []).append(one)
    if missing:
        opener = Opener(rooms, rules_of(rooms.notes))
        found = {
            one.annotation.id: json.dumps(_names_at(recognition, one.placement.span))
            for article, there in missing.items()
            for recognition in [_recognition(rooms, opener, article)]
            for one in there
            if one.placement.span
        }
        rooms.passage_names.keep({name: (keys[name], value) for name, value in found.items()})
        packed |= found
    return {name: tuple(map(tuple, json.loads(value))) for name, value in packed.items()}


def is_called(names: Collection[Names], wanted: str) -> bool:
    """Whether any of some entities bears a name; case and accents do not count."""
    folded = fold(wanted)
    return any(folded in map(fold, names_of_one[1:]) for names_of_one in names)


def who_names(rooms: Rooms, wanted: str) -> Callable[[Collection[Names]], bool]:
    """Return what tells whether any of some entities is the wanted one.

    It is when it bears the name, or when the library has it for the same: a passage that says "Akar" names the
    Hulusi Akar of another article.

    Args:
        rooms: The library's.
        wanted: The id of an entity, its name, or one of its other names.
    """
    rules = settled_rules(rooms)
    try:
        root = row_of(rooms, wanted).root
    except NotFoundError:  # no article of today names it, or several might be meant: the name alone decides
        return lambda names: is_called(names, wanted)

    def is_linked(kind: str, name: str) -> bool:
        found = rooms.catalogue.entity_lists.of_key(*rules.subject(Kind(kind), name))
        return found is not None and found.root == root

    return lambda names: is_called(names, wanted) or any(is_linked(kind, name) for kind, name, *_ in names)


def _key(placed: PlacedAnnotation, edition: Edition | None, state: str) -> str:
    text = f"{edition.sha256} {edition.text_hash} {edition.recogniser}" if edition else "gone"
    span = placed.placement.span
    return f"{text} {span.start if span else ''} {span.end if span else ''} {state}"


def _recognition(rooms: Rooms, opener: Opener, article: str) -> Recognition:
    opened = opener.open(article)
    if opened is not None:
        return opened[1].recognition
    try:
        return open_article(rooms, article).recognition
    except NotFoundError:  # none of its texts is kept any more
        return Recognition()


def _names_at(recognition: Recognition, span: Span | None) -> Sequence[Names]:
    named = {mention.entity for mention in recognition.mentions if span and mention.span.overlaps(span)}
    entities = [recognition.entities[number] for number in named]
    return sorted((entity.kind.value, entity.name, *entity.aliases) for entity in entities)
