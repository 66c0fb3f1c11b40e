"""Compares the search room with other engines on the same made articles, in one run.

Run it from the checkout, with the interpreter of the development environment::

    python -m tests.performance.search_engines --articles 2000 20000

The others are Whoosh with its own files, SQLite's FTS5, tantivy and Xapian where Python packages of these names can
be imported, and Recoll where its programs are. Each indexes title, text, day and id, with one thread, in a process
of its own, and answers with the ids of the best twenty and the number of all that were found. Times are medians and
95ths of 100 after one unmeasured round, of the processor; where an engine uses threads or waits for the disk, those
of the clock stand beside them.
It reports; it judges nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from index.search.document import SearchDocument
from tests.performance.corpus import FIRST_DAY, Corpus, Source, make_corpus
from tests.performance.library_benchmark import machine_facts, size_of
from tests.performance.search_peers import Engine, Question, engines
from tests.support.data import study_folder

SEED = 20_260_701
REPEATS = 3
SAVED = 40  # articles, one by one
_TEXTS, _QUESTIONS, _SIZE = "texts.jsonl", "questions.json", "size.json"


# what is asked ------------------------------------------------------------------------------------------------


def choose_questions(corpus: Corpus, seed: int, amount: int = 10) -> dict[str, list[Question]]:
    """Return some questions of each class, chosen by how many articles they should find."""
    chance = random.Random(seed)

    def nearest(share: float, wanted: int) -> list[str]:
        counts, aim = corpus.word_counts, share * corpus.articles
        return sorted(counts, key=lambda word: (abs(counts[word] - aim), word))[:wanted]

    common, middling = nearest(0.25, amount), nearest(0.05, amount * 5)
    frequent = [pair for pair, _ in corpus.pair_counts.most_common(amount)]
    aim = corpus.articles / 100
    usual = sorted(corpus.pair_counts, key=lambda pair: (abs(corpus.pair_counts[pair] - aim), pair))[:amount]
    starts = [FIRST_DAY + timedelta(days=31 * number) for number in range(amount)]
    return {
        "rare name": [Question("all", (name.lower(),)) for name in chance.sample(corpus.rare, amount)],
        "common word": [Question("all", (word,)) for word in common],
        "common word, all its forms": [Question("stems", (word,)) for word in common],
        "two words": [Question("all", (one, other)) for one, other in zip(common, middling, strict=False)],
        "OR of five": [Question("any", tuple(middling[start::amount])) for start in range(amount)],
        "phrase in 1 % of all": [Question("phrase", tuple(pair.split())) for pair in usual],
        "phrase, the most frequent": [Question("phrase", tuple(pair.split())) for pair in frequent],
        "phrase of stop words": [Question("phrase", pair) for pair in (("of", "the"), ("to", "be"), ("in", "a"))],
        "two words within five": [Question("near", tuple(pair.split())) for pair in usual],
        "prefix, 3 letters": [Question("prefix", (word[:3],)) for word in common],
        "prefix, 2 letters": [Question("prefix", (word[:2],)) for word in common],
        "prefix, 1 letter": [Question("prefix", (word[:1],)) for word in common],
        "ending, 4 letters": [Question("ending", (word[-4:],)) for word in common],
        "word in 45 days": [Question("dates", (common[0],), (day, day + timedelta(days=45))) for day in starts],
        "common word, newest": [Question("newest", (word,)) for word in common],
    }


def write_texts(corpus: Corpus, work: Path) -> None:
    """Write the articles of a corpus, what is asked of them, and their size, for the processes to read."""
    chance = random.Random(SEED)
    with (work / _TEXTS).open("w", encoding="utf-8") as file:
        for path in sorted(corpus.folder.rglob("*.txt")):
            title, _, body = path.read_text(encoding="utf-8").partition("\n\n")
            day = FIRST_DAY + timedelta(days=chance.randrange(730))
            file.write(json.dumps([path.stem, title, body, day.isoformat()]) + "\n")
    questions = {
        name: [(one.kind, one.words, [day.isoformat() for day in one.days]) for one in some]
        for name, some in choose_questions(corpus, SEED).items()
    }
    (work / _QUESTIONS).write_text(json.dumps(questions), "utf-8")
    (work / _SIZE).write_text(json.dumps(corpus.size), "utf-8")


def read_texts(work: Path) -> list[SearchDocument]:
    """Return the articles."""
    with (work / _TEXTS).open(encoding="utf-8") as file:
        return [
            SearchDocument(article, title, body, published=date.fromisoformat(day))
            for article, title, body, day in map(json.loads, file)
        ]


def read_questions(work: Path) -> dict[str, list[Question]]:
    """Return what is asked, by class."""
    plain = json.loads((work / _QUESTIONS).read_text("utf-8"))
    return {
        name: [
            Question(kind, tuple(words), (date.fromisoformat(first), date.fromisoformat(last)))
            for kind, words, (first, last) in some
        ]
        for name, some in plain.items()
    }


# one engine, each step in a process of its own ----------------------------------------------------------------


def step_build(engine: Engine, work: Path) -> dict[str, Any]:
    """Build the index."""
    documents = read_texts(work)
    before, cpu, wall = _resident(), _processor(), time.perf_counter()
    engine.build(documents)
    return {
        "build seconds": _processor() - cpu,
        "build wall": time.perf_counter() - wall,
        "build peak": _peak() - before,
        "size": size_of(engine.folder),
    }


def step_cold(engine: Engine, work: Path) -> dict[str, Any]:
    """Open the index and ask the first question; nothing of it is in memory yet."""
    (question, *_) = read_questions(work)["common word"]
    for path in engine.folder.rglob("*"):
        if path.is_file():
            handle = os.open(path, os.O_RDONLY)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)
    wall = time.perf_counter()
    engine.open()
    engine.ask(question)
    return {"cold": (time.perf_counter() - wall) * 1000}


def step_ask(engine: Engine, work: Path) -> dict[str, Any]:
    """Ask everything."""
    questions = read_questions(work)
    before, own = _resident(), _resident(mapped=False)
    engine.open()
    classes = {name: _asked(engine, some) for name, some in questions.items()}
    return {"classes": classes, "reader": _resident() - before, "own": _resident(mapped=False) - own}


def step_save(engine: Engine, work: Path) -> dict[str, Any]:
    """Save articles one by one."""
    engine.open()
    times = []
    for number in range(SAVED):
        document = SearchDocument(
            f"saved{number}", "Saved", f"unheard{number} " * 3 + "harbour " * 500, published=FIRST_DAY
        )
        wall = time.perf_counter()
        try:
            engine.save(document)
        except NotImplementedError:
            return {"save": None}
        found = engine.ask(Question("all", (f"unheard{number}",)))
        times.append((time.perf_counter() - wall) * 1000)
        assert found == 1
    return {"save": (statistics.median(times), statistics.quantiles(times, n=20)[-1])}


STEPS: dict[str, Callable[[Engine, Path], dict[str, Any]]] = {
    "build": step_build,
    "cold": step_cold,
    "ask": step_ask,
    "save": step_save,
}


def _asked(engine: Engine, some: list[Question]) -> tuple[float, float, float, int] | None:
    """Return milliseconds (median, 95th of 100, median of the clock), and how many are found, as a median."""
    try:
        found = [engine.ask(question) for question in some]
    except NotImplementedError:
        return None
    cpu, wall = [], []
    for _ in range(REPEATS):
        for question in some:
            started, begun = _processor(), time.perf_counter()
            engine.ask(question)
            cpu.append((_processor() - started) * 1000)
            wall.append((time.perf_counter() - begun) * 1000)
    return statistics.median(cpu), statistics.quantiles(cpu, n=20)[-1], statistics.median(wall), _middle(found)


def _processor() -> float:
    """Return the seconds of the processor that this process and its children have had."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _middle(numbers: list[int]) -> int:
    return int(statistics.median(numbers))


