"""What stands in the heading of an article beside its own words: read state, grade of the outlet, copies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from desktop.models.wording import day, isolated
from desktop.reading import wording
from desktop.reading.composition import Link, Run
from index.notes.outlets import UNJUDGED_RELIABILITY
from index.views import Copy, OpenedArticle


def runs_about(opened: OpenedArticle) -> Iterator[Run]:
    """Yield what is said about an article in the line below its byline."""
    if opened.read.at is not None:
        yield Run(wording.translated("read on {day}").format(day=day(opened.read.at.astimezone().date())))
    if opened.article.outlet:
        yield Run(_grade(opened.reliability), link=Link.GRADE)
    if opened.copies:
        yield Run(copies_in_words(opened.copies, opened.article.outlet), link=Link.COPIES)


def copies_in_words(copies: Sequence[Copy], outlet: str) -> str:
    """Return where else a text stands, such as "also in 4 outlets".

    Args:
        copies: The other articles of the same origin.
        outlet: Who published the one that is read.
    """
    others = list(dict.fromkeys(copy.outlet for copy in copies if copy.outlet and copy.outlet != outlet))
    if not others:
        one, many = "1 copy of this text", "%n copies of this text"
        return wording.translated(one if len(copies) == 1 else many).replace("%n", wording.number(len(copies)))
    if len(others) == 1:
        return wording.translated("also in {outlet}").format(outlet=isolated(others[0]))
    return wording.translated("also in %n outlets").replace("%n", wording.number(len(others)))


def copies_menu(owner: QWidget, copies: Sequence[Copy]) -> tuple[QMenu, dict[str, str]]:
    """Return a menu with a line for each copy, and the ids of the articles by the names of the actions.

    The menu deletes itself when it closes.
    """
    menu = QMenu(owner)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.setAccessibleName(wording.translated("Copies of this text"))
    articles = {}
    for number, copy in enumerate(copies):
        said = [copy.outlet or copy.title, day(copy.published) if copy.published else "", copy.title]
        action = menu.addAction(
            "  ·  ".join(isolated(part) for part in dict.fromkeys(said) if part).replace("&", "&&")
        )
        action.setObjectName(str(number))
        articles[str(number)] = copy.id
    return menu, articles


def _grade(reliability: str) -> str:
    if reliability == UNJUDGED_RELIABILITY:
        return wording.translated("outlet not graded")
    return wording.translated("outlet graded {grade}").format(grade=wording.reliability(reliability))
