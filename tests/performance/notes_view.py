"""Lists and searches many annotations, and makes new ones, and reports how long each takes.

Run it from the checkout, with the interpreter of the development environment::

    python -m tests.performance.notes_view --articles 2000 --annotations 10000

The articles are of invented words, about 600 each; annotations are spread evenly over them. Beside the list stands
what it costs to open and place every annotated article, which is what a list without the kept places would do.
It reports; it judges nothing. Times are of the machine at hand, so compare only within one run.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from index.articles.article import Article, Block, Role
from index.articles.identity import bytes_hash, text_hash
from index.catalogue.records import ArticleRecord, FileRecord
from index.library.articles import open_article
from index.library.library import Library
from index.library.note_filter import Days
from index.notes.annotation import NotedArticle
from index.notes.journal import Change, Verb, perform
from index.notes.making import make_annotation
from index.notes.outlets import Outlet
from index.notes.rows import put_article, put_text
from index.notes.selectors import describe
from index.text.spans import Span

SEED = 20_260_801
PARAGRAPHS, WORDS = 8, 75
LABELS = ("claim", "evidence", "context", "doubt", "quote", "action")


def vocabulary(chance: random.Random) -> list[str]:
    """Return invented words; the first ones will be the most usual."""
    return ["".join(chance.choices("abcdefghijklmnoprstuvz", k=chance.randint(2, 9))) for _ in range(8000)]


def article_of(number: int, words: list[str], chance: random.Random) -> Article:
    """Return an invented article."""
    weights = [1 / (rank + 5) for rank in range(len(words))]
    paragraphs = [" ".join(chance.choices(words, weights, k=WORDS)) + "." for _ in range(PARAGRAPHS)]
    text, start = "\n\n".join([f"Report {number}", *paragraphs]), 0
    blocks: list[Block] = []
    for paragraph in text.split("\n\n"):
        role = Role.BODY if blocks else Role.HEADLINE
        blocks.append(Block(role, Span(start, start + len(paragraph))))
        start += len(paragraph) + 2
    published = date(2024, 1, 1) + timedelta(days=number % 700)
    return Article(
        text, tuple(blocks), f"Report {number}", outlet=f"Outlet {number % 40}", published=published, language="en"
    )


def fill(library: Library, articles: int, annotations: int) -> None:
    """Put articles into the catalogue and annotations into the notes store, past the reading of files."""
    rooms, chance = library._rooms, random.Random(SEED)
    words = vocabulary(chance)
    each, more = divmod(annotations, articles)
    for number in range(articles):
        article = article_of(number, words, chance)
        digest = bytes_hash(article.text.encode())
        record = ArticleRecord(digest[:16], f"/a/{number}.txt", digest, text_hash(article.text), "txt", article)
        with rooms.catalogue.transaction():
            rooms.catalogue.put_article(record)
            rooms.catalogue.put_file(FileRecord(record.path, 1, 1, digest, record.id))
        made = [_annotation(record, words, chance) for _ in range(each + (number < more))]
        noted = NotedArticle(
            *(record.id, record.path, digest, record.text_hash, article.title, article.outlet, article.published, "")
        )

        def store(connection, noted=noted, text=article.text, made=made):
            put_article(connection, noted)
            put_text(connection, noted.text_hash, text)
            perform(connection, Verb.ADD, [Change(None, one) for one in made], datetime.now(UTC))

        rooms.notes.within(store)
    for number in range(40):
        library.put_outlet(Outlet("", f"Outlet {number}", reliability="ABCDEF"[number % 6]))


def _annotation(record: ArticleRecord, words: list[str], chance: random.Random):
    block = chance.choice(record.article.blocks[1:])
    start = block.span.start + chance.randrange(200)
    selector = describe(record.article.text, Span(start, start + 120), 1)
    note = " ".join(chance.choices(words[:2000], k=20))
    tags = [f"top{chance.randrange(20)}/sub{chance.randrange(10)}"]
    label = chance.choice(LABELS)
    return make_annotation(
        *(record.id, record.text_hash, selector), label=label, note=note, tags=tags, credibility=chance.randint(1, 6)
    )


def report(name: str, work: Callable[[], object], repeats: int = 7) -> None:
    """Print the median time by the clock, and of the processor alone, on which other work does not tell."""
    clock, processor, count = [], [], 0
    for _ in range(repeats):
        started, busy = time.perf_counter(), time.process_time()
        found = work()
        clock.append((time.perf_counter() - started) * 1000)
        processor.append((time.process_time() - busy) * 1000)
        count = len(found) if isinstance(found, tuple | list) else 0
    print(f"{name:<48}{statistics.median(clock):9.1f} ms{statistics.median(processor):9.1f} ms{count:9,}", flush=True)


def report_lists(data: Path, words: list[str]) -> None:
    """Print how long lists take: at the first look of a process, and then again and again."""
    library = Library.open(data)
    rooms = library._rooms
    noted = [article.id for article in rooms.notes.noted_articles()]
    print(f"{'':<48}{'clock':>12}{'processor':>12}{'found':>9}")
    report("opening and placing every annotated article", lambda: [open_article(rooms, name) for name in noted], 1)
    report("the list, for the first time ever", library.notes, 1)
    library.close()
    library = Library.open(data)
    report("the list, at the first look of a process", library.notes, 1)
    report("a word, for the first time ever", lambda: library.notes(words[40]), 1)
    days = Days(date(2024, 3, 1), date(2024, 4, 1))
    asked: dict[str, Callable[[], object]] = {
        "the list again": library.notes,
        "a usual word": lambda: library.notes(words[40]),
        "two words": lambda: library.notes(f"{words[3]} {words[900]}"),
        "a label": lambda: library.notes(label="claim"),
        "the top of a tag": lambda: library.notes(tag="top3"),
        "grades <=B2": lambda: library.notes(grade="<=B2"),
        "an outlet": lambda: library.notes(outlet="outlet 7"),
        "a month of publication": lambda: library.notes(published=days),
        "a state": lambda: library.notes(state="moved"),
    }
    for name, work in asked.items():
        report(name, work)
    first_note = library.notes()[0].placed.annotation.id
    numbers = iter(range(100))

    def revise_and_list() -> object:
        library.revise(first_note, note=f"Changed {next(numbers)}.")
        return library.notes()

    report("changing a note, and the list after it", revise_and_list)
    library.close()


def report_making(data: Path, number: int) -> None:
    """Print how long it takes to make an annotation, durable when the verb returns."""
    library = Library.open(data)
    names = [article.id for article in library._rooms.notes.noted_articles()]
    chance, times = random.Random(3), []
    for _ in range(number):
        name, start = chance.choice(names), chance.randrange(3000)
        started = time.perf_counter()
        library.annotate(name, Span(start, start + 80), label="claim", note="Made to measure.")
        times.append((time.perf_counter() - started) * 1000)
    times.sort()
    at = {share: times[min(len(times) - 1, int(share * len(times)))] for share in (0.5, 0.95, 0.99)}
    figures = ", ".join(f"{share:.0%} {value:.1f} ms" for share, value in at.items())
    print(f"{number} annotations made through Library.annotate: {figures}, longest {times[-1]:.1f} ms")
    library.close()


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--annotations", type=int, default=10_000)
    parser.add_argument("--made", type=int, default=300)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "library")
        library = Library.open(data)
        fill(library, options.articles, options.annotations)
        library.close()
        report_lists(data, vocabulary(random.Random(SEED)))
        report_making(data, options.made)


if __name__ == "__main__":
    main()
