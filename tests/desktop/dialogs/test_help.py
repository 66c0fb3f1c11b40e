"""The help in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl

from desktop.appearance.theme import load_theme
from desktop.dialogs.help import HelpDialog
from desktop.models.help_pages import help_pages, rendered

pytestmark = pytest.mark.qt


@pytest.fixture
def dialog(qtbot):
    dialog = HelpDialog(load_theme("light"))
    qtbot.addWidget(dialog)
    return dialog


def shown(dialog):
    return [
        dialog.list.item(row).text() for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()
    ]


def test_every_page_is_listed_and_the_first_is_shown(dialog):
    assert shown(dialog) == [page.title for page in help_pages()]
    assert help_pages()[0].title in dialog.text.toPlainText()


def test_search_finds_pages_by_their_words(dialog):
    dialog.search.setText("front matter")
    assert shown(dialog) == ["Export"]
    assert dialog.list.currentItem().text() == "Export"
    assert dialog.text.textCursor().selectedText().casefold() == "front"


def test_search_without_a_hit_leaves_the_list_empty(dialog):
    dialog.search.setText("xylophone quartet")
    assert shown(dialog) == []
    dialog.search.clear()
    assert len(shown(dialog)) == len(help_pages())


def test_a_link_leads_to_another_page(dialog):
    dialog._follow(QUrl("export.md"))
    assert dialog.list.currentItem().text() == "Export"


def test_tables_are_shown_as_tables():
    assert "<table>" in rendered("| a | b |\n|---|---|\n| c | d |\n")


def test_a_page_can_do_nothing_but_be_read():
    assert "<script" not in rendered("<script>alert(1)</script><img src=x>")
