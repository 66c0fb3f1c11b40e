"""Small files whose loss costs comfort only."""

from __future__ import annotations

import operator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from filelock import FileLock

from desktop.kept_files import KeptFile


@pytest.fixture
def file(tmp_path: Path) -> KeptFile:
    return KeptFile(tmp_path / "below" / "tabs.json", "tabs")


def test_what_is_kept_is_read_again(file: KeptFile) -> None:
    assert file.read() == {}
    file.change(lambda _kept: {"a": [1]})
    file.change(lambda _kept: {"é\udcff": {"b": None}})
    assert file.read() == {"é\udcff": {"b": None}}


@pytest.mark.parametrize("content", ["[]", "3", "null"])
def test_other_json_counts_as_nothing(file: KeptFile, tmp_path: Path, content: str) -> None:
    file.change(lambda _kept: {"a": 1})
    (tmp_path / "below" / "tabs.json").write_text(content, encoding="utf-8")
    assert file.read() == {}


def test_file_that_cannot_be_written_is_told_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "below").write_text("a file, and no folder", encoding="utf-8")
    KeptFile(tmp_path / "below" / "tabs.json", "tabs").change(lambda _kept: {"a": 1})
    assert "the file of tabs was not written" in caplog.text
    caplog.clear()


def test_change_keeps_what_another_window_has_written_since(file: KeptFile, tmp_path: Path) -> None:
    file.change(lambda kept: {**kept, "one": 1})
    KeptFile(tmp_path / "below" / "tabs.json", "tabs").change(lambda kept: {**kept, "two": 2})
    file.change(lambda kept: {**kept, "three": 3})
    assert file.read() == {"one": 1, "two": 2, "three": 3}


def test_changes_of_several_windows_at_once_are_all_kept(tmp_path: Path) -> None:
    def keep(window: int) -> None:
        file = KeptFile(tmp_path / "tabs.json", "tabs")
        for number in range(10):
            file.change(partial(operator.or_, {f"{window}-{number}": window}))

    with ThreadPoolExecutor(4) as windows:
        list(windows.map(keep, range(4)))
    assert len(KeptFile(tmp_path / "tabs.json", "tabs").read()) == 40


def test_change_is_told_in_the_log_and_given_up_where_the_lock_stays_taken(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.kept_files._WAIT", 0.0)
    with FileLock(tmp_path / "kept.lock", is_singleton=False):
        KeptFile(tmp_path / "tabs.json", "tabs").change(lambda _kept: {"a": 1})
    assert "the file of tabs was not written" in caplog.text
    caplog.clear()
    assert KeptFile(tmp_path / "tabs.json", "tabs").read() == {}
