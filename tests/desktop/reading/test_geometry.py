"""Where things are in a document, also while it is not laid out to its end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import load_theme
from desktop.reading.geometry import Geometry
from desktop.reading.pane import ReadingPane
from index.articles.article import Role
from tests.support.reading import article, opened

FUZZY, EXACT = Qt.HitTestAccuracy.FuzzyHit, Qt.HitTestAccuracy.ExactHit
PARAGRAPH = "The pilots of Port Sorrel met again and left without a date. " * 9
LONG = [(Role.HEADLINE, "A long report", ""), *((Role.BODY, f"{number} {PARAGRAPH}", "") for number in range(400))]
POINTS = [QPointF(x, y) for x in (0.0, 300.0, 720.0) for y in range(0, 2_000, 7)]


@pytest.fixture
def geometry(qtbot: QtBot) -> Geometry:
    """The geometry of a long article that was shown just now."""
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(1180, 800)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_article(opened(article(LONG)))
    return pane.view.geometry_of_text


def raw_hits(geometry: Geometry) -> list[tuple[int, int]]:
    layout = geometry._document.documentLayout()
    return [(layout.hitTest(point, FUZZY), layout.hitTest(point, EXACT)) for point in POINTS]


def test_points_lead_to_where_they_will_when_all_is_laid_out(geometry: Geometry) -> None:
    early = [(geometry.hit(point, FUZZY), geometry.hit(point, EXACT)) for point in POINTS]
    assert raw_hits(geometry) != early  # which is why Qt is not simply asked
    geometry.finish()
    assert early == raw_hits(geometry)


def test_a_point_below_the_text_leads_to_its_end(geometry: Geometry) -> None:
    end = geometry._document.characterCount() - 1
    assert geometry.hit(QPointF(10, 10_000_000), FUZZY) == end


@pytest.mark.parametrize(("top", "bottom"), [(0, 10), (150, 160), (500, 1_400), (1_000_000, 1_000_900)])
def test_blocks_are_those_that_reach_into_a_strip(geometry: Geometry, top: float, bottom: float) -> None:
    found = [block.blockNumber() for block, _ in geometry.blocks(top, bottom)]
    geometry.finish()
    layout, document = geometry._document.documentLayout(), geometry._document
    rectangles = {
        number: layout.blockBoundingRect(document.findBlockByNumber(number))
        for number in range(document.blockCount())
    }
    inside = [number for number, one in rectangles.items() if one.bottom() >= top and one.top() <= bottom]
    assert found == (inside or ([] if top < rectangles[0].top() else [document.blockCount() - 1]))


def test_lines_are_measured_anew_when_the_width_changes(geometry: Geometry) -> None:
    before = geometry.line(3_000)
    geometry._document.setTextWidth(geometry.width / 2)
    assert geometry.line(3_000) == before
    geometry.forget()
    assert geometry.line(3_000).top() > before.top()
