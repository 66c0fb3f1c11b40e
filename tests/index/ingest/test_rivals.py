"""Of several new files that are like an article that is gone, the most alike is its next version, in any order."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from index.articles.article import Article, Block, Role
from index.articles.reading import Failure, Reading
from index.catalogue.departed import DepartedArticle
from index.ingest import rivals
from index.ingest.next_versions import NextVersions
from index.ingest.rivals import best_last
from index.ingest.scanning import SeenFile
from index.ingest.storing import prepared
from index.text.similarity import likeness, signature
from index.text.spans import Span
from tests.support.versions import edited, told


def gone(*texts, path="gone.txt"):
    departed = [DepartedArticle(str(number), path, "", signature(text)) for number, text in enumerate(texts)]
    return NextVersions(departed, lambda _: False, lambda _: False, lambda _: 0.0)


def file(path, text):
    article = Article(text=text, blocks=(Block(Role.BODY, Span(0, len(text))),))
    return prepared(SeenFile(path, len(text), 0), Reading(Path(path), article=article))


def order(files, candidates):
    return [one.seen.path for one in best_last(files, candidates)]


@settings(max_examples=40, deadline=None)
@given(data=st.data(), seed=st.integers(0, 10_000))
def test_files_with_a_claim_come_behind_the_others_the_most_alike_first(data, seed):
    original = told(seed)
    texts = {f"{number}.txt": edited(original, 0.03 * number, seed) for number in range(1, 5)}
    others = [file(f"other {number}.txt", told(seed + number)) for number in range(20_000, 20_003)]
    files = [*(file(path, text) for path, text in texts.items()), *others]
    found = order(data.draw(st.permutations(files)), gone(original))
    assert sorted(found[:3]) == [one.seen.path for one in others]
    alike = [likeness(signature(original), signature(texts[path])) for path in found[3:]]
    assert alike == sorted(alike, reverse=True)


@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_of_files_that_are_equally_alike_the_one_of_the_same_name_comes_first_and_then_by_path(data):
    text = edited(told(1), 0.05)
    files = [file(path, text) for path in ("a/x.txt", "b/gone.txt", "c/y.txt")]
    assert order(data.draw(st.permutations(files)), gone(told(1), path="old/gone.txt")) == [
        *("b/gone.txt", "a/x.txt", "c/y.txt")
    ]


def test_the_most_alike_of_a_name_that_differs_comes_before_one_of_the_same_name():
    files = [file("gone.txt", edited(told(1), 0.15)), file("x.txt", edited(told(1), 0.02))]
    assert order(files, gone(told(1))) == ["x.txt", "gone.txt"]


def test_files_that_gave_no_article_or_a_short_one_do_not_wait():
    failed = prepared(SeenFile("b.txt", 0, 0), Reading(Path("b.txt"), failure=Failure("empty", "Empty.")))
    files = [file("a.txt", edited(told(1), 0.02)), failed, file("c.txt", "Two words")]
    assert order(files, gone(told(1))) == ["b.txt", "c.txt", "a.txt"]


def test_nothing_waits_where_nothing_is_gone():
    assert order([file("b.txt", told(1)), file("a.txt", told(2))], gone()) == ["b.txt", "a.txt"]


def test_only_so_many_files_are_held_in_memory(monkeypatch):
    monkeypatch.setattr(rivals, "_MOST", 2)
    files = [file(f"{number}.txt", edited(told(1), 0.02 * number)) for number in (3, 2, 1)]
    assert order(files, gone(told(1))) == ["2.txt", "3.txt", "1.txt"]
