"""What is kept of annotated articles beside their texts."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.articles.article import Article, Block, Role
from index.notes.bundle import bundle_of, read_bundle, write_bundle
from index.notes.importing import merge
from index.notes.kept import form_of, put_form
from index.notes.store import NotesStore
from index.text.spans import Span
from tests.support.notes import TEXT, annotation_on, noted_article, text_hash

HEADLINE = TEXT.index("\n\n")
LAST = TEXT.rindex("\n\n") + 2
ARTICLE = Article(
    TEXT,
    (
        Block(Role.HEADLINE, Span(0, HEADLINE)),
        Block(Role.BODY, Span(HEADLINE + 2, LAST - 2)),
        Block(Role.BOILERPLATE, Span(LAST, len(TEXT)), "newsletter box"),
    ),
    title="Harbour talks resume in Velmora",
    authors=("Ilse Brandvik",),
    outlet="Velmora Courier",
    published=date(2021, 9, 5),
    published_from="meta",
    url="https://courier.example/harbour",
    language="en",
)
DIGEST = text_hash(TEXT)


@pytest.fixture
def store(tmp_path):
    with closing(NotesStore.open(tmp_path / "notes.sqlite")) as opened:
        opened.add(noted_article(), TEXT, annotation_on())
        yield opened


def test_an_article_comes_back_as_it_was_kept(store):
    store.kept.keep({DIGEST: ARTICLE})
    assert store.kept.article(noted_article(), DIGEST, TEXT) == ARTICLE


def test_without_a_form_its_paragraphs_are_its_body(store):
    kept = store.kept.article(noted_article(), DIGEST, TEXT)
    assert [block.span.of(TEXT) for block in kept.blocks] == TEXT.split("\n\n")
    assert {block.role for block in kept.blocks} == {Role.BODY}
    assert (kept.title, kept.outlet, kept.published) == (ARTICLE.title, ARTICLE.outlet, ARTICLE.published)


def test_an_article_is_called_as_its_last_version_was(store):
    store.kept.keep({DIGEST: ARTICLE})
    assert store.kept.article(noted_article(title="Corrected"), DIGEST, TEXT).title == "Corrected"


def test_the_form_of_a_text_that_differs_in_white_space_is_not_kept(store):
    store.kept.keep({DIGEST: replace(ARTICLE, text=f" {TEXT}")})
    assert store.kept.without_form() == (DIGEST,)


def test_a_form_is_kept_once(store):
    store.kept.keep({DIGEST: ARTICLE})
    store.kept.keep({DIGEST: replace(ARTICLE, authors=())})
    assert store.kept.article(noted_article(), DIGEST, TEXT).authors == ARTICLE.authors
    assert store.kept.without_form() == ()


def test_a_form_goes_with_its_text(store):
    store.kept.keep({DIGEST: ARTICLE})
    store.within(lambda connection: connection.execute("DELETE FROM annotations"))
    store.within(lambda connection: connection.execute("DELETE FROM journal"))
    store.within(lambda connection: connection.execute("DELETE FROM texts"))
    assert store.kept.form(DIGEST) is None
    assert store.verify() == ()


@given(cut=st.integers(0, len(TEXT)))
def test_a_form_that_does_not_belong_to_a_text_is_not_used(tmp_path_factory, cut):
    with closing(NotesStore.open(tmp_path_factory.mktemp("store") / "notes.sqlite")) as store:
        store.add(noted_article(), TEXT, annotation_on())
        store.kept.keep({DIGEST: ARTICLE})
        other = TEXT[:cut] + "x" + TEXT[cut:]
        kept = store.kept.article(noted_article(), DIGEST, other)
    assert kept.text == other
    assert all(block.span.of(other).strip() for block in kept.blocks)
    assert "".join(block.span.of(other) for block in kept.blocks).split() or not other.split()


@pytest.mark.parametrize(
    "change", [{"blocks": 5}, {"blocks": [{"role": "poem"}]}, {"sources": []}, {"published": 7}, {"authors": None}]
)
def test_a_form_that_is_none_costs_the_roles_and_not_the_text(store, change):
    bundle = bundle_of(store)
    foreign = replace(bundle, forms={DIGEST: form_of(ARTICLE) | change})
    read = read_bundle(json.loads(write_bundle(foreign)))
    store.within(lambda connection: put_form(connection, DIGEST, read.forms[DIGEST]))
    assert store.kept.article(noted_article(), DIGEST, TEXT).text == TEXT


def test_a_damaged_form_counts_as_none(store, tmp_path):
    store.kept.keep({DIGEST: ARTICLE})
    with closing(sqlite3.connect(tmp_path / "notes.sqlite")) as connection, connection:
        connection.execute("UPDATE forms SET packed = x'00'")
    assert store.kept.form(DIGEST) is None


def test_forms_travel_with_the_notes(store):
    store.kept.keep({DIGEST: ARTICLE})
    assert bundle_of(store).forms == {DIGEST: form_of(ARTICLE)}


def test_the_form_of_another_spacing_of_a_text_does_not_come_in(store):
    """Two texts that differ in white space have one hash: where ours is kept, the blocks of theirs do not fit it."""
    bundle = replace(
        bundle_of(store),
        texts={DIGEST: TEXT.replace(" ", "  ", 1)},
        annotations=(annotation_on(note="theirs"),),
        forms={DIGEST: form_of(ARTICLE)},
    )
    store.within(lambda connection: merge(connection, bundle, datetime(2021, 9, 6, tzinfo=UTC), lambda name, _: name))
    assert store.text(DIGEST) == TEXT
    assert store.kept.form(DIGEST) is None
