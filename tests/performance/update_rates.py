"""Measures an update end to end: articles a second until they are found and until it is known whom they name.

Run it from the checkout with the interpreter of the development environment::

    python -m tests.performance.update_rates --copies 10 --recognised 100

The articles of the study data are copied into a folder for each of txt, html, pdf and docx; those that are text get
other words in each copy, the others other bytes behind their end, so that each has to be read. Each folder becomes a
library of its own by ``lectern index``, which is ended when so many articles are recognised. Memory is the most that
all its processes had together, where Linux tells; processor time is that of all of them. It reports; it judges
nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from tests.support.data import CHECKOUT, study_folder

_LOOK = 0.2  # seconds between two looks at the memory


@dataclass(slots=True)
class Run:
    """What came of one update. Times in seconds since its process began."""

    files: int = 0
    begun: float = 0.0  # reading
    found: float = 0.0  # all of them, where recognising begins
    recognised: int = 0
    ended: float = 0.0
    megabytes: int = 0


def make_folder(kind: str, folder: Path, copies: int) -> None:
    """Copy the study data's files of one kind, with a paragraph that tells the copies of a text apart."""
    folder.mkdir(parents=True)
    for path in sorted((study_folder() / "formats").glob(f"*/a*.{kind}")):
        if kind not in {"txt", "html"}:
            for number in range(copies):
                copy = folder / f"{path.parent.name}-{number}-{path.name}"
                copy.write_bytes(path.read_bytes() + b"\n" * number)
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        for number in range(copies):
            words = f"Councillor number {number} of {path.parent.name} spoke of {path.name} for {number + 3} minutes."
            own = f"\n<p>{words}</p>\n</body>" if kind == "html" else f"\n\n{words}\n"
            body = text.replace("</body>", own) if kind == "html" else text + own
            (folder / f"{path.parent.name}-{number}-{path.name}").write_text(body, encoding="utf-8")


def megabytes_of(parent: int) -> int:
    """Return the resident memory of a process and all below it."""
    total, waiting = 0, [str(parent)]
    while waiting:
        process = Path("/proc") / waiting.pop()
        try:
            pages = int((process / "statm").read_text(encoding="ascii").split()[1])
            for task in (process / "task").iterdir():
                waiting += (task / "children").read_text(encoding="ascii").split()
        except OSError:  # it has ended meanwhile
            continue
        total += pages * resource.getpagesize()
    return total // (1024 * 1024)


def update(folder: Path, data: Path, enough: int) -> Run:
    """Make a library of a folder; stop when enough articles are recognised."""
    run, begin = Run(), time.perf_counter()
    command = [sys.executable, "-P", "-m", "index", "index", str(folder), "--library", str(data)]
    with subprocess.Popen(
        [*command, "--json-progress"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        ended = threading.Event()

        def watch() -> None:
            while not ended.wait(_LOOK):
                run.megabytes = max(run.megabytes, megabytes_of(process.pid))

        watcher = threading.Thread(target=watch)
        watcher.start()
        for line in process.stdout:
            said, now = json.loads(line), time.perf_counter() - begin
            stage = said.get("stage")
            if stage == "scanning":
                run.begun = now
            elif stage == "reading":
                run.files = said["total"]
            elif stage == "recognising":
                run.found = run.found or now
                run.recognised, run.ended = said["done"], now
                if said["done"] >= enough:
                    process.stdin.write("cancel\n")
                    process.stdin.flush()
                    break
        ended.set()
        watcher.join()
    return run


def main() -> None:
    """Measure, and write a line for each kind of file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--copies", type=int, default=10)
    parser.add_argument("--recognised", type=int, default=100)
    wanted = parser.parse_args()
    print(f"load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores")
    for kind in ("txt", "html", "pdf", "docx"):
        with tempfile.TemporaryDirectory() as scratch:
            make_folder(kind, Path(scratch) / "articles", wanted.copies)
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            run = update(Path(scratch) / "articles", Path(scratch) / "library", wanted.recognised)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
        worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        print(
            f"{kind:<5} {run.files:>5} files, found {run.files / (run.found - run.begun):6.1f}/s, "
            f"recognised {run.recognised / (run.ended - run.found):5.1f}/s, {run.megabytes} MB, "
            f"{worked:.0f} s of processor time in {run.ended:.0f} s",
            flush=True,
        )


if __name__ == "__main__":
    main()
