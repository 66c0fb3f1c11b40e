"""The search report: every hit of a query in its context, as Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from index.export.escaping import inline
from index.export.single_file import write_single

_MARK = "<!-- lectern:hits -->"
_FORMER = "# Every hit of "  # how reports began before they had the mark


@dataclass(frozen=True, slots=True)
class ReportedHit:
    """One hit with the words around it.

    Attributes:
        before: The words before it.
        hit: The hit.
        after: The words after it.
        link: The address that opens it in Lectern.
        gaps: What stands on either side of the hit: a space or nothing.
    """

    before: str
    hit: str
    after: str
    link: str
    gaps: tuple[str, str] = (" ", " ")


@dataclass(frozen=True, slots=True)
class ReportedArticle:
    """The hits in one article.

    Attributes:
        title: Its title, or its path where it has none.
        origin: Outlet and day; empty where it has neither.
        path: Where its file is, below the followed folder.
        hits: In the order of the text.
    """

    title: str
    origin: str
    path: str
    hits: tuple[ReportedHit, ...]


def write_hits_report(target: Path, query: str, articles: Sequence[ReportedArticle]) -> None:
    """Write the report; what articles say is escaped, so that it stays text.

    Raises:
        ExportError: export-not-ours, where a file is there that is no report; file-not-written.
    """
    lines = [_MARK, f"{_FORMER}{inline(query)}", ""]
    for article in articles:
        source = " · ".join(inline(part) for part in (article.origin, article.path) if part)
        lines += [f"## {inline(article.title)}", "", source, ""]
        lines += [_line(hit) for hit in article.hits]
        lines.append("")
    write_single(target, "\n".join(lines).encode("utf-8", "replace"), is_hits_report)


def is_hits_report(content: bytes) -> bool:
    """Whether a file was written by ``write_hits_report``, by its beginning."""
    return content.startswith((_MARK.encode(), _FORMER.encode()))


def _line(hit: ReportedHit) -> str:
    left, right = hit.gaps
    words = f"{inline(hit.before)}{left}**{inline(hit.hit)}**{right}{inline(hit.after)}"
    return f"- … {words} … [Open in Lectern]({hit.link})"
