"""Which notes are wanted, and to what they can be narrowed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.note_rows import GONE, Facet, completed, note_rows
from desktop.models.notes import NoteFilter, filtered, said_of_passage, value_name
from index.notes.annotation import State
from tests.support.listed_notes import listed

FIRST = listed("n1", "claim", ("gas/price",), outlet="Courier", quote="The Ministère refused")
SECOND = listed("n2", "doubt", ("gas", "verify"), outlet="Post", note="Ask **Irena** again")
THIRD = listed("n3", "claim", (), outlet="Post", state=State.UNPLACED)
ROWS = note_rows((FIRST, SECOND, THIRD))


def names(shown):
    return [row.annotation.id for row in shown.rows]


def counts(shown, facet):
    return {row.value: row.count for section in shown.facets for row in section.rows if row.facet is facet}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ministere", ["n1"]),
        ("IRENA ask", ["n2"]),
        ("gas", ["n1", "n2"]),
        ("post", ["n2", "n3"]),
        ("gas courier ask", []),
    ],
)
def test_every_word_is_looked_for_in_note_passage_tags_title_and_outlet(words, found):
    assert names(filtered(ROWS, NoteFilter(words))) == found


def test_values_of_one_facet_add_up_and_facets_narrow_each_other():
    wanted = NoteFilter().toggled(Facet.LABEL, "claim").toggled(Facet.LABEL, "doubt").toggled(Facet.OUTLET, "Post")
    assert names(filtered(ROWS, wanted)) == ["n2", "n3"]


def test_notes_of_gone_files_can_be_asked_for_and_say_so():
    gone = replace(listed("n4", state=State.CHANGED), path="", is_gone=True, last_path="/articles/a4.txt")
    rows = note_rows((FIRST, THIRD, gone))
    wanted = NoteFilter().toggled(Facet.STATE, GONE)
    assert names(filtered(rows, wanted)) == ["n4"]
    assert value_name(Facet.STATE, GONE) == "File gone"
    assert [said_of_passage(row) for row in rows] == ["", "Not found any more", "Changed · File gone"]


def test_value_that_is_chosen_twice_is_lifted():
    assert NoteFilter().toggled(Facet.TAG, "gas").toggled(Facet.TAG, "gas") == NoteFilter()


def test_tag_finds_what_lies_under_it():
    assert names(filtered(ROWS, NoteFilter().toggled(Facet.TAG, "gas"))) == ["n1", "n2"]
    assert names(filtered(ROWS, NoteFilter().toggled(Facet.TAG, "gas/price"))) == ["n1"]


def test_counts_of_a_facet_ignore_its_own_choice_only():
    shown = filtered(ROWS, NoteFilter().toggled(Facet.OUTLET, "Post"))
    assert counts(shown, Facet.OUTLET) == {"Courier": 1, "Post": 2}
    assert counts(shown, Facet.LABEL) == {"claim": 1, "doubt": 1}


def test_chosen_value_stays_listed_where_no_note_has_it():
    shown = filtered(ROWS, NoteFilter("irena").toggled(Facet.STATE, "changed"))
    assert counts(shown, Facet.STATE)["changed"] == 0


def test_unplaced_notes_can_be_asked_for():
    assert names(filtered(ROWS, NoteFilter().toggled(Facet.STATE, "unplaced"))) == ["n3"]


VALUES = st.sampled_from(
    [
        (Facet.LABEL, "claim"),
        (Facet.LABEL, "doubt"),
        (Facet.TAG, "gas"),
        (Facet.OUTLET, "Post"),
        (Facet.STATE, "exact"),
    ]
)


@given(chosen=st.frozensets(VALUES), words=st.sampled_from(["", "gas", "irena"]))
def test_count_is_what_choosing_that_value_alone_would_show(chosen, words):
    wanted = NoteFilter(words, chosen)
    for section in filtered(ROWS, wanted).facets:
        for row in section.rows:
            others = frozenset(pair for pair in chosen if pair[0] is not row.facet)
            alone = NoteFilter(words, others | {(row.facet, row.value)})
            assert row.count == len(filtered(ROWS, alone).rows)


def test_grades_and_months_narrow():
    rows = note_rows((listed("n1"), listed("n2", created=datetime(2030, 1, 5, 12, tzinfo=UTC))))
    wanted = NoteFilter(chosen=frozenset({(Facet.MONTH, "2030-01"), (Facet.CREDIBILITY, "6")}))
    assert names(filtered(rows, wanted)) == ["n2"]
    assert counts(filtered(rows, NoteFilter()), Facet.MONTH) == {"2031-04": 1, "2030-01": 1}
    assert value_name(Facet.MONTH, "2030-01") == "January 2030"
    assert value_name(Facet.RELIABILITY, "B") == "B  Usually reliable"


def test_only_the_most_frequent_of_many_values_are_offered():
    rows = note_rows(listed(f"n{number}", outlet=f"Outlet {number}") for number in range(60))
    wanted = NoteFilter(chosen=frozenset({(Facet.OUTLET, "Outlet 59")}))
    offered = counts(filtered(rows, wanted), Facet.OUTLET)
    assert len(offered) <= 25
    assert "Outlet 59" in offered


def test_row_of_a_note_that_is_as_it_was_is_taken_over_with_what_was_found_out():
    found = completed(note_rows((FIRST, SECOND)), {"n1": ("PLACE/Velmora",)}, {})
    before = {row.annotation.id: row for row in found}
    revised = listed("n2", "claim", ("gas",), note="Asked.")
    first, second = note_rows((FIRST, revised), (), before)
    assert first is found[0]
    assert (second.listed, second.words) == (revised, note_rows((revised,))[0].words)
    assert completed((first,), {"n1": ("PLACE/Velmora",)}, {})[0] is first
