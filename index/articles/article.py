"""An article: one text in blocks, with what is known about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from index.text.direction import Direction
from index.text.spans import Span


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
            "document properties".
        url: Where it was published.
        language: Primary subtag of BCP 47, such as "en".
        direction: Which way the text runs.
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

    def boilerplate(self) -> tuple[Span, ...]:
        """Return the spans of the blocks that are the page's furniture."""
        return tuple(block.span for block in self.blocks if block.role is Role.BOILERPLATE)
