"""What a page says of its own article, among what it says of others."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from index.articles.article import Article, Role
from index.articles.read import read_file
from index.articles.readers import page_bylines
from index.articles.readers.page import Element, words_of
from index.articles.readers.page_bylines import names_in

TITLE = "Harbour of Varn closed after storm"
TEXT = (
    "The harbour of Varn was closed to all ships on Wednesday after a storm tore the northern breakwater open.",
    "Some thirty vessels were waiting in the roads by noon, the harbour master said, and a dozen left for Orisk.",
    "The breakwater was built in 1931 and was last repaired after the flood of 1962, the archive of the port says.",
    "Insurers put the damage at some two million crowns a day, a sum that the council says it cannot carry alone.",
)
BODY = "".join(f"<p>{text}</p>" for text in TEXT)
DAY = date(2022, 3, 14)
CARDS = "".join(
    f"<article class='item'><a href='/{number}'><h3>Another story of the week, number {number}</h3></a>"
    f"<time datetime='2020-01-0{number}'>once</time> <a href='/author/x'>Otto Farr</a></article>"
    for number in range(1, 4)
)
COMMENTS = "<div class='comments'><div><span class='comment-author'>Odo Grell</span><p>Well said.</p></div></div>"


def read(folder: Path, body: str, head: str = "", title: str = f"{TITLE} | The Coast") -> Article:
    path = folder / "page.html"
    path.write_text(
        f"<html lang='en'><head><title>{title}</title>{head}</head><body>{body}{BODY}{COMMENTS}</body></html>",
        encoding="utf-8",
    )
    article = read_file(path).article
    assert article is not None
    return article


@pytest.mark.parametrize(
    "site", ["<h1>The Coast</h1>", "<h1><a href='/'>News of the whole coast</a></h1>", "<h1 class='title'>Notes</h1>"]
)
def test_the_name_of_the_site_is_no_headline(tmp_path: Path, site: str) -> None:
    article = read(tmp_path, f"<div>{site}</div><h2>{TITLE}</h2>")
    assert article.title == TITLE


def test_the_day_below_the_headline_goes_before_those_of_cards(tmp_path: Path) -> None:
    article = read(tmp_path, f"{CARDS}<div><h1>{TITLE}</h1><time datetime='2022-03-14'>14 March</time></div>{CARDS}")
    assert article.published == DAY


def test_no_day_of_a_card_is_that_of_the_article(tmp_path: Path) -> None:
    assert read(tmp_path, f"{CARDS}<h1>{TITLE}</h1>").shown_day[1] == "file time"


def test_an_element_called_date_tells_the_day(tmp_path: Path) -> None:
    article = read(tmp_path, f"<h1>{TITLE}</h1><div class='ArticleHeader-date-a1b2'>March 14, 2022 / 7:14 AM</div>")
    assert article.published == DAY


def test_the_day_of_a_change_comes_last(tmp_path: Path) -> None:
    changed = "<time class='updated' datetime='2022-04-01'>1 April</time>"
    article = read(tmp_path, f"<h1>{TITLE}</h1><p>{changed}<time datetime='2022-03-14'>14 March</time></p>")
    assert article.published == DAY


def test_the_data_of_a_script_tell_the_day(tmp_path: Path) -> None:
    data = json.dumps({"page": {"article": {"datePublished": "2022-03-14T09:00:00Z"}}})
    article = read(tmp_path, f"<h1>{TITLE}</h1>", f"<script type='application/json'>{data}</script>")
    assert (article.published, article.published_from) == (DAY, "meta")


@pytest.mark.parametrize(
    "byline",
    [
        "<a rel='author'>Mira Tolan</a> and <a rel='author'>Jo Marr</a>",
        "<ul><li><a href='/author/t'>Mira Tolan</a><b>Reporter</b></li><li><a href='/author/m'>Jo Marr</a></li></ul>",
        "<p class='BylineBar-x1'>By Mira Tolan and Jo Marr, The Coast</p>",
        "<p class='byline'>Written by Mira Tolan and Jo Marr | Varn | Updated: 14 March 2022</p>",
        "<span class='articleAuthor'>Mira Tolan, Jo Marr</span>",
    ],
    ids=["links", "list", "bar", "line", "names"],
)
def test_all_authors_beside_the_headline_are_named(tmp_path: Path, byline: str) -> None:
    article = read(tmp_path, f"{CARDS}<h1>{TITLE}</h1><div>{byline}</div>")
    assert article.authors == ("Mira Tolan", "Jo Marr")


def test_authors_that_the_metadata_leave_out_are_taken_from_the_byline(tmp_path: Path) -> None:
    byline = "<p class='byline'>By Mira Tolan and Jo Marr</p>"
    article = read(tmp_path, f"<h1>{TITLE}</h1>{byline}", "<meta name='author' content='Mira Tolan'>")
    assert article.authors == ("Mira Tolan", "Jo Marr")


def test_nobody_who_commented_is_an_author(tmp_path: Path) -> None:
    article = read(tmp_path, f"<h1>{TITLE}</h1><p class='author'>Mira Tolan</p>")
    assert article.authors == ("Mira Tolan",)


@pytest.mark.parametrize(
    "line",
    [
        "Submitted by <span class='username'>Mira Tolan</span> on Mon, 03/14/2022 - 14:22",
        "<span>Mira Tolan</span><time datetime='2022-03-14'>2022-03-14</time>",
        "<p><b>Mira Tolan</b> 14 March 2022</p>",
        "<p class='byline'>Interview: Mira Tolan</p>",
        "<footer class='post-footer'>Posted by <span class='fn'>Mira Tolan</span> at 10:32</footer>",
    ],
)
def test_a_byline_is_known_by_where_it_stands_and_what_it_is_called(tmp_path: Path, line: str) -> None:
    article = read(tmp_path, f"<article><h1>{TITLE}</h1><div>{line}</div></article>")
    assert article.authors == ("Mira Tolan",)


def test_name_and_day_that_touch_are_read_apart(tmp_path: Path) -> None:
    article = read(tmp_path, f"<h1>{TITLE}</h1><div><b>Mira Tolan</b><time>14 March 2022</time></div>")
    assert "Mira Tolan 14 March 2022" in article.text


def test_head_of_a_page_made_with_breaks_alone(tmp_path: Path) -> None:
    text = "<br><br>&nbsp;&nbsp;".join(TEXT)
    title = f"{TITLE}: the whole story of a night on the northern breakwater"
    head = f"<font size=5><b>{title}</b></font><br>"
    about = "<font size=2>By Mira Tolan<br>Staff Writer<br>Monday, March 14, 2022; Page A01</font><br><br>"
    path = tmp_path / "page.html"
    path.write_text(
        f"<html><head><title>{title}</title></head><body><table>"
        f"<tr><td><a>News</a><br><a>Sports</a></td><td>{head}{about}{text}</td></tr></table></body></html>"
    )
    article = read_file(path).article
    assert article is not None
    assert (article.authors, article.published) == (("Mira Tolan",), DAY)
    body = [block.span.of(article.text) for block in article.blocks if block.role is Role.BODY]
    assert body[-len(TEXT) :] == list(TEXT)


def test_a_line_that_its_writer_wrapped_with_breaks_stays_whole(tmp_path: Path) -> None:
    first, second = TEXT[0][:70], TEXT[0][70:]
    article = read(tmp_path, f"<h1>{TITLE}</h1><p>{first}<br>{second}</p>")
    assert f"{first.strip()} {second.strip()}" in [block.span.of(article.text) for block in article.blocks]


def test_a_headline_broken_for_its_looks_stays_whole(tmp_path: Path) -> None:
    article = read(tmp_path, "<h1>Harbour of Varn<br>closed after storm</h1>")
    assert [block.span.of(article.text) for block in article.blocks if block.role is Role.HEADLINE] == [TITLE]


def test_a_kicker_in_the_headline_is_parted_from_it(tmp_path: Path) -> None:
    article = read(tmp_path, f"<h2><span>Storm in Varn</span><span>{TITLE}</span></h2>")
    assert article.title == TITLE
    headlines = [block.span.of(article.text) for block in article.blocks if block.role is Role.HEADLINE]
    assert headlines == [f"Storm in Varn {TITLE}"]


@pytest.mark.parametrize(("language", "day"), [("en-US", date(2022, 3, 4)), ("en-GB", date(2022, 4, 3))])
def test_the_country_of_the_language_says_what_numbers_of_a_day_mean(
    tmp_path: Path, language: str, day: date
) -> None:
    path = tmp_path / "page.html"
    head = f"<html lang='{language}'><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>"
    path.write_text(f"{head}<p class='publish-date'>03/04/2022</p>{BODY}</body></html>")
    article = read_file(path).article
    assert article is not None
    assert article.published == day


def test_the_title_of_an_element_tells_the_day_that_its_words_keep_back(tmp_path: Path) -> None:
    article = read(tmp_path, f"<h1>{TITLE}</h1><span title='14 March 2022, 10:22'>2 years ago</span>")
    assert article.published == DAY


@pytest.mark.parametrize(
    "named",
    [
        "<p class='author'>Mira Tolan, Chief Reporter</p>",
        "<p class='author'>Mira Tolan | The Coast</p>",
        '<script>window.data = {"author": "Mira Tolan", "kind": "article"}</script>',
    ],
    ids=["post", "outlet", "script"],
)
def test_an_author_is_named_without_post_and_outlet(tmp_path: Path, named: str) -> None:
    assert read(tmp_path, f"<h1>{TITLE}</h1>{named}").authors == ("Mira Tolan",)


def test_a_note_in_italics_below_the_text_names_the_author(tmp_path: Path) -> None:
    note = "<p><em>Mira Tolan is a lawyer in Varn and the author of two books on rivers.</em></p>"
    assert read(tmp_path, f"<h1>{TITLE}</h1>{BODY}{note}").authors == ("Mira Tolan",)


def test_words_in_italics_inside_a_paragraph_name_no_author(tmp_path: Path) -> None:
    text = "<p>They said that <em>Mira Tolan is the owner</em> of the harbour, and of the wall beside it.</p>"
    assert read(tmp_path, f"<h1>{TITLE}</h1>{BODY}{text}").authors == ()


@pytest.mark.parametrize(
    "stated",
    ["1647216000", "1647216000000", "202203141015", "Mon Mar 14 10:00:00 EST 2022", "Mon, 14 Mar 2022 10:00:00 GMT"],
)
def test_a_day_is_known_however_a_program_writes_it(tmp_path: Path, stated: str) -> None:
    head = f"<meta property='article:published_time' content='{stated}'>"
    assert read(tmp_path, f"<h1>{TITLE}</h1>", head).published == DAY


def test_a_year_of_two_digits_is_one_of_this_century(tmp_path: Path) -> None:
    assert read(tmp_path, f"<h1>{TITLE}</h1><p class='date'>14.03.22, 10:22 Uhr</p>").published == DAY


@pytest.mark.parametrize(
    "line",
    [
        "Mira Tolan in Berlin", "Written by: Mira Tolan Posted on March 3, 2019", "Mira Tolan @miratolan",
        "by Mira TolanMarch 4, 2019", "Mira Tolan Contributor", "Mira Tolan/Coast", "Mira Tolan, USA TODAY",
        "By Mira Tolan | Coast Press",
    ],
)  # fmt: skip
def test_what_stands_behind_a_name_is_none_of_it(line: str) -> None:
    assert names_in(line) == ("Mira Tolan",)


def test_names_in_capitals_are_parted() -> None:
    assert names_in("BY MIRA TOLAN AND JO MARR") == ("MIRA TOLAN", "JO MARR")


@pytest.mark.parametrize("line", ["文／王小明", "記者王小明／台北報導", "作者：王小明"])
def test_chinese_labels_are_no_part_of_a_name(line: str) -> None:
    assert names_in(line) == ("王小明",)


def test_two_names_beside_a_day_are_the_authors(tmp_path: Path) -> None:
    article = read(
        tmp_path, f"<h1>{TITLE}</h1><div><span>Mira Tolan / Jo Marr</span><time>14 March 2022</time></div>"
    )
    assert article.authors == ("Mira Tolan", "Jo Marr")


def test_an_account_of_the_system_is_no_author(tmp_path: Path) -> None:
    head = "<meta name='author' content='Super User'>"
    article = read(tmp_path, f"<h1>{TITLE}</h1><p class='author'>Written by Mira Tolan</p>", head)
    assert article.authors == ("Mira Tolan",)


def test_data_in_a_meta_element_name_the_author(tmp_path: Path) -> None:
    head = '<meta name=\'parsely-page\' content=\'{"title": "x", "author": "Mira Tolan"}\'>'
    assert read(tmp_path, f"<h1>{TITLE}</h1>", head).authors == ("Mira Tolan",)


def test_a_headline_that_is_no_heading_is_known_by_the_title_of_the_page(tmp_path: Path) -> None:
    line = f"<td>{CARDS}</td><td><span class='hd'>{TITLE}</span><br><span>Posted: 14 March 2022</span><br>"
    article = read(tmp_path, f"<table><tr>{line}{BODY}</td></tr></table>", title=f"Coast Gazette: {TITLE}")
    assert (article.title, article.published) == (TITLE, DAY)


def test_a_paragraph_of_italics_is_not_read_anew_for_each_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lengths: list[int] = []

    def read_words(element: Element) -> str:
        lengths.append(len(words_of(element)))
        return words_of(element)

    monkeypatch.setattr(page_bylines, "words_of", read_words)
    body = f"<p>{'<em>Mira Tolan is a lawyer in Varn.</em> ' * 400}</p>"
    read(tmp_path, body)
    assert sum(lengths) < 10 * len(body)
