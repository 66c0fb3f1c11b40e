"""PySide6 6.12.0 aborts on CPython below 3.12 after some hundred signals; the pinned version must not."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QObject, Signal
class Source(QObject):
    said = Signal(bool)
source, heard = Source(), []
source.said.connect(heard.append)
for number in range(100_000):
    source.said.emit(number % 2 == 0)
assert len(heard) == 100_000 and sum(heard) == 50_000
"""


def test_a_hundred_thousand_signals_are_delivered():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
