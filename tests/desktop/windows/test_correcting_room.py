"""Names in the reading view are introduced, corrected and marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.controllers.naming import NamingController
from desktop.dialogs.correction import CorrectionDialog
from index.entities.corrections.correction import Action, Scope
from index.entities.mentions import Kind
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    window.read()
    yield window
    window.close()


def introduced(window, qtbot):
    """Open the card of the first name by its key, and return it when it knows the library."""
    pane = window.app.pane
    pane.view.setFocus()
    qtbot.keyClicks(pane.view, "e")
    qtbot.waitUntil(lambda: any(text.startswith("In the library") for text in pane.entity_card.texts()))
    return pane.entity_card


def form(window):
    return window.main.findChild(CorrectionDialog)


def select(window, words):
    opened = window.app.pane.opened
    at = opened.article.text.index(words)
    window.app.pane.select(type(opened.recognition.mentions[0].span)(at, at + len(words)))


def test_the_card_tells_what_the_library_knows(window, qtbot):
    pane = window.app.pane
    card = introduced(window, qtbot)
    assert card.entity.name == "Velmora"
    assert "In the library: 3 times in 3 articles" in card.texts()
    pane.step_mention(0, 1)
    pane.introduce_by_key()
    qtbot.waitUntil(lambda: "Also: \u2068Dalca\u2069 (the same surname in this article)" in card.texts())
    assert "In the library: 6 times in 3 articles" in card.texts()


def test_a_name_is_corrected_from_its_card(window, qtbot):
    card = introduced(window, qtbot)
    card.correction_wanted.emit()
    dialog = form(window)
    qtbot.waitUntil(lambda: dialog.said()[0] == "Changes 3 mentions in 2 articles.")
    dialog.choose(Action.KIND)
    dialog.kind.setCurrentIndex(dialog.kind.findData("ORG"))
    with qtbot.waitSignal(window.app.messages.posted) as posted:
        dialog.do.click()
    (made,) = window.library.corrected
    assert (made.correction.form, made.correction.to_kind) == ("Velmora", Kind.ORG)
    assert "Ctrl+Z takes it back" in posted.args[0].text


def test_a_correction_brings_the_article_and_the_search_up_to_date(window, qtbot):
    introduced(window, qtbot).correction_wanted.emit()
    asked = len(window.library.asked)
    form(window).do.click()
    qtbot.waitUntil(lambda: len(window.library.asked) > asked)


def test_a_selection_that_touches_a_name_is_its_other_extent(window, qtbot):
    select(window, "Mayor Irena Dalca")
    qtbot.keyClicks(window.app.pane.view, "E")
    assert form(window).action is Action.EXTENT
    assert form(window).words.text() == "Mayor Irena Dalca"


def test_a_selection_without_a_name_becomes_one(window, qtbot):
    select(window, "harbour council")
    window.app.actions["correct_name"].trigger()
    dialog = form(window)
    dialog.kind.setCurrentIndex(dialog.kind.findData("ORG"))
    dialog.choose_scope(Scope.EVERYWHERE)
    dialog.do.click()
    qtbot.waitUntil(lambda: bool(window.library.corrected))
    made = window.library.corrected[0].correction
    assert (made.action, made.form, made.kind) == (Action.ADD, "harbour council", Kind.ORG)


def test_where_nothing_is_chosen_it_is_said_what_is_missing(window, qtbot):
    with qtbot.waitSignal(window.app.messages.posted) as posted:
        window.app.actions["correct_name"].trigger()
    assert "Click a name" in posted.args[0].text


def test_completion_comes_from_the_library(window, qtbot):
    introduced(window, qtbot).correction_wanted.emit()
    dialog = form(window)
    dialog.choose(Action.SAME)
    qtbot.keyClicks(dialog.words, "harb")
    qtbot.waitUntil(lambda: dialog.words.completer().model().rowCount() == 1)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize("is_behind", [True, False])
def test_search_that_waits_for_a_correction_is_brought_up_to_date(window, qtbot, monkeypatch, is_behind):
    updates = []
    monkeypatch.setattr(window.app.updating._process, "look", lambda: updates.append(1))
    monkeypatch.setattr(type(window.app.updating._process), "is_running", property(lambda _self: True))
    window.library.is_search_behind = is_behind
    introduced(window, qtbot).correction_wanted.emit()
    naming = window.app.findChild(NamingController)
    with qtbot.waitSignal(naming.settled):
        form(window).do.click()
    assert bool(updates) is is_behind
