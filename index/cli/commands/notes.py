"""``lectern annotate`` and ``lectern notes``."""

from __future__ import annotations

import argparse

from index.cli.commands.opening import opened_library
from index.cli.output import bold, counted, say, write, write_json
from index.cli.values import note_to_json
from index.notes.selectors import locate_quote
from index.views import ListedNote


def run_annotate(options: argparse.Namespace) -> int:
    """Annotate a passage of an article."""
    with opened_library(options) as library:
        opened = library.article(options.article)
        span = locate_quote(opened.article.text, options.quote, options.prefix, options.suffix)
        annotation, _ = library.annotate(
            opened.id,
            span,
            label=options.label,
            note=options.note,
            tags=options.tags,
            credibility=options.credibility,
            author=options.author,
            grade_reason=options.reason,
        )
    if options.json:
        write_json({"id": annotation.id, "article": annotation.article, "start": span.start, "end": span.end})
    else:
        write(annotation.id)
    return 0


def run_notes(options: argparse.Namespace) -> int:
    """List and search annotations."""
    with opened_library(options) as library:
        listed = library.notes(
            options.query,
            tag=options.tag,
            label=options.label,
            article=options.article,
            entity=options.entity,
            state=options.state,
        )
    if options.json:
        write_json([note_to_json(note) for note in listed])
        return 0
    for note in listed:
        _print_note(note)
    say(counted(len(listed), "annotation"))
    return 0


def _print_note(note: ListedNote) -> None:
    annotation = note.placed.annotation
    tags = " ".join(f"#{tag}" for tag in annotation.tags)
    head = (annotation.label, note.placed.placement.state.value, tags, note.title or note.path)
    write(bold(" · ".join(part for part in head if part)))
    write(f"  “{annotation.selector.quote}”")
    if annotation.note:
        write("  " + annotation.note.replace("\n", "\n  "))
    write()
