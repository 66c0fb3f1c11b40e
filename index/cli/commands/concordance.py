"""``lectern hits``."""

from __future__ import annotations

import argparse

from index.cli.commands.finding import refuse
from index.cli.commands.opening import opened_library
from index.cli.output import bold, say, write, write_json
from index.cli.values import hits_to_json
from index.errors import QueryError
from index.export.hits_report import write_hits_report
from index.library.concordance import reported
from index.wording import counted


def run_hits(options: argparse.Namespace) -> int:
    """Show every hit of a search in its context, or write it as a report."""
    with opened_library(options) as library:
        try:
            found = list(library.concordance(options.query, words=options.context))
            folders = library.folders
        except QueryError as error:
            return refuse(options.query, error)
    number = sum(len(one.hits) for one in found)
    if options.target is not None:
        write_hits_report(options.target, options.query, reported(found, folders))
    if options.json:
        write_json([hit for one in found for hit in hits_to_json(one)])
        return 0
    if options.target is None:
        for one in found:
            write(bold(one.article.title or one.article.path))
            for hit in one.hits:
                left, right = hit.gaps
                write(f"  … {hit.before}{left}{bold(hit.hit)}{right}{hit.after} …")
            write()
    say(f"{counted(number, 'hit')} in {counted(len(found), 'article')}")
    return 0
