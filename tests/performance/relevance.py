"""Compares how well engines rank, on judged queries: nDCG at 10 and mean average precision, in one run.

Run it from the checkout, with the interpreter of the development environment::

    python -m tests.performance.relevance

There are two measures. The first is a collection of short articles and queries that was written for this, with
judgements from 0 to 2 (``judged.txt`` beside this file). The second takes real articles, where the study data are
there: the title of each is the query, its text without the title the one answer. Every engine is asked for articles
with any of the words of the query. The others are tantivy, where it can be imported, and SQLite's FTS5, each as it is
and with its stemmer of English, both with BM25. It reports; it judges nothing.
"""

from __future__ import annotations

import importlib
import importlib.util
import math
import re
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from index.search.document import SearchDocument
from index.search.engine import SearchIndex
from index.search.query import parse
from tests.support.data import study_folder

JUDGED = Path(__file__).parent / "judged.txt"
DEPTH = 100  # hits that are looked at
_WORD = re.compile(r"\w+")
# Words of titles that no reader would type; the same for all engines.
_STOP = frozenset(
    {
        *("a", "an", "the", "and", "or", "that", "it", "its", "are", "as", "be", "is", "was", "were", "has", "have"),
        *("at", "by", "for", "from", "in", "into", "of", "on", "to", "with"),
    }
)

Ask: TypeAlias = Callable[[str], list[str]]


@dataclass(frozen=True, slots=True)
class Collection:
    """Documents (title and text by id), and for each query how good each document is; those not named are no good."""

    name: str
    documents: Mapping[str, tuple[str, str]]
    queries: Mapping[str, Mapping[str, int]]


def read_judged(path: Path = JUDGED) -> Collection:
    """Return the collection that was written for this: ``? query``, then ``grade title | text`` for each document."""
    documents: dict[str, tuple[str, str]] = {}
    queries: dict[str, dict[str, int]] = {}
    grades: dict[str, int] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("? "):
            grades = queries.setdefault(line[2:], {})
        elif line and not line.startswith("#"):
            title, _, text = line[2:].partition(" | ")
            name = f"d{len(documents):03d}"
            documents[name] = (title, text)
            if line[0] != "0":
                grades[name] = int(line[0])
    return Collection("written for this", documents, queries)


def read_known_items(folder: Path) -> Collection:
    """Return the articles of a folder, each to be found by its title in the texts alone."""
    documents: dict[str, tuple[str, str]] = {}
    queries: dict[str, dict[str, int]] = {}
    for path in sorted(folder.rglob("*.txt")):
        title, _, text = path.read_text(encoding="utf-8").partition("\n")
        documents[path.stem] = ("", text)
        queries.setdefault(title, {})[path.stem] = 2
    return Collection("real articles by their titles", documents, queries)


def words_of(query: str) -> list[str]:
    """Return the words of a query that are asked for."""
    return [word for word in _WORD.findall(query) if word.lower() not in _STOP] or _WORD.findall(query)


# engines ------------------------------------------------------------------------------------------------------


def lectern(collection: Collection, folder: Path, sign: str = "") -> Ask:
    """Return how this search room is asked; with the sign ``=``, for words as they are typed only."""
    index = SearchIndex.create(folder)
    with index.writer() as writer:
        for name, (title, text) in collection.documents.items():
            writer.put(SearchDocument(name, title, text, language="en"))

    def ask(query: str) -> list[str]:
        wanted = " OR ".join(f"{sign}{word.lower()}" for word in words_of(query))
        return [match.article for match in index.search(parse(wanted), limit=DEPTH).matches]

    return ask


