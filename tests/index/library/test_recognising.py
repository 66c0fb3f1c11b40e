"""Articles are found before it is known whom they name, and names follow."""

from __future__ import annotations

import pytest

from index.entities.mentions import Kind
from index.errors import Cancelled
from index.ingest import recognising, update
from index.ingest.update import Update
from index.progress import CancelToken, Stage
from index.text.spans import Span
from tests.support.articles import HARBOUR, numbered, rewrite, write_article


@pytest.fixture(autouse=True)
def _every_step_is_told(monkeypatch):
    monkeypatch.setattr(update, "_REPORT_EVERY", 0.0)  # so that what a test does at a step is done at each machine


def people(library, path):
    return {one.name for one in library.article(str(path)).recognition.entities if one.kind is Kind.PERSON}


def test_articles_are_found_before_they_are_recognised(library, folder):
    write_article(folder, "one.txt")
    cancel = CancelToken()

    def stop_at_names(progress):
        if progress.stage is Stage.RECOGNISING:
            cancel.cancel()

    with pytest.raises(Cancelled):
        library.ingest(stop_at_names, cancel)
    assert library.search("harbour").total == 1
    assert library.search("person:Brandvik").total == 0


def test_an_interrupted_recognition_is_made_good(library, folder):
    path = write_article(folder, "one.txt")
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        library.ingest(lambda progress: cancel.cancel() if progress.stage is Stage.RECOGNISING else None, cancel)
    assert people(library, path) == set()
    library.ingest()
    assert people(library, path) == {"Ilse Brandvik"}
    assert library.search("person:Brandvik").total == 1


def test_many_articles_are_recognised_by_other_processes(library, folder, monkeypatch):
    monkeypatch.setattr(recognising, "_recognised_here", None)  # any attempt to do it here would fail
    for number in range(recognising._FEW + 1):
        write_article(folder, f"{number}.txt", HARBOUR + "\n" + numbered(number))
    library.ingest()
    assert library.search("person:Brandvik").total == recognising._FEW + 1


def test_what_is_recognised_already_is_left_alone(library, folder, monkeypatch):
    write_article(folder, "one.txt")
    library.ingest()
    monkeypatch.setattr(recognising, "_recognised_here", None)
    stages = []
    library.ingest(lambda progress: stages.append(progress.stage))
    assert Stage.RECOGNISING not in stages


def test_another_recogniser_recognises_again_without_reading_a_file(library, folder, monkeypatch):
    path = write_article(folder, "one.txt")
    library.ingest()
    monkeypatch.setattr(recognising, "wanted_version", lambda _own: "another")
    monkeypatch.setattr("index.ingest.update.ReadAhead", None)
    stages = []
    library.ingest(lambda progress: stages.append(progress.stage))
    assert Stage.RECOGNISING in stages
    assert people(library, path) == {"Ilse Brandvik"}


def test_an_edited_article_is_recognised_again(library, folder):
    path = write_article(folder, "one.txt")
    library.ingest()
    rewrite(path, HARBOUR.replace("Ilse Brandvik", "Oskar Lindqvist").replace("Brandvik", "Lindqvist"))
    library.ingest()
    assert people(library, path) == {"Oskar Lindqvist"}


def test_a_fault_of_the_recogniser_costs_the_marks_of_one_article(library, folder, monkeypatch, caplog):
    write_article(folder, "one.txt")
    monkeypatch.setattr(recognising, "recognise", lambda *_args, **_more: 1 / 0)
    library.ingest()
    assert library.search("harbour").total == 1
    assert "the recogniser failed on" in caplog.text
    caplog.clear()


@pytest.fixture
def failed(library, folder, caplog):
    path = write_article(folder, "one.txt")
    with pytest.MonkeyPatch.context() as broken:
        broken.setattr(recognising, "recognise", lambda *_args, **_more: 1 / 0)
        library.ingest()
    caplog.clear()
    return path


def test_article_on_which_the_recogniser_failed_is_told_with_the_reason(library, failed):
    (told,) = library.overview().unrecognised
    assert (told.path, told.code) == (str(failed), "recogniser-failed")
    assert "ZeroDivisionError" in told.reason
    assert [one.part for one in library.diagnose()] == ["entities"]


def test_article_on_which_the_recogniser_failed_is_tried_again_when_asked(library, failed):
    library.ingest()
    assert people(library, failed) == set()
    library.retry(str(failed))
    library.ingest()
    assert people(library, failed) == {"Ilse Brandvik"}
    assert library.overview().unrecognised == ()
    assert library.diagnose() == ()


def test_article_that_is_gone_is_told_no_more(library, failed):
    failed.unlink()
    library.ingest()
    assert library.overview().unrecognised == ()


LETTER = "Ilse Brandvik and Oskar Lindqvist keep the records of this council."


