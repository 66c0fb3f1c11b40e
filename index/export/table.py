"""Annotations as a table for spreadsheets: CSV after RFC 4180, in UTF-8 with a mark that spreadsheets look for.

A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection").
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from index.export.pages import marking_on, paragraph_of, said_of_support
from index.notes.annotation import PlacedAnnotation
from index.notes.handling import plain_tags
from index.views import OpenedArticle

_COLUMNS = (
    *("id", "article", "title", "outlet", "published", "url", "file", "sha256", "paragraph", "state"),
    *("quotation", "label", "note", "tags", "reliability", "credibility", "grade_reason", "author"),
    *("created", "modified", "tlp", "support", "version"),
)
_FORMER_COLUMNS = _COLUMNS[:-3]
_MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_table(articles: Sequence[OpenedArticle]) -> bytes:
    """Return the annotations of some articles, a row each."""
    table = io.StringIO(newline="")
    table.write(_MARK)
    writer = csv.writer(table)
    writer.writerow(_COLUMNS)
    for opened in articles:
        for placed in opened.annotations:
            writer.writerow(safe_cell(cell) for cell in _row(opened, placed))
    return table.getvalue().encode("utf-8", "replace")


def is_table(content: bytes) -> bool:
    """Whether a file was written by ``write_table``, by its first line."""
    return content.startswith((_MARK + ",".join(_FORMER_COLUMNS)).encode())


def _row(opened: OpenedArticle, placed: PlacedAnnotation) -> tuple[str, ...]:
    article, annotation = opened.article, placed.annotation
    version = placed.version
    path, digest = (version.path, version.sha256) if version else (opened.path, opened.sha256)
    return (
        *(annotation.id, opened.id, article.title, article.outlet),
        article.published.isoformat() if article.published else "",
        *(article.url, path, digest, str(paragraph_of(opened, placed)), placed.placement.state.value),
        *(annotation.selector.quote, annotation.label, annotation.note, " ".join(plain_tags(annotation.tags))),
        *(opened.reliability, str(annotation.credibility), annotation.grade_reason, annotation.author),
        *(annotation.created.isoformat(), annotation.modified.isoformat(), marking_on(opened, placed)),
        *(said_of_support(placed), version.day.isoformat() if version else ""),
    )


def safe_cell(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
