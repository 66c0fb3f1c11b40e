"""Annotations of other programs come into the articles of a library: placed, merged, or told as left out."""

from __future__ import annotations

import json
import re
import zipfile
from io import BytesIO

import pytest

from index.library.library import Library
from index.notes.annotation import State
from index.text.spans import Span
from tests.support.articles import HARBOUR, rewrite, write_article

QUOTE = "We are close to an agreement"


@pytest.fixture
def article(library, folder):
    path = write_article(folder, "harbour.txt", HARBOUR)
    library.ingest()
    return library.article(str(path))


@pytest.fixture
def other(tmp_path, folder, article):
    """Another library of the same files, without notes."""
    opened = Library.open(tmp_path / "other")
    opened.follow(folder)
    opened.ingest()
    yield opened
    opened.close()


def span_of(article, quote=QUOTE):
    start = article.article.text.index(quote)
    return Span(start, start + len(quote))


def exported(library, tmp_path, form):
    (path,) = library.export(tmp_path / f"out-{form}", form=form).written
    return path


def web_annotation(tmp_path, **target):
    """Write an annotation of another program into a file."""
    selector = {"type": "TextQuoteSelector", "exact": QUOTE, "prefix": "", "suffix": ""}
    value = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://annotations.example/1",
        "type": "Annotation",
        "bodyValue": "Really?",
        "target": {"selector": selector, **target},
    }
    path = tmp_path / "foreign.jsonld"
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def notes_of(library):
    return [
        (one.placed.annotation.selector.quote, one.placed.annotation.note, one.placed.placement.state)
        for one in library.notes()
    ]


@pytest.mark.parametrize("form", ["jsonld", "qdpx"])
def test_notes_travel_to_another_library_once(library, other, article, tmp_path, form):
    library.annotate(article.id, span_of(article), label="claim", note="Check.", tags=["port/talks"], credibility=2)
    library.write_note_on_article(article.id, "Read twice.")
    file = exported(library, tmp_path, form)
    done, changes = other.bring_in(file)
    assert (done.added, done.conflicts, done.left_out) == (2, (), ())
    assert changes.annotations == done.annotations
    (note,) = other.notes()
    came = note.placed.annotation
    assert (came.selector.quote, came.label, came.note, came.tags, came.credibility) == (
        *(QUOTE, "claim", "Check."),
        *(("port/talks",), 2),
    )
    assert other.note_on_article(article.id) == "Read twice."
    again, _ = other.bring_in(file)
    assert (again.added, again.known, again.conflicts) == (0, 2, ())


def test_what_stands_in_two_files_comes_in_once(library, other, article, tmp_path):
    library.annotate(article.id, span_of(article), label="claim", note="Check.", tags=["port/talks"])
    files = [exported(library, tmp_path, form) for form in ("jsonld", "qdpx", "json")]
    done, _ = other.bring_in(*files[:2])
    assert (done.added, done.known, done.conflicts) == (1, 1, ())
    assert len(other.notes()) == 1
    assert other.bring_in(*files)[0].added == 0


@pytest.mark.parametrize("form", ["jsonld", "qdpx"])
def test_what_comes_home_unchanged_changes_nothing(library, article, tmp_path, form):
    library.annotate(article.id, span_of(article), note="Check.", credibility=3, grade_reason="One source.")
    done, _ = library.bring_in(exported(library, tmp_path, form))
    assert (done.added, done.known, done.conflicts) == (0, 1, ())


@pytest.mark.parametrize("form", ["jsonld", "qdpx"])
def test_what_a_colleague_changed_comes_in_beside_ours_as_a_conflict(library, article, tmp_path, form):
    mine, _ = library.annotate(article.id, span_of(article), note="Check.")
    file = exported(library, tmp_path, form)
    library.revise(mine.id, note="Checked.")
    done, _ = library.bring_in(file)
    assert [(one.kind, one.kept) for one in done.conflicts] == [("annotation", mine.id)]
    assert sorted(note for _, note, _ in notes_of(library)) == ["Check.", "Checked."]
    again, _ = library.bring_in(file)
    assert (again.added, len(again.conflicts)) == (0, 0)
    library.undo()
    assert [note for _, note, _ in notes_of(library)] == ["Checked."]


