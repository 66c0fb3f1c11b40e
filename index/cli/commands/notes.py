"""``lectern annotate`` and ``lectern notes``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from difflib import get_close_matches

from index.cli.commands.opening import library_to_note_in, opened_library
from index.cli.note_values import listed_to_json, subject_note_to_json
from index.cli.output import bold, say, write, write_json
from index.errors import NotesError
from index.library.library import Library
from index.library.note_filter import NoteFilter, is_under, parse_days
from index.notes.grades import Support
from index.notes.handling import marking_of, plain_tags, shown_marking
from index.notes.likelihood import Flaw, remarks
from index.notes.selectors import locate_quote
from index.notes.subject_notes import ListedSubjectNote, Subject
from index.views import ListedNote
from index.wording import counted

_UNJUDGED = 6  # what an annotation has without --credibility
_FLAWS = {
    Flaw.MIXED: "a likelihood and a confidence in one sentence",
    Flaw.VAGUE: "stands for no likelihood",
}


def run_annotate(options: argparse.Namespace) -> int:
    """Annotate a passage of an article, or write the note on the whole of it."""
    with library_to_note_in(options) as library:
        if options.whole:
            return _note_on_whole(library, options)
        if options.quote is None:
            raise NotesError("passage-or-whole")
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


def _note_on_whole(library: Library, options: argparse.Namespace) -> int:
    if options.quote is not None:
        raise NotesError("passage-or-whole")
    of_passages = {
        "--prefix": options.prefix,
        "--suffix": options.suffix,
        "--label": options.label,
        "--tag": options.tags,
        "--credibility": options.credibility != _UNJUDGED,
        "--reason": options.reason,
        "--author": options.author,
    }
    if given := [name for name, value in of_passages.items() if value]:
        raise NotesError("whole-is-words-only", options=", ".join(given))
    (article,) = library.write_note_on_article(options.article, options.note).noted_articles
    name = f"{Subject.ARTICLE}:{article}"
    if options.json:
        write_json({"id": name, "article": article, "start": None, "end": None})
    else:
        write(name)
    return 0


def run_notes(options: argparse.Namespace) -> int:
    """List and search annotations, and notes on articles and entities."""
    with opened_library(options) as library:
        wanted = _wanted(library, options)
        listed = library.notes_like(wanted) if options.kind in {"", "annotation"} else ()
        others = library.subject_notes(wanted) if options.kind != "annotation" else ()
        supports = library.supports(note.placed.annotation.id for note in listed)
        overview = library.overview() if options.tag and not listed else None
    others = tuple(one for one in others if options.kind in {"", one.kind})
    if options.json:
        annotations = [listed_to_json(note, supports.get(note.placed.annotation.id)) for note in listed]
        write_json(annotations + [subject_note_to_json(note) for note in others])
        return 0
    if overview is not None:
        _say_unknown_tag(options.tag, [tally.name for tally in overview.tags])
    for note in listed:
        _print_note(note, supports.get(note.placed.annotation.id))
    for other in others:
        _print_other(other)
    say(counted(len(listed), "annotation") + (f", {counted(len(others), 'other note')}" if others else ""))
    return 0


def _say_unknown_tag(tag: str, known: Sequence[str]) -> None:
    """Say that no annotation bears a tag, and which one is spelt much like it; nothing where some do."""
    if any(is_under(own, tag) for own in known) or marking_of([tag.lstrip("#")]):
        return
    alike = get_close_matches(tag.lstrip("#"), known, n=1)
    say(f"No annotation bears the tag {tag.lstrip('#')}." + (f" Did you mean {alike[0]}?" if alike else ""))


def _wanted(library: Library, options: argparse.Namespace) -> NoteFilter:
    return library.note_filter(
        options.query,
        tag=options.tag,
        label=options.label,
        article=options.article,
        entity=options.entity,
        state=options.state,
        outlet=options.outlet,
        grade=options.grade,
        created=parse_days(options.created),
        modified=parse_days(options.modified),
        published=parse_days(options.published),
    )


def _print_note(note: ListedNote, support: Support | None) -> None:
    annotation = note.placed.annotation
    tags = " ".join(f"#{tag}" for tag in plain_tags(annotation.tags))
    marking = shown_marking([marking_of(annotation.tags)])
    gone = "gone" if note.is_gone else ""
    title = note.title or note.path or note.last_path
    head = (annotation.label, note.placed.placement.state.value, gone, tags, marking, title)
    write(bold(" · ".join(part for part in head if part)))
    write(f"  “{annotation.selector.quote}”")
    write(f"  {annotation.id}  {note.reliability}{annotation.credibility}  {_place(note)}".rstrip())
    if annotation.note:
        write("  " + annotation.note.replace("\n", "\n  "))
    for remark in remarks(annotation.note):
        write(f"  ! {_FLAWS[remark.flaw]}: {remark.span.of(annotation.note)}")
    if support and support.is_of_copies_only:
        write(f"  ! graded as confirmed, but {support.articles:,} articles, 1 origin")
    write()


def _print_other(note: ListedSubjectNote) -> None:
    about = note.title or note.path or note.last_path or note.about
    write(bold(f"{note.kind} · {'gone · ' if note.is_gone else ''}{about}"))
    if note.is_gone:
        write(f"  {_place(note)}")
    write("  " + note.note.replace("\n", "\n  "))
    write()


def _place(note: ListedNote | ListedSubjectNote) -> str:
    """Return where the file of a note's article is, or that it is gone."""
    return f"(the file is gone; it was {note.last_path})" if note.is_gone and note.last_path else note.path
