from __future__ import annotations

import signal
import sys

import pytest

from index.child import Child
from index.errors import ChildError

PATIENCE = 60.0  # seconds, far more than an answer takes


@pytest.fixture
def child():
    made = Child("tests.support.answering_child", ())
    yield made
    made.end(at_once=True)


def test_a_child_answers_in_turn(child):
    assert child.ask({"say": "one"}, PATIENCE) == {"said": "one"}
    assert child.ask({"say": "two"}, PATIENCE) == {"said": "two"}


def test_signs_of_life_are_no_answers(child):
    assert child.ask({"alive": 3, "say": "late"}, PATIENCE) == {"said": "late"}


def test_a_child_that_dies_is_told_and_replaced(child):
    with pytest.raises(ChildError) as caught:
        child.ask({"die": True}, PATIENCE)
    assert caught.value.code == "child-died"
    assert child.ask({"say": "again"}, PATIENCE) == {"said": "again"}


def test_a_child_that_takes_too_long_is_ended(child):
    with pytest.raises(ChildError) as caught:
        child.ask({"hang": True}, 0.2)
    assert (caught.value.code, caught.value.data) == ("child-late", {"seconds": 0.2})
    assert child.ask({"say": "again"}, PATIENCE) == {"said": "again"}


def test_an_answer_without_end_is_not_read_to_its_end():
    child = Child("tests.support.answering_child", (), longest=1000)
    with pytest.raises(ChildError) as caught:
        child.ask({"say": "a" * 2000}, PATIENCE)
    assert caught.value.code == "child-verbose"


def test_a_child_that_was_never_asked_is_never_started(child):
    child.end()
    assert child._process is None


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_a_child_that_does_not_even_listen_is_ended(child):
    child.ask({"say": "one"}, PATIENCE)
    process = child._process
    process.send_signal(signal.SIGSTOP)
    with pytest.raises(ChildError) as caught:
        child.ask({"say": "a" * 4_000_000}, 0.5)
    assert caught.value.code == "child-late"
