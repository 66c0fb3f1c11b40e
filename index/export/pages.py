"""What an exported file says of one article and its annotations."""

from __future__ import annotations

import re
from urllib.parse import quote

from index.articles.article import Article
from index.entities.mentions import Kind
from index.export.citation import UNTITLED, cite
from index.export.containment import contained
from index.export.escaping import block_quote, inline
from index.export.frontmatter import ID_KEY, Value
from index.notes.annotation import PlacedAnnotation, State
from index.notes.labels import label_named
from index.notes.scales import credibility, reliability
from index.notes.tags import normalise_tags
from index.views import OpenedArticle

_LISTED = frozenset({Kind.PERSON, Kind.PLACE, Kind.ORG, Kind.WEAPON, Kind.EVENT, Kind.DOCUMENT, Kind.GROUP})
_LEVEL = r"[^\W_](?:[\w-]*[^\W_])?"
_TAG = re.compile(
    rf"(?=.*[^\d/]){_LEVEL}(?:/{_LEVEL})*"
)  # what note-taking programs take for a tag, and nothing else
_STATES = {
    State.CHANGED: "The passage has been changed in the article since it was annotated.",
    State.UNPLACED: "The passage is no longer found in the article; this is where it stood.",
}


def front_matter_of(opened: OpenedArticle) -> dict[str, Value]:
    """Return our keys of the front matter: strings and lists of strings, and nothing that changes by itself."""
    article = opened.article
    return {
        ID_KEY: opened.id,
        "title": article.title or UNTITLED,
        "outlet": article.outlet,
        "reliability": opened.reliability,
        "published": article.published.isoformat() if article.published else "",
        "url": article.url,
        "source": opened.path,
        "sha256": opened.sha256,
        "tags": list(normalise_tags(tag for placed in opened.annotations for tag in placed.annotation.tags)),
        "entities": [entity.name for entity in opened.recognition.entities if entity.kind in _LISTED],
    }


def content_of(opened: OpenedArticle) -> str:
    """Return our region's Markdown: heading, source, and each annotation in its order."""
    article = opened.article
    sections = [f"# {inline(article.title or UNTITLED)}", _source_of(article), contained(opened.note)]
    if not opened.annotations:
        sections.append("No annotations.")
    for number, placed in enumerate(opened.annotations):
        sections += ["---"] if number else []
        sections += _annotation(opened, placed)
    return "\n\n".join(section for section in sections if section)


def _source_of(article: Article) -> str:
    published = article.published.isoformat() if article.published else ""
    return " · ".join(inline(part) for part in (article.outlet, ", ".join(article.authors), published) if part)


def _annotation(opened: OpenedArticle, placed: PlacedAnnotation) -> list[str]:
    annotation = placed.annotation
    return [
        block_quote(annotation.selector.quote),
        f"^{annotation.id}",
        contained(annotation.note),
        _STATES.get(placed.placement.state, ""),
        _grade(opened, placed),
        "Source: " + inline(cite(opened, paragraph_of(opened, placed))),
        _way_back(opened, placed),
    ]


def _grade(opened: OpenedArticle, placed: PlacedAnnotation) -> str:
    annotation = placed.annotation
    step = credibility().step(str(annotation.credibility))
    source = reliability().step(opened.reliability)
    reason = inline(annotation.grade_reason)
    label = f"**{inline(label_named(annotation.label).name)}**" if annotation.label else ""
    tags = " ".join(f"#{tag}" if _TAG.fullmatch(tag) else inline(f"#{tag}") for tag in annotation.tags)
    parts = (
        label,
        f"Tags: {tags}" if tags else "",
        f"Reliability: {source.key} ({source.name})",
        f"Credibility: {step.key} ({step.name}{f': {reason}' if reason else ''})",
        inline(annotation.author),
    )
    return " · ".join(part for part in parts if part)


def _way_back(opened: OpenedArticle, placed: PlacedAnnotation) -> str:
    target = f"lectern://article/{quote(opened.id, safe='')}#{quote(placed.annotation.id, safe='')}"
    file = inline(opened.path) if opened.path else "the file is gone"
    return f"[Open in Lectern]({target}) · {file}, paragraph {paragraph_of(opened, placed)}"


def paragraph_of(opened: OpenedArticle, placed: PlacedAnnotation) -> int:
    """Return the number, from 1, of the block in which the passage begins today, or began."""
    span = placed.placement.span
    if span is None:
        return placed.annotation.selector.paragraph
    before = sum(1 for block in opened.article.blocks if block.span.start <= span.start)
    return max(1, before)
