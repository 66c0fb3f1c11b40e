"""Compares the search room with other engines on the same made articles, in one run.

Run it from the checkout, with the interpreter of the development environment::

    python -m tests.performance.search_engines --articles 2000 20000

The others are Whoosh with its own files, SQLite's FTS5, and tantivy where the Python package of that name can be
imported. Each indexes title, text, day and id, and answers with the ids of the best twenty and the number of all that
were found. Times are those of the processor, one thread each, in milliseconds, after one unmeasured round.
It reports; it judges nothing.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from index.search.document import SearchDocument
from index.search.engine import SearchIndex
from index.search.query import parse
from index.search.results import Order
from tests.performance.corpus import FIRST_DAY, Corpus, Source, make_corpus
from tests.performance.library_benchmark import machine_facts, size_of
from tests.support.data import study_folder

SEED = 20_260_701
REPEATS = 3
PAGE = 20


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of every engine: ``words`` mean what ``kind`` says.

    Attributes:
        kind: "all", "any", "phrase", "prefix", "dates" (a word, and from the first day to the last) or "newest".
        words: To be found.
        days: For "dates".
    """

    kind: str
    words: tuple[str, ...]
    days: tuple[date, date] = (date.min, date.max)


class Engine(ABC):
    """One engine with its index in a folder."""

    name: str
    most_articles = 10**9

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @abstractmethod
    def build(self, documents: Sequence[SearchDocument]) -> None:
        """Index all documents and commit them."""

    @abstractmethod
    def ask(self, question: Question) -> int:
        """Find the first page; return how many documents were found in all."""


class Lectern(Engine):
    name = "Lectern"

    def build(self, documents):
        self.index = SearchIndex.create(self.folder)
        with self.index.writer() as writer:
            for document in documents:
                writer.put(document)

    def ask(self, question):
        order = Order.NEWEST if question.kind == "newest" else Order.RELEVANCE
        return self.index.search(parse(self._query(question)), limit=PAGE, order=order).total

    def _query(self, question):
        words = question.words
        match question.kind:
            case "any":
                return " OR ".join(words)
            case "phrase":
                return f'"{" ".join(words)}"'
            case "prefix":
                return f"{words[0]}*"
            case "dates":
                return f"{words[0]} date:{question.days[0]}..{question.days[1]}"
        return " ".join(words)


class StockWhoosh(Engine):
    name = "Whoosh"
    most_articles = 20_000  # more take an hour

    def build(self, documents):
        from whoosh import fields, index

        schema = fields.Schema(
            id=fields.ID(stored=True),
            day=fields.NUMERIC(sortable=True),
            title=fields.TEXT,
            body=fields.TEXT,
        )
        self.index = index.create_in(str(self.folder), schema)
        writer = self.index.writer(limitmb=256)
        for one in documents:
            writer.add_document(id=one.article, day=one.published.toordinal(), title=one.title, body=one.body)
        writer.commit()
        self.searcher = self.index.searcher()

    def ask(self, question):
        from whoosh import query

        def term(word: str) -> Any:
            return query.Or([query.Term("title", word), query.Term("body", word)])

        options: dict[str, Any] = {"limit": PAGE}
        words = question.words
        tree: Any
        match question.kind:
            case "phrase":
                tree = query.Or([query.Phrase(field, list(words)) for field in ("title", "body")])
            case "prefix":
                tree = query.Or([query.Prefix(field, words[0]) for field in ("title", "body")])
            case "any":
                tree = query.Or([term(word) for word in words])
            case _:
                tree = query.And([term(word) for word in words])
        if question.kind == "dates":
            options["filter"] = query.NumericRange("day", *(day.toordinal() for day in question.days))
        if question.kind == "newest":
            options |= {"sortedby": "day", "reverse": True}
        results = self.searcher.search(tree, **options)
        assert all(hit["id"] for hit in results)
        return len(results)


