"""Pasted pages on which cards of other articles, readers' comments and author boxes stand below the text."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.article import Role
from index.articles.cleaning.elapsed import is_elapsed
from index.articles.read import read_file

TITLE = "Wall at Varn gives way in the night"
BODY = (
    "The wall along the river gave way in the night, and forty houses of the lower town stand under water now.",
    "Divers looked for the breach until the morning and found it below the old mill, the mayor said on Tuesday.",
    "Nobody was hurt, but the bakery and both schools of the lower town will stay shut until the end of the month.",
    "The province has promised sandbags and pumps, and the army sends two companies of engineers from Tolm.",
)
MENU = ("Skip to content", "Home", "World", "Sport", "Log in")
CARDS = (
    "More on this story",
    "Tolm’s bakers sell by lot",
    "Queues begin at four in the morning and end with a draw.",
    "4 hours ago",
    "The divers’ long winter",
    "They were trained for wrecks and found a war.",
    "9 hours ago",
)
COMMENTS = (
    "riverfan12",
    "2 days ago",
    "I was there in 1991 and nothing was done then either. They knew about the mill all along.",
    "Report",
    "ilsebrand",
    "1 day ago",
    "My brother lives in the lower town. He says the pumps have not been looked at since January.",
    "Report",
)


def _furniture(folder: Path, *lines: str) -> set[str]:
    path = folder / "page.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    return {block.span.of(article.text) for block in article.blocks if block.role is Role.BOILERPLATE}


@pytest.mark.parametrize("below", [CARDS, COMMENTS, CARDS + COMMENTS], ids=["cards", "comments", "both"])
def test_what_says_how_long_ago_it_was_is_none_of_the_text(tmp_path: Path, below: tuple[str, ...]) -> None:
    assert _furniture(tmp_path, *MENU, TITLE, "By Ana Reth", *BODY, *below) >= set(below)


def test_text_that_goes_by_the_clock_stays(tmp_path: Path) -> None:
    live = ("2 hours ago", BODY[0], BODY[1], "1 hour ago", BODY[2], BODY[3], "20 minutes ago", *reversed(BODY))
    assert not _furniture(tmp_path, *MENU, TITLE, "By Ana Reth", *BODY, *live) & set(BODY)


def test_name_of_the_byline_below_the_text_begins_a_box(tmp_path: Path) -> None:
    box = ("Ana Reth", "Reporter for rivers and lakes. Writes about all that floats, and some of what sinks.")
    page = (*MENU, TITLE, "By Ana Reth", *BODY, *box, "More on this story", "Why the mill still stands")
    assert _furniture(tmp_path, *page) >= set(box)


@pytest.mark.parametrize("last", ["Nobody knows why.", "The mayor denies it."])
def test_last_short_sentence_below_a_box_stays(tmp_path: Path, last: str) -> None:
    box = ("Read also", "Why the mill still stands", "Advertisement")
    page = (*MENU, TITLE, "By Ana Reth", *BODY, *box, last, "Most read", "A winter without herring")
    assert last not in _furniture(tmp_path, *page)


@pytest.mark.parametrize(
    "line",
    [
        "2 hours ago", "· 3 days ago", "an hour ago", "5h ago", "vor 3 Stunden", "il y a 2 heures", "hace 3 horas",
        "há 2 horas", "2 ore fa", "3 uur geleden", "för 2 timmar sedan", "2 saat önce", "2 часа назад",
        "2 години тому", "2 godziny temu", "منذ ساعتين", "לפני שעתיים", "۲ ساعت پیش", "2時間前", "3小时前",
        "2시간 전", "2 jam yang lalu",
    ],
)  # fmt: skip
def test_time_that_has_passed_is_known_in_many_languages(line: str) -> None:
    assert is_elapsed(line)


@pytest.mark.parametrize(
    "line", ["He came two hours ago.", "Vor 3 Tagen brannte es", "Three years ago, in Varn", "A long time ago"]
)
def test_sentence_that_tells_a_time_is_not_taken_for_it(line: str) -> None:
    assert not is_elapsed(line)


@pytest.mark.parametrize(
    "poll",
    [
        ("Poll", "Should the wall be built anew?", "Yes", "No", "Vote"),
        ("Sonda", "Czy mur trzeba odbudować?", "Tak", "Nie", "Zagłosuj"),
        ("アンケート", "壁を建て直すべきですか？", "はい", "いいえ", "投票する"),
    ],
)
def test_poll_among_the_paragraphs_is_furniture(tmp_path: Path, poll: tuple[str, ...]) -> None:
    page = (*MENU, TITLE, "By Ana Reth", *BODY[:2], *poll, *BODY[2:], "Most read", "A winter without herring")
    found = _furniture(tmp_path, *page)
    assert found >= set(poll)
    assert not found & set(BODY)


def test_question_with_short_answers_stays(tmp_path: Path) -> None:
    said = ("Why did the wall give way?", "Nobody knows.", "Who will pay?", "The province will.")
    page = (*MENU, TITLE, "By Ana Reth", *BODY[:2], *said, *BODY[2:], "Most read", "A winter without herring")
    assert not _furniture(tmp_path, *page) & {*said, *BODY}


def reasons(folder: Path, *below: str) -> dict[str, str]:
    page = folder / "page.txt"
    page.write_text("\n\n".join([*MENU, TITLE, *BODY, *below]), encoding="utf-8")
    article = read_file(page).article
    assert article is not None
    return {block.span.of(article.text): block.why for block in article.blocks}


def test_comments_below_a_list_of_links_are_comments(tmp_path: Path) -> None:
    links = ["Most read", "1. Ferry captain charged after collision", "2. Five things to know about the budget"]
    thread = ["seadog77 2 hours ago", "They earn more than teachers already!", "Reply", "mervet 1 hour ago"]
    found = reasons(tmp_path, *links, "Comments (3)", *thread, "About us", "Contact")
    assert {found[line] for line in links} == {"related link"}
    assert {found[line] for line in ["Comments (3)", *thread]} == {"comment area"}


def test_label_and_button_of_a_poll_have_the_reason_of_the_poll(tmp_path: Path) -> None:
    poll = ["Umfrage", "Haben Sie Verständnis für den Streik?", "Ja", "Nein", "Abstimmen"]
    page = tmp_path / "page.txt"
    page.write_text("\n\n".join([*MENU, TITLE, *BODY[:2], *poll, *BODY[2:]]), encoding="utf-8")
    article = read_file(page).article
    assert article is not None
    found = {block.span.of(article.text): block.why for block in article.blocks}
    assert {found[line] for line in poll} == {"comment area"}


def test_button_to_react_and_editors_choice_are_called_what_they_are(tmp_path: Path) -> None:
    found = reasons(
        tmp_path, "Réagir (4)", "La rédaction vous conseille", "Le port de Varn rouvre", "Mentions légales"
    )
    assert found["Réagir (4)"] == "comment area"
    assert found["La rédaction vous conseille"] == found["Le port de Varn rouvre"] == "related link"
