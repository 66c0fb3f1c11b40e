"""Every text that the window asks its translator for is known to the translators."""

from __future__ import annotations

from xml.etree import ElementTree as ET  # our own files

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QDialog

from desktop.dialogs.about import AboutDialog
from desktop.dialogs.encoding import EncodingDialog
from desktop.dialogs.key_editor import KeyEditor
from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.messages import MessagesDialog
from desktop.dialogs.preferences import PreferencesDialog
from desktop.dialogs.unreadable import UnreadableDialog
from desktop.translating import LANGUAGES
from tests import translations
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt
MODAL = (
    AboutDialog,
    EncodingDialog,
    KeyEditor,
    KeysDialog,
    MessagesDialog,
    PreferencesDialog,
    UnreadableDialog,
)


TABLES = {"Actions", "Reading", "Errors", "Counts", "NotesModel", "EntitiesModel", "FacetRows", "Palette"}
MARK = "\u2060"  # a word joiner: it takes no room


class Recorder(QTranslator):
    """Gives everything back with a mark that nobody sees, and remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, text, _comment=None, _number=-1):
        if not context.startswith("Q"):  # Qt's own have their own translations
            self.asked.add((context, text))
            return text + MARK  # translated: otherwise the class that the widget's class builds on is asked too
        return text


@pytest.fixture
def recorder(qapp):
    recorder = Recorder()
    qapp.installTranslator(recorder)
    yield recorder
    qapp.removeTranslator(recorder)


@pytest.fixture(scope="module")
def known(tmp_path_factory):
    folder = tmp_path_factory.mktemp("known")
    before, translations.TRANSLATED = translations.TRANSLATED, ("de",)
    try:
        translations.gather(folder)
    finally:
        translations.TRANSLATED = before
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(folder / "lectern_de.ts").iter("context")
        for message in context.iter("message")
    }


def test_translators_know_all_that_the_window_says(recorder, known, qtbot, qapp, tmp_path, monkeypatch):
    for dialog in MODAL:
        monkeypatch.setattr(dialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    window = FakeWindow(qtbot, qapp, tmp_path)
    window.read()
    with qtbot.waitSignal(window.app.searching.results_arrived):
        window.main.top_bar.search_box.setText("nothing of the kind")
    with qtbot.waitSignal(window.app.searching.query_refused):
        window.main.top_bar.search_box.setText('"open')
    for name in ("show_notes", "preferences", "keys", "change_keys", "messages", "unreadable", "about", "help"):
        window.app.actions[name].trigger()
    window.close()
    missing = {(context, text) for context, text in recorder.asked - known if is_missing(context, text, known)}
    assert sorted(missing) == []


def is_missing(context, text, known):
    """Whether nobody could translate a text; what a class says may be known under the class that it builds on."""
    if context == "PreferencesDialog" and text in LANGUAGES.values():
        return False  # languages are called by their own names
    return context in TABLES or text not in {source for _, source in known}
