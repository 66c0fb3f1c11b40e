"""The palette in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.models.palette import OfferKind

pytestmark = pytest.mark.qt


@pytest.fixture
def palette(window):
    window.read("a2")
    window.app.actions["palette"].trigger()
    return window.main.palette_box


def kinds(palette):
    return {offer.kind for offer in palette.model.offers}


def test_it_offers_actions_and_names_of_the_open_article(palette):
    assert palette.isVisible()
    assert {OfferKind.ACTION, OfferKind.ENTITY} <= kinds(palette)


def test_typing_and_enter_do_an_action_and_give_the_focus_back(window, palette, qtbot):
    before = window.app.appearance.theme.is_dark
    qtbot.keyClicks(palette.box, "light or")
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert window.app.appearance.theme.is_dark is not before
    assert not palette.isVisible()
    assert window.app.pane.isAncestorOf(window.main.focusWidget())


def test_article_is_found_by_its_title_and_opened(window, palette, qtbot):
    qtbot.keyClicks(palette.box, "harbour")
    qtbot.waitUntil(lambda: OfferKind.ARTICLE in kinds(palette))
    row = next(n for n, offer in enumerate(palette.model.offers) if offer.kind is OfferKind.ARTICLE)
    for _step in range(row):
        qtbot.keyClick(palette.box, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.app.reading.article_arrived) as arrived:
        qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert arrived.args[0].id == "a1"


def test_escape_leaves_everything_as_it_was(window, palette, qtbot):
    qtbot.keyClick(palette.box, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.app.pane.isAncestorOf(window.main.focusWidget())


def test_disabled_actions_are_not_offered(window, palette):
    window.app.actions["next_hit"].setEnabled(False)
    window.app.actions["palette"].trigger()
    assert "Next hit" not in {offer.text for offer in palette.model.offers}


def test_recent_search_is_done_again(window, qtbot):
    window.main.top_bar.search_box.setText("harbour")
    qtbot.keyClick(window.main.top_bar.search_box, Qt.Key.Key_Return)
    window.main.top_bar.search_box.clear()
    window.app.actions["palette"].trigger()
    palette = window.main.palette_box
    qtbot.keyClicks(palette.box, "harbour")
    assert palette.model.offers[0].kind is OfferKind.SEARCH
    with qtbot.waitSignal(window.app.searching.results_arrived) as arrived:
        qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    assert arrived.args[0].query == "harbour"
