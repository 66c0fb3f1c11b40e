"""The line below a note that is being written."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from desktop.reading.likelihood_hint import LikelihoodHint

pytestmark = pytest.mark.qt


@pytest.fixture
def field(qtbot):
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    return field


@pytest.fixture
def hint(qtbot, field):
    hint = LikelihoodHint(field)
    qtbot.addWidget(hint)
    return hint


def test_plain_note_is_left_in_peace(hint, field):
    field.setPlainText("It is likely that the port closes.")
    assert hint.isHidden()


def test_likelihood_and_confidence_in_one_sentence_are_pointed_at(hint, field):
    field.setPlainText("We judge with high confidence that it is likely.")
    assert "“likely” and “high confidence”" in hint.text()
    field.setPlainText("")
    assert hint.isHidden()
