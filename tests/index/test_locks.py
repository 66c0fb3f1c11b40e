"""On a file system that knows no locks the program works, and does not speak of its own insides."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.articles import HARBOUR, write_article
from tests.support.data import CHECKOUT

WITHOUT_LOCKS = """
import errno, sys
import fcntl

def refuse(*_):
    raise OSError(errno.ENOSYS, "Function not implemented")

fcntl.flock = refuse
from index.cli.main import run
sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="locks of POSIX")
def test_a_library_works_where_the_file_system_knows_no_locks(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    write_article(folder, "harbour.txt", HARBOUR)
    command = [sys.executable, "-c", WITHOUT_LOCKS]
    for words in (["index", str(folder)], ["search", "harbour"]):
        done = subprocess.run(
            [*command, *words, "--library", str(tmp_path / "library")],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            check=True,
        )
        assert "Warning" not in done.stderr
        assert "filelock" not in done.stderr
    assert "1 article " in done.stderr
