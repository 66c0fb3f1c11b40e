"""What one article contributes to the entities of the library: its names, with the keys that equal names share."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from index.entities.gazetteer import gazetteer_for
from index.entities.linking.senses import sense_of
from index.entities.mentions import Entity, Kind, Recognition
from index.entities.name_keys import main_words, name_words, own_key
from index.entities.reasons import Reason
from index.entities.tokenised import Tokenised

LINKED = frozenset({Kind.PERSON, Kind.PLACE, Kind.ORG, Kind.WEAPON, Kind.EVENT, Kind.DOCUMENT, Kind.GROUP})
"""Kinds that are linked across articles; a date or a sum of money is none."""


@dataclass(frozen=True, slots=True)
class NamedForm:
    """One form under which an article names an entity.

    Attributes:
        form: As it stands in the text.
        spelled: The key of this very form, whatever it was taken for.
        reason: Why it was taken for the entity.
        mentions: How often it stands in the article.
    """

    form: str
    spelled: str
    reason: Reason
    mentions: int


@dataclass(frozen=True, slots=True)
class NamedEntity:
    """An entity as one article names it.

    Attributes:
        kind: What it is.
        key: What it has in common with the same in other articles.
        block: What names that might be linked have in common: of a person the surname, else the key.
        name: Its canonical name in the article, or in the list of known names.
        is_listed: Whether a list of known names has it.
        forms: How the article names it; none where a list gave the name and the article has no mention of it.
        certainty: How sure the recogniser is of its surest mention, from 0 to 1.
    """

    kind: Kind
    key: str
    block: str
    name: str
    is_listed: bool
    forms: tuple[NamedForm, ...]
    certainty: float


@lru_cache(maxsize=65536)
def listed_name(name: str, kind: Kind) -> str:
    """Return the usual name that the lists have for a name; "" where they do not know it as one of this kind."""
    known = gazetteer_for("en").known(Tokenised(name).words)
    return known.canonical if known is not None and known.kind is kind else ""


def block_of(kind: Kind, key: str) -> str:
    """Return what all names share that might be linked with this key."""
    return key.rpartition(" ")[2] if kind is Kind.PERSON else key


def named_entities(recognition: Recognition) -> tuple[NamedEntity | None, ...]:
    """Return what each entity of a recognition contributes; None for kinds that are not linked.

    The same recognition always gives the same, so that a contribution can be taken back.
    """
    names = [entity.name for entity in recognition.entities]
    counts: list[Counter[str]] = [Counter() for _ in names]
    certainties = [0.0] * len(names)
    for mention in recognition.mentions:
        counts[mention.entity][mention.text] += 1
        certainties[mention.entity] = max(certainties[mention.entity], mention.certainty)
    return tuple(
        _named(entity, counts[number], certainties[number], [*names[:number], *names[number + 1 :]])
        if entity.kind in LINKED
        else None
        for number, entity in enumerate(recognition.entities)
    )


def _named(entity: Entity, counts: Counter[str], certainty: float, beside: list[str]) -> NamedEntity:
    kind = entity.kind
    listed = listed_name(entity.name, kind)
    name = listed or entity.name
    key = own_key(name, kind)
    # "Washington, D.C." says itself which one it is.
    is_bare = kind is Kind.PLACE and all(own_key(form, kind) == key for form in counts)
    sense = sense_of(key, beside) if is_bare else ""
    if sense:
        name, key = sense, own_key(sense, kind)
    reasons = dict(zip(entity.aliases, entity.reasons, strict=False))
    forms = tuple(
        NamedForm(form, own_key(form, kind), _reason(form, entity, reasons, key, is_sense=bool(sense)), number)
        for form, number in counts.items()
    )
    return NamedEntity(kind, key, block_of(kind, key), name, bool(listed or sense), forms, certainty)


def _reason(form: str, entity: Entity, reasons: dict[str, Reason], key: str, *, is_sense: bool) -> Reason:
    """Return why a form belongs to a key: the article's own reason, or the list's."""
    if own_key(form, entity.kind) == key:
        return Reason.NONE
    if is_sense:
        return Reason.CONTEXT
    known = reasons.get(form, Reason.NONE)
    if known not in {Reason.NONE, Reason.SPELLING}:
        return known
    return Reason.LISTED_PERSON if entity.kind is Kind.PERSON else Reason.LISTED


def is_single(key: str) -> bool:
    """Whether the key of a person is one word: a surname or a given name alone."""
    return " " not in key


def is_given_name(key: str) -> bool:
    """Whether a lone word is a given name in the lists, and so says little of a surname."""
    gazetteer = gazetteer_for("en")
    word = key.capitalize()
    return word in gazetteer.words("given-names") or word in gazetteer.words("weak-given-names")


def is_clean(key: str) -> bool:
    """Whether the key of a person has letters alone; what has brackets or figures in it was not cut well."""
    return all(letter.isalpha() or letter in " '" for letter in key)


def parts_of(short: str, long: str) -> bool:
    """Whether a person's key is a longer one without some of its words, none of them an initial or the last."""
    few, many = (main_words(name_words(key)) or (key,) for key in (short, long))
    if few[-1] != many[-1] or len(few) >= len(many):
        return False
    rest = iter(many)
    return all(word in rest for word in few) and all(len(word) > 1 for word in many if word not in few)
