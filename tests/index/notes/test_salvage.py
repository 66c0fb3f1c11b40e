"""What a damaged store of an earlier version tells of later actions is done again."""

from __future__ import annotations

from contextlib import closing

from index.notes.salvage import salvage
from index.notes.store import NotesStore


def test_an_action_of_the_first_version_is_done_again(first_version, annotation, tmp_path):
    with closing(NotesStore.open(tmp_path / "recovered.sqlite")) as store:
        assert store.within(lambda connection: salvage(first_version, connection)) == 1
        assert store.all_annotations() == (annotation,)
        assert store.text(annotation.text_hash) is not None
        assert store.verify() == ()
