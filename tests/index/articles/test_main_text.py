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


@pytest.mark.parametrize(
    "box",
    [
        "<section data-area='related_articles'><h3>More</h3><a href='/x'>The old wall</a><p>{}</p></section>",
        "<div class='subscription-widget'><p>{}</p></div>",
    ],
)
def test_a_paragraph_in_a_box_is_boilerplate_although_it_reads_as_the_article(tmp_path: Path, box: str) -> None:
    other = "Shipowners of the whole coast have called for a wall of stone since the old one gave way, says a report."
    article = read(tmp_path, paragraphs(*TEXT[:2]) + box.format(other) + paragraphs(*TEXT[2:]))
    assert blocks(article)[other][0] is Role.BOILERPLATE
    assert all(blocks(article)[text][0] is Role.BODY for text in TEXT)


def test_a_box_that_holds_the_article_is_the_article(tmp_path: Path) -> None:
    article = read(tmp_path, f"<div class='subscription-content related'>{paragraphs(*TEXT)}</div>")
    assert all(blocks(article)[text][0] is Role.BODY for text in TEXT)


def test_a_label_and_a_link_are_no_paragraph(tmp_path: Path) -> None:
    line = "<p><strong>Läs också:</strong> <a href='/x'>Why the old wall of Orisk still stands in the sea</a></p>"
    article = read(tmp_path, paragraphs(*TEXT[:2]) + line + paragraphs(*TEXT[2:]))
    found = blocks(article)["Läs också: Why the old wall of Orisk still stands in the sea"]
    assert found == (Role.BOILERPLATE, "related link")


def test_a_paragraph_with_a_link_behind_a_colon_stays(tmp_path: Path) -> None:
    line = "The council put it so: <a href='/x'>nobody pays</a>, and nobody in the town has paid so far this year."
    article = read(tmp_path, paragraphs(*TEXT[:2], line, *TEXT[2:]))
    assert blocks(article)["The council put it so: nobody pays, and nobody in the town has paid so far this year."][
        0
    ] is (Role.BODY)


def test_the_way_back_below_the_article_is_none_of_it(tmp_path: Path) -> None:
    article = read(tmp_path, f"<div>{'<br><br>'.join(TEXT)}<br><br><a href='/'>Back to index</a></div>")
    assert blocks(article)["Back to index"][0] is Role.BOILERPLATE


def test_a_list_of_nothing_but_links_is_boilerplate(tmp_path: Path) -> None:
    titles = ("Why the old wall of Orisk still stands in the sea", "What the flood of 1962 left in the archive")
    links = "".join(f"<li><a href='/x'>{title}</a></li>" for title in titles)
    article = read(tmp_path, f"{paragraphs(*TEXT)}<ul>{links}</ul>")
    assert {blocks(article)[title][0] for title in titles} == {Role.BOILERPLATE}


def test_a_list_of_the_writers_own_below_a_colon_stays(tmp_path: Path) -> None:
    items = ("the old bridge over the river", "two schools", "the market hall of the town")
    own = "<p>The council means to sell:</p><ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"
    article = read(tmp_path, paragraphs(*TEXT[:2]) + own + paragraphs(*TEXT[2:]) + own)
    assert {blocks(article)[item][0] for item in items} == {Role.LIST}


def test_the_beginning_of_another_article_below_is_boilerplate(tmp_path: Path) -> None:
    teaser = "Shipowners of the whole coast have called for a wall of stone since the old one gave way on…"
    card = f"<div><a href='/x'><h3>Shipowners call for a wall of stone</h3></a><p>{teaser}</p></div>"
    article = read(tmp_path, f"<div><div>{paragraphs(*TEXT)}</div>{card}</div>")
    assert blocks(article)[teaser][0] is Role.BOILERPLATE


def test_what_a_blog_says_of_its_post_is_boilerplate(tmp_path: Path) -> None:
    said = "This entry was made on Monday at 10:22 and is filed under Harbours. You can follow it through the feed."
    article = read(tmp_path, f"<div>{paragraphs(*TEXT)}<p class='postmetadata alt'><small>{said}</small></p></div>")
    assert blocks(article)[said] == (Role.BOILERPLATE, "page footer")


def test_the_line_that_the_page_calls_its_byline_is_one(tmp_path: Path) -> None:
    line = "<h1>Harbour of Varn closed</h1><p class='author'>Mira Tolan | Prairie Post</p>"
    article = read(tmp_path, line + paragraphs(*TEXT))
    assert blocks(article)["Mira Tolan | Prairie Post"][0] is Role.BYLINE


def test_a_column_before_the_headline_is_none_of_the_article(tmp_path: Path) -> None:
    other = "Shipowners of the whole coast have called for a wall of stone since the old one gave way, says a report."
    column = f"<td><h4><a>Shipowners call for a wall</a></h4><p>{other}</p></td>"
    headline = "<span>Harbour of Varn closed</span><br>"
    article = read(tmp_path, f"<table><tr>{column}<td>{headline}{paragraphs(*TEXT)}</td></tr></table>")
    assert blocks(article)[other][0] is Role.BOILERPLATE
    assert all(blocks(article)[text][0] is Role.BODY for text in TEXT)
