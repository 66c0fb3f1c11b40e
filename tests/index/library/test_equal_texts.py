"""Of files of one text but other bytes, an article has the path and the digest of one and the same file."""

from __future__ import annotations

import hashlib

import pytest

from tests.support.articles import PIPELINE, rewrite, write_article
from tests.support.versions import edited, told


@pytest.fixture
def pair(library, folder):
    """Two files of one text, with other line ends, known one after the other; and the id of their article."""
    first = write_article(folder, "a.txt", told(1))
    library.ingest()
    second = folder / "b.txt"
    second.write_bytes(told(1).replace("\n", "\r\n").encode())
    assert library.ingest().articles == 1
    return first, second, library.article(str(first)).id


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def is_as_its_file(library, name, *paths):
    """Whether digest and path that are given for an article are those of one of these files, wherever they stand."""
    opened = library.article(name)
    listed = {hit.path for hit in library.search("clerk").hits if hit.article == name}
    listed |= {note.path for note in library.notes()}
    pairs = {(str(path), digest(path)) for path in paths}
    return (opened.path, opened.sha256) in pairs and listed == {opened.path}


def test_an_article_of_two_files_is_cited_from_the_one_that_was_there_first(library, pair):
    first, _, name = pair
    library.annotate(name, library.article(name).article.blocks[1].span)
    assert is_as_its_file(library, name, first)


@pytest.mark.parametrize("leaving", [0, 1])
def test_it_is_cited_from_the_other_when_one_is_deleted(library, pair, leaving):
    *files, name = pair
    library.annotate(name, library.article(name).article.blocks[1].span)
    files.pop(leaving).unlink()
    report = library.ingest()
    assert is_as_its_file(library, name, *files)
    assert (report.removed, report.changed, report.unchanged) == (1, 0, 1)
    assert library.ingest().unchanged == 1


@pytest.mark.parametrize("changing", [0, 1])
@pytest.mark.parametrize("text", [PIPELINE, edited(told(1), 0.1)])
def test_it_is_cited_from_the_other_when_one_is_edited(library, pair, changing, text):
    *files, name = pair
    rewrite(files.pop(changing), text)
    report = library.ingest()
    assert is_as_its_file(library, name, *files)
    assert (report.changed, report.articles) == (1, 2)
    assert library.diagnose() == ()


def test_an_article_is_found_by_the_path_of_the_copy_that_is_left(library, folder):
    first = write_article(folder, "a.txt", told(1))
    write_article(folder, "b.txt", told(1))
    library.ingest()
    first.unlink()
    library.ingest()
    assert (library.search("path:b").total, library.search("path:a").total) == (1, 0)


def test_what_the_other_file_says_beside_the_text_holds_when_one_is_deleted(library, folder):
    page = "---\ntitle: Talks\nauthor: {}\n---\n\n" + told(1)
    first = write_article(folder, "a.md", page.format("Ilse Brandvik"))
    library.ingest()
    write_article(folder, "b.md", page.format("Anton Brask"))
    library.ingest()
    name = library.article(str(first)).id
    assert library.article(name).article.authors == ("Ilse Brandvik",)
    first.unlink()
    library.ingest()
    assert library.article(name).article.authors == ("Anton Brask",)
