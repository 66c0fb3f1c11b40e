"""Reports how long an update takes over a folder in which nothing changed, and over one with one new file.

Run it from the checkout, with the interpreter of the development environment::

    python -m tests.performance.unchanged_folder --files 100000

The files are small and the catalogue is filled without reading them: what is measured is the walk over the folder and
the comparison with what is known, beside a bare walk of the same folder with ``os.scandir`` as the peer.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from index.articles.article import Article, Block, Role
from index.catalogue.records import ArticleRecord, FileRecord
from index.entities import own_lists
from index.entities.recognition import wanted_version
from index.layout import Layout
from index.library.library import Library
from index.library.rooms import Rooms
from index.text.spans import Span

FILES_A_FOLDER = 500
REPEATS = 5


def make_files(folder: Path, count: int) -> list[Path]:
    """Write ``count`` small files, some hundred in each folder, and return them."""
    paths = [folder / f"{number // FILES_A_FOLDER:04}" / f"{number:06}.txt" for number in range(count)]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Report {path.stem}\n\nThe council met.\n", encoding="utf-8")
    return paths


def fill_catalogue(data: Path, paths: list[Path]) -> None:
    """Let the catalogue know every file as it stands."""
    rooms = Rooms(Layout(data), has_folders=True)
    recogniser = wanted_version(own_lists.load(rooms.layout.gazetteers))  # so that nothing is recognised again
    with rooms.updating(), rooms.catalogue.transaction():
        for number, path in enumerate(paths):
            status, name = path.stat(), f"{number:016x}"
            article = Article(path.stem, (Block(Role.BODY, Span(0, len(path.stem))),), title=path.stem, language="en")
            rooms.catalogue.put_article(ArticleRecord(name, str(path), name, name, "txt", article))
            rooms.catalogue.put_file(FileRecord(str(path), status.st_size, status.st_mtime_ns, name, name))
            rooms.catalogue.recognitions.put(name, {"mentions": [], "entities": []}, recogniser)
        rooms.catalogue.set_lost(is_lost=False)
    rooms.close()


def bare_walk(folder: Path) -> int:
    """Walk a folder as plainly as Python can, and return how many files it holds."""
    count, waiting = 0, [str(folder)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    count += entry.stat(follow_symlinks=False).st_size > 0
    return count


def timed(work: Callable[[], object]) -> str:
    """Return the median and the worst of several runs, wall and processor seconds, in words."""
    walls, processors = [], []
    for _ in range(REPEATS):
        wall, processor = time.perf_counter(), time.process_time()
        work()
        walls.append(time.perf_counter() - wall)
        processors.append(time.process_time() - processor)
    return (
        f"{statistics.median(walls):.2f} s (worst {max(walls):.2f}), processor {statistics.median(processors):.2f} s"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=100_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder, data = Path(scratch) / "articles", Path(scratch) / "library"
        folder.mkdir()
        paths = make_files(folder, chosen.files)
        library = Library.open(data)
        library.follow(folder)
        library.close()
        fill_catalogue(data, paths)
        library = Library.open(data)
        print(f"first update, which fills the search index: {library.ingest().seconds:.1f} s")
        print(f"{chosen.files:,} files, unchanged: {timed(library.ingest)}")
        print(f"a bare walk of the same folder: {timed(lambda: bare_walk(folder))}")

        def add_one() -> None:
            path = folder / f"new-{time.monotonic_ns()}.txt"
            path.write_text(f"Quarry {path.stem}\n\nA quarry was opened in the hills.\n", encoding="utf-8")
            assert library.ingest().added == 1

        print(f"the same with one new file, until it is found and recognised: {timed(add_one)}")
        library.close()


if __name__ == "__main__":
    main()
