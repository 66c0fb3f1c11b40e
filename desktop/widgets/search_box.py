"""The search box: its clauses in colours, what can be completed, and the searches before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from desktop.appearance.theme import Theme
from desktop.models.query_marks import Part, query_marks
from desktop.models.suggestions import Suggestion, Vocabulary, suggest
from desktop.overriding import override
from desktop.reading.positions import length_in_document
from desktop.widgets.laid_text import characters_before
from desktop.widgets.suggestion_list import SuggestionList
from index.text.spans import Span


class SearchBox(QLineEdit):
    """Where the query is written.

    Signals:
        left_downwards: The user goes from the box into the results.

    Args:
        theme: The first theme.
        parent: The widget it lies in.
    """

    left_downwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "search")
        self.setPlaceholderText(self.tr("Search the library"))
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(
            self.tr('Words, "phrases", AND, OR, NOT, word*, and fields such as title: or outlet:')
        )
        self.setMaxLength(2000)  # a longer query is refused by the search anyway
        self._theme = theme
        self._list: SuggestionList | None = None
        self._vocabulary = Vocabulary()
        self._before: tuple[str, ...] = ()
        self._back = -1  # which of the searches before stands in the box
        self._own = ""  # what the user had typed before going back
        self._word = Span(0, 0)
        self._is_composing = False  # an input method has text here that is not the user's yet
        self._is_colouring = False
        self.textChanged.connect(lambda _text: self._colour())
        self.textEdited.connect(lambda _text: self._on_edit())

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._theme = theme
        if self._list is not None:
            self._list.set_theme(theme)
        self._colour()

    @override
    def setText(self, text: str | None) -> None:
        """Put a whole query into the box; what was offered for the one before goes."""
        self._close_list()
        super().setText(text)

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        """Take what there is to be completed."""
        self._vocabulary = vocabulary

    def set_history(self, queries: Sequence[str]) -> None:
        """Take the searches before, the newest first."""
        self._before, self._back = tuple(queries), -1

    def set_error_shown(self, shown: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Draw the box as one with an error, or not."""
        state = "error" if shown else ""
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)

    def character_x(self, position: int) -> int:
        """Return where a character stands, in pixels from the left of the box.

        Args:
            position: Code point offset in the text; past the end, the end is meant.
        """
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        before = self.fontMetrics().horizontalAdvance(self.text()[:position])
        return max(inside.left() + 4, min(inside.left() + 2 + before, inside.right()))

    def ask_for_suggestions(self) -> None:
        """Offer what can be put in at the cursor; in an empty box, the searches before."""
        if self.text().strip():
            self._offer(is_asked=True)
        else:
            self._word = Span(0, len(self.text()))
            self._show([Suggestion(query, is_complete=False) for query in self._before[:9]])

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Return what is offered now."""
        return self._list.offers if self._list is not None and self._list.isVisible() else ()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.ask_for_suggestions()
        elif self.suggestions() and self._key_in_list(key):
            return
        elif key == Qt.Key.Key_Up:
            self._go_back(1)
        elif key == Qt.Key.Key_Down and self._back >= 0:
            self._go_back(-1)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._close_list()
            self.left_downwards.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Let Tab take the first suggestion while there are some; otherwise it moves the focus as ever."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            offers = self.suggestions()
            if offers:
                self._take(self._list.current or offers[0] if self._list is not None else offers[0])
                return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._close_list()
        super().focusOutEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Leave the colours until an input method is through: a new format would end what it is composing.

        Korean is composed so that one event brings a finished syllable and the beginning of the next.
        """
        if self._is_colouring:
            super().inputMethodEvent(event)
            return
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._colour()

    def _key_in_list(self, key: int) -> bool:
        """Use a key for the list, if the list has a use for it."""
        if self._list is None:
            return False
        current = self._list.current
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self._close_list()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current is not None:
            self._take(current)
        else:
            return False
        return True

    def _on_edit(self) -> None:
        self._back = -1
        self._offer(is_asked=False)

    def _offer(self, *, is_asked: bool) -> None:
        cursor = characters_before(self.text(), self.cursorPosition())
        suggestions = suggest(self.text(), cursor, self._vocabulary, is_asked=is_asked)
        self._word = suggestions.span
        self._show(suggestions.offers)

    def _show(self, offers: Sequence[Suggestion]) -> None:
        if self._list is None:
            self._list = SuggestionList(self._theme, self.window())
            self._list.clicked.connect(lambda row: self._take(self.suggestions()[row]))
        below = self.mapTo(self.window(), QPoint(self.character_x(self._word.start) - 16, self.height() + 3))
        self._list.show_at(below, self.width(), offers)

    def _take(self, offer: Suggestion) -> None:
        """Put a suggestion in place of the word at the cursor, as if it had been typed."""
        text = self.text()
        start = length_in_document(text[: self._word.start])
        self._close_list()
        self.setSelection(start, length_in_document(self._word.of(text)))
        self.insert(offer.text + (" " if offer.is_complete else ""))
        self.textEdited.emit(self.text())

    def _close_list(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _go_back(self, by: int) -> None:
        """Put an earlier search into the box, or a later one; past the newest stands what the user had typed."""
        if self._back < 0:
            self._own = self.text()
        self._back = max(-1, min(self._back + by, len(self._before) - 1))
        self.setText(self._own if self._back < 0 else self._before[self._back])

    def _colour(self) -> None:
        """Set the parts of the query in their colours: formats of an input method, the one way Qt has for a line."""
        if self._is_composing:
            return
        text, cursor = self.text(), self.cursorPosition()
        kind = QInputMethodEvent.AttributeType.TextFormat
        attributes = [
            QInputMethodEvent.Attribute(
                kind,
                length_in_document(text[: mark.span.start]) - cursor,
                length_in_document(mark.span.of(text)),
                self._format(mark.part),
            )
            for mark in query_marks(text)
        ]
        self._is_colouring = True
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))
        self._is_colouring = False

    def _format(self, part: Part) -> QTextCharFormat:
        """Never by colour alone: a clause stands on a ground of its own, operators are half bold."""
        look = QTextCharFormat()
        if part in {Part.FIELD, Part.VALUE}:
            look.setBackground(self._theme.colour("row-selected"))
        if part in {Part.FIELD, Part.OPERATOR}:
            look.setForeground(self._theme.colour("accent"))
        if part is Part.OPERATOR:
            look.setFontWeight(QFont.Weight.DemiBold)
        if part is Part.PHRASE:
            look.setBackground(self._theme.colour("chip"))
        return look