def fts5(collection: Collection, _folder: Path, tokenizer: str = "unicode61") -> Ask:
    """Return how SQLite's FTS5 is asked; titles count three times, as here."""
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE VIRTUAL TABLE words USING fts5 (id UNINDEXED, title, body, tokenize='{tokenizer}')")
    rows = [(name, *texts) for name, texts in collection.documents.items()]
    database.executemany("INSERT INTO words VALUES (?, ?, ?)", rows)

    def ask(query: str) -> list[str]:
        match = " OR ".join(f'"{word}"' for word in words_of(query))
        select = "SELECT id FROM words WHERE words MATCH ? ORDER BY bm25(words, 0, 3.0, 1.0), rowid LIMIT ?"
        return [row[0] for row in database.execute(select, (match, DEPTH))]

    return ask


def tantivy(collection: Collection, _folder: Path, tokenizer: str = "default") -> Ask:
    """Return how tantivy is asked; titles count three times, as here."""
    module: Any = importlib.import_module("tantivy")
    builder = module.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("title", tokenizer_name=tokenizer)
    builder.add_text_field("body", tokenizer_name=tokenizer)
    index = module.Index(builder.build())
    writer = index.writer(64_000_000, 1)
    for name, (title, text) in collection.documents.items():
        writer.add_document(module.Document(id=name, title=[title], body=[text]))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def ask(query: str) -> list[str]:
        wanted = index.parse_query(" ".join(words_of(query)), ["title", "body"], field_boosts={"title": 3.0})
        hits = searcher.search(wanted, DEPTH).hits
        return [searcher.doc(address)["id"][0] for _, address in hits]

    return ask


def engines() -> dict[str, Callable[[Collection, Path], Ask]]:
    """Return those that can be used here."""
    found: dict[str, Callable[[Collection, Path], Ask]] = {
        "Lectern": lectern,
        "Lectern, =words": lambda collection, folder: lectern(collection, folder, "="),
        "FTS5": fts5,
        "FTS5, Porter": lambda collection, folder: fts5(collection, folder, "porter unicode61"),
    }
    if importlib.util.find_spec("tantivy"):
        found["tantivy"] = tantivy
        found["tantivy, English stems"] = lambda collection, folder: tantivy(collection, folder, "en_stem")
    return found


# measures -----------------------------------------------------------------------------------------------------


def ndcg(ranked: Sequence[str], grades: Mapping[str, int], depth: int = 10) -> float:
    """Return the normalised discounted cumulative gain (Järvelin, Kekäläinen 2002), with gains of 2**grade - 1."""
    ideal = _gain(sorted(grades.values(), reverse=True)[:depth])
    return _gain([grades.get(name, 0) for name in ranked[:depth]]) / ideal


def _gain(grades: Iterable[int]) -> float:
    return sum((2.0**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades))


def average_precision(ranked: Sequence[str], grades: Mapping[str, int]) -> float:
    """Return the mean of the precision at each document that is any good; 0 for those that are not found."""
    hits = 0
    total = 0.0
    for place, name in enumerate(ranked, start=1):
        if grades.get(name):
            hits += 1
            total += hits / place
    return total / len(grades)


def measure(collection: Collection, make: Callable[[Collection, Path], Ask]) -> tuple[float, float]:
    """Return the mean nDCG at 10 and the mean average precision of one engine."""
    with tempfile.TemporaryDirectory() as folder:
        ask = make(collection, Path(folder) / "index")
        ranked = {query: ask(query) for query in collection.queries}
    some = collection.queries.items()
    return (
        statistics.mean(ndcg(ranked[query], grades) for query, grades in some),
        statistics.mean(average_precision(ranked[query], grades) for query, grades in some),
    )


def main() -> int:
    """Measure all engines on all collections and print a table."""
    collections = [read_judged()]
    if (study_folder() / "wikinews").is_dir():
        collections.append(read_known_items(study_folder() / "wikinews"))
    for collection in collections:
        print(f"\n{collection.name}: {len(collection.documents)} documents, {len(collection.queries)} queries\n")
        print("| | nDCG@10 | MAP |\n|---|---:|---:|")
        for name, make in engines().items():
            gain, precision = measure(collection, make)
            print(f"| {name} | {gain:.3f} | {precision:.3f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
