"""Annotated articles as one page of HTML that needs nothing beside it and runs nothing.

Text of articles is escaped; notes, which are Markdown, pass through nh3 with a short list of allowed elements,
without pictures. A policy in the page itself forbids every script and connection, should anything slip through.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

import markdown
import nh3

from index.export.citation import cite
from index.export.escaping import clean
from index.export.grouping import UNTITLED
from index.export.pages import marking_on, paragraph_of, said_of_support
from index.notes.annotation import PlacedAnnotation
from index.notes.handling import plain_tags
from index.notes.labels import label_named
from index.notes.scales import credibility, reliability
from index.views import OpenedArticle

_GENERATOR = '<meta name="generator" content="Lectern">'
_ALLOWED = {
    *("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a", "h1", "h2", "h3", "h4"),
    *("h5", "h6", "table", "thead", "tbody", "tr", "th", "td"),
}
_LINKS = {"a": {"href"}}
_SCHEMES = {"http", "https", "mailto", "lectern"}
_HEAD = f"""<!doctype html>
<html><head><meta charset="utf-8">{_GENERATOR}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Notes from Lectern</title>
<style>
body {{ max-width: 42em; margin: 2em auto; padding: 0 1em; font-family: serif; line-height: 1.5 }}
blockquote {{ margin: 1em 0 .5em; padding-left: 1em; border-left: .25em solid; white-space: pre-line }}
.about {{ font-family: sans-serif; font-size: .85em }}
</style></head><body>
"""


def write_page(articles: Sequence[OpenedArticle]) -> bytes:
    """Return the page with the annotations of some articles, and the notes on the whole of them."""
    body = "\n".join(line for opened in articles for line in _article(opened))
    return clean(f"{_HEAD}{body}\n</body></html>\n").encode("utf-8")


def is_page(content: bytes) -> bool:
    """Whether a file was written by ``write_page``."""
    return _GENERATOR.encode() in content[: len(_HEAD)]


def _article(opened: OpenedArticle) -> Iterator[str]:
    article = opened.article
    direction = "rtl" if article.direction == "rtl" else "ltr"
    yield f'<article id="{escape(opened.id)}" dir="{direction}"><h1>{escape(article.title or UNTITLED)}</h1>'
    yield f'<p class="about">{escape(cite(opened, 0))}</p>'
    yield _from_markdown(opened.note)
    for placed in opened.annotations:
        yield from _annotation(opened, placed)
    yield "</article>"


def _annotation(opened: OpenedArticle, placed: PlacedAnnotation) -> Iterator[str]:
    annotation = placed.annotation
    source, passage = reliability().step(opened.reliability), credibility().step(str(annotation.credibility))
    about = (
        label_named(annotation.label).name if annotation.label else "",
        " ".join(f"#{tag}" for tag in plain_tags(annotation.tags)),
        f"{source.key}{passage.key}: {source.name}, {passage.name}",
        annotation.grade_reason,
        said_of_support(placed),
        annotation.author,
        marking_on(opened, placed),
        f"paragraph {paragraph_of(opened, placed)}, {placed.placement.state.value}",
        _version(placed),
    )
    yield f'<section id="{escape(annotation.id)}"><blockquote>{escape(annotation.selector.quote)}</blockquote>'
    yield _from_markdown(annotation.note)
    yield f'<p class="about">{escape(" · ".join(part for part in about if part))}</p></section>'


def _version(placed: PlacedAnnotation) -> str:
    """Return which earlier file a passage is quoted from; empty where it stands in today's."""
    if placed.version is None:
        return ""
    digest = f", SHA-256 {placed.version.sha256}" if placed.version.sha256 else ""
    return f"quoted from the version of {placed.version.day.isoformat()}{digest}"


def _from_markdown(note: str) -> str:
    if not note.strip():
        return ""
    return nh3.clean(
        markdown.markdown(note, extensions=["tables", "fenced_code"]),
        tags=_ALLOWED,
        attributes=_LINKS,
        url_schemes=_SCHEMES,
    )