def _resident(*, mapped: bool = True) -> int:
    """Return how many bytes of this process are in memory, with mapped files or without."""
    _, all_pages, shared, *_ = map(int, Path("/proc/self/statm").read_text().split())
    return (all_pages - (0 if mapped else shared)) * resource.getpagesize()


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def measure(name: str, work: Path) -> dict[str, Any]:
    """Take an engine through all steps."""
    facts: dict[str, Any] = {}
    for step in STEPS:
        command = [sys.executable, "-m", "tests.performance.search_engines", "--step", step, name, str(work)]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True, encoding="utf-8")
        facts |= json.loads(done.stdout.splitlines()[-1])
    return facts


# the table ----------------------------------------------------------------------------------------------------


def report(articles: int, size: int, measured: dict[str, dict[str, Any]]) -> str:
    """Return a table in Markdown.

    Args:
        articles: How many there were.
        size: Of their texts, in bytes.
        measured: What was measured of each engine.
    """
    some = measured.values()
    rows = [
        f"{articles:,} articles, {size / 1e6:.1f} MB of text, {size / articles / 1e3:.1f} kB each",
        "",
        f"| | {' | '.join(measured)} |",
        f"|---|{'---:|' * len(measured)}",
        _row("indexing, articles a second", [f"{articles / one['build seconds']:,.0f}" for one in some]),
        _row("indexing, MB a second", [f"{size / one['build seconds'] / 1e6:,.1f}" for one in some]),
        _row("indexing, seconds of the clock", [f"{one['build wall']:,.1f}" for one in some]),
        _row("memory of indexing, MB", [f"{one['build peak'] / 1e6:,.0f}" for one in some]),
        _row("index ÷ text", [f"{one['size'] / size:.2f}" for one in some]),
        _row("memory of a reader, MB", [f"{one['own'] / 1e6:,.0f}" for one in some]),
        _row("the same with mapped files", [f"{one['reader'] / 1e6:,.0f}" for one in some]),
        _row("first result, cold, clock", [f"{one['cold']:,.0f}" for one in some]),
        _row("one article saved, clock", [_saving(one["save"]) for one in some]),
    ]
    classes = next(iter(some))["classes"]
    rows.extend(_row(name, [_timing(one["classes"][name]) for one in some]) for name in classes)
    return "\n".join(rows)


