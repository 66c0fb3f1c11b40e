"""The row at the top: where the user is, what is searched, and what can be done with the article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from desktop.actions import Actions
from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.models.wording import counted, isolated
from desktop.overriding import override
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.labels import plain_label
from desktop.widgets.search_box import SearchBox

_HEIGHT = 52  # pixels
_ICON = QSize(18, 18)
_ROOM_FOR_WORDS = 1040  # pixels: what all parts take beside the words of the export button
_ROOM_FOR_BOTH = 1360  # pixels: from here on the breadcrumb and the search box both have what they want
_ELSEWHERE = ("undo", "redo", "theme")  # in the palette by name, and the theme among what sets the text
_SEPARATOR = "  ›  "


class TopBar(QWidget):
    """Buttons, breadcrumb and search box in one row."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self._actions = actions
        self._buttons: dict[str, QToolButton] = {}
        self._possible: dict[str, bool] = {"highlight": False, "note": False, "undo": False, "redo": False}
        self.breadcrumb = ElidedLabel()
        self.breadcrumb.setProperty("role", "muted")
        self.breadcrumb.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.breadcrumb.setAccessibleName(self.tr("Where you are"))
        self.search_box = SearchBox(theme)
        self.search_box.setMinimumWidth(150)
        self.search_box.setMaximumWidth(560)
        self.hits = plain_label("", "muted")
        self.hits.setMinimumWidth(62)
        self.text_size = self._button("typography")
        self.export = self._export_button()
        self._row = QHBoxLayout(self)
        self._place()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons, and the clauses of the query, in the colours of another theme."""
        self.search_box.set_theme(theme)
        self._actions["export"].setIcon(icon("export", theme, "on-accent"))
        self.show_possible()  # an action that changes takes its buttons along

    def show_possible(self, **possible: bool) -> None:
        """Show what there is something for: "highlight", "note", "undo" and "redo".

        Only the buttons are dimmed. The keys go on to say why there is nothing to do.
        """
        self._possible |= possible
        for action, is_possible in self._possible.items():
            self._buttons[action].setEnabled(is_possible)

    def show_library(self, *, is_open: bool) -> None:
        """Let it be searched and exported from, or not yet."""
        self.search_box.setEnabled(is_open)
        self.export.setEnabled(is_open)

    def set_breadcrumb(self, parts: Sequence[str]) -> None:
        """Show where the user is, the widest first."""
        self.breadcrumb.setText(_SEPARATOR.join(isolated(part) for part in parts if part))

    def set_hits(self, current: int, total: int, *, is_shown: bool) -> None:
        """Show how many hits the open article has.

        Args:
            current: The hit the reader stands at, from 1; 0 for none.
            total: All hits in the article.
            is_shown: Whether there is a query to have hits of.
        """
        if not is_shown:
            self.hits.setText("")
        elif current:
            self.hits.setText(self.tr("%1 of %2").replace("%1", str(current)).replace("%2", str(total)))
        else:
            self.hits.setText(counted(total, "hit"))
        for action in ("next_hit", "previous_hit"):
            self._actions[action].setEnabled(total > 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the search box keep its room: words of the export button go first, and what has a place elsewhere."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        is_narrow = event.size().width() < _ROOM_FOR_WORDS
        self.export.setToolButtonStyle(style.ToolButtonIconOnly if is_narrow else style.ToolButtonTextBesideIcon)
        for action in _ELSEWHERE:
            self._buttons[action].setVisible(not is_narrow)
        # In a wide window what is searched stands near the middle; in a narrow one it takes what there is.
        self._row.setStretchFactor(self.breadcrumb, 2 if event.size().width() >= _ROOM_FOR_BOTH else 1)

    def _place(self) -> None:
        row = self._row
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(6)
        for action in ("back", "forward"):
            row.addWidget(self._button(action))
        row.addSpacing(6)
        row.addWidget(self.breadcrumb, 2)
        row.addWidget(self.search_box, 3)
        row.addWidget(self.hits)
        for action in ("previous_hit", "next_hit", "highlight", "note", "undo", "redo"):
            row.addWidget(self._button(action))
        row.addWidget(self.text_size)
        row.addWidget(self._button("theme"))
        row.addSpacing(4)
        row.addWidget(self.export)

    def _button(self, action: str) -> QToolButton:
        button = QToolButton()
        button.setIconSize(_ICON)
        button.setFixedSize(38, 34)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action:
            button.setDefaultAction(self._actions[action])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(self._actions[action].text())
            self._buttons[action] = button
        return button

    def set_export_menu(self, menu: QMenu) -> None:
        """Let a click on the primary button offer what to export; its key goes straight ahead."""
        self.export.setMenu(menu)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _export_button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "primary")
        button.setDefaultAction(self._actions["export"])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self._actions["export"].text())
        return button
