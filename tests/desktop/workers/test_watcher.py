"""Changes in followed folders are noticed, in new folders as well."""

from __future__ import annotations

import itertools
import sys
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from desktop.workers.tasks import TaskRunner
from desktop.workers.watcher import FolderWatcher, folders_below
from index.layout import Layout
from tests.support.articles import write_article

pytestmark = pytest.mark.qt


@pytest.fixture
def watcher(qtbot):
    runner = TaskRunner()
    watcher = FolderWatcher(runner)
    yield watcher
    runner.close()
    watcher.deleteLater()


def test_folders_inside_are_found_but_no_hidden_one_and_no_link(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "a")
    names = {folder.removeprefix(str(tmp_path)) for folder in folders_below([tmp_path])}
    assert names == {"", "/a", "/a/b"}


def test_folder_that_is_not_there_is_left_out(tmp_path):
    assert folders_below([tmp_path / "nothing"]) == frozenset()


def test_new_file_is_noticed(watcher, qtbot, tmp_path):
    watcher.follow([tmp_path])
    qtbot.waitUntil(lambda: watcher.watched() == (str(tmp_path),))
    with qtbot.waitSignal(watcher.changed):
        (tmp_path / "a.txt").write_text("text")


def test_burst_of_changes_is_one(watcher, qtbot, tmp_path):
    watcher.follow([tmp_path])
    qtbot.waitUntil(lambda: bool(watcher.watched()))
    noticed: list[Any] = []
    watcher.changed.connect(lambda: noticed.append(1))
    with qtbot.waitSignal(watcher.changed):
        for number in range(20):
            (tmp_path / f"{number}.txt").write_text("text")
    assert noticed == [1]


def test_new_folder_is_watched_as_well(watcher, qtbot, tmp_path):
    watcher.follow([tmp_path])
    qtbot.waitUntil(lambda: bool(watcher.watched()))
    (tmp_path / "new").mkdir()
    qtbot.waitUntil(lambda: str(tmp_path / "new") in watcher.watched())


def test_folder_that_is_no_longer_followed_is_let_go(watcher, qtbot, tmp_path):
    watcher.follow([tmp_path])
    qtbot.waitUntil(lambda: bool(watcher.watched()))
    watcher.follow([])
    qtbot.waitUntil(lambda: watcher.watched() == ())


def test_data_of_a_library_is_left_out(tmp_path):
    (tmp_path / "library" / "search").mkdir(parents=True)
    Layout(tmp_path / "library").settings.write_text("{}")
    assert folders_below([tmp_path]) == {str(tmp_path)}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems are not asked for it")
def test_file_written_in_place_is_noticed_also_in_a_folder_that_took_the_place_of_another(watcher, qtbot, tmp_path):
    place = tmp_path / "place"
    write_article(place, "a.txt")
    watcher.follow([tmp_path])
    qtbot.waitUntil(lambda: len(watcher.watched()) == 2)
    with qtbot.waitSignal(watcher.changed):
        write_article(place, "a.txt", "other text")
    place.rename(tmp_path / "old")
    write_article(place, "a.txt")
    qtbot.waitUntil(lambda: len(watcher.watched()) == 3)
    qtbot.waitUntil(lambda: not watcher._timer.isActive())
    with qtbot.waitSignal(watcher.changed):
        write_article(place, "a.txt", "third text")


def test_changes_that_never_pause_are_reported_all_the_same(watcher, qtbot, tmp_path):
    watcher.follow([tmp_path])
    qtbot.waitUntil(lambda: bool(watcher.watched()))
    numbers = itertools.count()
    timer = QTimer()
    timer.timeout.connect(lambda: (tmp_path / f"{next(numbers)}.txt").write_text("text"))
    timer.start(50)
    with qtbot.waitSignal(watcher.changed):
        pass
    timer.stop()


def test_closing_twice_does_no_harm(watcher):
    watcher.close()
    watcher.close()
