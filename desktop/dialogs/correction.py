"""Correcting a name: what is wrong, where that holds, and what it would change before it does."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.models.entities import kind_name
from desktop.models.naming import (
    FIELD_WORDS,
    SCOPE_WORDS,
    WITH_COMPLETION,
    WITH_KIND,
    Subject,
    action_name,
    correction_of,
    field_name,
    reason_in_words,
    scope_name,
    usual_scope,
)
from desktop.models.wording import counted, isolated
from desktop.widgets.labels import plain_label
from index.entities.corrections.correction import Action, Correction, Scope
from index.entities.mentions import Kind
from index.named import CorrectionPreview, LinkedEntity, MentionInContext

_WIDTH, _MARGIN = 520, 22  # pixels
_EXAMPLES = 3
_AROUND = 60  # characters of an example on each side of the name


class CorrectionDialog(QDialog):
    """A form that says one thing about one name.

    Signals:
        preview_wanted(Correction): What it would change is to be shown; see ``show_preview``.
        names_wanted(str): Entities with these words in their name are to be offered; see ``offer``.
        chosen(Correction): The user wants it so.

    Args:
        subject: What is corrected.
        action: What is marked at first; None for the first that can be.
        wanted: What stands in the field for another extent at first: the selection.
        parent: What the dialog belongs to.
    """

    preview_wanted = Signal(object)
    names_wanted = Signal(str)
    chosen = Signal(object)

    def __init__(
        self, subject: Subject, action: Action | None = None, wanted: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._subject = subject
        self._wanted = wanted
        self._offered: dict[str, LinkedEntity] = {}
        self.setWindowTitle(self.tr("Correct a name") if subject.name else self.tr("Mark as a name"))
        self.setFixedWidth(_WIDTH)
        self._actions, self._scopes = QButtonGroup(self), QButtonGroup(self)
        self.kind = QComboBox()
        self.words = QLineEdit()
        self._field = plain_label("", "small")
        self._names = QStringListModel(self)
        self._preview = plain_label("", "small")
        self._examples = plain_label("", "muted")
        self._buttons = QDialogButtonBox()
        self.do = self._button(self.tr("Correct"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._compose()
        self.choose(action if action in subject.actions and action is not None else subject.actions[0])

    # what it says ----------------------------------------------------------------------------------------

    @property
    def action(self) -> Action:
        """What is marked as wrong."""
        return tuple(Action)[self._actions.checkedId()]

    @property
    def scope(self) -> Scope:
        """Where that holds."""
        return tuple(Scope)[self._scopes.checkedId()]

    def correction(self) -> Correction | None:
        """Return what the form says, or None while something is missing."""
        to = self.words.text()
        known = self._offered.get(to)
        kind = Kind(self.kind.currentData()) if self.action in WITH_KIND else known.kind if known else None
        name = known.name if known else to
        return correction_of(self._subject, self.action, self.scope, kind=kind, to=name)

    def choose(self, action: Action) -> None:
        """Mark what is wrong."""
        self._actions.button(tuple(Action).index(action)).setChecked(True)
        self._follow_action()

    def choose_scope(self, scope: Scope) -> None:
        """Mark where it holds."""
        self._scopes.button(tuple(Scope).index(scope)).setChecked(True)
        self.ask()

    def show_preview(self, correction: Correction, preview: CorrectionPreview) -> None:
        """Show what a correction would change, if the form still says it."""
        if correction != self.correction():
            return
        counts = {"%1": counted(preview.mentions, "mention"), "%2": counted(preview.articles, "article")}
        said = self.tr("Changes %1 in %2.")
        if preview.is_estimate:
            said = self.tr("The words stand in %2; it changes those where they are the name.")
        if not preview.mentions and not preview.is_estimate:
            said = self.tr("Nothing in the library changes now; later articles will follow.")
            if correction.action is Action.ALIAS and correction.scope is Scope.EVERYWHERE:
                said = self.tr("No article says this name now; a search for it will find the other one.")
        if preview.joined:
            said = self.tr("They are one already: %1.").replace("%1", reason_in_words(preview.joined))
        for place, count in counts.items():
            said = said.replace(place, count)
        self._preview.setText(said)
        self._examples.setText("\n".join(_example(one) for one in preview.examples[:_EXAMPLES]))
        self._examples.setVisible(bool(preview.examples))
        self._fit()

    def offer(self, entities: tuple[LinkedEntity, ...]) -> None:
        """Offer entities of the library for the words that are being typed."""
        self._offered |= {_offer(one): one for one in entities}
        self._names.setStringList([_offer(one) for one in entities])
        completer = self.words.completer()
        if entities and self.words.hasFocus() and self.words.text() not in self._offered:
            completer.complete()
        self.ask()

    def refuse(self) -> None:
        """Say that it cannot be looked at."""
        self._preview.setText(self.tr("What it changes cannot be told."))

    def said(self) -> tuple[str, str]:
        """Return what the preview says: the counts, and the examples."""
        return self._preview.text(), self._examples.text()

    # parts -----------------------------------------------------------------------------------------------

    def _compose(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 16)
        column.setSpacing(7)
        subject = self._subject
        head = plain_label(f"“{subject.form}”", "heading")
        head.setWordWrap(True)
        column.addWidget(head)
        if subject.name:
            called = isolated(subject.name) if subject.name != subject.form else ""
            said = "  ·  ".join(part for part in (kind_name(subject.kind), called) if part)
            column.addWidget(plain_label(said, "small"))
        column.addSpacing(4)
        for action in subject.actions:
            button = self._radio(self._actions, action_name(action), tuple(Action).index(action))
            button.setVisible(len(subject.actions) > 1)
            column.addWidget(button)
        self._actions.idClicked.connect(lambda _id: self._follow_action())
        column.addWidget(self._make_field())
        column.addLayout(self._make_scopes())
        for label in (self._preview, self._examples):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(self._buttons)
        self._buttons.accepted.connect(self._finish)
        self._buttons.rejected.connect(self.reject)

    def _make_field(self) -> QWidget:
        box = QWidget()
        row = QVBoxLayout(box)
        row.setContentsMargins(26 if self._subject.name else 0, 2, 0, 2)
        row.setSpacing(3)
        for kind in Kind:
            self.kind.addItem(kind_name(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(self._subject.kind.value))
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.currentIndexChanged.connect(self.ask)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(lambda _text: self.ask())
        self.words.setCompleter(completer)
        self.words.textEdited.connect(self._take_words)
        for part in (self._field, self.words, self.kind):
            row.addWidget(part)
        return box

    def _make_scopes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 4)
        row.setSpacing(16)
        for scope in SCOPE_WORDS:
            row.addWidget(self._radio(self._scopes, scope_name(scope), tuple(Scope).index(scope)))
        row.addStretch(1)
        self._scopes.idClicked.connect(lambda _id: self.ask())
        return row

    def _button(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = QPushButton(text)
        self._buttons.addButton(button, role)
        if role is QDialogButtonBox.ButtonRole.AcceptRole:
            button.setDefault(True)
        return button

    def _radio(self, group: QButtonGroup, text: str, number: int) -> QRadioButton:
        button = QRadioButton(text)
        group.addButton(button, number)
        return button

    # what the user does ----------------------------------------------------------------------------------

    def _follow_action(self) -> None:
        action = self.action
        has_words = action in FIELD_WORDS
        self.kind.setVisible(action in WITH_KIND)
        self.words.setVisible(has_words)
        self._field.setVisible(has_words)
        if has_words:
            self._field.setText(field_name(action))
            self.words.setAccessibleName(field_name(action))
        subject = self._subject
        before = {
            Action.EXTENT: self._wanted or subject.form,
            Action.NOT_SAME: subject.name if subject.name != subject.form else "",
            Action.RENAME: subject.name,
        }
        self.words.setText(before.get(action, ""))
        allowed = subject.scopes(action)
        for number, scope in enumerate(Scope):
            self._scopes.button(number).setVisible(scope in allowed and len(allowed) > 1)
        self._scopes.button(tuple(Scope).index(usual_scope(subject, action))).setChecked(True)
        self.ask()

    def _take_words(self, text: str) -> None:
        if self.action in WITH_COMPLETION and text.strip() and text not in self._offered:
            self.names_wanted.emit(text)
        self.ask()

    def ask(self) -> None:
        """Ask what the form as it is would change."""
        correction = self.correction()
        self.do.setEnabled(correction is not None)
        self._preview.setText("")
        self._examples.setText("")
        if correction is not None:
            self._preview.setText(self.tr("Looking what it changes…"))
            self.preview_wanted.emit(correction)
        elif self.action is Action.EXTENT:
            self._preview.setText(self.tr("Write the name as it stands in the text, longer or shorter than now."))

    def _fit(self) -> None:
        """Be as high as the words need; a layout alone does not ask wrapped lines how high they are."""
        for label in (self._preview, self._examples):
            label.setFixedHeight(max(0, label.heightForWidth(_WIDTH - 2 * _MARGIN)))  # -1 where there are no words
        self.adjustSize()

    def _finish(self) -> None:
        correction = self.correction()
        if correction is not None:
            self.accept()
            self.chosen.emit(correction)


def _offer(entity: LinkedEntity) -> str:
    """Return how an entity is offered; the kind tells namesakes apart."""
    return f"{entity.name} · {kind_name(entity.kind)} · {counted(entity.articles, 'article')}"


def _example(one: MentionInContext) -> str:
    before = one.before if len(one.before) <= _AROUND else f"…{one.before[-_AROUND:]}"
    after = one.after if len(one.after) <= _AROUND else f"{one.after[:_AROUND]}…"
    words = " ".join(f"{before}[{one.text}]{after}".split())
    return f"{isolated(words)}\n    {isolated(one.outlet or one.title)}"
