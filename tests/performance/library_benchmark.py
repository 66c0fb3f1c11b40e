"""Makes libraries of several sizes, and reports how fast they are indexed and asked, and how large they are.

Run it from the checkout, with the interpreter of the development environment::

    python -m tests.performance.library_benchmark --articles 2000 20000

What the articles are made of, ``tests.performance.corpus`` says.
It reports; it judges nothing. Times are of the machine at hand, so compare only within one run.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from index.layout import Layout
from index.library.library import Library
from index.search.results import Order
from tests.performance.corpus import FIRST_DAY, Corpus, Source, make_corpus
from tests.support.data import CHECKOUT, study_folder

SEED = 20_260_701
SAMPLES_OF_A_KIND = 10
REPEATS = 3
SAMPLING_PAUSE = 0.05  # seconds between two looks at the memory of the process tree


# choosing queries ---------------------------------------------------------------------------------------------


def choose_queries(corpus: Corpus, seed: int) -> dict[str, list[str]]:
    """Return some queries of each kind, chosen by how many of the articles they should find."""
    chance = random.Random(seed)
    common = _nearest(corpus.word_counts, 0.25 * corpus.articles)
    middling = _nearest(corpus.word_counts, 0.05 * corpus.articles, SAMPLES_OF_A_KIND * 5)
    phrases = [pair for pair, _ in corpus.pair_counts.most_common(SAMPLES_OF_A_KIND)]
    months = [FIRST_DAY + timedelta(days=31 * number) for number in range(SAMPLES_OF_A_KIND)]
    return {
        "common word": common,
        "rare name": chance.sample(corpus.rare, min(SAMPLES_OF_A_KIND, len(corpus.rare))),
        "two words": [f"{one} {other}" for one, other in zip(common, middling, strict=False)],
        "phrase": [f'"{phrase}"' for phrase in phrases],
        "OR of five": [" OR ".join(middling[start::SAMPLES_OF_A_KIND]) for start in range(SAMPLES_OF_A_KIND)],
        "prefix": [f"{word[:4]}*" for word in common],
        "month": [f"{common[0]} date:{day:%Y-%m}" for day in months],
        "range of dates": [f"date:{day}..{day + timedelta(days=45)}" for day in months],
    }


def _nearest(counts: Counter[str], wanted: float, amount: int = SAMPLES_OF_A_KIND) -> list[str]:
    """Return the words whose count is nearest to what is wanted."""
    return sorted(counts, key=lambda word: (abs(counts[word] - wanted), word))[:amount]


# measuring ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class IndexRun:
    """What one run of the command ``lectern index`` took: seconds, and bytes of memory where that can be known."""

    seconds: float
    memory: int | None
    report: dict[str, object]


def run_index(folder: Path, library: Path) -> IndexRun:
    """Run the command in a process of its own."""
    command = [sys.executable, "-m", "index", "index", str(folder), "--library", str(library), "--json"]
    environment = os.environ | {"PYTHONPATH": str(CHECKOUT)}
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as messages:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=CHECKOUT, env=environment, stdout=output, stderr=messages)
        peak = 0
        while process.poll() is None:
            peak = max(peak, memory_of_tree(process.pid))
            time.sleep(SAMPLING_PAUSE)
        seconds = time.perf_counter() - started
        output.seek(0)
        messages.seek(0)
        if process.returncode:
            said = messages.read().decode(errors="replace")
            raise SystemExit(f"{' '.join(command)} ended with {process.returncode}:\n{said}")
        return IndexRun(seconds, peak or None, json.loads(output.read()))


def memory_of_tree(root: int) -> int:
    """Return the memory of a process and all below it, in bytes; 0 where the system does not tell (no /proc).

    Proportional set size: a page that several processes share counts once.
    """
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        parent = _ask(entry, lambda text: int(text.rpartition(")")[2].split()[1]))
        children.setdefault(parent, []).append(int(entry.parent.name))
    waiting, total = [root], 0
    while waiting:
        process = waiting.pop()
        waiting.extend(children.get(process, ()))
        total += _ask(Path(f"/proc/{process}/smaps_rollup"), _proportional_size)
    return total


def _proportional_size(text: str) -> int:
    found = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    return int(found[1]) * 1024 if found else 0


def _ask(path: Path, parse: Callable[[str], int]) -> int:
    """Return what a file of /proc says, or 0 when its process has just ended."""
    try:
        return parse(path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return 0


def size_of(path: Path) -> int:
    """Return the bytes of a file with its journal, or of all files of a folder."""
    files = path.rglob("*") if path.is_dir() else path.parent.glob(f"{path.name}*")
    return sum(file.stat().st_size for file in files if file.is_file())


@dataclass(frozen=True, slots=True)
class Timing:
    """How long queries of one kind took, in milliseconds, and how many articles they found (median)."""

    median: float
    p95: float
    found: int


def time_queries(library: Library, queries: Sequence[str], order: Order) -> Timing:
    """Ask each query several times, in turn, for a page of twenty with snippets."""
    times: list[float] = []
    found: list[int] = []
    for _ in range(REPEATS):
        for query in queries:
            started = time.perf_counter()
            results = library.search(query, limit=20, order=order)
            times.append((time.perf_counter() - started) * 1000)
            found.append(results.total)
    return Timing(statistics.median(times), statistics.quantiles(times, n=20)[-1], int(statistics.median(found)))


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that was measured at one size."""

    corpus: Corpus
    first: IndexRun
    again: IndexRun
    layout: Layout
    first_answer: float
    timings: dict[str, Timing]


