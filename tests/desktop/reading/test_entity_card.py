"""The card of an entity tells who it is, steps through its mentions, and closes with Escape."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import load_theme
from desktop.reading.entity_card import clause_for
from desktop.reading.pane import ReadingPane
from index.articles.article import Role
from index.entities.mentions import Entity, Kind, Mention, Recognition
from index.text.spans import Span
from tests.support.reading import arabic_article, article, find, opened

TEXT = article().text
FENWICK = Entity("Oda <b>Fenwick</b>", Kind.PERSON, ("Fenwick",), 3, "Fenwick is the only surname of that form here.")


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(1180, 800)
    with qtbot.waitExposed(pane):
        pane.show()
    spans = [find(TEXT, "Fenwick", nth) for nth in range(3)]
    mentions = tuple(Mention(span, Kind.PERSON, "Fenwick", 0) for span in spans)
    pane.show_article(opened(recognition=Recognition(mentions, (FENWICK,))))
    pane.view.setFocus()
    return pane


def click(pane: ReadingPane, qtbot: QtBot, nth: int) -> None:
    assert pane._shown is not None
    (box, *_) = pane.view.geometry_of_text.boxes(*pane._shown.positions.stretches(find(TEXT, "Fenwick", nth))[0])
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())


@pytest.mark.parametrize(
    ("kind", "name", "clause"),
    [
        (Kind.PERSON, "Oda Fenwick", 'person:"Oda Fenwick"'),
        (Kind.ORG, "Sorrel Port", 'org:"Sorrel Port"'),
        (Kind.PLACE, "Port Sorrel", 'place:"Port Sorrel"'),
        (Kind.WEAPON, "KT-9", '"KT-9"'),
        (Kind.PERSON, 'Oda "Ody"  Fenwick', 'person:"Oda Ody Fenwick"'),
    ],
)
def test_the_clause_finds_the_entity(kind: Kind, name: str, clause: str) -> None:
    assert clause_for(Entity(name, kind, (), 1)) == clause


def test_a_click_on_a_mention_tells_who_it_is(pane: ReadingPane, qtbot: QtBot) -> None:
    click(pane, qtbot, 1)
    assert pane.entity_card.isVisible()
    assert pane.entity_card.texts() == (
        "Oda <b>Fenwick</b>",
        "Person · named 3 times",
        "Also: Fenwick",
        FENWICK.why,
        "2 of 3",
    )


def test_what_a_name_says_is_never_taken_for_markup(pane: ReadingPane, qtbot: QtBot) -> None:
    click(pane, qtbot, 1)
    labels = pane.entity_card.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_click_leaves_the_keys_with_the_text(pane: ReadingPane, qtbot: QtBot) -> None:
    click(pane, qtbot, 1)
    assert not pane.entity_card.has_keys


def test_the_card_steps_through_the_mentions_and_goes_with_them(pane: ReadingPane, qtbot: QtBot) -> None:
    click(pane, qtbot, 1)
    before = pane.entity_card.pos()
    button = pane.entity_card.findChild(QToolButton, "next")
    assert isinstance(button, QToolButton)
    button.click()
    assert pane.entity_card.texts()[-1] == "3 of 3"
    assert pane.entity_card.pos() != before
    button.click()
    assert pane.entity_card.texts()[-1] == "1 of 3"


def test_a_key_opens_the_card_with_the_keys_in_it_and_arrows_step(pane: ReadingPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.view, "e")
    assert pane.entity_card.has_keys
    qtbot.keyClick(pane.entity_card, Qt.Key.Key_Right)
    assert pane.entity_card.texts()[-1] == "2 of 3"
    assert pane.entity_card.has_keys


def test_escape_closes_the_card_and_gives_the_keys_back(pane: ReadingPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.view, "e")
    qtbot.keyClick(pane.entity_card, Qt.Key.Key_Escape)
    assert not pane.entity_card.isVisible()
    assert pane.view.hasFocus()


def test_escape_in_the_text_closes_the_card(pane: ReadingPane, qtbot: QtBot) -> None:
    click(pane, qtbot, 0)
    qtbot.keyClick(pane.view, Qt.Key.Key_Escape)
    assert not pane.entity_card.isVisible()


def test_a_click_beside_all_names_closes_the_card(pane: ReadingPane, qtbot: QtBot) -> None:
    click(pane, qtbot, 0)
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not pane.entity_card.isVisible()


def test_searching_for_the_entity_is_told_as_a_query(pane: ReadingPane, qtbot: QtBot) -> None:
    click(pane, qtbot, 0)
    button = pane.entity_card.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(pane.search_requested) as asked:
        button.click()
    assert asked.args == ['person:"Oda <b>Fenwick</b>"']
    assert not pane.entity_card.isVisible()


@pytest.mark.parametrize("width", [1180, 520])
def test_the_card_stays_inside_the_view(pane: ReadingPane, qtbot: QtBot, width: int) -> None:
    pane.resize(width, 420)
    long = article([(Role.BODY, f"Report {n} by Fenwick " + "word " * 30, "") for n in range(40)])
    starts = [find(long.text, "Fenwick", nth).start for nth in range(40)]
    mentions = tuple(Mention(Span(start, start + 7), Kind.PERSON, "Fenwick", 0) for start in starts)
    pane.show_article(opened(long, recognition=Recognition(mentions, (FENWICK,))))
    qtbot.keyClicks(pane.view, "e")
    for _ in range(40):
        pane.entity_card.stepped.emit(1)
        assert pane.view.rect().contains(pane.entity_card.geometry())


def test_the_card_goes_with_the_text_and_away_with_it(pane: ReadingPane, qtbot: QtBot) -> None:
    long = article([(Role.BODY, f"Report {n} by Fenwick " + "word " * 30, "") for n in range(40)])
    mention = Mention(find(long.text, "Fenwick", 3), Kind.PERSON, "Fenwick", 0)
    pane.show_article(opened(long, recognition=Recognition((mention,), (FENWICK,))))
    qtbot.keyClicks(pane.view, "e")
    before = pane.entity_card.y()
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.value() + 30)
    assert pane.entity_card.y() == before - 30
    bar.setValue(bar.maximum())
    assert not pane.entity_card.isVisible()
    assert pane.view.hasFocus()


def test_the_card_of_one_article_is_not_left_on_the_next(pane: ReadingPane, qtbot: QtBot) -> None:
    click(pane, qtbot, 0)
    pane.show_article(opened())
    assert not pane.entity_card.isVisible()


def test_the_card_hangs_from_the_right_end_of_a_name_from_right_to_left(pane: ReadingPane, qtbot: QtBot) -> None:
    shown = arabic_article()
    mention = Mention(find(shown.text, "يوم الثلاثاء"), Kind.PERSON, "", 0)
    pane.show_article(opened(shown, recognition=Recognition((mention,), (FENWICK,))))
    qtbot.keyClicks(pane.view, "e")
    (box, *_) = pane.view.geometry_of_text.boxes(*pane._shown.positions.stretches(mention.span)[0])  # type: ignore[union-attr]
    right = box.right() + pane.view.viewport().x()
    assert pane.entity_card.geometry().right() == pytest.approx(right + 10, abs=3)


def test_the_card_does_not_lie_on_the_scroll_bar(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.resize(430, 500)
    click(pane, qtbot, 1)
    assert pane.entity_card.geometry().right() < pane.view.width() - pane.view.verticalScrollBar().width()


def test_tab_stays_in_the_card(pane: ReadingPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.view, "e")
    seen = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QAbstractButton)
        seen.append(focused.accessibleName() or focused.text())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    steps = ["Previous mention (Left)", "Next mention (Right)"]
    assert seen == ["Other passages", "Dossier", "Correct…", *steps, "Other passages"]
