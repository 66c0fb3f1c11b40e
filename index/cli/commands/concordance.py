"""``lectern hits``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from index.cli.commands.finding import refuse
from index.cli.commands.opening import opened_library
from index.cli.output import bold, counted, say, write, write_json
from index.cli.values import hits_to_json
from index.errors import ExportError, QueryError
from index.export.escaping import inline
from index.library.concordance import ArticleHits


def run_hits(options: argparse.Namespace) -> int:
    """Show every hit of a search in its context, or write it as a report."""
    with opened_library(options) as library:
        try:
            found = list(library.concordance(options.query, words=options.context))
        except QueryError as error:
            return refuse(options.query, error)
    number = sum(len(one.hits) for one in found)
    if options.target is not None:
        _write_report(options.target, options.query, found)
    if options.json:
        write_json([hit for one in found for hit in hits_to_json(one)])
        return 0
    if options.target is None:
        for one in found:
            write(bold(one.article.title or one.article.path))
            for hit in one.hits:
                write(f"  … {hit.before} {bold(hit.hit)} {hit.after} …")
            write()
    say(f"{counted(number, 'hit')} in {counted(len(found), 'article')}")
    return 0


def _write_report(target: Path, query: str, found: Sequence[ArticleHits]) -> None:
    """Write a search report as Markdown; what articles say is escaped, so that it stays text.

    Raises:
        ExportError: the file cannot be written.
    """
    lines = [f"# Every hit of {inline(query)}", ""]
    for one in found:
        article = one.article
        published = article.published.isoformat() if article.published else ""
        origin = ", ".join(part for part in (article.outlet, published) if part)
        lines += [f"## {inline(article.title or article.path)}", "", inline(origin or article.path), ""]
        lines += [f"- … {inline(hit.before)} **{inline(hit.hit)}** {inline(hit.after)} …" for hit in one.hits]
        lines.append("")
    try:
        target.write_text("\n".join(lines), encoding="utf-8")
    except OSError as error:
        raise ExportError("target-not-writable", path=target, detail=error.strerror or str(error)) from error
