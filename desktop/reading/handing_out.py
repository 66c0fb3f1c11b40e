"""What is copied or dragged out of an article: Markdown, as text that any program takes."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from index.notes.annotation import PlacedAnnotation
from index.notes.handling import is_held_back, marking_of, strictest
from index.text.spans import Span
from index.views import OpenedArticle

MARKDOWN = "text/markdown"


def passage_data(opened: OpenedArticle, span: Span, citation: str = "") -> QMimeData:
    """Return a passage with its citation; empty for the usual style."""
    from index.export.passages import passage_in_markdown  # not needed at the start of the window

    return markdown_data(passage_in_markdown(opened, span, citation))


def annotation_data(opened: OpenedArticle, placed: PlacedAnnotation, citation: str = "") -> QMimeData:
    """Return an annotation with its note and its citation; empty for the usual style."""
    from index.export.passages import annotation_in_markdown  # the same

    return markdown_data(annotation_in_markdown(opened, placed, citation))


def article_data(opened: OpenedArticle) -> QMimeData:
    """Return a whole article."""
    from index.export.passages import article_in_markdown  # the same

    return markdown_data(article_in_markdown(opened))


def may_be_dragged(opened: OpenedArticle, placed: PlacedAnnotation | None = None) -> bool:
    """Whether an article, or an annotation of it, may be dragged out; what leaves only when asked for may not."""
    tags = placed.annotation.tags if placed is not None else ()
    return not is_held_back(strictest([opened.marking, marking_of(tags)]))


def markdown_data(markdown: str) -> QMimeData:
    """Return Markdown as what a program that knows it takes, and as plain text for any other."""
    data = QMimeData()
    data.setText(markdown)
    data.setData(MARKDOWN, markdown.encode("utf-8", "replace"))
    return data


def drag_out(source: QWidget, data: QMimeData, *, is_pictured: bool = False) -> None:
    """Let the user drag something out; returns when it is dropped or given up.

    Args:
        source: Where it comes from.
        data: What it is.
        is_pictured: Whether a small picture of the source goes along with the pointer.
    """
    drag = QDrag(source)
    drag.setMimeData(data)
    if is_pictured:
        drag.setPixmap(source.grab().scaledToWidth(min(source.width(), 220)))
        drag.setHotSpot(QPoint(12, 12))
    drag.exec(Qt.DropAction.CopyAction)
