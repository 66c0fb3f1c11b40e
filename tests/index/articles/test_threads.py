"""What readers wrote below an article, and notes on its author, in pasted pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.article import Article
from index.articles.read import read_file

TOP = ["Home", "News", "Sign in", "Harbour of Varn to be dredged", "By Ana Reth", "3 May 2021"]
STORY = [
    "The harbour of Varn will be dredged this summer, the port authority said on Monday after years of delay.",
    "Ships with a draught of more than nine metres have had to wait for the tide since 2015.",
    "The work will cost 40 million crowns, and the state pays half of it.",
]
WORDS = "They promised the same ten years ago, and nothing at all has happened since."


def read(folder: Path, *below: str) -> tuple[Article, list[str]]:
    page = folder / "page.txt"
    page.write_text("\n".join([*TOP, *STORY, *below]), encoding="utf-8")
    article = read_file(page).article
    assert article is not None
    return article, [span.of(article.text) for span in article.boilerplate()]


@pytest.mark.parametrize(
    "thread",
    [
        ["old_sailor", "3 May 2021 14:05", WORDS, "Reply"],
        ["Grantler aus Varn", "03.05.2021, 12:04:33", WORDS, "Antworten", "melden"],
        ["pepe_garcia", "03/05/2021 13:31 horas", WORDS, "Denunciar", "Responder"],
        ["rowerzysta 2021-05-03 14:20", WORDS, "12 2", "Odpowiedz"],
        ["Гость", "3 мая 2021, 11:40", WORDS, "Ответить"],
        ["Χρήστης123", "πριν 4 ώρες", WORDS, "Απάντηση"],
        ["Ayşe T.", "3 Mayıs 2021 17:01", WORDS, "Beğen (4)"],
    ],
)
def test_words_of_a_reader_are_furniture(thread: list[str], tmp_path: Path) -> None:
    _, furniture = read(tmp_path, *thread)
    assert furniture[-len(thread) :] == thread


def test_article_goes_on_below_a_reader_who_is_quoted(tmp_path: Path) -> None:
    last = "The council of Varn will vote on the plan for the harbour in June, the mayor said on Tuesday."
    article, furniture = read(tmp_path, "old_sailor", "3 May 2021 14:05", WORDS, "Reply", *STORY[::-1], last)
    assert last not in furniture
    assert article.text.endswith(last)


def test_entries_of_a_live_blog_stay(tmp_path: Path) -> None:
    entries = ["14:20 GMT", "Ferries stay in the harbour until Friday, the port authority says.", "Share this post"]
    _, furniture = read(tmp_path, *entries, "13:55 GMT", "A crane fell, and nobody was hurt, police say.")
    assert not {entries[1], "A crane fell, and nobody was hurt, police say."}.intersection(furniture)


@pytest.mark.parametrize("label", ["Über die Autorin", "About the author", "Про авторку", "Sobre la autora"])
def test_note_below_a_label_is_furniture(label: str, tmp_path: Path) -> None:
    note = "Born in Varn, she has written on ships and harbours for ten years."
    _, furniture = read(tmp_path, label, note, "Share")
    assert {label, note} <= set(furniture)


def test_headline_is_not_its_copy_in_a_box_below(tmp_path: Path) -> None:
    article, furniture = read(tmp_path, TOP[3], "SUBSCRIBE", "Share")
    assert article.title == TOP[3]
    assert article.text.index(TOP[3]) < article.text.index(STORY[0])
    assert not set(STORY).intersection(furniture)
