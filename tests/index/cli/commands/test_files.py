"""The commands that need no library."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from index.cli.main import run


def test_file_is_read_in_the_encoding_that_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "harbour.txt"
    path.write_bytes("Гавань закрыта".encode("koi8-r"))
    assert run(["read", "--encoding", "koi8-r", "--json", str(path)]) == 0
    reading = json.loads(capsys.readouterr().out)
    assert (reading["text"], reading["encoding"]) == ("Гавань закрыта", "koi8-r")


def test_encoding_that_is_none_is_named_in_the_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "harbour.txt"
    path.write_text("The harbour is shut.")
    assert run(["read", "--encoding", "klingon", str(path)]) == 2
    assert "klingon" in capsys.readouterr().err
