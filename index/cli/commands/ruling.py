"""``lectern rule`` and ``lectern reopen``: how files are read when the user knows better."""

from __future__ import annotations

import argparse

from index.cli.commands.opening import opened_library
from index.cli.output import ProgressLine, say, write, write_json
from index.errors import NotFoundError
from index.library.library import Library
from index.notes.selectors import locate_quote

FURNITURE = "furniture"


def run_rule(options: argparse.Namespace) -> int:
    """Say whether a paragraph is the page's furniture, in one article or in all of its outlet."""
    with opened_library(options) as library:
        opened = library.article(options.article)
        if options.outlet and not opened.article.outlet:
            raise NotFoundError("article-without-outlet", article=opened.article.title or opened.path)
        span = locate_quote(opened.article.text, options.quote, options.prefix, options.suffix)
        is_furniture = options.verdict == FURNITURE
        library.rule_block(opened.id, span, is_boilerplate=is_furniture, everywhere=options.outlet)
        library.ingest(ProgressLine().report)
    scope = f"every article of {opened.article.outlet}" if options.outlet else "this article"
    if options.json:
        outlet = opened.article.outlet if options.outlet else None
        write_json({"article": opened.id, "furniture": is_furniture, "outlet": outlet})
    else:
        write(f"{'The page’s furniture' if is_furniture else 'Text of the article'} in {scope}.")
    return 0


def run_reopen(options: argparse.Namespace) -> int:
    """Read a file in another encoding from now on, or find its encoding out again."""
    path = str(options.file.absolute())
    with opened_library(options) as library:
        if path not in _unreadable(library):
            path = library.article(path).path
        library.reopen_as(path, options.encoding)
        library.ingest(ProgressLine().report)
        reason = _unreadable(library).get(path, "")
    if options.json:
        write_json({"path": path, "encoding": options.encoding or None, "reason": reason or None})
    else:
        write(f"Read as {options.encoding} from now on." if options.encoding else "Its encoding was found out again.")
    if reason:
        say(f"It gives no article: {reason}")
    return 0


def _unreadable(library: Library) -> dict[str, str]:
    return {file.path: file.reason for file in library.overview().unreadable}
