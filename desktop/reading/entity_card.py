"""The card of an entity: who or what a name in the text stands for, and where to go from there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.models.entities import kind_name
from desktop.models.naming import alias_line, reason_in_words
from desktop.models.wording import counted, isolated
from desktop.overriding import override
from desktop.reading.underlines import paint_underline
from index.entities.mentions import Entity, Kind
from index.named import LinkedEntity

_WIDTH = 348  # pixels
_AWAY = 7  # pixels between the name and the card
_ALIASES = 8  # more of them would tell the reader less
_FIELDS = {Kind.PERSON: "person", Kind.ORG: "org", Kind.PLACE: "place"}


def clause_for(entity: Entity) -> str:
    """Return the clause of a query that finds the articles which name an entity.

    Entities of the kinds that have no field of their own are looked for as a phrase.
    """
    name = " ".join(entity.name.replace('"', " ").split())
    field = _FIELDS.get(entity.kind)
    return f'{field}:"{name}"' if field else f'"{name}"'


def _names_with_reasons(entity: Entity) -> Iterator[str]:
    """Yield the other names that the article gives an entity, each with why it was taken for one."""
    for number, name in enumerate(entity.aliases[:_ALIASES]):
        why = reason_in_words(entity.reasons[number]) if number < len(entity.reasons) else ""
        yield f"{name} ({why})" if why else name


class _Sample(QWidget):
    """The line that is under the names of a kind, as long as a short word."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = Kind.PERSON
        self._theme: Theme | None = None
        self.setFixedSize(26, 12)

    def show_kind(self, kind: Kind, theme: Theme) -> None:
        """Show the line of this kind."""
        self._kind, self._theme = kind, theme
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        if self._theme is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = self._theme.colour(f"entity-{self._kind.lower()}")
            paint_underline(painter, self._kind, colour, 0, self.width(), self.height() / 2, 2.0)


