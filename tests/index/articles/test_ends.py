"""Where an article ends on a page: cards, teasers and questions below it that look like sentences of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.read import read_file

TOP = ("Skip to content", "Home", "Log in", "Ferry to Skell sold for a crown", "2 May 2022")
TEXT = (
    "The ferry to Skell has been sold for a single crown to the people of the island, the company said on Monday.",
    "The islanders have to paint it, to run it for ten years, and to carry the post for nothing.",
    "The ferry had lain at the quay since its engine broke in the storm of last November.",
)
END = ("Privacy policy", "Terms of use")


def marked(folder: Path, *inner: str) -> set[str]:
    """Return which of these lines, below an article, are furniture."""
    path = folder / "page.txt"
    path.write_text("\n".join((*TOP, *TEXT, *inner, *END)), encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    found = {span.of(article.text) for span in article.boilerplate()}
    assert not found & set(TEXT)
    return found & set(inner)


def test_cards_with_a_teaser_and_a_day_belong_to_other_articles(tmp_path: Path) -> None:
    cards = (
        *("From the same desk", "Salmon dearer than ever", "Harvests shrank in March.", "1 May 2022"),
        *("Why paper mills hire again", "Boxes are wanted, and so is the night shift.", "30 April 2022"),
    )
    assert marked(tmp_path, "Share", *cards) == {"Share", *cards}


def test_days_above_what_happened_on_them_make_no_cards(tmp_path: Path) -> None:
    timeline = (
        *("1 March 2022", "Engine room opened", "Divers looked at the screw of the ferry."),
        *("4 April 2022", "Crown paid at the quay", "The company handed over two keys."),
    )
    assert not marked(tmp_path, *timeline)


@pytest.mark.parametrize("end", ["…", "...", "[…]"])
def test_beginning_of_another_article_that_is_cut_off_is_a_teaser(end: str, tmp_path: Path) -> None:
    teaser = f"At least one baker, and perhaps a dozen, have put rye into their buns {end}"
    assert marked(tmp_path, "No comments:", "Buns turn dark", teaser) >= {"Buns turn dark", teaser}


def test_last_sentence_that_trails_off_stays(tmp_path: Path) -> None:
    assert not marked(tmp_path, "And if the engine should break again…")


def test_question_below_titles_is_the_title_of_another_article(tmp_path: Path) -> None:
    links = ("Skell. Choir seeks tenors", "Rugby. A win in the mud", "Weather. A calm before the next storm?")
    assert marked(tmp_path, "Share", *links) >= set(links)


def test_last_question_of_an_article_stays(tmp_path: Path) -> None:
    assert not marked(tmp_path, "Who will steer it?")


def test_titles_in_a_row_with_days_behind_them_are_links(tmp_path: Path) -> None:
    rows = (
        "What a crown buys you these days - April 30, 2022",
        "Where have all the gulls gone? Here is what we know - April 12, 2022",
        "A short list of very long piers - March 3, 2022",
    )
    assert marked(tmp_path, *rows) == set(rows)


def test_entry_of_a_live_blog_below_the_word_that_opens_a_box_stays(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    entry = ("16:42", "Bridge closed to lorries", TEXT[1])
    path.write_text("\n".join((*TOP, TEXT[0], "Latest", *entry, TEXT[2], *END)), encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    assert not {span.of(article.text) for span in article.boilerplate()} & set(entry)


def test_address_below_the_box_about_the_author_belongs_to_it(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    box = ("Ana Reth", "Ana writes of islands and what goes to them.", "ana.reth@coast.example")
    path.write_text("\n".join((*TOP[:4], "Ana Reth", TOP[4], *TEXT, *box, *END)), encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    assert set(box[1:]) <= {span.of(article.text) for span in article.boilerplate()}
