"""The places of the cards of a long article."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import load_theme
from desktop.reading.card import AnnotationCard
from desktop.reading.pane import ReadingPane
from index.articles.article import Role
from tests.support.reading import annotated, article, opened

STORY = article([(Role.BODY, f"Paragraph {number} {'The pilots met. ' * 50}", "") for number in range(60)])
NOTES = [annotated(STORY.text, f"Paragraph {number} ", key=f"n{number}") for number in range(60)]


def test_each_card_of_a_long_article_is_measured_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(1180, 800)
    with qtbot.waitExposed(pane):
        pane.show()
    measured: list[str] = []
    real = AnnotationCard.height_for

    def height_for(card: AnnotationCard, width: int) -> int:
        measured.append(card.id)
        return real(card, width)

    monkeypatch.setattr(AnnotationCard, "height_for", height_for)
    pane.show_article(opened(STORY, NOTES))
    at_once = len(pane.lane.cards())
    del measured[:]
    qtbot.waitUntil(lambda: len(pane.lane.cards()) == len(NOTES))
    assert len(measured) == len(NOTES) - at_once


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
