"""Menus as browsers copy them, and the headline below them."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.article import Article
from index.articles.read import read_file

TEXT = (
    "The lighthouse on Cape Rowan will shine again after eleven dark years, the harbour office said on Friday.",
    "Two keepers have moved into the tower, and the lamp was lit for an hour on Thursday night to try it.",
    "Fishermen had asked for the light since three boats ran onto the reef below the cape in one winter.",
)
HEADLINE = "Lighthouse on Cape Rowan to shine again"
END = ("Privacy policy", "Terms of use", "All rights reserved")


def read(folder: Path, *lines: str) -> Article:
    path = folder / "page.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    return article


def marked(article: Article) -> set[str]:
    return {span.of(article.text) for span in article.boilerplate()}


@pytest.mark.parametrize(
    "menu",
    [
        "Home News Sport Weather Travel Log in",
        "Startseite Politik Wirtschaft Sport Kultur Anmelden",
        "HomeNewsSportWeatherTravel",
        "Facebook Twitter WhatsApp Email Print",
        "Harbours | Islands | Lighthouses | Tides",
        "Varn Herald » Coast » Lighthouses",
    ],
)
def test_menu_on_one_line_is_furniture_and_no_headline(menu: str, tmp_path: Path) -> None:
    article = read(tmp_path, menu, "Skip to content", HEADLINE, "4 June 2021", *TEXT, *END)
    assert menu in marked(article)
    assert article.title == HEADLINE


def test_long_row_of_sections_that_nobody_knows_is_no_paragraph(tmp_path: Path) -> None:
    row = "Harbours Islands Tides Wrecks Lamps Reefs Anchors Sailing Rowing Knots Gulls Seals Whales Storms Charts"
    article = read(tmp_path, "Log in", row, HEADLINE, *TEXT, *END)
    assert row in marked(article)


def test_list_of_names_in_the_text_stays(tmp_path: Path) -> None:
    names = "On board were Ana Reth, Jo Marr, Hal Brennan, Mira Tolan, Owen Strand, Paul Dacey and Lena Orrin."
    assert names not in marked(read(tmp_path, "Home", "Log in", HEADLINE, *TEXT, names, *END))


def test_motto_above_the_menu_is_no_headline_though_it_shares_words_with_the_text(tmp_path: Path) -> None:
    motto = "News of every boat, harbour and lighthouse on the cape"
    article = read(tmp_path, motto, "Home", "News", "About us", HEADLINE, "4 June 2021", *TEXT, *END)
    assert article.title == HEADLINE


def test_caption_below_byline_and_day_is_no_headline(tmp_path: Path) -> None:
    above = "Cape Rowan has its glow back"
    caption = "The lamp was lit for an hour on Thursday night"
    article = read(tmp_path, "Log in", above, "By Ana Reth", "4 June 2021", caption, *TEXT, *END)
    assert article.title == above


def test_longer_line_right_below_the_headline_is_its_standfirst(tmp_path: Path) -> None:
    below = "Two keepers have moved into the tower on the cape, and boats that ran onto the reef may be the last"
    article = read(tmp_path, "Log in", "Home", "Someone is home once more", below, "4 June 2021", *TEXT, *END)
    assert article.title == "Someone is home once more"


def test_day_and_authors_below_a_notice_in_the_top_are_found(tmp_path: Path) -> None:
    notice = "As a subscriber you have three gift articles left that you can send to friends."
    article = read(tmp_path, "Log in", "Home", HEADLINE, notice, "Share", "Ana Reth", "4 June 2021", *TEXT, *END)
    assert article.authors == ("Ana Reth",)
    assert article.published_from == "dateline"


def test_page_of_an_unknown_language_is_known_by_the_rows_around_its_text(tmp_path: Path) -> None:
    above, below = ("Doru", "Velan", "Ostik", "Marrup", "Sint"), ("Doruvel", "Ka ostik", "Sinta", "Brelu", "Tavo")
    text = tuple(
        f"Ta velmar {word} dor osti ren kalu bresin, {word} sot marrin velu tas ostik doren."
        for word in ("ska", "tir")
    )
    found = marked(read(tmp_path, *above, "Velmar dor osti ren kalu", *text, *below))
    assert found >= {*above, *below}
    assert not found & set(text)


def test_report_with_contents_above_and_nothing_below_is_no_page(tmp_path: Path) -> None:
    contents = ("Aims", "Methods", "Findings", "Costs", "Outlook")
    assert not marked(read(tmp_path, "The lighthouse on Cape Rowan", *contents, *TEXT))


def test_time_above_the_first_paragraph_stays(tmp_path: Path) -> None:
    article = read(tmp_path, "Home", "Log in", HEADLINE, "4 June 2021", "06:10", *TEXT, *END)
    assert "06:10" not in marked(article)


def test_name_and_menu_of_the_paper_on_one_line_above_the_headline_are_none(tmp_path: Path) -> None:
    headline = "Keepers count 23 boats on the reef in a week, the council four, fishers 61"
    article = read(tmp_path, "KP Wire Latest Desks Clients Log in", headline, "By Ana Reth", "4 June 2021", *TEXT)
    assert article.title == headline
