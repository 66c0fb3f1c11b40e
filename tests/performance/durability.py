"""Kills a writer of notes at random moments, many times, and looks for what it had acknowledged.

Then the store is destroyed, and what comes back from its backup and its log is looked through in the same way.

Run from a checkout:  python tests/performance/durability.py [ROUNDS]. A report; a test does thirty rounds.
"""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.data import CHECKOUT
from tests.support.notes_writer import lost, opened


def killed_round(path: Path, chance: random.Random) -> dict[str, str]:
    """Let a writer work for a moment, kill it, and return the notes that it had acknowledged."""
    command = [sys.executable, "-m", "tests.support.notes_writer", str(path)]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        heard = [next(writer.stdout)]
        time.sleep(chance.random() * 0.1)
        writer.kill()
        heard += [line for line in writer.stdout if line.endswith("\n")]
    return dict(line.rstrip("\n").split(" ") for line in heard)


def main() -> None:
    """Print the report."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    chance = random.Random(7)
    acknowledged: dict[str, str] = {}
    damaged = missing = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "notes.sqlite")
        for _ in range(rounds):
            acknowledged |= killed_round(path, chance)
            with closing(sqlite3.connect(path)) as connection:
                damaged += connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok"
            with closing(opened(path)[0]) as store:
                missing = len(lost(store, acknowledged))
        path.write_bytes(b"these are not notes")
        store, recovery = opened(path)
        with closing(store):
            missing_then = len(lost(store, acknowledged))
        made = f"{len(acknowledged):,} annotations, decisions and remembered things acknowledged"
        print(f"{rounds} rounds, {made}: {missing} lost, {damaged} damaged")
        print(f"then the store was destroyed: {missing_then} lost; {recovery}")


if __name__ == "__main__":
    main()
