"""Counts and days as the window writes them, in the language of the interface."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.translating import plural
from index.notes.grades import Support

_TR = "Counts"

FORMS = {
    "hit": "%n hit(s)",
    "word": "%n word(s)",
    "note": "%n note(s)",
    "article": "%n article(s)",
    "entity": "%n entity|%n entities",
    "mention": "%n mention(s)",
    "file": "%n file(s)",
    "time": "once|%n times",
}
"""How things are counted in English; see ``desktop.translating.plural``."""


def counted(number: int, what: str) -> str:
    """Return a number with its noun, such as "1,204 words".

    Args:
        number: How many.
        what: A key of the table above.
    """
    return plural(_TR, FORMS[what], number)


def support_said(support: Support | None) -> str:
    """Return the warning beside a 1 that rests on copies of one text; empty where there is nothing to warn of."""
    if support is None or not support.is_of_copies_only:
        return ""
    articles = counted(support.articles, "article")
    return QCoreApplication.translate("NotesModel", "%1, 1 origin").replace("%1", articles)


def grouped(number: int) -> str:
    """Return a number with its digits grouped as the language does."""
    return _locale().toString(number)


def day(published: date | None, *, short: bool = False) -> str:
    """Return a day such as "29 September 2021", short "29 Sep 2021"; empty for none."""
    if published is None:
        return ""
    # The order of day, month and year is the language's own; see QLocale.toString for the letters.
    short_pattern = QCoreApplication.translate("Counts", "d MMM yyyy")
    pattern = short_pattern if short else QCoreApplication.translate("Counts", "d MMMM yyyy")
    return _locale().toString(QDate(published.year, published.month, published.day), pattern)


def day_or_file(published: date | None, file_day: date | None, *, short: bool = False) -> str:
    """Return the day of publication, else that of the file, which is said to be no more, such as "file of 3 May"."""
    if published is not None or file_day is None:
        return day(published, short=short)
    return QCoreApplication.translate("Counts", "file of {day}").format(day=day(file_day, short=short))


def month(first: date, *, short: bool = False) -> str:
    """Return the month of a day such as "September 2021", short "Sep 2021"."""
    short_pattern = QCoreApplication.translate("Counts", "MMM yyyy")
    pattern = short_pattern if short else QCoreApplication.translate("Counts", "MMMM yyyy")
    return _locale().toString(QDate(first.year, first.month, first.day), pattern)


def year(first: date) -> str:
    """Return the year of a day in the digits of the language."""
    return _locale().toString(QDate(first.year, first.month, first.day), "yyyy")


def isolated(text: str) -> str:
    """Return a foreign part of a line set apart, so that its direction does not reach beyond it; empty stays empty.

    Beside an Arabic name, the parts of "9 Mar 2026" would otherwise change places: UAX #9, first strong isolate.
    """
    return f"\u2068{text}\u2069" if text else ""


def _locale() -> QLocale:
    """The user's locale; where none is set, the language that the window speaks then."""
    locale = QLocale()
    return QLocale(QLocale.Language.English) if locale.language() is QLocale.Language.C else locale
