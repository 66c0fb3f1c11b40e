"""The list of all notes shows each where it stands today, and finds what was asked for."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from index.errors import NotesError
from index.library.library import Library
from index.library.note_filter import Days
from index.notes.annotation import State
from index.notes.outlets import Outlet
from index.text.spans import Span
from tests.support.articles import HARBOUR, PIPELINE, numbered, rewrite, write_article

QUOTE = "We are close to an agreement"
PAGE = (
    "<html><head><title>{title}</title><meta property='og:site_name' content='{outlet}'>"
    "<meta property='article:published_time' content='{day}T08:00:00Z'></head><body><article><h1>{title}</h1>"
    "{paragraphs}</article></body></html>"
)


def page(title, outlet, day, text):
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n\n")[1:])
    return PAGE.format(title=title, outlet=outlet, day=day, paragraphs=paragraphs)


@pytest.fixture
def harbour(library, folder):
    path = write_article(folder, "one.html", page("Harbour talks resume", "Veldora Courier", "2021-09-05", HARBOUR))
    library.ingest()
    return library.article(str(path))


@pytest.fixture
def pipeline(library, folder):
    path = write_article(folder, "two.html", page("Pipeline blast", "Gap Post", "2021-10-01", PIPELINE))
    library.ingest()
    return library.article(str(path))


def annotate(library, opened, quote=QUOTE, **said):
    start = opened.article.text.index(quote)
    return library.annotate(opened.id, Span(start, start + len(quote)), **said)[0]


def ids(notes):
    return {one.placed.annotation.id for one in notes}


def edit(library, opened, old, new):
    path = Path(opened.path)
    rewrite(path, path.read_text(encoding="utf-8").replace(old, new))
    library.ingest()


def test_the_list_shows_what_the_opened_article_shows_after_every_change(library, harbour):
    annotate(library, harbour)
    annotate(library, harbour, "the port would reopen within two weeks")
    changes = [
        ("Port workers", "Striking port workers of the north quay"),
        ("would reopen", "might perhaps reopen"),
        (QUOTE, "Nothing at all is to be expected"),
        ("<p>Brandvik said", "<p>\n   Brandvik   said"),
    ]
    for old, new in changes:
        edit(library, harbour, old, new)
        opened = library.article(harbour.id)
        shown = tuple(replace(one, version=None) for one in opened.annotations)  # for citations; lists have none
        assert tuple(one.placed for one in library.notes()) == shown
    assert {one.placed.placement.state for one in library.notes()} == {State.CHANGED, State.UNPLACED}


def test_a_second_library_object_and_a_reopened_one_list_alike(library, harbour, tmp_path):
    annotate(library, harbour)
    edit(library, harbour, "Port workers", "Some port workers")
    listed = library.notes()
    other = Library.open(tmp_path / "library")
    assert other.notes() == listed
    assert other.notes("agreement") == listed
    other.close()


def test_what_was_worked_out_can_be_lost(library, harbour, tmp_path):
    annotate(library, harbour)
    listed = library.notes("agreement")
    library.close()
    for left in (tmp_path / "library").glob("derived.sqlite*"):
        left.unlink()
    other = Library.open(tmp_path / "library")
    assert other.notes("agreement") == listed
    other.close()


def test_notes_on_an_article_that_is_gone_stay_in_the_list(library, harbour):
    made = annotate(library, harbour)
    Path(harbour.path).unlink()
    library.ingest()
    for _ in range(2):  # worked out, and then known
        (note,) = library.notes()
        assert note.placed.annotation == made
        assert note.placed.placement.state is State.EXACT
        assert (note.path, note.title, note.outlet) == ("", "Harbour talks resume", "Veldora Courier")
        assert note.published == date(2021, 9, 5)


def test_words_are_looked_for_in_what_was_said_last(library, harbour):
    made = annotate(library, harbour, note="Première version.", tags=["port/strike"])
    assert ids(library.notes("premiere strike")) == ids(library.notes("HARBOUR agreement")) == {made.id}
    assert library.notes("premiere nothing") == ()
    library.revise(made.id, note="Second version.")
    assert library.notes("premiere") == ()
    assert ids(library.notes("second")) == {made.id}
    library.undo()
    assert ids(library.notes("premiere")) == {made.id}


def test_an_outlet_is_found_by_every_name_that_the_register_has(library, harbour, pipeline):
    here = annotate(library, harbour)
    there = annotate(library, pipeline, "No group has claimed")
    library.put_outlet(Outlet("", "The Courier of Veldora", ("Veldora Courier", "VC")))
    for name in ("Veldora Courier", "vc", "the courier of veldora"):
        assert ids(library.notes(outlet=name)) == {here.id}
    assert ids(library.notes(outlet="gap post")) == {there.id}
    assert library.notes(outlet="Nobody's") == ()


def test_grades_are_those_of_the_outlet_and_of_the_passage(library, harbour, pipeline):
    good = annotate(library, harbour, credibility=2)
    doubtful = annotate(library, harbour, "the unions accepted the offer", credibility=4)
    other = annotate(library, pipeline, "No group has claimed", credibility=1)
    library.grade_outlet("Veldora Courier", "B")
    assert ids(library.notes(grade="<=B2")) == {good.id}
    assert ids(library.notes(grade="B")) == {good.id, doubtful.id}
    assert ids(library.notes(grade="1-2")) == {good.id, other.id}
    assert ids(library.notes(grade="F")) == {other.id}
    with pytest.raises(NotesError):
        library.notes(grade="B9")


def test_days_of_making_and_of_publication_are_ranges(library, harbour, pipeline):
    early = annotate(library, harbour)
    late = annotate(library, pipeline, "No group has claimed")
    assert ids(library.notes(published=Days(date(2021, 9, 1), date(2021, 9, 30)))) == {early.id}
    assert ids(library.notes(published=Days(first=date(2021, 10, 1)))) == {late.id}
    first, last = early.created.date(), late.created.date()
    assert ids(library.notes(created=Days(first, last))) == {early.id, late.id}
    assert library.notes(created=Days(last=first - timedelta(1))) == ()
    assert library.notes(created=Days(first=last + timedelta(1))) == ()
    assert library.notes(modified=Days(last=date(2001, 1, 1))) == ()


def test_a_passage_is_found_by_whom_it_names(library, harbour):
    named = annotate(library, harbour, "Minister Ilse Brandvik told reporters")
    annotate(library, harbour, "how many ships were waiting")
    for _ in range(2):  # worked out, and then known
        assert ids(library.notes(entity="ilse brandvik")) == {named.id}
    assert "PERSON/Ilse Brandvik" in library.names_in_notes(library.notes())[named.id]
    edit(library, harbour, "Minister Ilse Brandvik told", "Minister Jan Brandvik told")
    assert library.notes(entity="Ilse Brandvik") == ()


def test_labels_tags_and_states_narrow_the_list(library, harbour):
    claim = annotate(library, harbour, label="claim", tags=["port/strike"])
    doubt = annotate(library, harbour, "two weeks", label="doubt", tags=["portal"])
    assert ids(library.notes(label="doubt")) == {doubt.id}
    assert ids(library.notes(tag="Port")) == {claim.id}
    assert ids(library.notes(state="exact")) == {claim.id, doubt.id}
    assert library.notes(state="changed") == ()
    assert ids(library.notes(article=harbour.id, label="claim")) == {claim.id}


def test_as_many_articles_bear_notes_as_a_search_for_them_finds(library, folder):
    """One bears an annotation, one a note on the whole, two are gone and one bears nothing."""
    names = [str(write_article(folder, f"{number}.txt", numbered(number))) for number in range(5)]
    library.ingest()
    for name in (names[0], names[2]):
        library.annotate(library.article(name).id, Span(0, 5))
    for name in (names[1], names[3]):
        library.write_note_on_article(name, "All of it.")
    assert library.overview().annotated == library.search("has:notes").total == 4
    for name in names[2:4]:
        Path(name).unlink()
    library.ingest()
    assert library.overview().annotated == library.search("has:notes").total == 2
