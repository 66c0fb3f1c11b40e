"""The mentions of those that a query asks for by a field are its hits in an article."""

from __future__ import annotations

import pytest

from tests.support.articles import write_article

TEXT = (
    "Merkel and Erdogan in Ankara\n\n"
    "German Chancellor Angela Merkel met Turkish President Recep Tayyip Erdogan in Ankara on Monday.\n\n"
    "Merkel said the talks were useful. Erdogan said that the European Union had to keep its word.\n\n"
    "They will meet again in Berlin, where the European Union has invited them."
)


@pytest.fixture
def told(library, folder):
    write_article(folder, "talks.txt", TEXT)
    library.follow(folder)
    library.ingest()
    return library


def hits(library, query):
    return [span.of(library.article("talks.txt").article.text) for span in library.hits(query, "talks.txt")]


def mentions(library, name):
    opened = library.article("talks.txt")
    (number,) = [number for number, one in enumerate(opened.recognition.entities) if name in one.name]
    return [mention.text for mention in opened.recognition.mentions if mention.entity == number]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("person:erdogan", "Erdogan"),
        ('person:"Recep Tayyip Erdogan"', "Erdogan"),
        ("org:union", "European Union"),
        ("place:ankara", "Ankara"),
        ("entity:merkel", "Merkel"),
    ],
)
def test_mentions_of_whom_a_field_asks_for_are_the_hits(told, query, name):
    assert told.search(query).total == 1
    assert hits(told, query) == mentions(told, name)
    assert hits(told, query)


@pytest.mark.parametrize("query", ["person:ankara", "-person:erdogan", "outlet:courier", "date:2024", "tag:talks"])
def test_other_clauses_mark_no_mentions(told, query):
    assert hits(told, query) == []


def test_words_and_names_are_marked_together(told):
    found = hits(told, "person:merkel useful")
    assert "useful" in found
    assert [one for one in found if one != "useful"] == mentions(told, "Merkel")


def test_word_inside_a_mention_is_one_hit_with_it(told):
    assert hits(told, "erdogan person:erdogan") == mentions(told, "Erdogan")
