"""Controllers over a library in memory."""

from __future__ import annotations

import pytest

from tests.support.shell import Shell


@pytest.fixture
def shell(qtbot):
    shell = Shell()
    shell.open(qtbot)
    yield shell
    shell.close()
