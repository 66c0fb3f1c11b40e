"""Texts of news agencies in the pages of others: who published them, and who is credited."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.agencies import is_agency, publisher_of, signed_authors
from index.articles.article import Article
from index.articles.read import read_file

TITLE = "Fuel tanks burn in the harbour of Varn"
STORY = [
    "(Reuters) - Fuel tanks in the harbour of Varn burned through the night, the governor said on Wednesday.",
    "The crews of four ships fought the fire, and nobody in the harbour was hurt, the navy said.",
    "The harbour will open again on Friday.",
]
SITE = "<meta property='og:site_name' content='Varn Post'>"
SIGNED = "(Reporting by Ana Reth in Varn and Jo Marr; Editing by Lea Holm)"


def pasted(folder: Path, *below: str, above: tuple[str, ...] = ()) -> Article:
    return read(folder / "page.txt", "\n".join([*above, "Home", "News", TITLE, "3 April 2024", *STORY, *below]))


def saved(folder: Path, head: str, below: str = "") -> Article:
    story = "".join(f"<p>{line}</p>" for line in STORY)
    page = f"<html><head>{head}</head><body><h1>{TITLE}</h1><article>{story}</article>{below}</body></html>"
    return read(folder / "page.html", page)


def read(path: Path, text: str) -> Article:
    path.write_text(text, encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    return article


def test_site_is_the_outlet_whoever_else_is_named_in_its_foot(tmp_path: Path) -> None:
    article = pasted(tmp_path, "Share", "© Reuters. All rights reserved.", "© 2024 Varn Post. All rights reserved.")
    assert (article.outlet, article.authors) == ("Varn Post", ("Reuters",))


def test_reporters_are_the_authors_where_the_agency_names_them(tmp_path: Path) -> None:
    article = pasted(tmp_path, SIGNED, "Share", "© 2024 Varn Post")
    assert (article.outlet, article.authors) == ("Varn Post", ("Ana Reth", "Jo Marr"))
    assert article.byline == SIGNED.strip("()")


def test_agency_is_the_outlet_of_its_own_page(tmp_path: Path) -> None:
    article = pasted(tmp_path, "Share", "© 2024 Reuters. All rights reserved.")
    assert (article.outlet, article.authors) == ("Reuters", ())


def test_address_tells_the_site_where_only_the_agency_is_named(tmp_path: Path) -> None:
    article = pasted(tmp_path, "Share", "© 2024 Reuters", above=("https://www.varnpost.example/tanks",))
    assert (article.title, article.outlet) == (TITLE, "varnpost.example")


def test_address_of_the_agency_tells_no_other_site() -> None:
    assert publisher_of(["Reuters"], "https://www.reuters.com/world/tanks") == "Reuters"


@pytest.mark.parametrize(
    "head",
    [
        f"<title>{TITLE} | Varn Post</title>",
        SITE + "<meta name='author' content='Reuters'>",
        f"<title>{TITLE} - Varn Post</title><meta name='dc.publisher' content='Reuters'>",
        SITE
        + '<script type="application/ld+json">{"@type": "NewsArticle", "publisher": {"name": "Reuters"}}</script>',
    ],
)
def test_saved_page_of_a_site_is_not_taken_for_the_agencys(head: str, tmp_path: Path) -> None:
    article = saved(tmp_path, head, "<footer>© 2024 Reuters</footer>")
    assert (article.outlet, article.authors) == ("Varn Post", ("Reuters",))


def test_saved_page_of_the_agency_is_its_own(tmp_path: Path) -> None:
    assert saved(tmp_path, f"<title>{TITLE} | Reuters</title>").outlet == "Reuters"


@pytest.mark.parametrize("name", ["Reuters", "The Associated Press", "dpa", "ТАСС", "رويترز"])
def test_agencies_are_known(name: str) -> None:
    assert is_agency(name)


def test_line_that_only_mentions_reporting_names_nobody() -> None:
    assert signed_authors(["Reporting by night is dangerous for everybody who works in the harbour."]) == ("", ())
