"""Correcting names in a real window, by mouse and by keys, and finding the corrections again after a new start."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton

from desktop.dialogs.correction import CorrectionDialog
from index.entities.corrections.correction import Action, Scope
from index.entities.mentions import Kind
from tests.support.articles import HARBOUR, PIPELINE, write_article
from tests.support.window import RealWindow

pytestmark = [pytest.mark.e2e, pytest.mark.qt]
MISSPELT = PIPELINE.replace("The energy ministry said", "").replace(
    "Erdoğan Şahin", "Ilsa Brandvig, a minister from Karsholm, said so. Erdoğan Şahin"
)


@pytest.fixture
def folder(tmp_path):
    write_article(tmp_path / "articles", "harbour.txt", HARBOUR)
    write_article(tmp_path / "articles", "pipeline.txt", MISSPELT)
    return tmp_path / "articles"


def read(window, words):
    window.press("ctrl+f", "ctrl+a")
    window.type(words)
    window.until(lambda: window.app.searching.answered.query == words and window.main.results.model.rowCount() == 1)
    window.press("Down", "Return")
    window.until(lambda: window.pane.opened is not None and words in window.pane.opened.article.text)
    window.until(window.pane.view.hasFocus)


def named(window):
    """Return who and what the open article names: the words, their kinds, and who is meant."""
    recognised = window.pane.opened.recognition
    return {one.text: (one.kind, recognised.entities[one.entity].name) for one in recognised.mentions}


def radio(dialog, text):
    (found,) = [one for one in dialog.findChildren(QRadioButton) if one.text() == text]
    return found


def test_name_that_is_none_is_taken_away_by_mouse(window, folder, tmp_path):
    window.open(tmp_path / "library", folder)
    read(window, "unions")
    (box, _) = window.boxes("Karsholm")
    window.click(window.pane.view.viewport(), box.center().toPoint())
    window.until(window.pane.entity_card.isVisible)

    def hands(dialog):
        window.click(radio(dialog, "It is no name"))
        window.click(radio(dialog, "In the whole library"))
        window.until(lambda: "mention" in dialog.said()[0])
        window.picture("correcting-1-no-name")
        window.click(dialog.do)

    (button,) = [one for one in window.pane.entity_card.findChildren(QPushButton) if one.text() == "Correct…"]
    with window.dialog(CorrectionDialog, hands):
        window.click(button)
    window.until(lambda: "Karsholm" not in named(window))
    assert "Ilse Brandvik" in named(window)


def by_keys(window, words, hands):
    """Open the form on the name that words are, without a mouse."""
    window.select_by_keys(words)
    with window.dialog(CorrectionDialog, hands):
        window.press("shift+e")


def go_to(window, dialog, action):
    """Mark what is wrong, with the arrows."""
    window.until(lambda: isinstance(dialog.focusWidget(), QRadioButton))
    for _ in range(len(Action)):
        if dialog.action is action:
            return
        window.press("Down")
    pytest.fail(f"{action} was not reached")


def another_kind(window):
    def hands(dialog):
        go_to(window, dialog, Action.KIND)
        window.press("Tab")
        window.until(dialog.kind.hasFocus)
        window.press("o")  # as one goes about in a list of choices
        window.until(lambda: dialog.kind.currentData() == Kind.ORG)
        window.press("Return")

    return hands


def same_as(window):
    def hands(dialog):
        go_to(window, dialog, Action.SAME)
        window.press("Tab")
        window.until(dialog.words.hasFocus)
        window.type("Ilse Bra")
        window.until(lambda: dialog.words.completer().popup().isVisible())
        window.press("Down", "Return")
        window.until(lambda: dialog.correction() is not None and dialog.correction().to_form == "Ilse Brandvik")
        assert dialog.scope is Scope.EVERYWHERE
        window.picture("correcting-2-same")
        window.press("Return")

    return hands


def test_names_are_corrected_by_keys_alone_and_hold_after_a_new_start(window, folder, tmp_path, qtbot, qapp):
    window.open(tmp_path / "library", folder)
    read(window, "unions")
    by_keys(window, "Veldora", another_kind(window))
    window.until(lambda: named(window)["Veldora"][0] is Kind.ORG)
    read(window, "engineers")
    by_keys(window, "Ilsa Brandvig", same_as(window))
    window.until(lambda: named(window)["Ilsa Brandvig"] == (Kind.PERSON, "Ilse Brandvik"))
    window.close()

    again = RealWindow(qtbot, qapp, tmp_path)
    try:
        again.open(tmp_path / "library", folder)
        read(again, "engineers")
        assert named(again)["Ilsa Brandvig"] == (Kind.PERSON, "Ilse Brandvik")
        again.press("ctrl+f", "ctrl+a")
        again.type('person:"Ilse Brandvik"')
        again.until(lambda: again.main.results.model.total == 2)
        read(again, "unions")
        assert named(again)["Veldora"][0] is Kind.ORG
        again.picture("correcting-3-after")
    finally:
        again.close()
