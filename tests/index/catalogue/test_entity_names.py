"""What an entity of the library is called: by its most usual form, and by none that capitals alone set apart."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from index.articles.article import Article
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import ArticleRecord
from index.entities.corrections.rules import NO_RULES
from index.entities.mentions import Kind
from index.ingest.naming import Naming
from tests.support.reading import recognised


@pytest.fixture
def catalogue(tmp_path):
    opened = Catalogue.open(tmp_path / "catalogue.sqlite", "rules")
    yield opened
    opened.close()


def called(catalogue: Catalogue, kind: Kind, forms: Sequence[str]) -> list[str]:
    """Store an article for each form; return the names of the entities."""
    for number, form in enumerate(forms):
        with catalogue.transaction():
            naming = Naming(catalogue, NO_RULES)
            name = f"{number}"
            catalogue.put_article(ArticleRecord(name, f"/{name}", name, name, "txt", Article(form, ())))
            naming.link(naming.take(name, recognised(form, (kind, form, ()))))
    _, rows = catalogue.entity_lists.page("", "", order="name", limit=100, offset=0)
    return [row.name for row in rows]


@pytest.mark.parametrize(
    ("kind", "forms", "name"),
    [
        (Kind.PLACE, ["PORT SORREL", "Port Sorrel"], "Port Sorrel"),
        (Kind.PLACE, ["SORREL", "SORREL", "SORREL", "Sorrel"], "Sorrel"),
        (Kind.PLACE, ["İSKELE", "İSKELE", "İskele"], "İskele"),
        (Kind.PERSON, ["ODA FENWICK", "ODA FENWICK", "Oda Fenwick"], "Oda Fenwick"),
        (Kind.ORG, ["SORREL GAZETTE", "SORREL GAZETTE", "Sorrel Gazette"], "Sorrel Gazette"),
    ],
)
def test_form_with_small_letters_wins_over_the_same_in_capitals(catalogue, kind, forms, name):
    assert called(catalogue, kind, forms) == [name]


@pytest.mark.parametrize(
    ("kind", "forms", "name"),
    [
        (Kind.ORG, ["SOGA", "SOGA", "Soga"], "SOGA"),
        (Kind.ORG, ["SOGA", "Soga", "Soga"], "Soga"),
        (Kind.PLACE, ["URZ", "URZ", "Urz"], "URZ"),
    ],
)
def test_abbreviation_is_written_as_most_articles_write_it(catalogue, kind, forms, name):
    assert called(catalogue, kind, forms)[0] == name


def test_name_that_stands_in_capitals_alone_stays_so(catalogue):
    assert called(catalogue, Kind.PLACE, ["SORREL", "SORREL", "sorrel"]) == ["SORREL"]


def test_entity_is_called_otherwise_as_soon_as_one_article_has_small_letters(catalogue):
    assert called(catalogue, Kind.PLACE, ["SORREL", "SORREL", "SORREL"]) == ["SORREL"]
    assert called(catalogue, Kind.PLACE, ["SORREL", "SORREL", "SORREL", "Sorrel"]) == ["Sorrel"]
