"""Whole exports: read back with independent parsers, written again, and into folders that resist."""

import errno
import os
import shutil
from dataclasses import replace

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.errors import ExportError
from index.export import target as target_module
from index.notes.annotation import State
from tests.support.exporting import export_articles, opened_article, placed
from tests.support.markdown import parse, quotations, text_of
from tests.support.notes import annotation_on

QUOTE = "The port authority declined to comment."


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


def export_one(folder, opened=None):
    """Export one article into a folder and return its file."""
    report = export_articles([opened or opened_article()], folder)
    (path,) = report.written
    return path


def skipped(folder, *articles):
    """Export and return the reasons for files that were left alone, after seeing that nothing else was done."""
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    report = export_articles(articles or [opened_article()], folder)
    assert (report.written, report.unchanged) == ((), ())
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    return [reason for _, reason in report.skipped]


def test_the_front_matter_holds_what_is_known_of_the_article(folder):
    text = export_one(folder).read_text(encoding="utf-8")
    assert next(iter(yaml.safe_load_all(text.split("<!--")[0]))) == {
        "lectern": "article1",
        "title": "Harbour talks: resume?",
        "outlet": "Velmora Courier",
        "reliability": "F",
        "published": "2021-09-05",
        "url": "https://courier.example/harbour",
        "source": "/articles/harbour_talks.txt",
        "sha256": "5" * 64,
        "tags": ["fruit/apples", "port"],
        "entities": ["Velmora", "No"],
    }


def test_an_annotation_has_its_quotation_id_note_grade_and_way_back(folder):
    annotation = annotation_on(note="Check *this*.", tags=["fruit/apples", "c++"], credibility=2)
    text = export_one(folder, opened_article(placed(annotation))).read_text(encoding="utf-8")
    region = text.split("\n\n", 2)[2]
    assert '<!-- lectern:lists {"tags": ["fruit/apples", "c"]} -->' in text
    assert region == (
        "# Harbour talks: resume?\n\n"
        "Velmora Courier · Ana Lindqvist, B. Okoro · 2021-09-05\n\n"
        f"> {QUOTE}\n\n^{annotation.id}\n\nCheck *this*.\n\n"
        "**Claim** · Tags: #fruit/apples \\#c++ · Reliability: F (Reliability cannot be judged)"
        " · Credibility: 2 (Probably true)\n\n"
        "Source: Ana Lindqvist, B. Okoro, “Harbour talks: resume?”, Velmora Courier, 2021-09-05, paragraph 4, "
        f"https\\://courier.example/harbour, SHA-256 {'5' * 64}\n\n"
        f"[Open in Lectern](lectern://article/article1#{annotation.id}) · "
        "/articles/harbour\\_talks.txt, paragraph 4\n\n"
        "<!-- lectern:end article1 -->\n"
    )


def test_a_passage_that_is_not_found_any_more_says_so_and_keeps_its_quotation(folder):
    text = export_one(folder, opened_article(placed(annotation_on(), State.UNPLACED))).read_text(encoding="utf-8")
    assert f"> {QUOTE}" in text
    assert "no longer found" in text


def test_grades_come_with_their_reason_and_author(folder):
    annotation = replace(annotation_on(credibility=2), grade_reason="Two *sources*.", author="Ana")
    opened = replace(opened_article(placed(annotation)), reliability="B")
    text = export_one(folder, opened).read_text(encoding="utf-8")
    assert "Reliability: B (Usually reliable)" in text
    assert "Credibility: 2 (Probably true: Two \\*sources\\*.) · Ana" in text


def test_a_note_on_the_whole_article_stands_above_its_annotations(folder):
    text = export_one(folder, replace(opened_article(), note="Read **twice**.")).read_text(encoding="utf-8")
    assert text.index("Read **twice**.") < text.index("> The port authority")


def test_an_article_with_a_note_alone_is_exported(folder):
    opened = replace(opened_article(), annotations=(), note="Read twice.")
    assert "Read twice." in export_one(folder, opened).read_text(encoding="utf-8")


