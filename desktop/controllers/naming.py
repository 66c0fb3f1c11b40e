"""Who and what the library names: asked for, and corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages
from desktop.models.naming import sentence
from desktop.models.timeline import Source, title_of
from index.changes import Changes
from index.entities.corrections.correction import Correction
from index.entities.mentions import Kind
from index.errors import NotFoundError
from index.named import (
    CorrectionPreview,
    Dossier,
    Doubt,
    EntityOrder,
    EntityPage,
    LinkedEntity,
    MadeCorrection,
    TimelineEntry,
)

if TYPE_CHECKING:
    from index.library.library import Library

PAGE = 200  # entities that are asked for at once
_COMPLETIONS = 8
_QUEUE = 100  # doubtful entities; more than anybody goes through at a sitting


class NamingController(QObject):
    """Asks the library about entities, and tells it what is wrong.

    Args:
        access: The library.
        messages: Where results are told.
        parent: Qt's.

    Signals:
        settled: Lists and search follow the corrections that were just made or taken back.
        update_wanted: Search follows them with an update alone, as very many articles are concerned.
    """

    settled = Signal()
    update_wanted = Signal()

    def __init__(self, access: LibraryAccess, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._messages = messages
        access.changed.connect(self._follow)

    # asking ----------------------------------------------------------------------------------------------

    def introduce(self, reference: str, done: Callable[[LinkedEntity], object]) -> None:
        """Read what the library knows an entity as; nothing comes where it has been renamed or is gone."""

        def failed(error: Exception) -> None:
            if not isinstance(error, NotFoundError):
                self._messages.report(error)

        self._access.read("entity card", lambda library: library.entity(reference), done, failed)

    def page(
        self, words: str, kind: Kind | None, order: EntityOrder, offset: int, done: Callable[[EntityPage], object]
    ) -> None:
        """Read a page of the entities, from a place on."""

        def work(library: Library) -> EntityPage:
            return library.entities(words, kind=kind, limit=PAGE, offset=offset, order=order)

        self._access.read(f"entities {offset}", work, done)

    def complete(self, words: str, done: Callable[[tuple[LinkedEntity, ...]], object]) -> None:
        """Read which entities have a name with these words."""
        self._access.read(
            "entity completion",
            lambda library: library.entities(words, limit=_COMPLETIONS).entities,
            done,
        )

    def dossier(
        self, reference: str, done: Callable[[Dossier, str], object], failed: Callable[[Exception], object]
    ) -> None:
        """Read all about an entity, and the note on it."""

        def work(library: Library) -> tuple[Dossier, str]:
            dossier = library.dossier(reference)
            return dossier, library.note_on_entity(dossier.entity.kind, dossier.entity.name)

        self._access.read("dossier", work, lambda found: done(*found), failed)

    def timeline(
        self,
        source: Source,
        done: Callable[[tuple[TimelineEntry, ...]], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Read dated sentences."""
        self._access.read("timeline", lambda library: _timeline(library, source), done, failed)

    def doubts(self, done: Callable[[tuple[Doubt, ...], int], object]) -> None:
        """Read of what the recogniser is least sure, and how much more is in doubt besides."""

        def work(library: Library) -> tuple[tuple[Doubt, ...], int]:
            doubts = library.review_queue(_QUEUE)
            return doubts, library.count_doubts() - len(doubts)

        self._access.read("doubts", work, lambda found: done(*found))

    def made(self, done: Callable[[tuple[MadeCorrection, ...]], object]) -> None:
        """Read the corrections that hold."""
        self._access.read("corrections", lambda library: library.corrections(), done)

    def preview(
        self,
        correction: Correction,
        done: Callable[[CorrectionPreview], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Read what a correction would change."""
        self._access.read("preview", lambda library: library.preview_correction(correction), done, failed)

    # changing --------------------------------------------------------------------------------------------

    def correct(self, corrections: Sequence[Correction]) -> None:
        """Correct what was recognised, as one step, and say how to take it back."""

        def done(changes: Changes) -> None:
            self._access.announce(changes)
            said = self.tr("Corrected: %1. Ctrl+Z takes it back.")
            self._messages.tell(said.replace("%1", "; ".join(map(sentence, corrections[:2]))))

        self._access.write(lambda library: library.correct(*corrections), done)

    def withdraw(self, ids: Sequence[str]) -> None:
        """Take corrections back."""

        def done(changes: Changes) -> None:
            self._access.announce(changes)
            self._messages.tell(self.tr("The correction holds no longer. Ctrl+Z brings it back."))

        self._access.write(lambda library: library.withdraw_corrections(*ids), done)

    def write_note(self, kind: Kind, name: str, note: str) -> None:
        """Write the note on an entity; an empty one takes it away."""
        self._access.alter(lambda library: library.write_note_on_entity(kind, name, note))

    # files -----------------------------------------------------------------------------------------------

    def save_dossier(self, reference: str, target: Path) -> None:
        """Write a dossier as a file of Markdown."""

        def work(library: Library) -> bool:
            from index.export.dossier_page import is_dossier, write_dossier  # not needed at the start of the window
            from index.export.single_file import write_single

            return write_single(target, write_dossier(library.dossier_to_hand_over(reference)), is_dossier)

        self._access.read(f"file {target}", work, lambda _written: self._tell_written(target))

    def save_timeline(self, source: Source, target: Path) -> None:
        """Write a timeline as a file: a table where its name ends in ".csv", else Markdown."""

        def work(library: Library) -> bool:
            from index.export import timeline_page as page  # not needed at the start of the window
            from index.export.single_file import write_single

            entries = _timeline(library, source)
            if target.suffix.lower() == ".csv":
                return write_single(target, page.write_timeline_table(entries), page.is_timeline_table)
            return write_single(target, page.write_timeline(entries, title_of(source)), page.is_timeline)

        self._access.read(f"file {target}", work, lambda _written: self._tell_written(target))

    def _follow(self, changes: Changes) -> None:
        """Settle what corrections, or an undo or an import of them, left to be settled."""
        if "entity" in changes.decisions:
            self._access.write(lambda library: library.settle_entities(), self._tell_settled)

    def _tell_settled(self, is_behind: bool) -> None:  # noqa: FBT001 - as the library answers
        self.settled.emit()
        if is_behind:
            self.update_wanted.emit()

    def _tell_written(self, target: Path) -> None:
        said = self.tr("The file was written: %1").replace("%1", target.name)
        self._messages.tell(said, folder=str(target.parent))


def _timeline(library: Library, source: Source) -> tuple[TimelineEntry, ...]:
    return library.timeline(query=source.query, article=source.article, entity=source.entity)
