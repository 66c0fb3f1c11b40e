"""The corrections of a library, arranged so that what holds for a name or an article is found at once.

Corrections that hold everywhere are of two sorts. Those about what a *form* means (no entity, another kind, not the
same as …) and about which *names* are one (same as, alias, rename) are answered here for any name, so that they can
be applied to counts over the whole library without opening an article. Those that alter where mentions stand
(extent, addition) concern an article's text, as all do that hold in one article or at one place. An alias is of both:
its words are marked wherever they stand, and whom they name is decided with the other names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from index.entities.corrections.correction import Action, Correction, Scope
from index.entities.linking.named import listed_name
from index.entities.mentions import Kind
from index.entities.name_keys import own_key

NameKey = tuple[Kind, str]

_OF_FORMS = frozenset({Action.NOT_ENTITY, Action.KIND, Action.NOT_SAME})
_OF_TEXT = frozenset({Action.EXTENT, Action.ADD, Action.ALIAS})


class Rules:
    """Corrections in the order in which they were made; where two speak of the same, the later holds.

    Attributes:
        by_id: The corrections by the ids of their decisions.
    """

    def __init__(self, corrections: Mapping[str, Correction]) -> None:
        self.by_id = dict(corrections)
        self._of_forms: dict[str, list[tuple[int, Correction]]] = {}
        self._of_articles: dict[str, list[Correction]] = {}
        self._of_text: list[Correction] = []
        for number, one in enumerate(self.by_id.values()):
            if one.scope is not Scope.EVERYWHERE:
                self._of_articles.setdefault(one.article, []).append(one)
            elif one.action in _OF_FORMS:
                for key in spellings(one.form):
                    self._of_forms.setdefault(key, []).append((number, one))
            elif one.action in _OF_TEXT:
                self._of_text.append(one)

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.by_id)

    def in_text(self, article: str) -> tuple[Correction, ...]:
        """Return the corrections that concern an article's own text, those of other articles apart."""
        return (*self._of_text, *self._of_articles.get(article, ()))

    def everywhere(self) -> Iterable[Correction]:
        """Return the corrections that hold everywhere."""
        return (one for one in self.by_id.values() if one.scope is Scope.EVERYWHERE)

    def subject(self, kind: Kind, name: str) -> NameKey:
        """Return the key of the entity that a name speaks of: a name of the user, one of a list, or its own."""
        renamed = self.before_renaming(kind, name)
        return (kind, renamed) if renamed else subject_key(kind, name)

    def before_renaming(self, kind: Kind, name: str) -> str:
        """Return the key of the entity to which the user gave a name; "" where the user gave it to none."""
        return self._renamed.get((kind, own_key(name, kind)), "")

    @cached_property
    def _renamed(self) -> dict[NameKey, str]:
        """The keys of renamed entities, by their new names."""
        return {
            (one.kind, own_key(one.to_form, one.kind)): subject_key(one.kind, one.form)[1]
            for one in self.everywhere()
            if one.action is Action.RENAME
        }

    # what a form means ------------------------------------------------------------------------------------

    def meaning(self, kind: Kind, key: str, form: str) -> NameKey | None:
        """Return what a form counts for that articles have under a key; None where it is no entity.

        Args:
            kind: Of the key.
            key: Under which articles have the form.
            form: As it stands in the text.
        """
        if not self._of_forms:
            return kind, key
        concerned = {
            number: one for spelled in {key, *spellings(form)} for number, one in self._of_forms.get(spelled, ())
        }
        for number in sorted(concerned):
            ruled = self._ruled(concerned[number], kind, key, form)
            if ruled is None:
                return None
            kind, key = ruled
        return kind, key

    def _ruled(self, rule: Correction, kind: Kind, key: str, form: str) -> NameKey | None:
        """Return what one rule makes of a form; the same where it does not concern it."""
        if rule.kind is not kind:
            return kind, key
        is_whole = own_key(rule.form, kind) == key
        if not is_whole and own_key(rule.form, kind) != own_key(form, kind):
            return kind, key
        if rule.action is Action.NOT_ENTITY:
            return None
        if rule.action is Action.KIND and rule.to_kind is not None:
            return rule.to_kind, own_key(rule.form if is_whole else form, rule.to_kind)
        if not is_whole and key == self.subject(kind, rule.to_form)[1]:
            return kind, own_key(form, kind)  # a form that is not the same as what it was taken for
        return kind, key

    # which names are one ----------------------------------------------------------------------------------

    @cached_property
    def targets(self) -> dict[NameKey, NameKey]:
        """The keys that the user declared to be the same as another."""
        found: dict[NameKey, NameKey] = {}
        for one in self.everywhere():
            if one.action is Action.SAME:
                found[self.subject(one.kind, one.form)] = self.subject(one.to_kind or one.kind, one.to_form)
            elif one.action is Action.ALIAS:
                found[one.kind, own_key(one.to_form, one.kind)] = self.subject(one.kind, one.form)
            elif one.action is Action.NOT_SAME:
                self._part(found, one)
        return {one: other for one, other in found.items() if one != other}

    def _part(self, found: dict[NameKey, NameKey], rule: Correction) -> None:
        """Take back an earlier "same as" of the two names."""
        one, other = (rule.kind, own_key(rule.form, rule.kind)), self.subject(rule.kind, rule.to_form)
        for first, second in ((one, other), (other, one)):
            if found.get(first) == second:
                del found[first]

    @cached_property
    def _apart(self) -> frozenset[tuple[Kind, str, str]]:
        pairs: set[tuple[Kind, str, str]] = set()
        for rule in self.everywhere():
            if rule.action is Action.NOT_SAME:
                one, other = own_key(rule.form, rule.kind), self.subject(rule.kind, rule.to_form)[1]
                pairs |= {(rule.kind, one, other), (rule.kind, other, one)}
        return frozenset(pairs)

    def is_apart(self, kind: Kind, one: str, other: str) -> bool:
        """Whether the user said that two keys are not the same."""
        return (kind, one, other) in self._apart

    @cached_property
    def names(self) -> dict[NameKey, str]:
        """What the user calls entities, by their keys."""
        return {
            subject_key(one.kind, one.form): one.to_form for one in self.everywhere() if one.action is Action.RENAME
        }

    @cached_property
    def settled(self) -> frozenset[NameKey]:
        """The keys of which the user said everywhere what they are: nobody has to look at them again."""
        found: set[NameKey] = set()
        for one in self.everywhere():
            if one.action is Action.NOT_ENTITY:
                continue
            kind = one.to_kind or one.kind
            if one.action is not Action.KIND and one.action is not Action.EXTENT:
                found |= {(one.kind, own_key(one.form, one.kind)), self.subject(one.kind, one.form)}
            elif one.action is Action.KIND:
                found |= {(kind, own_key(one.form, kind)), subject_key(kind, one.form)}
            if one.to_form:
                found |= {(kind, own_key(one.to_form, kind)), self.subject(kind, one.to_form)}
        return frozenset(found)

    def aliases(self, kind: Kind, key: str) -> tuple[str, ...]:
        """Return the further names that the user gave an entity."""
        return tuple(
            one.to_form
            for one in self.everywhere()
            if one.action is Action.ALIAS and self.subject(one.kind, one.form) == (kind, key)
        )


def spellings(form: str) -> tuple[str, ...]:
    """Return the keys that a form may have, whatever its kind."""
    return tuple(dict.fromkeys(own_key(form, kind) for kind in (Kind.PERSON, Kind.ORG, Kind.WEAPON)))


def subject_key(kind: Kind, name: str) -> NameKey:
    """Return the key of the entity of a name: of its usual name where a list has it, else of its own."""
    return kind, own_key(listed_name(name, kind) or name, kind)


NO_RULES = Rules({})
