"""The preferences, built from a table of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.models.citations import STYLES
from desktop.settings import LIMITS, Preferences
from desktop.translating import LANGUAGES
from desktop.widgets.labels import plain_label

_TR = "PreferencesDialog"
_INDENT = 7  # pixels before a number, as before other values


@dataclass(frozen=True, slots=True)
class Choice:
    """A preference with a few values, each with its name."""

    name: str
    label: str
    values: Mapping[str, str]
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A preference that is a number, with its unit."""

    name: str
    label: str
    unit: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A preference that is a text."""

    name: str
    label: str
    hint: str = ""


PAGES: Mapping[str, tuple[Choice | Number | Words, ...]] = {
    "Window": (
        Choice(
            "scheme",
            "Theme",
            {
                "system": "As the system",
                "light": "Light",
                "sepia": "Sepia",
                "dark": "Dark",
                "high-contrast": "High contrast",
            },
        ),
        Choice(
            "language",
            "Language",
            {"system": "As the system", **LANGUAGES},
            "Another language is spoken from the next start.",
        ),
    ),
    "Reading": (
        Choice("face", "Typeface", {"serif": "Serif", "sans": "Sans serif"}),
        Number("text_size", "Text size", "pt"),
        Number("line_height", "Line height", "%"),
        Number("measure", "Longest line", "characters"),
        Number("paragraph_spacing", "Space between paragraphs", "%"),
        Choice(
            "mark_weight",
            "Marks of names",
            {"none": "None", "light": "Light", "normal": "Normal", "strong": "Strong"},
        ),
    ),
    "Notes": (
        Words("author", "Your name", "It is kept with each annotation that you make, and goes along in exports."),
        Choice("citation_style", "Citations", STYLES),
    ),
}
"""What can be chosen, page by page; the names are those of ``desktop.settings.Preferences``."""


class PreferencesDialog(QDialog):
    """Shows the preferences, and tells of every new one at once.

    Signals:
        chosen(str, object): A preference by its name, with its new value.
        reset(): How articles are set is to be as at first.
    """

    chosen = Signal(str, object)
    reset = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(480)
        self.fields: dict[str, QComboBox | QSpinBox | QLineEdit] = {}
        self.pages = QTabWidget()
        self.pages.setAccessibleName(self.windowTitle())
        for title, rows in PAGES.items():
            self.pages.addTab(self._make_page(rows), _words(title))
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        again = QPushButton(self.tr("Set articles as at first"))
        again.setAutoDefault(False)
        again.clicked.connect(self.reset)
        buttons.addButton(again, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.pages)
        column.addWidget(buttons)
        self.show_preferences(preferences)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen now."""
        for name, value in asdict(preferences).items():
            field = self.fields.get(name)
            if field is None:
                continue
            blocked = QSignalBlocker(field)  # showing is not choosing
            if isinstance(field, QComboBox):
                field.setCurrentIndex(field.findData(value))
            elif isinstance(field, QSpinBox):
                field.setValue(round(value))
            elif field.text() != value:
                field.setText(value)
            blocked.unblock()

    def _make_page(self, rows: tuple[Choice | Number | Words, ...]) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(18, 18, 18, 18)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        for row in rows:
            field = self._make_field(row)
            field.setAccessibleName(_words(row.label))
            self.fields[row.name] = field
            form.addRow(_words(row.label), field)
            if row.hint:
                hint = plain_label(_words(row.hint), "muted")
                hint.setWordWrap(True)
                form.addRow("", hint)
        return page

    def _make_field(self, row: Choice | Number | Words) -> QComboBox | QSpinBox | QLineEdit:
        match row:
            case Choice():
                box = QComboBox()
                for value, text in row.values.items():
                    box.addItem(_words(text), value)
                box.currentIndexChanged.connect(lambda _index: self.chosen.emit(row.name, box.currentData()))
                return box
            case Number():
                number = QSpinBox()
                number.lineEdit().setTextMargins(_INDENT, 0, 0, 0)  # Qt leaves the padding of the style sheet out
                number.setRange(*map(round, LIMITS[row.name]))
                number.setSuffix(f" {_words(row.unit)}")
                number.valueChanged.connect(lambda value: self.chosen.emit(row.name, value))
                return number
            case Words():
                line = QLineEdit()
                line.editingFinished.connect(lambda: self.chosen.emit(row.name, line.text().strip()))
                return line


def _words(text: str) -> str:
    return QCoreApplication.translate(_TR, text)
