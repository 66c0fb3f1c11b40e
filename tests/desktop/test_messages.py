"""The one channel of messages."""

from __future__ import annotations

import pytest

from desktop.messages import Messages, Tone
from index.errors import LibraryError

pytestmark = pytest.mark.qt


def posted(qtbot, deed):
    messages = Messages()
    with qtbot.waitSignal(messages.posted) as signal:
        deed(messages)
    return signal.args[0]


def test_expected_error_is_said_in_its_sentence(qtbot):
    notice = posted(qtbot, lambda messages: messages.report(LibraryError("folder-missing", path="/gone")))
    assert (notice.tone, notice.text, notice.details) == (Tone.ERROR, "There is no folder /gone.", "")


def test_bug_is_logged_and_shown_as_one_with_its_traceback(qtbot, caplog):
    def report(messages):
        try:
            _ = 1 / 0
        except ZeroDivisionError as error:
            messages.report(error)

    notice = posted(qtbot, report)
    assert notice.tone is Tone.BUG
    assert "ZeroDivisionError" in notice.details
    assert caplog.records[0].exc_info
    caplog.clear()


def test_good_news_may_offer_a_folder(qtbot):
    notice = posted(qtbot, lambda messages: messages.tell("Done.", folder="/notes"))
    assert (notice.tone, notice.folder) == (Tone.DONE, "/notes")
