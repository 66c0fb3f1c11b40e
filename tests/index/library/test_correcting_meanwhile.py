"""What the user corrects while an update tells search of the same article reaches search too."""

from __future__ import annotations

from contextlib import closing, contextmanager

import pytest

from index.entities.corrections.correction import Action, Correction, Scope
from index.entities.mentions import Kind
from index.library.library import Library
from index.search.engine import SearchIndex
from tests.support.articles import HARBOUR, write_article


@pytest.mark.parametrize("commit", [1, 2])
def test_a_correction_that_comes_while_search_commits_is_told_too(library, folder, tmp_path, monkeypatch, commit):
    path = write_article(folder, "one.txt")
    library.ingest()
    name = library.article(str(path)).id
    path.write_text(HARBOUR + "\nOne more line about the quay.\n", encoding="utf-8")
    wrong = Correction(Action.NOT_ENTITY, Scope.ARTICLE, "Ilse Brandvik", Kind.PERSON, name)
    real, commits = SearchIndex.writer, []

    @contextmanager
    def corrected_behind(search):
        with real(search) as writer:
            yield writer
        commits.append(writer)
        if len(commits) == commit:
            with closing(Library.open(tmp_path / "library")) as other:
                other.correct(wrong)

    monkeypatch.setattr(SearchIndex, "writer", corrected_behind)
    library.ingest()
    monkeypatch.undo()
    library.ingest()
    assert len(commits) >= commit
    assert library.search("harbour").total == 1
    assert library.search("person:Ilse").total == 0
