"""Beginning and finding in a real window: the welcome, the sample, facets by mouse, and the dates dragged over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from desktop.dialogs.export import ExportDialog
from desktop.launch import Launch
from desktop.models.contents import Choice
from tests.support.articles import HARBOUR, numbered, write_article

pytestmark = [pytest.mark.e2e, pytest.mark.qt]
OUTLETS = ("Karsholm Post", "Velmora Courier")


def test_first_launch_leads_from_the_welcome_to_the_sample(window, tmp_path):
    window.app.open(Launch(tmp_path / "library"))
    window.until(lambda: window.main.shows_welcome and window.main.welcome.width() == window.main.width())
    window.picture("first-1-welcome")
    assert window.main.focusWidget() is window.main.welcome.choose
    with window.qtbot.waitSignal(window.app.updating.refreshed, timeout=60_000):
        window.click(window.main.welcome.sample)
    window.until(lambda: window.main.results.model.total > 20)
    assert window.main.welcome.isHidden()
    window.press("ctrl+f")
    window.type("ferry")
    window.until(lambda: window.app.searching.answered.query == "ferry")
    window.picture("first-2-sample")


@pytest.fixture
def dated(tmp_path):
    """Twelve articles of two outlets, one a month."""
    for number in range(12):
        head = f"---\noutlet: {OUTLETS[number % 2]}\ndate: 2031-{number + 1:02}-10\n---\n\n"
        write_article(tmp_path / "articles", f"{number:02}.md", f"{head}# {numbered(number)}")
    return tmp_path / "articles"


def row_of(window, name):
    """Return the row of the library side that has a name, and where it is painted; wait until it is there."""
    panel = window.main.left.library

    def rows():
        every = [row for section in panel.model.sections for row in section.rows]
        return [row for row in every if row.choice is Choice.CLAUSE and name in (row.name, row.clause)]

    window.until(rows)
    index = panel.model.index_of(rows()[0])
    panel.view.scrollTo(index)
    return panel.view.visualRect(index).center()


def choose(window, text):
    """Click on a line of the menu that is open."""
    window.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = [one for one in menu.actions() if one.text() == text]
    window.click(menu, menu.actionGeometry(action).center())


def total(window, count):
    window.until(lambda: window.main.results.model.total == count)


def test_facets_and_dates_are_chosen_by_mouse_and_stand_in_the_query(window, dated, tmp_path):
    window.open(tmp_path / "library", dated)
    box, rows = window.main.top_bar.search_box, window.main.left.library.view
    window.press("ctrl+f")
    window.type("council")
    total(window, 12)
    window.press("ctrl+1")
    window.click(rows.viewport(), row_of(window, "Karsholm Post"))
    total(window, 6)
    assert box.text() == 'council outlet:"Karsholm Post"'
    window.picture("finding-1-outlet")
    window.click(rows.viewport(), row_of(window, "Karsholm Post"))
    total(window, 12)
    window.click(rows.viewport(), row_of(window, "Karsholm Post"), button=3)
    choose(window, "Leave out")
    total(window, 6)
    assert box.text().startswith("council -outlet:")
    times = window.main.results.times
    window.until(times.isVisible)
    bars = len(times._shown.bars)
    first, last = (times._column(number).center().toPoint() for number in (0, bars // 2))
    window.drag(times, QPoint(first.x(), 20), QPoint(last.x(), 20))
    window.until(lambda: "date:2031" in box.text())
    window.until(lambda: 0 < window.main.results.model.total < 6)
    window.picture("finding-2-dates")
    window.press("ctrl+l")
    total(window, 12)


def test_an_article_is_found_by_a_word_of_the_note_that_was_just_written(window, tmp_path):
    write_article(tmp_path / "articles", "harbour.txt", HARBOUR)
    window.open(tmp_path / "library", tmp_path / "articles")
    window.press("Down", "Return")
    window.until(lambda: window.pane.opened is not None)
    window.select("We are close to an agreement")
    window.press("n")
    window.until(lambda: window.pane.opened.annotations)
    window.until(lambda: window.main.focusWidget() is not window.pane.view)
    window.type("doubtful")
    window.press("ctrl+Return")
    window.until(lambda: window.pane.opened.annotations[0].annotation.note == "doubtful")
    window.press("ctrl+f", "ctrl+a")
    window.type("doubtful")
    window.until(lambda: window.app.searching.answered.query == "doubtful")
    total(window, 1)
    (hit,) = window.main.results.model.hits
    assert (hit.is_in_notes, hit.snippet.text) == (True, "doubtful")
    window.picture("found-in-a-note")


def test_notes_are_exported_by_the_dialog(window, tmp_path):
    write_article(tmp_path / "articles", "harbour.txt", HARBOUR)
    window.open(tmp_path / "library", tmp_path / "articles")
    window.press("Down", "Return")
    window.until(lambda: window.pane.opened is not None)
    window.select("We are close to an agreement")
    window.press("1")
    window.until(lambda: window.pane.opened.annotations)
    target = tmp_path / "vault"

    def fill(dialog):
        dialog.target.setFocus()
        window.press("ctrl+a")
        window.type(str(target))
        window.picture("exporting")
        window.press("Return")

    with window.dialog(ExportDialog, fill):
        window.press("ctrl+shift+e")
    window.until(lambda: list(target.glob("*.md")))
    (written,) = target.glob("*.md")
    window.until(lambda: "We are close to an agreement" in written.read_text("utf-8"))
