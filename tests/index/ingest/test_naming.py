"""Names of several articles become the entities that a reader takes them for."""

from __future__ import annotations

import pytest

from index.catalogue.catalogue import Catalogue
from index.entities.corrections.rules import NO_RULES
from index.entities.recognition import recognise
from index.ingest.naming import Naming

ARTICLES = (
    "President Recep Tayyip Erdoğan spoke in Ankara. The United States said nothing.",
    "In Moscow, Erdogan met Vladimir Putin. The U.S. sent an envoy.",
    "In the evening Mr Putin thanked President Erdogan. A US official was there.",
    "The People's Protection Units (YPG) withdrew from Manbij.",
    "The YPG denied it. In Texas, George Bush and George W. Bush fished.",
    "South Ossetia lies north of Tbilisi; Georgia claims it.",
    "In Atlanta and Savannah, Georgia counted votes, as did Alabama.",
    "Georgia was mentioned once.",
)


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    opened = Catalogue.open(tmp_path_factory.mktemp("naming") / "catalogue.sqlite", "rules")
    with opened.transaction():
        naming = Naming(opened, NO_RULES)
        touched: set[int] = set()
        for number, text in enumerate(ARTICLES):
            touched |= naming.take(f"a{number}", recognise(text))
        naming.link(touched)
    yield opened
    opened.close()


def articles_of(catalogue: Catalogue, kind: str, key: str) -> int:
    row = catalogue.entity_lists.of_key(kind, key)
    return row.articles if row else 0


@pytest.mark.parametrize(
    ("kind", "key", "articles"),
    [
        ("PERSON", "recep tayyip erdogan", 3),
        ("PERSON", "vladimir putin", 2),
        ("PLACE", "united states", 3),
        ("ORG", "people's protection units", 2),
        ("PERSON", "george bush", 1),
        ("PERSON", "george w bush", 1),
        ("PLACE", "georgia (country)", 1),
        ("PLACE", "georgia (u.s. state)", 1),
        ("PLACE", "georgia", 1),
    ],
)
def test_names_of_one_are_one_and_namesakes_are_not(catalogue, kind, key, articles):
    assert articles_of(catalogue, kind, key) == articles


def test_every_merge_has_its_reason(catalogue):
    _, rows = catalogue.entity_lists.page("", "", order="name", limit=100, offset=0)
    for row in rows:
        for name in catalogue.entity_lists.names(row.root):
            assert name.reason or name.link or name.key == row.key
