"""The engines of search that are compared, each with the same questions. See ``search_engines``."""

from __future__ import annotations

import importlib
import importlib.util
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from index.search.document import SearchDocument
from index.search.engine import SearchIndex
from index.search.query import parse
from index.search.results import Order

PAGE = 20


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of every engine: ``words`` mean what ``kind`` says.

    Attributes:
        kind: "all", "any", "phrase", "near" (within five words), "prefix", "ending", "dates" (a word, and from the
            first day to the last) or "newest".
        words: To be found.
        days: For "dates".
    """

    kind: str
    words: tuple[str, ...]
    days: tuple[date, date] = (date.min, date.max)


class Engine(ABC):
    """One engine with its index in a folder. It need not know every kind of question: ``NotImplementedError``."""

    name: str
    most_articles = 10**9

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @abstractmethod
    def build(self, documents: Sequence[SearchDocument]) -> None:
        """Index all documents and commit them."""

    @abstractmethod
    def open(self) -> None:
        """Open the index that was built, for asking and saving."""

    @abstractmethod
    def ask(self, question: Question) -> int:
        """Find the first page; return how many documents were found in all."""

    @abstractmethod
    def save(self, document: SearchDocument) -> None:
        """Index one more document, so that it is durable and found on return."""


class Lectern(Engine):
    name = "Lectern"

    def build(self, documents):
        index = SearchIndex.create(self.folder)
        with index.writer() as writer:
            for document in documents:
                writer.put(document)
        while index.tidy():
            pass
        index.close()

    def open(self):
        self.index = SearchIndex.open(self.folder)

    def ask(self, question):
        order = Order.NEWEST if question.kind == "newest" else Order.RELEVANCE
        return self.index.search(parse(self._query(question)), limit=PAGE, order=order).total

    def save(self, document):
        with self.index.writer() as writer:
            writer.put(document)

    def _query(self, question):
        words = question.words
        exact = [f"={word}" for word in words]  # the others know no stems
        patterns = {
            "any": " OR ".join(exact),
            "stems": " ".join(words),
            "phrase": f'"{" ".join(words)}"',
            "near": " NEAR/5 ".join(exact),
            "prefix": f"{words[0]}*",
            "ending": f"*{words[0]}",
            "dates": f"{exact[0]} date:{question.days[0]}..{question.days[1]}",
        }
        return patterns.get(question.kind, " ".join(exact))


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
        writer = index.create_in(str(self.folder), schema).writer(limitmb=256)
        for one in documents:
            writer.add_document(id=one.article, day=one.published.toordinal(), title=one.title, body=one.body)
        writer.commit()

    def open(self):
        from whoosh import index

        self.index = index.open_dir(str(self.folder))
        self.searcher = self.index.searcher()

    def save(self, document):
        writer = self.index.writer()
        day = document.published.toordinal()
        writer.add_document(id=document.article, day=day, title=document.title, body=document.body)
        writer.commit()
        self.searcher = self.searcher.refresh()

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
            case "near":
                tree = query.Or([query.Phrase(field, list(words), slop=5) for field in ("title", "body")])
            case "prefix":
                tree = query.Or([query.Prefix(field, words[0]) for field in ("title", "body")])
            case "ending":
                tree = query.Or([query.Wildcard(field, f"*{words[0]}") for field in ("title", "body")])
            case "stems":
                raise NotImplementedError
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
        self.open()
        self.database.executescript(
            "PRAGMA journal_mode = WAL;"
            "CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT, day INTEGER);"
            "CREATE INDEX by_day ON article (day);"
            "CREATE VIRTUAL TABLE words"
            " USING fts5 (title, body, content='', tokenize='unicode61 remove_diacritics 2');"
        )
        with self.database:
            for number, one in enumerate(documents):
                self._insert(number, one)
        self.database.close()

    def open(self):
        self.database = sqlite3.connect(self.folder / "fts5.sqlite")
        self.database.execute("PRAGMA synchronous = FULL")

    def save(self, document):
        with self.database:
            self._insert(self.database.execute("SELECT max(number) + 1 FROM article").fetchone()[0], document)

    def _insert(self, number, one):
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
        if question.kind in {"ending", "stems"}:
            raise NotImplementedError
        if question.kind == "near":
            match = f"NEAR({' '.join(question.words)}, 5)"
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
            writer.add_document(self._document(one))
        writer.commit()
        writer.wait_merging_threads()

    def open(self):
        self.tantivy = importlib.import_module("tantivy")
        self.index = self.tantivy.Index.open(str(self.folder))
        self.schema, self.writer = self.index.schema, None
        self.index.reload()
        self.searcher = self.index.searcher()

    def save(self, document):
        self.writer = self.writer or self.index.writer(15_000_000, 1)
        self.writer.add_document(self._document(document))
        self.writer.commit()
        self.index.reload()
        self.searcher = self.index.searcher()

    def _document(self, one):
        day = one.published.toordinal()
        return self.tantivy.Document(id=one.article, day=day, title=[one.title], body=[one.body])

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
            case "near":
                parts = [
                    (should, query.phrase_query(self.schema, part, list(words), 5)) for part in ("title", "body")
                ]
            case "stems":
                raise NotImplementedError
            case "prefix" | "ending":
                pattern = f"{words[0]}.*" if question.kind == "prefix" else f".*{words[0]}"
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


class Xapian(Engine):
    name = "Xapian"
    most_articles = 20_000  # more take half an hour

    def build(self, documents):
        self.open()
        for one in documents:
            self._add(one)
        self.database.commit()
        self.database.close()

    def open(self):
        self.xapian: Any = importlib.import_module("xapian")
        self.database = self.xapian.WritableDatabase(str(self.folder / "xapian"), self.xapian.DB_CREATE_OR_OPEN)

    def save(self, document):
        self._add(document)
        self.database.commit()

    def _add(self, one):
        generator = self.xapian.TermGenerator()
        article = self.xapian.Document()
        generator.set_document(article)
        generator.index_text(one.title, 3)
        generator.increase_termpos(100)
        generator.index_text(one.body)
        article.add_value(0, self.xapian.sortable_serialise(one.published.toordinal()))
        article.set_data(one.article)
        self.database.add_document(article)

    def ask(self, question):
        query: Any = self.xapian.Query
        words = list(question.words)
        match question.kind:
            case "stems":
                raise NotImplementedError
            case "any":
                tree = query(query.OP_OR, words)
            case "phrase":
                tree = query(query.OP_PHRASE, words, len(words))
            case "near":
                tree = query(query.OP_NEAR, words, 6)
            case "prefix":
                parser = self.xapian.QueryParser()
                parser.set_database(self.database)
                tree = parser.parse_query(f"{words[0]}*", parser.FLAG_WILDCARD)
            case "ending":
                raise NotImplementedError
            case _:
                tree = query(query.OP_AND, words)
        if question.kind == "dates":
            days = (self.xapian.sortable_serialise(day.toordinal()) for day in question.days)
            tree = query(query.OP_FILTER, tree, query(query.OP_VALUE_RANGE, 0, *days))
        enquire = self.xapian.Enquire(self.database)
        enquire.set_query(tree)
        if question.kind == "newest":
            enquire.set_sort_by_value(0, True)
        found = enquire.get_mset(0, PAGE, self.database.get_doccount())  # all are looked at: the number is exact
        assert all(match.document.get_data() for match in found)
        return found.get_matches_estimated()


def engines() -> dict[str, type[Engine]]:
    """Return those that can be used here, by name."""
    found: list[type[Engine]] = [Lectern, StockWhoosh, Fts5]
    found += [kind for kind in (Tantivy, Xapian) if importlib.util.find_spec(kind.__name__.lower())]
    recoll: Any = importlib.import_module("tests.performance.search_recoll")  # which needs this module
    found += [recoll.Recoll] if recoll.is_installed() else []
    return {kind.name: kind for kind in found}
