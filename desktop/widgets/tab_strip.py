"""The strip of tabs above the article: in sight only where there are two or more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QMouseEvent
from PySide6.QtWidgets import QMenu, QTabBar, QToolButton, QWidget

from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.models.tabs import TabShown
from desktop.models.wording import isolated
from desktop.overriding import override

_WIDEST, _NARROWEST = 240, 110  # pixels of a tab
_CROSS = 12  # pixels of the icon that closes


class TabStrip(QTabBar):
    """One tab for each open article.

    Signals:
        chosen(int): The reader wants the tab of this key.
        closed(int): The tab of this key is to be closed.
        others_closed(int): All tabs but this one are to be closed.
        beside_wanted(int): The tab of this key is to be shown beside the one that is read.
        moved(int, int): The tab of the first number was dragged to where the second one was.
    """

    chosen = Signal(int)
    closed = Signal(int)
    others_closed = Signal(int)
    beside_wanted = Signal(int)
    moved = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[TabShown, ...] = ()
        self.setObjectName("article-tabs")
        self.setAccessibleName(self.tr("Open articles"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(14, 14))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._choose)
        self.tabMoved.connect(self._move)
        self.hide()

    def show_tabs(self, tabs: Sequence[TabShown]) -> None:
        """Show these tabs."""
        before, self._shown = self._shown, tuple(tabs)
        blocker = QSignalBlocker(self)  # what is shown was not chosen here
        if [tab.key for tab in before] != [tab.key for tab in tabs]:
            self._rebuild()
        for number, tab in enumerate(self._shown):
            self._dress(number, tab)
        blocker.unblock()
        self.setVisible(len(tabs) > 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in another theme."""
        self._theme = theme
        self._rebuild()
        self.show_tabs(self._shown)

    def _rebuild(self) -> None:
        blocker = QSignalBlocker(self)
        while self.count():
            self.removeTab(0)
        for number, tab in enumerate(self._shown):
            self.addTab("")
            self.setTabData(number, tab.key)
            self.setTabButton(number, QTabBar.ButtonPosition.RightSide, self._cross(tab.key))
        blocker.unblock()

    def _dress(self, number: int, tab: TabShown) -> None:
        title = tab.title or self.tr("Untitled article")
        self.setTabText(number, isolated(title).replace("&", "&&"))
        self.setTabToolTip(number, self.tr("%1 (beside)").replace("%1", title) if tab.is_beside else title)
        self.setTabIcon(number, icon("beside", self._theme) if tab.is_beside else QIcon())
        if tab.is_current:
            self.setCurrentIndex(number)

    def _cross(self, key: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("tab-cross")
        button.setIcon(icon("close", self._theme))
        button.setIconSize(QSize(_CROSS, _CROSS))
        button.setFixedSize(20, 20)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(self.tr("Close the tab"))
        button.setAccessibleName(self.tr("Close the tab"))
        button.clicked.connect(lambda: self.closed.emit(key))
        return button

    def _choose(self, number: int) -> None:
        if 0 <= number < len(self._shown):
            self.chosen.emit(self._shown[number].key)

    def _move(self, start: int, end: int) -> None:
        moved = list(self._shown)
        moved.insert(end, moved.pop(start))
        self._shown = tuple(moved)
        self.moved.emit(start, end)

    @override
    def tabSizeHint(self, number: int) -> QSize:
        wanted = super().tabSizeHint(number)
        return QSize(max(_NARROWEST, min(_WIDEST, wanted.width())), wanted.height())

    @override
    def minimumTabSizeHint(self, number: int) -> QSize:
        return QSize(_NARROWEST, super().minimumTabSizeHint(number).height())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._close_at(event.position().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def _close_at(self, point: QPoint) -> None:
        number = self.tabAt(point)
        if number >= 0:
            self.closed.emit(self._shown[number].key)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        number = self.tabAt(event.pos())
        if number >= 0:
            self.menu_of(self._shown[number]).popup(event.globalPos())

    def menu_of(self, tab: TabShown) -> QMenu:
        """Return the menu of a tab; it deletes itself when it closes."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        lines = (
            (self.tr("Close the tab"), self.closed, True),
            (self.tr("Close the others"), self.others_closed, True),
            (self.tr("Show beside"), self.beside_wanted, not (tab.is_current or tab.is_beside)),
        )
        for text, signal, is_enabled in lines:
            action = menu.addAction(text)
            action.setEnabled(is_enabled)
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit(tab.key))
        return menu
