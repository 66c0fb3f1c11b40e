"""The popover of the button "Aa": face, measures and theme, changed while one looks at the text."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.reading import wording
from desktop.settings import LIMITS, Preferences


@dataclass(frozen=True, slots=True)
class _Choice:
    """A row of alternatives: the preference, what it is called, and its values with their names."""

    name: str
    label: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Number:
    """A row with a number: the preference, what it is called, a step, and how the number is shown."""

    name: str
    label: str
    step: float
    shown: str


_THEMES = _Choice(
    "scheme",
    "Theme",
    (
        ("system", "System"),
        ("light", "Light"),
        ("sepia", "Sepia"),
        ("dark", "Dark"),
        ("high-contrast", "Contrast"),
    ),
)
_ROWS: tuple[_Choice | _Number, ...] = (
    _THEMES,
    _Choice("face", "Typeface", (("serif", "Serif"), ("sans", "Sans"))),
    _Number("text_size", "Size", 1.0, "{:.0f} pt"),
    _Number("line_height", "Line height", 6, "{:.0f} %"),
    _Number("measure", "Line length", 4, "{:.0f}"),
    _Number("paragraph_spacing", "Paragraph spacing", 10, "{:.0f} %"),
    _Choice(
        "mark_weight",
        "Marks of names",
        (("none", "None"), ("light", "Light"), ("normal", "Normal"), ("strong", "Strong")),
    ),
)


class TypePopover(QFrame):
    """Shows the reader's choices, and tells of every new one at once.

    Signals:
        chosen(str, object): A preference by its name, with its new value.
        reset(): Everything but the theme is to be as at first.
    """

    chosen = Signal(str, object)
    reset = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("type-popover")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # the click that closes it would open it again
        self.setAccessibleName(self.tr("Text and theme"))
        self._preferences = preferences
        self._groups: dict[str, QButtonGroup] = {}
        self._shown: dict[str, QLabel] = {}
        self._steps: dict[tuple[str, int], QToolButton] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for number, row in enumerate(_ROWS):
            grid.addWidget(self._label(wording.translated(row.label)), number, 0)
            made = self._alternatives(row) if isinstance(row, _Choice) else self._stepper(row)
            grid.addLayout(made, number, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 12)
        column.setSpacing(8)
        column.addLayout(grid)
        again = QPushButton(self.tr("Reset"), self)
        again.setProperty("role", "quiet")
        again.clicked.connect(self.reset)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignRight)
        self.show_preferences(preferences)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen now."""
        self._preferences = preferences
        values = asdict(preferences)
        for row in _ROWS:
            value = values[row.name]
            if isinstance(row, _Choice):
                for button in self._groups[row.name].buttons():
                    button.setChecked(button.property("value") == value)
                continue
            self._shown[row.name].setText(row.shown.format(value))
            least, most = LIMITS[row.name]
            self._steps[row.name, -1].setEnabled(value > least)
            self._steps[row.name, 1].setEnabled(value < most)

    def open_below(self, anchor: QWidget) -> None:
        """Appear below a button, within its window."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width(), anchor.height() + 6))
        left = max(anchor.window().mapToGlobal(QPoint(8, 0)).x(), corner.x() - self.width())
        self.move(left, corner.y())
        self.show()
        chosen = [button for button in self._groups[_THEMES.name].buttons() if button.isChecked()]
        for button in chosen:
            button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "muted")
        return label

    def _alternatives(self, row: _Choice) -> QHBoxLayout:
        box = QHBoxLayout()
        box.setSpacing(0)
        group = QButtonGroup(self)
        for number, (value, text) in enumerate(row.values):
            button = QToolButton(self)
            button.setText(wording.translated(text))
            button.setAccessibleName(f"{wording.translated(row.label)}: {wording.translated(text)}")
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setProperty("value", value)
            button.setProperty("role", "segment")
            button.setProperty("end", {0: "first", len(row.values) - 1: "last"}.get(number, ""))
            button.clicked.connect(lambda _checked, value=value: self.chosen.emit(row.name, value))
            group.addButton(button)
            box.addWidget(button, 1)
        self._groups[row.name] = group
        return box

    def _stepper(self, row: _Number) -> QHBoxLayout:
        box = QHBoxLayout()
        box.setSpacing(0)
        shown = self._label("")
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setMinimumWidth(64)
        self._shown[row.name] = shown
        box.addStretch(1)
        box.addWidget(self._step(row, -1, "−", self.tr("less")))
        box.addWidget(shown)
        box.addWidget(self._step(row, 1, "+", self.tr("more")))
        return box

    def _step(self, row: _Number, by: int, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setProperty("role", "button")
        button.setFixedWidth(34)
        button.setAutoRepeat(True)
        button.setAccessibleName(f"{wording.translated(row.label)}: {name}")
        button.clicked.connect(lambda: self._move(row, by))
        self._steps[row.name, by] = button
        return button

    def _move(self, row: _Number, by: int) -> None:
        now = asdict(self._preferences)[row.name]
        self.chosen.emit(row.name, type(now)(now + by * row.step))
