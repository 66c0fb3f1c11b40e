"""Several queries as one batch."""

from __future__ import annotations

from desktop.models.batch import BatchLine, as_csv, queries_of


def test_each_line_is_a_query_and_remarks_are_none():
    assert queries_of("harbour\n\n# the north\n  gas -oil \nharbour\n") == ("harbour", "gas -oil")


def test_a_table_for_other_programs_holds_no_formula():
    lines = (
        BatchLine("-oil", 3, "2031-09-29", "articles without oil"),
        BatchLine('"', -1, "", "open quotation mark"),
    )
    assert as_csv(lines).splitlines() == [
        "query,articles,newest,searched",
        "'-oil,3,2031-09-29,articles without oil",
        '"""",,,open quotation mark',
    ]
