"""The main job in the Arabic interface: everything stands the other way round, nothing is cut off, marks are true."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton

from desktop.dialogs.export import ExportDialog
from desktop.widgets.elided_label import ElidedLabel
from tests.support.articles import HARBOUR, write_article
from tests.support.window import RealWindow

pytestmark = [pytest.mark.e2e, pytest.mark.qt]
QUOTE = "نحن قريبون من الاتفاق"
MINA = f"""استئناف محادثات ميناء فيلدورا

التقى عمال الميناء والسلطة البحرية مرة أخرى يوم الثلاثاء، كما قال مسؤولون.

وقالت الوزيرة إلسه براندفيك للصحفيين بعد الاجتماع في كارسهولم: "{QUOTE}".

وأضافت أن الميناء سيفتح خلال 14 يوما إذا قبلت النقابات العرض الذي قدمته (VMA) أمس.
"""


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    write_article(tmp_path / "articles", "mina.txt", MINA)
    write_article(tmp_path / "articles", "harbour.txt", HARBOUR)
    opened = RealWindow(qtbot, qapp, tmp_path, language="ar")
    opened.open(tmp_path / "library", tmp_path / "articles")
    yield opened
    opened.close()


def left_edge(window, widget):
    return widget.mapTo(window.main, QPoint(0, 0)).x()


def cut_off(window):
    """Return the texts of labels and buttons that have less room than they need, or stand outside the window."""
    parts = [*window.main.findChildren(QLabel), *window.main.findChildren(QAbstractButton)]
    shown = [part for part in parts if part.isVisible() and part.text() and not isinstance(part, ElidedLabel)]
    assert len(shown) > 8
    narrow = []
    for part in shown:
        icon_only = isinstance(part, QToolButton) and part.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        wanted = 0 if icon_only or (isinstance(part, QLabel) and part.wordWrap()) else part.minimumSizeHint().width()
        edge = left_edge(window, part)
        # Qt's splitter sets its columns one pixel further when they run from right to left.
        if part.width() < wanted or edge < 0 or edge + part.width() > window.main.width() + 1:
            narrow.append((part.text(), edge, part.width(), wanted))
    return narrow


def open_article(window, words):
    window.press("ctrl+f", "ctrl+a")
    window.type(words)
    window.until(lambda: window.app.searching.answered.query == words and window.main.results.model.rowCount() == 1)
    window.press("Down", "Return")
    window.until(lambda: window.pane.opened is not None)


def test_columns_stand_the_other_way_round_and_nothing_is_cut_off(window):
    main = window.main
    assert main.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert left_edge(window, main.left) > left_edge(window, main.lists) > left_edge(window, main.centre)
    box = main.top_bar.search_box
    assert left_edge(window, main.top_bar.export) < left_edge(window, box)
    assert cut_off(window) == []
    window.picture("arabic-1-library")
    open_article(window, "path:mina.txt")
    window.picture("arabic-2-article")
    assert cut_off(window) == []
    window.press("ctrl+3")
    window.picture("arabic-3-notes")
    assert cut_off(window) == []


def test_passage_of_an_arabic_article_is_marked_where_it_stands_and_exported(window, tmp_path):
    open_article(window, "path:mina.txt")
    window.select(QUOTE)
    window.press("1")
    window.until(lambda: window.pane.opened.annotations)
    (placed,) = window.pane.opened.annotations
    assert placed.placement.span.of(window.pane.opened.article.text) == QUOTE
    (box, _) = window.boxes(QUOTE)
    marks = window.pane.view.marks_at(box.center().toPoint())
    assert placed.annotation.id in [str(mark.owner) for mark in marks]
    window.press("n")
    window.until(lambda: window.main.focusWidget() is not window.pane.view)
    window.type("When, and who said so?")
    window.press("ctrl+Return")
    window.until(lambda: window.pane.opened.annotations[0].annotation.note == "When, and who said so?")
    window.picture("arabic-4-noted")

    def export(dialog):
        assert dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
        dialog.target.setFocus()
        window.press("ctrl+a")
        window.type(str(tmp_path / "vault"))
        window.picture("arabic-5-export")
        window.press("Return")

    with window.dialog(ExportDialog, export):
        window.press("ctrl+shift+e")
    window.until(lambda: list((tmp_path / "vault").glob("*.md")))
    (written,) = (tmp_path / "vault").glob("*.md")
    window.until(lambda: QUOTE in written.read_text("utf-8"))


def test_english_article_runs_from_the_left_in_the_arabic_interface(window):
    open_article(window, "unions")
    quote = "the port would reopen within two weeks"
    window.select(quote)
    window.press("2")
    window.until(lambda: window.pane.opened.annotations)
    (placed,) = window.pane.opened.annotations
    assert placed.placement.span.of(window.pane.opened.article.text) == quote
    (box, _) = window.boxes(quote)
    assert placed.annotation.id in [str(mark.owner) for mark in window.pane.view.marks_at(box.center().toPoint())]
