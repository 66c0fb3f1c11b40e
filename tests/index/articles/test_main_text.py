"""Which blocks of a page of HTML are its article, and what the others are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from index.articles.article import Article, Role
from index.articles.read import read_file

TEXT = (
    "The harbour of Varn was closed to all ships on Wednesday after a storm tore the northern breakwater open.",
    "Some thirty vessels were waiting in the roads by noon, the harbour master said, and a dozen left for Orisk.",
    "The breakwater was built in 1931 and was last repaired after the flood of 1962, the archive of the port says.",
    "Insurers put the damage at some two million crowns a day, a sum that the council says it cannot carry alone.",
)
STANDFIRST = "The wall gave way in the night, and nobody knows who will pay."
RELATED = "<div class='related'><ul><li><a href='/x'>Why the old wall of Orisk still stands</a></li></ul></div>"
SIGN_UP = "<div class='newsletter'><p>Get the best of our pages every morning, free of charge.</p></div>"
LINKED = {
    "@graph": [
        {"@type": "Person", "@id": "#mira", "name": "Mira Tolan"},
        {"@type": "Organization", "@id": "#coast", "name": "The Coast"},
        {
            "@type": "NewsArticle",
            "headline": "Harbour of Varn closed - The Coast",
            "author": [{"@id": "#mira"}, {"name": "The Coast"}],
            "publisher": {"@id": "#coast"},
            "articleBody": "\n".join(TEXT),
        },
    ]
}


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def read(folder: Path, body: str, head: str = "") -> Article:
    path = folder / "page.html"
    path.write_text(
        f"<html lang='en'><head><title>Harbour of Varn closed | The Coast</title>{head}</head><body>"
        "<nav><a href='/'>Home</a> <a href='/world'>World</a></nav>"
        f"<main>{body}</main><footer>All rights reserved</footer></body></html>",
        encoding="utf-8",
    )
    article = read_file(path).article
    assert article is not None
    return article


def blocks(article: Article) -> dict[str, tuple[Role, str]]:
    return {block.span.of(article.text): (block.role, block.why) for block in article.blocks}


@pytest.mark.parametrize(
    ("box", "why"), [(RELATED, "related link"), (SIGN_UP, "newsletter box")], ids=["related", "newsletter"]
)
def test_box_inside_the_article_is_kept_as_furniture(tmp_path: Path, box: str, why: str) -> None:
    article = read(tmp_path, f"<article><h1>Harbour closed</h1>{paragraphs(*TEXT[:2])}{box}{paragraphs(*TEXT[2:])}")
    assert [reason for _, reason in blocks(article).values() if reason] == ["menu line", why, "page footer"]


def test_short_paragraphs_and_headings_between_long_ones_stay(tmp_path: Path) -> None:
    body = f"<article><h1>Harbour closed</h1>{paragraphs(*TEXT[:2])}<h2>Who pays?</h2><p>Nobody yet.</p>"
    found = blocks(read(tmp_path, body + paragraphs(*TEXT[2:])))
    assert (found["Who pays?"][0], found["Nobody yet."][0]) == (Role.HEADING, Role.BODY)


def test_standfirst_outside_the_text_is_found_by_its_name(tmp_path: Path) -> None:
    body = (
        f"<div><h1>Harbour closed</h1><p class='article__lead'>{STANDFIRST}</p></div><div>{paragraphs(*TEXT)}</div>"
    )
    article = read(tmp_path, body)
    assert blocks(article)[STANDFIRST] == (Role.STANDFIRST, "")
    assert article.standfirst == STANDFIRST


def test_standfirst_that_the_page_states_and_shows_is_one_block(tmp_path: Path) -> None:
    head = f"<meta name='description' content='{STANDFIRST}'>"
    article = read(tmp_path, f"<article><h1>Harbour closed</h1>{paragraphs(STANDFIRST, *TEXT)}</article>", head)
    roles = [block.role for block in article.blocks if block.role is not Role.BOILERPLATE]
    assert roles[:3] == [Role.HEADLINE, Role.STANDFIRST, Role.BODY]
    assert article.text.count(STANDFIRST) == 1


def test_beginning_of_the_text_is_no_standfirst(tmp_path: Path) -> None:
    head = f"<meta name='description' content='{TEXT[0][:60]}…'>"
    article = read(tmp_path, f"<article><h1>Harbour closed</h1>{paragraphs(*TEXT)}</article>", head)
    assert article.standfirst == ""


def test_text_that_only_json_ld_carries_is_read(tmp_path: Path) -> None:
    head = f"<script type='application/ld+json'>{json.dumps(LINKED)}</script>"
    article = read(tmp_path, "<div id='app'><h1>Harbour of Varn closed</h1></div>", head)
    assert all(text in article.text for text in TEXT)


def test_names_that_json_ld_refers_to_are_found(tmp_path: Path) -> None:
    head = f"<script type='application/ld+json'>{json.dumps(LINKED)}</script>"
    article = read(tmp_path, f"<article>{paragraphs(*TEXT)}</article>", head)
    assert (article.authors, article.outlet, article.title) == (
        ("Mira Tolan",),
        "The Coast",
        "Harbour of Varn closed",
    )


def test_menus_and_footer_are_kept_around_the_article_as_what_they_are(tmp_path: Path) -> None:
    found = list(blocks(read(tmp_path, f"<article><h1>Harbour closed</h1>{paragraphs(*TEXT)}</article>")).items())
    assert found[0] == ("Home World", (Role.BOILERPLATE, "menu line"))
    assert found[-1] == ("All rights reserved", (Role.BOILERPLATE, "page footer"))


def test_paragraphs_beside_the_element_of_the_article_belong_to_it(tmp_path: Path) -> None:
    body = (
        f"<div><h1>Harbour closed</h1>{paragraphs(TEXT[0])}<article>{paragraphs(*TEXT[1:3])}</article>"
        f"<div>{paragraphs(TEXT[3])}</div></div>"
    )
    found = blocks(read(tmp_path, body))
    assert Role.BOILERPLATE not in {found[text][0] for text in TEXT}


def test_heading_that_words_the_title_otherwise_is_no_furniture(tmp_path: Path) -> None:
    body = f"<div><h1>Storm shuts Varn</h1><p>14 March 2022</p></div><div>{paragraphs(*TEXT)}</div>"
    assert blocks(read(tmp_path, body, "<meta property='og:title' content='Harbour closed'>"))[
        "Storm shuts Varn"
    ] == (
        Role.HEADING,
        "",
    )


def test_comments_of_readers_are_not_in_the_article(tmp_path: Path) -> None:
    comment = "I have said for years that this wall would not last another winter, but who listens to a pilot."
    body = f"<article><h1>Harbour closed</h1>{paragraphs(*TEXT)}</article><section class='comments'><p>{comment}</p>"
    assert blocks(read(tmp_path, body))[comment] == (Role.BOILERPLATE, "comment area")


def test_byline_and_day_beside_the_headline_are_read(tmp_path: Path) -> None:
    top = "<div><h1>Harbour closed</h1><span>By Mira Tolan</span><div>14 March 2022</div></div>"
    article = read(tmp_path, f"{top}<div>{paragraphs(*TEXT)}</div>")
    assert (article.authors, str(article.published)) == (("Mira Tolan",), "2022-03-14")
