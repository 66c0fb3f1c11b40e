"""What of an article is shown, and in which order."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.composition import LONGEST, Paragraph, Style, compose
from desktop.reading.wording import short_path
from index.articles.article import Article, Role
from index.articles.draft import Facts, Part, assemble
from index.text.direction import Direction
from index.text.spans import Span
from tests.support.reading import arabic_article, article

ROLES = st.lists(
    st.tuples(st.sampled_from(Role), st.text(min_size=1, max_size=12).filter(str.strip), st.just("why")), max_size=12
)


def texts(paragraphs: tuple[Paragraph, ...], style: Style) -> list[str]:
    return ["".join(run.text for run in one.runs) for one in paragraphs if one.style is style]


def spans(paragraphs: tuple[Paragraph, ...]) -> list[Span]:
    return [run.span for one in paragraphs for run in one.runs if run.span is not None]


def test_the_header_stands_first_whatever_the_order_in_the_text() -> None:
    styles = [one.style for one in compose(article(), format_="txt")]
    assert styles[:6] == [
        Style.OUTLET,
        Style.TITLE,
        Style.STANDFIRST,
        Style.BYLINE,
        Style.SOURCE,
        Style.CAPTION,
    ]


def test_the_byline_says_who_when_and_what_kind_of_file() -> None:
    shown = compose(article(published_from="caption"), format_="txt")
    (line,) = texts(shown, Style.BYLINE)
    assert [part.strip() for part in line.split("·")] == [
        "By Ilse Marn in Port Sorrel",
        "14 May 2024 (read from the caption)",
        "pasted text",
    ]


def _signed(*parts: Part, **facts: Any) -> Article:
    return assemble(parts, Facts(title="Pier closed", **facts))


SIGNED = (Part("Pier closed", Role.HEADLINE), Part("By Ilse Marn", Role.BYLINE), Part("14 May 2024", Role.DATELINE))
STORY = (Part("The pier was closed on Monday."), Part("Nobody was hurt."))


def test_a_dateline_of_the_text_says_too_that_the_day_is_known_from_it() -> None:
    article_ = _signed(*SIGNED, *STORY, published=date(2024, 5, 14), published_from="dateline")
    (line,) = texts(compose(article_, format_="txt"), Style.BYLINE)
    assert line.split("\u2002·\u2002") == ["By Ilse Marn", "14 May 2024\u2002(read from the dateline)", "pasted text"]


def test_who_and_when_below_a_line_that_is_no_standfirst_are_shown_once() -> None:
    headline, *signed = SIGNED
    standfirst = Part("More than forty ships are waiting")
    article_ = _signed(headline, standfirst, *signed, *STORY, published=date(2024, 5, 14), published_from="dateline")
    shown = compose(article_, format_="txt")
    assert texts(shown, Style.CAPTION) == []
    assert len([one for one in texts(shown, Style.BYLINE) if "Ilse Marn" in one and "14 May 2024" in one]) == 1


def test_a_day_says_where_it_is_known_from() -> None:
    (line,) = texts(compose(article(published_from="json-ld"), format_="html"), Style.BYLINE)
    assert "14 May 2024 (from the page's metadata)" in line


def test_a_day_that_is_only_that_of_the_file_is_called_so() -> None:
    (line,) = texts(compose(article(published=None, file_day=date(2023, 6, 7)), format_="html"), Style.BYLINE)
    assert "7 June 2023 (date of the file)" in line


def test_a_title_from_elsewhere_is_shown_where_the_text_has_none() -> None:
    bare = article([(Role.BODY, "Only a story.", "")], title="Known from the page", standfirst="Also known")
    shown = compose(bare)
    assert texts(shown, Style.TITLE) == ["Known from the page"]
    assert texts(shown, Style.STANDFIRST) == ["Also known"]
    assert spans(shown) == [Span(0, 13)]


def test_the_headline_of_the_text_is_shown_once() -> None:
    shown = compose(article(title="Harbour talks end without a date"))
    assert texts(shown, Style.TITLE) == ["Harbour talks end without a date"]
    assert texts(shown, Style.HEADING) == []


def test_a_byline_below_the_story_stays_there() -> None:
    shown = compose(article([(Role.BODY, "Story.", ""), (Role.BYLINE, "Reporting by A. Kell", "")], published=None))
    assert [one.style for one in shown][-1] is Style.CAPTION


def test_boilerplate_is_folded_into_one_line_with_its_reasons() -> None:
    shown = compose(article())
    assert texts(shown, Style.FURNITURE) == []
    assert texts(shown, Style.FOLD) == ["3 lines hidden: menu, newsletter box, footer"]


def test_unfolded_boilerplate_stands_in_its_place() -> None:
    shown = compose(article(), shows_furniture=True)
    lines = [
        "menu:\u2002Skip to content",
        "newsletter box:\u2002Sign up for our letter",
        "footer:\u2002All rights reserved",
    ]
    assert texts(shown, Style.FURNITURE) == lines
    assert texts(shown, Style.FOLD) == ["3 greyed lines shown, hide them: menu, newsletter box, footer"]


def test_an_article_without_boilerplate_has_no_fold() -> None:
    assert texts(compose(article([(Role.BODY, "Story.", "")])), Style.FOLD) == []


def test_a_text_whose_file_is_gone_says_so_first() -> None:
    assert compose(article(), is_gone=True)[0].style is Style.NOTICE


def test_a_text_whose_file_is_gone_says_where_that_was() -> None:
    notice = compose(article(), is_gone=True, last_path="/articles/one.txt")[0]
    assert "/articles/one.txt" in notice.runs[0].text
    assert notice.runs[0].link is None  # there is nothing to open


def test_words_of_the_interface_keep_their_order_in_a_text_from_right_to_left() -> None:
    (line,) = texts(compose(arabic_article(), format_="txt"), Style.BYLINE)
    assert "\u206814 May 2024\u2069" in line


def test_each_paragraph_has_its_own_direction() -> None:
    mixed = article(
        [(Role.BODY, "مرحبا بكم في الميناء", ""), (Role.BODY, "Port Sorrel", ""), (Role.BODY, "1984", "")],
        direction=Direction.RTL,
    )
    bodies = [one.direction for one in compose(mixed) if one.style is Style.BODY]
    assert bodies == [Direction.RTL, Direction.LTR, Direction.RTL]


@given(ROLES)
def test_every_block_is_shown_once_when_nothing_is_folded(parts: list[tuple[Role, str, str]]) -> None:
    made = article(parts)
    shown = sorted(spans(compose(made, shows_furniture=True)))
    assert shown == [block.span for block in made.blocks]


@given(ROLES)
def test_folding_hides_boilerplate_and_nothing_else(parts: list[tuple[Role, str, str]]) -> None:
    made = article(parts)
    shown = sorted(spans(compose(made)))
    assert shown == [block.span for block in made.blocks if block.role is not Role.BOILERPLATE]


@pytest.mark.parametrize("letter", ["word ", "unbroken"])
def test_a_huge_block_is_cut_into_paragraphs_that_continue(letter: str) -> None:
    text = (letter * 4_000).strip()
    bodies = [one for one in compose(article([(Role.BODY, text, "")])) if one.style is Style.BODY]
    assert "".join(run.text for one in bodies for run in one.runs) == text
    assert max(len(run.text) for one in bodies for run in one.runs) <= LONGEST
    assert [one.continues for one in bodies] == [True] * (len(bodies) - 1) + [False]


def test_an_article_without_anything_is_empty() -> None:
    assert compose(article([], outlet="", published=None)) == ()


def test_a_dateline_of_the_text_takes_the_place_of_the_day() -> None:
    parts = [(Role.DATELINE, "Published 14 May", ""), (Role.BODY, "Story.", "")]
    (line,) = texts(compose(article(parts, published=date(2024, 5, 14), published_from="dateline")), Style.BYLINE)
    assert line == "Published 14 May\u2002(read from the dateline)"


def test_the_header_says_how_long_it_takes_and_where_the_file_is() -> None:
    long = article([(Role.BODY, "word " * 700, "")])
    (line,) = texts(compose(long, path="/home/ada/articles/harbour.txt"), Style.SOURCE)
    assert line == "3 min read\u2002·\u2002/home/ada/articles/harbour.txt"


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/a/b.txt", "/a/b.txt"),
        (f"/{'deep/' * 20}folder/name.txt", "…/folder/name.txt"),
    ],
)
def test_a_long_path_shows_its_folder_and_name(path: str, shown: str) -> None:
    assert short_path(path) == shown


def test_a_path_is_never_longer_than_a_line() -> None:
    assert len(short_path(f"/home/{'x' * 200}/{'y' * 90}.txt")) == 72


def test_a_latin_outlet_stands_where_an_article_from_right_to_left_begins() -> None:
    (outlet,) = [one for one in compose(arabic_article()) if one.style is Style.OUTLET]
    assert outlet.direction is Direction.RTL
    assert "Sorrel Gazette" in outlet.runs[0].text


def test_a_byline_that_is_the_dateline_of_the_text_is_said_once() -> None:
    line = "Ilse Marn – Port Sorrel, 14 May 2024"
    parts = [(Role.HEADLINE, "Port closed", ""), (Role.DATELINE, line, ""), (Role.BODY, "Only a story.", "")]
    (shown,) = texts(compose(article(parts, byline=line, published_from="json-ld")), Style.BYLINE)
    assert shown.count("Ilse Marn") == 1
