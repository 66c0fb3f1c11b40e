"""Lines with a label of furniture in front, boxes that end a plain text, and titles that run in a ticker."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.article import Article, Role
from index.articles.read import read_file

TOP = ["Harbour of Varn to be dredged", "By Ana Reth", "3 May 2021"]
STORY = [
    "The harbour of Varn will be dredged this summer, the port authority said on Monday after years of delay.",
    "Ships with a draught of more than nine metres have had to wait for the tide since 2015.",
    "The work will cost 40 million crowns, and the state pays half of it.",
    "Fishermen fear for the spawning grounds, and have asked a court to look at the plan.",
]
ABOUT_READING = "Read the plan first, the mayor told the fishermen: the ships will come by night."


def read(folder: Path, *lines: str) -> Article:
    page = folder / "page.txt"
    page.write_text("\n".join(lines), encoding="utf-8")
    article = read_file(page).article
    assert article is not None
    return article


def furniture(article: Article) -> list[str]:
    return [span.of(article.text) for span in article.boilerplate()]


@pytest.mark.parametrize(
    "line",
    [
        "Related topics: harbour, shipping, Varn",
        "Related Topics: Harbour|Shipping|Varn",
        "READ | Dredger arrives from Rotterdam",
        "Lire : La drague est arrivée au port",
        "Topics: Harbour, Shipping",
        "#harbour #varn",
    ],
)
@pytest.mark.parametrize("place", [2, 4])
def test_labelled_line_is_furniture_in_a_plain_text(line: str, place: int, tmp_path: Path) -> None:
    story = [*STORY[:place], line, *STORY[place:]]
    assert furniture(read(tmp_path, *TOP, *story)) == [line]


@pytest.mark.parametrize(
    "box",
    [["Topics:", "Harbour", "Shipping"], ["Related", "Crane falls into harbour"], ["TOPICS", "HARBOUR", "VARN"]],
)
def test_box_below_the_last_sentence_is_furniture_in_a_plain_text(box: list[str], tmp_path: Path) -> None:
    assert furniture(read(tmp_path, *TOP, *STORY, *box)) == box


def test_sentence_with_a_label_of_its_own_stays(tmp_path: Path) -> None:
    assert furniture(read(tmp_path, *TOP, *STORY, ABOUT_READING)) == []


def test_heading_and_list_of_the_writer_stay(tmp_path: Path) -> None:
    assert furniture(read(tmp_path, *TOP, *STORY, "Topics", "1. The harbour", "2. The fish")) == []


@pytest.mark.parametrize("label", [["Breaking"], ["عاجل"], ["Срочно"], []])
def test_title_of_a_ticker_is_not_the_headline(label: list[str], tmp_path: Path) -> None:
    title = "Train strike ends on Friday" if label else "Live | Train strike ends on Friday"
    article = read(tmp_path, "Home", "News", "Sport", *label, title, *TOP, *STORY, "Share")
    assert article.title == TOP[0]
    assert [block.role for block in article.blocks if block.span.of(article.text) == title] == [Role.BOILERPLATE]


def test_last_update_is_not_the_headline(tmp_path: Path) -> None:
    article = read(tmp_path, "Home", "News", "Last updated 9 minutes ago", *TOP, *STORY, "Share")
    assert article.title == TOP[0]


def test_note_on_the_author_below_furniture_is_marked(tmp_path: Path) -> None:
    note = "Ana Reth is a staff writer at the Varn Post."
    article = read(tmp_path, "Home", "News", *TOP, *STORY, "ABOUT THE AUTHOR", note, "Share")
    assert note in furniture(article)


def test_greek_in_capitals_is_known_without_its_accents(tmp_path: Path) -> None:
    story = [
        "Κλειστά θα παραμείνουν σήμερα όλα τα σχολεία στον δήμο, όπως ανακοίνωσε ο δήμαρχος.",
        "Το χιόνι έφτασε τους σαράντα πόντους στα ορεινά χωριά και οι δρόμοι έκλεισαν.",
    ]
    article = read(tmp_path, "Κλειστά τα σχολεία", *story, "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "Πού θα χιονίσει τις επόμενες ώρες")
    assert furniture(article) == ["ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "Πού θα χιονίσει τις επόμενες ώρες"]
