"""The entities of one article, by kind, with how often each is named."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desktop.models.sections import Index, Section, SectionsModel
from desktop.models.wording import counted
from desktop.overriding import override
from index.entities.mentions import Entity, Kind, Recognition

_TR = "EntitiesModel"
_TITLES = {
    Kind.PERSON: "People",
    Kind.PLACE: "Places",
    Kind.ORG: "Organisations",
    Kind.WEAPON: "Equipment",
    Kind.EVENT: "Events",
    Kind.DOCUMENT: "Documents",
    Kind.GROUP: "Groups",
    Kind.DATE: "Dates",
    Kind.MONEY: "Money",
    Kind.QUANTITY: "Quantities",
    Kind.CONTACT: "Contacts",
}
KIND_NAMES = {
    Kind.PERSON: "Person",
    Kind.PLACE: "Place",
    Kind.ORG: "Organisation",
    Kind.WEAPON: "Equipment",
    Kind.EVENT: "Event",
    Kind.DOCUMENT: "Document",
    Kind.GROUP: "Group",
    Kind.DATE: "Date",
    Kind.MONEY: "Money",
    Kind.QUANTITY: "Quantity",
    Kind.CONTACT: "Contact",
}
# Layers that inform on demand: their marks are off and their sections closed until the user opens them.
QUIET_KINDS = frozenset({Kind.GROUP, Kind.DATE, Kind.MONEY, Kind.QUANTITY, Kind.CONTACT})
LOUD_KINDS = frozenset(Kind) - QUIET_KINDS


@dataclass(frozen=True, slots=True)
class EntityRow:
    """One entity in the panel.

    Attributes:
        entity: Who or what.
        number: Its place in ``Recognition.entities``.
        share: Its count over the highest count in the article, 0 to 1.
    """

    entity: Entity
    number: int
    share: float


def entity_sections(recognition: Recognition) -> tuple[Section[EntityRow], ...]:
    """Return the entities by kind, in the order of kinds, the most often named first."""
    most = max((entity.count for entity in recognition.entities), default=1)
    rows = [
        EntityRow(entity, number, entity.count / most)
        for number, entity in enumerate(recognition.entities)
        if entity.count
    ]
    rows.sort(key=lambda row: (-row.entity.count, row.number))
    return tuple(
        Section(kind.value, kind_title(kind), tuple(row for row in rows if row.entity.kind is kind))
        for kind in Kind
        if any(row.entity.kind is kind for row in rows)
    )


def kind_name(kind: Kind) -> str:
    """Return what one entity of a kind is, in the language of the interface."""
    return QCoreApplication.translate("Reading", KIND_NAMES[kind])


def kind_title(kind: Kind) -> str:
    """Return the heading of a kind in the language of the interface."""
    return QCoreApplication.translate(_TR, _TITLES[kind])


class EntitiesModel(SectionsModel[EntityRow]):
    """Entities by kind. A section is checked where its marks are shown in the article."""

    shown_kinds_changed = Signal(object)  # frozenset[Kind]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: frozenset[Kind] = LOUD_KINDS

    @property
    def shown_kinds(self) -> frozenset[Kind]:
        """The kinds whose marks are shown."""
        return self._shown

    def set_shown_kinds(self, kinds: Iterable[Kind]) -> None:
        """Choose the kinds whose marks are shown."""
        if (shown := frozenset(kinds)) == self._shown:
            return
        self._shown = shown
        if self._sections:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._sections) - 1, 0), [Qt.ItemDataRole.CheckStateRole]
            )
        self.shown_kinds_changed.emit(shown)

    @override
    def row_data(self, row: EntityRow, role: int) -> object:
        entity = row.entity
        if role == Qt.ItemDataRole.DisplayRole:
            return entity.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entity.name}, {counted(entity.count, 'mention')}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (entity.name, ", ".join(entity.aliases), entity.why) if part)
        return None

    @override
    def section_data(self, section: Section[EntityRow], role: int) -> object:
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if Kind(section.key) in self._shown else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Space shows or hides the marks of this kind")
        return super().section_data(section, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_section = index.isValid() and self.row(index) is None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_section else flags

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        section = self.section(index)
        if role != Qt.ItemDataRole.CheckStateRole or section is None or self.row(index) is not None:
            return False
        kind = frozenset({Kind(section.key)})
        is_on = Qt.CheckState(value) is Qt.CheckState.Checked
        self.set_shown_kinds(self._shown | kind if is_on else self._shown - kind)
        return True
