"""The row at the top."""

from __future__ import annotations

import pytest

from desktop.actions import Actions
from desktop.models.wording import isolated
from desktop.widgets.top_bar import TopBar

pytestmark = pytest.mark.qt


def test_parts_of_the_breadcrumb_keep_their_own_direction(qtbot, theme):
    bar = TopBar(Actions(), theme)
    qtbot.addWidget(bar)
    bar.set_breadcrumb(("Library", "", "صوت الرمال"))
    assert bar.breadcrumb.text() == f"{isolated('Library')}  ›  {isolated('صوت الرمال')}"