def test_a_second_export_changes_nothing(folder):
    path = export_one(folder)
    before = path.stat()
    report = export_articles([opened_article()], folder)
    assert (report.written, report.unchanged, report.skipped) == ((), (path,), ())
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_an_article_without_annotations_gets_no_file(folder):
    report = export_articles([replace(opened_article(), annotations=())], folder)
    assert (report.written, report.unchanged, report.skipped) == ((), (), ())
    assert list(folder.iterdir()) == []


def test_a_file_whose_annotations_are_gone_says_so(folder):
    path = export_one(folder)
    assert export_articles([replace(opened_article(), annotations=())], folder).written == (path,)
    assert "No annotations." in path.read_text(encoding="utf-8")


def test_a_renamed_file_is_found_again(folder):
    path = export_one(folder)
    (folder / "2021").mkdir()
    renamed = path.rename(folder / "2021" / "my harbour.md")
    changed = opened_article(placed(annotation_on(note="another")))
    assert export_articles([changed], folder).written == (renamed,)
    assert not path.exists()


def test_two_articles_of_one_title_do_not_collide(folder):
    articles = [opened_article(identity=identity) for identity in ("aaaaaaaaaa", "bbbbbbbbbb")]
    report = export_articles(articles, folder)
    assert [path.name for path in report.written] == ["Harbour talks resume.md", "Harbour talks resume (bbbbbbbb).md"]
    assert export_articles(articles[::-1], folder).unchanged == report.written[::-1]


def test_a_file_of_the_users_own_is_not_taken(folder):
    folder.mkdir()
    own = folder / "HARBOUR talks resume.md"
    own.write_text("mine", encoding="utf-8")
    assert export_one(folder).name == "Harbour talks resume (article1).md"
    assert own.read_text(encoding="utf-8") == "mine"


TITLES = st.one_of(
    st.text(max_size=200), st.sampled_from(["CON", "a: b", "#t", "x" * 200, "🍏" * 90, "../..", "مرفأ/\u200f"])
)
QUOTES = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), min_size=1).filter(
    str.strip
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    title=TITLES, quotes=st.lists(QUOTES, min_size=1, max_size=3), note=st.sampled_from(["", "a *b*", "# H", "- a"])
)
def test_any_article_reads_back_with_independent_parsers(title, quotes, note, tmp_path_factory):
    annotations = [placed(annotation_on(quote, text=quote, note=note)) for quote in quotes]
    path = export_one(tmp_path_factory.mktemp("vault"), opened_article(*annotations, title=title))
    head, body = path.read_text(encoding="utf-8").split("---\n", 2)[1:]
    values = yaml.safe_load(head)
    assert isinstance(values["title"], str)
    assert quotations(body) == quotes
    ids = [text_of(token) for token in parse(body) if token.type == "inline" and token.content.startswith("^")]
    assert ids == [f"^{shown.annotation.id}" for shown in annotations]


OUTSIDE = st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: "lectern:" not in text)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(above=OUTSIDE, below=OUTSIDE, newline=st.sampled_from(["\n", "\r\n"]))
def test_what_the_user_wrote_around_our_part_stays_to_the_byte(above, below, newline, tmp_path_factory):
    folder = tmp_path_factory.mktemp("vault")
    path = export_one(folder)
    head, _, region = path.read_text(encoding="utf-8").partition("\n<!-- lectern:begin")
    head = head.replace('lectern: "', 'mine: NO # why\nlectern: "').replace("\n", newline).encode()
    region = f"\n<!-- lectern:begin{region}".replace("\n", newline).encode()
    path.write_bytes(head + above.encode() + region + below.encode())
    assert export_articles([opened_article()], folder).unchanged == (path,)
    other = opened_article(placed(annotation_on(note="another", tags=["fruit/apples", "port"])))
    assert export_articles([other], folder).written == (path,)
    after = path.read_bytes()
    assert after.startswith(head + above.encode() + newline.encode() + b"<!-- lectern:begin")
    assert after.endswith(b"<!-- lectern:end article1 -->" + newline.encode() + below.encode())
    assert after.count(b"another") == 1


