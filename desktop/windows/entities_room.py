"""The entities of the library: their list, dossiers, the review of what is in doubt, the corrections made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.appearance.appearance import Appearance
from desktop.controllers.naming import PAGE, NamingController
from desktop.controllers.reading import ReadingController
from desktop.dialogs.entities import REVIEW, EntitiesDialog
from desktop.messages import Messages
from desktop.models.naming import Subject
from desktop.reading.entity_card import clause_for
from desktop.widgets.reading_desk import ReadingDesk
from desktop.windows.correcting_room import CorrectingRoom
from desktop.windows.main_window import MainWindow
from desktop.windows.passages import Passages
from index.entities.corrections.correction import Action, Correction, Scope
from index.entities.mentions import Entity, Kind
from index.named import CorrectionPreview, Dossier, Doubt, EntityPage, LinkedEntity, MadeCorrection

_COLUMNS = "entity columns"
_BY_KEY = {"n": Action.NOT_ENTITY, "k": Action.KIND, "s": Action.SAME}


class EntitiesRoom(QObject):
    """Connects the window of entities with who knows them, and its passages with the reading view.

    Args:
        window: What the other window belongs to.
        desk: Where names are introduced.
        naming: Asks and corrects.
        reading: Opens articles.
        correcting: Opens the form of corrections.
        passages: Shows passages.
        appearance: Knows the theme.
        messages: Where errors go.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: ReadingDesk,
        naming: NamingController,
        reading: ReadingController,
        correcting: CorrectingRoom,
        passages: Passages,
        appearance: Appearance,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._naming = naming
        self._reading = reading
        self._correcting = correcting
        self._passages = passages
        self._appearance = appearance
        self._messages = messages
        self._is_led = False  # whether a dossier was asked for elsewhere than in the list
        self._shown_wish: object = None
        self._dialog: EntitiesDialog | None = None
        self.timeline_of: Callable[[LinkedEntity], object] = lambda _entity: None
        desk.dossier_requested.connect(self._show_named)
        naming.settled.connect(self.refresh)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what its actions do, by their ids."""
        return {"entities": self.show, "review": self.review}

    def show(self) -> EntitiesDialog:
        """Show the entities of the library, or bring them to the front."""
        if self._dialog is None:
            self._dialog = self._make()
            self._dialog.list.ask()
            self.refresh()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def review(self) -> None:
        """Show what is in doubt."""
        dialog = self.show()
        dialog.tabs.setCurrentIndex(REVIEW)
        dialog.doubts.setFocus()

    def show_dossier(self, reference: str) -> None:
        """Show all about an entity, by its id or name."""
        dialog = self.show()
        dialog.tabs.setCurrentIndex(0)
        dialog.dossier.keep_note()
        self._is_led = True
        self._naming.dossier(reference, self._take_dossier, self._messages.report)

    def refresh(self) -> None:
        """Bring what is shown up to date."""
        dialog = self._dialog
        if dialog is None:
            return
        self._naming.made(self._take_made)
        if dialog.list.model.rowCount():
            dialog.list.ask()
        if dialog.dossier.dossier is not None:  # it may be called otherwise now, or be gone
            self._naming.dossier(dialog.dossier.dossier.entity.id, self._take_dossier, lambda _error: None)

    # the window ------------------------------------------------------------------------------------------

    def _make(self) -> EntitiesDialog:
        dialog = EntitiesDialog(self._appearance.theme, PAGE, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(lambda *_: self._forget())
        if (columns := self._window.settings.window_state(_COLUMNS)) is not None:
            dialog.columns.restoreState(columns)
        dialog.finished.connect(
            lambda _result: self._window.settings.keep_window_state(_COLUMNS, dialog.columns.saveState())
        )
        self._appearance.theme_changed.connect(dialog.set_theme)
        dialog.list.list_wanted.connect(lambda *_wish: self._list())
        dialog.list.model.page_wanted.connect(self._fetch)
        dialog.list.entity_reached.connect(self._follow_row)
        dialog.list.entity_opened.connect(lambda entity: self.show_dossier(entity.id))
        dialog.list.union_wanted.connect(self._unite)
        dialog.doubt_opened.connect(self._open_doubt)
        dialog.doubt_reached.connect(self._foresee)
        dialog.doubt_settled.connect(self._settle)
        dialog.withdrawal_wanted.connect(self._naming.withdraw)
        page = dialog.dossier
        page.passage_wanted.connect(self._passages.show)
        page.note_wanted.connect(self._passages.show_note)
        page.entity_wanted.connect(self.show_dossier)
        page.search_wanted.connect(lambda: self._on_entity(self._search))
        page.timeline_wanted.connect(lambda: self._on_entity(self.timeline_of))
        page.correction_wanted.connect(lambda: self._on_entity(lambda one: self._correct(one, None)))
        page.file_wanted.connect(lambda: self._on_entity(self._save))
        page.note_written.connect(
            lambda note: self._on_entity(lambda one: self._naming.write_note(one.kind, one.name, note))
        )
        return dialog

    def _forget(self) -> None:
        self._dialog = None
        self._is_led = False
        self._shown_wish = None

    def _on_entity(self, deed: Callable[[LinkedEntity], object]) -> None:
        """Do something with the entity of the dossier."""
        if self._dialog is not None and self._dialog.dossier.dossier is not None:
            deed(self._dialog.dossier.dossier.entity)

    # the list --------------------------------------------------------------------------------------------

    def _list(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        wish = dialog.list.wish

        def done(page: EntityPage) -> None:
            if self._dialog is dialog and dialog.list.wish == wish:
                before, self._shown_wish = self._shown_wish, wish
                dialog.list.show_page(page)
                is_led = before is None and self._is_led
                if before != wish and not is_led and (current := dialog.list.current()) is not None:
                    self._follow_row(current)

        self._naming.page(*wish, 0, done)

    def _fetch(self, offset: int) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        wish = dialog.list.wish

        def done(page: EntityPage) -> None:
            if self._dialog is dialog and dialog.list.wish == wish:
                dialog.list.model.add(offset, page)

        self._naming.page(*wish, offset, done)

    def _unite(self, chosen: tuple[LinkedEntity, ...]) -> None:
        """Let the others be the same as the one that most articles name."""
        if len(chosen) < 2:
            return
        main = max(chosen, key=lambda one: one.articles)
        self._naming.correct(
            [
                Correction(Action.SAME, Scope.EVERYWHERE, one.name, one.kind, to_kind=main.kind, to_form=main.name)
                for one in chosen
                if one is not main
            ]
        )

    # dossiers --------------------------------------------------------------------------------------------

    def _follow_row(self, entity: LinkedEntity) -> None:
        """Show the dossier of a row of the list, which keeps the keys."""
        if self._dialog is not None:
            self._dialog.dossier.keep_note()
            self._naming.dossier(entity.id, self._take_dossier, self._messages.report)

    def _take_dossier(self, dossier: Dossier, note: str) -> None:
        if self._dialog is not None:
            self._dialog.dossier.show_dossier(dossier, note)

    def _show_named(self, number: int) -> None:
        """Show the dossier of an entity of the open article."""
        opened = self._reading.opened
        if opened is None:
            return
        linked = opened.linked[number] if number < len(opened.linked) else ""
        self.show_dossier(linked or opened.recognition.entities[number].name)

    def _search(self, entity: LinkedEntity) -> None:
        self._window.top_bar.search_box.setText(clause_for(Entity(entity.name, entity.kind, (), 0)))
        self._window.turn_to_answers()
        self._window.activateWindow()

    def _save(self, entity: LinkedEntity) -> None:
        title = self.tr("Save the dossier")
        name = f"{'-'.join(entity.name.lower().replace('/', ' ').split())}.md"
        chosen, _ = QFileDialog.getSaveFileName(self._dialog, title, name, "Markdown (*.md)")
        if chosen:
            self._naming.save_dossier(entity.id, Path(chosen))

    def _correct(self, entity: LinkedEntity, action: Action | None) -> None:
        self._correcting.correct(Subject(entity.name, entity.kind, entity.name), action, parent=self._dialog)

    # the review ------------------------------------------------------------------------------------------

    def _take_made(self, made: tuple[MadeCorrection, ...]) -> None:
        """Show the corrections, and ask what is in doubt: not what was said to be right."""
        right = {(one.correction.form, one.correction.kind) for one in made if one.correction.action is Action.ADD}

        def done(doubts: tuple[Doubt, ...], more: int) -> None:
            if self._dialog is not None:
                self._dialog.show_doubts(tuple(one for one in doubts if (one.name, one.kind) not in right), more)

        if self._dialog is not None:
            self._dialog.show_made(made)
            self._naming.doubts(done)

    def _open_doubt(self, doubt: Doubt) -> None:
        if doubt.example is not None:
            self._passages.show(doubt.example.article, doubt.example.span)

    def _foresee(self, doubt: Doubt) -> None:
        """Ask what the keys would change before one is typed."""
        name, kind = doubt.name, Kind(doubt.kind)

        def ask_more(away: CorrectionPreview) -> None:
            right = Correction(Action.ADD, Scope.EVERYWHERE, name, kind)
            self._naming.preview(right, lambda more: tell(away, more), lambda _error: None)

        def tell(away: CorrectionPreview, more: CorrectionPreview) -> None:
            if self._dialog is not None:
                self._dialog.foretell(doubt, away, more)

        wrong = Correction(Action.NOT_ENTITY, Scope.EVERYWHERE, name, kind)
        self._naming.preview(wrong, ask_more, lambda _error: None)

    def _settle(self, key: str, doubt: Doubt) -> None:
        """Do what a key says of an entity in doubt; what is right is marked as such by a correction that adds it."""
        if key == "y":
            self._naming.correct([Correction(Action.ADD, Scope.EVERYWHERE, doubt.name, Kind(doubt.kind))])
        elif key == "n":
            self._naming.correct([Correction(Action.NOT_ENTITY, Scope.EVERYWHERE, doubt.name, Kind(doubt.kind))])
        else:
            self._correcting.correct(Subject(doubt.name, doubt.kind, doubt.name), _BY_KEY[key], parent=self._dialog)
