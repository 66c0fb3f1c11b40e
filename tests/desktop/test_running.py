"""Running the window: a process of its own, that is asked to end."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

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
