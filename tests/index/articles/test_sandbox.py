"""Reading at arm's length."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.articles.read import read_file
from index.articles.sandbox import Sandbox
from tests.support.data import CHECKOUT

WORKER = [sys.executable, "-P", "-m", "index.articles.worker", "1024", "10"]
SURROUNDINGS = {**os.environ, "PYTHONPATH": str(CHECKOUT)}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


def article(folder: Path, name: str = "a.txt") -> Path:
    path = folder / name
    path.write_text("A headline\n\nThe harbour of Varn stays shut.\n", encoding="utf-8")
    return path


def test_reading_is_the_same_as_in_this_process(tmp_path: Path, sandbox: Sandbox) -> None:
    path = article(tmp_path)
    assert sandbox.read(path) == read_file(path)


def test_unreadable_file_comes_back_as_a_failure(tmp_path: Path, sandbox: Sandbox) -> None:
    assert sandbox.read(tmp_path / "absent.txt") == read_file(tmp_path / "absent.txt")


def test_file_is_read_in_the_encoding_that_is_asked_for(tmp_path: Path, sandbox: Sandbox) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Гавань закрыта".encode("koi8-r"))
    reading = sandbox.read(path, "koi8-r")
    assert reading == read_file(path, encoding="koi8-r")
    assert reading.article is not None
    assert reading.article.text == "Гавань закрыта"


@pytest.mark.skipif(sys.platform == "win32", reason="names are not bytes there")
def test_name_that_is_not_unicode_is_read(tmp_path: Path, sandbox: Sandbox) -> None:
    path = article(tmp_path, os.fsdecode(b"caf\xe9.txt"))
    reading = sandbox.read(path)
    assert reading.path == path
    assert reading.article is not None


def test_one_worker_serves_many_files(tmp_path: Path, sandbox: Sandbox) -> None:
    path = article(tmp_path)
    sandbox.read(path)
    worker = sandbox._child._process
    sandbox.read(path)
    assert sandbox._child._process is worker


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_worker_that_died_is_replaced(tmp_path: Path, sandbox: Sandbox) -> None:
    path = article(tmp_path)
    sandbox.read(path)
    assert sandbox._child._process is not None
    os.kill(sandbox._child._process.pid, signal.SIGKILL)
    assert sandbox.read(path).article is not None


def test_reading_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    with Sandbox(seconds=0.001) as hasty:  # less than an interpreter needs to start
        reading = hasty.read(article(tmp_path))
    assert reading.failure is not None
    assert reading.failure.code == "parser-timeout"
    assert "0.001 seconds" in reading.failure.reason


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps RLIMIT_AS")
def test_reading_that_needs_too_much_memory_fails(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"word " * 12_000_000)
    with Sandbox(megabytes=160) as narrow:
        reading = narrow.read(path)
    assert reading.failure is not None
    assert reading.failure.code == "parser-memory"


def test_no_worker_is_left_after_closing(tmp_path: Path) -> None:
    sandbox = Sandbox()
    sandbox.read(article(tmp_path))
    worker = sandbox._child._process
    sandbox.close()
    assert worker is not None
    assert worker.returncode == 0


def test_worker_ends_when_its_input_ends() -> None:
    ended = subprocess.run(WORKER, input="", capture_output=True, text=True, env=SURROUNDINGS, check=False)
    assert (ended.returncode, ended.stdout) == (0, "")


def test_chatty_library_cannot_write_into_the_answers() -> None:
    code = (
        "import os, index.articles.worker as worker\n"
        "answers = worker._own_channel()\n"
        "print('noise', flush=True); os.write(1, b'noise')\n"
        "print('answer', file=answers, flush=True)\n"
    )
    spoken = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, env=SURROUNDINGS, check=True
    )
    assert spoken.stdout == "answer\n"


def test_worker_can_start_no_program() -> None:
    code = (
        "import subprocess, index.guard as guard\n"
        "guard.forbid_processes()\n"
        "try: subprocess.run(['true'])\n"
        "except PermissionError: print('refused')\n"
    )
    spoken = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, env=SURROUNDINGS, check=True
    )
    assert spoken.stdout == "refused\n"


def test_heavy_parsers_are_not_imported_with_the_sandbox() -> None:
    code = "import sys, index.articles.sandbox; print({'lxml', 'trafilatura', 'yaml'} & set(sys.modules))"
    spoken = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, env=SURROUNDINGS, check=True
    )
    assert spoken.stdout == "set()\n"
