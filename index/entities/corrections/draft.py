"""A recognition while it is being corrected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from index.entities.grouping import explained_in_words
from index.entities.linking.named import named_entities
from index.entities.mentions import Entity, Kind, Mention, Recognition
from index.entities.name_keys import own_key
from index.entities.reasons import Reason
from index.text.spans import Span


@dataclass(slots=True, eq=False)
class Group:
    """An entity of the article.

    Attributes:
        kind: What it is.
        key: What equal names have in common.
        name: Its canonical name.
        reasons: Why each form belongs to it.
    """

    kind: Kind
    key: str
    name: str
    reasons: dict[str, Reason] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Named:
    """A mention.

    Attributes:
        span: Where, in code points.
        text: What stands there.
        group: Whom it names.
        certainty: How sure that is.
        kind: What the recogniser took it for.
        role: What the article says that a person is.
        sub: Which sort of the kind that the recogniser took it for.
    """

    span: Span
    text: str
    group: Group
    certainty: float
    kind: Kind
    role: str = ""
    sub: str = ""

    def mention(self, number: int) -> Mention:
        """Return the mention, of the entity of this number; what was said of another kind is dropped."""
        kind = self.group.kind
        role = self.role if kind is Kind.PERSON else ""
        sub = self.sub if kind is self.kind else ""
        return Mention(self.span, kind, self.text, number, self.certainty, role, sub)


class Draft:
    """Mentions and groups that can be altered.

    Attributes:
        text: The article's text.
        mentions: In any order; without overlap.
    """

    def __init__(self, recognition: Recognition, text: str) -> None:
        self.text = text
        keys = [
            one.key if one else own_key(entity.name, entity.kind)
            for one, entity in zip(named_entities(recognition), recognition.entities, strict=True)
        ]
        groups = [
            Group(one.kind, key, one.name, dict(zip(one.aliases, one.reasons, strict=False)))
            for one, key in zip(recognition.entities, keys, strict=True)
        ]
        self.mentions = [
            Named(one.span, one.text, groups[one.entity], one.certainty, one.kind, one.role, one.sub)
            for one in recognition.mentions
        ]

    def groups(self) -> Iterable[Group]:
        """Return the groups that have mentions, each once."""
        return dict.fromkeys(one.group for one in self.mentions)

    def group_of(self, kind: Kind, key: str, name: str) -> Group:
        """Return the group of a key, or one of whose forms is so spelled; a new one where there is none."""
        for group in self.groups():
            if (group.kind, group.key) == (kind, key):
                return group
        for one in self.mentions:
            if one.group.kind is kind and own_key(one.text, kind) == key:
                return one.group
        return Group(kind, key, name)

    def drop(self, is_wrong: Callable[[Named], bool]) -> None:
        """Take mentions away."""
        self.mentions = [one for one in self.mentions if not is_wrong(one)]

    def put(self, span: Span, group: Group, reason: Reason = Reason.NONE) -> None:
        """Let a passage be a mention; what overlaps it goes."""
        self.drop(lambda one: one.span.overlaps(span))
        self.mentions.append(Named(span, span.of(self.text), group, 1.0, group.kind))
        if reason and span.of(self.text) != group.name:
            group.reasons[span.of(self.text)] = reason

    def move(self, mentions: Iterable[Named], group: Group, reason: Reason = Reason.RULE) -> None:
        """Let mentions name another group."""
        for one in mentions:
            one.group = group
            one.certainty = 1.0
            if one.text != group.name:
                group.reasons[one.text] = reason

    def finished(self) -> Recognition:
        """Return the recognition: mentions in order, entities in the order of their first mention."""
        ordered = sorted(self.mentions, key=lambda one: one.span)
        numbers: dict[Group, int] = {}
        for one in ordered:
            numbers.setdefault(one.group, len(numbers))
        mentions = tuple(one.mention(numbers[one.group]) for one in ordered)
        forms: list[Counter[str]] = [Counter() for _ in numbers]
        for mention in mentions:
            forms[mention.entity][mention.text] += 1
        return Recognition(mentions, tuple(_entity(group, forms[number]) for group, number in numbers.items()))


def _entity(group: Group, forms: Counter[str]) -> Entity:
    aliases = tuple(form for form, _ in forms.most_common() if form != group.name)
    reasons = {alias: group.reasons.get(alias, Reason.NONE) for alias in aliases}
    why = explained_in_words(group.name, aliases, reasons)
    return Entity(group.name, group.kind, aliases, forms.total(), why, tuple(reasons[alias] for alias in aliases))
