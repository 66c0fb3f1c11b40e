"""The question for an encoding."""

from __future__ import annotations

import pytest

from desktop.dialogs.encoding import EncodingDialog
from index.articles.decoding import ENCODINGS

pytestmark = pytest.mark.qt


@pytest.fixture
def dialog(qtbot):
    dialog = EncodingDialog("old.txt", ENCODINGS)
    qtbot.addWidget(dialog)
    return dialog


def test_every_encoding_that_is_read_is_offered_with_its_script(dialog):
    said = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert len(said) == 1 + sum(map(len, ENCODINGS.values()))
    assert "Cyrillic  ·  ibm866" in said


def test_finding_out_is_what_is_chosen_first(dialog):
    assert dialog.encoding == ""


def test_the_chosen_encoding_is_told(dialog):
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    assert dialog.encoding == ENCODINGS["korean"][-1]
