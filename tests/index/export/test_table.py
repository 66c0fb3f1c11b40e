import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.export.table import is_table, write_table
from tests.support.exporting import opened_article, placed
from tests.support.notes import annotation_on


def rows(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_an_annotation_is_a_row():
    (row,) = rows(write_table([opened_article()]))
    assert row["quotation"] == "The port authority declined to comment."
    assert (row["tags"], row["reliability"], row["credibility"]) == ("fruit/apples port", "F", "6")
    assert (row["title"], row["paragraph"], row["state"]) == ("Harbour talks: resume?", "4", "exact")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start):
    note = f"{start}HYPERLINK(1)"
    (row,) = rows(write_table([opened_article(placed(annotation_on(note=note)), title=note)]))
    assert row["note"] == f"'{note}"
    assert row["title"].startswith("'")


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00")))
def test_any_note_is_read_back(note):
    (row,) = rows(write_table([opened_article(placed(annotation_on(note=note)))]))
    assert row["note"].removeprefix("'") == note.removeprefix("'")


def test_a_table_knows_itself():
    assert is_table(write_table([]))
    assert not is_table(b"id,article\n1,2\n")
