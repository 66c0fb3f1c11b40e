"""What the tests of the rooms begin with."""

from __future__ import annotations

import pytest

from tests.support.fake_window import FakeWindow


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """A whole window on a library of three articles that is made up."""
    window = FakeWindow(qtbot, qapp, tmp_path)
    yield window
    window.close()
