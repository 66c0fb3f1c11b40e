"""Readings as JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from index.articles.article import Article, Block, Role
from index.articles.reading import Failure, Reading
from index.articles.serialisation import article_from_json, article_to_json, reading_from_json, reading_to_json
from index.text.direction import Direction
from index.text.spans import Span

ARTICLE = Article(
    text="Titel\n\nText",
    blocks=(Block(Role.HEADLINE, Span(0, 5)), Block(Role.BOILERPLATE, Span(7, 11), "menu line")),
    title="Titel",
    authors=("Mira Tolan",),
    published=date(2021, 9, 29),
    published_from="caption",
    direction=Direction.RTL,
    modified=date(2021, 10, 2),
    sources={"title": "meta", "language": "text"},
)
KEYS = {
    "path", "format", "encoding", "sha256", "title", "standfirst", "byline", "authors", "outlet", "published",
    "published_from", "url", "language", "direction", "text", "blocks", "error", "part", "more",
    "modified", "sources",
}  # fmt: skip


def test_reading_comes_back_as_it_was() -> None:
    reading = Reading(Path("a.txt"), "txt", "utf-8", "00", article=ARTICLE)
    assert reading_from_json(json.loads(json.dumps(reading_to_json(reading)))) == reading


def test_article_of_an_older_version_is_read() -> None:
    older = article_to_json(ARTICLE)
    del older["modified"], older["sources"]
    assert article_from_json(older) == replace(ARTICLE, modified=None, sources={})


def test_sources_name_where_the_day_of_publication_is_known_from() -> None:
    assert article_to_json(ARTICLE)["sources"] == {"title": "meta", "language": "text", "published": "caption"}


def test_a_day_of_the_file_is_said_to_be_no_more_and_comes_back_as_it_was() -> None:
    article = replace(ARTICLE, published=None, published_from="", file_day=date(2023, 6, 7))
    value = json.loads(json.dumps(article_to_json(article)))
    assert (value["published"], value["published_from"]) == ("2023-06-07", "file time")
    assert value["sources"]["published"] == "file time"
    assert article_from_json(value) == article


def test_failure_comes_back_as_it_was() -> None:
    reading = Reading(Path("a.txt"), failure=Failure("empty", "The file holds no text."))
    assert reading_from_json(json.loads(json.dumps(reading_to_json(reading)))) == reading


def test_every_reading_has_the_keys_of_the_contract() -> None:
    assert set(reading_to_json(Reading(Path("a"), article=ARTICLE))) == KEYS
    assert set(reading_to_json(Reading(Path("a"), failure=Failure("empty", "…")))) == KEYS


@given(st.text(), st.text())
def test_any_text_comes_back_as_it_was(text: str, title: str) -> None:
    reading = Reading(Path("a"), article=Article(text=text, blocks=(), title=title))
    assert reading_from_json(json.loads(json.dumps(reading_to_json(reading)))) == reading
