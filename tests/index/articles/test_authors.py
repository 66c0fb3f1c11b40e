"""The box about the author below an article, and what stands between tags behind its end."""

from __future__ import annotations

from pathlib import Path

from index.articles.article import Article, Role
from index.articles.read import read_file

TEXT = (
    "The old bridge of Varn was opened again on Wednesday after fourteen months of work on its piers.",
    "The council said that the work had cost nine million crowns, three more than it had planned for.",
    "Riders have to walk their bicycles across the bridge on market days, the council said on Wednesday.",
)
BIO = "Mira Tolan writes on towns and rivers."
TOP = ("Skip to content", "Log in", "Old bridge of Varn opens again", "Mira Tolan", "12 April 2023")
END = ("Privacy policy", "All rights reserved")


def roles(folder: Path, *lines: str) -> dict[str, tuple[Role, str]]:
    path = folder / "page.txt"
    path.write_text("\n\n".join((*TOP, *TEXT, *lines, *END)), encoding="utf-8")
    article: Article | None = read_file(path).article
    assert article is not None
    return {block.span.of(article.text): (block.role, block.why) for block in article.blocks}


def test_name_and_sentence_about_the_author_below_the_text_are_furniture(tmp_path: Path) -> None:
    found = roles(tmp_path, "Mira Tolan", "Reporter", BIO)
    assert {found[line][0] for line in ("Reporter", BIO)} == {Role.BOILERPLATE}


def test_sentence_of_the_text_that_names_the_author_stays(tmp_path: Path) -> None:
    assert roles(tmp_path, BIO)[BIO][0] is Role.BODY


def test_request_below_tags_is_no_last_paragraph(tmp_path: Path) -> None:
    request = "Please rank how helpful you found what is shown here."
    assert roles(tmp_path, "Rivers", "Masonry", request)[request][0] is Role.BOILERPLATE


def test_last_paragraph_below_a_list_of_links_stays(tmp_path: Path) -> None:
    last = "The bridge was built in 1871 and last repaired in 1962."
    assert roles(tmp_path, "Read also", "Floods", "Old towns", last)[last][0] is Role.BODY
