"""A library whose maker is killed is a library from its first file on."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from index.errors import LibraryError
from index.library.library import Library
from tests.support.data import CHECKOUT


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes to be killed are forked")
@pytest.mark.parametrize(("kind", "rounds"), [("steps", 24), ("moments", 12)])
def test_library_whose_maker_was_killed_is_one_and_is_completed_by_an_update(tmp_path, kind, rounds):
    command = [sys.executable, "-m", "tests.support.library_killing", str(tmp_path), kind, str(rounds)]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    outcome = json.loads(done.stdout)
    assert outcome["wrong"] == []
    assert outcome["killed"] > rounds // 3
    assert outcome["left"] > rounds // 3


def test_folder_in_which_settings_never_got_their_name_is_a_library(tmp_path):
    data = tmp_path / "library"
    data.mkdir()
    (data / "library.new").write_text("", encoding="utf-8")
    with pytest.raises(LibraryError) as raised:
        Library.open(tmp_path / "elsewhere", create=False)
    assert raised.value.code == "not-a-library"
    Library.open(data, create=False).close()
    library = Library.open(data)
    assert library.folders == ()
    library.close()


def test_folder_of_the_user_is_no_library(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear Ilse", encoding="utf-8")
    with pytest.raises(LibraryError) as raised:
        Library.open(tmp_path)
    assert raised.value.code == "not-a-library"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
