"""Notes under headings."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from desktop.models.note_lists import Grouping, NotesModel, grouped_notes
from desktop.models.note_rows import completed, note_rows
from index.notes.annotation import State
from tests.support.fake_articles import MOMENT
from tests.support.listed_notes import listed

ROWS = note_rows(
    (
        listed("n1", "doubt", ("gas", "verify")),
        listed("n2", "claim", article="a2", created=MOMENT + timedelta(days=2)),
        listed("n3", "", ("gas",), article="a2"),
    )
)


def outline(grouping):
    return [(section.title, [row.annotation.id for row in section.rows]) for section in grouped_notes(ROWS, grouping)]


def test_by_article_in_the_order_of_the_library():
    assert outline(Grouping.ARTICLE) == [("Talks a1", ["n1"]), ("Talks a2", ["n2", "n3"])]


def test_by_tag_a_note_stands_under_each_of_its_tags_and_those_without_come_last():
    assert outline(Grouping.TAG) == [("#gas", ["n1", "n3"]), ("#verify", ["n1"]), ("No tag", ["n2"])]


def test_by_label_in_the_order_of_the_labels():
    assert outline(Grouping.LABEL) == [("Claim", ["n2"]), ("Doubt", ["n1"]), ("No label", ["n3"])]


def test_by_day_the_newest_first():
    assert [names for _title, names in outline(Grouping.DAY)] == [["n2"], ["n1", "n3"]]


def test_spoken_text_tells_label_passage_tags_and_a_lost_passage(qtmodeltester):
    model = NotesModel()
    rows = note_rows((listed("n1", "claim", ("gas",), state=State.UNPLACED),))
    model.show(grouped_notes(rows, Grouping.ARTICLE))
    qtmodeltester.check(model)
    spoken = model.row_data(rows[0], Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Claim, The council met, #gas, Not found any more, Talks a1"


def test_headings_of_many_notes_are_laid_out_as_they_are_reached():
    rows = note_rows(listed(f"n{number}", article=f"a{number}") for number in range(2000))
    model = NotesModel()
    model.show(grouped_notes(rows, Grouping.ARTICLE))
    first = model.rowCount()
    assert first < 2000
    assert model.index_of(rows[first + 5]).parent().row() == first + 5
    assert model.rowCount() > first + 5
    model.load_all()
    assert model.rowCount() == 2000


def test_notes_stand_under_each_name_of_their_passage():
    rows = completed(note_rows((listed("n1"), listed("n2"))), {"n1": ("PERSON/Dalca", "PLACE/Velmora")}, {})
    sections = grouped_notes(rows, Grouping.ENTITY)
    assert [section.title for section in sections] == ["Dalca", "Velmora", "Names nobody"]
