"""Measures reading through the sandbox: articles a second by kind of file, paragraphs recovered, and peak memory.

Run from a checkout:  python tests/performance/reading_rates.py [ROUNDS]. A report, not a test. It reads the articles
of the study data that are there in every format, each file once a round, in one worker for each kind. A paragraph is
recovered where its words stand in one block of the article that is no boilerplate, or in blocks that follow each
other. The peak is that of the worker's resident memory, where Linux tells it.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from index.articles.article import Article, Role
from index.articles.sandbox import Sandbox
from tests.support.data import study_folder

_LETTERS = re.compile(r"[\W_]+")
_PEAK = re.compile(r"VmHWM:\s+(\d+) kB")


def main() -> None:
    """Print one line for each kind of file."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    folder = study_folder() / "formats"
    gold = {row["id"]: row for row in map(json.loads, (folder / "gold.jsonl").read_text("utf-8").splitlines())}
    names = sorted({path.name for path in folder.glob("*/a*.*")}, key=lambda name: (Path(name).suffix, name))
    print(f"{'file':<16} {'articles/s':>10} {'paragraphs':>14} {'titles':>7} {'days':>6} {'peak MB':>8}")
    for name in names:
        with Sandbox() as sandbox:
            _report(sandbox, sorted(folder.glob(f"*/{name}")), gold, rounds)


def _report(sandbox: Sandbox, paths: list[Path], gold: dict[str, dict[str, object]], rounds: int) -> None:
    """Read the files of one kind, and print what came of it."""
    seconds: list[float] = []
    articles: list[Article | None] = []
    sandbox.read(paths[0])  # the parser is imported when the first file needs it
    for _ in range(rounds):
        start = time.perf_counter()
        articles = [sandbox.read(path).article for path in paths]
        seconds.append(time.perf_counter() - start)
    rows = [gold[path.parent.name] for path in paths]
    wanted = [
        (str(paragraph), article) for row, article in zip(rows, articles, strict=True) for paragraph in _of(row)
    ]
    found = sum(_compared(paragraph) in _read(article) for paragraph, article in wanted)
    titles = sum(
        article is not None and article.title == row["title"] for row, article in zip(rows, articles, strict=True)
    )
    days = sum(
        article is not None and str(article.published) == row["date"]
        for row, article in zip(rows, articles, strict=True)
    )
    rate = len(paths) / statistics.median(seconds)
    print(
        f"{paths[0].name:<16} {rate:>10.1f} {found:>7}/{len(wanted):<6} {titles:>4}/{len(rows)} {days:>3}/{len(rows)}"
        f" {_peak() or '?':>8}"
    )


def _of(row: dict[str, object]) -> list[object]:
    """Return the paragraphs that a row of the gold data names."""
    paragraphs = row["paragraphs"]
    return paragraphs if isinstance(paragraphs, list) else []


def _compared(text: str) -> str:
    """Return the letters and digits of a text, by which two printings of it are compared."""
    return _LETTERS.sub("", text).casefold()


def _read(article: Article | None) -> str:
    """Return the letters of what is read in an article."""
    if article is None:
        return ""
    blocks = (block for block in article.blocks if block.role is not Role.BOILERPLATE)
    return "".join(_compared(block.span.of(article.text)) for block in blocks)


def _peak() -> int:
    """Return the peak resident memory in megabytes of the children of this process, or 0 where nothing tells."""
    children = [pid for task in Path("/proc/self/task").glob("*/children") for pid in task.read_text("ascii").split()]
    found = [_PEAK.search(Path(f"/proc/{pid}/status").read_text("ascii")) for pid in children]
    return max((int(match[1]) // 1024 for match in found if match), default=0)


if __name__ == "__main__":
    main()
