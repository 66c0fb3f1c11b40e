"""What a screen reader hears where the eye sees marks: they are painted, and no part of the text itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.models.wording import counted, grouped
from desktop.reading import wording
from index.articles.article import Article
from index.entities.mentions import Entity
from index.notes.annotation import PlacedAnnotation
from index.notes.labels import label_named
from index.text.spans import Span

_AROUND = 60  # code points of the text on each side of a hit


def tell(widget: QWidget, said: str) -> None:
    """Let a screen reader say something about a widget, if one listens."""
    if said and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, said))


def label_said(key: str) -> str:
    """Return what a label is called; a passage without one is a highlight."""
    name = label_named(key).name
    return wording.translated(name) if name else QCoreApplication.translate("Telling", "Highlight")


def annotation_said(placed: PlacedAnnotation) -> str:
    """Return an annotation as it is said: label, passage, note, tags, what to beware of."""
    annotation = placed.annotation
    tags = " ".join(wording.tags_of(annotation))
    passage = f"{label_said(annotation.label)}: {annotation.selector.quote}"
    parts = (passage, annotation.note, tags, *wording.warnings_of(placed))
    return ". ".join(part for part in parts if part)


def mention_said(entity: Entity, number: int, total: int) -> str:
    """Return a mention as it is said: who, and the number of the mention, from 0, among how many."""
    return f"{', '.join(wording.described(entity).splitlines())}, {_place(number, total)}"


def hit_said(article: Article, hit: Span, number: int, total: int) -> str:
    """Return a hit as it is said: the words around it, and its number, from 0, among how many."""
    block = next((one.span for one in article.blocks if one.span.start <= hit.start < one.span.end), hit)
    around = Span(max(block.start, hit.start - _AROUND), min(block.end, hit.end + _AROUND))
    return f"{_place(number, total)}: {around.of(article.text)}"


def contents_said(mentions: int, annotations: int, hits: int) -> str:
    """Return what is marked in an article, and the keys that go there."""
    marked = ", ".join((counted(mentions, "mention"), counted(annotations, "note"), counted(hits, "hit")))
    keys = QCoreApplication.translate("Telling", "A goes to the next note, E to a name, P to a hit; F7 for a caret.")
    return f"{marked}. {keys}"


def _place(number: int, total: int) -> str:
    said = QCoreApplication.translate("Telling", "{current} of {total}")
    return said.format(current=grouped(number + 1), total=grouped(total))


def marker_said(placed: PlacedAnnotation) -> str:
    """Return what is said of a card that has no room: its label, what to beware of, the note."""
    annotation = placed.annotation
    parts = (label_said(annotation.label), *wording.warnings_of(placed), annotation.note[:300])
    return "\n".join(part for part in parts if part)
