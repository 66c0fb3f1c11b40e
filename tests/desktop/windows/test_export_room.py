"""The export dialog in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop.dialogs.export import ExportDialog
from desktop.models.exports import TEMPLATES, Scope
from index.export.templates import shipped
from index.text.spans import Span
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    window.library.annotate("a2", Span(0, 7), label="claim")
    yield window
    window.close()


@pytest.fixture
def dialog(window, qtbot, tmp_path):
    window.read("a2")
    qtbot.keyClick(window.main, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.main.findChild(ExportDialog)
    dialog.target.setText(str(tmp_path / "out"))
    return dialog


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def granted(window, dialog, qtbot):
    before = len(window.library.exported)
    dialog._export.click()
    qtbot.waitUntil(lambda: len(window.library.exported) > before)
    return window.library.exported[-1]


def test_open_article_is_chosen_at_first(window, dialog, qtbot, tmp_path):
    asked = granted(window, dialog, qtbot)
    assert (asked["target"], asked["articles"], asked["form"]) == (tmp_path / "out", ("a2",), "markdown")
    assert window.app.exporting.folder == str(tmp_path / "out")


def test_tag_is_asked_for_and_may_bear_its_sign(window, dialog, qtbot):
    choose(dialog.scope, Scope.TAG)
    assert not dialog.word.isHidden()
    assert not dialog._export.isEnabled()
    dialog.word.setText("#port")
    choose(dialog.division, "tag")
    choose(dialog.template, "dossier")
    asked = granted(window, dialog, qtbot)
    assert (asked["tag"], asked["by"], asked["template"], asked["articles"]) == ("port", "tag", "dossier", ())


def test_what_there_is_nothing_of_cannot_be_chosen(dialog):
    model = dialog.scope.model()
    offered = {dialog.scope.itemData(n): model.item(n).isEnabled() for n in range(dialog.scope.count())}
    assert offered == dict.fromkeys(Scope, True) | {Scope.RESULTS: False, Scope.CHOSEN: False}


def test_one_file_for_the_search_needs_a_search(dialog):
    choose(dialog.division, "query")
    assert not dialog._export.isEnabled()
    assert not dialog._why_not.isHidden()


def test_other_forms_have_no_wording(window, dialog, qtbot):
    choose(dialog.template, "brief")
    choose(dialog.form, "csv")
    assert dialog.template.isHidden()
    asked = granted(window, dialog, qtbot)
    assert (asked["form"], asked["template"], asked["by"]) == ("csv", "", "article")


def test_template_of_the_users_own_is_asked_for(dialog, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/mine.md.j2", ""))
    dialog.template.setCurrentIndex(dialog.template.count() - 1)
    dialog.template.activated.emit(dialog.template.count() - 1)
    assert dialog.wish().template == "/mine.md.j2"


def test_export_can_be_kept_and_dropped(window, dialog, qtbot):
    dialog.is_kept.setChecked(True)
    assert "allow_red" not in granted(window, dialog, qtbot)
    assert [one.articles for one in window.library.kept] == [("a2",)]
    window.app.actions["export_more"].trigger()
    again = window.main.findChildren(ExportDialog)[-1]
    qtbot.waitUntil(lambda: again.kept.list.count() == 1)
    assert not again.kept.isHidden()
    again.kept.drop.click()
    qtbot.waitUntil(lambda: window.library.kept == ())
    qtbot.waitUntil(again.kept.isHidden)


def test_red_notes_leave_only_when_that_is_confirmed(window, dialog, qtbot):
    window.library.red = (("n1", "red"),)
    assert granted(window, dialog, qtbot)["allow_red"] is False
    qtbot.waitUntil(lambda: window.main.findChild(QMessageBox) is not None)
    box = window.main.findChild(QMessageBox)
    assert box.defaultButton().text() == "Keep them here"
    send = next(button for button in box.buttons() if button.text() == "Write them too")
    send.click()
    qtbot.waitUntil(lambda: len(window.library.exported) == 2)
    assert window.library.exported[1]["allow_red"] is True


def test_chosen_notes_cannot_be_kept_in_step(window, qtbot):
    window.app.actions["show_notes"].trigger()
    qtbot.waitUntil(lambda: bool(window.main.notes.model.sections))
    window.main.notes.view.selectAll()
    window.app.actions["export_more"].trigger()
    dialog = window.main.findChild(ExportDialog)
    dialog.is_kept.setChecked(True)
    assert not dialog.is_kept.isEnabled()
    assert replace(dialog.wish(), target="") == replace(dialog.wish(), target="", annotations=("n1",), is_kept=False)


def test_menu_of_the_button_leads_to_the_dialog(window):
    menu = window.main.top_bar.export.menu()
    menu.actions()[-1].trigger()
    assert window.main.findChild(ExportDialog) is not None


def test_every_template_that_ships_is_offered():
    assert set(TEMPLATES) == {"", *shipped()}


def test_folder_is_chosen_by_button(dialog, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/elsewhere")
    dialog._browse()
    assert Path(dialog.wish().target) == Path("/elsewhere")
