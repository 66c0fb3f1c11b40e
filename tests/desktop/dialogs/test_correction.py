"""The form in which a name is corrected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.dialogs.correction import CorrectionDialog
from desktop.models.naming import Subject
from index.entities.corrections.correction import Action, Scope
from index.entities.mentions import Kind
from index.named import CorrectionPreview
from index.text.spans import Span
from tests.support.fake_naming import ENTITIES, in_context

pytestmark = pytest.mark.qt

TEXT = "The mayor Irena Dalca left."
MENTION = Subject("Dalca", Kind.PERSON, "Irena Dalca", "a1", TEXT, Span(16, 21))


@pytest.fixture
def dialog(qtbot):
    dialog = CorrectionDialog(MENTION)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_it_would_change_is_shown_before(dialog):
    dialog.show_preview(dialog.correction(), CorrectionPreview(9, 14, (in_context(1),)))
    counts, examples = dialog.said()
    assert counts == "Changes 14 mentions in 9 articles."
    assert "Mayor [Irena Dalca] spoke first" in examples


def test_two_names_that_are_one_already_are_said_to_be(dialog):
    dialog.show_preview(dialog.correction(), CorrectionPreview(0, 0, (), joined="parts"))
    assert dialog.said()[0] == "They are one already: parts of the same name."


def test_further_name_that_no_article_has_is_said_to_be_searched(dialog, qtbot):
    dialog.choose(Action.ALIAS)
    qtbot.keyClicks(dialog.words, "The Heron")
    dialog.show_preview(dialog.correction(), CorrectionPreview(0, 0, ()))
    assert "a search for it will find the other one" in dialog.said()[0]


def test_an_answer_to_what_the_form_says_no_longer_is_not_shown(dialog):
    before = dialog.correction()
    dialog.choose(Action.KIND)
    dialog.kind.setCurrentIndex(dialog.kind.findData("ORG"))
    dialog.show_preview(before, CorrectionPreview(9, 14, ()))
    assert "14" not in dialog.said()[0]


def test_every_change_of_the_form_asks_anew(dialog, qtbot):
    with qtbot.waitSignal(dialog.preview_wanted) as asked:
        dialog.choose_scope(Scope.HERE)
    assert asked.args[0].scope is Scope.HERE
    assert asked.args[0].quote.exact == "Dalca"


def test_nothing_can_be_done_while_a_word_is_missing(dialog, qtbot):
    dialog.choose(Action.SAME)
    assert not dialog.do.isEnabled()
    qtbot.keyClicks(dialog.words, "Mara Olt")
    assert dialog.do.isEnabled()


def test_entities_of_the_library_complete_the_words(dialog, qtbot):
    dialog.choose(Action.SAME)
    with qtbot.waitSignal(dialog.names_wanted) as wanted:
        qtbot.keyClicks(dialog.words, "V")
    assert wanted.args == ["V"]
    dialog.offer(ENTITIES[1:2])
    dialog.words.setText("Velmora · Place · 3 articles")
    made = dialog.correction()
    assert (made.to_form, made.to_kind) == ("Velmora", Kind.PLACE)


def test_enter_says_it(dialog, qtbot):
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert chosen.args[0].action is Action.NOT_ENTITY
    assert not dialog.isVisible()


def test_escape_says_nothing(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.chosen):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_selection_stands_in_the_field_of_another_extent(qtbot):
    dialog = CorrectionDialog(MENTION, Action.EXTENT, "Irena Dalca")
    qtbot.addWidget(dialog)
    assert dialog.action is Action.EXTENT
    made = dialog.correction()
    assert made is not None
    assert made.quote is not None
    assert made.quote.exact == "Irena Dalca"
    assert dialog.scope is Scope.HERE


def test_a_passage_is_marked_as_a_name_of_a_kind(qtbot):
    dialog = CorrectionDialog(Subject("Irena", Kind.PERSON, "", "a1", TEXT, Span(10, 15)))
    qtbot.addWidget(dialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("PLACE"))
    made = dialog.correction()
    assert made is not None
    assert (dialog.action, made.kind) == (Action.ADD, Kind.PLACE)
