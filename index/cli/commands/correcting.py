"""``lectern correct``."""

from __future__ import annotations

import argparse

from index.cli.commands.opening import library_to_note_in
from index.cli.entity_values import made_to_json, preview_to_json
from index.cli.output import bold, say, write, write_json
from index.entities.corrections.correction import OF_TWO_NAMES, Action, Correction, Quote, Scope
from index.entities.mentions import Kind
from index.entities.reasons import Reason, in_words
from index.errors import NotesError
from index.library.library import Library
from index.named import CorrectionPreview, MadeCorrection
from index.notes.selectors import locate_quote
from index.text.spans import Span
from index.wording import counted


def run_correct(options: argparse.Namespace) -> int:
    """Correct what was recognised, show what that would change, or list the corrections."""
    with library_to_note_in(options) as library:
        if options.withdraw:
            library.withdraw_corrections(*options.withdraw)
        if options.list or options.action is None:
            return _list(library, options)
        correction = _correction(library, options)
        preview = library.preview_correction(correction)
        is_made = not options.preview and preview.joined != Reason.RULE  # nothing is gained by saying it twice
        if is_made:
            library.correct(correction)
    if options.json:
        write_json({**preview_to_json(preview), "done": is_made})
        return 0
    _print(preview)
    say(_outcome(preview, correction, is_made=is_made))
    return 0


def _outcome(preview: CorrectionPreview, correction: Correction, *, is_made: bool) -> str:
    """Return what came of a correction, or would: one that finds nothing today is kept for what comes."""
    if preview.joined:
        are_one = f"{correction.form} and {correction.to_form} are one already ({in_words(preview.joined)})"
        stays = "the correction is kept, so that they stay one" if is_made else "nothing was changed"
        return f"{are_one}; {stays}"
    if preview.mentions or preview.is_estimate:
        change = f"{counted(preview.mentions, 'mention')} in {counted(preview.articles, 'article')}"
        return f"changed {change}" if is_made else f"would change {change}"
    if correction.action is Action.ALIAS and not correction.article:
        finds = f"a search for it {'finds' if is_made else 'would find'} what names {correction.form}"
        return f"no article says {correction.to_form} now; {finds}"
    place = "this article" if correction.article else "this library"
    later = "whatever is recognised there later follows it" if correction.article else "later articles follow it"
    return f"nothing in {place} matches now; the correction {'is' if is_made else 'would be'} kept, and {later}"


def _list(library: Library, options: argparse.Namespace) -> int:
    made = library.corrections()
    if options.json:
        write_json([made_to_json(one) for one in made])
        return 0
    for one in made:
        write(_line(one))
    say(counted(len(made), "correction"))
    return 0


def _line(made: MadeCorrection) -> str:
    one = made.correction
    to = " ".join(part for part in (one.to_kind.value if one.to_kind else "", one.to_form) if part)
    where = f" in {one.article}" if one.article else ""
    return f"{made.id}  {one.action.value} {one.kind.value} {one.form}{f' → {to}' if to else ''}{where}"


def _correction(library: Library, options: argparse.Namespace) -> Correction:
    """Return the correction that the options describe.

    Raises:
        NotFoundError: there is no such article, or the quotation does not stand in it just once.
        NotesError: no name is given.
    """
    if options.name is None:
        raise NotesError("correction-incomplete", action=options.action, lacking="form")
    article, quote = "", None
    if options.article:
        opened = library.article(options.article)
        article = opened.id
        if options.quote:
            text = opened.article.text
            quote = Quote.at(text, _place(text, options))
    scope = Scope.HERE if quote else Scope.ARTICLE if article else Scope.EVERYWHERE
    action, to = Action(options.action), options.to or ""
    kind = Kind(options.kind) if options.kind else _kind_of(library, options.name, article, _other(action, to))
    to_kind = Kind(options.to_kind) if options.to_kind else None
    if to_kind is None and action is Action.SAME:
        kinds = library.kinds_called(to)
        to_kind = kinds[0] if len(kinds) == 1 and kind not in kinds else None
    return Correction(action, scope, options.name, kind, article, quote, to_kind, to)


def _other(action: Action, name: str) -> str:
    """Return the second name of a correction, if it is one of somebody or something that has a kind already."""
    return name if action in OF_TWO_NAMES else ""


def _kind_of(library: Library, name: str, article: str, other: str) -> Kind:
    """Return what a name is taken for: as the article has it, else as the library does.

    A name that is nowhere is of the kind of the other that it is said to be, or not to be; without that a person.

    Raises:
        NotesError: it is the name of several, of different kinds.
    """
    for one in filter(None, (name, other)):
        kinds = library.kinds_called(one, article)
        if len(kinds) > 1:
            raise NotesError("correction-ambiguous", form=one, known=", ".join(kind.value for kind in kinds))
        if kinds:
            return kinds[0]
    return Kind.PERSON


def _place(text: str, options: argparse.Namespace) -> Span:
    """Return where the passage stands: the name inside of the quotation where it is there, else the quotation."""
    span = locate_quote(text, options.quote)
    inside = span.of(text).find(options.name)
    is_extent = options.action == Action.EXTENT
    if inside < 0 or is_extent:
        return span
    return Span(span.start + inside, span.start + inside + len(options.name))


def _print(preview: CorrectionPreview) -> None:
    for one in preview.examples:
        write(f"{one.title or one.article}: {one.before}{bold(one.text)}{one.after}")
