"""One window for each library."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from desktop.workers import instance as module
from desktop.workers.instance import Instance, Request, hand_over
from tests.support.data import CHECKOUT

pytestmark = pytest.mark.qt


@pytest.fixture(autouse=True)
def _own_place(tmp_path, monkeypatch, qapp):
    monkeypatch.setattr("platformdirs.user_runtime_path", lambda *_args, **_options: tmp_path / "run")


@pytest.fixture
def held(tmp_path):
    instance = Instance()
    assert instance.claim(tmp_path / "library")
    yield instance
    instance.release()


def test_library_that_is_held_is_not_held_twice(held, tmp_path):
    assert not Instance().claim(tmp_path / "library")
    other = Instance()
    assert other.claim(tmp_path / "another")
    other.release()


def test_library_is_free_again_when_its_window_has_gone(held, tmp_path):
    held.release()
    again = Instance()
    assert again.claim(tmp_path / "library")
    again.release()


def test_window_that_turns_to_another_library_leaves_the_first(held, tmp_path):
    assert held.claim(tmp_path / "another")
    other = Instance()
    assert other.claim(tmp_path / "library")
    other.release()


def test_request_that_nobody_takes_is_withdrawn(held, tmp_path):
    assert not hand_over(tmp_path / "library", Request(), patience=0)
    assert not list((tmp_path / "run").rglob("*.json"))


def test_letters_of_those_who_gave_up_are_not_opened(tmp_path, qtbot):
    places = module._Places.of(tmp_path / "library")
    places.inbox.mkdir(parents=True)
    (places.inbox / "1.json").write_text('{"follow": [], "things": ["/old.txt"]}')
    instance = Instance()
    with qtbot.assertNotEmitted(instance.asked):
        instance.claim(tmp_path / "library")
        instance.listen()
    instance.release()


def test_folder_of_another_user_is_not_used(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr("os.getuid", lambda: -1)
    instance = Instance()
    assert instance.claim(tmp_path / "library")
    assert not hand_over(tmp_path / "library", Request(), patience=0)
    assert "belongs to another user" in caplog.text
    caplog.clear()


@pytest.mark.parametrize("content", ["{", "[]", '{"follow": 3, "things": [4]}', "\x00"])
def test_letter_that_is_not_understood_asks_for_nothing_much(held, tmp_path, qtbot, content):
    heard: list[Request] = []
    held.asked.connect(heard.append)
    held.listen()
    letter = module._Places.of(tmp_path / "library").inbox / "2.json"
    letter.write_text(content)
    qtbot.waitUntil(lambda: not letter.exists())
    assert all(request == Request() for request in heard)


OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.workers import instance as module
app = QCoreApplication([])
module.platformdirs.user_runtime_path = lambda *_args, **_options: Path(sys.argv[2])
held = module.Instance()
data = Path(sys.argv[1])
if len(sys.argv) > 3:
    assert held.claim(data)
    print("held", flush=True)
    sys.stdin.read()
else:
    assert not held.claim(data)
    print(module.hand_over(data, module.Request(("/folder",), ("/articles/\\u00e9.txt", "lectern://article/a"))))
"""


def start(tmp_path, *more):
    return subprocess.Popen(
        [sys.executable, "-c", OTHER, str(tmp_path / "library"), str(tmp_path / "run"), *more],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(CHECKOUT)},
    )


def test_second_process_hands_over_what_it_was_given(held, tmp_path, qtbot):
    held.listen()
    with qtbot.waitSignal(held.asked, timeout=30_000) as asked:
        second = start(tmp_path)
    assert asked.args == [Request(("/folder",), ("/articles/é.txt", "lectern://article/a"))]
    assert second.communicate(timeout=30)[0] == "True\n"


def test_library_of_a_process_that_was_killed_is_free(tmp_path):
    first = start(tmp_path, "hold")
    assert first.stdout.readline() == "held\n"
    assert not Instance().claim(tmp_path / "library")
    first.kill()
    first.communicate(timeout=30)
    instance = Instance()
    assert instance.claim(tmp_path / "library")
    instance.release()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there may a session lack such a folder")
def test_session_without_a_folder_for_running_programs_warns_of_nothing(tmp_path, monkeypatch):
    monkeypatch.undo()  # to ask where it really is
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    places = module._Places.of(tmp_path)
    assert places.lock.parent == places.inbox.parent
