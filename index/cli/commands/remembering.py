"""``lectern seen`` and ``lectern searches``: what is remembered of reading and of searching."""

from __future__ import annotations

import argparse

from index.cli.commands.opening import opened_library
from index.cli.output import say, write, write_json
from index.errors import NotFoundError
from index.json_values import JsonObject
from index.library.library import Library
from index.library.watching import SavedSearch
from index.wording import counted


def run_seen(options: argparse.Namespace) -> int:
    """Take articles as read, or as not read."""
    with opened_library(options) as library:
        mark = library.mark_unread if options.no_longer else library.mark_read
        changed = sorted(mark(*options.articles).read_articles)
    if options.json:
        write_json({"changed": changed, "read": not options.no_longer})
    else:
        write(f"{counted(len(changed), 'article')} marked as {'not read' if options.no_longer else 'read'}.")
    return 0


def run_searches(options: argparse.Namespace) -> int:
    """List the saved searches with what is new in them, save one, take its articles as seen, or drop one."""
    with opened_library(options) as library:
        if options.save:
            library.save_search(options.save, _found(library, options.save))
        if options.drop:
            _check_saved(library, options.drop)
            library.drop_search(options.drop)
        listed = [(one, _found(library, one.query)) for one in library.saved_searches()]
        for search, found in listed if options.seen else ():
            library.save_search(search.query, found)
    if options.json:
        write_json([_to_json(search, found) for search, found in listed])
        return 0
    for search, found in listed:
        new = f", {found - search.seen:,} new" if found > search.seen else ""
        write(f"{search.query}\n  {counted(found, 'article')}{new}")
    say(f"Saved: {len(listed):,}.")
    return 0


def _to_json(search: SavedSearch, found: int) -> JsonObject:
    new = max(found - search.seen, 0)
    return {"query": search.query, "articles": found, "new": new, "saved": search.saved.isoformat()}


def _found(library: Library, query: str) -> int:
    """Return how many articles a query has; one that cannot be read any more raises as a search does."""
    return library.search(query, limit=1).total


def _check_saved(library: Library, query: str) -> None:
    if query.strip() not in {search.query for search in library.saved_searches()}:
        raise NotFoundError("no-such-search", query=query.strip())
