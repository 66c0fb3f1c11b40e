"""Exporting, and what is said about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.controllers.exporting import ExportController, Scope
from desktop.settings import Settings

pytestmark = pytest.mark.qt


@pytest.fixture
def asked():
    return []


@pytest.fixture
def export(shell, tmp_path, asked):
    def choose(begin):
        asked.append(begin)
        return str(tmp_path / "out")

    return ExportController(shell.access, shell.messages, Settings(tmp_path), choose)


def wanted(shell, qtbot):
    qtbot.waitUntil(lambda: bool(shell.notices))
    return shell.library.exported[0]


def test_result_is_told_with_the_folder(shell, export, qtbot, tmp_path):
    export.export(Scope.ALL)
    assert wanted(shell, qtbot)["target"] == tmp_path / "out"
    notice = shell.notices[0]
    assert (notice.text, notice.folder) == ("1 file written, 1 unchanged.", str(tmp_path / "out"))


def test_scope_decides_what_is_exported(shell, export, qtbot):
    export.export(Scope.ARTICLE, articles=("a1",), query="harbour")
    asked = wanted(shell, qtbot)
    assert (asked["articles"], asked["query"]) == (("a1",), "")


def test_results_are_exported_by_their_query(shell, export, qtbot):
    export.export(Scope.RESULTS, articles=("a1",), query="harbour")
    asked = wanted(shell, qtbot)
    assert (asked["articles"], asked["query"]) == ((), "harbour")


def test_what_is_marked_red_stays_and_is_told(shell, export, qtbot):
    shell.library.red = (("n1", "red"),)
    with qtbot.waitSignal(export.held_back) as held:
        export.export(Scope.ALL)
    assert held.args[1] == 1
    assert shell.notices[0].text == "1 file written, 1 unchanged, 1 note kept back as TLP:RED."


def test_folder_is_remembered(export, asked, tmp_path):
    export.export(Scope.ALL)
    export.export(Scope.ALL)
    assert asked == [str(Path.home()), str(tmp_path / "out")]


def test_nothing_is_written_where_the_user_chooses_no_folder(shell, tmp_path, qtbot):
    export = ExportController(shell.access, shell.messages, Settings(tmp_path), lambda _begin: "")
    export.export(Scope.ALL)
    shell.runner.close()
    assert shell.library.exported == []
