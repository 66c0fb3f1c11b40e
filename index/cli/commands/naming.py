"""``lectern entity`` and ``lectern timeline``."""

from __future__ import annotations

import argparse

from index.cli.commands.finding import refuse
from index.cli.commands.opening import opened_library
from index.cli.entity_values import dossier_to_json, doubt_to_json, entity_to_json, entry_to_json
from index.cli.output import bold, say, write, write_json
from index.entities.mentions import Kind
from index.entities.reasons import in_words
from index.errors import QueryError
from index.export.dossier_page import is_dossier, shared, write_dossier
from index.export.single_file import write_single
from index.export.timeline_page import (
    is_timeline,
    is_timeline_table,
    write_timeline,
    write_timeline_table,
)
from index.library.library import Library
from index.named import Dossier
from index.wording import counted

_SHOWN = 20  # companions and mentions in text for people


def run_entity(options: argparse.Namespace) -> int:
    """Show the dossier of an entity, or list the entities of the library, or those that are in doubt."""
    with opened_library(options) as library:
        if options.doubts:
            return _doubts(library, options)
        if options.name is None:
            return _list(library, options)
        is_leaving = options.target is not None
        dossier = library.dossier_to_hand_over(options.name) if is_leaving else library.dossier(options.name)
    if options.target is not None:
        write_single(options.target, write_dossier(dossier), is_dossier)
    if options.json:
        write_json(dossier_to_json(dossier))
    elif options.target is None:
        _print(dossier)
    return 0


def _list(library: Library, options: argparse.Namespace) -> int:
    kind = Kind(options.kind) if options.kind else None
    page = library.entities(options.query, kind=kind, limit=options.limit, offset=options.offset)
    if options.json:
        write_json({"total": page.total, "entities": [entity_to_json(one) for one in page.entities]})
        return 0
    for one in page.entities:
        write(f"{one.kind.value:<9} {one.articles:>6} {one.mentions:>7}  {one.name}")
    say(f"{len(page.entities):,} of {page.total:,}")
    return 0


def _doubts(library: Library, options: argparse.Namespace) -> int:
    doubts, total = library.review_queue(options.limit), library.count_doubts()
    if options.json:
        write_json([doubt_to_json(one) for one in doubts])
        return 0
    for one in doubts:
        example = one.example
        context = f"{example.before}{bold(example.text)}{example.after}" if example else ""
        write(f"{one.certainty:.2f}  {one.kind.value:<9} {one.name}: {context}")
    say(f"{len(doubts):,} of {total:,}")
    return 0


def _print(dossier: Dossier) -> None:
    entity = dossier.entity
    times, articles = counted(entity.mentions, "mention"), counted(entity.articles, "article")
    write(bold(f"{entity.name} ({entity.kind.value})"))
    write(f"{times} in {articles}")
    for alias in entity.aliases:
        why = f"  {in_words(alias.reason)}" if alias.reason else ""
        write(f"  {alias.mentions:>6}  {alias.name}{why}")
    for one in dossier.companions[:_SHOWN]:
        write(f"  with {one.name} ({one.kind.value}): {shared(one)}")
    for mention in dossier.mentions[-_SHOWN:]:
        day = mention.published.isoformat() if mention.published else "no date"
        write(f"{day}  {mention.before}{bold(mention.text)}{mention.after}")
        write(f"            {_source(mention.outlet, mention.title)}")
    if len(dossier.mentions) > _SHOWN:
        say(f"the latest {_SHOWN} of {counted(len(dossier.mentions), 'mention')}; --to writes them all")


def _source(*parts: str) -> str:
    """Return where a sentence stands, as a line below it: without it no sentence can be checked or cited."""
    return " · ".join(part for part in parts if part)


def run_timeline(options: argparse.Namespace) -> int:
    """Show dated sentences in the order of their dates, or write them to a file."""
    with opened_library(options) as library:
        try:
            entries = library.timeline(query=options.query, article=options.article, entity=options.entity)
        except QueryError as error:
            return refuse(options.query, error)
    if options.target is not None and options.target.suffix.lower() == ".csv":
        write_single(options.target, write_timeline_table(entries), is_timeline_table)
    elif options.target is not None:
        title = options.entity or options.query or options.article or "the whole library"
        write_single(options.target, write_timeline(entries, f"Timeline of {title}"), is_timeline)
    if options.json:
        write_json([entry_to_json(entry) for entry in entries])
    elif options.target is None:
        for entry in entries:
            days = entry.first.isoformat()
            if entry.last != entry.first:
                days += f"…{entry.last.isoformat()}"
            elif entry.is_some_time_before:
                days = f"…{days}"
            write(f"{days:<22} {entry.text}")
            write(f"{'':<22} {_source(entry.outlet, entry.title, entry.path)}")
    say(counted(len(entries), "dated sentence"))
    return 0
