"""The list of unreadable files."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from desktop.dialogs.unreadable import UnreadableDialog
from index.views import UnreadableFile
from tests.support.fake_library import make_overview

pytestmark = pytest.mark.qt
ISOLATION = "\u2068\u2069"  # a name keeps its own direction beside words of another


@pytest.fixture
def dialog(qtbot):
    dialog = UnreadableDialog(make_overview(3, unreadable=2).unreadable)
    qtbot.addWidget(dialog)
    return dialog


def test_every_file_stands_with_its_reason(dialog):
    assert dialog.table.rowCount() == 2
    assert [dialog.table.item(1, column).text().strip(ISOLATION) for column in range(3)] == [
        "bad1.bin",
        "The file is not text.",
        "/articles",
    ]


def test_articles_that_were_not_recognised_stand_below_and_are_counted_apart(qtbot):
    failed = UnreadableFile("/articles/one.txt", "recogniser-failed", "The recogniser failed.")
    dialog = UnreadableDialog(make_overview(3, unreadable=2).unreadable, (failed,))
    qtbot.addWidget(dialog)
    reason = dialog.table.item(2, 1)
    assert reason is not None
    assert reason.text().strip(ISOLATION) == "The recogniser failed."
    said = dialog.findChildren(QLabel)[0].text()
    assert "2 files gave no article." in said
    assert "In 1 article the recogniser failed" in said


def test_list_can_be_copied(dialog):
    dialog.copy_list()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == ["/articles/bad0.bin\tThe file is not text.", "/articles/bad1.bin\tThe file is not text."]


def test_folder_of_the_chosen_file_is_opened(dialog, qtbot):
    with qtbot.waitSignal(dialog.folder_opened) as opened:
        dialog._open_folder()
    assert opened.args == ["/articles"]


def test_chosen_files_are_tried_again(dialog, qtbot):
    dialog.table.selectAll()
    with qtbot.waitSignal(dialog.retried) as retried:
        dialog._retry()
    assert retried.args == [("/articles/bad0.bin", "/articles/bad1.bin")]
    assert dialog.result() == dialog.DialogCode.Accepted


def test_a_file_is_opened_again_in_another_encoding(dialog, qtbot):
    dialog.table.selectRow(1)
    with qtbot.waitSignal(dialog.reopened) as reopened:
        dialog._reopen()
    assert reopened.args == ["/articles/bad1.bin"]


@pytest.mark.parametrize(
    ("name", "code", "is_offered"),
    [
        ("koi.txt", "not-text", True),
        ("page.html", "not-text", True),
        ("scan.pdf", "broken-file", False),
        ("scanned.pdf", "not-text", False),
        ("old.doc", "old-office", False),
        ("photo.txt", "picture", False),
        ("empty.txt", "empty", False),
    ],
)
def test_another_encoding_is_offered_for_text_alone(qtbot, name, code, is_offered):
    dialog = UnreadableDialog([UnreadableFile(f"/articles/{name}", code, "Why.")])
    qtbot.addWidget(dialog)
    assert dialog._reopens.isEnabled() is is_offered


def test_another_encoding_follows_the_selection(qtbot):
    files = [UnreadableFile("/a/one.txt", "not-text", "Why."), UnreadableFile("/a/two.png", "picture", "Why.")]
    dialog = UnreadableDialog(files)
    qtbot.addWidget(dialog)
    offered = []
    for row in (1, 0):
        dialog.table.selectRow(row)
        offered.append(dialog._reopens.isEnabled())
    dialog.table.selectAll()
    assert [*offered, dialog._reopens.isEnabled()] == [False, True, False]


def test_the_first_file_is_chosen_from_right_to_left_too(qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = UnreadableDialog([UnreadableFile("/articles/koi.txt", "not-text", "Why.")])
        qtbot.addWidget(dialog)
        assert dialog._reopens.isEnabled()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
