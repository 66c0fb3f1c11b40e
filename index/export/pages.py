"""What an exported file says: its front matter, and the Markdown of our region."""

from __future__ import annotations

import re

from index.export.citation import cite
from index.export.containment import contained
from index.export.escaping import block_quote, clean, inline
from index.export.frontmatter import ID_KEY, Value
from index.export.grouping import UNTITLED, By, Page, entity_names
from index.export.links import link_to_annotation
from index.export.shared_lists import TAGS
from index.notes.annotation import PlacedAnnotation, State
from index.notes.handling import marking_of, plain_tags, shown_marking
from index.notes.labels import label_named
from index.notes.scales import credibility, reliability
from index.notes.tags import normalise_tags
from index.views import OpenedArticle

EMPTY = "No annotations."
_LEVEL = r"[^\W_](?:[\w-]*[^\W_])?"
_TAG = re.compile(
    rf"(?=.*[^\d/]){_LEVEL}(?:/{_LEVEL})*"
)  # what note-taking programs take for a tag, and nothing else
# What ends a tag in Obsidian and programs like it, by its documentation and its behaviour: punctuation of ASCII but
# for "_", "-" and "/", general and supplemental punctuation with the controls of direction, and white space. A comma
# parts two tags.
_ENDS_A_TAG = r"!-,.:-@\[-^`{-~\s\u2000-\u206f\u2e00-\u2e7f"
_NOT_IN_TAGS = re.compile(f"-*[{_ENDS_A_TAG}][-{_ENDS_A_TAG}]*")
_STATES = {
    State.CHANGED: "The passage has been changed in the article since it was annotated.",
    State.UNPLACED: "The passage is no longer found in the article; this is where it stood.",
}


def front_matter_of(page: Page) -> dict[str, Value]:
    """Return our keys of the front matter: strings and lists of strings, and nothing that changes by itself."""
    tags = {TAGS: list(normalise_tags(map(_as_property, tags_of(page))))}
    match page.by:
        case By.ARTICLE:
            (opened,) = page.articles
            return {ID_KEY: page.id, **_about(opened), **tags, "entities": entity_names(opened)}
        case By.ANNOTATION:
            (opened,) = page.articles
            (placed,) = opened.annotations
            own = {"article": opened.id, "credibility": str(placed.annotation.credibility)}
            return {ID_KEY: page.id, **_about(opened), **own, **tags}
        case By.TAG:
            return {ID_KEY: page.id, "title": page.title, "tag": page.subject, **tags}
        case By.ENTITY:
            kind, _, name = page.subject.partition("/")
            aliases = list(page.aliases)
            return {ID_KEY: page.id, "title": page.title, "entity": name, "kind": kind, "aliases": aliases, **tags}
        case By.QUERY:
            return {ID_KEY: page.id, "title": page.title, "query": page.subject, **tags}


def tags_of(page: Page) -> tuple[str, ...]:
    """Return the tags of all annotations in a file, each once."""
    return normalise_tags(
        tag for opened in page.articles for placed in opened.annotations for tag in plain_tags(placed.annotation.tags)
    )


def _as_property(tag: str) -> str:
    """Return a tag as readers of front matter take it for one; the notes below it tell it exactly."""
    return _NOT_IN_TAGS.sub("-", clean(tag))


def _about(opened: OpenedArticle) -> dict[str, Value]:
    article = opened.article
    return {
        "title": article.title or UNTITLED,
        "outlet": article.outlet,
        "reliability": opened.reliability,
        "published": article.published.isoformat() if article.published else "",
        "url": article.url,
        "source": opened.path or opened.last_path,
        "sha256": opened.sha256,
    }


def content_of(page: Page) -> str:
    """Return our region's Markdown: heading, note, and each article with its annotations in their order."""
    if page.by in {By.ARTICLE, By.ANNOTATION}:
        (opened,) = page.articles
        sections = [_heading(1, opened.article.title), source_of(opened), contained(page.note)]
        return _joined([*sections, *_annotations(opened)])
    sections = [_heading(1, page.title), contained(page.note)]
    for opened in page.articles:
        sections += [_heading(2, opened.article.title), source_of(opened), contained(opened.note)]
        sections += _annotations(opened)
    return _joined(sections if page.articles else [*sections, EMPTY])


def emptied(title: str) -> str:
    """Return the region of a file whose annotations are all gone."""
    return _joined([_heading(1, title), EMPTY])