class Fts5(Engine):
    name = "SQLite FTS5"

    def build(self, documents):
        self.database = sqlite3.connect(self.folder / "fts5.sqlite")
        self.database.executescript(
            "CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT, day INTEGER);"
            "CREATE INDEX by_day ON article (day);"
            "CREATE VIRTUAL TABLE words"
            " USING fts5 (title, body, content='', tokenize='unicode61 remove_diacritics 2');"
        )
        with self.database:
            for number, one in enumerate(documents):
                self.database.execute(
                    "INSERT INTO article VALUES (?, ?, ?)", (number, one.article, one.published.toordinal())
                )
                self.database.execute(
                    "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", (number, one.title, one.body)
                )

    def ask(self, question):
        joint = " OR " if question.kind == "any" else " AND "
        match = joint.join(f'"{word}"' for word in question.words)
        if question.kind == "phrase":
            match = f'"{" ".join(question.words)}"'
        if question.kind == "prefix":
            match = f'"{question.words[0]}"*'
        days = [day.toordinal() for day in question.days]
        where = "FROM words JOIN article ON number = words.rowid WHERE words MATCH ?"
        if question.kind == "dates":
            where += " AND day BETWEEN ? AND ?"
        values = [match, *(days if question.kind == "dates" else [])]
        order = "day DESC" if question.kind == "newest" else "bm25(words, 3.0, 1.0)"
        self.database.execute(f"SELECT id {where} ORDER BY {order} LIMIT {PAGE}", values).fetchall()
        return self.database.execute(f"SELECT count(*) {where}", values).fetchone()[0]


class Tantivy(Engine):
    name = "tantivy"

    def build(self, documents):
        tantivy: Any = importlib.import_module("tantivy")
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
        builder.add_integer_field("day", indexed=True, fast=True)
        builder.add_text_field("title")
        builder.add_text_field("body")
        self.tantivy, self.schema = tantivy, builder.build()
        self.index = tantivy.Index(self.schema, path=str(self.folder))
        writer = self.index.writer(256_000_000, 1)
        for one in documents:
            writer.add_document(
                tantivy.Document(id=one.article, day=one.published.toordinal(), title=[one.title], body=[one.body])
            )
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def ask(self, question):
        query = self.tantivy.Query
        must, should = self.tantivy.Occur.Must, self.tantivy.Occur.Should

        def term(word):
            return query.boolean_query(
                [(should, query.term_query(self.schema, field, word)) for field in ("title", "body")]
            )

        words = question.words
        match question.kind:
            case "phrase":
                parts = [(should, query.phrase_query(self.schema, part, list(words))) for part in ("title", "body")]
            case "prefix":
                pattern = f"{words[0]}.*"
                parts = [(should, query.regex_query(self.schema, part, pattern)) for part in ("title", "body")]
            case "any":
                parts = [(should, term(word)) for word in words]
            case _:
                parts = [(must, term(word)) for word in words]
        if question.kind == "dates":
            kind = self.tantivy.FieldType.Integer
            days = (day.toordinal() for day in question.days)
            parts.append((must, query.range_query(self.schema, "day", kind, *days)))
        options = {"order_by_field": "day"} if question.kind == "newest" else {}
        found = self.searcher.search(query.boolean_query(parts), PAGE, count=True, **options)
        assert all(self.searcher.doc(address)["id"] for _, address in found.hits)
        return found.count


def engines() -> list[type[Engine]]:
    """Return those that can be used here."""
    found: list[type[Engine]] = [Lectern, StockWhoosh, Fts5]
    return [*found, Tantivy] if importlib.util.find_spec("tantivy") else found


def choose_questions(corpus: Corpus, seed: int, amount: int = 10) -> dict[str, list[Question]]:
    """Return some questions of each class, chosen by how many articles they should find."""
    chance = random.Random(seed)

    def nearest(share: float, wanted: int) -> list[str]:
        counts, aim = corpus.word_counts, share * corpus.articles
        return sorted(counts, key=lambda word: (abs(counts[word] - aim), word))[:wanted]

    common, middling = nearest(0.25, amount), nearest(0.05, amount * 5)
    pairs = [pair for pair, _ in corpus.pair_counts.most_common(amount)]
    starts = [FIRST_DAY + timedelta(days=31 * number) for number in range(amount)]
    return {
        "rare name": [Question("all", (name.lower(),)) for name in chance.sample(corpus.rare, amount)],
        "common word": [Question("all", (word,)) for word in common],
        "two words": [Question("all", (one, other)) for one, other in zip(common, middling, strict=False)],
        "OR of five": [Question("any", tuple(middling[start::amount])) for start in range(amount)],
        "phrase": [Question("phrase", tuple(pair.split())) for pair in pairs],
        "prefix, 3 letters": [Question("prefix", (word[:3],)) for word in common],
        "prefix, 2 letters": [Question("prefix", (word[:2],)) for word in common],
        "prefix, 1 letter": [Question("prefix", (word[:1],)) for word in common],
        "word in 45 days": [Question("dates", (common[0],), (day, day + timedelta(days=45))) for day in starts],
        "common word, newest": [Question("newest", (word,)) for word in common],
    }


