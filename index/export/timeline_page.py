"""A timeline as a page of Markdown, and as a table for spreadsheets (CSV after RFC 4180)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from itertools import groupby

from index.export.escaping import inline
from index.export.links import link_to_passage
from index.export.table import safe_cell
from index.named import TimelineEntry

_MARK = "<!-- lectern:timeline -->"
_BYTE_ORDER = "\ufeff"
_COLUMNS = (
    *("first", "last", "precision", "expression", "sentence"),
    *("article", "title", "outlet", "published", "start", "end", "path", "link"),
)
_FORMER_COLUMNS = _COLUMNS[:-2]


def write_timeline(entries: Sequence[TimelineEntry], title: str) -> bytes:
    """Return a timeline as Markdown in UTF-8, in years; each entry is a quotation with its source.

    Args:
        entries: In the order of their dates.
        title: What it is of.
    """
    lines = [_MARK, f"# {inline(title)}", "", f"{len(entries)} dated sentences."]
    for year, group in groupby(entries, key=lambda one: one.first.year):
        lines += ["", f"## {year}", "", *(_line(one) for one in group)]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def is_timeline(content: bytes) -> bool:
    """Whether a file was written by ``write_timeline``, by its first line."""
    return content.startswith(_MARK.encode())


def _line(one: TimelineEntry) -> str:
    days = one.first.isoformat() if one.first == one.last else f"{one.first.isoformat()} to {one.last.isoformat()}"
    if one.is_some_time_before:
        days = f"…{days}"
    origin = [one.outlet, one.title, f"published {one.published.isoformat()}" if one.published else "", one.path]
    source = ", ".join(inline(part) for part in origin if part)
    back = f"[Open in Lectern]({link_to_passage(one.article, one.span)})"
    return f"- **{days}** ({inline(one.expression)}, {one.precision}): “{inline(one.text)}” {source} {back}"


def write_timeline_table(entries: Sequence[TimelineEntry]) -> bytes:
    """Return a timeline as a table, a row for each entry; offsets are code points of the article's text."""
    table = io.StringIO(newline="")
    table.write(_BYTE_ORDER)
    writer = csv.writer(table)
    writer.writerow(_COLUMNS)
    for one in entries:
        writer.writerow([safe_cell(cell) for cell in _row(one)])
    return table.getvalue().encode("utf-8", "replace")


def is_timeline_table(content: bytes) -> bool:
    """Whether a file was written by ``write_timeline_table``, by its first line."""
    return content.startswith((_BYTE_ORDER + ",".join(_FORMER_COLUMNS)).encode())


def _row(one: TimelineEntry) -> Iterator[str]:
    yield from (one.first.isoformat(), one.last.isoformat(), one.precision, one.expression, one.text)
    yield from (one.article, one.title, one.outlet)
    yield one.published.isoformat() if one.published else ""
    yield from (str(one.span.start), str(one.span.end), one.path, link_to_passage(one.article, one.span))
