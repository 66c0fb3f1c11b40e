"""The register of outlets: their names, their pages, and how far each is to be relied on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.models.wording import day
from desktop.reading.wording import translated
from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.labels import plain_label
from index.notes.outlets import Outlet
from index.notes.scales import reliability

_OUTLET = Qt.ItemDataRole.UserRole
_ALIASES_HEIGHT = 74  # pixels: three lines


class OutletsDialog(QDialog):
    """A list of outlets, and the form of the one that is chosen.

    Signals:
        saved(Outlet): An entry as the form has it; without an id it is new.
        removed(str): An entry is to go, by its id.
    """

    saved = Signal(object)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Outlets"))
        resize_on_screen(self, 780, 520)
        self._present: Outlet | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Outlets"))
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        self.name, self.domain, self.reason = QLineEdit(), QLineEdit(), QLineEdit()
        self.aliases = QPlainTextEdit()
        self.aliases.setFixedHeight(_ALIASES_HEIGHT)
        self.aliases.setTabChangesFocus(True)
        self.grade = QComboBox()
        for step in reliability().steps:
            self.grade.addItem(f"{step.key}  {translated(step.name)}", step.key)
        self._meaning, self._history = plain_label("", "muted"), plain_label("", "muted")
        self.grade.currentIndexChanged.connect(lambda _index: self._explain())
        self.name.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self._place()
        self._fill(Outlet("", ""))

    def show_outlets(self, outlets: Sequence[Outlet], present: Outlet | None) -> None:
        """Show outlets.

        Args:
            outlets: Of the register and of the articles, by name; saving one without id takes it into the register.
            present: Of the open article, to be chosen first.
        """
        chosen = present or self._present
        self.list.clear()
        for outlet in outlets:
            item = QListWidgetItem(f"{outlet.reliability}   {outlet.name}")
            item.setData(_OUTLET, outlet)
            self.list.addItem(item)
            if chosen is not None and (outlet.id, outlet.name) in {
                (chosen.id, chosen.name),
                (outlet.id, chosen.name),
            }:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)

    def entered(self) -> Outlet:
        """Return the entry as the form has it."""
        before = self._present or Outlet("", "")
        return replace(
            before,
            name=self.name.text().strip(),
            aliases=tuple(line.strip() for line in self.aliases.toPlainText().splitlines() if line.strip()),
            domain=self.domain.text().strip(),
            reliability=str(self.grade.currentData()),
            reason=self.reason.text().strip(),
        )

    def _show(self, item: QListWidgetItem | None) -> None:
        outlet = item.data(_OUTLET) if item is not None else None
        if isinstance(outlet, Outlet):
            self._fill(outlet)

    def _fill(self, outlet: Outlet) -> None:
        self._present = outlet
        self.name.setText(outlet.name)
        self.aliases.setPlainText("\n".join(outlet.aliases))
        self.domain.setText(outlet.domain)
        self.grade.setCurrentIndex(self.grade.findData(outlet.reliability))
        self.reason.setText(outlet.reason)
        grades = (*outlet.history, outlet.grade) if outlet.grade else outlet.history
        lines = (
            "  ".join(part for part in (day(one.graded.astimezone().date(), short=True), one.reliability, one.reason))
            for one in reversed(grades)
        )
        self._history.setText("\n".join(lines) or self.tr("Not graded yet."))
        self.drop.setEnabled(bool(outlet.id))
        self.keep.setEnabled(bool(outlet.name))
        self._explain()

    def _explain(self) -> None:
        self._meaning.setText(translated(reliability().step(str(self.grade.currentData())).meaning))

    def _add(self) -> None:
        self.list.setCurrentRow(-1)
        self._fill(Outlet("", ""))
        self.name.setFocus()

    def _keep(self) -> None:
        self._present = self.entered()
        self.saved.emit(self._present)

    def _drop(self) -> None:
        if self._present is not None and self._present.id:
            self.removed.emit(self._present.id)

    def _place(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label in (self._meaning, self._history):
            label.setWordWrap(True)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self.name),
            (self.tr("Other names"), self.aliases),
            (self.tr("Domain"), self.domain),
            (self.tr("Reliability"), self.grade),
            ("", self._meaning),
            (self.tr("Reason"), self.reason),
            (self.tr("Grades"), self._history),
        )
        for text, field in rows:
            field.setAccessibleName(text)
            form.addRow(text, field)
        self.aliases.setPlaceholderText(self.tr("One on each line"))
        self.domain.setPlaceholderText("courier.example")
        right = QVBoxLayout()
        right.addLayout(form)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.list, 2)
        columns.addLayout(right, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 16)
        column.setSpacing(14)
        column.addLayout(columns, 1)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        add = buttons.addButton(self.tr("New outlet"), QDialogButtonBox.ButtonRole.ActionRole)
        self.drop = buttons.addButton(self.tr("Remove"), QDialogButtonBox.ButtonRole.ActionRole)
        self.keep = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.ApplyRole)
        self.keep.setProperty("role", "primary")
        self.keep.setDefault(True)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        add.setAutoDefault(False)
        self.drop.setAutoDefault(False)
        add.clicked.connect(self._add)
        self.drop.clicked.connect(self._drop)
        self.keep.clicked.connect(self._keep)
        buttons.rejected.connect(self.reject)
        return buttons
