"""Furniture that is told by its form, in whatever language."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.articles.read import read_file

ABOVE = "Skip to main content\nHome\nWorld\nLog in\n\nDam wall cracks above the lake town\n\n"
TEXT = (
    "The lake town was evacuated on Monday after a crack opened in the wall of the old dam.\n"
    "Engineers lowered the water by four metres during the night, the mayor told reporters.\n"
)
BELOW = "\nAll 2,000 people may return on Friday if the wall of the dam holds.\n\nPrivacy policy\nTerms of use\n"


def reasons(inner: str, folder: Path) -> list[str]:
    """Return why each of these lines is furniture, inside an article with a menu above it."""
    path = folder / "page.txt"
    path.write_text(ABOVE + TEXT + inner + BELOW, encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    whys = {block.span.of(article.text): block.why for block in article.blocks}
    return [whys[line] for line in inner.splitlines()]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("|", "menu line"),
        ("A+", "menu line"),
        ("1/12", "menu line"),
        ("#dam #lake", "tag line"),
        ("/html/head/meta[@name='title']/@content", "page address"),
        ("More:What the engineers saw in the wall", "related link"),
        ("📲 The dam on your phone", "subscription offer"),
    ],
)
def test_form_of_a_line_tells_furniture(line: str, why: str, tmp_path: Path) -> None:
    assert reasons(line, tmp_path) == [why]


@pytest.mark.parametrize("line", ["***", "What the engineers saw", "# The night", "12", "A plan B", "Note:Closed"])
def test_what_writers_put_between_paragraphs_stays(line: str, tmp_path: Path) -> None:
    assert reasons(line, tmp_path) == [""]


def test_title_with_day_and_time_below_is_a_card_for_another_article(tmp_path: Path) -> None:
    assert reasons("Ferry runs aground off Varn\n15 March, 22:10", tmp_path) == ["related link", "related link"]


def test_hour_of_a_live_blog_makes_no_card(tmp_path: Path) -> None:
    assert reasons("Cheers on the old square\n22.41 BST", tmp_path) == ["", ""]


def test_teaser_far_below_the_text_among_tags_is_no_paragraph(tmp_path: Path) -> None:
    teaser = "Gold rose again, and what does an ounce cost this week..."
    tags = "#dam\n#lake\nTop stories\n14 provinces brace for snow\n11:20\n"
    path = tmp_path / "page.txt"
    path.write_text(ABOVE + TEXT + BELOW + tags + teaser + "\n11:04\nAll rights reserved", encoding="utf-8")
    article = read_file(path).article
    assert article is not None
    assert teaser in {span.of(article.text) for span in article.boilerplate()}
