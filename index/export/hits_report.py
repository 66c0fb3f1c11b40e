"""A search report: every hit of a query in its context, as one Markdown file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from index.errors import ExportError
from index.export.escaping import inline


@dataclass(frozen=True, slots=True)
class ReportedArticle:
    """The hits in one article.

    Attributes:
        title: Its title, or its path where it has none.
        origin: Outlet and day, or its path where it has neither.
        lines: For each hit: the words before it, the hit, the words after it.
    """

    title: str
    origin: str
    lines: tuple[tuple[str, str, str], ...]


def write_hits_report(target: Path, query: str, articles: Sequence[ReportedArticle]) -> None:
    """Write the report; what articles say is escaped, so that it stays text.

    Raises:
        ExportError: the file cannot be written.
    """
    lines = [f"# Every hit of {inline(query)}", ""]
    for article in articles:
        lines += [f"## {inline(article.title)}", "", inline(article.origin), ""]
        lines += [f"- … {inline(before)} **{inline(hit)}** {inline(after)} …" for before, hit, after in article.lines]
        lines.append("")
    try:
        target.write_text("\n".join(lines), encoding="utf-8")
    except OSError as error:
        raise ExportError("file-not-written", path=target, detail=error.strerror or str(error)) from error
