"""The bar for notices."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.messages import Notice, Tone
from desktop.widgets.notice_bar import NoticeBar

pytestmark = pytest.mark.qt


@pytest.fixture
def bar(qtbot, theme):
    bar = NoticeBar(theme)
    qtbot.addWidget(bar)
    return bar


def test_newest_notice_takes_the_place_of_the_one_before(bar):
    bar.show_notice(Notice(Tone.DONE, "First."))
    bar.show_notice(Notice(Tone.WARNING, "Second."))
    assert bar.text == "Second."


def test_good_news_goes_by_itself_and_bad_news_stays(bar):
    bar.show_notice(Notice(Tone.DONE, "Good."))
    assert bar._timer.isActive()
    bar.show_notice(Notice(Tone.ERROR, "Bad."))
    assert not bar._timer.isActive()


def test_markup_in_a_notice_is_shown_as_it_is(bar):
    bar.show_notice(Notice(Tone.DONE, "<b>bold</b>"))
    assert bar._text.text() == "<b>bold</b>"
    assert bar._text.sizeHint().width() > bar._text.fontMetrics().horizontalAdvance("<b>")


def test_details_can_be_copied(bar, qtbot):
    bar.show()
    bar.show_notice(Notice(Tone.BUG, "A bug.", "Traceback"))
    bar._copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback"


def test_folder_is_offered_where_there_is_one(bar, qtbot):
    bar.show_notice(Notice(Tone.DONE, "Written.", folder="/notes"))
    assert not bar._folder.isHidden()
    with qtbot.waitSignal(bar.folder_opened) as opened:
        bar._folder.click()
    assert opened.args == ["/notes"]
    bar.show_notice(Notice(Tone.DONE, "Other."))
    assert bar._folder.isHidden()


def test_warning_goes_when_a_deed_succeeds_and_an_error_stays(bar):
    bar.show_notice(Notice(Tone.WARNING, "Select a passage first."))
    bar.settle()
    assert bar.text == ""
    bar.show_notice(Notice(Tone.ERROR, "The disk is full."))
    bar.settle()
    assert bar.text == "The disk is full."
