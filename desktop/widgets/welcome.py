"""What a user sees who has no library yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.empty_state import EmptyState


class Welcome(EmptyState):
    """Three sentences and two ways to begin.

    Signals:
        folder_wanted: The user wants to choose a folder of articles.
        sample_wanted: The user wants to try the sample library.
    """

    folder_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("library", parent)
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.say(
            self.tr("Read your articles with Lectern"),
            self.tr(
                "Choose a folder of saved articles: Lectern searches them, marks who and what they name, and keeps"
                " your notes beside the passages. Your files are only read, never changed, and nothing leaves this"
                " machine. To look around first, open the sample library: some thirty invented articles."
            ),
        )
        self.choose = self.add_button(self.tr("Choose a folder…"), self.folder_wanted.emit, is_primary=True)
        self.sample = self.add_button(self.tr("Open the sample library"), self.sample_wanted.emit)