@pytest.mark.parametrize(
    "name",
    [
        lambda article: {"source": f"urn:lectern:article:{article.id}"},
        lambda article: {"source": f"urn:sha256:{article.sha256}"},
        lambda article: {"source": f"file://{article.path}"},
        lambda _article: {"source": "harbour.txt"},
        lambda article: {"source": "https://nowhere.example", "scope": f"urn:sha256:{article.sha256}"},
    ],
)
def test_an_article_is_found_by_id_digest_or_path(library, article, tmp_path, name):
    done, _ = library.bring_in(web_annotation(tmp_path, **name(article)))
    assert (done.added, done.articles) == (1, frozenset({article.id}))
    assert notes_of(library) == [(QUOTE, "Really?", State.EXACT)]


def test_an_article_is_found_by_its_address_however_it_is_spelt(library, folder, tmp_path):
    page = "---\ntitle: Talks\nurl: https://courier.example/talks/\n---\n\n" + HARBOUR
    write_article(folder, "talks.md", page)
    library.ingest()
    done, _ = library.bring_in(web_annotation(tmp_path, source="http://Courier.example/talks#top"))
    assert (done.added, done.left_out) == (1, ())


def test_what_fits_no_article_is_told(library, article, tmp_path):
    done, changes = library.bring_in(web_annotation(tmp_path, source="https://nowhere.example/a"))
    assert (done.added, bool(changes)) == (0, False)
    assert done.left_out == (
        (f"“{QUOTE}”", "No article of this library is the one it is about (https://nowhere.example/a)."),
    )


def test_a_passage_that_is_not_in_the_article_comes_in_unplaced_with_its_quotation(library, article, tmp_path):
    selector = {"type": "TextQuoteSelector", "exact": "Nothing of the kind stands here at all."}
    file = web_annotation(tmp_path, source=f"urn:lectern:article:{article.id}", selector=selector)
    done, _ = library.bring_in(file)
    assert done.added == 1
    assert notes_of(library) == [("Nothing of the kind stands here at all.", "Really?", State.UNPLACED)]
    assert library.bring_in(file)[0].added == 0


def test_a_passage_of_a_text_that_was_edited_since_is_found(library, other, article, folder, tmp_path):
    library.annotate(article.id, span_of(article), note="Check.")
    file = exported(library, tmp_path, "qdpx")
    rewrite(folder / "harbour.txt", HARBOUR.replace("Port workers", "Several hundred port workers"))
    other.ingest()
    other.bring_in(file)
    ((quote, note, state),) = notes_of(other)
    assert (quote, note, state) == (QUOTE, "Check.", State.EXACT)


def test_a_program_that_renames_everything_brings_nothing_twice(library, article, tmp_path):
    """As QualCoder does: every name in the file is new, and codes keep their places in the codebook."""
    library.annotate(article.id, span_of(article), label="claim", tags=["port/talks"], note="Check.")
    with zipfile.ZipFile(BytesIO(exported(library, tmp_path, "qdpx").read_bytes())) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    project = parts.pop("project.qde")
    ((name, text),) = parts.items()
    for number, own in enumerate(sorted(set(re.findall(r"[0-9a-f-]{36}", project)))):
        project = project.replace(own, f"00000000-0000-0000-0000-{number:012}")
        name = name.replace(own, f"00000000-0000-0000-0000-{number:012}")
    file = tmp_path / "renamed.qdpx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("project.qde", project.replace('origin="Lectern"', 'origin="QualCoder"'))
        archive.writestr(name, text)
    done, _ = library.bring_in(file)
    assert (done.added, done.known, done.left_out) == (0, 1, ())
