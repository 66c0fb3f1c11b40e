"""Where the user gives actions other keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.labels import give_clear_button, plain_label
from index.text.folding import fold

_ID = Qt.ItemDataRole.UserRole


class KeyEditor(QDialog):
    """All actions with their keys; a new key is pressed, not spelled, and one that is taken is refused.

    Signals:
        chosen(str, object): An action by its id, and its new keys: a tuple, or None for those of the table.

    Args:
        actions: All actions, as they are now.
        parent: What the dialog belongs to.
    """

    chosen = Signal(str, object)

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = {action.objectName(): action for action in actions}
        self._items: list[QTreeWidgetItem] = []
        self.setWindowTitle(self.tr("Change keys"))
        resize_on_screen(self, 620, 640)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find an action"))
        self.filter.setAccessibleName(self.tr("Find an action"))
        give_clear_button(self.filter)
        self.filter.textChanged.connect(self._narrow)
        self.tree = self._make_tree()
        self.pressed = QKeySequenceEdit()
        self.pressed.setMaximumSequenceLength(1)
        self.pressed.setAccessibleName(self.tr("New key"))
        for field in self.pressed.findChildren(QLineEdit):  # the field within has the focus
            field.setAccessibleName(self.tr("New key"))
            give_clear_button(field)
        self.told = plain_label("", "muted")
        self.told.setWordWrap(True)
        column = QVBoxLayout(self)
        for widget in (self.filter, self.tree):
            column.addWidget(widget)
        column.addLayout(self._make_row())
        column.addWidget(self.told)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.tree.setCurrentItem(self._items[0])

    def set_key(self) -> None:
        """Give the chosen action the key that was pressed; an empty one takes its key away."""
        action = self._chosen_action()
        pressed = self.pressed.keySequence()
        taken = next(
            (one for one in self._actions.values() if one is not action and pressed in one.shortcuts()), None
        )
        if not pressed.isEmpty() and taken is not None:
            said = self.tr("%1 is the key of “%2”; give that one another first.")
            self.told.setText(said.replace("%1", _shown(pressed)).replace("%2", taken.text()))
            return
        keys = () if pressed.isEmpty() else (pressed.toString(QKeySequence.SequenceFormat.PortableText),)
        self._choose(keys)

    def reset_key(self) -> None:
        """Give the chosen action the keys of the table again."""
        self._choose(None)

    def _choose(self, keys: tuple[str, ...] | None) -> None:
        self.chosen.emit(self._chosen_action().objectName(), keys)
        self.told.setText("")
        self._show_keys(self._chosen_item())
        self._show_chosen()

    def _chosen_action(self) -> QAction:
        return self._actions[str(self._chosen_item().data(0, _ID))]

    def _chosen_item(self) -> QTreeWidgetItem:
        return self.tree.currentItem() or self._items[0]

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Actions and their keys"))
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for name, action in self._actions.items():
            item = QTreeWidgetItem([action.text(), ""])
            item.setData(0, _ID, name)
            tree.addTopLevelItem(item)
            self._show_keys(item)
            self._items.append(item)
        tree.currentItemChanged.connect(self._show_chosen)
        return tree

    def _make_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(plain_label(self.tr("New key:")))
        row.addWidget(self.pressed, 1)
        deeds: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Set"), self.set_key),
            (self.tr("Standard"), self.reset_key),
        )
        for text, deed in deeds:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            row.addWidget(button)
        return row

    def _show_keys(self, item: QTreeWidgetItem) -> None:
        action = self._actions[str(item.data(0, _ID))]
        item.setText(1, "  ".join(map(_shown, action.shortcuts())))

    def _show_chosen(self, *_: object) -> None:
        shortcuts = self._chosen_action().shortcuts()
        self.pressed.setKeySequence(shortcuts[0] if shortcuts else QKeySequence())
        self.told.setText("")

    def _narrow(self, words: str) -> None:
        wanted = fold(words)
        for item in self._items:
            item.setHidden(wanted not in fold(f"{item.text(0)} {item.text(1)}"))


def _shown(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
