"""One result, laid out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF, QTextLayout

from desktop.widgets.result_card import CardFonts, ResultCard, counts_in_words, facts_of, hit_formats, origin
from index.search.results import Snippet
from index.text.spans import Span
from tests.support.fake_library import make_hit

pytestmark = pytest.mark.qt


def test_hits_stand_at_utf16_places(theme):
    snippet = Snippet("🚢 harbour", (Span(2, 9),))
    (found,) = hit_formats(snippet, theme)
    assert (found.start, found.length) == (3, 7)


def test_counts_leave_out_what_there_is_none_of():
    hit = make_hit(1)
    assert counts_in_words(hit) == "2 entities"
    assert counts_in_words(replace(hit, annotations=1, entities=0)) == "1 note"


def test_what_was_found_in_a_note_says_so():
    assert counts_in_words(replace(make_hit(1), annotations=1, is_in_notes=True)) == "in a note · 2 entities"


def test_outlet_is_whole_where_the_number_of_entities_can_give_way(qapp):
    hit = replace(make_hit(1), outlet="Institute for Basin Studies", annotations=3, entities=26)
    metrics = QFontMetricsF(CardFonts.make().small)
    begin, counts = facts_of(hit, 1000, metrics)
    assert counts == "3 notes · 26 entities"
    begin, counts = facts_of(hit, metrics.horizontalAdvance(begin + counts) - 20, metrics)
    assert "Institute for Basin Studies" in begin
    assert counts == "3 notes"
    assert "Institute for Basin Studies" not in facts_of(hit, 150, metrics)[0]


def test_day_is_not_torn_apart_beside_an_arabic_outlet(qapp):
    line = origin("صوت الرمال", "9 Mar 2026")
    layout = QTextLayout(line)
    layout.beginLayout()
    drawn = layout.createLine()
    layout.endLayout()
    places = [drawn.cursorToX(line.index(part))[0] for part in ("9", "Mar", "2026")]  # type: ignore[index]
    assert places == sorted(places)


@given(title=st.text(max_size=300), text=st.text(max_size=400))
def test_any_text_fits_into_four_lines(theme_of_session, title, text):
    hit = replace(make_hit(1), title=title, snippet=Snippet(text))
    card = ResultCard(hit, 300, CardFonts.make(), theme_of_session)
    assert card._title.lineCount() <= 2
    assert card._title.lineCount() + card._snippet.lineCount() <= 4


def test_snippet_ends_with_a_whole_word(theme):
    hit = replace(make_hit(1), snippet=Snippet("harbour council " * 40))
    card = ResultCard(hit, 300, CardFonts.make(), theme)
    assert card._snippet.text().endswith(("harbour …", "council …"))


@pytest.fixture(scope="session")
def theme_of_session(qapp):
    from desktop.appearance.theme import load_theme

    return load_theme("light")
