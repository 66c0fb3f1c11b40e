"""Where the tests of notes keep a store, its backups and its log."""

from __future__ import annotations

import pytest

from index.notes.backups import Backups
from tests.support.notes import ticking


@pytest.fixture
def clock():
    return ticking()


@pytest.fixture
def backups(tmp_path, clock):
    return Backups(tmp_path / "notes.sqlite", tmp_path / "backups", tmp_path / "notes-log", {}, clock)