def load(corpus: Corpus) -> list[SearchDocument]:
    """Return the articles of a corpus."""
    chance = random.Random(SEED)
    documents = []
    for path in sorted(corpus.folder.rglob("*.txt")):
        title, _, body = path.read_text(encoding="utf-8").partition("\n\n")
        day = FIRST_DAY + timedelta(days=chance.randrange(730))
        documents.append(SearchDocument(path.stem, title, body, published=day))
    return documents


@dataclass(frozen=True, slots=True)
class Measured:
    """One engine: seconds and bytes of its index, and for each class (median, 95th of 100, found) in milliseconds."""

    seconds: float
    size: int
    classes: dict[str, tuple[float, float, int]]


def measure(engine: Engine, documents: list[SearchDocument], questions: dict[str, list[Question]]) -> Measured:
    """Build an index and ask it everything."""
    started = time.process_time()
    engine.build(documents)
    seconds = time.process_time() - started
    classes = {}
    for name, some in questions.items():
        found = [engine.ask(question) for question in some]
        times = []
        for _ in range(REPEATS):
            for question in some:
                started = time.process_time()
                engine.ask(question)
                times.append((time.process_time() - started) * 1000)
        classes[name] = (
            statistics.median(times),
            statistics.quantiles(times, n=20)[-1],
            int(statistics.median(found)),
        )
    return Measured(seconds, size_of(engine.folder), classes)


def report(corpus: Corpus, measured: dict[str, Measured]) -> str:
    """Return a table in Markdown."""
    rows = [
        f"{corpus.articles:,} articles, {corpus.size / 1e6:.1f} MB of text",
        "",
        f"| | {' | '.join(measured)} |",
        f"|---|{'---:|' * len(measured)}",
        _row("indexing, articles a second", [f"{corpus.articles / one.seconds:,.0f}" for one in measured.values()]),
        _row("index ÷ text", [f"{one.size / corpus.size:.2f}" for one in measured.values()]),
    ]
    for name in next(iter(measured.values())).classes:
        cells = [one.classes[name] for one in measured.values()]
        rows.append(_row(name, [f"{median:.2f} / {p95:.2f} ({found:,})" for median, p95, found in cells]))
    return "\n".join(rows)


def _row(name: str, cells: list[str]) -> str:
    return f"| {name} | {' | '.join(cells)} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure at each size and print the tables."""
    parser = argparse.ArgumentParser(description="Compare engines of search.")
    parser.add_argument("--articles", type=int, nargs="+", default=[2_000], metavar="N", help="sizes (default: 2000)")
    parser.add_argument("--source", type=Path, default=study_folder() / "wikinews", help="texts to resample")
    parser.add_argument("--engines", nargs="+", metavar="NAME", help="only these (default: all that can be used)")
    options = parser.parse_args(arguments)
    chosen = [kind for kind in engines() if options.engines is None or kind.name in options.engines]
    source = Source.read(options.source)
    print("\n".join(machine_facts()))
    print("- median / 95th of 100, in milliseconds of the processor (articles found)")
    for articles in options.articles:
        work = Path(tempfile.mkdtemp(prefix="lectern-engines-"))
        try:
            corpus = make_corpus(source, work / "articles", articles, SEED)
            documents, questions = load(corpus), choose_questions(corpus, SEED)
            measured = {}
            for kind in chosen:
                if articles <= kind.most_articles:
                    folder = work / kind.__name__
                    folder.mkdir()
                    measured[kind.name] = measure(kind(folder), documents, questions)
            print(f"\n{report(corpus, measured)}", flush=True)
        finally:
            shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
