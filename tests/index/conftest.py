from __future__ import annotations

import pytest

from index.library.library import Library


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "articles"
    made.mkdir()
    return made


@pytest.fixture
def library(tmp_path, folder):
    opened = Library.open(tmp_path / "library")
    opened.follow(folder)
    yield opened
    opened.close()
