"""``lectern search`` and ``lectern show``."""

from __future__ import annotations

import argparse
from typing import Any

from index.cli.commands.opening import opened_library
from index.cli.output import bold, say, write, write_json
from index.cli.values import facets_to_json, opened_to_json, results_to_json
from index.errors import QueryError
from index.search.results import Hit, Order, SearchResults, Snippet
from index.views import OpenedArticle
from index.wording import counted, describe


def run_search(options: argparse.Namespace) -> int:
    """Search the library."""
    with opened_library(options) as library:
        try:
            results = library.search(
                options.query,
                limit=options.limit,
                offset=options.offset,
                order=Order(options.sort),
                collapse=options.collapse,
            )
        except QueryError as error:
            return refuse(options.query, error)
        facets = library.facets(options.query) if options.facets else None
        instead = library.suggestions(options.query) if options.query.strip() else ()
    if options.json:
        found = results_to_json(results)
        if facets is not None:
            found["facets"] = facets_to_json(facets)
        found["suggestions"] = [
            {"position": one.position, "typed": one.typed, "instead": one.instead, "same_name": one.is_same_name}
            for one in instead
        ]
        write_json(found)
        return 0
    _print_results(results)
    if facets is not None:
        _print_facets(facets_to_json(facets))
    for one in instead:
        if one.is_same_name:
            say(f"“{one.typed}” is also written “{one.instead}”; add OR {one.instead} to find both.")
        else:
            say(f"No article has “{one.typed}”; did you mean “{one.instead}”?")
    return 0


def refuse(query: str, error: QueryError) -> int:
    """Say what is wrong with a query, pointing at the character; return the exit code."""
    say(describe(error))
    position = error.data.get("position")
    if isinstance(position, int) and "\n" not in query:
        say(f"  {query}\n  {' ' * position}^")
    return 2


def run_show(options: argparse.Namespace) -> int:
    """Show an article of the library."""
    with opened_library(options) as library:
        opened = library.article(options.article)
        encoding = library.encoding_of(opened)
    if options.json:
        write_json({**opened_to_json(opened), "encoding": encoding, "error": None})
    else:
        _print_article(opened)
    return 0


def _print_results(results: SearchResults) -> None:
    for hit in results.hits:
        write(bold(hit.title or hit.path))
        write("  " + _origin(hit))
        if hit.snippet.text:
            write("  " + ("in a note: " if hit.is_in_notes else "") + _marked(hit.snippet))
        write()
    if not results.is_complete:
        say("The search index is being made anew; this answer is not complete.")
    shown = f", {len(results.hits)} shown" if len(results.hits) < results.total else ""
    say(f"{counted(results.total, 'article')}{shown} in {results.milliseconds:.0f} ms: {results.interpreted}")


def _print_facets(facets: dict[str, Any]) -> None:
    entities = facets["entities"].items()
    named = {
        name: facets[name]
        for name in ("outlets", "languages", "types", "years", "months", "tags", "labels", "states")
    }
    for name, counts in (*named.items(), *entities):
        if counts:
            write(f"{bold(name)}: " + ", ".join(f"{value} {count:,}" for value, count in counts.items()))


def _origin(hit: Hit) -> str:
    published = hit.published.isoformat() if hit.published else f"file of {hit.file_day}" if hit.file_day else ""
    notes = counted(hit.annotations, "note") if hit.annotations else ""
    copies = _copies(hit.copies) if hit.copies else ""
    return " · ".join(part for part in (hit.outlet, published, notes, copies, hit.article) if part)


def _copies(number: int) -> str:
    return "and a copy" if number == 1 else f"and {number:,} copies"


def _marked(snippet: Snippet) -> str:
    """Return a snippet with its hits in bold type on a terminal."""
    pieces: list[str] = []
    position = 0
    for span in snippet.highlights:
        pieces += [snippet.text[position : span.start], bold(span.of(snippet.text))]
        position = span.end
    return "".join([*pieces, snippet.text[position:]])


def _print_article(opened: OpenedArticle) -> None:
    article = opened.article
    day, source = article.shown_day
    published = f"{day.isoformat()} ({source})" if day else ""
    write(bold(article.title))
    write(" · ".join(part for part in (article.outlet, published, article.byline) if part))
    write(opened.path or f"(the file is gone{f'; it was {opened.last_path}' if opened.last_path else ''})")
    write()
    furniture = article.boilerplate()
    for block in article.blocks:
        if block.span not in furniture:
            write(block.span.of(article.text) + "\n")
    for placed in opened.annotations:
        annotation = placed.annotation
        write(f"[{annotation.label or 'note'}, {placed.placement.state}] “{annotation.selector.quote}”")
        if annotation.note:
            write(f"    {annotation.note}")
        if annotation.tags:
            write("    " + " ".join(f"#{tag}" for tag in annotation.tags))
    _print_entities(opened)


def _print_entities(opened: OpenedArticle) -> None:
    """Print who and what an article names, a line for each kind, as the library calls it."""
    names: dict[str, list[str]] = {}
    for number, entity in enumerate(opened.recognition.entities):
        called = opened.linked_names[number] if opened.linked_names else ""
        names.setdefault(entity.kind.value, []).append(f"{called or entity.name} {entity.count:,}")
    for kind, named in names.items():
        write(f"{bold(kind)}: " + ", ".join(named))
