"""Does to the search index what the tests do, many times over, and says what became of it.

Run it from the checkout, on a system with fork::

    python -m tests.performance.search_faults --kills 1000 --bits 300 --articles 2000

Writers are killed at random moments while they commit and merge; bits of a large index are flipped one by one. It
reports; it judges nothing.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from index.search.engine import SearchIndex
from tests.performance.corpus import Source, make_corpus
from tests.performance.library_benchmark import machine_facts
from tests.performance.search_engines import SEED, read_texts, write_texts
from tests.support.data import study_folder
from tests.support.search_killing import random_moments


def killed(work: Path, rounds: int) -> str:
    """Kill writers; return a line on what became of the index."""
    started = time.perf_counter()
    outcome = random_moments(work / "killed", rounds)
    seconds = time.perf_counter() - started
    return (
        f"- {outcome['rounds']} writers killed in {seconds:.0f} s; {outcome['acknowledged']} commits were"
        f" acknowledged; wrong: {outcome['wrong'] or 'nothing'}"
    )


def flipped(work: Path, source: Source, articles: int, bits: int) -> str:
    """Flip bits; return a line on how many were found."""
    corpus = make_corpus(source, work / "articles", articles, SEED)
    write_texts(corpus, work)
    index = SearchIndex.create(work / "index")
    with index.writer() as writer:
        for document in read_texts(work):
            writer.put(document)
    paths = [work / "index" / "contents.json", *sorted((work / "index").glob("*.segment"))]
    sizes = [path.stat().st_size for path in paths]
    chance = random.Random(SEED)
    found = 0
    for _ in range(bits):
        (path,) = chance.choices(paths, sizes)
        position, bit = chance.randrange(path.stat().st_size), 1 << chance.randrange(8)
        _flip(path, position, bit)
        found += index.verify() != ()
        _flip(path, position, bit)
    index.close()
    return f"- {found} of {bits} flipped bits found in an index of {sum(sizes) / 1e6:.1f} MB"


def _flip(path: Path, position: int, bit: int) -> None:
    with path.open("r+b") as file:
        file.seek(position)
        (byte,) = file.read(1)
        file.seek(position)
        file.write(bytes([byte ^ bit]))


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say, and print a line on each."""
    parser = argparse.ArgumentParser(description="Kill writers of the search index, and flip bits of it.")
    parser.add_argument("--kills", type=int, default=1000, metavar="N", help="writers (default: 1000)")
    parser.add_argument("--bits", type=int, default=300, metavar="N", help="bits (default: 300)")
    parser.add_argument("--articles", type=int, default=2_000, metavar="N", help="of the index (default: 2000)")
    parser.add_argument("--source", type=Path, default=study_folder() / "wikinews", help="texts to resample")
    options = parser.parse_args(arguments)
    print("\n".join(machine_facts()))
    with tempfile.TemporaryDirectory(prefix="lectern-faults-") as folder:
        print(killed(Path(folder), options.kills), flush=True)
        print(flipped(Path(folder), Source.read(options.source), options.articles, options.bits), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
