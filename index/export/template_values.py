"""What a template can use: values that say everything a file may say, and nothing else of the program.

The names here are documented in ``resources/help/export.md`` and stay.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from index.export.citation import cite, styles
from index.export.containment import contained
from index.export.grouping import LISTED, UNTITLED, Page
from index.export.marked import Markdown
from index.export.pages import (
    block_id,
    hashtags,
    link_to,
    marking_on,
    paragraph_of,
    said_of_state,
    said_of_support,
    source_of,
    tags_of,
)
from index.notes.annotation import FileVersion, PlacedAnnotation
from index.notes.handling import plain_tags, shown_marking
from index.notes.labels import label_named
from index.notes.scales import credibility, reliability
from index.overriding import override
from index.views import OpenedArticle


class Citations(Mapping[str, str]):
    """Citations by the keys of their styles; each is made when it is asked for.

    Args:
        opened: The article.
        paragraph: The number of the paragraph, from 1; 0 for the whole article.
        version: The earlier file that is quoted; None for today's.
    """

    __slots__ = ("_opened", "_paragraph", "_version")

    def __init__(self, opened: OpenedArticle, paragraph: int, version: FileVersion | None = None) -> None:
        self._opened = opened
        self._paragraph = paragraph
        self._version = version

    @override
    def __getitem__(self, style: str) -> str:
        if style not in set(self):
            raise KeyError(style)
        return cite(self._opened, self._paragraph, style, self._version)

    @override
    def __iter__(self) -> Iterator[str]:
        return (style.key for style in styles())

    @override
    def __len__(self) -> int:
        return len(styles())


@dataclass(frozen=True, slots=True)
class EntityValue:
    """An entity that an article names."""

    name: str
    kind: str
    aliases: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True)
class AnnotationValue:
    """One annotation."""

    id: str
    number: int
    anchor: Markdown
    quote: str
    note: Markdown
    label: str
    tags: tuple[str, ...]
    hashtags: Markdown
    reliability: str
    reliability_name: str
    credibility: str
    credibility_name: str
    grade_reason: str
    author: str
    created: str
    modified: str
    paragraph: int
    state: str
    state_sentence: str
    link: Markdown
    citation: str
    citations: Mapping[str, str]
    support: str
    tlp: str


@dataclass(frozen=True, slots=True)
class ArticleValue:
    """One article with its annotations."""

    id: str
    title: str
    outlet: str
    authors: tuple[str, ...]
    published: str
    url: str
    path: str
    gone: bool
    sha256: str
    language: str
    reliability: str
    reliability_name: str
    source: Markdown
    note: Markdown
    entities: tuple[EntityValue, ...]
    citation: str
    citations: Mapping[str, str]
    annotations: tuple[AnnotationValue, ...]
    tlp: str


@dataclass(frozen=True, slots=True)
class PageValue:
    """The file itself."""

    id: str
    by: str
    title: str
    note: Markdown
    subject: str
    aliases: tuple[str, ...]
    tags: tuple[str, ...]


VALUES = (PageValue, ArticleValue, AnnotationValue, EntityValue)


def variables_of(page: Page) -> dict[str, object]:
    """Return the variables of a template, by name."""
    return {
        "page": PageValue(
            id=page.id,
            by=page.by.value,
            title=page.title,
            note=Markdown(contained(page.note)),
            subject=page.subject,
            aliases=page.aliases,
            tags=tags_of(page),
        ),
        "articles": tuple(_articles(page)),
    }


def _articles(page: Page) -> Iterator[ArticleValue]:
    number = 1
    for opened in page.articles:
        annotations = tuple(
            _annotation(opened, placed, number + place) for place, placed in enumerate(opened.annotations)
        )
        number += len(annotations)
        yield _article(opened, annotations, Markdown("" if opened.note == page.note else contained(opened.note)))


def _article(opened: OpenedArticle, annotations: tuple[AnnotationValue, ...], note: Markdown) -> ArticleValue:
    article = opened.article
    entities = (one for one in opened.recognition.entities if one.kind in LISTED)
    return ArticleValue(
        id=opened.id,
        title=article.title or UNTITLED,
        outlet=article.outlet,
        authors=article.authors,
        published=article.published.isoformat() if article.published else "",
        url=article.url,
        path=opened.path or opened.last_path,
        gone=opened.is_gone,
        sha256=opened.sha256,
        language=article.language,
        reliability=opened.reliability,
        reliability_name=reliability().step(opened.reliability).name,
        source=Markdown(source_of(opened)),
        note=note,
        entities=tuple(EntityValue(one.name, one.kind.value, one.aliases, one.count) for one in entities),
        citation=cite(opened, 0),
        citations=Citations(opened, 0),
        annotations=annotations,
        tlp=shown_marking([opened.marking]),
    )


def _annotation(opened: OpenedArticle, placed: PlacedAnnotation, number: int) -> AnnotationValue:
    annotation = placed.annotation
    paragraph = paragraph_of(opened, placed)
    return AnnotationValue(
        id=annotation.id,
        number=number,
        anchor=Markdown(block_id(placed)),
        quote=annotation.selector.quote,
        note=Markdown(contained(annotation.note)),
        label=label_named(annotation.label).name if annotation.label else "",
        tags=plain_tags(annotation.tags),
        hashtags=Markdown(hashtags(plain_tags(annotation.tags))),
        reliability=opened.reliability,
        reliability_name=reliability().step(opened.reliability).name,
        credibility=str(annotation.credibility),
        credibility_name=credibility().step(str(annotation.credibility)).name,
        grade_reason=annotation.grade_reason,
        author=annotation.author,
        created=annotation.created.date().isoformat(),
        modified=annotation.modified.date().isoformat(),
        paragraph=paragraph,
        state=placed.placement.state.value,
        state_sentence=said_of_state(placed),
        link=Markdown(link_to(opened, placed)),
        citation=cite(opened, paragraph, version=placed.version),
        citations=Citations(opened, paragraph, placed.version),
        support=said_of_support(placed),
        tlp=marking_on(opened, placed),
    )
