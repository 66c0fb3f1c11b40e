"""Matrix products run on the thread that asks for them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TASKS = Path("/proc/self/task")


@pytest.mark.skipif(not TASKS.exists(), reason="only Linux lists the threads of a process")
def test_numpy_starts_no_threads_of_its_own() -> None:
    count = "import os, index.entities.trained.network; print(len(os.listdir('/proc/self/task')))"
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    shown = subprocess.run([sys.executable, "-c", count], capture_output=True, text=True, check=True, env=environment)
    assert shown.stdout.strip() == "1"
