import pytest

from index.errors import NotesError
from index.notes.handling import (
    article_decision,
    checked_marking,
    decided_marking,
    is_held_back,
    marking_of,
    markings,
    strictest,
    tag_of,
)
from index.notes.tags import normalise_tag


def test_the_steps_run_from_open_to_strict():
    assert [step.key for step in markings().steps] == ["clear", "green", "amber", "amber+strict", "red"]
    assert "FIRST" in markings().source


def test_a_marking_is_a_tag_that_is_stored_as_it_is():
    for step in markings().steps:
        assert normalise_tag(tag_of(step.key)) == tag_of(step.key)
        assert marking_of(["port", tag_of(step.key)]) == step.key


@pytest.mark.parametrize(
    ("tags", "found"),
    [((), ""), (("tlp/green", "TLP/Red", "tlp/amber"), "red"), (("tlp/purple", "tlp"), ""), (("red",), "")],
)
def test_the_strictest_marking_counts(tags, found):
    assert marking_of(tags) == found


def test_what_has_no_marking_is_not_held_back():
    assert [key for key in ("", "clear", "amber+strict", "red") if is_held_back(key)] == ["red"]
    assert strictest(["", "green", "clear"]) == "green"


def test_markings_are_understood_as_they_are_written():
    assert [checked_marking(typed) for typed in (" TLP:RED", "tlp/amber", "Green", "")] == [
        "red",
        "amber",
        "green",
        "",
    ]
    with pytest.raises(NotesError) as raised:
        checked_marking("purple")
    assert raised.value.code == "bad-marking"


def test_a_decision_says_the_marking_of_an_article():
    decision = article_decision("a", "red", None)
    assert (decision.id, decision.about, decided_marking(decision)) == ("", "a", "red")