def measure(corpus: Corpus, data: Path, seed: int) -> Outcome:
    """Index a corpus twice, then ask it."""
    first = run_index(corpus.folder, data)
    again = run_index(corpus.folder, data)
    queries = choose_queries(corpus, seed)
    started = time.perf_counter()
    library = Library.open(data, create=False)
    library.search(queries["common word"][0])
    first_answer = (time.perf_counter() - started) * 1000
    ask = partial(time_queries, library)
    timings = {kind: ask(some, Order.RELEVANCE) for kind, some in queries.items()}
    timings["common word, newest first"] = ask(queries["common word"], Order.NEWEST)
    timings["everything, newest first"] = ask([""] * SAMPLES_OF_A_KIND, Order.NEWEST)
    library.close()
    return Outcome(corpus, first, again, Layout(data), first_answer, timings)


# reporting ----------------------------------------------------------------------------------------------------


def report(outcomes: Sequence[Outcome]) -> str:
    """Return Markdown: the machine, then one column for each size."""
    heads = [f"{outcome.corpus.articles:,} articles" for outcome in outcomes]
    lines = [*machine_facts(), "", f"| | {' | '.join(heads)} |", f"|---|{'---:|' * len(heads)}"]
    lines.extend(f"| {name} | {' | '.join(map(show, outcomes))} |" for name, show in _ROWS.items())
    for kind in outcomes[0].timings:
        cells = [_timing(outcome.timings[kind]) for outcome in outcomes]
        lines.append(f"| {kind}: median / p95 ms (found) | {' | '.join(cells)} |")
    return "\n".join(lines)


def machine_facts() -> list[str]:
    """Return a line on the machine and one on the software."""
    model = ""
    info = Path("/proc/cpuinfo")
    if info.exists():
        found = re.search(r"model name\s*:\s*(.+)", info.read_text(encoding="utf-8", errors="replace"))
        model = found[1] if found else ""
    processor = model or platform.processor() or platform.machine()
    return [
        f"- {processor}, {os.cpu_count()} cores, load {_load()}, {platform.system()} {platform.release()}",
        f"- {platform.python_implementation()} {platform.python_version()}, {datetime.now(UTC):%Y-%m-%d}",
    ]


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def _megabytes(amount: int | None) -> str:
    return "unknown" if amount is None else f"{amount / 1e6:,.1f} MB"


def _timing(timing: Timing) -> str:
    return f"{timing.median:.1f} / {timing.p95:.1f} ({timing.found:,})"


_ROWS: dict[str, Callable[[Outcome], str]] = {
    "text": lambda one: _megabytes(one.corpus.size),
    "indexing": lambda one: f"{one.first.seconds:,.1f} s",
    "rate": lambda one: f"{one.corpus.articles / one.first.seconds:,.1f} articles/s",
    "files that failed": lambda one: str(len(one.first.report["failed"])),  # type: ignore[arg-type]
    "nothing changed, again": lambda one: f"{one.again.seconds:,.1f} s",
    "search index": lambda one: _megabytes(size_of(one.layout.search)),
    "catalogue": lambda one: _megabytes(size_of(one.layout.catalogue)),
    "peak memory, all processes": lambda one: _megabytes(one.first.memory),
    "open and first answer": lambda one: f"{one.first_answer:,.0f} ms",
}


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the script's arguments."""
    parser = argparse.ArgumentParser(description="Measure libraries of made articles.")
    parser.add_argument("--articles", type=int, nargs="+", default=[2_000], metavar="N", help="sizes (default: 2000)")
    parser.add_argument(
        "--source", type=Path, default=study_folder() / "wikinews", help="folder of texts to resample"
    )
    parser.add_argument(
        "--work", type=Path, help="folder to work in and to leave things in (default: a temporary one)"
    )
    parser.add_argument("--seed", type=int, default=SEED)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure at each size and print the report."""
    options = build_parser().parse_args(arguments)
    source = Source.read(options.source)
    work = options.work or Path(tempfile.mkdtemp(prefix="lectern-benchmark-"))
    outcomes: list[Outcome] = []
    try:
        for articles in options.articles:
            place = work / str(articles)
            if place.exists():
                raise SystemExit(f"{place} is there already; name another folder with --work.")
            corpus = make_corpus(source, place / "articles", articles, options.seed)
            outcomes.append(measure(corpus, place / "library", options.seed))
        print(report(outcomes))
    finally:
        if options.work is None:
            shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
