"""Counts over the catalogue, held against counting by hand."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from index.articles.article import Article
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import ArticleRecord, FileRecord

FILES = st.dictionaries(
    st.sampled_from([f"/news/{folder}{name}.txt" for folder in ("", "a/", "b/", "a.b/") for name in "123"]),
    st.sampled_from(["", "one", "two", "three"]),
)


@given(FILES)
@settings(max_examples=40, deadline=None)
def test_article_of_several_files_counts_once_below_each_folder(files: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        catalogue = Catalogue.open(Path(folder) / "catalogue.sqlite", "test")
        with catalogue.transaction():
            for name in set(files.values()) - {""}:
                article = Article(text="Nothing.", blocks=(), language="en")
                catalogue.put_article(ArticleRecord(name, "", name, name, "txt", article))
            for path, name in files.items():
                catalogue.put_file(FileRecord(path, 1, 1, path, name))
        for below in ("/news", "/news/a", "/news/b", "/elsewhere"):
            expected = {name for path, name in files.items() if name and path.startswith(f"{below}/")}
            assert catalogue.tallies.below(Path(below)) == len(expected)
        catalogue.close()
