"""Bad input costs no more than good: the effort grows with the length of the text, and no faster.

Effort is counted in lines of the recogniser's code that are run, never in seconds.
"""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import index.entities
from index.entities.recognition import recognise

ROOM = str(Path(index.entities.__file__).parent)
SIZES = (4_000, 16_000)  # code points

TEXTS = {
    "ordinary": "President Anna Berg of Norway met Nato officials in Oslo on 3 May 2020. Berg said little. ",
    "commas": ", ",
    "no sentences": "word ",
    "capitals": "TURKEY AND RUSSIA MEET AGAIN ",
    "capitalised": "Aa Bb ",
    "abbreviations": "Ab (AB) ",
    "namesakes": "Mohammed Berg said Mohammed Lund said ",
    "initials": "A. ",
    "control characters": "\x00\x01 ",
    "titles": "Mr. ",
    "binders": "Bank of ",
    "particles": "van der ",
    "figures": "1 million ",
    "at signs": "a@",
    "hyphens": "al-",
    "no capitals": "president anna berg of norway met nato officials in oslo on 3 may 2020. berg said little. ",
    "mixed scripts": "Анна Berg met برلين and 北京 with Иван Ivanov of Ελλάδα in İstanbul. ",
    "one sentence without end": "Anna Berg of Oslo and Karl Lund of Bergen, ",
    "teams": "the Oslo Hawks and Bergen Police of Norway for Bergen ",
    "nicknames": 'Anna "Nan" Berg ',
    "datelines": "OSLO , Norway 1996-08-30\n",
    "a name that is an ordinary word": "Unite, the union, said so there. ",
    "marks that combine": "e\u0301\u0323\u0301 ",
}


def effort(text: str) -> int:
    """Return how many lines of the room's code ``recognise`` runs."""
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        if not frame.f_code.co_filename.startswith(ROOM):
            return None
        if event == "line":
            count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        recognise(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("piece", TEXTS.values(), ids=TEXTS.keys())
def test_four_times_the_text_costs_about_four_times_the_effort(piece: str) -> None:
    small, large = (effort(piece * (size // len(piece))) for size in SIZES)
    assert large <= 5 * small + 1000


def test_many_people_of_one_name_cost_no_more_for_each() -> None:
    def crowd(count: int) -> str:
        letters = "abcdefghij"
        made = ("".join(letters[int(digit)] for digit in f"{number:04d}") for number in range(count))
        return " ".join(f"Minister Mohammed X{name} left." for name in made)

    assert effort(crowd(800)) <= 5 * effort(crowd(200)) + 1000


@pytest.mark.parametrize("text", ["," * 1_000_000, "a" * 1_000_000, "\n" * 1_000_000, "1" * 1_000_000])
def test_a_million_characters_of_nothing_name_nobody(text: str) -> None:
    assert recognise(text).mentions == ()
