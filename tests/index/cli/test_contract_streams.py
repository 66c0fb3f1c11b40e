"""What becomes of standard streams that are cut short, full, closed or interrupted."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.articles import write_article
from tests.support.command_line import lectern
from tests.support.data import CHECKOUT

COMMAND = [sys.executable, "-P", "-m", "index"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
LINE = json.dumps({"id": 1, "text": "The NATO council met in Oslo."}) + "\n"


def started(*arguments: object) -> subprocess.Popen[str]:
    """Start a command that is spoken to over pipes."""
    pipe = subprocess.PIPE
    words = [*COMMAND, *map(str, arguments)]
    return subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=ENVIRONMENT)


def shell(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a command under a shell that arranges its streams; the script calls it ``"$@"``."""
    words = ["sh", "-c", script, "sh", *COMMAND, *map(str, arguments)]
    return subprocess.run(words, capture_output=True, text=True, check=False, env=ENVIRONMENT, input=LINE)


def test_answer_comes_before_the_next_question() -> None:
    with started("entities", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(3):
            process.stdin.write(LINE)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == 1
        process.stdin.close()
    assert process.returncode == 0


@pytest.fixture
def _interruptible() -> Iterator[None]:
    """Let children be interrupted: what a shell runs in its background ignores that, and hands it on."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_interruptible")
def test_interrupt_ends_with_130_and_keeps_what_was_answered() -> None:
    with started("entities", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(LINE)
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == 1
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert (process.returncode, out) == (130, "")
    assert err == "Interrupted; what was acknowledged is kept.\n"


@pytest.mark.parametrize("arguments", [("help", "search"), ("--help",), ("entities", "-")])
def test_reader_that_has_gone_is_no_fault(arguments: tuple[str, ...]) -> None:
    read, write = os.pipe()
    os.close(read)
    words = [*COMMAND, *arguments]
    with os.fdopen(write, "w") as gone:
        done = subprocess.run(words, stdout=gone, stderr=-1, text=True, input=LINE, env=ENVIRONMENT, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
@pytest.mark.parametrize("arguments", [("help", "search"), ("entities", "-")])
def test_output_without_room_is_said(arguments: tuple[str, ...]) -> None:
    done = shell('"$@" >/dev/full', *arguments)
    assert done.returncode == 2
    assert "could not be written to standard output: No space left on device" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="closing a stream is a matter of the shell")
def test_closed_streams_are_done_without(tmp_path: Path) -> None:
    write_article(tmp_path / "articles", "harbour.txt")
    done = shell('"$@" <&- >&- 2>&-', "index", tmp_path / "articles", "--library", tmp_path / "library")
    assert done.returncode == 0
    assert lectern("search", "harbour", "--json", library=tmp_path / "library").json["total"] == 1
    assert lectern("doctor", library=tmp_path / "library").out == "The library is sound.\n"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_file_whose_name_is_no_text_is_read_and_named(tmp_path: Path) -> None:
    path = write_article(tmp_path, "harbour.txt").rename(tmp_path / "harbour \udcff.txt")
    (read,) = lectern("read", path, "--json").json_lines
    assert read["path"] == str(path)
    assert read["error"] is None


def test_character_of_no_width_in_the_text_does_not_shift_spans() -> None:
    text = "\x00 NATO\x00 was in Oslo."
    (told,) = lectern("entities", "-", stdin=json.dumps({"id": 1, "text": text})).json_lines
    assert [text[one["start"] : one["end"]] for one in told["mentions"]] == ["NATO", "Oslo"]


def test_line_of_a_million_characters_is_answered() -> None:
    line = {
        "id": 1,
        "old": "word and more. " * 60_000 + "The end.",
        "new": "The end.",
        "spans": [[0, 4], [900_000, 900_008]],
    }
    (told,) = lectern("anchor", "-", stdin=json.dumps(line)).json_lines
    assert [one["state"] for one in told["spans"]] == ["unplaced", "moved"]
