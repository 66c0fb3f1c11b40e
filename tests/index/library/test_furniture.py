"""What in an article is furniture: what its outlet repeats, and what the user says."""

from __future__ import annotations

import pytest

from index.articles.article import Role
from index.errors import NotFoundError, ReadError
from index.text.spans import Span
from tests.support.articles import rewrite, write_article

REPEATED = "Quality reporting needs friends like you"


SUBJECTS = ("harbour cranes", "school roofs", "river dredging", "night buses", "wheat prices")


def article_with(number, line=REPEATED, outlet="The Veldora Herald"):
    subject = SUBJECTS[number]
    words = " ".join(f"{subject.split()[1]}{count * number + count}" for count in range(12))
    title = f"Council turns to {subject}"
    first = f"Members spent most of the session on {subject}, and heard of {words}."
    second = f"What {subject} will cost in all, nobody at number {number} could say."
    return f"---\ntitle: {title}\noutlet: {outlet}\n---\n\n{first}\n\n{line}\n\n{second}\n"


def block_of(library, path, line):
    article = library.article(str(path)).article
    return next(block for block in article.blocks if block.span.of(article.text) == line)


def write_some(folder, count, **more):
    return [write_article(folder, f"{number}.md", article_with(number, **more)) for number in range(count)]


def test_a_line_that_an_outlet_repeats_is_furniture_and_not_searched(library, folder):
    paths = write_some(folder, 4)
    library.ingest()
    block = block_of(library, paths[0], REPEATED)
    assert (block.role, block.why) == (Role.BOILERPLATE, "repeated in 4 articles of this outlet")
    assert library.search("friends").total == 0


def test_a_line_of_different_outlets_is_no_furniture(library, folder):
    for number, outlet in enumerate(("Herald", "Courier", "Tribune", "Post")):
        write_article(folder, f"{number}.md", article_with(number, outlet=outlet))
    library.ingest()
    assert library.search("friends").total == 4


def test_copies_of_one_text_repeat_nothing(library, folder):
    for number in range(4):
        write_article(folder, f"{number}.md", article_with(1) + f"\nSeen at {number}.\n" * 1)
    library.ingest()
    assert library.search("friends").total == 4


def test_what_is_learnt_later_reaches_the_earlier_articles(library, folder):
    write_some(folder, 2)
    library.ingest()
    assert library.search("friends").total == 2
    write_some(folder, 5)
    library.ingest()
    assert library.search("friends").total == 0


def test_what_repeats_no_more_is_read_again(library, folder):
    paths = write_some(folder, 3)
    library.ingest()
    assert library.search("friends").total == 0
    paths[0].unlink()
    library.ingest()
    assert library.search("friends").total == 2


def test_the_user_overrules_what_is_learnt_in_one_article(library, folder):
    paths = write_some(folder, 3)
    library.ingest()
    library.rule_block(str(paths[0]), block_of(library, paths[0], REPEATED).span, is_boilerplate=False)
    assert block_of(library, paths[0], REPEATED).role is Role.BODY
    assert block_of(library, paths[1], REPEATED).role is Role.BOILERPLATE
    library.ingest()
    assert [hit.path for hit in library.search("friends").hits] == [str(paths[0])]


def test_the_user_teaches_an_outlet(library, folder):
    line = "Hens are kept by many who read this"
    paths = write_some(folder, 2, line=line)
    library.ingest()
    span = block_of(library, paths[0], line).span
    library.rule_block(str(paths[0]), span, is_boilerplate=True, everywhere=True)
    assert block_of(library, paths[1], line).role is Role.BOILERPLATE
    library.ingest()
    assert library.search("hens").total == 0


def test_a_ruling_is_undone(library, folder):
    line = "Hens are kept by many who read this"
    paths = write_some(folder, 2, line=line)
    library.ingest()
    library.rule_block(str(paths[0]), block_of(library, paths[0], line).span, is_boilerplate=True, everywhere=True)
    library.ingest()
    changes = library.undo()
    assert changes.decisions == {"block"}
    assert block_of(library, paths[0], line).role is Role.BODY
    library.ingest()
    assert library.search("hens").total == 2


def test_names_in_furniture_are_not_marked(library, folder):
    line = "Our editor Ilse Brandvik answers your letters"
    paths = write_some(folder, 1, line=line)
    library.ingest()
    assert "Ilse Brandvik" in {one.text for one in library.article(str(paths[0])).recognition.mentions}
    library.rule_block(str(paths[0]), block_of(library, paths[0], line).span, is_boilerplate=True)
    recognition = library.article(str(paths[0])).recognition
    assert "Ilse Brandvik" not in {one.text for one in recognition.mentions}
    assert "Ilse Brandvik" not in {one.name for one in recognition.entities}


def test_a_place_without_a_block_is_refused(library, folder):
    paths = write_some(folder, 1)
    library.ingest()
    end = len(library.article(str(paths[0])).article.text)
    with pytest.raises(NotFoundError) as caught:
        library.rule_block(str(paths[0]), Span(end, end + 1), is_boilerplate=True)
    assert caught.value.code == "no-such-block"


def test_a_file_is_opened_again_in_the_encoding_that_the_user_names(library, folder):
    path = folder / "old.txt"
    text = "Вести из порта\n\nПереговоры в порту продолжались до утра, сообщили рабочие.\n"
    path.write_bytes(text.encode("cp866"))
    library.ingest()
    library.reopen_as(str(path), "cp866")
    library.ingest()
    assert "Переговоры в порту" in library.article(str(path)).article.text
    rewrite_bytes = text.replace("утра", "ночи").encode("cp866")
    rewrite(path, "")
    path.write_bytes(rewrite_bytes)
    library.ingest()
    assert "продолжались до ночи" in library.article(str(path)).article.text


def test_an_unknown_encoding_is_refused(library):
    with pytest.raises(ReadError) as caught:
        library.reopen_as("/news/a.txt", "klingon")
    assert caught.value.code == "unknown-encoding"
