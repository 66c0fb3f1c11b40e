"""Days among the words of a search in the notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.note_days import parted
from desktop.models.note_rows import Facet, note_rows
from desktop.models.notes import NoteFilter, filtered
from tests.support.listed_notes import listed

OLD = replace(listed("n1", "claim", ()), published=date(2023, 5, 4))
NEW = replace(listed("n2", "claim", ()), published=date(2024, 3, 31))
NONE = replace(listed("n3", "claim", ()), published=None)


def found(words: str) -> list[str]:
    return [row.annotation.id for row in filtered(note_rows((OLD, NEW, NONE)), NoteFilter(words)).rows]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("published:2024", ["n2"]),
        ("published:2023-05..2024-03", ["n1", "n2"]),
        ("Published:..2023", ["n1"]),
        ("published:2023 published:2024", []),
        ("published:soon", []),
        ("made:..1999", []),
        ("made:1999.. changed:1999..", ["n1", "n2", "n3"]),
    ],
)
def test_days_narrow_the_notes(words: str, names: list[str]) -> None:
    assert found(words) == names


def test_months_of_publication_are_a_facet() -> None:
    shown = filtered(note_rows((OLD, NEW, NONE)), NoteFilter())
    (months,) = (section.rows for section in shown.facets if section.key == Facet.PUBLISHED)
    assert [(row.value, row.name, row.count) for row in months] == [
        ("2024-03", "March 2024", 1),
        ("2023-05", "May 2023", 1),
    ]


def test_made_is_the_day_where_the_user_is() -> None:
    late = datetime(2024, 3, 31, 23, 59, tzinfo=UTC)
    day = late.astimezone().date()
    made = replace(NEW.placed, annotation=replace(NEW.placed.annotation, created=late))
    (row,) = note_rows((replace(NEW, placed=made),))
    (clause,), _ = parted(f"made:{day.isoformat()}")
    assert clause.lets_through(row)


@given(st.text())
def test_words_without_a_day_stay_as_they_were_typed(typed: str) -> None:
    clauses, words = parted(typed.replace(":", ""))
    assert (clauses, words) == ((), " ".join(typed.replace(":", "").split()))
