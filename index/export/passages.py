"""A passage, an annotation or a whole article as Markdown, to be pasted or dropped elsewhere."""

from __future__ import annotations

from index.articles.article import Article, Block, Role
from index.export.citation import cite
from index.export.containment import contained
from index.export.escaping import block_quote, inline
from index.export.grouping import UNTITLED
from index.export.pages import link_to, marking_on, paragraph_of, source_of
from index.notes.annotation import PlacedAnnotation
from index.notes.handling import shown_marking
from index.text.spans import Span
from index.views import OpenedArticle

_BEGINNINGS = {Role.HEADING: "## ", Role.LIST: "- "}


def passage_in_markdown(opened: OpenedArticle, span: Span, citation: str = "") -> str:
    """Return a passage as a block quote with its source, and with the marking of its article.

    Args:
        opened: The article.
        span: The passage, in code points of its text.
        citation: What to cite it as; empty for the usual style.
    """
    said = citation or cite(opened, _paragraph(opened.article, span))
    parts = (block_quote(span.of(opened.article.text)), shown_marking([opened.marking]), f"Source: {inline(said)}")
    return "\n\n".join(part for part in parts if part) + "\n"


def annotation_in_markdown(opened: OpenedArticle, placed: PlacedAnnotation, citation: str = "") -> str:
    """Return an annotation as a block quote with its note, its marking, its source, and a link back to it.

    Args:
        opened: Its article.
        placed: The annotation.
        citation: What to cite it as; empty for the usual style.
    """
    annotation = placed.annotation
    parts = (
        block_quote(annotation.selector.quote),
        contained(annotation.note),
        marking_on(opened, placed),
        f"Source: {inline(citation or cite(opened, paragraph_of(opened, placed), version=placed.version))}",
        f"<{link_to(opened, placed)}>",
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def article_in_markdown(opened: OpenedArticle) -> str:
    """Return an article as Markdown, without the page's furniture, and with its source at the end."""
    article = opened.article
    title = inline(article.title) or UNTITLED
    body = [
        _block(block, block.span.of(article.text))
        for block in article.blocks
        if block.role not in {Role.BOILERPLATE, Role.HEADLINE}
    ]
    parts = (f"# {title}", source_of(opened), *body, f"Source: {inline(cite(opened, 0))}")
    return "\n\n".join(part for part in parts if part) + "\n"


def _block(block: Block, text: str) -> str:
    if block.role is Role.QUOTE:
        return block_quote(text)
    return _BEGINNINGS.get(block.role, "") + inline(text)


def _paragraph(article: Article, span: Span) -> int:
    """Return the number, from 1, of the block in which a passage begins."""
    return sum(block.span.start <= span.start for block in article.blocks) or 1
