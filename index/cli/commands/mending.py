"""``lectern reattach``, ``lectern mark``, ``lectern undo`` and ``lectern redo``."""

from __future__ import annotations

import argparse

from index.cli.commands.opening import library_to_note_in
from index.cli.note_values import undo_to_json
from index.cli.output import say, write, write_json
from index.cli.undo_words import undo_words
from index.errors import NotesError, NotFoundError
from index.library.library import Library
from index.notes.looking_ahead import UndoLabel
from index.notes.selectors import locate_quote
from index.text.spans import Span


def run_reattach(options: argparse.Namespace) -> int:
    """Show where an unplaced annotation might belong, or put it there, or on a passage that is named."""
    with library_to_note_in(options) as library:
        article = library.annotation(options.annotation).article
        text = library.article(article).article.text
        span = _passage(library, options, text)
        is_wanted = options.accept or options.quote is not None
        if span is not None and is_wanted:
            library.reattach(options.annotation, span)
    if options.json:
        value = {"annotation": options.annotation, "attached": span is not None and is_wanted}
        place = {"start": span.start, "end": span.end, "quote": span.of(text)} if span else None
        write_json(value | {"passage": place})
    elif span is None:
        say("Nothing in the article is like the passage.")
    else:
        write(f"“{span.of(text)}”")
        say("The annotation stands here now." if is_wanted else "It may belong here; --accept puts it there.")
    return 0


def _passage(library: Library, options: argparse.Namespace, text: str) -> Span | None:
    if options.quote is not None:
        return locate_quote(text, options.quote, options.prefix, options.suffix)
    suggestion = library.suggestion(options.annotation)
    if suggestion is None and options.accept:
        raise NotesError("nothing-to-accept", annotation=options.annotation)
    return suggestion.span if suggestion else None


def run_mark(options: argparse.Namespace) -> int:
    """Mark an annotation, or an article with all that is noted on it."""
    marking = "" if options.marking == "none" else options.marking
    with library_to_note_in(options) as library:
        try:
            library.annotation(options.what)
        except NotFoundError:
            library.mark_article(options.what, marking)
            holds = library.article_marking(options.what)
        else:
            library.mark([options.what], marking)
            holds = library.marking(options.what)
    if options.json:
        write_json({"marked": options.what, "tlp": holds or None})
    else:
        write(f"TLP:{holds.upper()}" if holds else "not marked")
    return 0


def run_undo(options: argparse.Namespace) -> int:
    """Take back the latest action."""
    with library_to_note_in(options, update=False) as library:
        label = library.next_undo()
        library.undo()
    return _say_step(options, label, "Taken back", "There is nothing to take back.")


def run_redo(options: argparse.Namespace) -> int:
    """Do again what was taken back last."""
    with library_to_note_in(options, update=False) as library:
        label = library.next_redo()
        library.redo()
    return _say_step(options, label, "Done again", "There is nothing to do again.")


def _say_step(options: argparse.Namespace, label: UndoLabel | None, done: str, nothing: str) -> int:
    if options.json:
        write_json(undo_to_json(label) if label else None)
    elif label is None:
        say(nothing)
    else:
        write(f"{done}: {undo_words(label)}")
    return 0
