"""What is said where the eye sees a mark: the passage, who is named, the words around a hit."""

from __future__ import annotations

import pytest

from desktop.reading.telling import annotation_said, contents_said, hit_said, mention_said
from index.entities.mentions import Entity, Kind
from index.notes.annotation import State
from tests.support.reading import annotated, article, find

pytestmark = pytest.mark.qt
TEXT = article().text


def test_annotation_is_said_with_its_passage_note_tags_and_state():
    placed = annotated(TEXT, "Tuesday", note="Which one", tags=("when",), state=State.MOVED)
    assert annotation_said(placed) == "Claim: Tuesday. Which one. #when. Passage moved"


def test_passage_without_a_label_is_a_highlight():
    assert annotation_said(annotated(TEXT, "Tuesday", "", key="a")) == "Highlight: Tuesday"


def test_mention_is_said_with_kind_and_number():
    assert mention_said(Entity("Ada Fenwick", Kind.PERSON, (), 3), 1, 3) == "Ada Fenwick, Person, 2 of 3"


def test_hit_is_said_with_the_words_around_it_in_its_block():
    hit = find(TEXT, "Tuesday")
    said = hit_said(article(), hit, 0, 2)
    assert said.startswith("1 of 2: ")
    assert "Tuesday" in said
    assert "\n\n" not in said


def test_what_is_marked_is_counted_with_the_keys_that_go_there():
    assert contents_said(2, 1, 0).startswith("2 mentions, 1 note, 0 hits. A goes")


def test_marking_is_said_as_what_it_is_and_not_as_a_tag():
    placed = annotated(TEXT, "Tuesday", "", key="a", tags=("when", "tlp/red"))
    assert annotation_said(placed) == "Highlight: Tuesday. #when TLP:RED"
