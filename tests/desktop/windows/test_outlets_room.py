"""The register of outlets in the window."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.dialogs.outlets import OutletsDialog
from index.notes.outlets import FormerGrade, Outlet
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt
MADE = datetime(2031, 4, 2, 8, 0, tzinfo=UTC)


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    window.library.register["o1"] = Outlet(
        "o1",
        "Ilvar Post",
        ("The Post",),
        "post.example",
        "B",
        "Corrects itself.",
        MADE,
        (FormerGrade("D", "", MADE),),
    )
    yield window
    window.close()


def opened(window, qtbot):
    window.app.actions["outlets"].trigger()
    dialog = window.main.findChild(OutletsDialog)
    qtbot.waitUntil(lambda: dialog.list.count() > 0)
    return dialog


def test_entry_shows_names_grade_its_meaning_and_its_history(window, qtbot):
    dialog = opened(window, qtbot)
    assert dialog.entered() == window.library.register["o1"]
    assert dialog._meaning.text().startswith("Minor doubt")
    assert [line.split("  ")[1:] for line in dialog._history.text().splitlines()] == [
        ["B", "Corrects itself."],
        ["D", ""],
    ]


def test_outlet_of_the_open_article_is_offered_and_graded(window, qtbot):
    window.read("a2")
    dialog = opened(window, qtbot)
    assert dialog.name.text() == "Velmora Courier"
    dialog.grade.setCurrentIndex(dialog.grade.findData("C"))
    dialog.reason.setText("Often late.")
    dialog.keep.click()
    qtbot.waitUntil(lambda: "o2" in window.library.register)
    assert window.library.register["o2"].reliability == "C"
    qtbot.waitUntil(lambda: dialog.list.currentItem() is not None and dialog.drop.isEnabled())
    assert dialog.name.text() == "Velmora Courier"


def test_new_entry_needs_a_name(window, qtbot):
    dialog = opened(window, qtbot)
    dialog._add()
    assert not dialog.keep.isEnabled()
    dialog.name.setText("Doramar Wire")
    dialog.aliases.setPlainText("Wire\n\nDW")
    dialog.keep.click()
    qtbot.waitUntil(lambda: "o2" in window.library.register)
    assert window.library.register["o2"].aliases == ("Wire", "DW")


def test_entry_is_removed(window, qtbot):
    dialog = opened(window, qtbot)
    dialog.drop.click()
    qtbot.waitUntil(lambda: window.library.register == {})
