"""What a screen reader finds in the window, through the accessibility tree."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
ROLE = QAccessible.Role
CONTROLS = {ROLE.Button, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.RadioButton, ROLE.EditableText, ROLE.List, ROLE.Tree}


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    window.read("a2")
    yield window
    window.close()


def reachable(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for number in range(min(interface.childCount(), 200)):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from reachable(child)


def tree_of(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def test_every_control_has_a_name(window):
    found = [one for one in reachable(tree_of(window.main)) if one.role() in CONTROLS]
    shown = [one for one in found if not one.state().invisible]
    assert len(shown) > 15
    assert [one.object() for one in shown if not one.text(QAccessible.Text.Name)] == []


@pytest.mark.parametrize(
    ("part", "role", "name"),
    [
        ("search", ROLE.EditableText, "Search"),
        ("results", ROLE.List, "Results"),
        ("contents", ROLE.Tree, "Contents of the library"),
        ("entities", ROLE.Tree, "Entities of the article"),
        ("notes", ROLE.Tree, "Notes"),
    ],
)
def test_parts_of_the_window_have_their_roles_and_names(window, part, role, name):
    main = window.main
    widgets = {
        "search": main.top_bar.search_box,
        "results": main.results.view,
        "contents": main.left.library.view,
        "entities": main.left.entities.view,
        "notes": main.notes.view,
    }
    interface = tree_of(widgets[part])
    assert (interface.role(), interface.text(QAccessible.Text.Name)) == (role, name)


def test_result_is_read_out_with_all_that_is_painted(window):
    rows = tree_of(window.main.results.view)
    assert rows.child(0).text(QAccessible.Text.Name) == (
        "Harbour talks, day 1, Velmora Courier, 2 April 2031, The harbour council of Velmora met"
    )


def test_entity_is_read_out_with_its_mentions(window):
    rows = tree_of(window.main.left.entities.view)
    names = [one.text(QAccessible.Text.Name) for one in reachable(rows)]
    assert "Irena Dalca, 2 mentions" in names


def test_tab_goes_from_the_search_through_the_columns_to_the_article(window, qtbot):
    """Walks the focus chain, so that no part of the window can only be reached with the mouse."""
    main = window.main
    seen: list[QWidget] = []
    widget = main.top_bar.search_box.nextInFocusChain()
    while widget is not main.top_bar.search_box and len(seen) < 500:
        takes_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if takes_tab and widget.isVisible() and widget.isEnabled():
            seen.append(widget)
        widget = widget.nextInFocusChain()
    wanted = [main.left.entities.view, main.results.view, window.app.pane.view]
    assert [part for part in seen if part in wanted] == wanted


def test_text_of_the_article_is_read_out_whole_and_not_to_be_changed(window):
    interface = tree_of(window.app.pane.view)
    text = interface.textInterface()
    said = text.text(0, text.characterCount())
    blocks = [block.span.of(window.app.pane.opened.article.text) for block in window.app.pane.opened.article.blocks]
    assert [block for block in blocks if block not in said] == []
    assert interface.text(QAccessible.Text.Name) == "Article"
    assert interface.state().readOnly


def test_input_method_composes_in_the_search_box_and_searches_for_what_was_chosen_only(window, qtbot):
    box = window.main.top_bar.search_box
    box.setFocus()
    QApplication.sendEvent(box, QInputMethodEvent("にほ", []))
    assert (box.text(), window.app.searching._typed) == ("", "")
    chosen = QInputMethodEvent("", [])
    chosen.setCommitString("日本")
    QApplication.sendEvent(box, chosen)
    assert box.text() == "日本"
    qtbot.waitUntil(lambda: window.app.searching.answered.query == "日本")


def test_key_of_another_layout_is_typed_in_the_search_box_and_does_nothing_to_the_article(window):
    box = window.main.top_bar.search_box
    box.setFocus()
    for letter in "новость":
        QApplication.sendEvent(box, QKeyEvent(QKeyEvent.Type.KeyPress, ord(letter.upper()), NO_MODIFIER, letter))
    assert box.text() == "новость"
    window.app.pane.view.setFocus()
    before = window.app.pane.opened
    QApplication.sendEvent(window.app.pane.view, QKeyEvent(QKeyEvent.Type.KeyPress, ord("Р"), NO_MODIFIER, "р"))
    assert window.app.pane.opened is before
