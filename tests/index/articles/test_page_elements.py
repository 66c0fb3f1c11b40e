"""What is asked of any element of a page."""

from __future__ import annotations

import pytest
from lxml import html

from index.articles.readers.page import is_longer, words_of


@pytest.mark.parametrize(
    ("source", "is_long"),
    [
        ("<p>0123456789</p>", False),
        ("<p>0123456789a</p>", True),
        ("<p> \n 01234 <b>  56789 </b>\t</p>", False),
        ("<p>" + "\u00a0" * 11 + "</p>", True),
    ],
)
def test_length_is_that_of_the_text_without_what_lays_out_the_source(source: str, is_long: bool) -> None:
    assert is_longer(html.fromstring(source), 10) is is_long


def test_runs_of_white_space_are_one_space_and_no_break_spaces_stay() -> None:
    assert words_of(html.fromstring("<p> a\n\t b\u00a0\u00a0c </p>")) == "a b\u00a0\u00a0c"
