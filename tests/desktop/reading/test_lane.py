"""The places of the cards of a long article."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.appearance.theme import load_theme
from desktop.reading.pane import ReadingPane
from index.articles.article import Role
from tests.support.reading import annotated, article, opened

STORY = article([(Role.BODY, f"Paragraph {number} {'The pilots met. ' * 50}", "") for number in range(60)])
NOTES = [annotated(STORY.text, f"Paragraph {number} ", key=f"n{number}") for number in range(60)]


def test_cards_that_got_their_places_piece_by_piece_stand_as_if_all_had_at_once(qtbot: QtBot) -> None:
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(1180, 800)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_article(opened(STORY, NOTES))
    assert len(pane.lane.cards()) < len(NOTES)
    qtbot.waitUntil(lambda: len(pane.lane.cards()) == len(NOTES))
    tops = [pane.lane.top_of(note.annotation.id) for note in NOTES]
    pane.lane.lay_out()
    assert [pane.lane.top_of(note.annotation.id) for note in NOTES] == tops
