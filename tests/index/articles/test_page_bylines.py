"""Bylines in the many ways in which programs that make pages mark them, without any metadata."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from index.articles.article import Article
from index.articles.read import read_file

TEXT = {
    "en": "The wall along the river gave way in the night, and forty houses of the lower town stand under water now.",
    "ja": "北防波堤の近くで潜水士が二つ目の機雷を見つけたため、港は三日続けて閉鎖されたと当局が発表した。",
}


def _article(folder: Path, byline: str, after: str = "", language: str = "en") -> Article:
    text = f"<p>{TEXT.get(language, TEXT['en'])}</p>" * 4
    path = folder / "a.html"
    path.write_text(
        f"<html lang='{language}'><head><meta charset='utf-8'><title>Wall at Varn gives way - The Coast</title>"
        "<meta property='og:site_name' content='The Coast'></head><body><header>The Coast</header><main><article>"
        f"<h1>Wall at Varn gives way</h1>{byline}<div class='text'>{text}</div>{after}</article></main></body>"
        "</html>",
        encoding="utf-8",
    )
    article = read_file(path).article
    assert article is not None
    return article


ONE = "Ana Reth"
MARKED = {
    "a label in an element of its own": "<ul class='post-info'><li class='author'><span>Written By</span> <a>"
    f"{ONE}</a>",
    "a heading in a small box": f"<section class='byline-content'><h4 class='author-name'><a>{ONE}</a></h4>"
    "</section>",
    "a day beside it": f"<div class='byline-wrapper'><div><a>{ONE}</a></div><div>Mar 12, 2024</div></div>",
    "a post behind it": f"<div class='author-line'><a href='/staff/1'>{ONE}</a><span>"
    "Senior Maritime Reporter</span></div>",
    "a post below it and no mark": f"<div class='kx'><b>{ONE}</b><small>Editör</small></div>",
    "a link to a profile": f"<div class='kx'><a href='/@ana'>{ONE}</a></div>",
    "a link with a dash in its address": "<p class='kicker'>Ein Bericht von <a href='/impressum/autor-ab1'>"
    f"{ONE}</a></p>",
    "a label and no mark": f"<p class='kicker'>Een verslag van {ONE}</p>",
    "a participle in front": f"<span class='news-author'>Verfasst von {ONE}</span>",
    "a name between bullets": f"<div class='kx'>March 12, 2024 · 3 min · {ONE} | "
    "<a href='#'>Suggest Changes</a></div>",
    "words run together in a name": f"<div class='infoBox authorsName'><span>{ONE}</span><span>, Varn</span></div>",
    "labels between bullets": f"<div class='info'>12.03.2024 | Text: {ONE} | Fotos: Paul Wend</div>",
    "the mark of a signature": f"<div class='article-signature'>{ONE}, à Varn</div>",
    "a post behind it and a day beside it": f"<div><span>12 March 2024</span><span>{ONE}, correspondent</span></div>",
    "a label of words and a photographer": f"<div class='topper-byline'>Words {ONE} | Photography Miles Carden</div>",
    "a photographer in brackets": f"<div class='autor'>Texto de <a>{ONE}</a> e <a>Paul Wend</a> (fotografia)</div>",
    "a photographer behind a label": f"<div class='byline'>Text: <a>{ONE}</a> Foto: <a>Paul Wend</a></div>",
    "a post below it in lines of one element": f"<div class='kx'>{ONE}<br>Chief correspondent<br>12 March 2024</div>",
    "a correspondent and no mark": f"<div class='kx'>From our correspondent {ONE} in Varn</div>",
    "a day in French behind it": f"<span class='author-name'>Publié par {ONE} le 12 mars 2024</span>",
    "a label with a colon in Dutch": f"<div class='kx'><span>Door: <b>{ONE}</b></span></div>",
    "a place and a dash before it": f"<p class='dateline-author'>VARN — By {ONE}, Staff Reporter</p>",
    "an agency that helped": f"<p class='auteur'>Par {ONE} avec AFP</p>",
    "a photographer in brackets after the writer": f"<span class='autor'>{ONE} (Text) und Ina Wolf (Fotos)</span>",
    "a photographer behind a label in Dutch": f"<div class='article-author'>Tekst {ONE} Beeld ANP</div>",
    "letters of the house behind it": f"<span class='article-writer'>{ONE} HS</span>",
    "a full stop behind it": f"<div class='author-names'>{ONE}.</div>",
    "an agency beside it": f"<div class='byline'><a>{ONE}</a> e Agência Mar</div>",
    "a label without a colon": f"<div class='author-credit'>Penulis <div>{ONE}</div></div>",
    "a list of definitions": f"<dl><dt>Auteur</dt><dd>{ONE}</dd><dt>Date</dt><dd>12 mars 2024</dd></dl>",
    "a place behind it": f"<div class='author-info'><span>Texto</span> <strong>{ONE}</strong> <span>"
    "De Varn</span></div>",
    "an account that submits": "<div class='submitted'>"
    f"Submitted by <span typeof='schema:Person' property='schema:name'>{ONE}</span>"
    " on Tue, 03/12/2024 - 09:30</div>",
    "the pictures' maker behind it": f"<p class='author'>Words: {ONE} Photographs: Tom Hart</p>",
    "the city in an element of its own": f"<p class='journalist-name'>{ONE}</p><p class='journalist-city'>"
    "Tolm Varn</p>",
}


@pytest.mark.parametrize("byline", MARKED.values(), ids=MARKED)
def test_author_is_found_with(tmp_path: Path, byline: str) -> None:
    assert _article(tmp_path, byline).authors == (ONE,)


TWO = "<div><a href='/experts/a'>Ana Reth</a></div><div><a href='/experts/b'>Tom Hart</a></div>"
CARDS = (
    "<h4>Authors</h4><div class='card'><h5>Ana Reth</h5><p>Senior Fellow</p></div>"
    "<div class='card'><h5>Tom Hart</h5><p>Research Associate</p></div>"
)


@pytest.mark.parametrize(
    "byline",
    [
        f"<div class='authors'><div class='label'>Authors</div>{TWO}</div>",
        f"<div class='publication-authors'>{CARDS}</div>",
        "<div class='b-byline'>By <a href='/author/a'>Ana Reth</a> and <span>Tom Hart</span></div>",
    ],
)
def test_several_authors_are_kept_apart(tmp_path: Path, byline: str) -> None:
    assert _article(tmp_path, byline).authors == ("Ana Reth", "Tom Hart")


@pytest.mark.parametrize(
    ("language", "byline", "name"),
    [
        ("ar", "<span class='writer-name'>سامي خليل - فارن</span>", "سامي خليل"),
        ("ar", "<div class='writerName'>كتبت - <span>ليلى حسن</span></div>", "ليلى حسن"),
        ("fa", "<ul><li>خبرنگار: <strong>سارا کریمی</strong></li></ul>", "سارا کریمی"),
        ("ko", "<p class='journalist'><em>김민수</em> 기자 <a>kms@coast.example</a></p>", "김민수"),
        ("tr", "<div class='kunye'><span class='muhabir'>Haber: Ayşe Yıldız</span></div>", "Ayşe Yıldız"),
        ("zh", "<div class='info'><span>来源：海岸</span> <span>作者：陈晓东</span></div>", "陈晓东"),
        ("zh", "<div class='reporter'><span>記者陳曉東</span>／瓦恩報導</div>", "陳曉東"),
        ("zh", "<p class='article-author'>文/记者 陈晓东</p>", "陈晓东"),
        ("ja", "<p class='author-name'>文・高橋健一</p>", "高橋健一"),
        ("ja", "<p class='writer'>（高橋健一）</p>", "高橋健一"),
    ],
)
def test_author_is_found_in_other_languages(tmp_path: Path, language: str, byline: str, name: str) -> None:
    assert _article(tmp_path, byline, language=language).authors == (name,)


def test_name_in_brackets_ends_a_japanese_text(tmp_path: Path) -> None:
    assert _article(tmp_path, "", "<p>漁師らは同じ条件を求めた。（高橋健一）</p>", "ja").authors == ("高橋健一",)
    assert _article(tmp_path, "", "<p>漁師らは同じ条件を求めた。（海岸通信）</p>", "ja").authors == ()


@pytest.mark.parametrize("line", ["Report Wrong Prices", "Story Highlights Map", "A Portrait of Ana Reth"])
def test_capitals_near_the_headline_make_no_byline(tmp_path: Path, line: str) -> None:
    assert _article(tmp_path, f"<div class='kx'>{line}</div>").authors == ()


@pytest.mark.parametrize("byline", ["a cura di Redazione Mare", "By Staff and agencies in Varn", "By our newsroom"])
def test_newsroom_is_no_author(tmp_path: Path, byline: str) -> None:
    assert _article(tmp_path, f"<p class='entry-author'>{byline}</p>").authors == ()


@pytest.mark.parametrize(
    "marked",
    [
        "<span data-testid='storyPublishDate'>Mar 12, 2024</span>",
        "<div class='dt' aria-label='Published 9:14 a.m. ET March 12, 2024'></div>",
        "<ul><li>Newsroom</li><li>12 March 2024</li></ul>",
        "<table><tr><td>Author</td><td>Ana Reth</td></tr><tr><td>Date</td><td>12 March 2024</td></tr></table>",
    ],
)
def test_day_is_found_where_it_is_marked_in_other_ways(tmp_path: Path, marked: str) -> None:
    assert _article(tmp_path, marked).published == date(2024, 3, 12)


def test_short_year_behind_strokes_is_read_where_the_day_comes_first(tmp_path: Path) -> None:
    marked = "<span class='date'>04/03/24 09:14</span>"
    assert _article(tmp_path, marked, language="he").published == date(2024, 3, 4)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("<div class='info'>来源：江州日报 作者：周敏 2024-03-12</div>", ("周敏",)),
        ("<div class='info'><span>记者 周敏 通讯员 王磊</span></div>", ("周敏",)),
        ("<p class='byline'>القاهرة - محمود السيد</p>", ("محمود السيد",)),
        ("<div class='post-author'>بقلم/ نورا سليمان</div>", ("نورا سليمان",)),
    ],
)
def test_names_without_capitals_are_told_from_what_stands_beside_them(
    byline: str, names: tuple[str, ...], tmp_path: Path
) -> None:
    assert _article(tmp_path, byline).authors == names


@pytest.mark.parametrize("stated", ["Ravensmarker Tagblatt", "The Associated Press", "Coast Staff"])
def test_name_on_the_page_goes_before_an_outlet_in_metadata(stated: str, tmp_path: Path) -> None:
    meta = f"<meta name='author' content='{stated}'>"
    assert _article(tmp_path, f"{meta}<span class='byline'>By {ONE}</span>").authors == (ONE,)


def test_outlet_behind_the_name_in_metadata_is_no_author(tmp_path: Path) -> None:
    assert _article(tmp_path, f"<meta name='byl' content='By {ONE}, The Harbour Times'>").authors == (ONE,)


def test_note_behind_a_dash_below_the_text_names_the_author(tmp_path: Path) -> None:
    assert _article(tmp_path, "", f"<p>— {ONE} writes about ports for The Coast.</p>").authors == (ONE,)


@pytest.mark.parametrize("label", ["Written by", "Verfasst von", "Écrit par", "Автор"])
def test_card_for_twitter_names_the_author(label: str, tmp_path: Path) -> None:
    meta = f"<meta name='twitter:label1' content='{label}'><meta name='twitter:data1' content='{ONE}'>"
    assert _article(tmp_path, meta).authors == (ONE,)


def test_card_for_twitter_with_another_label_names_nobody(tmp_path: Path) -> None:
    meta = f"<meta name='twitter:label1' content='Time to read'><meta name='twitter:data1' content='{ONE}'>"
    assert _article(tmp_path, meta).authors == ()
