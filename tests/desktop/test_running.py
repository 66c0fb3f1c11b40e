"""Running the window: a process of its own, that is asked to end."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import weakref

import pytest

from desktop.running import TURN, collect_from_now_on
from tests.support.data import CHECKOUT

pytestmark = [pytest.mark.qt, pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")]

PROGRAM = """
import os
import signal
import sys

from desktop import running
from desktop.app import Application

class AskedToEnd(Application):
    def open(self, launch):
        super().open(launch)
        self.access.opened.connect(lambda _folders: os.kill(os.getpid(), getattr(signal, sys.argv[2])))

    def close(self):
        super().close()
        print("closed", flush=True)

running.Application = AskedToEnd
sys.exit(running.main(["--library", sys.argv[1]]))
"""


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_request_to_end_closes_the_window_as_its_user_would(tmp_path, name):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "library"), name],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (done.returncode, done.stdout) == (0, "closed\n" * 2), done.stderr


HEARS = """
import sys

from desktop import running
from desktop.windows.opening_room import OpeningRoom

def take(room, request):
    print(*request.things, flush=True)
    room._window.close()

OpeningRoom.take = take
print("ready", flush=True)
sys.exit(running.main(["--library", sys.argv[1]]))
"""


def test_second_start_hands_over_to_the_first_and_ends(tmp_path):
    environment = os.environ | {
        "PYTHONPATH": str(CHECKOUT),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    library = str(tmp_path / "library")
    first = subprocess.Popen(
        [sys.executable, "-c", HEARS, library], stdout=subprocess.PIPE, text=True, env=environment
    )
    while not list(tmp_path.rglob("*.lock")):
        assert first.poll() is None
    arguments = ["--library", library, "lectern://article/a"]
    second = subprocess.run(
        [sys.executable, "-m", "desktop", *arguments], check=False, timeout=60, env=environment, cwd=tmp_path
    )
    said, _ = first.communicate(timeout=60)
    assert (second.returncode, first.returncode, said) == (0, 0, "ready\nlectern://article/a\n")


HURRIES = """
import sys

from desktop import running
from desktop.app import Application

class Hurried(Application):
    def open(self, launch):
        print(sys.getswitchinterval(), flush=True)
        super().open(launch)
        self.access.opened.connect(lambda _folders: self.window.close())

running.Application = Hurried
sys.exit(running.main(["--library", sys.argv[1]]))
"""


def test_threads_give_the_interpreter_up_soon_when_the_window_asks(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", HURRIES, str(tmp_path / "library")],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (done.returncode, done.stdout) == (0, f"{TURN}\n"), done.stderr


class _Circle:
    def __init__(self) -> None:
        self.itself = self


def test_start_leaves_a_collector_that_has_taken_its_rest_and_passes_over_what_is_in_use():
    gc.disable()
    try:
        rest = weakref.ref(_Circle())
        collect_from_now_on()
        assert rest() is None
        assert gc.isenabled()
        assert gc.get_freeze_count() > 0
    finally:
        gc.enable()
        gc.unfreeze()


LOADS = """
import linecache

from desktop.sources import read_no_sources

read_no_sources()
import desktop.app

print([name for name in linecache.cache if "desktop" in name or "index" in name])
"""


def test_no_source_is_kept_of_what_is_loaded_after_pyside():
    done = subprocess.run(
        [sys.executable, "-c", LOADS],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(CHECKOUT)},
    )
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr


def test_what_searches_is_not_loaded_before_there_is_a_window():
    heavy = "{'numpy', 'whoosh', 'rapidfuzz', 'ssl', 'asyncio'}"
    program = f"import sys, desktop.running; sys.exit(', '.join({heavy} & set(sys.modules)) or 0)"
    done = subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
