"""Lectern in a process of its own, and somebody who knows it by its accessibility tree and the keyboard only."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.support.data import CHECKOUT

T = TypeVar("T")
PATIENCE = 30  # seconds until a step counts as failed
_PYTHON = "/usr/bin/python3"  # has the system's bindings, which no environment of ours has


class ScreenReader:
    """What is on the screen, as it is told to those who do not see it.

    Args:
        process: ``tests/support/tree_reader.py``, running.
    """

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def tree(self) -> list[dict[str, Any]]:
        """Return all that is shown: role, name, description, text, actions, and whether it has or takes the focus."""
        return [one for one in self._ask({"do": "tree"}) if one["showing"]]

    def find(self, role: str, name: str) -> dict[str, Any]:
        """Wait for the control of a role whose name begins so, and return it."""

        def there() -> dict[str, Any] | None:
            found = (one for one in self.tree() if one["role"] == role and one["name"].startswith(name))
            return next(found, None)

        return self.until(there)

    def act(self, role: str, name: str, action: str = "Press") -> None:
        """Do something with a control."""
        self.until(lambda: self._ask({"do": "act", "role": role, "name": name, "action": action}))

    def write(self, role: str, name: str, text: str) -> None:
        """Put a text into a field."""
        self.until(lambda: self._ask({"do": "write", "role": role, "name": name, "text": text}))

    def heard(self) -> list[str]:
        """Return what was announced so far."""
        return list(self._ask({"do": "heard"}))

    def until(self, holds: Callable[[], T | None]) -> T:
        """Ask until there is an answer; fail the test when there never is."""
        end = time.monotonic() + PATIENCE
        while not (found := holds()):
            assert time.monotonic() < end, f"never came; heard {self.heard()}, saw {self._names()}"
        return found

    def press(self, *keys: str) -> None:
        """Press keys on the keyboard."""
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True, timeout=20)

    def _names(self) -> list[tuple[str, str]]:
        return [(one["role"], one["name"]) for one in self.tree()]

    def _ask(self, wanted: dict[str, Any]) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(wanted), file=self._process.stdin, flush=True)
        return json.loads(self._process.stdout.readline())


def reason_not_to() -> str:
    """Return why there can be no screen reader here; empty where there can."""
    if not os.environ.get("DISPLAY") or shutil.which("xdotool") is None:
        return "a real window needs an X screen and xdotool"
    if shutil.which("dbus-daemon") is None or not Path("/usr/libexec/at-spi-bus-launcher").exists():
        return "an accessibility tree needs dbus-daemon and at-spi2-core"
    asked = "import gi; gi.require_version('Atspi', '2.0')"
    if subprocess.run([_PYTHON, "-c", asked], check=False, capture_output=True).returncode:
        return "the accessibility tree is read with python3-gi and gir1.2-atspi-2.0"
    return ""


@contextmanager
def screen_reader(library: Path, folder: Path) -> Iterator[ScreenReader]:
    """Open a library that follows a folder in a Lectern of its own, with somebody who reads its tree."""
    if reason := reason_not_to():
        pytest.skip(reason)
    with ExitStack() as processes:
        environment = dict(os.environ) | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        environment["XDG_RUNTIME_DIR"] = str(library.parent)
        address = _start(processes, "dbus-daemon", "--session", "--nofork", "--print-address=1", env=environment)
        assert address.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = address.stdout.readline().strip()
        reader = _start(processes, _PYTHON, "-W", "ignore", _reader(), env=environment)
        _start(processes, sys.executable, "-m", "desktop", "--library", str(library), str(folder), env=environment)
        yield ScreenReader(reader)


def _reader() -> str:
    return str(CHECKOUT / "tests" / "support" / "tree_reader.py")


def _start(processes: ExitStack, *command: str, env: dict[str, str]) -> subprocess.Popen[str]:
    """Start a program that ends with the others, the last one first."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=CHECKOUT,
        env=env,
    )

    def end() -> None:
        process.terminate()
        process.communicate(timeout=PATIENCE)

    processes.callback(end)
    return process
