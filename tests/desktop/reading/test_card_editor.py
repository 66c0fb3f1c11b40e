"""The form of a card: tags, and how far a note may be passed on, which is not among them."""

from __future__ import annotations

import pytest

from desktop.appearance.theme import load_theme
from desktop.reading.card_editor import CardEditor
from tests.support.reading import annotated, article

pytestmark = pytest.mark.qt
TEXT = article().text


@pytest.fixture
def editor(qtbot):
    form = CardEditor(annotated(TEXT, "Tuesday", tags=("tlp/red", "port")).annotation, load_theme("light"))
    qtbot.addWidget(form)
    return form


def test_marking_is_no_tag_in_the_form(editor):
    assert editor.tags.text() == "#port"
    assert editor.edit().tags is None


def test_marking_stays_where_the_tags_change(editor):
    editor.tags.setText("#harbour")
    assert editor.edit().tags == ("harbour", "tlp/red")


def test_marking_that_is_typed_takes_the_place_of_the_one_before(editor):
    editor.tags.setText("#port tlp/green")
    assert editor.edit().tags == ("port", "tlp/green")
