"""An article: one text in blocks, with what is known about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from index.text.direction import Direction
from index.text.spans import Span

FILE_TIME = "file time"
"""What is said to be the source of a day that is only that of the file; see ``Article.file_day``."""


class Role(StrEnum):
    """What a block is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    HEADING = "heading"
    BODY = "body"
    QUOTE = "quote"
    LIST = "list"
    TABLE_ROW = "table row"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph-sized part of an article.

    Attributes:
        role: What it is.
        span: Where it stands in ``Article.text``, in code points. Blocks are in order and never overlap.
        why: For boilerplate, the reason in words ("newsletter box"); otherwise empty.
    """

    role: Role
    span: Span
    why: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One text and what is known about it. Unknown strings are empty.

    Attributes:
        text: All blocks, boilerplate included, joined by blank lines. The same bytes give the same text.
        blocks: The parts of ``text``, in order.
        title: The headline.
        standfirst: The sentence or two below the headline.
        byline: The line that names the authors, as printed.
        authors: The authors' names.
        outlet: Who published it.
        published: The day of publication.
        published_from: Where that day is known from: "json-ld", "meta", "time element", "front matter",
            "dateline", "text", "url", "file name", "caption", "mail header", "feed", "news head", "book",
            "document properties"; or ``day_order.UNSURE``, where its numbers can be read in two ways.
        url: Where it was published.
        language: Primary subtag of BCP 47, such as "en".
        direction: Which way the text runs.
        modified: The day of the last change that the page states.
        file_day: The day of the file's last change, where nothing tells the day of publication. It is often only the
            day on which the article was saved, so nothing is reckoned, cited or counted by it.
        sources: Where each other datum is known from, by the name of the attribute: a word of ``published_from``, or
            "html element", "page title", "link element", "saving browser", "heading".
    """

    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    standfirst: str = ""
    byline: str = ""
    authors: tuple[str, ...] = ()
    outlet: str = ""
    published: date | None = None
    published_from: str = ""
    url: str = ""
    language: str = ""
    direction: Direction = Direction.LTR
    modified: date | None = None
    file_day: date | None = None
    sources: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def shown_day(self) -> tuple[date | None, str]:
        """The day to show and sort by, and where it is from: that of publication, else the file's, marked as such."""
        if self.published is None and self.file_day is not None:
            return self.file_day, FILE_TIME
        return self.published, self.published_from

    def boilerplate(self) -> tuple[Span, ...]:
        """Return the spans of the blocks that are the page's furniture."""
        return tuple(block.span for block in self.blocks if block.role is Role.BOILERPLATE)
