"""Paragraphs of plain text."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from index.text.paragraphs import paragraphs

SENTENCE = "The harbour board of Varn met on Monday to hear what the new breakwater would cost the four towns. "


def test_wrapped_text_is_joined_into_its_paragraphs() -> None:
    first, second = (SENTENCE * 3).strip(), ("A second matter was put off until spring. " * 5).strip()
    wrapped = "\n\n".join(textwrap.fill(paragraph, 72) for paragraph in (first, second))
    assert paragraphs(wrapped) == [first, second]


def test_long_lines_each_stay_a_paragraph() -> None:
    lines = [(SENTENCE * 2).strip(), "A short caption (Agency)", "By Ana Reth in Varn", (SENTENCE * 3).strip()]
    assert paragraphs("\n".join(lines)) == lines


def test_short_lines_of_a_list_are_not_joined() -> None:
    assert paragraphs("Home\nWorld\nPolitics\nSport") == ["Home", "World", "Politics", "Sport"]


def test_broken_word_known_from_elsewhere_loses_its_hyphen() -> None:
    text = (
        "The whole of the coast was without power, and the government of the\n"
        "four towns met at noon in Varn. Nobody could say what the govern-\n"
        "ment would do about it before the night, and the mayor of Oster\n"
        "said that he had not been told of any plan."
    )
    assert "what the government would" in paragraphs(text)[0]


def test_hyphened_name_at_a_line_end_keeps_its_hyphen() -> None:
    text = (
        "The whole of the coast was without power, and a deputy, Faris al-\n"
        "Haddun, met the council of the four towns at noon in the old hall.\n"
        "Nobody could say what would be done about it before the night came,\n"
        "and the mayor of Oster had not been told."
    )
    assert "Faris al-Haddun, met" in paragraphs(text)[0]


def test_wrapped_chinese_is_joined_without_spaces() -> None:
    line = "港口管理局周一表示北部航道的疏浚工程将于三月恢复此前的调查发现淤泥深度超过海图标示两米官员们签署"
    assert paragraphs("\n".join([line] * 4)) == [line * 4]


@given(st.text(alphabet="ab-. \n1", max_size=300))
def test_no_visible_character_but_hyphens_is_lost(text: str) -> None:
    kept = "".join("".join(paragraphs(text)).split())
    assert kept.replace("-", "") == "".join(text.split()).replace("-", "")
