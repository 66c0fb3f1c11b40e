"""The row at the top."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from desktop.actions import Actions
from desktop.models.wording import isolated
from desktop.widgets.top_bar import TopBar

pytestmark = pytest.mark.qt


def test_parts_of_the_breadcrumb_keep_their_own_direction(qtbot, theme):
    bar = TopBar(Actions(), theme)
    qtbot.addWidget(bar)
    bar.set_breadcrumb(("Library", "", "صوت الرمال"))
    assert bar.breadcrumb.text() == f"{isolated('Library')}  ›  {isolated('صوت الرمال')}"


def test_button_of_the_export_gives_its_words_away_where_there_is_little_room(qtbot, theme):
    bar = TopBar(Actions(), theme)
    qtbot.addWidget(bar)
    bar.show()
    bar.resize(1280, 52)
    assert bar.export.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    bar.resize(848, 52)
    assert bar.export.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert bar.export.accessibleName() == "Export notes"


def test_buttons_without_anything_to_do_are_dimmed_and_their_keys_still_speak(qtbot, theme):
    actions = Actions()
    bar = TopBar(actions, theme)
    qtbot.addWidget(bar)
    buttons = {button.defaultAction().objectName(): button for button in bar.findChildren(QToolButton)}
    assert not any(buttons[name].isEnabled() for name in ("highlight", "note", "undo", "redo"))
    bar.show_possible(undo=True, note=True)
    assert [buttons[name].isEnabled() for name in ("highlight", "note", "undo", "redo")] == [False, True, True, False]
    actions["redo"].setText("Redo: something")
    bar.set_theme(theme)
    assert not buttons["redo"].isEnabled()
    assert actions["redo"].isEnabled()


def test_search_box_has_room_in_a_narrow_window(qtbot, theme):
    bar = TopBar(Actions(), theme)
    qtbot.addWidget(bar)
    bar.set_breadcrumb(("Library", "ilvar-courier", "The Ilvar Courier"))
    bar.show()
    for width in (848, 1024, 1280, 1440):
        bar.resize(width, 52)
        bar._row.activate()
        assert bar.search_box.width() >= 260
        assert bar.export.geometry().right() <= width
