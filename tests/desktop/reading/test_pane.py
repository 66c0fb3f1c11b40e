"""What the reader does with an article is told in signals, and shown at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import load_theme
from desktop.reading.edits import AnnotationEdit
from desktop.reading.painting import Emphasis
from desktop.reading.pane import ReadingPane
from index.articles.article import Role
from index.notes.annotation import PlacedAnnotation
from index.text.spans import Span
from tests.support.reading import annotated, article, find, opened

TEXT = article().text


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(1180, 800)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_article(opened())
    return pane


def select(pane: ReadingPane, part: str) -> Span:
    """Select a passage as a reader would see it, and return its span."""
    assert pane._shown is not None
    span = find(TEXT, part)
    stretches = pane._shown.positions.stretches(span)
    cursor = QTextCursor(pane.view.document())
    cursor.setPosition(stretches[0].start)
    cursor.setPosition(stretches[-1].end, QTextCursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)
    return span


def point_on(pane: ReadingPane, part: str) -> QPoint:
    assert pane._shown is not None
    (box, *_) = pane.view.geometry_of_text.boxes(*pane._shown.positions.stretches(find(TEXT, part))[0])
    return box.center().toPoint() - QPoint(0, pane.view.scrolled)


def click(pane: ReadingPane, qtbot: QtBot, part: str) -> None:
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=point_on(pane, part))


@pytest.mark.parametrize("part", ["Tuesday", "Tuesday 🚢 and", "Harbour talks", "By Ilse Marn", "“We are nearer"])
def test_a_selection_is_the_span_that_it_shows(pane: ReadingPane, part: str) -> None:
    assert select(pane, part) == pane.selected_span()


def test_a_selection_loses_its_outer_white_space(pane: ReadingPane) -> None:
    select(pane, " Tuesday ")
    assert pane.selected_span() == find(TEXT, "Tuesday")


def test_nothing_selected_is_no_span(pane: ReadingPane) -> None:
    assert pane.selected_span() is None


def test_words_that_are_not_of_the_text_are_no_passage(pane: ReadingPane) -> None:
    cursor = pane.view.document().find("14 May 2024")
    pane.view.setTextCursor(cursor)
    assert pane.selected_span() is None


def test_selecting_and_deselecting_is_told_once_each(pane: ReadingPane, qtbot: QtBot) -> None:
    told: list[bool] = []
    pane.selection_changed.connect(told.append)
    select(pane, "Tuesday")
    select(pane, "Tuesday 🚢")
    pane.view.setTextCursor(QTextCursor(pane.view.document()))
    assert told == [True, False]


@pytest.mark.parametrize(("key", "label"), [("1", "claim"), ("3", "context"), ("6", "action"), ("h", "")])
def test_a_key_highlights_the_selection(pane: ReadingPane, qtbot: QtBot, key: str, label: str) -> None:
    span = select(pane, "left without a date")
    with qtbot.waitSignal(pane.highlight_requested) as asked:
        qtbot.keyClicks(pane.view, key)
    assert asked.args == [span, label]
    assert pane.selected_span() is None


def test_without_a_selection_a_digit_gives_the_active_annotation_another_label(
    pane: ReadingPane, qtbot: QtBot
) -> None:
    pane.set_annotations([annotated(TEXT, "Tuesday")])
    pane.activate_annotation("claim")
    with qtbot.waitSignal(pane.annotation_revised) as revised:
        qtbot.keyClicks(pane.view, "4")
    assert revised.args == ["claim", AnnotationEdit(label="doubt")]


def test_n_opens_the_note_as_soon_as_the_annotation_is_there(pane: ReadingPane, qtbot: QtBot) -> None:
    select(pane, "left without a date")
    with qtbot.waitSignal(pane.highlight_requested):
        qtbot.keyClicks(pane.view, "n")
    pane.set_annotations([annotated(TEXT, "left without a date", key="new")])
    card = pane.lane.card("new")
    assert card is not None
    assert card.editor is not None
    assert pane.view.emphasis.annotation == "new"


def test_the_annotation_that_was_asked_for_becomes_the_active_one(pane: ReadingPane, qtbot: QtBot) -> None:
    old = annotated(TEXT, "Tuesday", key="old")
    pane.set_annotations([old])
    select(pane, "left without a date")
    qtbot.keyClicks(pane.view, "2")
    pane.set_annotations([old, annotated(TEXT, "left without a date", key="new")])
    assert pane.view.emphasis.annotation == "new"


def ask_and_arrive(pane: ReadingPane, qtbot: QtBot, *keys: str) -> None:
    """Highlight a passage by key, press other keys before the annotation is there, and let it arrive."""
    select(pane, "left without a date")
    for key in ("h", *keys):
        qtbot.keyClicks(pane.view, key)
    pane.set_annotations((annotated(TEXT, "left without a date", key="made"),))


def test_n_right_after_h_opens_the_note_of_what_was_highlighted(pane: ReadingPane, qtbot: QtBot) -> None:
    ask_and_arrive(pane, qtbot, "n")
    card = pane.lane.card("made")
    assert card is not None
    assert card.editor is not None


def test_digit_right_after_h_gives_a_label_to_what_was_highlighted(pane: ReadingPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.annotation_revised) as revised:
        ask_and_arrive(pane, qtbot, "2")
    assert revised.args == ["made", AnnotationEdit(label="evidence")]


def test_n_after_turning_to_another_annotation_is_about_that_one(pane: ReadingPane, qtbot: QtBot) -> None:
    other = annotated(TEXT, "met the pilots", key="other")
    pane.set_annotations((other,))
    select(pane, "left without a date")
    qtbot.keyClicks(pane.view, "h")
    pane.activate_annotation("other")
    qtbot.keyClicks(pane.view, "n")
    card = pane.lane.card("other")
    assert card is not None
    assert card.editor is not None


def test_a_bar_of_labels_appears_at_a_selection_and_goes_with_it(pane: ReadingPane, qtbot: QtBot) -> None:
    span = select(pane, "left without a date")
    pane.view.selection_settled.emit()
    assert pane.bar.isVisible()
    with qtbot.waitSignal(pane.highlight_requested) as asked:
        pane.bar._buttons[1].click()
    assert asked.args == [span, "evidence"]
    assert not pane.bar.isVisible()


def test_a_click_on_a_name_tells_the_entity_and_lets_it_stand_out(pane: ReadingPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.entity_activated) as told:
        click(pane, qtbot, "Oda Fenwick met")
    assert told.args == [0]
    assert pane.view.emphasis.entity == 0


def test_a_click_on_a_passage_activates_its_card(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_annotations([annotated(TEXT, "second meeting", "doubt")])
    click(pane, qtbot, "second meeting")
    assert pane.view.emphasis.annotation == "doubt"


def test_a_click_beside_all_marks_lets_nothing_stand_out(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_annotations([annotated(TEXT, "second meeting", "doubt")])
    pane.activate_annotation("doubt")
    click(pane, qtbot, "Sundays")
    assert pane.view.emphasis.annotation == ""


def test_a_click_on_the_fold_unfolds(pane: ReadingPane, qtbot: QtBot) -> None:
    cursor = pane.view.document().find("3 lines hidden")
    pos = pane.view.cursorRect(cursor).center() - QPoint(6, 0)
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    assert "Sign up for our letter" in pane.view.toPlainText()


def test_a_click_on_the_path_opens_the_original(pane: ReadingPane, qtbot: QtBot) -> None:
    cursor = pane.view.document().find("/articles/harbour.txt")
    pos = pane.view.cursorRect(cursor).center() - QPoint(6, 0)
    with qtbot.waitSignal(pane.open_original_requested) as asked:
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    assert asked.args == ["/articles/harbour.txt"]


def test_the_backlight_fades_all_but_annotated_passages(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_annotations([annotated(TEXT, "second meeting", "doubt")])
    pane.view.set_emphasis(Emphasis())

    def darkest(part: str) -> int:
        image = pane.view.viewport().grab().toImage()
        place = point_on(pane, part)
        around = [(place.x() + x, place.y() + y) for x in range(-20, 21) for y in range(-8, 9)]
        return min(image.pixelColor(x, y).lightness() for x, y in around)

    before = darkest("second meeting"), darkest("said Fenwick")
    qtbot.keyClicks(pane.view, "b")
    assert darkest("second meeting") == before[0]
    assert darkest("said Fenwick") > before[1] + 60
    qtbot.keyClicks(pane.view, "b")
    assert darkest("said Fenwick") == before[1]


def test_hits_are_stepped_through_round_and_round(pane: ReadingPane) -> None:
    told: list[tuple[int, int]] = []
    pane.hit_changed.connect(lambda current, total: told.append((current, total)))
    pane.set_hits([find(TEXT, "Harbour"), find(TEXT, "Tuesday"), find(TEXT, "Friday")])
    for by in (1, 1, 1, 1, -1):
        pane.step_hit(by)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3), (1, 3), (3, 3)]


def test_a_hit_in_folded_boilerplate_unfolds_it(pane: ReadingPane) -> None:
    pane.set_hits([find(TEXT, "letter")])
    pane.step_hit(1)
    assert "Sign up for our letter" in pane.view.toPlainText()


def test_stepping_without_hits_tells_nothing(pane: ReadingPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.hit_changed):
        pane.step_hit(1)


def test_annotations_are_stepped_through_in_the_order_of_the_text(pane: ReadingPane) -> None:
    pane.set_annotations([annotated(TEXT, "Friday", "doubt"), annotated(TEXT, "Tuesday", "claim")])
    seen = []
    for by in (1, 1, 1, -1):
        pane.step_annotation(by)
        seen.append(pane.view.emphasis.annotation)
    assert seen == ["claim", "doubt", "claim", "doubt"]


def test_mentions_are_stepped_through_with_the_entity_standing_out(pane: ReadingPane) -> None:
    pane.step_mention(0, 1)
    assert pane._mention == (0, 0)
    pane.step_mention(0, 1)
    assert pane._mention == (0, 1)
    assert pane.view.emphasis.entity == 0


def test_stepping_reveals_what_is_out_of_sight(pane: ReadingPane) -> None:
    long = article([(Role.BODY, f"Paragraph {n} " + "word " * 40, "") for n in range(80)])
    pane.show_article(opened(long), [find(long.text, "Paragraph 70")])
    pane.step_hit(1)
    assert pane.view.scrolled > 0
    assert abs(pane.place() - find(long.text, "Paragraph 70").start) < 1500


def test_showing_another_article_keeps_what_was_being_written(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_annotations([annotated(TEXT, "Tuesday")])
    pane.edit_note("claim")
    card = pane.lane.card("claim")
    assert card is not None
    assert card.editor is not None
    card.editor.note.setPlainText("half a thought")
    with qtbot.waitSignal(pane.annotation_revised) as revised:
        pane.show_article(replace(opened(), id="other"))
    assert revised.args == ["claim", AnnotationEdit(note="half a thought")]


def test_an_open_form_stays_open_when_other_annotations_change(pane: ReadingPane) -> None:
    kept: PlacedAnnotation = annotated(TEXT, "Tuesday")
    pane.set_annotations([kept])
    pane.edit_note("claim")
    card = pane.lane.card("claim")
    assert card is not None
    assert card.editor is not None
    card.editor.note.setPlainText("half a thought")
    pane.set_annotations([kept, annotated(TEXT, "Friday", "doubt")])
    assert pane.lane.card("claim") is card
    assert card.editor is not None
    assert card.editor.note.toPlainText() == "half a thought"


def test_arrows_scroll_and_bring_no_caret(pane: ReadingPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert not pane.view.has_caret


def test_an_arrow_with_shift_brings_a_caret_and_selects(pane: ReadingPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert pane.view.has_caret
    assert pane.view.textCursor().hasSelection()


def test_a_click_takes_the_caret_away(pane: ReadingPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.view, Qt.Key.Key_F7)
    assert pane.view.cursorWidth() > 0
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert pane.view.cursorWidth() == 0


def test_the_menu_offers_labels_for_a_selection_only(pane: ReadingPane, qtbot: QtBot) -> None:
    def lines() -> list[str]:
        pane.view.menu_requested.emit(pane.view.viewport().mapToGlobal(QPoint(5, 5)))
        menu = pane.findChildren(QMenu)[-1]
        found = [action.text() for action in menu.actions() if action.text()]
        menu.close()
        return found

    assert "Claim" not in lines()
    select(pane, "Tuesday")
    assert {"Claim", "Action", "Copy", "Open the original"} <= set(lines())


def test_a_text_whose_file_is_gone_offers_no_original(pane: ReadingPane) -> None:
    pane.show_article(opened(is_gone=True))
    pane.view.menu_requested.emit(pane.view.viewport().mapToGlobal(QPoint(5, 5)))
    menu = pane.findChildren(QMenu)[-1]
    assert "Open the original" not in [action.text() for action in menu.actions()]
    menu.close()


def test_articles_leave_nothing_behind(pane: ReadingPane, qtbot: QtBot) -> None:
    def read(number: int) -> int:
        long = article([(Role.BODY, f"Paragraph {number} {n} by Fenwick " + "word " * 40, "") for n in range(30)])
        notes = [annotated(long.text, f"Paragraph {number} {n} ", key=f"{number} {n}") for n in range(4)]
        pane.show_article(opened(long, notes))
        pane.find_text("fenwick")
        pane.introduce_by_key()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.waitUntil(lambda: not pane.lane._onwards.isActive())
        return len(pane.findChildren(QObject))

    read(0)
    before = read(1)
    assert [read(number) for number in range(2, 12)] == [before] * 10
