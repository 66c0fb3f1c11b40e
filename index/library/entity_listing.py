"""Lists of the library's entities."""

from __future__ import annotations

from index.catalogue.entity_lists import EntityRow, NameRow
from index.entities.corrections.rules import Rules
from index.entities.mentions import Kind
from index.entities.reasons import Reason
from index.errors import NotFoundError
from index.library.called import meant_of, near_names, rows_called
from index.library.correcting import settled_rules
from index.library.recognised import Opener, entity_id
from index.library.rooms import Rooms
from index.library.sentences import Sentences, in_context
from index.named import Alias, Doubt, EntityOrder, EntityPage, LinkedEntity, MentionInContext

# A weapon or a group that is wrongly marked disturbs little; what is searched and counted is reviewed.
_REVIEWED = (Kind.PERSON, Kind.ORG, Kind.PLACE, Kind.EVENT, Kind.DOCUMENT, Kind.WEAPON)


def page(rooms: Rooms, query: str, kind: Kind | None, *, limit: int, offset: int, order: EntityOrder) -> EntityPage:
    """Return some of the entities; see ``NamingVerbs.entities``."""
    settled_rules(rooms)
    total, rows = rooms.catalogue.entity_lists.page(
        query, kind.value if kind else "", order=order.value, limit=limit, offset=offset
    )
    return EntityPage(total, tuple(_entity(row) for row in rows))


def entity(rooms: Rooms, reference: str) -> LinkedEntity:
    """Return an entity with its names.

    Raises:
        NotFoundError: there is none of this id or name, or more than one.
    """
    rules = settled_rules(rooms)
    return with_names(rooms, rules, row_of(rooms, reference))


def with_names(rooms: Rooms, rules: Rules, row: EntityRow) -> LinkedEntity:
    """Return an entity with its names; those that the user gave it are among them though no article has them."""
    aliases = _aliases(rooms.catalogue.entity_lists.names(row.root), row.name)
    known = {alias.name for alias in aliases}
    given = dict.fromkeys(rules.aliases(Kind(row.kind), row.key))
    return _entity(row, (*aliases, *(Alias(name, Reason.RULE.value, 0, 0) for name in given if name not in known)))


def row_of(rooms: Rooms, reference: str) -> EntityRow:
    """Return the entity of an id, a name, or a form of a name; of several, the one that has far more articles.

    Raises:
        NotFoundError: there is none, or more than one; entity-mistyped, where one is called much like it.
    """
    kind, _, key = reference.partition("/")
    known = rooms.catalogue.entity_lists.of_key(kind, key) if kind in set(Kind) else None
    if known is not None:
        return known
    found = rows_called(rooms, reference)
    if not found:
        near = near_names(rooms, reference)
        if near:
            raise NotFoundError("entity-mistyped", entity=reference, known=", ".join(near))
        raise NotFoundError("no-such-entity", entity=reference)
    meant = meant_of(found, reference)
    if meant is None:
        known_as = ", ".join(f"{row.name} ({entity_id(row)})" for row in found[:5])
        raise NotFoundError("ambiguous-entity", entity=reference, count=len(found), known=known_as)
    return meant


def _entity(row: EntityRow, aliases: tuple[Alias, ...] = ()) -> LinkedEntity:
    return LinkedEntity(entity_id(row), Kind(row.kind), row.name, aliases, row.articles, row.mentions)


def _aliases(names: tuple[NameRow, ...], called: str) -> tuple[Alias, ...]:
    """Return each form once, with the weightiest reason: a correction, else the library's, else the article's."""
    found: dict[str, Alias] = {}
    for name in names:
        reason = "rule" if name.is_ruled else name.link or name.reason
        known = found.get(name.form)
        if known is None:
            shown = "" if name.form == called else reason
            found[name.form] = Alias(name.form, shown, name.mentions, name.articles)
        else:
            found[name.form] = Alias(
                name.form, known.reason or reason, known.mentions + name.mentions, known.articles + name.articles
            )
    return tuple(found.values())


def doubts(rooms: Rooms, limit: int) -> tuple[Doubt, ...]:
    """Return the entities of which the recogniser is least sure, each with an example; no one the user settled."""
    rules = settled_rules(rooms)
    opener = Opener(rooms, rules)
    kinds = [kind.value for kind in _REVIEWED]
    least = rooms.catalogue.entity_lists.least_certain(kinds, limit=limit + len(rules.settled))
    rows = [row for row in least if (Kind(row.kind), row.key) not in rules.settled][:limit]
    return tuple(
        Doubt(
            entity_id(row),
            Kind(row.kind),
            row.name,
            round(row.certainty, 3),
            row.articles,
            _example(rooms, opener, row),
        )
        for row in rows
    )


def count_doubts(rooms: Rooms) -> int:
    """Return how many entities ``doubts`` has in all."""
    rules = settled_rules(rooms)
    lists = rooms.catalogue.entity_lists
    known = {lists.of_key(*named) for named in rules.settled if named[0] in _REVIEWED}
    settled = [row for row in known if row and row.certainty < 1 and (Kind(row.kind), row.key) in rules.settled]
    return lists.count_uncertain([kind.value for kind in _REVIEWED]) - len(settled)


def _example(rooms: Rooms, opener: Opener, row: EntityRow) -> MentionInContext | None:
    for name in rooms.catalogue.entity_lists.articles_of(row.root, limit=1):
        opened = opener.open(name)
        if opened is not None:
            article, found = opened
            wanted = entity_id(row)
            for mention in found.recognition.mentions:
                if found.ids[mention.entity] == wanted:
                    return in_context(name, article, Sentences(article), mention.span)
    return None
