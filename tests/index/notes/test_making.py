from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from index.errors import NotesError
from index.notes.annotation import Selector
from index.notes.making import checked, make_annotation, new_id, utc_now
from index.text.spans import Span
from tests.support.notes import annotation_on

SELECTOR = Selector("apples", "", "", Span(0, 6), 1)


def test_ids_are_latin_letters_and_digits_and_differ():
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(identity.isascii() and identity.isalnum() for identity in ids)


def test_a_new_annotation_is_unjudged_and_made_now():
    now = datetime(2021, 9, 5, 1, 2, 3, 456789, tzinfo=UTC)
    annotation = make_annotation("a", "hash", SELECTOR, clock=lambda: now)
    assert (annotation.credibility, annotation.created, annotation.modified) == (6, now, now)


def test_tags_are_normalised():
    assert make_annotation("a", "hash", SELECTOR, tags=["#a b", "A-B"]).tags == ("a-b",)


@pytest.mark.parametrize("credibility", [0, 7, -1])
def test_a_credibility_off_the_scale_is_refused(credibility):
    with pytest.raises(NotesError) as raised:
        make_annotation("a", "hash", SELECTOR, credibility=credibility)
    assert raised.value.code == "bad-credibility"


def test_an_unknown_label_is_refused():
    with pytest.raises(NotesError) as raised:
        make_annotation("a", "hash", SELECTOR, label="rumour")
    assert raised.value.code == "unknown-label"


def test_a_passage_of_nothing_but_space_is_refused():
    with pytest.raises(NotesError) as raised:
        make_annotation("a", "hash", replace(SELECTOR, quote=" \n"))
    assert raised.value.code == "empty-passage"


def test_times_are_kept_in_utc():
    east = timezone(timedelta(hours=3))
    annotation = replace(annotation_on(), created=datetime(2021, 9, 5, 3, 0, tzinfo=east))
    assert checked(annotation).created.isoformat() == "2021-09-05T00:00:00+00:00"


def test_the_present_is_in_utc():
    assert utc_now().tzinfo is UTC
