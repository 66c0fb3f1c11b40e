"""``lectern cite``."""

from __future__ import annotations

import argparse

from index.cli.commands.opening import opened_library
from index.cli.output import write, write_json
from index.notes.selectors import locate_quote


def run_cite(options: argparse.Namespace) -> int:
    """Cite an article, or a passage of it."""
    with opened_library(options) as library:
        opened = library.article(options.article)
        span = locate_quote(opened.article.text, options.quote) if options.quote else None
        text = library.citation(opened.id, span, options.style, annotation=options.annotation)
    if options.json:
        write_json({"article": opened.id, "style": options.style, "citation": text})
    else:
        write(text)
    return 0
