"""Opening the files of the articles."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from desktop.controllers.reading import ReadingController
from desktop.controllers.tabs import Page
from desktop.dialogs.web_page import Answer, WebPageDialog
from desktop.windows import originals as module
from desktop.windows.originals import Originals
from tests.support.fake_articles import make_article
from tests.support.shell import Shell

pytestmark = pytest.mark.qt


class Hands:
    """What was handed to other programs, and how often the user was asked.

    Attributes:
        answer: What the user says when asked.
    """

    def __init__(self, monkeypatch):
        self.answer = Answer.NOTHING
        self.opened: list[str] = []
        self.asked = 0
        monkeypatch.setattr(module, "open_in_its_program", self.opened.append)
        monkeypatch.setattr(WebPageDialog, "exec", lambda dialog: self.ask(dialog))  # noqa: PLW0108 - a bound method gets no dialog

    def ask(self, dialog):
        self.asked += 1
        dialog.answer = self.answer


@pytest.fixture
def hands(monkeypatch):
    return Hands(monkeypatch)


@pytest.fixture
def originals(qtbot, hands):
    shell, window = Shell(), QWidget()
    qtbot.addWidget(window)
    yield Originals(ReadingController(shell.access, shell.messages), window)
    shell.close()


@pytest.mark.parametrize("path", ["/articles/letter.pdf", "/articles/notes.txt", "/articles"])
def test_other_files_and_folders_are_opened_at_once(originals, hands, path):
    originals.open(path)
    assert (hands.opened, hands.asked) == ([path], 0)


@pytest.mark.parametrize("path", ["/articles/page.html", "/articles/PAGE.HTM", "/articles/page.mhtml"])
def test_saved_page_is_not_opened_unless_the_user_says_so(originals, hands, path):
    originals.open(path)
    assert (hands.opened, hands.asked) == ([], 1)


def test_folder_of_a_saved_page_is_shown_instead(originals, hands):
    hands.answer = Answer.FOLDER
    originals.open("/articles/page.html")
    assert hands.opened == ["/articles"]


def test_user_who_lets_pages_be_opened_is_asked_once(originals, hands):
    hands.answer = Answer.OPEN
    originals.open("/articles/one.html")
    originals.open("/articles/two.html")
    assert (hands.opened, hands.asked) == (["/articles/one.html", "/articles/two.html"], 1)


def test_page_without_the_name_of_one_is_known_by_its_content(originals, hands):
    page = replace(make_article(1), path="/articles/page", format="html")
    originals._reading.row.side.page = Page(page)
    originals.open_current()
    assert (hands.opened, hands.asked) == ([], 1)
