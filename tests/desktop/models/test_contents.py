"""What the left column shows of a library."""

from __future__ import annotations

import pytest

from desktop.models.contents import Choice, ContentsModel, clause, contents_sections
from tests.support.fake_library import make_overview

pytestmark = pytest.mark.qt


def rows(overview):
    return [row for section in contents_sections(overview) for row in section.rows]


def test_model_keeps_the_rules_of_qt(qapp, qtmodeltester):
    model = ContentsModel()
    model.show(contents_sections(make_overview(3, unreadable=2)))
    qtmodeltester.check(model, force_py=True)


def test_rows_tell_their_clause():
    assert [row.clause for row in rows(make_overview()) if row.choice is Choice.CLAUSE] == [
        "has:notes",
        'path:"/articles"',
    ]


def test_unreadable_files_are_shown_only_where_there_are_any():
    assert Choice.UNREADABLE not in [row.choice for row in rows(make_overview())]
    assert [row.count for row in rows(make_overview(3, 2)) if row.choice is Choice.UNREADABLE] == [2]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("en", "tag:en"),
        ("two words", 'tag:"two words"'),
        ('a "quoted" name', 'tag:"a  quoted  name"'),
        ("a/b", 'tag:"a/b"'),
    ],
)
def test_clause_is_quoted_where_it_has_to_be(value, expected):
    assert clause("tag", value) == expected