class EntityCard(QFrame):
    """Floats beside a name in the text. The text keeps the focus until the keys are wanted here.

    Signals:
        stepped(int): The next (1) or the previous (-1) mention is wanted.
        search_wanted(str): The library is to be searched with this query.
        correction_wanted(): Something about the name is wrong.
        dossier_wanted(): All that the library knows of the entity is wanted.
        closed(): It was closed from here; the focus belongs to the text again.
    """

    stepped = Signal(int)
    search_wanted = Signal(str)
    correction_wanted = Signal()
    dossier_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entity: Entity | None = None
        self._linked: LinkedEntity | None = None
        self.setObjectName("entity-card")
        self.setFixedWidth(_WIDTH)
        self._sample = _Sample(self)
        self._name = self._label("heading")
        self._kind = self._label("small")
        self._library = self._label("small")
        self._aliases = self._label("")
        self._why = self._label("small")
        self._place = self._label("small")
        self._back = self._step("previous", self.tr("Previous mention (Left)"), -1)
        self._on = self._step("next", self.tr("Next mention (Right)"), 1)
        self._search = self._deed(self.tr("Other passages"), self._ask)
        self._search.setToolTip(self.tr("Search the library for it"))
        self._dossier = self._deed(self.tr("Dossier"), self.dossier_wanted.emit)
        self._correct = self._deed(self.tr("Correct…"), self.correction_wanted.emit)
        self._compose()
        self.set_theme(theme)
        self.hide()

    @property
    def entity(self) -> Entity | None:
        """Whose card it is."""
        return self._entity

    def set_theme(self, theme: Theme) -> None:
        """Show it in another theme."""
        self._theme = theme
        self._back.setIcon(icon("previous", theme))
        self._on.setIcon(icon("next", theme))
        if self._entity is not None:
            self._sample.show_kind(self._entity.kind, theme)

    def show_entity(self, entity: Entity, current: int, total: int) -> None:
        """Tell about an entity.

        Args:
            entity: Which.
            current: The mention the card stands at, from 1.
            total: How many mentions of it the article has.
        """
        if entity is not self._entity:
            self._linked = None
        self._entity = entity
        self._sample.show_kind(entity.kind, self._theme)
        self._name.setText(entity.name)
        named = self.tr("named %1").replace("%1", counted(total, "time"))
        self._kind.setText(f"{kind_name(entity.kind)} · {named}")
        self._tell_names(entity)
        self._place.setText(self.tr("{current} of {total}").format(current=current, total=total))
        for button in (self._back, self._on):
            button.setEnabled(total > 1)
        self.setAccessibleName(entity.name)
        self.setAccessibleDescription(". ".join(part for part in self.texts()[1:] if part))

    def texts(self) -> tuple[str, ...]:
        """Return what it says, from top to bottom."""
        known = (self._library,) if self._library.text() else ()
        labels = (self._name, self._kind, *known, self._aliases, self._why, self._place)
        return tuple(label.text() for label in labels)

    def show_linked(self, linked: LinkedEntity) -> None:
        """Tell what the whole library knows of the entity as well."""
        self._linked = linked
        if self._entity is not None:
            self._tell_names(self._entity)

    def _tell_names(self, entity: Entity) -> None:
        """Tell the other names, each with why it is one, as far as that is known."""
        linked = self._linked
        aliases = ", ".join(_names_with_reasons(entity))
        self._library.setText("")
        if linked is not None:
            times, articles = counted(linked.mentions, "time"), counted(linked.articles, "article")
            said = self.tr("In the library: {times} in {articles}").format(times=times, articles=articles)
            called = self.tr(", as {name}").format(name=isolated(linked.name)) if linked.name != entity.name else ""
            self._library.setText(said + called)
            others = [one for one in linked.aliases if one.name != linked.name]
            aliases = ", ".join(map(alias_line, others[:_ALIASES]))
        self._aliases.setText(self.tr("Also: {names}").format(names=aliases) if aliases else "")
        self._why.setText("" if linked is not None or entity.reasons else entity.why)
        for optional in (self._library, self._aliases, self._why):
            optional.setVisible(bool(optional.text()))

    def stand_by(self, box: QRect, room: QRect, *, is_mirrored: bool = False) -> None:
        """Appear below a box, or above it where there is no room below.

        Args:
            box: Around the name, in the parent's coordinates.
            room: Where the card may be, in the parent's coordinates.
            is_mirrored: Whether the text runs from right to left, and the card hangs from the name's right end.
        """
        self.setFixedHeight(self._height())
        below = box.bottom() + _AWAY
        y = below if below + self.height() <= room.bottom() else max(room.top(), box.top() - _AWAY - self.height())
        wanted = box.right() + 10 - self.width() if is_mirrored else box.left() - 10
        x = max(room.left() + 4, min(wanted, room.right() - self.width() - 4))
        self.move(QPoint(x, y))
        self.show()
        self.raise_()

    @property
    def has_keys(self) -> bool:
        """Whether the keys go to it."""
        focused: QWidget | None = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def enter(self) -> None:
        """Take the keys."""
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close it, and give the keys back to the text if they are here."""
        had_keys = self.has_keys
        self.hide()
        if had_keys:
            self.closed.emit()

    def _height(self) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(_WIDTH) if layout is not None else self.sizeHint().height()

    def _ask(self) -> None:
        if self._entity is not None:
            self.search_wanted.emit(clause_for(self._entity))

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        return label

    def _deed(self, text: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "quiet")
        button.clicked.connect(lambda _is_checked: deed())
        return button

    def _step(self, meaning: str, name: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(meaning)
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(30, 28)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.stepped.emit(by))
        return button

    def _compose(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 13, 8, 8)
        column.setSpacing(5)
        column.addWidget(self._name)
        kind = QHBoxLayout()
        kind.setSpacing(9)
        kind.addWidget(self._sample)
        kind.addWidget(self._kind, 1)
        column.addLayout(kind)
        column.addWidget(self._library)
        column.addWidget(self._aliases)
        column.addWidget(self._why)
        row = QHBoxLayout()
        row.setContentsMargins(0, 3, 0, 0)
        row.setSpacing(1)
        row.addWidget(self._place, 1)
        row.addWidget(self._back)
        row.addWidget(self._on)
        column.addLayout(row)
        deeds = QHBoxLayout()
        deeds.setSpacing(1)
        deeds.addWidget(self._search)
        deeds.addWidget(self._dossier)
        deeds.addStretch(1)
        deeds.addWidget(self._correct)
        column.addLayout(deeds)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - named by Qt
        """Keep the keys in the card until it is closed: beside it in the order of focus stand cards far away."""
        order = (self._back, self._on, self._search, self._dossier, self._correct)
        buttons = [button for button in order if button.isEnabled()]
        here = [button.hasFocus() for button in buttons].index(True) if self.has_keys else 0
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        buttons[(here + (1 if next else -1)) % len(buttons)].setFocus(reason)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif step is not None and self._on.isEnabled():
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)
