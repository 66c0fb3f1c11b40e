"""What the window has told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.appearance.theme import load_theme
from desktop.dialogs.messages import MessagesDialog
from desktop.messages import Messages, Notice, Told, Tone

pytestmark = pytest.mark.qt
AT = datetime(2031, 9, 29, 12, 0, tzinfo=UTC)
TOLD = (
    Told(Notice(Tone.DONE, "3 files written.", folder="/out"), AT),
    Told(Notice(Tone.BUG, "Something went wrong.", "Traceback …"), AT),
)


@pytest.fixture
def dialog(qtbot):
    dialog = MessagesDialog(TOLD, load_theme("light"))
    qtbot.addWidget(dialog)
    return dialog


def test_the_newest_message_stands_first_with_its_details(dialog):
    assert dialog.list.item(0).text().endswith("Something went wrong.")
    assert "Traceback" in dialog.details.toPlainText()


def test_all_can_be_copied(dialog):
    dialog.copy_all()
    copied = QGuiApplication.clipboard().text()
    assert "3 files written.\n/out" in copied
    assert "Traceback …" in copied


def test_an_empty_list_says_so(qtbot):
    dialog = MessagesDialog((), load_theme("light"))
    qtbot.addWidget(dialog)
    assert dialog.list.count() == 0


def test_what_is_told_is_kept(qapp):
    messages = Messages()
    messages.tell("Done.")
    messages.warn("Not quite.")
    assert [one.notice.text for one in messages.told] == ["Done.", "Not quite."]
