"""Pages of all articles by date, far down the list as well."""

from __future__ import annotations

import sqlite3

import pytest

from index.catalogue.schema import TABLES


@pytest.mark.parametrize("direction", ["DESC", "ASC"])
def test_articles_before_a_page_are_passed_over_by_an_index_alone(direction):
    connection = sqlite3.connect(":memory:")
    connection.executescript(TABLES)
    query = f"SELECT id FROM articles WHERE published > '' ORDER BY published {direction}, title, id"
    plan = " ".join(str(row[3]) for row in connection.execute(f"EXPLAIN QUERY PLAN {query}"))
    connection.close()
    assert "USING COVERING INDEX articles_by_date" in plan
