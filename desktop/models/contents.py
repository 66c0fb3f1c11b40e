"""What a library holds, as the left column shows it: each row narrows the search by one clause."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt

from desktop.models.facet_clauses import Held
from desktop.models.sections import Section, SectionsModel
from desktop.models.wording import grouped
from desktop.overriding import override
from index.views import Overview, Tally

_TR = "ContentsModel"


class Choice(StrEnum):
    """What choosing a row does."""

    ALL = "all"
    CLAUSE = "clause"
    SEARCH = "search"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class ContentsRow:
    """One row of the library side.

    Attributes:
        choice: What choosing it does.
        name: What it is called.
        count: How many articles, files or annotations it has; -1 where that was not counted.
        clause: What it adds to the query, for ``Choice.CLAUSE``.
        icon: The meaning of its icon; empty where it has none.
        tooltip: More about it.
        news: How many of them the user has not seen in a list yet.
        held: What the query says of its clause.
        folder: The path of a followed folder; empty for anything else.
    """

    choice: Choice
    name: str
    count: int
    clause: str = ""
    icon: str = ""
    tooltip: str = ""
    news: int = 0
    held: Held = Held.OPEN
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """What the left column shows besides what the library holds.

    Attributes:
        saved: Rows of the saved searches.
        counts: Articles among the present results, by clause; empty where nothing was searched for.
        held: What the query says of clauses.
    """

    saved: tuple[ContentsRow, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    held: Mapping[str, Held] = field(default_factory=dict)


def contents_sections(overview: Overview, around: Around | None = None) -> tuple[Section[ContentsRow], ...]:
    """Return what the left column shows of a library; sections without rows are left out."""
    around = around or Around()
    sections = (
        Section("library", _words("Library"), _library_rows(overview)),
        Section("searches", _words("Saved searches"), around.saved),
        Section("folders", _words("Folders"), tuple(_folder_row(folder) for folder in overview.folders)),
    )
    return tuple(_with_results(section, around) for section in sections if section.rows)


def _with_results(section: Section[ContentsRow], around: Around) -> Section[ContentsRow]:
    """Return a section with the counts of the present results, and what the query says of its rows."""
    return replace(section, rows=tuple(_row_with_results(row, around) for row in section.rows))


def _row_with_results(row: ContentsRow, around: Around) -> ContentsRow:
    if row.choice is not Choice.CLAUSE:
        return row
    held = around.held.get(row.clause, Held.OPEN)
    return replace(row, count=around.counts.get(row.clause, row.count), held=held)


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
    if failed := len(overview.unreadable) + len(overview.unrecognised):
        rows.append(ContentsRow(Choice.UNREADABLE, _words("Unreadable files"), failed, icon="unreadable"))
    return tuple(rows)


def _folder_row(folder: Tally) -> ContentsRow:
    name = Path(folder.name).name or folder.name
    path = clause("path", folder.name)
    return ContentsRow(Choice.CLAUSE, name, folder.count, path, "folder", folder.name, folder=folder.name)


def count_in_words(row: ContentsRow) -> str:
    """Return the count of a row; empty where it was not counted."""
    return grouped(row.count) if row.count >= 0 else ""


def clause(name: str, value: str) -> str:
    """Return a clause of the query language; quoted where the value is more than one plain word."""
    if value.isalnum():
        return f"{name}:{value}"
    return f'{name}:"{value.replace(chr(34), " ").strip()}"'


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
            held = "" if row.held is Held.OPEN else f", {_words(row.held.value)}"
            return f"{row.name}, {count_in_words(row)}{news}{held}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tooltip or row.name
        return None
