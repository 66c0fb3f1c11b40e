"""Names in the reading view: what the library knows of them, and what the reader knows better."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.controllers.naming import NamingController
from desktop.controllers.reading import ReadingController
from desktop.controllers.updating import UpdateController
from desktop.dialogs.correction import CorrectionDialog
from desktop.messages import Messages
from desktop.models.naming import Subject
from desktop.widgets.reading_desk import ReadingDesk
from desktop.windows.main_window import MainWindow
from index.entities.corrections.correction import Action, Correction
from index.entities.mentions import Kind, Mention
from index.named import CorrectionPreview, LinkedEntity
from index.text.spans import Span


class CorrectingRoom(QObject):
    """Connects cards and menus of names with who knows and corrects them.

    Args:
        window: What the dialogs belong to.
        desk: Where the names are.
        naming: Asks and corrects.
        reading: Knows the open article.
        updating: Lets the search follow what is corrected in very many articles.
        messages: Where to say what is missing.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: ReadingDesk,
        naming: NamingController,
        reading: ReadingController,
        updating: UpdateController,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._naming = naming
        self._reading = reading
        self._messages = messages
        desk.entity_activated.connect(self._introduce)
        naming.update_wanted.connect(updating.update)
        desk.correction_requested.connect(self.correct_mention)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what its action does, by its id."""
        return {"correct_name": self.correct_here}

    def correct_here(self) -> None:
        """Correct the name that is selected or was chosen last."""
        pane = self._desk.pane
        if pane.can_correct:
            pane.correct_name()
        else:
            self._messages.warn(self.tr("Click a name, or select the words that are one, first."))

    def correct_mention(self, mention: Mention | None, span: Span | None) -> None:
        """Open the form on a mention in the open article, or on a passage that is no name yet."""
        opened = self._reading.opened
        if opened is None:
            return
        text, wanted = opened.article.text, ""
        if mention is not None:
            number = mention.entity
            linked = opened.linked_names[number] if number < len(opened.linked_names) else ""
            name = linked or opened.recognition.entities[number].name
            subject = Subject(mention.text, mention.kind, name, opened.id, text, mention.span)
            wanted = span.of(text) if span is not None and span != mention.span else ""
        elif span is not None:
            subject = Subject(span.of(text), Kind.PERSON, "", opened.id, text, span)
        else:
            return
        self.correct(subject, Action.EXTENT if wanted else None, wanted)

    def correct(
        self, subject: Subject, action: Action | None = None, wanted: str = "", parent: QWidget | None = None
    ) -> None:
        """Open the form on something.

        Args:
            subject: What is corrected.
            action: What is marked as wrong at first.
            wanted: The right extent, as it was selected.
            parent: Over what the form lies; None for the window.
        """
        dialog = CorrectionDialog(subject, action, wanted, parent or self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = [dialog]
        dialog.destroyed.connect(lambda *_: shown.clear())

        def preview(correction: Correction) -> None:
            def done(told: CorrectionPreview) -> None:
                for one in shown:  # unless it was closed meanwhile
                    one.show_preview(correction, told)

            self._naming.preview(correction, done, lambda error: self._refuse(shown, error))

        def offer(found: tuple[LinkedEntity, ...]) -> None:
            for one in shown:
                one.offer(found)

        dialog.preview_wanted.connect(preview)
        dialog.names_wanted.connect(lambda words: self._naming.complete(words, offer))
        dialog.chosen.connect(lambda correction: self._naming.correct((correction,)))
        dialog.ask()
        dialog.open()

    def _refuse(self, shown: list[CorrectionDialog], error: Exception) -> None:
        """A correction that cannot be looked at is no reason to leave the form."""
        for one in shown:
            one.refuse()
        self._messages.report(error)

    def _introduce(self, number: int) -> None:
        """Fetch what the library knows of the entity of this number, for its card."""
        opened = self._reading.opened
        if opened is None or number >= len(opened.linked) or not opened.linked[number]:
            return
        article = opened.id

        def done(linked: LinkedEntity) -> None:
            now = self._reading.opened
            if now is not None and now.id == article:
                self._desk.pane.show_linked(number, linked)

        self._naming.introduce(opened.linked[number], done)
