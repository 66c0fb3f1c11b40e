"""Several queries run one after the other, as lines of a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")  # with which a cell begins that a spreadsheet takes for a formula


@dataclass(frozen=True, slots=True)
class BatchLine:
    """What came of one query.

    Attributes:
        query: As typed.
        total: How many articles it finds; -1 where it cannot be understood.
        newest: The day of the newest of them, in ISO 8601; empty for none.
        told: What was really searched, or why the query cannot be understood.
    """

    query: str
    total: int
    newest: str
    told: str


def queries_of(text: str) -> tuple[str, ...]:
    """Return the queries of a text, one a line, each once; lines that begin with "#" are remarks."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line and not line.startswith("#")))


def as_csv(lines: Iterable[BatchLine]) -> str:
    """Return the lines as a table for other programs; no cell can be taken for a formula."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(["query", "articles", "newest", "searched"])
    for line in lines:
        total = str(line.total) if line.total >= 0 else ""
        writer.writerow([_safe(line.query), total, line.newest, _safe(line.told)])
    return written.getvalue()


def _safe(cell: str) -> str:
    """Return a cell that stays text: a quotation mark before it is what spreadsheets understand."""
    return f"'{cell}" if cell.startswith(_DANGEROUS) else cell
