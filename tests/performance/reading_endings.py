"""Tells what became of each ending in folders of files: how many gave an article, and why the others did not.

Run from a checkout:  python tests/performance/reading_endings.py [FOLDER…]. A report, not a test. Without a folder
it reads the study data of damaged, encrypted and odd files, in one sandbox.
"""

from __future__ import annotations

import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from index.articles.sandbox import Sandbox
from tests.support.data import study_folder

_FOLDERS = ("tika", "mail", "pypdf-sample-files", "web-resources")
_SLOW = 3.0  # seconds from which a file is named


def main() -> None:
    """Print one line for each ending, then the files that took long."""
    folders = [Path(name) for name in sys.argv[1:]] or [study_folder() / name for name in _FOLDERS]
    outcomes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    slow: list[str] = []
    with Sandbox() as sandbox:
        for path in sorted(path for folder in folders for path in folder.rglob("*") if path.is_file()):
            start = time.perf_counter()
            reading = sandbox.read(path)
            seconds = time.perf_counter() - start
            outcome = reading.failure.code if reading.failure else f"article ({reading.format})"
            outcomes[path.suffix.lower() or "(none)"][outcome] += 1
            if seconds > _SLOW:
                slow.append(f"{path.name}: {seconds:.1f} s, {outcome}")
    for ending, counts in sorted(outcomes.items()):
        told = ", ".join(f"{count} {outcome}" for outcome, count in counts.most_common())
        print(f"{ending:<12} {counts.total():>4}  {told}")
    print(*slow, sep="\n")


if __name__ == "__main__":
    main()
