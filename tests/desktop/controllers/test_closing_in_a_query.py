"""A library that is closed, or gives way to another, while it is read: a process of its own, for it used to crash."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from index.library.library import Library
from tests.support.articles import numbered, write_article
from tests.support.data import CHECKOUT

pytestmark = pytest.mark.qt

PROGRAM = """
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages
from desktop.workers.tasks import TaskRunner

app = QCoreApplication([])
begun = threading.Event()

def opened(access):
    loop = QEventLoop()
    access.opened.connect(loop.quit)
    access.open(Path(sys.argv[1]))
    loop.exec()

def read(library):
    for number in range(3):
        begun.set()
        library.search("council")
        library.overview()

for attempt in range(12):
    runner = TaskRunner()
    access = LibraryAccess(runner, Messages())
    opened(access)
    for key in ("one", "two", "three"):
        access.read(key, read, print, print)
    begun.wait()
    begun.clear()
    if sys.argv[2] == "open":
        opened(access)
    access.close()
    runner.close()
print("whole")
"""


@pytest.fixture
def data(tmp_path):
    for number in range(40):
        write_article(tmp_path / "articles", f"{number}.txt", numbered(number))
    library = Library.open(tmp_path / "library")
    library.follow(tmp_path / "articles")
    library.ingest()
    library.close()
    return tmp_path / "library"


@pytest.mark.parametrize("how", ["close", "open"])
def test_library_stays_open_until_the_query_under_way_has_ended(data, how):
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROGRAM, str(data), how],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=os.environ | {"PYTHONPATH": str(CHECKOUT)},
    )
    assert (done.returncode, done.stdout) == (0, "whole\n"), done.stderr
