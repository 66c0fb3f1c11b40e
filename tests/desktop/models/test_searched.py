"""What was searched is said in the language of the interface."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QTranslator

from desktop.models.searched import searched
from index.search.query import parse
from tests.support.data import CHECKOUT

pytestmark = pytest.mark.qt


@pytest.fixture
def spoken(qapp):
    """Lets the window speak a language until the end of the test."""
    translator, before = QTranslator(), qapp.layoutDirection()

    def speak(language):
        assert translator.load(f"lectern_{language}", str(CHECKOUT / "resources" / "translations"))
        qapp.installTranslator(translator)
        qapp.setLayoutDirection(QLocale(language).textDirection())

    yield speak
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(before)


def test_english_days_are_written_as_everywhere_in_the_window(qapp):
    assert searched(parse("dam date:2026-03-07").said) == "articles with dam, published on 7 Mar 2026"


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("dam", "Artikel mit dam"),
        ('title:dam "minimum flow" -gas', "Artikel mit dam im Titel und der Wortfolge „minimum flow“, nicht gas"),
        ("=dam OR pipe*", "Artikel mit dam in genau dieser Form oder Wörtern, die mit pipe beginnen"),
        ("x is:unread grade:<=B2", "Artikel mit x, noch nicht gelesen, bewertet mit B2 oder besser"),
        ("a:b", "Artikel mit der Wortfolge „a b“; a ist kein Feld, daher wurde a:b als Wörter gesucht"),
    ],
)
def test_the_sentence_is_in_german_where_the_window_is(spoken, query, sentence):
    spoken("de")
    assert searched(parse(query).said) == sentence


def test_what_was_typed_keeps_its_direction_in_an_arabic_sentence(spoken):
    spoken("ar")
    assert "\u2068dam\u2069" in searched(parse("title:dam").said)
