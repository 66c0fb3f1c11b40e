"""Import, backup and restore in the window."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop.controllers import handing_over
from desktop.dialogs.import_report import ImportReportDialog
from index.errors import NotesError
from index.notes.archive import Manifest
from index.notes.importing import Conflict, Imported
from index.notes.recovery import Recovery, Trouble
from tests.support.fake_library import FakeLibrary
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt
MADE = datetime(2031, 4, 2, 8, 0, tzinfo=UTC)


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    yield window
    window.close()


def chosen(monkeypatch, way, value):
    monkeypatch.setattr(QFileDialog, way, lambda *_: (value, ""))


def told(window):
    return [one.notice.text for one in window.app.messages.told]


def bring_in(window, qtbot, monkeypatch):
    chosen(monkeypatch, "getOpenFileNames", ["/notes.json", "/others.qdpx"])
    window.app.actions["import"].trigger()
    qtbot.waitUntil(lambda: bool(window.library.brought_in))


def test_plain_import_is_told_in_a_word(window, qtbot, monkeypatch):
    bring_in(window, qtbot, monkeypatch)
    assert window.library.brought_in == (Path("/notes.json"), Path("/others.qdpx"))
    qtbot.waitUntil(lambda: "2 notes brought in. Ctrl+Z takes it back." in told(window))


def test_conflicts_are_shown_and_the_import_can_be_taken_back(window, qtbot, monkeypatch):
    window.library.imported = Imported(
        added=1, conflicts=(Conflict("annotation", "n1", "n9"),), left_out=(("a picture", "It has no text."),)
    )
    bring_in(window, qtbot, monkeypatch)
    qtbot.waitUntil(lambda: window.main.findChild(ImportReportDialog) is not None)
    dialog = window.main.findChild(ImportReportDialog)
    assert dialog.said.text() == "Came in: 1. Known already: 0. In conflict: 1."
    assert dialog.details.toPlainText().splitlines() == [
        "Two versions of an annotation (n1): yours stays, and the other one stands beside it.",
        "a picture: It has no text.",
    ]
    dialog._take_back()
    qtbot.waitUntil(lambda: "There is nothing to take back." in told(window))


def test_backup_is_written_where_the_user_says(window, qtbot, monkeypatch, tmp_path):
    chosen(monkeypatch, "getSaveFileName", str(tmp_path / "mine.zip"))
    window.app.actions["backup"].trigger()
    qtbot.waitUntil(lambda: "Everything you made is backed up in mine.zip." in told(window))
    assert (tmp_path / "mine.zip").read_bytes() == b"backup"


def answer(window, monkeypatch, text):
    chosen(monkeypatch, "getOpenFileName", "/mine.zip")
    window.app.actions["restore"].trigger()
    box = window.main.findChild(QMessageBox)
    assert box.defaultButton().text() == "Keep what is here"
    next(button for button in box.buttons() if button.text() == text).click()


def test_backup_takes_the_place_of_the_notes_while_the_library_is_closed(window, qtbot, monkeypatch, tmp_path):
    asked = []

    def restore(data, file):
        asked.append((data, file, window.library.is_closed))
        return Manifest(MADE, "0", 1)

    monkeypatch.setattr(handing_over, "_restore", restore)
    with qtbot.waitSignals([window.app.access.opened, window.app._handing.restored]):
        answer(window, monkeypatch, "Restore")
    assert asked == [(tmp_path / "data", Path("/mine.zip"), True)]
    assert any("The notes are those of the backup of" in text for text in told(window))


def test_library_is_open_again_though_the_backup_was_none(window, qtbot, monkeypatch):
    def restore(_data, file):
        raise NotesError("not-a-backup", path=file)

    monkeypatch.setattr(handing_over, "_restore", restore)
    with qtbot.waitSignal(window.app.access.opened):
        answer(window, monkeypatch, "Restore")
    assert any("is no backup of Lectern" in text for text in told(window))


def test_nothing_is_restored_without_a_yes(window, monkeypatch):
    monkeypatch.setattr(handing_over, "_restore", lambda *_: pytest.fail("was restored"))
    answer(window, monkeypatch, "Keep what is here")
    assert not window.library.is_closed


def test_recovered_notes_are_told_once(qtbot, qapp, tmp_path):
    library = FakeLibrary()
    library.recovery = Recovery(Trouble.DAMAGED, "torn", tmp_path / "b.zip", MADE, 3, 0, tmp_path / "aside")
    window = FakeWindow(qtbot, qapp, tmp_path, library)
    qtbot.waitUntil(lambda: any("log of the actions since (3)" in text for text in told(window)))
    with qtbot.waitSignal(window.app.access.opened):
        window.app.access.unfollow(Path("/articles"))
    assert len([text for text in told(window) if "log of the actions since (3)" in text]) == 1
    window.close()
