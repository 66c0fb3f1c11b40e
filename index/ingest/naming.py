"""Links what articles name into the entities of the library, as the user's corrections have it.

An article costs about the same however large the library is: what it names is counted by difference, and only names
that share a surname or a spelling with its own are linked anew. Corrections that hold everywhere alter counts, not
articles; see ``index.entities.corrections.rules``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Sequence

from index.catalogue.catalogue import Catalogue
from index.catalogue.entity_lists import EntityRow
from index.catalogue.name_tables import KeyRow, NewKey, NewUse
from index.entities.corrections.correction import (
    Action,
    Correction,
    Scope,
    correction_from_json,
    correction_to_json,
)
from index.entities.corrections.rules import NameKey, Rules, spellings
from index.entities.linking.letters import sounds_of
from index.entities.linking.links import Company, CompanyOf, Known, Link, link_abbreviation, link_people
from index.entities.linking.named import NamedEntity, NamedForm, block_of, named_entities
from index.entities.mentions import Kind, Recognition
from index.entities.reasons import Reason
from index.ingest.naming_elsewhere import NamesElsewhere
from index.json_values import JsonObject
from index.notes.decisions import Topic
from index.notes.store import NotesStore


def rules_of(notes: NotesStore) -> Rules:
    """Return the corrections that the user has made; what a newer version made and this one does not know waits."""
    understood: dict[str, Correction] = {}
    for one in notes.decisions.of(Topic.ENTITY):
        correction = _understood(one.value)
        if correction is not None:
            understood[one.id] = correction
    return Rules(understood)


def _understood(value: JsonObject) -> Correction | None:
    try:
        return correction_from_json(value)
    except (KeyError, TypeError, ValueError):
        return None


def is_settled(catalogue: Catalogue, rules: Rules) -> bool:
    """Whether the entities of the library follow the corrections as they are now."""
    return catalogue.names.rulings() == _said(rules)


def _said(rules: Rules) -> dict[str, str]:
    return {name: json.dumps(_told(one), sort_keys=True, ensure_ascii=False) for name, one in rules.by_id.items()}


def _told(rule: Correction) -> JsonObject:
    """Return a correction as it is remembered; an alias that was followed when its words were not marked is new."""
    told = correction_to_json(rule)
    return {**told, "marks": True} if rule.action is Action.ALIAS else told


# What supports a link stays true when articles come, so that it is not looked for again with each of them.
_FOUND_BEFORE = {
    Reason.SAME_COMPANY.value: Company(names=1),
    Reason.MAIN_SURNAME.value: Company(names=1),
    Reason.SAME_TIME.value: Company(others=1, days=0),
}


class Naming:
    """Keeps the entities of the library. Made for one transaction of the catalogue, which the caller holds.

    Args:
        catalogue: Written to.
        rules: The user's corrections.
    """

    def __init__(self, catalogue: Catalogue, rules: Rules) -> None:
        self._catalogue = catalogue
        self._names, self._entities = catalogue.names.writers()
        self.rules = rules

    # articles --------------------------------------------------------------------------------------------

    def take(self, article: str, recognition: Recognition) -> set[int]:
        """Store what an article names, in place of what it did; return the keys to be linked anew.

        Args:
            article: Its id.
            recognition: With the corrections of its own text alone, see ``revised``; an empty one where the article
                is gone.
        """
        found = named_entities(recognition)
        return self._names.replace(article, (self._use(one, form) for one in found if one for form in one.forms))

    def _use(self, named: NamedEntity, form: NamedForm) -> NewUse:
        sounds = sounds_of(named.kind, named.key)
        key = NewKey(named.kind, named.key, named.block, named.name, named.is_listed, sounds)
        meant = self.rules.meaning(named.kind, named.key, form.form)
        if meant == (named.kind, named.key):
            counted: NewKey | None = key
        else:
            counted = self._new_key(meant, form.form) if meant else None
        return NewUse(key, form.form, form.spelled, form.reason, form.mentions, named.certainty, counted)

    def _new_key(self, key: NameKey, name: str) -> NewKey:
        return NewKey(key[0], key[1], block_of(*key), name, is_listed=False, sounds=sounds_of(*key))

    # corrections -----------------------------------------------------------------------------------------

    def follow_rules(self) -> None:
        """Let the entities of the library follow the corrections that were made or taken back since."""
        before, now = self._catalogue.names.rulings(), _said(self.rules)
        if before == now:
            return
        changed = [
            correction_from_json(json.loads(said))
            for name, said in (before | now).items()
            if before.get(name) != now.get(name)
        ]
        touched: set[int] = set()
        for one in changed:
            touched |= self._follow(one)
        self.link(touched)
        self._names.keep_rulings(now)

    def _follow(self, rule: Correction) -> set[int]:
        """Apply a rule that is new or gone to the counts; articles whose text it concerns become pending."""
        if rule.scope is not Scope.EVERYWHERE:
            self._catalogue.pending.mark([rule.article])
            return set()
        if rule.action in {Action.ADD, Action.EXTENT}:
            self._catalogue.pending.mark(self._catalogue.names.articles_saying(rule.form))
            return set()
        touched: set[int] = set()
        for use, kind, key, form in self._catalogue.names.uses_spelled(spellings(rule.form)):
            meant = self.rules.meaning(Kind(kind), key, form)
            changed = self._names.let_mean(use, self._meant_key(meant, form))
            self._entities.mark_articles(changed)
            touched |= changed
        named = [(rule.kind, rule.form)]
        if rule.to_form:
            named.append((rule.to_kind or rule.kind, rule.to_form))
        for kind_of, name in named:
            touched.add(self._names.key_number(self._new_key(self.rules.subject(kind_of, name), name)))
        if rule.action is Action.ALIAS:  # search has to hear of a name though no article may have it
            self._catalogue.pending.mark(self._catalogue.names.articles_saying(rule.to_form))
            for row in self._entities.keys(touched):
                self._entities.mark_articles(self._entities.members(row.root))
        return touched

    def _meant_key(self, meant: NameKey | None, form: str) -> NewKey | None:
        return self._new_key(meant, form) if meant else None

    # links -----------------------------------------------------------------------------------------------

    def link(self, touched: Iterable[int]) -> None:
        """Decide anew what some keys, and those that may be linked with them, are taken for; count their entities."""
        self._names.flush()
        numbers = set(touched)
        elsewhere = NamesElsewhere(self._entities, self.rules.is_apart)
        concerned = {row.number: row for row in self._concerned(numbers)}
        concerned |= {row.number: row for row in elsewhere.related(list(concerned.values()))}
        changed: set[int] = set()
        blocks = {(row.kind, row.block) for row in concerned.values() if row.kind == Kind.PERSON}
        for kind, block in sorted(blocks):
            changed |= self._link_people(kind, block, elsewhere)
        for row in concerned.values():
            if row.kind != Kind.PERSON:
                link = link_abbreviation(
                    row.key,
                    self._entities.most_articles(row.number),
                    self._names_taken_for(row),
                    self._apart(row.kind),
                )
                changed |= self._point(row, link or elsewhere.link(row))
        self._count(changed, {row.root for row in concerned.values()})

    def _concerned(self, numbers: set[int]) -> Iterable[KeyRow]:
        yield from self._entities.keys(numbers)
        for kind, spelled in self._entities.spellings_of(numbers):
            row = self._entities.key_named(kind, spelled)
            if row is not None:
                yield row

    def _names_taken_for(self, row: KeyRow) -> dict[str, int]:
        return self._entities.taken_for(row.kind, row.key)

    def _apart(self, kind: str) -> Callable[[str, str], bool]:
        return lambda one, other: self.rules.is_apart(Kind(kind), one, other)

    def _link_people(self, kind: str, block: str, elsewhere: NamesElsewhere) -> set[int]:
        rows = self._entities.block(kind, block)
        taught = {row.key: self._names_taken_for(row) for row, _ in rows if row.key == block}
        known = [Known(row.key, count, row.is_listed) for row, count in rows]
        links = link_people(known, taught, self._apart(kind), self._company(block, [row for row, _ in rows]))
        changed: set[int] = set()
        for row, _ in rows:
            changed |= self._point(row, links.get(row.key) or elsewhere.link(row))
        return changed

    def _company(self, block: str, rows: Sequence[KeyRow]) -> CompanyOf:
        """Return what tells what the articles of the names of a block have in common."""
        numbers = {row.key: row.number for row in rows}
        linked = {row.key: (row.target, _FOUND_BEFORE[row.reason]) for row in rows if row.reason in _FOUND_BEFORE}

        def company_of(one: str, others: Collection[str]) -> Company:
            target, found = linked.get(one, (0, Company()))
            if target in {numbers[key] for key in others}:
                return found
            kinds, days = self._entities.shared_company({numbers[one]}, {numbers[key] for key in others}, block)
            names = kinds.pop(Kind.PERSON, 0) + kinds.pop(Kind.ORG, 0)
            return Company(names, sum(kinds.values()), days)

        return company_of

    def _point(self, row: KeyRow, link: Link | None) -> set[int]:
        """Let a key be taken for what the user says, else for what the link says; return it where that is new."""
        ruled = self.rules.targets.get((Kind(row.kind), row.key))
        if ruled is not None:
            target, reason = self._names.key_number(self._new_key(ruled, self._called(ruled))), Reason.RULE
        elif link is not None:
            found = self._entities.key_named(row.kind, link.target)
            target, reason = (found.number, link.reason) if found else (row.number, Reason.NONE)
        else:
            target, reason = row.number, Reason.NONE
        return {row.number} if self._entities.point(row, target, reason) else set()

    def _called(self, key: NameKey) -> str:
        """Return how a correction writes the name of a key that no article may have."""
        for one in self.rules.everywhere():
            for kind, name in ((one.to_kind or one.kind, one.to_form), (one.kind, one.form)):
                if name and self.rules.subject(kind, name) == key:
                    return name
        return key[1]

    def _count(self, pointed: set[int], roots: set[int]) -> None:
        """Count entities, and tell search of every article whose entity is another now.

        Args:
            pointed: The keys that are taken for another than before.
            roots: Of the entities whose counts changed.
        """
        moved, concerned = self._entities.settle_roots(pointed)
        renamed: set[int] = set()
        for root in sorted(roots | concerned):
            (row,) = self._entities.keys([root])
            called = self.rules.names.get((Kind(row.kind), row.key), "")
            if self._entities.count_entity(root, called):
                renamed |= self._entities.members(root)
        self._entities.mark_articles(moved | renamed)

    def relink(self) -> None:
        """Link every name of the library anew."""
        self.link(self._entities.all_keys())


def entities_of(catalogue: Catalogue, rules: Rules, recognition: Recognition) -> tuple[EntityRow | None, ...]:
    """Return the library's entity for each entity of an article; None for those that are not linked, or not yet.

    Args:
        catalogue: Asked.
        rules: The user's corrections.
        recognition: Of the article, corrected.
    """
    return tuple(
        catalogue.entity_lists.of_key(one.kind, rules.before_renaming(one.kind, entity.name) or one.key)
        if one is not None
        else None
        for one, entity in zip(named_entities(recognition), recognition.entities, strict=True)
    )


def further_names(catalogue: Catalogue, rules: Rules, entity: EntityRow) -> tuple[str, ...]:
    """Return what else an entity is called: by names that were linked to it, and by the user."""
    given = rules.aliases(Kind(entity.kind), entity.key)
    return (*catalogue.entity_lists.linked_names(entity.root), *given)
