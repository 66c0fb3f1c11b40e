"""The entities of the library beside the window: the list with dossiers, what is in doubt, what was corrected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop.appearance.theme import Theme
from desktop.models.entity_rows import doubt_row, made_row
from desktop.models.wording import counted, grouped
from desktop.widgets.dossier_page import DossierPage
from desktop.widgets.entity_list import EntityList
from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.labels import plain_label
from desktop.widgets.rows_view import RowsView
from index.named import CorrectionPreview, Doubt, MadeCorrection

LIST, REVIEW, MADE = 0, 1, 2  # the numbers of the tabs


class EntitiesDialog(QDialog):
    """Three tabs.

    Signals:
        doubt_opened(Doubt): Its example is to be shown.
        doubt_reached(Doubt): It is the current one: what the keys would change is to be told, see ``foretell``.
        doubt_settled(str, Doubt): A key was typed on it: "y" right, "n" no name, "k" another kind, "s" the same as.
        withdrawal_wanted(tuple[str, ...]): The corrections of these ids are to hold no longer.
        turned(int): Another tab is in front.

    Args:
        theme: What it is painted in.
        page: How many entities the list asks for at once.
        parent: What it belongs to.
    """

    doubt_opened = Signal(object)
    doubt_reached = Signal(object)
    doubt_settled = Signal(str, object)
    withdrawal_wanted = Signal(object)
    turned = Signal(int)

    def __init__(self, theme: Theme, page: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Entities of the library"))
        resize_on_screen(self, 1120, 700)
        self.list = EntityList(theme, page)
        self.dossier = DossierPage(theme)
        self.doubts = RowsView(theme, self.tr("What is in doubt"))
        self.made = RowsView(theme, self.tr("Corrections"))
        self.foretold = plain_label("", "small")
        self.foretold.setWordWrap(True)
        self._withdraw = QPushButton(self.tr("Withdraw"))
        self._withdraw.setAutoDefault(False)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.windowTitle())
        self._compose()
        self.tabs.currentChanged.connect(self.turned)
        self.doubts.opened.connect(self.doubt_opened)
        self.doubts.reached.connect(self._reach)
        self.doubts.typed.connect(self._settle)
        self._withdraw.clicked.connect(lambda _checked: self._take_back())
        self.list.search.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        for part in (self.list, self.dossier, self.doubts, self.made):
            part.set_theme(theme)

    def show_doubts(self, doubts: tuple[Doubt, ...], more: int) -> None:
        """Show of what the recogniser is least sure, and say how much more is in doubt."""
        self.doubts.say_when_empty(self.tr("Nothing is in doubt."))
        self.doubts.show_rows(tuple(map(doubt_row, doubts)))
        title = self.tr("Review")
        said = self.tr("%1 of %2") if more else "%1"
        said = said.replace("%1", grouped(len(doubts))).replace("%2", grouped(len(doubts) + more))
        self.tabs.setTabText(REVIEW, f"{title}  {said}" if doubts or more else title)

    def foretell(self, doubt: Doubt, away: CorrectionPreview, more: CorrectionPreview) -> None:
        """Say what the keys would change, if this is still the current one.

        Args:
            doubt: The one that was asked about.
            away: What would be taken away if it is no name.
            more: What would be marked besides if it is right.
        """
        if doubt != self.doubts.chosen:
            return
        said = _counted(self.tr("N takes away %1 in %2."), away)
        if more.is_estimate:
            said += " " + _counted(self.tr("Y marks what is missing in at most %2."), more)
        elif more.mentions:
            said += " " + _counted(self.tr("Y marks %1 more in %2."), more)
        self.foretold.setText(said)

    def show_made(self, made: tuple[MadeCorrection, ...]) -> None:
        """Show the corrections that hold, the latest first."""
        self.made.say_when_empty(self.tr("Nothing was corrected yet. A click on a name in an article leads there."))
        self.made.show_rows(tuple(map(made_row, reversed(made))))
        self._withdraw.setEnabled(bool(made))
        said = self.tr("Corrections")
        self.tabs.setTabText(MADE, f"{said}  {grouped(len(made))}" if made else said)

    def _compose(self) -> None:
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setChildrenCollapsible(False)
        self.columns.setHandleWidth(1)
        for part, width in ((self.list, 450), (self.dossier, 670)):
            self.columns.addWidget(part)
            self.columns.setStretchFactor(self.columns.indexOf(part), width)
        self.dossier.setMinimumWidth(300)
        self.columns.setSizes([450, 670])
        keys = self.tr("Y: it is right. N: it is no name. K: another kind. S: the same as … Enter: the passage.")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.columns, self.tr("All names"))
        review = _with_foot(self.doubts, keys)
        layout = review.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, self.foretold)
        self.tabs.addTab(review, self.tr("Review"))
        said = self.tr("What was corrected holds for later articles too, until it is withdrawn.")
        self.tabs.addTab(_with_foot(self.made, said, self._withdraw), self.tr("Corrections"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.tabs)

    def _reach(self, doubt: object) -> None:
        self.foretold.setText("")
        self.doubt_reached.emit(doubt)

    def _settle(self, key: str, doubt: object) -> None:
        if key in {"y", "n", "k", "s"}:
            self.doubt_settled.emit(key, doubt)

    def _take_back(self) -> None:
        if isinstance(made := self.made.chosen, MadeCorrection):
            self.withdrawal_wanted.emit((made.id,))


def _counted(text: str, preview: CorrectionPreview) -> str:
    """Return a text with the mentions and articles of a preview in its places."""
    counts = {"%1": counted(preview.mentions, "mention"), "%2": counted(preview.articles, "article")}
    for place, count in counts.items():
        text = text.replace(place, count)
    return text


def _with_foot(view: QWidget, said: str, button: QPushButton | None = None) -> QWidget:
    """Return a view with a line below it."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(14, 10, 14, 12)
    column.setSpacing(9)
    column.addWidget(view, 1)
    row = QHBoxLayout()
    label = plain_label(said, "small")
    label.setWordWrap(True)
    row.addWidget(label, 1)
    if button is not None:
        row.addWidget(button)
    column.addLayout(row)
    return page
