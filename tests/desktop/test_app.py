"""The whole window over a library in memory: what an analyst does, by keyboard and mouse."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from desktop.actions import SPECS
from desktop.models.facet_clauses import Held
from desktop.models.wording import isolated
from desktop.settings import Settings
from index.text.spans import Span
from tests.support.fake_library import FakeLibrary
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    yield window
    window.library.gate.set()
    window.main.close()
    window.main.deleteLater()


def test_every_action_does_something(window):
    assert set(window.app.deeds_by_action()) == {spec.id for spec in SPECS}


def test_keyboard_leads_from_the_search_to_the_article_and_back(window, qtbot):
    window.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.main.focusWidget(), "harbour")
    with qtbot.waitSignal(window.app.searching.results_arrived):
        window.key(Qt.Key.Key_Down)
    assert window.main.focusWidget() is window.main.results.view
    window.key(Qt.Key.Key_Down)
    with qtbot.waitSignal(window.app.reading.article_arrived):
        window.key(Qt.Key.Key_Return)
    assert window.app.pane.opened.id == "a2"
    assert window.app.pane.isAncestorOf(window.main.focusWidget())
    assert window.main.top_bar.hits.text() == "1 hit"
    window.key(Qt.Key.Key_Escape)
    assert window.main.focusWidget() is window.main.results.view
    window.key(Qt.Key.Key_Escape)
    assert window.main.focusWidget() is window.main.top_bar.search_box


def test_article_comes_with_its_entities_facts_and_place(window):
    window.read()
    assert window.main.left.shows_entities
    assert [section.title for section in window.main.left.entities.model.sections] == ["People", "Places"]
    assert window.main.status.facts.startswith("21 words")
    shown = window.main.top_bar.breadcrumb.text()
    assert shown == "  ›  ".join(isolated(part) for part in ("Library", "articles", "Velmora Courier"))


def test_highlight_goes_to_the_library_and_comes_back_into_the_pane(window, qtbot):
    window.read()
    with qtbot.waitSignal(window.app.reading.annotations_arrived):
        window.app.pane.highlight_requested.emit(Span(0, 7), "claim")
    assert window.app.pane.opened.annotations[0].annotation.label == "claim"
    assert window.main.status.state == "Offline  ·  in this article: all notes anchored"


def test_highlight_without_a_selection_says_what_to_do(window, qtbot):
    window.read()
    window.app.actions["highlight"].trigger()
    assert "Select a passage" in window.main.notices.text


def test_query_error_is_shown_under_the_box_and_goes_again(window, qtbot):
    with qtbot.waitSignal(window.app.searching.query_refused):
        window.main.top_bar.search_box.setText('harbour "')
    assert window.main.query_error.isVisible()
    with qtbot.waitSignal(window.app.searching.query_accepted):
        window.main.top_bar.search_box.setText("harbour")
    assert not window.main.query_error.isVisible()


def test_row_of_the_left_column_narrows_the_query(window, qtbot):
    window.main.top_bar.search_box.setText("harbour")
    panel = window.main.left.library
    qtbot.waitUntil(lambda: any(section.key == "languages" for section in panel.model.sections))
    row = row_of(panel, "lang:en")
    with qtbot.waitSignal(window.app.searching.results_arrived) as arrived:
        panel.row_chosen.emit(row)
    assert arrived.args[0].query == "harbour lang:en"
    qtbot.waitUntil(lambda: row_of(panel, "lang:en").held is Held.WANTED)
    panel.row_left_out.emit(row_of(panel, "lang:en"))
    assert window.main.top_bar.search_box.text() == "harbour -lang:en"


def row_of(panel, clause):
    return next(row for section in panel.model.sections for row in section.rows if row.clause == clause)


def test_good_news_is_a_word_at_the_bottom_and_bad_news_a_bar(window):
    window.app.messages.tell("All is well.")
    assert (window.main.status.said, window.main.notices.isVisible()) == ("All is well.", False)
    window.app.messages.warn("Not quite.")
    assert window.main.notices.text == "Not quite."


def test_list_gives_way_to_the_article_in_a_narrow_window(window):
    window.main.resize(1024, 700)
    window.read()
    assert window.main.lists.isHidden()
    window.main.enter_results()
    assert not window.main.lists.isHidden()


def test_folders_are_looked_through_when_the_user_comes_back(window, qapp, qtbot):
    qtbot.waitUntil(lambda: not window.app.updating.is_running)
    window.app.updating.rounds._rest.stop()
    with qtbot.waitSignal(window.app.updating.ended):
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def test_columns_are_hidden_by_keys_and_stay_hidden(window, qtbot, tmp_path):
    window.app.actions["results_column"].trigger()
    window.app.actions["left_column"].trigger()
    assert window.main.lists.isHidden()
    assert window.main.left.isHidden()
    assert not Settings(tmp_path).is_column_shown("results")


def test_theme_changes_and_is_remembered(window, tmp_path):
    before = window.app.appearance.theme.is_dark
    window.app.actions["theme"].trigger()
    assert window.app.appearance.theme.is_dark is not before
    assert Settings(tmp_path).preferences.scheme == ("light" if before else "dark")


def test_library_without_folders_is_a_welcome(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path, FakeLibrary(0, ()))
    assert window.main.centre.currentWidget() is window.main.welcome
    assert [window.main.welcome.choose.isVisible(), window.main.welcome.sample.isVisible()] == [True, True]
    assert window.main.left.isHidden()
    window.main.close()


def test_notes_that_came_in_before_any_folder_are_shown_instead_of_the_welcome(qtbot, qapp, tmp_path):
    library = FakeLibrary(0, ())
    library.annotations = 2
    window = FakeWindow(qtbot, qapp, tmp_path, library)
    assert window.main.centre.currentWidget() is window.main.nothing_open
    assert window.main.left.shows_notes
    assert window.main.notes.isVisible()
    window.main.close()


def test_folder_chosen_at_the_welcome_is_followed(qtbot, qapp, tmp_path, monkeypatch):
    window = FakeWindow(qtbot, qapp, tmp_path, FakeLibrary(0, ()))
    monkeypatch.setattr(window.app.questions, "articles", lambda: Path("/articles"))
    with qtbot.waitSignal(window.app.access.opened) as opened:
        window.main.welcome.choose.click()
    assert opened.args[0] == (Path("/articles"),)
    assert window.main.centre.currentWidget() is window.main.nothing_open
    window.main.close()


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    modifiers, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, modifiers)
    window.main.dropEvent(event)


def test_folder_that_is_dropped_is_followed(window, qtbot, tmp_path):
    with qtbot.waitSignal(window.app.access.opened) as opened:
        drop(window, tmp_path)
    assert opened.args[0] == (Path("/articles"), tmp_path)


def test_file_that_is_dropped_is_opened_or_it_is_said_why_not(window, qtbot, tmp_path):
    stranger = tmp_path / "stranger.txt"
    stranger.write_text("A text", encoding="utf-8")
    drop(window, stranger)
    qtbot.waitUntil(lambda: "stranger.txt is in no folder" in window.main.notices.text)


def test_folder_is_followed_no_longer(window, qtbot):
    with qtbot.waitSignal(window.app.access.opened) as opened:
        window.main.left.library.unfollow_wanted.emit("/articles")
    assert opened.args[0] == ()


def test_bug_is_shown_and_the_window_stays(window, qtbot, caplog):
    window.app.access.read("a bug", lambda _library: 1 / 0, print)
    qtbot.waitUntil(lambda: "went wrong" in window.main.notices.text)
    assert window.main.isVisible()
    caplog.clear()


def test_no_label_takes_text_for_markup(window):
    window.read()
    assert {label.textFormat() for label in window.main.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_every_control_has_a_name_for_screen_readers(window):
    window.read()
    nameless = [
        control
        for kind in (QAbstractButton, QLineEdit)
        for control in window.main.findChildren(kind)
        if control.isVisible() and not (control.accessibleName() or getattr(control, "text", str)())
    ]
    assert nameless == []


def test_small_window_shows_everything(window, qtbot):
    window.main.resize(1024, 700)
    window.read()
    bar = window.main.top_bar
    assert bar.rect().contains(bar.export.mapTo(bar, QPoint(bar.export.width() - 1, 5)))
    assert window.main.width() == 1024


def test_closing_leaves_no_thread_and_closes_the_library(qtbot, qapp, tmp_path):
    before = set(threading.enumerate())
    window = FakeWindow(qtbot, qapp, tmp_path)
    window.read()
    window.main.close()
    assert set(threading.enumerate()) <= before
    assert window.library.is_closed


def test_note_being_typed_is_kept_when_the_window_closes(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    window.read()
    with qtbot.waitSignal(window.app.reading.annotations_arrived):
        window.app.pane.highlight_requested.emit(Span(0, 7), "claim")
    window.app.pane.edit_note("n1")
    qtbot.keyClicks(window.main.focusWidget(), "who said so")
    window.main.close()
    assert window.library.notes()[0].placed.annotation.note == "who said so"
    assert window.library.is_closed


def test_note_on_what_was_just_highlighted_needs_no_selection(window, qtbot):
    window.read()
    with qtbot.waitSignal(window.app.reading.annotations_arrived):
        window.app.pane.highlight_requested.emit(Span(0, 7), "claim")
    window.app.pane.activate_annotation("n1")
    window.app.actions["note"].trigger()
    assert window.main.focusWidget().accessibleName() == "Note"
    assert window.main.notices.text == ""


def test_warning_goes_with_the_next_deed_that_succeeds(window, qtbot):
    window.read()
    window.app.actions["note"].trigger()
    assert "Select a passage" in window.main.notices.text
    with qtbot.waitSignal(window.app.access.changed):
        window.app.pane.highlight_requested.emit(Span(0, 7), "claim")
    assert window.main.notices.text == ""


def test_window_is_gone_before_what_is_under_way_is_waited_for(qtbot, qapp, tmp_path, monkeypatch):
    window = FakeWindow(qtbot, qapp, tmp_path)
    seen, wait = [], window.app.updating.close

    def look_and_wait():
        seen.append(window.main.isVisible())
        wait()

    monkeypatch.setattr(window.app.updating, "close", look_and_wait)
    window.main.close()
    assert seen == [False]
