"""A note that was changed in the file behind our back is found by a diagnosis, and brought back."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from index.text.spans import Span
from tests.support.articles import write_article


def test_a_falsified_note_is_found_and_brought_back(library, folder):
    article = write_article(folder, "one.txt")
    library.ingest()
    made, _ = library.annotate(library.article(str(article)).id, Span(0, 12), note="as it was")
    with closing(sqlite3.connect(library._layout.notes)) as connection, connection:
        connection.execute("UPDATE annotations SET note = 'as it was not'")
    assert [one.part for one in library.diagnose() if "log of actions" in one.problem] == ["notes"]
    assert library.mend_notes()
    assert library.annotation(made.id).note == "as it was"
    assert not [one for one in library.diagnose() if one.part == "notes"]
    assert not library.mend_notes()
