from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from desktop.widgets.laid_text import lay_out

pytestmark = pytest.mark.qt

TEXT = "The harbour talks resume in the capital after a long night of rain and wind over the whole of the coast"


def marked(start, length):
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, QTextCharFormat()
    made.format.setFontWeight(QFont.Weight.Bold)
    return made


def test_what_fits_is_shown_whole(qapp):
    layout, _height = lay_out("Talks resume", QFont(), 400.0, 2)
    assert layout.text() == "Talks resume"


def test_what_does_not_fit_ends_with_a_whole_word_and_an_ellipsis(qapp):
    layout, _height = lay_out(TEXT, QFont(), 220.0, 1)
    kept = layout.text().removesuffix(" …")
    assert TEXT.startswith(f"{kept} ")


def test_a_mark_on_what_was_cut_does_not_fall_on_the_ellipsis(qapp):
    layout, _height = lay_out(TEXT, QFont(), 220.0, 1, [marked(0, 3), marked(TEXT.index("coast"), 5), marked(4, 99)])
    kept = len(layout.text()) - len(" …")
    assert [(one.start, one.start + one.length) for one in layout.formats()] == [(0, 3), (4, kept)]
