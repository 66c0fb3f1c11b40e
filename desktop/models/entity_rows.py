"""What lists about entities show: each row in two lines, with what it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.entities import kind_name
from desktop.models.naming import reason_in_words, scope_name, sentence
from desktop.models.wording import counted, day, isolated
from desktop.overriding import override
from index.entities.mentions import Kind
from index.named import Alias, Companion, Doubt, MadeCorrection, MentionInContext
from index.views import ListedNote

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole  # the whole row
_TR = "EntityRows"
_BEFORE = 60  # characters before a name that are shown; more would push the name out of sight


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        text: Its first line.
        detail: Its second line.
        value: What it stands for.
        kind: The kind whose shape stands before it; None for none.
        strong: Where in the first line its name stands, in characters; an empty range for none.
    """

    text: str
    detail: str
    value: object
    kind: Kind | None = None
    strong: range = range(0)


def mention_row(mention: MentionInContext) -> Row:
    """Return the row of a mention: its sentence, then where it stands."""
    before = " ".join(mention.before.split())
    before = before if len(before) <= _BEFORE else f"…{before[-_BEFORE:]}"
    before += " " if mention.before[-1:].isspace() else ""
    after = " ".join(f"|{mention.after}".split())[1:]
    at = range(len(before), len(before) + len(mention.text))
    return Row(before + mention.text + after, _source(mention), mention, None, at)


def companion_row(companion: Companion) -> Row:
    """Return the row of somebody that is named with an entity."""
    said = _words("in the same sentence: {times}, in the same article: {articles}")
    if not companion.sentences:
        said = _words("in the same article: {articles}")
    detail = said.format(times=counted(companion.sentences, "time"), articles=counted(companion.articles, "time"))
    return Row(companion.name, detail, companion, companion.kind)


def alias_row(alias: Alias) -> Row:
    """Return the row of a name, with why it was taken for the entity's."""
    counts = f"{counted(alias.mentions, 'mention')}, {counted(alias.articles, 'article')}"
    return Row(alias.name, "  ·  ".join(part for part in (counts, reason_in_words(alias.reason)) if part), alias)


def quotation_row(note: ListedNote) -> Row:
    """Return the row of a graded quotation."""
    annotation = note.placed.annotation
    quote = " ".join(annotation.selector.quote.split())
    parts = (str(annotation.credibility), " ".join(annotation.note.split()), note.outlet, note.title)
    return Row(f"“{quote}”", "  ·  ".join(isolated(part) for part in parts if part), note)


def doubt_row(doubt: Doubt) -> Row:
    """Return the row of an entity of which the recogniser is not sure."""
    shown = mention_row(doubt.example).text if doubt.example is not None else ""
    parts = (f"{doubt.certainty:.0%}", kind_name(doubt.kind), counted(doubt.articles, "article"), isolated(shown))
    return Row(doubt.name, "  ·  ".join(part for part in parts if part), doubt, doubt.kind)


def made_row(made: MadeCorrection) -> Row:
    """Return the row of a correction that holds."""
    when = day(made.made.astimezone().date(), short=True)
    return Row(sentence(made.correction), f"{scope_name(made.correction.scope)}  ·  {when}", made)


class RowsModel(QAbstractListModel):
    """Rows in a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows; does nothing where they are the same, so that a view keeps its place."""
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        row = self._rows[index.row()]
        told: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.text,
            Qt.ItemDataRole.ToolTipRole: f"{row.text}\n{row.detail}",
            Qt.ItemDataRole.AccessibleTextRole: f"{row.text}, {row.detail}",
            ROW_ROLE: row,
        }
        return told.get(role)


def _source(mention: MentionInContext) -> str:
    parts = (day(mention.published, short=True), isolated(mention.outlet), isolated(mention.title))
    return "  ·  ".join(part for part in parts if part)


def _words(text: str) -> str:
    return QCoreApplication.translate(_TR, text)
