"""The same bytes give the same article in every run: annotations rest on it."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.support.data import CHECKOUT

PROGRAM = """
import hashlib, json, sys
from pathlib import Path
from index.articles.read import read_file
from index.articles.serialisation import reading_to_json
for path in sorted(Path(sys.argv[1]).rglob("*.*")):
    read = json.dumps(reading_to_json(read_file(path)), sort_keys=True)
    print(path.name, hashlib.sha256(read.encode()).hexdigest())
"""


def readings(seed: int) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(CHECKOUT / "resources" / "sample")],
        capture_output=True,
        text=True,
        check=True,
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": str(CHECKOUT)},
    )
    return done.stdout.splitlines()


def test_the_sample_reads_the_same_whatever_the_order_of_sets() -> None:
    first = readings(0)
    assert len(first) == 28
    for seed in range(1, 5):
        assert readings(seed) == first
