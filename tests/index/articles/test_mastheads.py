"""The name of the paper in a line of its own above the headline."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.article import Article, Role
from index.articles.cleaning.mastheads import has_word_of_papers, is_same_paper
from index.articles.read import read_file

HEADLINE = "Varn votes for mayors"
STORY = [
    "Voters in the harbour towns chose new mayors on Sunday in a vote marked by low turnout, officials said.",
    "The department did not reply to questions sent by this newspaper before the deadline for print.",
]


def read(folder: Path, *lines: str) -> Article:
    page = folder / "page.txt"
    page.write_text("\n\n".join(lines), encoding="utf-8")
    article = read_file(page).article
    assert article is not None
    return article


def role_of(article: Article, line: str) -> Role:
    return next(block.role for block in article.blocks if block.span.of(article.text) == line)


@pytest.mark.parametrize(
    "claim",
    [
        "This report was produced by the Coast Reader desk with the help of its readers.",
        "The Coast Reader is printed on paper from the forests of the north.",
        "Write to us: letters@coastreader.example",
        "© 2024 Coast Reader Media Ltd. All rights reserved.",
    ],
)
def test_first_line_that_the_page_claims_is_the_outlet_and_not_the_title(tmp_path: Path, claim: str) -> None:
    article = read(tmp_path, "The Coast Reader", HEADLINE, "By Ana Reth", "11 June 2024", *STORY, claim)
    assert (article.title, article.outlet) == (HEADLINE, "The Coast Reader")
    assert role_of(article, "The Coast Reader") is Role.BOILERPLATE


@pytest.mark.parametrize(
    "name",
    [
        "Harbour Gazette", "The Varn Courier", "La Dépêche du Littoral", "El Faro de Levante", "صحيفة الميناء",
        "Kıyı Postası", "Морской вестник", "Nordsee-Kurier", "Varner Zeitung", "Gazeta Nadmorska",
    ],
)  # fmt: skip
def test_name_with_a_word_of_papers_is_the_outlet(tmp_path: Path, name: str) -> None:
    article = read(tmp_path, name, "Bomb found near the courthouse of Varn", "By Ana Reth", "2 May 2024", *STORY)
    assert (article.title, article.outlet) == ("Bomb found near the courthouse of Varn", name)
    assert role_of(article, name) is Role.BOILERPLATE


@pytest.mark.parametrize("headline", ["Ana Reth", "Lynx in Varn", "Post office closes", "Courier found dead at sea"])
def test_short_headline_stays_the_headline(tmp_path: Path, headline: str) -> None:
    below = "She had been missing since the storm of last week"
    article = read(tmp_path, headline, below, "By Mira Tolan", "2 May 2024", *STORY)
    assert role_of(article, headline) is not Role.BOILERPLATE
    assert article.outlet == ""


def test_nothing_else_of_a_plain_text_becomes_furniture_below_a_masthead(tmp_path: Path) -> None:
    article = read(
        tmp_path, "Harbour Gazette", "Bomb found near the court of Varn", "By Ana Reth", *STORY, "Comments"
    )
    assert [span.of(article.text) for span in article.boilerplate()] == ["Harbour Gazette"]


def test_section_that_begins_as_the_owner_does_is_not_the_paper(tmp_path: Path) -> None:
    article = read(tmp_path, "Home", "Middle Coast", HEADLINE, "By Ana Reth", *STORY, "© 2024 Middle Coast Eye")
    assert (article.title, article.outlet) == (HEADLINE, "Middle Coast Eye")


def test_owner_of_another_name_stays_the_outlet(tmp_path: Path) -> None:
    article = read(tmp_path, "Harbour Gazette", HEADLINE, "By Ana Reth", *STORY, "© 2024 North Sea Media")
    assert article.outlet == "North Sea Media"


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Reuters, 3 April 2023", "Reuters"),
        ("Harbour Gazette, 3 April 2023", "Harbour Gazette"),
        ("Varn, 3 May 2021", ""),
    ],
)
def test_outlet_in_front_of_the_day(tmp_path: Path, line: str, outlet: str) -> None:
    assert read(tmp_path, "Talks on the lake treaty resume", line, *STORY).outlet == outlet


@pytest.mark.parametrize("name", ["Breaking", "Post", "The Times They Are Changing Now", "Kırmızı gemi", "Sunday"])
def test_words_that_name_no_paper(name: str) -> None:
    assert not has_word_of_papers(name)


def test_same_paper_whatever_the_article_and_the_company() -> None:
    assert is_same_paper("The Harbour Gazette", "Harbour Gazette Media")
    assert not is_same_paper("The Harbour Gazette", "Harbour News Media")


def test_short_standfirst_between_headline_and_author(tmp_path: Path) -> None:
    standfirst = "Kırktan fazla gemi açıkta bekliyor"
    page = [
        "Ana Sayfa",
        "Giriş Yap",
        "Mersin'de liman işçileri iş bıraktı",
        standfirst,
        "Oytun Demir",
        "14 Mart 2024",
        "Paylaş",
        "Mersin Limanı'nda çalışan 2 bin 300 işçi çarşamba sabahı iş bıraktı, sendika bunu açıkladı.",
    ]
    assert role_of(read(tmp_path, *page), standfirst) is Role.STANDFIRST
