"""Pasted pages of many layouts and languages: lists, tables, recipes, transcripts, with menus of every kind.

Each line of a page is stored behind a mark: ``=`` is a line of the article, ``-`` the page's furniture, and ``~``
what stands about the article: headline, byline, day, caption.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.article import Block, Role
from index.articles.read import read_file

PAGES = sorted((Path(__file__).parent / "layouts").glob("*.txt"))


def blocks(page: Path, folder: Path) -> list[tuple[str, Block]]:
    """Return the blocks of a page, each with its mark."""
    rows = page.read_text(encoding="utf-8").splitlines()
    pasted = folder / "page.txt"
    pasted.write_text("\n".join(row[2:] for row in rows), encoding="utf-8")
    article = read_file(pasted).article
    assert article is not None
    return list(zip([row[0] for row in rows], article.blocks, strict=True))


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_every_line_of_the_article_is_kept(page: Path, tmp_path: Path) -> None:
    lost = [block for mark, block in blocks(page, tmp_path) if mark == "=" and block.role is Role.BOILERPLATE]
    assert len(lost) <= (page.stem == "fa_agency")  # "End of message/" is the agency's own last line


def test_nearly_all_furniture_is_marked(tmp_path: Path) -> None:
    furniture = [block for page in PAGES for mark, block in blocks(page, tmp_path) if mark == "-"]
    missed = [block for block in furniture if block.role is not Role.BOILERPLATE]
    assert len(missed) <= 0.05 * len(furniture)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("en_river_daily", "Water firm fined £4m for sewage spill that killed thousands of fish"),  # below a notice
        ("en_letter_of_essays", "What the lock-keepers knew"),  # the site's name stands above it twice
        ("de_blog_kommentare", "Die Fähre bleibt – vorerst"),  # shares few words with the text
        ("hi_samachar", "गोमतीपुर में पुल का हिस्सा गिरा, दो मजदूर घायल"),  # below the name of a section
    ],
)
def test_headline_is_found_among_lines_that_look_like_one(name: str, title: str, tmp_path: Path) -> None:
    page = Path(__file__).parent / "layouts" / f"{name}.txt"
    rows = page.read_text(encoding="utf-8").splitlines()
    pasted = tmp_path / "page.txt"
    pasted.write_text("\n".join(row[2:] for row in rows), encoding="utf-8")
    article = read_file(pasted).article
    assert article is not None
    assert article.title == title
