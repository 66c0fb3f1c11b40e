"""Saved pages on which a box that asks for consent stands above the article, with a heading of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.article import Article, Role
from index.articles.read import read_file

HEADLINE = "Fuel tanks in the harbour of Varn burn"
STORY = (
    "<p>A spark from a pump set fuel tanks in the harbour of Varn on fire overnight, the governor said.</p>"
    "<p>The crews of four ships fought the fire until the morning, and nobody in the harbour was hurt.</p>"
)


def read(folder: Path, title: str, box: str, headline: str = f"<h1>{HEADLINE}</h1>") -> Article:
    page = folder / "page.html"
    page.write_text(
        f"<html><head><title>{title}</title></head><body>{box}<nav><a href='/'>Home</a></nav>"
        f"<div>{headline}<p class='byline'>By Ana Reth</p>{STORY}</div></body></html>",
        encoding="utf-8",
    )
    article = read_file(page).article
    assert article is not None
    return article


def headlines(article: Article) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.role is Role.HEADLINE]


@pytest.mark.parametrize(
    "box",
    [
        "<div id='cookie'><h2>Your data, your choice</h2><p>We use cookies.</p></div>",
        "<div class='modal'><h1>We value your privacy</h1><button>Accept all</button></div>",
        "<div><h1>Choose how we use your data</h1><div><a href='#'>Yes, I agree</a></div></div>",
        "<section><h1>Wir schätzen Ihre Privatsphäre</h1><input type='submit' value='Alle akzeptieren'></section>",
        "<div><h1>Valoramos tu privacidad</h1><button>Aceptar y continuar</button></div>",
        "<div class='top'><h1>Cookie settings</h1></div>",
    ],
)
@pytest.mark.parametrize("title", ["Varn Post", HEADLINE])
def test_heading_of_the_box_is_not_the_headline(box: str, title: str, tmp_path: Path) -> None:
    article = read(tmp_path, title, box)
    assert (article.title, headlines(article)) == (HEADLINE, [HEADLINE])


def test_heading_below_the_box_is_the_headline_where_the_window_is_called_as_the_box(tmp_path: Path) -> None:
    box = "<div id='consent'><h2>Your choice</h2><button>Accept all</button></div>"
    article = read(tmp_path, "Your choice", box, f"<h2>{HEADLINE}</h2>")
    assert (article.title, headlines(article)) == (HEADLINE, [HEADLINE])


def test_text_of_the_box_is_kept_as_furniture(tmp_path: Path) -> None:
    article = read(tmp_path, HEADLINE, "<div id='cookie'><h2>Your choice</h2><p>We use cookies.</p></div>")
    said = {block.span.of(article.text): block.role for block in article.blocks}
    assert said["We use cookies."] is Role.BOILERPLATE


def test_article_about_consent_keeps_its_headline(tmp_path: Path) -> None:
    headline = "Court says cookie banners mislead readers"
    story = "<div id='cookie-law'>" + STORY * 2 + "</div>"
    page = tmp_path / "page.html"
    page.write_text(
        f"<html><head><title>{headline}</title></head><body><article><h1>{headline}</h1>{story}</article></body></html>",
        encoding="utf-8",
    )
    article = read_file(page).article
    assert article is not None
    assert (article.title, headlines(article)) == (headline, [headline])
