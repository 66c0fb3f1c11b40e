"""News pages pasted into text files, in eighteen languages and more layouts."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from index.articles.article import Article, Block, Role
from index.articles.read import read_file
from tests.support.data import study_data

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))
MARKS = {
    "t": Role.HEADLINE, "s": Role.STANDFIRST, "c": Role.CAPTION, "b": Role.BYLINE, "d": Role.DATELINE,
    "+": Role.BODY, "-": Role.BOILERPLATE,
}  # fmt: skip


class Page(NamedTuple):
    """What each line of a page is, by the mark it is stored with, and what was read."""

    marks: list[str]
    article: Article

    def blocks(self, mark: str) -> list[Block]:
        return [block for given, block in zip(self.marks, self.article.blocks, strict=True) if given == mark]


def read(path: Path, folder: Path) -> Page:
    rows = path.read_text(encoding="utf-8").splitlines()
    pasted = folder / "page.txt"
    pasted.write_text("\n\n".join(row[2:] for row in rows), encoding="utf-8")
    article = read_file(pasted).article
    assert article is not None
    return Page([row[0] for row in rows], article)


@pytest.fixture(params=PAGES, ids=[path.stem for path in PAGES])
def page(request: pytest.FixtureRequest, tmp_path: Path) -> Page:
    return read(request.param, tmp_path)


def test_no_line_of_the_article_is_furniture(page: Page) -> None:
    kept = [block for mark in "tscbd+" for block in page.blocks(mark)]
    assert [block.span.of(page.article.text) for block in kept if block.role is Role.BOILERPLATE] == []


def test_nearly_all_furniture_of_all_pages_is_marked(tmp_path: Path) -> None:
    furniture = [block for path in PAGES for block in read(path, tmp_path).blocks("-")]
    missed = [block for block in furniture if block.role is not Role.BOILERPLATE]
    assert len(missed) <= 0.03 * len(furniture)


def test_furniture_has_a_reason_and_nothing_else_has(page: Page) -> None:
    assert all(bool(block.why) == (block.role is Role.BOILERPLATE) for block in page.article.blocks)


@pytest.mark.parametrize("mark", ["t", "s", "c", "b", "d"])
def test_parts_above_the_text_are_told_apart(page: Page, mark: str) -> None:
    assert {block.role for block in page.blocks(mark)} <= {MARKS[mark]}


def test_headline_is_the_title(page: Page) -> None:
    assert [block.span.of(page.article.text) for block in page.blocks("t")] == [page.article.title]


def test_day_of_publication_is_known_from_the_page(page: Page) -> None:
    assert page.article.published is not None
    assert page.article.published_from == "dateline"


def test_article_that_stands_for_the_commonest_input_is_told_apart() -> None:
    article = read_file(study_data("pasted") / "turkey-russia-idlib.txt").article
    assert article is not None
    assert [(block.role, block.why) for block in article.blocks if block.role is not Role.BODY] == [
        (Role.BOILERPLATE, "menu line"),
        (Role.HEADLINE, ""),
        (Role.STANDFIRST, ""),
        (Role.CAPTION, ""),
        (Role.BYLINE, ""),
        (Role.BOILERPLATE, "newsletter box"),
        (Role.BOILERPLATE, "newsletter box"),
        (Role.BOILERPLATE, "related link"),
        (Role.BOILERPLATE, "related link"),
        (Role.BOILERPLATE, "reprint footer"),
    ]
    assert (article.published, article.published_from) == (date(2021, 9, 29), "caption")
    assert (article.outlet, article.authors) == ("Middle East Eye", ("Ragip Soylu",))


def test_plain_news_has_no_furniture() -> None:
    marked = total = 0
    for path in study_data("wikinews").glob("*/*.txt"):
        article = read_file(path).article
        assert article is not None
        total += len(article.blocks)
        marked += len(article.boilerplate())
    assert marked <= 0.001 * total


def test_plain_report_with_headings_of_its_own_has_no_furniture(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(
        "The harbour of Varn after the flood\n\nThis report looks at what the flood of March did to the harbour.\n\n"
        "Discussion\n\nThe quay will have to be built anew, and the cranes stand on ground that has moved.\n\n"
        "The council said it would subscribe to the plan of the ministry before the end of the year.\n",
        encoding="utf-8",
    )
    article = read_file(path).article
    assert article is not None
    assert article.boilerplate() == ()
