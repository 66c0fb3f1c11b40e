"""Small files whose loss costs comfort only."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.kept_files import KeptFile


@pytest.fixture
def file(tmp_path: Path) -> KeptFile:
    return KeptFile(tmp_path / "below" / "tabs.json", "tabs")


def test_what_is_kept_is_read_again(file: KeptFile) -> None:
    assert file.read() == {}
    file.write({"a": [1]})
    file.write({"é\udcff": {"b": None}})
    assert file.read() == {"é\udcff": {"b": None}}


@pytest.mark.parametrize("content", ["[]", "3", "null"])
def test_other_json_counts_as_nothing(file: KeptFile, tmp_path: Path, content: str) -> None:
    file.write({})
    (tmp_path / "below" / "tabs.json").write_text(content, encoding="utf-8")
    assert file.read() == {}


def test_file_that_cannot_be_written_is_told_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "below").write_text("a file, and no folder", encoding="utf-8")
    KeptFile(tmp_path / "below" / "tabs.json", "tabs").write({"a": 1})
    assert "the file of tabs was not written" in caplog.text
    caplog.clear()
