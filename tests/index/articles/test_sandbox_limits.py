"""What a parser may take: time, memory, words, and neither network nor programs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from index.articles.sandbox import Sandbox
from index.child import LONGEST_ANSWER, Child
from index.errors import ChildError
from index.ingest.reading import sandbox_count
from tests.support.articles import write_article
from tests.support.data import CHECKOUT

SURROUNDINGS = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
MEGABYTE = 1024 * 1024


def worker_with_parser(body: str) -> subprocess.CompletedProcess[str]:
    """Run the real worker on one file, with some statements in place of all parsers."""
    code = f"import sys, index.articles.worker as worker\ndef parse(*_, **__):\n {body}\nworker.read_file = parse\n"
    return subprocess.run(
        [sys.executable, "-P", "-c", f"{code}sys.exit(worker.main())", "1024", "10"],
        input=json.dumps({"path": "/a.txt"}) + "\n",
        capture_output=True,
        text=True,
        env=SURROUNDINGS,
        check=False,
    )


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("import socket; socket.create_connection(('127.0.0.1', 9))", "NetworkRefusedError"),
        ("import socket; socket.getaddrinfo('example.org', 80)", "NetworkRefusedError"),
        ("import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')", "NetworkRefusedError"),
        ("import subprocess; subprocess.run(['true'])", "ProcessRefusedError"),
        ("import os; os.system('true')", "ProcessRefusedError"),
        pytest.param(
            "import os; os.fork()",
            "ProcessRefusedError",
            marks=pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here"),
        ),
    ],
)
def test_parser_reaches_no_network_and_starts_no_program(body: str, error: str) -> None:
    ended = worker_with_parser(body)
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert error in ended.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps RLIMIT_AS")
def test_parser_that_wants_more_than_its_memory_says_so() -> None:
    assert json.loads(worker_with_parser("bytearray(1 << 30)").stdout) == {"memory": True}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells the limits of a process")
def test_worker_has_a_gigabyte_and_an_article_ten_seconds(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        sandbox.read(write_article(tmp_path, "a.txt"))
        worker = sandbox._child._process
        assert worker is not None
        limits = Path(f"/proc/{worker.pid}/limits").read_text(encoding="ascii")
        (memory,) = (line.split()[3:5] for line in limits.splitlines() if line.startswith("Max address space"))
        assert memory == [str(1024 * MEGABYTE)] * 2
        assert sandbox.seconds == 10


class Failing(Child):
    """A child that always fails in one way, and counts how often it was asked."""

    def __init__(self, code: str) -> None:
        super().__init__("tests.support.answering_child", ())
        self.code = code
        self.asked = 0

    def ask(self, question: dict[str, object], seconds: float) -> dict[str, object]:
        self.asked += 1
        raise ChildError(self.code, seconds=seconds)


@pytest.mark.parametrize(
    ("code", "told"),
    [("child-late", "parser-timeout"), ("child-died", "parser-crashed"), ("child-verbose", "parser-memory")],
)
def test_file_is_tried_once_more_and_then_told(tmp_path: Path, code: str, told: str) -> None:
    sandbox = Sandbox()
    sandbox._child = failing = Failing(code)
    reading = sandbox.read(tmp_path / "a.txt")
    assert failing.asked == 2
    assert reading.failure is not None
    assert reading.failure.code == told
    assert reading.failure.reason


def test_worker_that_is_stuck_is_killed_and_another_one_takes_its_place() -> None:
    child = Child("tests.support.answering_child", ())
    child.ask({"say": "one"}, 60)
    stuck = child._process
    assert stuck is not None
    with pytest.raises(ChildError):
        child.ask({"hang": True}, 0.2)
    assert stuck.returncode is not None
    assert child.ask({"say": "two"}, 60) == {"said": "two"}
    assert child._process is not stuck
    child.end()


def test_answer_of_a_parser_is_bounded() -> None:
    assert Sandbox()._child._longest == LONGEST_ANSWER == 256 * MEGABYTE


@pytest.mark.parametrize(("cores", "sandboxes"), [(None, 1), (1, 1), (2, 1), (4, 3), (16, 15)])
def test_as_many_parsers_as_cores_less_one(
    monkeypatch: pytest.MonkeyPatch, cores: int | None, sandboxes: int
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    assert sandbox_count() == sandboxes
