"""The map of the article shows notes and hits where they are, and takes the reader there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import Theme, load_theme
from desktop.reading.pane import ReadingPane
from index.articles.article import Role
from tests.support.reading import annotated, article, find, opened

PARAGRAPHS = 60
LONG = article([(Role.BODY, f"Paragraph {n:03} " + "word " * 40, "") for n in range(PARAGRAPHS)])


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(1180, 800)
    with qtbot.waitExposed(pane):
        pane.show()
    note = annotated(LONG.text, "Paragraph 030", "doubt")
    pane.show_article(opened(LONG, [note]), [find(LONG.text, "Paragraph 003"), find(LONG.text, "Paragraph 057")])
    qtbot.waitUntil(lambda: not pane.lane._onwards.isActive())
    return pane


def test_ticks_stand_as_far_down_as_what_they_show(pane: ReadingPane) -> None:
    heights = [box.center().y() / pane.strip.height() for box, _ in pane.strip.boxes()]
    assert heights == pytest.approx([30 / PARAGRAPHS, 3 / PARAGRAPHS, 57 / PARAGRAPHS], abs=0.03)


def test_notes_and_hits_are_told_apart_by_place_as_well_as_colour(pane: ReadingPane) -> None:
    (note, note_token), (hit, hit_token), _ = pane.strip.boxes()
    assert note.right() < hit.left()
    assert (note_token, hit_token) == ("label-doubt-edge", "hit-current-edge")


def test_ticks_on_the_same_pixels_are_one(pane: ReadingPane) -> None:
    pane.set_hits([find(LONG.text, "word", nth) for nth in range(5)])
    assert len(pane.strip.boxes()) == 2


def test_the_window_moves_with_the_text(pane: ReadingPane) -> None:
    bar = pane.view.verticalScrollBar()
    before = pane.strip.window_box
    bar.setValue(bar.maximum())
    after = pane.strip.window_box
    assert before.top() < 5
    assert after.bottom() == pytest.approx(pane.strip.height(), abs=5)


def test_a_click_goes_there(pane: ReadingPane, qtbot: QtBot) -> None:
    (note, _), *_ = pane.strip.boxes()
    qtbot.mouseClick(pane.strip, Qt.MouseButton.LeftButton, pos=QPoint(5, round(note.center().y())))
    assert pane._shown is not None
    (box, *_) = pane.view.geometry_of_text.boxes(
        *pane._shown.positions.stretches(find(LONG.text, "Paragraph 030"))[0]
    )
    middle = box.center().y() - pane.view.scrolled
    assert middle == pytest.approx(pane.view.viewport().height() / 2, abs=60)


def test_an_article_without_marks_has_an_empty_map(pane: ReadingPane) -> None:
    pane.clear()
    assert pane.strip.boxes() == ()


def painted(pane: ReadingPane) -> set[str]:
    image = pane.strip.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_what_is_painted_follows_notes_and_theme(pane: ReadingPane) -> None:
    light = load_theme("light").colour("label-doubt-edge").name()
    assert light in painted(pane)
    pane.set_theme(load_theme("dark"))
    assert light not in painted(pane)
    assert (dark := load_theme("dark").colour("label-doubt-edge").name()) in painted(pane)
    pane.set_annotations([])
    assert dark not in painted(pane)


def test_a_step_of_scrolling_asks_for_no_colour_of_a_tick_again(
    pane: ReadingPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted(pane)
    asked: list[str] = []
    real = Theme.colour

    def colour(theme: Theme, name: str, opacity: float = 1.0) -> QColor:
        asked.append(name)
        return real(theme, name, opacity)

    monkeypatch.setattr(Theme, "colour", colour)
    pane.view.verticalScrollBar().setValue(100)
    painted(pane)
    assert "paper" in asked
    assert not [name for name in asked if name.endswith("-edge") and name.startswith("hit")]
