"""What the shells see of entities: lists, dossiers, timelines, corrections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from index.entities.corrections.correction import Correction
from index.entities.mentions import Kind
from index.text.spans import Span
from index.views import ListedNote


class EntityOrder(StrEnum):
    """How entities are sorted."""

    ARTICLES = "articles"
    MENTIONS = "mentions"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Alias:
    """A name under which articles have an entity.

    Attributes:
        name: As it stands there.
        reason: Why it was taken for the entity, as a code of ``index.entities.reasons``; empty for its own name.
        mentions: How often.
        articles: In how many articles.
    """

    name: str
    reason: str
    mentions: int
    articles: int


@dataclass(frozen=True, slots=True)
class LinkedEntity:
    """An entity of the whole library.

    Attributes:
        id: Kind, "/" and key; stays the same while its articles come and go.
        kind: What it is.
        name: What it is called.
        aliases: All names under which articles have it, the most usual first; empty in lists.
        articles: How many articles name it.
        mentions: How often.
    """

    id: str
    kind: Kind
    name: str
    aliases: tuple[Alias, ...]
    articles: int
    mentions: int


@dataclass(frozen=True, slots=True)
class EntityPage:
    """Some of the entities that were asked for.

    Attributes:
        total: How many there are.
        entities: Those of the page, without their aliases.
    """

    total: int
    entities: tuple[LinkedEntity, ...]


@dataclass(frozen=True, slots=True)
class MentionInContext:
    """A mention with the words around it.

    Attributes:
        article: The id of the article.
        title: Of the article.
        outlet: Of the article.
        published: The day of publication.
        span: Where the mention stands in the article's text, in code points.
        before: What stands before it in its sentence, with the blank between them.
        text: The mention.
        after: What stands behind it in its sentence, with the blank between them.
    """

    article: str
    title: str
    outlet: str
    published: date | None
    span: Span
    before: str
    text: str
    after: str


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody or something that is named together with an entity.

    Attributes:
        id: Of the entity.
        kind: What it is.
        name: What it is called.
        sentences: How many sentences name both.
        articles: How many articles name both.
    """

    id: str
    kind: Kind
    name: str
    sentences: int
    articles: int


@dataclass(frozen=True, slots=True)
class MonthCount:
    """In how many articles of a month an entity is named.

    Attributes:
        month: Such as "2024-03"; empty for articles without a date.
        articles: How many.
    """

    month: str
    articles: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that a library knows of an entity.

    Attributes:
        entity: With its aliases, each with the reason of its merge.
        months: Articles over time, in order.
        companions: Who and what is named with it most.
        mentions: Every mention by date, the earliest first; those without a date last.
        notes: The analyst's notes on it, each with the name that it was written under.
        annotations: Annotations whose passage names it.
        is_cut: Whether it has more articles than were looked through.
    """

    entity: LinkedEntity
    months: tuple[MonthCount, ...]
    companions: tuple[Companion, ...]
    mentions: tuple[MentionInContext, ...]
    notes: tuple[tuple[str, str], ...]
    annotations: tuple[ListedNote, ...]
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A sentence that says when something was, or will be.

    Attributes:
        article: The id of the article.
        title: Of the article.
        outlet: Of the article.
        published: The day of publication.
        span: Where the sentence stands in the article's text, in code points.
        text: The sentence.
        expression: The words that tell the time: "late last year".
        expression_span: Where these stand in the article's text, in code points.
        first: The first day that is meant.
        last: The last day that is meant.
        precision: "day", "week", "month", "season", "quarter", "half", "year", "decade", "century" or "vague".
        path: Where the article's file is, from the name of the followed folder on; empty where it is gone.
    """

    article: str
    title: str
    outlet: str
    published: date | None
    span: Span
    text: str
    expression: str
    expression_span: Span
    first: date
    last: date
    precision: str
    path: str = ""

    @property
    def is_some_time_before(self) -> bool:
        """Whether some day up to the one that is given is meant: "before 24 December"."""
        return self.first == self.last and self.precision == "vague"


@dataclass(frozen=True, slots=True)
class CorrectionPreview:
    """What a correction would change.

    Attributes:
        articles: In how many articles.
        mentions: How many mentions.
        examples: A few of these mentions.
        is_estimate: Whether the counts are of articles that hold the words, not of mentions.
        joined: Why two names that it makes one are one already, as a code of ``index.entities.reasons``; empty where
            they are not.
    """

    articles: int
    mentions: int
    examples: tuple[MentionInContext, ...]
    is_estimate: bool = False
    joined: str = ""


@dataclass(frozen=True, slots=True)
class MadeCorrection:
    """A correction that holds.

    Attributes:
        id: Of the decision in the notes store.
        correction: What was corrected.
        made: When, in UTC.
    """

    id: str
    correction: Correction
    made: datetime


@dataclass(frozen=True, slots=True)
class Doubt:
    """An entity of which the recogniser is not sure.

    Attributes:
        entity: Its id.
        kind: What it was taken for.
        name: What it is called.
        certainty: From 0 to 1.
        articles: How many articles name it.
        example: One of its mentions; None where the article cannot be opened any more.
    """

    entity: str
    kind: Kind
    name: str
    certainty: float
    articles: int
    example: MentionInContext | None
