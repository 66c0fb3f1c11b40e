"""The dialog in which an export is put together, with the exports that are kept in step below it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.controllers.keeping import KeptRow
from desktop.dialogs.kept_exports import KeptExportsList
from desktop.models.exports import DIVISIONS, FORMS, SCOPES, TEMPLATES, Choosable, Scope, Wish, wish_for, words
from desktop.models.wording import counted
from desktop.widgets.labels import plain_label

_OWN_TEMPLATE = "\0own"  # no name of a template


class ExportDialog(QDialog):
    """Puts a wish together.

    Signals:
        wanted(Wish): The user wants it written. The dialog closes.
        dropped(str): An export is to be kept in step no more, by its id.
        again_wanted: The kept exports are to be brought in step now.

    Args:
        present: What there is to choose from.
        scope: What is chosen at first.
        folder: The folder that is offered.
        ask_folder: Asks for a folder, given where to begin.
        ask_template: Asks for a template's file; both give nothing where the user would rather not.
        parent: What the dialog belongs to.
    """

    wanted = Signal(object)
    dropped = Signal(str)
    again_wanted = Signal()

    def __init__(
        self,
        present: Choosable,
        scope: Scope,
        folder: str,
        ask_folder: Callable[[str], str],
        ask_template: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._present = present
        self._ask_folder, self._ask_template = ask_folder, ask_template
        self.setWindowTitle(self.tr("Export notes"))
        self.setMinimumWidth(560)
        self.scope = _box({scope.value: text for scope, text in SCOPES.items()}, self.tr("What"))
        self.word = QLineEdit()
        self.form = _box(FORMS, self.tr("Form"))
        self.division = _box(DIVISIONS, self.tr("Files"))
        self.template = _box({**TEMPLATES, _OWN_TEMPLATE: "Choose a template…"}, self.tr("Wording"))
        self.target = QLineEdit(folder)
        self.target.setAccessibleName(self.tr("Folder"))
        self.is_kept = QCheckBox(self.tr("Keep these files in step with the notes"))
        self.kept = KeptExportsList()
        self._own = ""
        self._why_not = plain_label("", "muted")
        self._why_not.setWordWrap(True)
        self._place()
        self._limit_scopes()
        self._connect()
        self.scope.setCurrentIndex(self.scope.findData(scope if present.offers(scope) else Scope.ALL))
        self._follow()

    def wish(self) -> Wish:
        """Return what is put together."""
        chosen = wish_for(Scope(self.scope.currentData()), self._present, self.word.text())
        form = str(self.form.currentData())
        target = str(Path(self.target.text().strip()).expanduser())
        wish = replace(
            chosen, target=target, form=form, is_kept=self.is_kept.isEnabled() and self.is_kept.isChecked()
        )
        if form != "markdown":
            return wish
        return replace(wish, by=str(self.division.currentData()), template=self._template())

    def show_kept(self, rows: Sequence[KeptRow]) -> None:
        """Show what is kept in step."""
        self.kept.show_rows(rows)

    def _template(self) -> str:
        name = str(self.template.currentData())
        return self._own if name == _OWN_TEMPLATE else name

    def _limit_scopes(self) -> None:
        """Grey out what there is nothing of, and say how many notes are chosen."""
        model = self.scope.model()
        for number in range(self.scope.count()):
            scope = Scope(self.scope.itemData(number))
            if isinstance(model, QStandardItemModel):  # a combo box's own
                model.item(number).setEnabled(self._present.offers(scope))
            if scope is Scope.CHOSEN and self._present.annotations:
                said = f"{words(SCOPES[scope])} ({counted(len(self._present.annotations), 'note')})"
                self.scope.setItemText(number, said)

    def _connect(self) -> None:
        for box in (self.scope, self.form, self.division):
            box.currentIndexChanged.connect(lambda _index: self._follow())
        self.template.activated.connect(lambda _index: self._take_template())
        for line in (self.word, self.target):
            line.textChanged.connect(lambda _text: self._follow())
        self.kept.dropped.connect(self.dropped)
        self.kept.again_wanted.connect(self.again_wanted)

    def _take_template(self) -> None:
        """Ask for the file of a template of the user's own."""
        if self.template.currentData() != _OWN_TEMPLATE:
            return
        chosen = self._ask_template()
        if chosen:
            self._own = chosen
            self.template.setItemText(self.template.currentIndex(), Path(chosen).name)
        elif not self._own:
            self.template.setCurrentIndex(0)

    def _follow(self) -> None:
        """Show what belongs to what is chosen, and whether it can be written."""
        scope, is_markdown = Scope(self.scope.currentData()), self.form.currentData() == "markdown"
        has_word = scope in {Scope.TAG, Scope.ENTITY}
        self._fields.setRowVisible(self.word, has_word)
        name = self.tr("Tag") if scope is Scope.TAG else self.tr("Entity")
        self._fields.labelForField(self.word).setText(name)  # type: ignore[attr-defined]
        self.word.setAccessibleName(name)
        known = self._present.tags if scope is Scope.TAG else self._present.entities
        if has_word and (self.word.completer() is None or self.word.property("scope") != scope.value):
            self.word.setProperty("scope", scope.value)
            self.word.setCompleter(_completer(known, self.word))
        for box in (self.division, self.template):
            self._fields.setRowVisible(box, is_markdown)
        self.is_kept.setEnabled(scope is not Scope.CHOSEN)
        reason = self._hindrance(has_word=has_word, by_query=is_markdown and self.division.currentData() == "query")
        self._why_not.setText(reason)
        self._why_not.setVisible(bool(reason))
        self._export.setEnabled(not reason)

    def _hindrance(self, *, has_word: bool, by_query: bool) -> str:
        """Return in words why this cannot be written; empty where it can."""
        if has_word and not self.word.text().strip():
            return self.tr("Say which tag or entity.")
        if by_query and Scope(self.scope.currentData()) is not Scope.RESULTS:
            return self.tr("One file for the search needs the notes on the articles found.")
        if not self.target.text().strip():
            return self.tr("Choose a folder.")
        return ""

    def _place(self) -> None:
        self._fields = QFormLayout()
        self._fields.setVerticalSpacing(10)
        self._fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields.addRow(self.tr("What"), self.scope)
        self._fields.addRow(self.tr("Tag"), self.word)
        self._fields.addRow(self.tr("Form"), self.form)
        self._fields.addRow(self.tr("Files"), self.division)
        self._fields.addRow(self.tr("Wording"), self.template)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.target, 1)
        row.addWidget(browse)
        self._fields.addRow(self.tr("Folder"), row)
        self._fields.addRow("", self.is_kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 16)
        column.setSpacing(12)
        column.addLayout(self._fields)
        column.addWidget(self._why_not)
        column.addWidget(self._buttons())
        column.addWidget(self.kept)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self._export = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._export.setProperty("role", "primary")
        self._export.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self._be_done)
        buttons.rejected.connect(self.reject)
        return buttons

    def _browse(self) -> None:
        if chosen := self._ask_folder(self.target.text()):
            self.target.setText(chosen)

    def _be_done(self) -> None:
        self.wanted.emit(self.wish())
        self.accept()


def _box(texts: Mapping[str, str], name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for key, text in texts.items():
        box.addItem(words(text), key)
    return box


def _completer(known: Sequence[str], line: QLineEdit) -> QCompleter:
    completer = QCompleter(list(known), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
