"""Gathering every hit of a query."""

from __future__ import annotations

import pytest

from desktop.controllers.concordance import lines_of
from tests.support.fake_library import FakeLibrary

pytestmark = pytest.mark.qt


def test_no_more_lines_are_taken_than_wanted():
    assert len(lines_of(FakeLibrary().concordance("port"), 1)) == 1
    assert [line.hit for line in lines_of(FakeLibrary().concordance("port"), 9)] == ["port", "Port"]
