"""Cards stand level with their passages, say what they are, and are edited in place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import load_theme
from desktop.reading import wording
from desktop.reading.card import AnnotationCard
from desktop.reading.card_editor import CardEditor
from desktop.reading.card_face import HEAD_CENTRE, CardFace
from desktop.reading.edits import AnnotationEdit
from desktop.reading.pane import ReadingPane
from index.articles.article import Role
from index.notes.annotation import PlacedAnnotation, State
from index.text.spans import Span
from tests.support.reading import MADE, annotated, article, find, opened

TEXT = article().text
NOTE = "Two sources, *neither* named. " * 6


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    pane = ReadingPane(load_theme("dark"))
    qtbot.addWidget(pane)
    pane.resize(1180, 800)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_article(opened())
    return pane


def crowd() -> list[PlacedAnnotation]:
    parts = [
        ("Oda Fenwick met", "claim"),
        ("pilots of", "evidence"),
        ("left without", "context"),
        ("nearer", "doubt"),
    ]
    return [annotated(TEXT, part, label, NOTE, tags=["port", "strike"]) for part, label in parts]


def line_below(pane: ReadingPane, span: Span) -> float:
    assert pane._shown is not None
    return pane.view.geometry_of_text.line(pane._shown.positions.stretches(span)[0].start).bottom() + 3


def form(pane: ReadingPane, key: str = "claim") -> CardEditor:
    card = pane.tray.card if pane.view.arrangement.is_narrow else pane.lane.card(key)
    assert card is not None
    assert card.editor is not None
    return card.editor


def test_cards_do_not_overlap_on_the_screen(pane: ReadingPane) -> None:
    pane.set_annotations(crowd())
    for active in ("claim", "context", "doubt"):
        pane.activate_annotation(active)
        boxes = [card.geometry() for card in pane.lane.cards()]
        assert all(one.bottom() < other.top() for one, other in pairwise(boxes))


@pytest.mark.parametrize("active", ["claim", "evidence", "context", "doubt"])
def test_the_active_card_is_level_with_its_passage(pane: ReadingPane, active: str) -> None:
    pane.set_annotations(crowd())
    pane.activate_annotation(active)
    top = pane.lane.top_of(active)
    placed = next(one for one in crowd() if one.annotation.id == active)
    assert placed.placement.span is not None
    assert top == pytest.approx(line_below(pane, placed.placement.span) - HEAD_CENTRE)


def test_cards_scroll_with_the_text(pane: ReadingPane) -> None:
    long = article([(Role.BODY, f"Paragraph {n} " + "word " * 40, "") for n in range(40)])
    pane.show_article(opened(long, [annotated(long.text, "Paragraph 2 ")]))
    (card,) = pane.lane.cards()
    before = card.y()
    pane.view.verticalScrollBar().setValue(120)
    assert card.y() == before - 120


LONG = article([(Role.BODY, f"Paragraph {n} " + "word " * 40, "") for n in range(80)])


def test_a_card_far_out_of_sight_is_hidden(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(opened(LONG, [annotated(LONG.text, "Paragraph 70")]))
    qtbot.waitUntil(lambda: len(pane.lane.cards()) == 1)
    (card,) = pane.lane.cards()
    assert not card.isVisible()
    pane.activate_annotation("claim")
    assert card.isVisible()


def test_cards_of_a_long_article_get_their_places_soon_and_then_rest(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.show_article(opened(LONG, [annotated(LONG.text, f"Paragraph {n} ", key=f"n{n}") for n in range(80)]))
    assert 0 < len(pane.lane.cards()) < 80
    qtbot.waitUntil(lambda: len(pane.lane.cards()) == 80)
    qtbot.waitUntil(lambda: not pane.lane._onwards.isActive())


def test_the_form_of_a_card_that_has_no_place_yet_opens_all_the_same(pane: ReadingPane) -> None:
    pane.show_article(opened(LONG, [annotated(LONG.text, "Paragraph 70")]))
    pane.edit_note("claim")
    card = pane.lane.card("claim")
    assert card is not None
    assert card.editor is not None


def test_the_last_card_can_be_scrolled_to(pane: ReadingPane) -> None:
    pane.set_annotations([annotated(TEXT, "two people", "doubt", "long note\n\n" * 60)])
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    (card,) = pane.lane.cards()
    assert card.geometry().bottom() <= pane.lane.height()


def test_a_card_can_be_focused_and_read_out(pane: ReadingPane) -> None:
    pane.set_annotations([annotated(TEXT, "Tuesday", note="Which one?", tags=["when"], state=State.MOVED)])
    (card,) = pane.lane.cards()
    assert card.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert card.accessibleName() == "Claim: Tuesday"
    assert card.accessibleDescription() == "Passage moved Which one? #when"


@pytest.mark.parametrize(
    ("state", "remark"),
    [
        (State.EXACT, ""),
        (State.MOVED, "Passage moved"),
        (State.CHANGED, "Passage changed since"),
        (State.UNPLACED, "Passage no longer found"),
    ],
)
def test_a_card_says_what_became_of_its_passage(qtbot: QtBot, state: State, remark: str) -> None:
    face = CardFace(annotated(TEXT, "Tuesday", state=state), load_theme("light"), 300)
    assert face.warnings == ((remark,) if remark else ())


def test_an_unplaced_card_stands_at_the_top_with_its_quotation(pane: ReadingPane) -> None:
    pane.set_annotations(
        [annotated(TEXT, "Tuesday"), annotated(TEXT, "was here once", "doubt", state=State.UNPLACED)]
    )
    first, _ = pane.lane.cards()
    assert first.id == "doubt"
    quotation = first._laid_out(300)._quotation
    assert quotation is not None
    assert quotation.toPlainText() == "“was here once”"


def test_a_card_shows_the_grade_and_without_one_its_age(qtbot: QtBot) -> None:
    theme = load_theme("light")
    assert CardFace(annotated(TEXT, "Tuesday", credibility=2), theme, 300).aside == "Probably true"
    assert CardFace(annotated(TEXT, "Tuesday"), theme, 300).aside == wording.age(MADE)


@pytest.mark.parametrize(("days", "words"), [(0, "today"), (1, "yesterday"), (5, "5 days ago"), (30, "4 May 2024")])
def test_age_is_told_in_days_and_then_by_date(days: int, words: str) -> None:
    assert wording.age(MADE, MADE + timedelta(days=days)) == words


def test_age_of_something_made_in_the_future_is_today() -> None:
    assert wording.age(MADE, datetime(2024, 1, 1, tzinfo=UTC)) == "today"


def test_a_longer_note_makes_a_higher_card(qtbot: QtBot) -> None:
    theme = load_theme("light")
    short, long = (CardFace(annotated(TEXT, "Tuesday", note=note), theme, 300) for note in ("a", NOTE))
    assert long.height > short.height + 30


def test_tags_that_do_not_fit_go_into_another_row(qtbot: QtBot) -> None:
    theme = load_theme("light")
    few = CardFace(annotated(TEXT, "Tuesday", tags=["one"]), theme, 240)
    many = CardFace(annotated(TEXT, "Tuesday", tags=[f"tag-number-{n}" for n in range(6)]), theme, 240)
    assert many.height > few.height + 40
    assert all(chip.box.right() <= 240 for chip in many._chips)


def test_a_label_that_is_not_known_any_more_is_shown_plainly(qtbot: QtBot) -> None:
    face = CardFace(annotated(TEXT, "Tuesday", "old-label"), load_theme("light"), 300)
    assert (face.kind, face.label.name, face.label.shape) == ("plain", "Old label", "ring")


def test_cards_hold_no_label_that_could_take_text_for_markup(pane: ReadingPane) -> None:
    pane.set_annotations(crowd())
    pane.edit_note("claim")
    assert {label.textFormat() for label in pane.findChildren(QLabel)} <= {Qt.TextFormat.PlainText}


# Editing


def test_a_double_click_opens_the_form_and_ctrl_return_saves(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_annotations([annotated(TEXT, "Tuesday", note="Which?")])
    (card,) = pane.lane.cards()
    qtbot.mouseDClick(card, Qt.MouseButton.LeftButton)
    form(pane).note.setPlainText("Which one?")
    with qtbot.waitSignal(pane.annotation_revised) as revised:
        qtbot.keyClick(form(pane).note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert revised.args == ["claim", AnnotationEdit(note="Which one?")]
    assert card.editor is None


def test_saving_without_a_change_tells_nothing(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_annotations([annotated(TEXT, "Tuesday", note="Which?", tags=["a"], credibility=3)])
    pane.edit_note("claim")
    with qtbot.assertNotEmitted(pane.annotation_revised):
        form(pane).save()


def test_the_form_tells_label_tags_and_grade(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_annotations([annotated(TEXT, "Tuesday", tags=["old"])])
    pane.edit_note("claim")
    editor = form(pane)
    editor._labels.buttons()[3].click()
    editor.tags.setText("#new, other")
    editor.credibility.setCurrentIndex(1)
    with qtbot.waitSignal(pane.annotation_revised) as revised:
        editor.save()
    assert revised.args == ["claim", AnnotationEdit(label="doubt", tags=("new", "other"), credibility=2)]


def test_the_form_shows_what_the_annotation_has(pane: ReadingPane) -> None:
    pane.set_annotations([annotated(TEXT, "Tuesday", note="**Which**?", tags=["a", "b/c"], credibility=4)])
    pane.edit_note("claim")
    editor = form(pane)
    assert editor.note.toPlainText() == "**Which**?"
    assert editor.tags.text() == "#a #b/c"
    assert editor.credibility.currentData() == 4


def test_a_card_grows_while_it_is_edited_and_the_others_give_way(pane: ReadingPane) -> None:
    pane.set_annotations(crowd())
    pane.activate_annotation("claim")
    pane.edit_note("claim")
    first, second = pane.lane.cards()[:2]
    assert first.editor is not None
    assert second.geometry().top() > first.geometry().bottom()
    assert first.height() >= first.editor.minimumSizeHint().height()


@pytest.mark.parametrize("width", [1180, 640])
def test_a_card_grows_for_a_hint_below_the_note_and_shrinks_again(
    pane: ReadingPane, qtbot: QtBot, width: int
) -> None:
    pane.set_annotations(crowd())
    pane.resize(width, 800)
    pane.activate_annotation("claim")
    pane.edit_note("claim")
    editor = form(pane)
    card = editor.parentWidget()
    assert isinstance(card, AnnotationCard)
    plain = card.height()
    editor.note.setPlainText("We judge with high confidence that a closure is likely.")
    qtbot.waitUntil(lambda: editor.hint.height() >= editor.hint.heightForWidth(editor.hint.width()))
    assert editor.hint.isVisibleTo(card)
    assert card.height() >= plain + editor.hint.height()
    assert editor.hint.geometry().top() > editor.note.geometry().bottom()
    assert editor.tags.geometry().top() > editor.hint.geometry().bottom()
    editor.note.setPlainText("A closure is likely.")
    qtbot.waitUntil(lambda: card.height() == plain)


def test_a_hint_on_a_note_in_the_margin_pushes_the_next_card_down(pane: ReadingPane) -> None:
    pane.set_annotations(crowd())
    pane.activate_annotation("claim")
    pane.edit_note("claim")
    first, second = pane.lane.cards()[:2]
    form(pane).note.setPlainText("We judge with high confidence that a closure is likely.")
    assert second.geometry().top() > first.geometry().bottom()


def test_a_note_that_is_worth_a_hint_is_opened_with_it(pane: ReadingPane) -> None:
    pane.set_annotations([annotated(TEXT, "Tuesday", note="A closure is possible.")])
    pane.edit_note("claim")
    assert "possible" in form(pane).hint.text()
    assert pane.lane.cards()[0].height() >= form(pane).minimumSizeHint().height()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_key_on_a_card_asks_for_its_removal(pane: ReadingPane, qtbot: QtBot, key: Qt.Key) -> None:
    pane.set_annotations([annotated(TEXT, "Tuesday")])
    with qtbot.waitSignal(pane.annotation_removed) as removed:
        qtbot.keyClick(pane.lane.cards()[0], key)
    assert removed.args == ["claim"]


def test_the_button_on_the_active_card_asks_for_its_removal(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_annotations([annotated(TEXT, "Tuesday")])
    pane.activate_annotation("claim")
    (card,) = pane.lane.cards()
    assert card._controls is not None
    with qtbot.waitSignal(pane.annotation_removed):
        card._controls.remove.click()


@pytest.mark.parametrize("width", [1180, 640])
def test_the_keys_go_to_the_text_when_the_card_that_has_them_goes(
    pane: ReadingPane, qtbot: QtBot, width: int
) -> None:
    pane.set_annotations([annotated(TEXT, "Tuesday")])
    pane.resize(width, 800)
    pane.activate_annotation("claim")
    card = pane.tray.card if pane.view.arrangement.is_narrow else pane.lane.card("claim")
    assert card is not None
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    with qtbot.waitSignal(card.left):
        pane.set_annotations([])
    assert pane.view.hasFocus()


def test_a_removed_annotation_takes_its_card_along(pane: ReadingPane) -> None:
    pane.set_annotations([annotated(TEXT, "Tuesday")])
    pane.activate_annotation("claim")
    pane.set_annotations([])
    assert pane.lane.cards() == ()
    assert pane.view.emphasis.annotation == ""


# Narrow windows


def test_in_a_narrow_window_markers_stand_for_the_cards(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_annotations(crowd())
    pane.resize(640, 700)
    assert len(pane.lane.cards()) == len(crowd())
    assert all(card.width() < 40 for card in pane.lane.cards())
    assert pane.view.viewport().width() > 500


def test_in_a_narrow_window_the_active_card_stands_below_the_text(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_annotations(crowd())
    pane.resize(640, 700)
    assert not pane.tray.isVisible()
    qtbot.mouseClick(pane.lane.cards()[2], Qt.MouseButton.LeftButton)
    assert pane.tray.isVisible()
    assert isinstance(pane.tray.card, AnnotationCard)
    assert pane.tray.card.id == "context"


def test_in_a_narrow_window_notes_are_edited_below_the_text(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.set_annotations(crowd())
    pane.resize(640, 700)
    pane.edit_note("evidence")
    form(pane).note.setPlainText("shorter")
    with qtbot.waitSignal(pane.annotation_revised) as revised:
        qtbot.keyClick(form(pane).note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert revised.args == ["evidence", AnnotationEdit(note="shorter")]


@pytest.mark.parametrize(("before", "after"), [(1180, 640), (640, 1180)])
def test_what_is_being_written_is_kept_when_the_window_changes(
    pane: ReadingPane, qtbot: QtBot, before: int, after: int
) -> None:
    pane.set_annotations(crowd())
    pane.resize(before, 700)
    pane.edit_note("claim")
    form(pane).note.setPlainText("half a thought")
    with qtbot.waitSignal(pane.annotation_revised) as revised:
        pane.resize(after, 700)
    assert revised.args == ["claim", AnnotationEdit(note="half a thought")]


def test_a_wider_window_brings_the_cards_back(pane: ReadingPane) -> None:
    pane.set_annotations(crowd())
    pane.activate_annotation("claim")
    pane.resize(640, 700)
    pane.resize(1180, 800)
    assert not pane.tray.isVisible()
    assert len(pane.lane.cards()) == len(crowd())
    assert all(card.width() > 200 for card in pane.lane.cards())


def test_a_passage_keeps_its_place_in_the_list_of_anchors(pane: ReadingPane) -> None:
    pane.set_annotations(list(reversed(crowd())))
    assert [card.id for card in pane.lane.cards()] == ["claim", "evidence", "context", "doubt"]
    assert find(TEXT, "Oda Fenwick met").start < find(TEXT, "nearer").start
