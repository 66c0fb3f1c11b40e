"""What a script does to how files are read, and to what is remembered of reading and searching."""

from __future__ import annotations

import pytest

from tests.support.articles import PIPELINE, write_article
from tests.support.command_line import lectern

pytestmark = pytest.mark.e2e
SLOGAN = "Harbours are what we know best in this town."
FRONT = "---\ntitle: {title}\noutlet: Velmora Courier\n---\n\n"


@pytest.fixture
def folder(tmp_path):
    """Two articles of one outlet that end with the same line."""
    made = tmp_path / "articles"
    for day in ("Monday", "Tuesday"):
        text = f"{PIPELINE.replace('Sunday', day)}\n\n{SLOGAN}\n"
        write_article(made, f"{day.lower()}.md", FRONT.format(title=day) + text)
    return made


@pytest.fixture
def run(tmp_path, folder):
    """Return what runs a command on the library of the folder."""

    def run_in_library(*arguments):
        return lectern(*arguments, "--json", library=tmp_path / "library")

    assert run_in_library("index", folder).code == 0
    return run_in_library


def finds(run, query):
    return run("search", query).json["total"]


def test_paragraph_is_ruled_furniture_in_one_article_and_text_again(run, folder):
    ruled = run("rule", folder / "monday.md", "furniture", "--quote", SLOGAN)
    assert (ruled.code, ruled.json["furniture"], ruled.json["outlet"]) == (0, True, None)
    assert finds(run, "harbours") == 1
    assert run("rule", folder / "monday.md", "text", "--quote", SLOGAN).json["furniture"] is False
    assert finds(run, "harbours") == 2


def test_outlet_is_taught_in_one_step_and_undo_takes_it_back(run, folder):
    assert run("rule", folder / "monday.md", "furniture", "--quote", SLOGAN, "--outlet").json["outlet"]
    assert finds(run, "harbours") == 0
    assert run("undo").code == 0
    run("index")
    assert finds(run, "harbours") == 2


def test_only_an_article_with_an_outlet_teaches_it(run, folder):
    write_article(folder, "nowhere.txt", PIPELINE)
    run("index")
    ruled = run("rule", folder / "nowhere.txt", "furniture", "--quote", "No group has claimed", "--outlet")
    assert (ruled.code, "outlet" in ruled.err) == (2, True)


def test_file_is_read_in_the_encoding_that_is_named_until_it_is_named_no_longer(run, folder):
    text = "Der Präsident begrüßte die Gäste am frühen Morgen vor dem Rathaus der Stadt.\n\n" * 3
    path = folder / "rathaus.txt"
    path.write_bytes(text.encode("cp1252"))
    run("index")
    assert finds(run, "präsident") == 1
    reopened = run("reopen", path, "--encoding", "windows-1251")
    assert (reopened.code, reopened.json["reason"]) == (0, None)
    assert "Präsident" not in run("show", path).json["text"]
    assert run("reopen", path).json["encoding"] is None
    assert "Präsident" in run("show", path).json["text"]


def test_encoding_or_file_that_is_not_there_is_refused(run, folder):
    assert run("reopen", folder / "monday.md", "--encoding", "klingon").code == 2
    assert run("reopen", folder / "sunday.md").code == 2


def test_articles_are_taken_as_read_and_as_not_read(run, folder):
    article = run("show", folder / "monday.md").json["article"]
    assert run("seen", folder / "monday.md").json == {"changed": [article], "read": True}
    assert run("seen", folder / "monday.md").json["changed"] == []
    assert run("seen", article, "--no-longer").json == {"changed": [article], "read": False}


def test_saved_search_tells_what_is_new_until_it_was_seen(run, folder):
    saved = run("searches", "--save", "pipeline").json
    assert [(one["query"], one["articles"], one["new"]) for one in saved] == [("pipeline", 2, 0)]
    write_article(folder, "later.txt", PIPELINE.replace("Sunday", "Friday"))
    run("index")
    assert [one["new"] for one in run("searches", "--seen").json] == [1]
    assert [one["new"] for one in run("searches").json] == [0]
    assert run("searches", "--drop", "pipeline").json == []
    assert run("searches", "--drop", "pipeline").code == 2
