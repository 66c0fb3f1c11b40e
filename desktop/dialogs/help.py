"""The help: pages at one side, their text at the other, and a search through all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.theme import Theme
from desktop.models.help_pages import HelpPage, help_pages, rendered
from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.labels import give_clear_button

_PAGE = Qt.ItemDataRole.UserRole
_STYLE = """
body {{ color: {text}; }}
h1 {{ font-size: 20pt; }}
h2 {{ font-size: 14pt; margin-top: 22px; }}
code {{ background-color: {chip}; }}
th, td {{ padding: 4px 10px 4px 0; text-align: left; vertical-align: top; }}
a {{ color: {accent}; }}
"""


class HelpDialog(QDialog):
    """Shows the help beside the window, which goes on working.

    Args:
        theme: For the colours of the text.
        parent: What the dialog belongs to.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        resize_on_screen(self, 960, 700)
        self._theme = theme
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        give_clear_button(self.search)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._find_on)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Page"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self._place()
        for page in help_pages():
            item = QListWidgetItem(page.title)
            item.setData(_PAGE, page)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.search.setFocus()

    def show_page(self, name: str) -> None:
        """Show the page of this name, if there is one."""
        for row in range(self.list.count()):
            if self._page(self.list.item(row)).name == name:
                self.list.setCurrentRow(row)

    def _place(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(side)
        parts.addWidget(self.text)
        parts.setSizes([240, 720])
        parts.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(parts)

    def _page(self, item: QListWidgetItem) -> HelpPage:
        page: HelpPage = item.data(_PAGE)
        return page

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        colours = {token: self._theme.css(token) for token in ("text", "chip", "accent")}
        document: QTextDocument = self.text.document()
        document.setDefaultStyleSheet(_STYLE.format(**colours))
        document.setDocumentMargin(22)
        self.text.setHtml(rendered(self._page(item).text))
        self._find()

    def _narrow(self, words: str) -> None:
        """Show the pages that hold the words, and the first place in the shown one."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not self._page(item).holds(words))
        rows = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if self.list.currentRow() not in rows:
            self.list.setCurrentRow(rows[0] if rows else -1)
        else:
            self._find()

    def _find(self) -> None:
        """Go to the first place of the words."""
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if self.search.text().strip():
            self.text.find(self.search.text().split()[0])

    def _find_on(self) -> None:
        """Go to the next place of the words, and after the last to the first again."""
        words = self.search.text().split()
        if words and not self.text.find(words[0]):
            self._find()

    def _follow(self, link: QUrl) -> None:
        """Follow a link to another page; nothing else can be linked to."""
        self.show_page(link.path().removesuffix(".md"))
