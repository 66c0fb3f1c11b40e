"""The page is set properly, paints marks without touching its document, and loads nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QTextDocument
from pytestqt.qtbot import QtBot

from desktop.appearance.fonts import interface_family
from desktop.appearance.theme import load_theme
from desktop.appearance.typography import STANDARD, Typography
from desktop.reading.composition import Style
from desktop.reading.pane import ReadingPane
from desktop.reading.positions import Stretch
from index.articles.article import Role
from index.entities.mentions import Kind
from tests.support.reading import annotated, arabic_article, article, find, opened, recognised


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(1180, 800)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def stretch(pane: ReadingPane, part: str) -> Stretch:
    assert pane.opened is not None
    assert pane._shown is not None
    return pane._shown.positions.stretches(find(pane.opened.article.text, part))[0]


def painted(pane: ReadingPane, part: str) -> set[str]:
    """Return the colours in the box around a passage."""
    image = pane.view.viewport().grab().toImage()
    (box, *_) = pane.view.geometry_of_text.boxes(*stretch(pane, part))
    box.translate(0, -pane.view.scrolled)
    return {
        image.pixelColor(x, y).name()
        for x in range(int(box.left()), int(box.right()))
        for y in range(int(box.top()), int(box.bottom()) + 5)
    }


def test_marks_leave_the_document_as_it_is(pane: ReadingPane) -> None:
    pane.show_article(opened(recognition=recognised("", (Kind.PERSON, "nobody", ()))))
    document = pane.view.document()
    before = document.toHtml()
    revision = document.revision()
    text = article().text
    pane.set_annotations([annotated(text, "left without a date")])
    pane.set_hits([find(text, "Fenwick")])
    pane.step_hit(1)
    pane.view.grab()
    assert pane.view.document() is document
    assert document.revision() == revision
    assert document.toHtml() == before


def test_the_document_cannot_be_edited_or_undone(pane: ReadingPane) -> None:
    pane.show_article(opened())
    assert pane.view.isReadOnly()
    assert not pane.view.document().isUndoRedoEnabled()


def test_an_annotation_is_painted_in_the_colour_of_its_label(pane: ReadingPane) -> None:
    text = article().text
    pane.show_article(opened(annotations=[annotated(text, "left without", "evidence")]))
    assert load_theme("light").css("label-evidence-fill") in painted(pane, "left without")


def test_the_active_annotation_is_underlined(pane: ReadingPane) -> None:
    text = article().text
    pane.show_article(opened(annotations=[annotated(text, "left without", "evidence")]))
    edge = load_theme("light").css("label-evidence-edge")
    assert edge not in painted(pane, "left without")
    pane.activate_annotation("evidence")
    assert edge in painted(pane, "left without")


def test_a_hit_and_the_current_hit_look_different(pane: ReadingPane) -> None:
    text = article().text
    pane.show_article(opened(), [find(text, "Tuesday"), find(text, "Friday")])
    pane.step_hit(1)
    theme = load_theme("light")
    assert theme.css("hit-current") in painted(pane, "Tuesday")
    assert theme.css("hit") in painted(pane, "Friday")


def test_an_entity_has_a_line_in_the_colour_of_its_kind(pane: ReadingPane) -> None:
    pane.show_article(opened())
    wanted = load_theme("light").colour("entity-person")
    near = [QColor(name) for name in painted(pane, "Oda Fenwick met")]
    assert any(colour.blue() - colour.red() > 60 for colour in near)
    assert wanted.blue() - wanted.red() > 60


def test_a_kind_that_is_not_shown_is_not_marked(pane: ReadingPane) -> None:
    pane.show_article(opened())
    pane.set_shown_kinds(frozenset({Kind.PLACE}))
    near = [QColor(name) for name in painted(pane, "Oda Fenwick met")]
    assert not any(colour.blue() - colour.red() > 60 for colour in near)


def test_names_in_the_headline_are_not_marked_until_chosen(pane: ReadingPane) -> None:
    text = article().text
    pane.show_article(opened(recognition=recognised(text, (Kind.PERSON, "Harbour", ()))))
    plain = painted(pane, "Harbour talks")
    pane.step_mention(0, 1)
    assert painted(pane, "Harbour talks") != plain


def test_a_paragraph_from_right_to_left_stands_at_the_right(pane: ReadingPane) -> None:
    pane.show_article(opened(arabic_article()))
    (box, *_) = pane.view.geometry_of_text.boxes(*stretch(pane, "التقت"))
    assert box.right() > pane.view.viewport().width() - 4
    assert pane.view.is_mirrored
    assert pane.lane.geometry().left() < pane.view.viewport().geometry().left()


def test_a_mark_over_a_turn_of_direction_has_a_box_for_each_part(pane: ReadingPane) -> None:
    pane.show_article(opened(arabic_article()))
    latin = pane.view.geometry_of_text.boxes(*stretch(pane, "Port Sorrel"))
    assert len(latin) == 1
    day = pane.view.geometry_of_text.boxes(*stretch(pane, "يوم"))
    assert day[0].right() <= latin[0].left()
    before = pane.view.geometry_of_text.boxes(*stretch(pane, "بمرشدي"))
    assert before[0].left() >= latin[0].right()


def test_a_passage_over_two_lines_has_a_box_on_each(pane: ReadingPane) -> None:
    long = article([(Role.BODY, "word " * 60, "")])
    pane.show_article(opened(long))
    boxes = pane.view.geometry_of_text.boxes(*stretch(pane, "word " * 40))
    tops = [box.top() for box in boxes]
    assert len(boxes) >= 2
    assert tops == sorted(set(tops))


def test_unfolding_shows_boilerplate_greyed_and_folding_hides_it(pane: ReadingPane) -> None:
    pane.show_article(opened())
    assert "Sign up" not in pane.view.toPlainText()
    pane.toggle_boilerplate()
    block = pane.view.document().findBlock(stretch(pane, "Sign up").start)
    assert block.userState() == Style.FURNITURE.value
    pane.toggle_boilerplate()
    assert "Sign up" not in pane.view.toPlainText()


def test_unfolding_keeps_annotations_on_their_passages(pane: ReadingPane) -> None:
    text = article().text
    pane.show_article(opened(annotations=[annotated(text, "second meeting", "doubt")]))
    pane.toggle_boilerplate()
    position = stretch(pane, "second meeting").start
    assert [mark.owner for mark in pane.view._marks.at(position)] == ["doubt"]


@pytest.mark.parametrize("kind", [kind.value for kind in QTextDocument.ResourceType])
def test_no_resource_is_loaded_not_even_a_local_file(pane: ReadingPane, tmp_path: Path, kind: int) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    for holder in (pane.view, pane.view.document()):
        answer = holder.loadResource(kind, QUrl.fromLocalFile(str(secret)))
        assert answer is not None
        assert "secret" not in str(answer)


def test_text_that_looks_like_markup_is_shown_letter_by_letter(pane: ReadingPane) -> None:
    pane.show_article(opened(article([(Role.BODY, "<b>bold</b> <img src='file:///etc/passwd'>", "")])))
    assert "<b>bold</b> <img src='file:///etc/passwd'>" in pane.view.toPlainText()


def test_another_theme_colours_the_text_and_keeps_the_place(pane: ReadingPane) -> None:
    long = article([(Role.BODY, f"Paragraph {n} " + "word " * 40, "") for n in range(60)])
    pane.show_article(opened(long))
    pane.go_to(find(long.text, "Paragraph 30").start)
    place = pane.place()
    dark = load_theme("dark")
    pane.set_theme(dark)
    letters = pane.view.document().findBlock(stretch(pane, "Paragraph 30").start).charFormat()
    assert letters.foreground().color() == dark.colour("text")
    assert pane.place() == place


def test_another_size_keeps_the_place(pane: ReadingPane) -> None:
    long = article([(Role.BODY, f"Paragraph {n} " + "word " * 40, "") for n in range(60)])
    pane.show_article(opened(long))
    pane.go_to(find(long.text, "Paragraph 30").start)
    pane.set_typography(STANDARD.sized(20))
    assert pane.place() == find(long.text, "Paragraph 30").start


def test_the_place_is_the_beginning_at_first(pane: ReadingPane) -> None:
    pane.show_article(opened())
    assert pane.place() == 0


def test_copying_keeps_no_break_spaces(pane: ReadingPane) -> None:
    pane.show_article(opened(article([(Role.BODY, "10\u00a0km\u2028next", "")], outlet="", published=None)))
    pane.view.selectAll()
    assert pane.view.createMimeDataFromSelection().text().endswith("10\u00a0km\nnext")
    assert not pane.view.createMimeDataFromSelection().hasHtml()


def test_clearing_leaves_nothing(pane: ReadingPane) -> None:
    pane.show_article(opened(annotations=[annotated(article().text, "pilots")]))
    pane.clear()
    assert pane.opened is None
    assert pane.view.toPlainText() == ""
    assert pane.lane.cards() == ()


@pytest.mark.parametrize(
    "typography",
    [
        replace(STANDARD, line_height=160),
        replace(STANDARD, paragraph_spacing=180),
        replace(STANDARD, measure=48),
    ],
    ids=["line height", "paragraph spacing", "measure"],
)
def test_larger_measures_make_a_longer_page(pane: ReadingPane, typography: Typography) -> None:
    long = article([(Role.BODY, "A sentence of some length stands here. " * 12, "")] * 3)
    pane.show_article(opened(long))
    before = pane.view.document().size().height()
    pane.set_typography(typography)
    assert pane.view.document().size().height() > before + 20


def test_another_face_is_another_font(pane: ReadingPane) -> None:
    pane.show_article(opened())
    pane.set_typography(replace(STANDARD, face="sans"))
    assert pane.view.document().defaultFont().families()[0] == interface_family()


@pytest.mark.parametrize(
    ("weight", "is_seen"), [("none", False), ("light", True), ("normal", True), ("strong", True)]
)
def test_names_are_marked_as_strongly_as_is_wanted(pane: ReadingPane, weight: str, is_seen: bool) -> None:
    pane.set_typography(replace(STANDARD, mark_weight=weight))
    pane.show_article(opened())
    with_marks = pane.view.viewport().grab().toImage()
    pane.set_shown_kinds(frozenset())
    assert (pane.view.viewport().grab().toImage() != with_marks) == is_seen


def test_pointer_on_an_annotated_passage_is_told_its_label_note_and_tags(pane):
    text = article().text
    placed = annotated(text, "second meeting", "doubt", "Who *says* so?\n" + "x" * 400, tags=["port"])
    pane.show_article(opened(annotations=[placed]))
    start, end = pane._shown.positions.stretches(placed.placement.span)[0]
    hint = pane.view.hint_at(pane.view.box(start, end).center())
    assert hint.startswith("Doubt\nWho *says* so? xxx")
    assert hint.endswith("x…\n#port")
