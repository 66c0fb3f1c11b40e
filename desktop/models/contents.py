"""What a library holds, as the left column shows it: each row narrows the search by one clause."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop.models.sections import Section, SectionsModel
from desktop.models.wording import grouped
from desktop.overriding import override
from index.views import Overview, Tally

_TR = "ContentsModel"


class Choice(StrEnum):
    """What choosing a row does."""

    ALL = "all"
    CLAUSE = "clause"
    TAG = "tag"
    SEARCH = "search"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class ContentsRow:
    """One row of the library side.

    Attributes:
        choice: What choosing it does.
        name: What it is called.
        count: How many articles, files or annotations it has.
        clause: What it adds to the query, for ``Choice.CLAUSE``.
        icon: The meaning of its icon; empty where it has none.
        tooltip: More about it.
        news: How many of them the user has not seen in a list yet.
    """

    choice: Choice
    name: str
    count: int
    clause: str = ""
    icon: str = ""
    tooltip: str = ""
    news: int = 0


def contents_sections(overview: Overview, saved: tuple[ContentsRow, ...] = ()) -> tuple[Section[ContentsRow], ...]:
    """Return what the left column shows of a library, saved searches too; sections without rows are left out."""
    sections = (
        Section("library", _words("Library"), _library_rows(overview)),
        Section("searches", _words("Saved searches"), saved),
        Section("folders", _words("Folders"), tuple(_folder_row(folder) for folder in overview.folders)),
        Section("outlets", _words("Outlets"), tuple(_outlet_row(tally) for tally in overview.outlets if tally.name)),
        Section(
            "languages",
            _words("Languages"),
            tuple(_language_row(tally) for tally in overview.languages if tally.name),
        ),
        Section("tags", _words("Tags"), tuple(_tag_row(tally) for tally in overview.tags)),
    )
    return tuple(section for section in sections if section.rows)


def saved_row(query: str, total: int, news: int) -> ContentsRow:
    """Return the row of a saved search."""
    told = _words("%1 new").replace("%1", grouped(news)) if news else ""
    tooltip = "\n".join(part for part in (query, told) if part)
    return ContentsRow(Choice.SEARCH, query, total, query, "bookmark", tooltip, news)


def _library_rows(overview: Overview) -> tuple[ContentsRow, ...]:
    rows = [
        ContentsRow(Choice.ALL, _words("All articles"), overview.articles, icon="all-articles"),
        ContentsRow(Choice.CLAUSE, _words("With notes"), overview.annotated, "has:notes", "annotated"),
    ]
    if overview.unreadable:
        name = _words("Unreadable files")
        rows.append(ContentsRow(Choice.UNREADABLE, name, len(overview.unreadable), icon="unreadable"))
    return tuple(rows)


def _folder_row(folder: Tally) -> ContentsRow:
    name = Path(folder.name).name or folder.name
    return ContentsRow(Choice.CLAUSE, name, folder.count, clause("path", folder.name), "folder", folder.name)


def _outlet_row(tally: Tally) -> ContentsRow:
    return ContentsRow(Choice.CLAUSE, tally.name, tally.count, clause("outlet", tally.name))


def _tag_row(tally: Tally) -> ContentsRow:
    return ContentsRow(Choice.TAG, f"#{tally.name}", tally.count)


def _language_row(tally: Tally) -> ContentsRow:
    locale = QLocale(tally.name)
    is_known = locale.language() is not QLocale.Language.C
    name = QLocale.languageToString(locale.language()) if is_known else tally.name
    return ContentsRow(Choice.CLAUSE, name, tally.count, clause("lang", tally.name))


def clause(field: str, value: str) -> str:
    """Return a clause of the query language; quoted where the value is more than one plain word."""
    if value.isalnum():
        return f"{field}:{value}"
    return f'{field}:"{value.replace(chr(34), " ").strip()}"'


def _words(text: str) -> str:
    return QCoreApplication.translate(_TR, text)


class ContentsModel(SectionsModel[ContentsRow]):
    """The rows of the library side."""

    @override
    def row_data(self, row: ContentsRow, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            news = f", {_words('%1 new').replace('%1', grouped(row.news))}" if row.news else ""
            return f"{row.name}, {grouped(row.count)}{news}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tooltip or row.name
        return None
