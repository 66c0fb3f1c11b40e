"""Names and entities in the catalogue: counted by difference, linked by pointers."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from index.articles.article import Article
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import ArticleRecord
from index.entities.corrections.correction import Action, Correction, Scope
from index.entities.corrections.rules import NO_RULES, Rules
from index.entities.mentions import Kind
from index.ingest.naming import Naming, is_settled
from tests.support.reading import recognised


@pytest.fixture
def catalogue(tmp_path):
    opened = Catalogue.open(tmp_path / "catalogue.sqlite", "rules")
    yield opened
    opened.close()


def store(catalogue: Catalogue, articles: dict[str, Iterable[str]], rules: Rules = NO_RULES) -> None:
    """Store articles, each with the people that it names."""
    with catalogue.transaction():
        naming = Naming(catalogue, rules)
        touched: set[int] = set()
        for name, people in articles.items():
            text = " met ".join(people)
            catalogue.put_article(ArticleRecord(name, f"/{name}", name, name, "txt", Article(text, ())))
            entities = [(Kind.PERSON, person, ()) for person in dict.fromkeys(people)]
            touched |= naming.take(name, recognised(text, *entities))
        naming.link(touched)
        catalogue.pending.clear(articles)


def counts(catalogue: Catalogue) -> dict[str, tuple[int, int]]:
    _, rows = catalogue.entity_lists.page("", "", order="name", limit=100, offset=0)
    return {row.name: (row.articles, row.mentions) for row in rows}


def pending(catalogue: Catalogue) -> set[str]:
    with catalogue.transaction():
        catalogue.pending.spread()
    return set(catalogue.pending.all())


def test_entities_are_counted_over_articles(catalogue):
    store(catalogue, {"a": ["Oda Fenwick", "Ilse Marn"], "b": ["Oda Fenwick"]})
    assert counts(catalogue) == {"Ilse Marn": (1, 1), "Oda Fenwick": (2, 2)}


def test_storing_an_article_again_counts_it_once(catalogue):
    for _ in range(2):
        store(catalogue, {"a": ["Oda Fenwick"]})
    store(catalogue, {"a": ["Ilse Marn"]})
    assert counts(catalogue) == {"Ilse Marn": (1, 1)}


def test_full_name_in_one_article_tells_the_surname_of_another_which_search_hears_of(catalogue):
    store(catalogue, {"a": ["Fenwick", "Ilse Marn"]})
    assert counts(catalogue) == {"Fenwick": (1, 1), "Ilse Marn": (1, 1)}
    store(catalogue, {"b": ["Oda Fenwick", "Ilse Marn"]})
    assert counts(catalogue) == {"Ilse Marn": (2, 2), "Oda Fenwick": (2, 2)}
    assert "a" in pending(catalogue)


def test_second_person_of_the_surname_takes_the_link_back(catalogue):
    store(catalogue, {"a": ["Fenwick", "Ilse Marn"], "b": ["Oda Fenwick", "Ilse Marn"]})
    store(catalogue, {"c": ["Rolf Fenwick"]})
    people = {"Fenwick": (1, 1), "Ilse Marn": (2, 2), "Oda Fenwick": (1, 1), "Rolf Fenwick": (1, 1)}
    assert counts(catalogue) == people


def test_surname_of_an_article_about_another_matter_stays_alone(catalogue):
    store(catalogue, {"a": ["Fenwick", "Ilse Marn"], "b": ["Oda Fenwick", "Jon Tarn"]})
    assert counts(catalogue)["Fenwick"] == (1, 1)


def test_name_that_most_of_the_library_has_beside_both_supports_nothing(catalogue):
    everywhere = {f"x{number}": ["Ilse Marn"] for number in range(30)}
    store(catalogue, {"a": ["Fenwick", "Ilse Marn"], "b": ["Oda Fenwick", "Ilse Marn"], **everywhere})
    assert counts(catalogue)["Fenwick"] == (1, 1)


def test_order_of_storing_and_a_new_start_make_no_difference(catalogue, tmp_path):
    articles = {"a": ["Fenwick"], "b": ["Oda Fenwick", "Marn"], "c": ["Ilse Marn"], "d": ["Oda Fenwick"]}
    for name, people in articles.items():
        store(catalogue, {name: people})
    other = Catalogue.open(tmp_path / "other.sqlite", "rules")
    store(other, dict(reversed(articles.items())))
    assert counts(other) == counts(catalogue)
    with other.transaction():
        Naming(other, NO_RULES).relink()
    assert counts(other) == counts(catalogue)
    other.close()


def test_ring_of_rulings_ends(catalogue):
    store(catalogue, {"a": ["Oda Fenwick", "Ilse Marn"]})
    one = Correction(Action.SAME, Scope.EVERYWHERE, "Oda Fenwick", Kind.PERSON, to_form="Ilse Marn")
    other = Correction(Action.SAME, Scope.EVERYWHERE, "Ilse Marn", Kind.PERSON, to_form="Oda Fenwick")
    rules = Rules({"1": one, "2": other})
    with catalogue.transaction():
        Naming(catalogue, rules).follow_rules()
    assert len(counts(catalogue)) == 1
    assert is_settled(catalogue, rules)


def test_rulings_are_counted_in_and_taken_back(catalogue):
    store(catalogue, {"a": ["Oda Fenwick"], "b": ["Oda Fenwick"]})
    gone = Correction(Action.NOT_ENTITY, Scope.EVERYWHERE, "Oda Fenwick", Kind.PERSON)
    for rules, expected in ((Rules({"1": gone}), {}), (NO_RULES, {"Oda Fenwick": (2, 2)})):
        assert not is_settled(catalogue, rules)
        with catalogue.transaction():
            Naming(catalogue, rules).follow_rules()
        assert counts(catalogue) == expected
        assert pending(catalogue) == {"a", "b"}


def test_article_that_comes_later_follows_the_rulings(catalogue):
    kind = Correction(Action.KIND, Scope.EVERYWHERE, "Oda Fenwick", Kind.PERSON, to_kind=Kind.ORG)
    rules = Rules({"1": kind})
    with catalogue.transaction():
        Naming(catalogue, rules).follow_rules()
    store(catalogue, {"a": ["Oda Fenwick"]}, rules)
    _, rows = catalogue.entity_lists.page("", "ORG", order="name", limit=9, offset=0)
    assert [row.name for row in rows] == ["Oda Fenwick"]
