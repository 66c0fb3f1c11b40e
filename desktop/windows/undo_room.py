"""Undo and redo say what they would do, wherever they are shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop.actions import Actions
from desktop.controllers.undoing import UndoAhead
from desktop.models.undo_wording import action_words
from desktop.windows.main_window import MainWindow
from index.notes.looking_ahead import UndoLabel


class UndoRoom(QObject):
    """Words the two actions after each change, and dims the button of one that has nothing to do.

    Args:
        window: Has the buttons.
        actions: Has the actions.
        ahead: Knows what comes next.
    """

    def __init__(self, window: MainWindow, actions: Actions, ahead: UndoAhead) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        ahead.foreseen.connect(self._word)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """It has none of its own."""
        return {}

    def _word(self, undo: UndoLabel | None, redo: UndoLabel | None) -> None:
        _name(self._actions["undo"], self.tr("Undo"), self.tr("Take back %1"), undo)
        _name(self._actions["redo"], self.tr("Redo"), self.tr("Do again %1"), redo)
        self._window.top_bar.show_possible(undo=undo is not None, redo=redo is not None)


def _name(action: QAction, bare: str, sentence: str, label: UndoLabel | None) -> None:
    """Word an action; without a label there is nothing to do, which its key says when it is pressed."""
    action.setText(f"{bare}: {action_words(label)}" if label else bare)
    tip = sentence.replace("%1", action_words(label)) if label else bare
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
