"""The one place that holds the library."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.changes import Changes
from index.errors import LibraryError
from tests.support.shell import Shell

pytestmark = pytest.mark.qt


def test_opening_tells_the_folders(qtbot):
    shell = Shell()
    with qtbot.waitSignal(shell.access.opened) as opened:
        shell.access.open(Path("/data"), (Path("/more"),))
    assert opened.args[0] == (Path("/articles"), Path("/more"))
    shell.close()


def test_nothing_is_asked_before_a_library_is_open(qtbot):
    shell = Shell()
    shell.access.read("search", lambda _library: pytest.fail("there is no library"), print)
    shell.access.write(lambda _library: pytest.fail("there is no library"), print)
    shell.close()


def test_library_that_cannot_be_opened_is_told_once(qtbot):
    shell = Shell()

    def refuse(data):
        raise LibraryError("newer-library", path=data)

    shell.access._opener = refuse
    shell.access.open(Path("/data"))
    qtbot.waitUntil(lambda: bool(shell.notices))
    assert "newer version" in shell.notices[0].text
    assert shell.access.data is None
    shell.close()


def test_opening_another_library_closes_the_first(shell, qtbot):
    first, shell.library = shell.library, type(shell.library)()
    shell.open(qtbot)
    assert first.is_closed
    assert not shell.library.is_closed


def test_change_is_announced_and_no_change_is_not(shell, qtbot):
    with qtbot.waitSignal(shell.access.changed) as changed:
        shell.access.alter(lambda _library: Changes())
        shell.access.alter(lambda _library: Changes(annotations=frozenset({"n1"})))
    assert changed.args[0].annotations == {"n1"}


def test_following_a_folder_opens_the_library_anew_with_it(shell, qtbot):
    with qtbot.waitSignal(shell.access.opened) as opened:
        shell.access.follow(Path("/more"))
    assert opened.args[0][-1] == Path("/more")


def test_closing_closes_the_library_after_the_writes_before(shell, qtbot):
    shell.access.write(lambda library: library.refresh(), lambda _nothing: None)
    shell.access.close()
    shell.runner.close()
    assert (shell.library.refreshed, shell.library.is_closed) == (1, True)
