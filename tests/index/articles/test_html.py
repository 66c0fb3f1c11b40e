"""Pages of HTML."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from index.articles.article import Article, Role
from index.articles.read import read_file

PARAGRAPHS = (
    "More than 4,000 people have left their homes in Varn after a wall along the river gave way in the night.",
    "Rescue workers said they had brought some 600 people out by boat, most of them from the old town.",
    "The wall was built in 1961 and was due to be replaced next year, according to the ministry of works of Calder.",
)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
LINKED = {
    "@graph": [
        {"@type": "WebSite", "name": "The Coast"},
        {
            "@type": "NewsArticle",
            "headline": "Varn floods",
            "description": "A wall gave way.",
            "datePublished": "2022-03-14T08:00:00Z",
            "author": [{"@type": "Person", "name": "Mira Tolan"}, {"name": "Jo Marr"}],
            "publisher": {"name": "The Coast"},
            "url": "https://coast.example/varn",
        },
    ]
}


def read(folder: Path, page: str, name: str = "page.html") -> Article:
    path = folder / name
    path.write_text(page, encoding="utf-8")
    reading = read_file(path)
    assert reading.article is not None, reading.failure
    assert reading.format == "html"
    return reading.article


def body_of(article: Article) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.role is Role.BODY]


def page(body: str = BODY, head: str = "") -> str:
    return (
        f"<!doctype html><html lang='en-GB'><head><title>Varn floods | The Coast</title>{head}</head><body>"
        "<nav><ul><li>Home</li><li>World</li><li>Subscribe</li></ul></nav>"
        f"<main><article><h1>Varn floods</h1>{body}</article></main><footer>Terms of use</footer></body></html>"
    )


def test_paragraphs_are_blocks_and_menus_are_not(tmp_path: Path) -> None:
    assert body_of(read(tmp_path, page())) == list(PARAGRAPHS)


def test_heading_that_is_the_title_is_the_headline(tmp_path: Path) -> None:
    article = read(tmp_path, page())
    first = next(block for block in article.blocks if block.role is not Role.BOILERPLATE)
    assert (article.title, first.role) == ("Varn floods", Role.HEADLINE)
    assert article.text.count("Varn floods") == 1


def test_json_ld_goes_before_everything_else(tmp_path: Path) -> None:
    head = (
        f"<script type='application/ld+json'>{json.dumps(LINKED)}</script>"
        "<meta property='article:published_time' content='2020-01-01'><meta name='author' content='Nobody Else'>"
    )
    article = read(tmp_path, page(head=head))
    assert (article.published, article.published_from) == (date(2022, 3, 14), "json-ld")
    assert article.authors == ("Mira Tolan", "Jo Marr")
    assert (article.outlet, article.url) == ("The Coast", "https://coast.example/varn")
    assert article.standfirst == "A wall gave way."


@pytest.mark.parametrize(
    "source", ["{", "[" * 100_000, '{"@type": 7}', '{"@type": "NewsArticle", "datePublished": []}']
)
def test_broken_json_ld_is_passed_over(tmp_path: Path, source: str) -> None:
    article = read(tmp_path, page(head=f"<script type='application/ld+json'>{source}</script>"))
    assert article.published is None


def test_meta_elements_tell_the_day_and_the_outlet(tmp_path: Path) -> None:
    head = (
        "<meta property='article:published_time' content='2022-03-14T07:00:00+01:00'>"
        "<meta property='og:site_name' content='The Coast'>"
        "<meta property='article:author' content='https://coast.example/people/1'>"
    )
    article = read(tmp_path, page(head=head))
    assert (article.published, article.published_from) == (date(2022, 3, 14), "meta")
    assert (article.outlet, article.authors) == ("The Coast", ())


def test_time_element_tells_the_day(tmp_path: Path) -> None:
    byline = "<p class='byline'>By Mira Tolan <time datetime='2022-03-14'>14 March</time></p>"
    article = read(tmp_path, page(byline + BODY))
    assert (article.published, article.published_from) == (date(2022, 3, 14), "time element")


def test_file_name_tells_the_day_where_the_page_does_not(tmp_path: Path) -> None:
    article = read(tmp_path, page(), name="2022-03-14 Varn.html")
    assert (article.published, article.published_from) == (date(2022, 3, 14), "file name")


def test_day_that_nobody_states_is_unknown(tmp_path: Path) -> None:
    article = read(tmp_path, page())
    assert (article.published, article.published_from) == (None, "")


def test_page_says_its_language(tmp_path: Path) -> None:
    assert read(tmp_path, page()).language == "en"


def test_address_of_a_saved_page_is_known(tmp_path: Path) -> None:
    article = read(tmp_path, "<!-- saved from url=(0026)https://coast.example/varn -->" + page())
    assert article.url == "https://coast.example/varn"


@pytest.mark.parametrize(
    "hidden", ["<p style='display: none'>{}</p>", "<div hidden><p>{}</p></div>", "<template><p>{}</p></template>"]
)
def test_hidden_text_is_not_read(tmp_path: Path, hidden: str) -> None:
    article = read(tmp_path, page(BODY + hidden.format("A secret sentence that nobody sees on the page at all.")))
    assert "secret" not in article.text


def test_script_is_not_text(tmp_path: Path) -> None:
    assert "alert" not in read(tmp_path, page("<script>alert(1)</script>" + BODY)).text


def test_lists_quotations_and_headings_keep_their_roles(tmp_path: Path) -> None:
    extra = (
        "<h2>What is known</h2><ul><li>The wall fell at two in the morning.</li></ul><blockquote>We ran.</blockquote>"
    )
    article = read(tmp_path, page(BODY + extra + BODY))
    roles = {block.span.of(article.text): block.role for block in article.blocks}
    assert roles["What is known"] is Role.HEADING
    assert roles["The wall fell at two in the morning."] is Role.LIST
    assert roles["We ran."] is Role.QUOTE


def test_data_table_becomes_rows(tmp_path: Path) -> None:
    table = "<table><tr><th>Town</th><th>Left</th></tr><tr><td>Varn</td><td>4,000</td></tr></table>"
    article = read(tmp_path, page(BODY + table + BODY))
    rows = [block.span.of(article.text) for block in article.blocks if block.role is Role.TABLE_ROW]
    assert rows == ["Town | Left", "Varn | 4,000"]


@pytest.mark.parametrize(
    "markup", ["<!doctype html>", "<html><body><script>1</script></body></html>", "<html>" + "<div>" * 50_000]
)
def test_page_without_text_has_no_article(tmp_path: Path, markup: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(markup, encoding="utf-8")
    failure = read_file(path).failure
    assert failure is not None
    assert failure.code == "no-article"


def test_entity_of_xml_is_never_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret", encoding="utf-8")
    entity = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    source = f'<?xml version="1.0"?>{entity}<html><body><p>&x; {PARAGRAPHS[0]}'
    assert "a secret" not in read(tmp_path, source).text


def test_article_in_a_list_of_others_is_not_that_of_the_page(tmp_path: Path) -> None:
    other = {
        "@type": "NewsArticle",
        "headline": "Cat found",
        "datePublished": "2020-01-01",
        "author": {"name": "Jo Marr"},
    }
    own = {
        "@type": "NewsArticle",
        "headline": "Varn floods",
        "datePublished": "2022-03-14",
        "dateModified": "2022-03-15",
    }
    listed = {"@type": "ItemList", "itemListElement": [{"item": other}]}
    head = "".join(
        f"<script type='application/ld+json'>{json.dumps(source)}</script>"
        for source in (listed, {"mainEntity": own})
    )
    article = read(tmp_path, page(head=head))
    assert (article.published, article.modified, article.authors) == (date(2022, 3, 14), date(2022, 3, 15), ())
    assert article.sources["modified"] == "json-ld"


@pytest.mark.parametrize("around", ["//<![CDATA[\n%s\n//]]>", "<!-- %s -->", "%s;"])
def test_json_ld_that_is_wrapped_or_ends_in_a_comma_is_read(tmp_path: Path, around: str) -> None:
    source = around % '{"@type": "NewsArticle", "headline": "Varn floods", "datePublished": "2022-03-14",}'
    article = read(tmp_path, page(head=f"<script type='application/ld+json'>{source}</script>"))
    assert (article.published, article.published_from) == (date(2022, 3, 14), "json-ld")


def test_name_in_an_element_for_the_author_is_the_author(tmp_path: Path) -> None:
    article = read(tmp_path, page(f"<a rel='author' href='/mira'>Mira Tolan</a>{BODY}"))
    assert (article.authors, article.sources["authors"]) == (("Mira Tolan",), "html element")


def test_title_that_was_cut_short_is_taken_from_the_heading(tmp_path: Path) -> None:
    heading = "Varn floods after the river breaks its wall in the night"
    body = page().replace("<h1>Varn floods</h1>", f"<h1>{heading}</h1>")
    head = f"<meta property='og:title' content='{heading[:30]}…'></head>"
    assert read(tmp_path, body.replace("</head>", head)).title == heading


def test_name_that_is_stated_with_the_family_name_first_is_turned(tmp_path: Path) -> None:
    assert read(tmp_path, page(head="<meta name='citation_author' content='Tolan, Mira'>")).authors == ("Mira Tolan",)


def test_title_of_a_post_goes_before_that_of_the_window(tmp_path: Path) -> None:
    source = page().replace("<h1>Varn floods</h1>", "<h3 class='post-title entry-title'>A wall gives way</h3>")
    assert read(tmp_path, source.replace("Varn floods | The Coast", "The Coast: all")).title == "A wall gives way"


@pytest.mark.parametrize("title", ["{} « Bent Oar", "Wire Service: {}", "{} · From the bent counter"])
def test_title_of_the_window_loses_the_name_of_the_site_where_a_line_says_it_without(
    title: str, tmp_path: Path
) -> None:
    line = "Ferry runs aground off the northern coast of Varn"
    text = (
        f"<html><head><title>{title.format(line)}</title></head><body><div><h2>{line}</h2>{BODY}</div></body></html>"
    )
    article = read(tmp_path, text)
    assert article.title == line
    assert Role.HEADLINE in {block.role for block in article.blocks if block.span.of(article.text) == line}