def _timing(measured: tuple[float, float, float, int] | None) -> str:
    if measured is None:
        return "–"
    median, p95, wall, found = measured
    clock = f", clock {wall:.2f}" if wall > 2 * median + 0.1 else ""
    return f"{median:.2f} / {p95:.2f}{clock} ({found:,})"


def _saving(measured: tuple[float, float] | None) -> str:
    return "{:,.1f} / {:,.1f}".format(*measured) if measured else "–"


def _row(name: str, cells: list[str]) -> str:
    return f"| {name} | {' | '.join(cells)} |"


def run(articles: int, source: Source, names: Sequence[str], share: float, work: Path) -> str:
    """Measure all engines at one size; return the table. Texts that the folder already has are taken as they are."""
    if not (work / _SIZE).is_file():
        corpus = make_corpus(source, work / "articles", articles, SEED, share)
        write_texts(corpus, work)
        shutil.rmtree(corpus.folder)
    measured = {}
    for name in names:
        if articles <= engines()[name].most_articles:
            (work / name).mkdir()
            measured[name] = measure(name, work)
            shutil.rmtree(work / name)
    return report(articles, json.loads((work / _SIZE).read_text("utf-8")), measured)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure at each size and print the tables."""
    parser = argparse.ArgumentParser(description="Compare engines of search.")
    parser.add_argument("--articles", type=int, nargs="+", default=[2_000], metavar="N", help="sizes (default: 2000)")
    parser.add_argument("--source", type=Path, default=study_folder() / "wikinews", help="texts to resample")
    parser.add_argument("--engines", nargs="+", metavar="NAME", help="only these (default: all that can be used)")
    parser.add_argument("--share", type=float, default=1.0, help="of the paragraphs of an article (default: all)")
    parser.add_argument(
        "--texts", type=Path, metavar="FOLDER", help="keep the made texts here, or take them from here"
    )
    parser.add_argument("--step", nargs=3, metavar=("STEP", "ENGINE", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.step:
        step, name, work = options.step
        print(json.dumps(STEPS[step](engines()[name](Path(work) / name), Path(work))))
        return 0
    source = Source.read(options.source)
    print("\n".join(machine_facts()))
    print("- queries: median / 95th of 100, in milliseconds of the processor (articles found)")
    names = [name for name in engines() if options.engines is None or name in options.engines]
    place = options.texts or Path(tempfile.mkdtemp(prefix="lectern-engines-"))
    try:
        for articles in options.articles:
            work = place / f"{articles}-{options.share}"
            work.mkdir(parents=True, exist_ok=True)
            print(f"\n{run(articles, source, names, options.share, work)}", flush=True)
    finally:
        if place != options.texts:
            shutil.rmtree(place)
    return 0


if __name__ == "__main__":
    sys.exit(main())
