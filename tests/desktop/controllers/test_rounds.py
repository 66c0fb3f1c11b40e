"""When the folders are looked at again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.controllers.rounds import Rounds

pytestmark = pytest.mark.qt

ACTIVE, INACTIVE = Qt.ApplicationState.ApplicationActive, Qt.ApplicationState.ApplicationInactive


@pytest.fixture
def rounds(qtbot):
    rounds = Rounds()
    yield rounds
    rounds.stop()


@pytest.fixture
def looks(rounds):
    looks: list[int] = []
    rounds.due.connect(lambda: looks.append(1))
    return looks


def test_look_is_due_when_the_user_comes_back(rounds, looks):
    rounds.follow_state(INACTIVE)
    assert looks == []
    rounds.follow_state(ACTIVE)
    assert len(looks) == 1


def test_looks_are_due_again_and_again_while_lectern_is_in_use(rounds, looks, qtbot):
    rounds._every.setInterval(1)
    rounds.follow_state(ACTIVE)
    qtbot.waitUntil(lambda: len(looks) >= 4)


def test_nothing_is_due_while_lectern_is_not_in_use(rounds):
    rounds.follow_state(ACTIVE)
    rounds.follow_state(INACTIVE)
    assert not rounds._every.isActive()


def test_coming_back_right_after_a_look_is_put_off(rounds, looks, qtbot):
    rounds.rest()
    rounds.follow_state(ACTIVE)
    assert looks == []
    rounds._rest.start(1)
    qtbot.waitUntil(lambda: len(looks) == 1)


def test_look_that_was_put_off_is_dropped_when_the_user_leaves(rounds, looks, qtbot):
    rounds.rest()
    rounds.follow_state(ACTIVE)
    rounds.follow_state(INACTIVE)
    with qtbot.waitSignal(rounds._rest.timeout):
        rounds._rest.start(1)
    assert looks == []
