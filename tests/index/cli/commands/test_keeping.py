"""Notes are brought in from files, and a library is made for them where there is none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from index.cli.main import run

NOTES = {"format": "lectern-notes", "version": 1, "articles": [], "texts": {}, "annotations": [], "outlets": []}


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"The harbour is shut.", id="text"),
        pytest.param(b'{"port": "Velmora"}', id="other JSON"),
        pytest.param(b"PK\x03\x04", id="no package after all"),
        pytest.param(json.dumps({**NOTES, "version": 99}).encode(), id="of a newer version"),
        pytest.param(json.dumps(NOTES).encode(), id="notes without a part"),
    ],
)
def test_file_that_holds_no_notes_makes_no_library(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "notes.json"
    file.write_bytes(content)
    assert run(["import", str(file), "--library", str(tmp_path / "new")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "new").exists()


def test_one_file_of_several_that_holds_no_notes_makes_no_library(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(json.dumps({**NOTES, "notes": []}), encoding="utf-8")
    bad.write_text("The harbour is shut.", encoding="utf-8")
    assert run(["import", str(good), str(bad), "--library", str(tmp_path / "new")]) == 2
    assert not (tmp_path / "new").exists()
    assert run(["import", str(good), "--library", str(tmp_path / "new")]) == 0
    assert (tmp_path / "new").exists()
    assert "hold" in capsys.readouterr().err


def test_restoring_points_to_what_was_there_before_only_where_something_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, backup, other = tmp_path / "articles", tmp_path / "all.zip", tmp_path / "other"
    folder.mkdir()
    assert run(["index", str(folder), "--library", str(tmp_path / "new")]) == 0
    assert run(["backup", str(backup), "--library", str(tmp_path / "new")]) == 0
    capsys.readouterr()
    told = [(run(["restore", str(backup), "--library", str(other)]), capsys.readouterr().err) for _ in range(2)]
    assert [code for code, _ in told] == [0, 0]
    assert ["before" in said for _, said in told] == [False, True]