def _joined(sections: list[str]) -> str:
    return "\n\n".join(section for section in sections if section)


def _heading(level: int, title: str) -> str:
    return f"{'#' * level} {inline(title) or UNTITLED}"


def source_of(opened: OpenedArticle) -> str:
    """Return outlet, authors, day and marking of an article on one line."""
    article = opened.article
    published = article.published.isoformat() if article.published else ""
    parts = (article.outlet, ", ".join(article.authors), published, shown_marking([opened.marking]))
    return " · ".join(inline(part) for part in parts if part)


def _annotations(opened: OpenedArticle) -> list[str]:
    if not opened.annotations:
        return [] if opened.note else [EMPTY]
    sections: list[str] = []
    for number, placed in enumerate(opened.annotations):
        sections += ["---"] if number else []
        sections += _annotation(opened, placed)
    return sections


def _annotation(opened: OpenedArticle, placed: PlacedAnnotation) -> list[str]:
    annotation = placed.annotation
    return [
        block_quote(annotation.selector.quote),
        block_id(placed),
        contained(annotation.note),
        said_of_state(placed),
        _grade(opened, placed),
        "Source: " + inline(cite(opened, paragraph_of(opened, placed), version=placed.version)),
        way_back(opened, placed),
    ]


def block_id(placed: PlacedAnnotation) -> str:
    """Return the id by which note-taking programs link to the quotation; it needs blank lines around it."""
    return f"^{placed.annotation.id}"


def said_of_state(placed: PlacedAnnotation) -> str:
    """Return a sentence about a passage that is not as it was; empty for one that is."""
    return _STATES.get(placed.placement.state, "")


def hashtags(tags: tuple[str, ...]) -> str:
    """Return tags as note-taking programs know them; one that they would misread is escaped."""
    return " ".join(f"#{tag}" if _TAG.fullmatch(tag) else inline(f"#{tag}") for tag in tags)


def _grade(opened: OpenedArticle, placed: PlacedAnnotation) -> str:
    annotation = placed.annotation
    step = credibility().step(str(annotation.credibility))
    source = reliability().step(opened.reliability)
    reason = inline(annotation.grade_reason)
    label = f"**{inline(label_named(annotation.label).name)}**" if annotation.label else ""
    tags = hashtags(plain_tags(annotation.tags))
    parts = (
        label,
        f"Tags: {tags}" if tags else "",
        f"Reliability: {source.key} ({source.name})",
        f"Credibility: {step.key} ({step.name}{f': {reason}' if reason else ''})",
        said_of_support(placed),
        inline(annotation.author),
        marking_on(opened, placed),
    )
    return " · ".join(part for part in parts if part)


def said_of_support(placed: PlacedAnnotation) -> str:
    """Return what a credibility of 1 rests on, where that is copies of one text only; empty where it is not."""
    support = placed.support
    return f"{support.articles:,} articles, 1 origin" if support and support.is_of_copies_only else ""


def marking_on(opened: OpenedArticle, placed: PlacedAnnotation) -> str:
    """Return how far an annotation may be passed on, as "TLP:AMBER": the stricter of its own and its article's."""
    return shown_marking([marking_of(placed.annotation.tags), opened.marking])


def link_to(opened: OpenedArticle, placed: PlacedAnnotation) -> str:
    """Return the address that opens the passage in Lectern."""
    return link_to_annotation(opened.id, placed.annotation.id)


def way_back(opened: OpenedArticle, placed: PlacedAnnotation) -> str:
    """Return a link to the passage, and where it is found without Lectern."""
    was = f" (it was {inline(opened.last_path)})" if opened.last_path else ""
    file = inline(opened.path) if opened.path else f"the file is gone{was}"
    place = f"paragraph {paragraph_of(opened, placed)}"
    if placed.version is not None:
        place += f" in the version of {placed.version.day.isoformat()}"
    return f"[Open in Lectern]({link_to(opened, placed)}) · {file}, {place}"


def paragraph_of(opened: OpenedArticle, placed: PlacedAnnotation) -> int:
    """Return the number, from 1, of the block in which the passage begins, in the version that has to be cited."""
    span = placed.placement.span
    if span is None or placed.version is not None:
        return placed.annotation.selector.paragraph
    before = sum(1 for block in opened.article.blocks if block.span.start <= span.start)
    return max(1, before)