def test_the_users_keys_in_the_front_matter_stay(folder):
    path = export_one(folder)
    path.write_text(path.read_text(encoding="utf-8").replace("---\n", "---\nmine: NO\n", 1), encoding="utf-8")
    changed = opened_article(placed(annotation_on(tags=["new"])))
    assert export_articles([changed], folder).written == (path,)
    assert path.read_text(encoding="utf-8").startswith("---\nmine: NO\nlectern: ")


# -- files that are left alone


def test_a_file_with_damaged_markers_is_left_alone(folder):
    path = export_one(folder)
    path.write_text(path.read_text(encoding="utf-8").replace("lectern:end", "lectern end"), encoding="utf-8")
    assert "markers" in skipped(folder)[0]


def test_a_file_with_damaged_front_matter_is_left_alone(folder):
    path = export_one(folder)
    path.write_text(path.read_text(encoding="utf-8").replace('title: "', 'title: ["'), encoding="utf-8")
    assert "front matter" in skipped(folder)[0]


def test_two_files_of_one_article_are_left_alone(folder):
    path = export_one(folder)
    (folder / "copy.md").write_bytes(path.read_bytes())
    assert "several files" in skipped(folder)[0].casefold()


def test_a_file_that_is_not_utf_8_is_left_alone(folder):
    path = export_one(folder)
    path.write_bytes(path.read_bytes() + "ä".encode("latin-1"))
    assert "UTF-8" in skipped(folder)[0]


@pytest.mark.parametrize("make", ["symlink", "folder"])
def test_what_took_the_place_of_a_file_is_left_alone(folder, tmp_path, make):
    path = export_one(folder)
    path.unlink()
    outside = tmp_path / "outside.md"
    if make == "symlink":
        path.symlink_to(outside)
    else:
        path.mkdir()
    assert "not a regular file" in skipped(folder)[0]
    assert not outside.exists()


def test_a_file_that_changes_during_the_export_is_left_alone(folder, monkeypatch):
    path = export_one(folder)
    changed = opened_article(placed(annotation_on(note="another")))
    real = target_module.Target.write

    def write_late(self, path, *rest):
        path.write_bytes(path.read_bytes() + b"typed just now")
        real(self, path, *rest)

    monkeypatch.setattr(target_module.Target, "write", write_late)
    report = export_articles([changed], folder)
    assert "was changed while" in report.skipped[0][1]
    assert path.read_bytes().endswith(b"typed just now")
    assert [entry.name for entry in folder.iterdir()] == [path.name]


# -- targets that cannot be used


def test_a_missing_target_is_made_but_not_its_parents(tmp_path):
    with pytest.raises(ExportError) as raised:
        export_articles([opened_article()], tmp_path / "a" / "b")
    assert raised.value.code == "target-missing"
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_target(tmp_path):
    target = tmp_path / "file"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(ExportError) as raised:
        export_articles([opened_article()], target)
    assert raised.value.code == "target-not-a-folder"
    assert target.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EACCES, "target-not-writable"), (errno.EROFS, "target-not-writable"), (errno.ENOSPC, "target-full")],
)
def test_a_target_that_cannot_be_written_is_said_and_nothing_is_left_behind(folder, monkeypatch, number, code):
    path = export_one(folder)
    before = path.read_bytes()

    def refuse(_handle):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ExportError) as raised:
        export_articles([opened_article(placed(annotation_on(note="another")))], folder)
    assert raised.value.code == code
    assert (list(folder.iterdir()), path.read_bytes()) == ([path], before)


def test_a_target_that_is_removed_while_a_file_is_written_is_said(folder, monkeypatch):
    def remove(_handle):
        shutil.rmtree(folder)

    monkeypatch.setattr(os, "fsync", remove)
    with pytest.raises(ExportError) as raised:
        export_articles([opened_article()], folder)
    assert raised.value.code == "target-missing"
    assert not folder.exists()
