"""What the reader can say about a block: that it belongs to the article, or that it is the page's furniture."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.models.wording import isolated
from desktop.reading import wording
from index.articles.article import Article, Block, Role


@dataclass(frozen=True, slots=True)
class Offered:
    """A ruling that can be made.

    Attributes:
        text: How it is offered.
        is_boilerplate: What the block is to be.
        everywhere: Whether this holds in every article of the outlet.
    """

    text: str
    is_boilerplate: bool
    everywhere: bool


def block_at(article: Article, offset: int) -> Block | None:
    """Return the block that holds a code point of an article's text; None for none."""
    number = bisect_right([block.span.start for block in article.blocks], offset) - 1
    if number < 0 or offset >= article.blocks[number].span.end:
        return None
    return article.blocks[number]


def rulings_on(article: Article, block: Block) -> Iterator[Offered]:
    """Yield what can be said about a block; a headline stays one."""
    if block.role is Role.HEADLINE:
        return
    is_furniture = block.role is Role.BOILERPLATE
    here = wording.translated("This is part of the article" if is_furniture else "This is page furniture")
    yield Offered(here, not is_furniture, everywhere=False)
    if article.outlet:
        everywhere = wording.translated(
            "Part of every article of {outlet}" if is_furniture else "Furniture in every article of {outlet}"
        )
        yield Offered(everywhere.format(outlet=isolated(article.outlet)), not is_furniture, everywhere=True)
