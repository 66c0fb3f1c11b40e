"""The same articles in every format, where the study data lies beside the checkout."""

from __future__ import annotations

import json

import pytest

from index.articles.read import read_file
from tests.support.data import study_data

NAMES = (
    "a.txt a_wrapped72.txt a_crlf_bom.txt a_cp1252.txt a_utf16.txt a.md a.html a.xhtml a.mhtml a.pdf a.docx a.odt"
    " a.rtf a.epub a.eml a_attached.eml"
)
MISSED = {"a.pdf": 0.02}  # a sentence that ends with its page does not tell whether the paragraph does


@pytest.mark.parametrize("name", NAMES.split())
def test_title_day_and_paragraphs_are_read_from_each_format(name: str) -> None:
    folder = study_data("formats")
    missed = total = 0
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        article = read_file(folder / gold["id"] / name).article
        assert article is not None
        assert (article.title, str(article.published)) == (gold["title"], gold["date"])
        assert gold["key"] in article.text
        found = {" ".join(block.span.of(article.text).split()) for block in article.blocks if not block.why}
        missed += sum(" ".join(paragraph.split()) not in found for paragraph in gold["paragraphs"])
        total += len(gold["paragraphs"])
    assert missed <= MISSED.get(name, 0.01) * total
