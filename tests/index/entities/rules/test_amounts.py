"""Times of the day with their zone."""

from __future__ import annotations

import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.recogniser import EnglishRules

RULES = EnglishRules(gazetteer_for("en"))


@pytest.mark.parametrize("time", ["18:05 GMT", "1805 GMT", "9:30 EST", "09:30 Moscow time", "0600 local time"])
def test_time_with_its_zone_is_a_date_of_the_sort_time(time: str) -> None:
    found = [
        (one.text, one.kind, one.sub) for one in recognise(f"It began at {time} there.", recogniser=RULES).mentions
    ]
    assert found == [(time, Kind.DATE, "time")]
