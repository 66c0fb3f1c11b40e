"""Counts and days in words."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.models.wording import counted, day, day_or_file, isolated

pytestmark = pytest.mark.qt


def test_one_and_many_are_worded_apart():
    assert (counted(1, "hit"), counted(2, "hit"), counted(0, "note")) == ("1 hit", "2 hits", "0 notes")


def test_large_numbers_are_grouped():
    assert counted(12345, "word") == "12,345 words"


def test_day_is_written_out_or_short():
    assert day(date(2031, 9, 29)) == "29 September 2031"
    assert day(date(2031, 9, 29), short=True) == "29 Sep 2031"
    assert not day(None)


def test_part_that_is_set_apart_stands_between_isolates():
    assert isolated("صوت") == "\u2068صوت\u2069"
    assert isolated("") == ""


def test_a_day_of_a_file_is_called_so_only_where_no_other_is_known() -> None:
    known, of_file = date(2021, 9, 29), date(2023, 6, 7)
    assert day_or_file(known, of_file, short=True) == "29 Sep 2021"
    assert day_or_file(None, of_file, short=True) == "file of 7 Jun 2023"
    assert day_or_file(None, None) == ""
