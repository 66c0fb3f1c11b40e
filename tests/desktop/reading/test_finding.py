"""Words are found whatever their case and accents, at their true places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.finding import MOST, FoldedText
from index.text.folding import fold
from index.text.spans import Span

TEXT = "Erdoğan met ERDOGAN; 🚢 Cafe\u0301 Łódź, straße and\n  the quay."


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("erdogan", ["Erdoğan", "ERDOGAN"]),
        ("ERDOĞAN", ["Erdoğan", "ERDOGAN"]),
        ("cafe", ["Cafe\u0301"]),
        ("lodz", ["Łódź"]),
        ("strasse", ["straße"]),
        ("and the", ["and\n  the"]),
        (" quay ", ["quay"]),
        ("nowhere", []),
        ("   ", []),
        (".*", []),
    ],
)
def test_a_word_is_found_at_its_place(wanted: str, found: list[str]) -> None:
    assert [span.of(TEXT) for span in FoldedText(TEXT).occurrences(wanted)] == found


@given(st.text(alphabet="abÀéßİ🚢 \n", max_size=60), st.integers(0, 50), st.integers(1, 8))
def test_every_word_of_a_text_is_found_where_it_stands(text: str, start: int, length: int) -> None:
    part = "".join(text[start : start + length].split()[:1])
    at = text.find(part)
    spans = FoldedText(text).occurrences(part)
    if fold(part):
        assert any(span.start <= at < span.end for span in spans)
    assert all(fold(part) in "".join(map(fold, span.of(text))) for span in spans)


def test_not_more_places_are_found_than_a_reader_can_use() -> None:
    assert len(FoldedText("a " * (MOST + 10)).occurrences("a")) == MOST


def test_an_ascii_text_is_its_own_map() -> None:
    assert FoldedText("Ab ab").occurrences("ab") == (Span(0, 2), Span(3, 5))
