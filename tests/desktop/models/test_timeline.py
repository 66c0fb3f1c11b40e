from datetime import date

import pytest

from desktop.models.timeline import span_in_words
from index.named import TimelineEntry
from index.text.spans import Span

CHRISTMAS = date(2023, 12, 24)


@pytest.mark.parametrize(
    ("first", "last", "precision", "words"),
    [
        (CHRISTMAS, CHRISTMAS, "day", "24 Dec 2023"),
        (CHRISTMAS, CHRISTMAS, "vague", "…24 Dec 2023"),
        (date(2023, 12, 1), date(2023, 12, 31), "month", "December 2023"),
        (date(2022, 1, 1), date(2023, 12, 31), "year", "2022–2023"),
        (date(2023, 12, 18), CHRISTMAS, "week", "18 Dec 2023 – 24 Dec 2023"),
    ],
)
def test_days_are_told_as_closely_as_the_sentence_says(qapp, first, last, precision, words):
    entry = TimelineEntry("a1", "", "", None, Span(0, 4), "Then", "then", Span(0, 4), first, last, precision)
    assert span_in_words(entry) == words