@pytest.mark.parametrize("everywhere", [False, True], ids=["in one article", "in its outlet"])
def test_line_ruled_furniture_while_articles_are_recognised_names_nobody(library, folder, monkeypatch, everywhere):
    monkeypatch.setattr(recognising, "_FEW", 0)  # so that articles are under way when the ruling comes
    head = "---\noutlet: Karsholm Post\n---\n\n# "
    paths = [write_article(folder, f"{n}.md", f"{head}{numbered(n)}\n{LETTER}\n") for n in range(4)]
    waiting = [everywhere]  # to be ruled; once is enough

    def rule(progress):
        if progress.stage is Stage.RECOGNISING and progress.done == 1 and waiting:
            opened = library.article(str(paths[0]))
            start = opened.article.text.index(LETTER)
            span = Span(start, start + len(LETTER))
            library.rule_block(opened.id, span, is_boilerplate=True, everywhere=waiting.pop())

    library.ingest(rule)
    assert waiting == []
    left = [] if everywhere else paths[1:]
    found = library._rooms.catalogue.recognitions
    kept = [path for path in paths if "Lindqvist" in str(found.of(library.article(str(path)).id))]
    assert kept == [path for path in paths if "Oskar Lindqvist" in people(library, path)] == left
    assert library.search("person:Lindqvist").total == len(left)
    assert library.search("records").total == len(left)


def test_files_that_are_saved_while_articles_are_recognised_are_found_before_that_is_done(
    library, folder, monkeypatch
):
    monkeypatch.setattr(recognising, "_FEW", 0)
    paths = [write_article(folder, f"{n}.txt", f"{numbered(n)}\nOskar Lindqvist spoke.\n") for n in range(4)]
    cancel = CancelToken()
    found: list[int] = []
    later: list[Stage] = []

    def save(progress):
        if progress.stage is Stage.RECOGNISING and progress.done == 1 and not found:
            rewrite(paths[3], f"{numbered(3)}\nThe minister Ilse Brandvik spoke, not the other.\n")
            write_article(folder, "new.txt", HARBOUR)
            found.append(0)
            cancel.look()
        elif found and progress.stage is Stage.INDEXING:
            library.refresh()
            found.append(library.search("harbour OR minister").total)
        elif found[-1:] == [2]:
            later.append(progress.stage)

    library.ingest(save, cancel)
    assert Stage.RECOGNISING in later
    assert people(library, paths[3]) == {"Ilse Brandvik"}
    assert people(library, folder / "new.txt") == {"Ilse Brandvik"}
    assert people(library, paths[0]) == {"Oskar Lindqvist"}


def write_list(library, text):
    folder = library._layout.gazetteers
    folder.mkdir(exist_ok=True)
    (folder / "mine.txt").write_text(text, encoding="utf-8")


def named(library, path):
    return {(one.name, one.kind) for one in library.article(str(path)).recognition.entities}


def test_names_of_the_users_own_lists_are_found(library, folder):
    path = write_article(folder, "one.txt", "Quiet week\n\nThe zorvex drill was heard near the old mill all night.\n")
    library.ingest()
    assert named(library, path) == set()
    write_list(library, "[WEAPON]\nzorvex drill\n")
    library.ingest()
    assert named(library, path) == {("zorvex drill", Kind.WEAPON)}


def test_the_users_own_lists_reach_other_processes_too(library, folder, monkeypatch):
    monkeypatch.setattr(recognising, "_recognised_here", None)
    write_list(library, "[WEAPON]\nzorvex drill\n")
    text = "Quiet week {}\n\nThe zorvex drill was heard near mill {} all night.\n"
    paths = [write_article(folder, f"{n}.txt", text.format(n, n)) for n in range(recognising._FEW + 1)]
    library.ingest()
    assert all(("zorvex drill", Kind.WEAPON) in named(library, path) for path in paths)


def test_a_mistake_in_a_list_is_named_and_the_rest_is_used(library, folder, caplog):
    path = write_article(folder, "one.txt", "Quiet week\n\nThe zorvex drill was heard near the old mill all night.\n")
    write_list(library, "[NONSENSE KIND]\nabc\n[WEAPON]\nzorvex drill\n")
    library.ingest()
    assert ("zorvex drill", Kind.WEAPON) in named(library, path)
    (finding,) = [one for one in library.diagnose() if one.part == "gazetteers"]
    assert "mine.txt, line 1" in finding.problem
    caplog.clear()


def test_a_ruling_that_comes_while_the_folders_are_looked_at_again_reaches_the_names(library, folder, monkeypatch):
    path = [write_article(folder, f"{n}.txt", f"{HARBOUR}\n{numbered(n)}") for n in range(3)][-1]
    library.ingest()
    text = library.article(str(path)).article.text
    named = [Span(start, start + 3) for start in (text.index("Minister Ilse"), text.index("Brandvik said"))]
    for span in named:
        library.rule_block(str(path), span, is_boilerplate=True)
    library.ingest()
    assert people(library, path) == set()
    for version in ("wanted_version", "recogniser_version"):
        monkeypatch.setattr(recognising, version, lambda _own: "another")  # so that all of them wait
    cancel, bring_in, rounds = CancelToken(), Update._bring_in, []

    def ruled_meanwhile(one):
        rounds.append(one)
        if len(rounds) == 2:
            for span in named:
                library.rule_block(str(path), span, is_boilerplate=False)
        return bring_in(one)

    monkeypatch.setattr(Update, "_bring_in", ruled_meanwhile)
    library.ingest(lambda progress: cancel.look() if progress.stage is Stage.RECOGNISING else None, cancel)
    assert len(rounds) > 1
    assert people(library, path) == {"Ilse Brandvik"}
