"""Annotating passages, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages
from desktop.models.citations import DEFAULT_STYLE
from desktop.models.undo_wording import action_words
from desktop.reading.edits import AnnotationEdit
from index.changes import Changes
from index.notes.handling import marking_of
from index.notes.looking_ahead import UndoLabel
from index.text.spans import Span

if TYPE_CHECKING:
    from index.library.library import Library


class AnnotationController(QObject):
    """Every action is one write; the library is durable when it returns, and then the window follows.

    Args:
        access: The library.
        messages: Where results are told.
        author: Gives the name that new annotations bear.
        style: Gives the style in which is cited; see ``Library.citation_styles``.
        parent: Qt's.

    Signals:
        citation_arrived(Span, str, str): The passage or None, the annotation or "", and the citation of either.
    """

    citation_arrived = Signal(object, str, str)

    def __init__(
        self,
        access: LibraryAccess,
        messages: Messages,
        author: Callable[[], str] = str,
        style: Callable[[], str] = lambda: DEFAULT_STYLE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._author = author
        self._style = style
        self._access = access
        self._messages = messages

    def annotate(self, article: str, span: Span, label: str = "") -> None:
        """Highlight a passage.

        Args:
            article: Its article's id.
            span: The passage, in code points of the article's text.
            label: The key of a label, or empty.
        """
        author = self._author()
        self._access.alter(lambda library: library.annotate(article, span, label=label, author=author)[1])

    def revise(self, annotation: str, edit: AnnotationEdit) -> None:
        """Change an annotation."""
        self._access.alter(
            lambda library: library.revise(
                annotation, label=edit.label, note=edit.note, tags=edit.tags, credibility=edit.credibility
            )
        )

    def remove(self, annotation: str) -> None:
        """Remove an annotation, and say how to bring it back."""

        def done(changes: Changes) -> None:
            self._access.announce(changes)
            self._messages.tell(self.tr("Annotation removed. Ctrl+Z brings it back."))

        self._access.write(lambda library: library.remove(annotation), done)

    def grade_outlet(self, outlet: str, reliability: str, reason: str) -> None:
        """Grade the source reliability of an outlet, "A" to "F"."""
        self._access.alter(lambda library: library.grade_outlet(outlet, reliability, reason))

    def note_article(self, article: str, note: str) -> None:
        """Write the note on a whole article; an empty one takes it away."""
        self._access.alter(lambda library: library.write_note_on_article(article, note))

    def ask_marking(self, article: str, done: Callable[[str], object]) -> None:
        """Ask how far an article may be passed on; empty where it is not marked."""
        self._access.read("article-marking", lambda library: library.article_marking(article), done)

    def mark_article(self, article: str, marking: str) -> None:
        """Mark how far an article may be passed on; empty takes the marking away."""
        self._access.alter(lambda library: library.mark_article(article, marking))

    def ask_note_marking(self, annotation: str, done: Callable[[str], object]) -> None:
        """Ask how far an annotation may be passed on by its own marking; empty where it is not marked."""
        self._access.read("note-marking", lambda library: marking_of(library.annotation(annotation).tags), done)

    def mark_note(self, annotation: str, marking: str) -> None:
        """Mark how far an annotation may be passed on; empty takes the marking away."""
        self._access.alter(lambda library: library.mark([annotation], marking))

    def rule_block(self, article: str, span: Span, *, is_boilerplate: bool, everywhere: bool) -> None:
        """Say whether a block is the page's furniture, in this article or in all of its outlet.

        Args:
            article: Its id.
            span: A place in the block, in code points of the article's text.
            is_boilerplate: What it is.
            everywhere: Whether this holds for the same line in every article of the outlet.
        """

        def done(changes: Changes) -> None:
            self._access.announce(changes)
            kind = self.tr("Counts as page furniture now.") if is_boilerplate else self.tr("Counts as text now.")
            self._messages.tell(kind + " " + self.tr("Ctrl+Z takes it back."))

        self._access.write(
            lambda library: library.rule_block(article, span, is_boilerplate=is_boilerplate, everywhere=everywhere),
            done,
        )

    def cite(self, article: str, span: Span | None, annotation: str) -> None:
        """Ask for the citation of a passage, or with None of an annotation; see ``citation_arrived``."""
        style = self._style()
        self._access.read(
            "citation",
            lambda library: library.citation(article, span, style, annotation=annotation),
            lambda citation: self.citation_arrived.emit(span, annotation, citation),
        )

    def undo(self) -> None:
        """Take back the latest action on the notes."""
        self._step(
            lambda library: (library.next_undo(), library.undo()),
            self.tr("Taken back: %1."),
            self.tr("There is nothing to take back."),
        )

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(
            lambda library: (library.next_redo(), library.redo()),
            self.tr("Done again: %1."),
            self.tr("There is nothing to do again."),
        )

    def _step(self, verb: Callable[[Library], tuple[UndoLabel | None, Changes]], said: str, nothing: str) -> None:
        def done(stepped: tuple[UndoLabel | None, Changes]) -> None:
            label, changes = stepped
            self._access.announce(changes)
            self._messages.tell(said.replace("%1", action_words(label)) if label and changes else nothing)

        self._access.write(verb, done)
