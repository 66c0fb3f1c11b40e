"""What a search answers with."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from index.search.said import Said
from index.text.spans import Span


class Order(StrEnum):
    """How results are sorted."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A short passage of an article that shows why it was found.

    Attributes:
        text: The passage, white space folded, on one line.
        highlights: The words that were searched for, as code points of ``text``.
    """

    text: str
    highlights: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """An article that the engine found, before it is dressed for display.

    Attributes:
        article: Its id.
        score: Higher is better.
        copies: How many articles of the same origin were found too, and are not shown.
        is_in_notes: Whether some word or phrase of the query stands in its notes and nowhere else in it.
    """

    article: str
    score: float
    copies: int = 0
    is_in_notes: bool = False


@dataclass(frozen=True, slots=True)
class Matches:
    """One page of what the engine found.

    Attributes:
        total: How many articles there are in all.
        matches: The page.
        copies: How many were left out besides, because they are copies of others.
    """

    total: int
    matches: tuple[Match, ...]
    copies: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """One article in a list of results.

    Attributes:
        article: Its id.
        path: One path of the file; empty where the file is gone.
        title: Its title.
        outlet: Its outlet.
        published: The day of publication.
        language: Primary subtag of BCP 47.
        score: The engine's score; higher is better; 0 where the order is not by relevance.
        snippet: Why it was found.
        annotations: How many annotations it bears.
        entities: How many entities it names.
        copies: How many articles of the same origin were found too and are not shown, where that was asked for.
        is_read: Whether the user has read it to its end.
        file_day: The day of its file, where that of publication is unknown; it is sorted by then.
        is_in_notes: Whether some word or phrase of the query stands in a note on it and nowhere else in it; the
            snippet is of that note then.
    """

    article: str
    path: str
    title: str
    outlet: str
    published: date | None
    language: str
    score: float
    snippet: Snippet
    annotations: int = 0
    entities: int = 0
    copies: int = 0
    is_read: bool = False
    file_day: date | None = None
    is_in_notes: bool = False


@dataclass(frozen=True, slots=True)
class SearchResults:
    """The answer to one query.

    Attributes:
        query: The query as typed.
        interpreted: In English, what was searched.
        total: How many articles were found in all.
        milliseconds: How long it took.
        hits: The page that was asked for.
        is_complete: False while the search index is being rebuilt.
        copies: How many articles were found besides, copies of those that ``total`` counts, where that was asked for.
        said: What was searched, for a shell to word.
    """

    query: str
    interpreted: str
    total: int
    milliseconds: float
    hits: tuple[Hit, ...]
    is_complete: bool = True
    copies: int = 0
    said: Said = dataclasses.field(default=Said("everything"), repr=False)
