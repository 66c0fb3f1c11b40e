"""What scripts rely on: keys and their types, order, exit codes, and JSON alone on standard output."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.support.articles import HARBOUR, PIPELINE, write_article
from tests.support.command_line import Outcome, lectern

QUOTE = "We are close to an agreement"
EMOJI = "Talks in Oslo 😀 ended\n\nIt was 𝒄𝒍𝒆𝒂𝒓 that the caq\u0301 of NATO stayed open, officials said in Oslo.\n"

READ = {
    **dict.fromkeys(("path", "format", "encoding", "sha256", "title", "standfirst", "byline", "outlet"), str),
    **dict.fromkeys(("published_from", "url", "language", "direction", "text"), str),
    **dict.fromkeys(("authors", "blocks"), list),
}
HIT = {
    **dict.fromkeys(("article", "path", "title", "outlet", "language"), str),
    "score": float,
    "snippet": dict,
    "annotations": int,
}
NOTE = {
    **dict.fromkeys(("id", "article", "path", "state", "quote", "note", "label", "reliability"), str),
    **dict.fromkeys(("created", "modified"), str),
    "start": int,
    "end": int,
    "tags": list,
    "credibility": int,
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of three articles, one of them with an annotation."""
    folder = tmp_path_factory.mktemp("articles")
    write_article(folder, "harbour.txt", HARBOUR)
    write_article(folder, "pipeline.txt", PIPELINE)
    write_article(folder, "emoji.txt", EMOJI)
    data = tmp_path_factory.mktemp("data") / "library"
    assert lectern("index", folder, library=data).code == 0
    made = lectern("annotate", "harbour.txt", "--quote", QUOTE, "--tag", "talks/port", "--json", library=data)
    assert made.code == 0, made.err
    return data


def has(value: dict[str, Any], kinds: Mapping[str, type]) -> bool:
    """Whether an object has these keys, each with a value of its kind."""
    return all(type(value.get(key)) is kind for key, kind in kinds.items())


def refused(outcome: Outcome) -> str:
    """Return the one line that says why a command was refused."""
    assert (outcome.code, outcome.out) == (2, "")
    (line,) = outcome.err.splitlines()
    return line


def test_report_of_an_update_has_its_keys(tmp_path: Path) -> None:
    write_article(tmp_path / "articles", "harbour.txt")
    (tmp_path / "articles" / "empty.txt").touch()
    done = lectern("index", tmp_path / "articles", "--json", library=tmp_path / "library").json
    counts = ("added", "changed", "moved", "removed", "unchanged", "articles")
    assert has(done, dict.fromkeys(counts, int) | {"failed": list, "seconds": float})
    assert [set(one) for one in done["failed"]] == [{"path", "reason"}]


def test_hits_of_a_search_have_their_keys_and_highlights_in_code_points(library: Path) -> None:
    found = lectern("search", "NATO", "--facets", "--json", library=library).json
    assert has(found, {"query": str, "interpreted": str, "total": int, "milliseconds": float, "facets": dict})
    (hit,) = found["hits"]
    assert has(hit, HIT)
    assert "published" in hit
    assert [hit["snippet"]["text"][start:end] for start, end in hit["snippet"]["highlights"]] == ["NATO"]
    assert "facets" not in lectern("search", "NATO", "--json", library=library).json


def test_article_is_shown_as_it_is_read_with_what_the_library_adds(library: Path) -> None:
    shown = lectern("show", "harbour.txt", "--json", library=library).json
    (read,) = lectern("read", shown["path"], "--json").json_lines
    assert has(shown, READ | {"mentions": list, "entities": list, "annotations": list})
    alike = set(READ) | {"error", "published"}
    assert {key: shown[key] for key in alike} == {key: read[key] for key in alike}
    assert [set(block) for block in read["blocks"][:1]] == [{"role", "start", "end", "why"}]


def test_shown_article_lists_its_entities_in_text(library: Path) -> None:
    assert "PERSON: Ilse Brandvik 2" in lectern("show", "harbour.txt", library=library).out


def test_file_that_cannot_be_read_has_a_line_of_its_own_and_the_others_theirs(library: Path, tmp_path: Path) -> None:
    good = write_article(tmp_path, "good.txt")
    outcome = lectern("read", tmp_path / "none.txt", good, "--json")
    failed, read = outcome.json_lines
    assert outcome.code == 2
    assert set(failed["error"]) == {"code", "reason"}
    assert read["error"] is None


def test_spans_are_code_points_after_emoji_and_combining_marks(library: Path) -> None:
    shown = lectern("show", "emoji.txt", "--json", library=library).json
    text = shown["text"]
    assert {text[one["start"] : one["end"]] for one in shown["mentions"]} >= {"Oslo", "NATO"}
    made = lectern("annotate", "emoji.txt", "--quote", "caq\u0301 of NATO", "--json", library=library).json
    assert text[made["start"] : made["end"]] == "caq\u0301 of NATO"


def test_listed_note_has_its_keys(library: Path) -> None:
    (note,) = lectern("notes", "--tag", "talks", "--json", library=library).json
    assert has(note, NOTE)
    assert note["state"] == "exact"


def test_printed_id_is_that_of_the_annotation(library: Path) -> None:
    printed = lectern("annotate", "pipeline.txt", "--quote", "repairs to take ten days", library=library).out
    assert printed.strip() in {one["id"] for one in lectern("notes", "--json", library=library).json}


def test_report_of_an_export_has_its_keys(library: Path, tmp_path: Path) -> None:
    done = lectern("export", "--to", tmp_path / "notes", "--article", "harbour.txt", "--json", library=library).json
    assert [type(done[key]) for key in ("written", "unchanged", "skipped")] == [list, list, list]
    assert [Path(path).is_file() for path in done["written"]] == [True]


@pytest.mark.parametrize(
    "command", [("hits", "port"), ("notes",), ("doctor",), ("outlets",), ("undo",), ("timeline",)]
)
def test_json_stands_alone_on_standard_output(library: Path, command: tuple[str, ...]) -> None:
    outcome = lectern(*command, "--json", library=library)
    assert outcome.code == 0
    assert len(outcome.json_lines) == 1


def test_entities_come_in_the_order_of_the_lines_and_blank_ones_are_passed_over() -> None:
    texts = {"b": "Oslo waits.", "a": "", "😀": "NATO met in Oslo 😀 on Wednesday, and NATO left."}
    lines = [json.dumps({"id": name, "text": text}) for name, text in texts.items()]
    outcome = lectern("entities", "-", stdin="\ufeff" + "\r\n\n  \n".join(lines))
    told = outcome.json_lines
    assert [one["id"] for one in told] == list(texts)
    for one in told:
        assert set(one) >= {"id", "mentions", "entities"}
        for mention in one["mentions"]:
            assert texts[one["id"]][mention["start"] : mention["end"]] == mention["text"]
            assert has(mention, {"kind": str, "entity": int})
        assert all(
            has(entity, {"name": str, "kind": str, "aliases": list, "count": int}) for entity in one["entities"]
        )


def test_lines_before_a_bad_one_are_answered() -> None:
    outcome = lectern(
        "entities", "-", "--json", stdin='{"id": 1, "text": "NATO"}\nnot json\n{"id": 2, "text": "UN"}\n'
    )
    assert (outcome.code, [one["id"] for one in outcome.json_lines]) == (2, [1])
    assert outcome.err.startswith("Line 2 of the input")


def test_passages_come_in_the_order_of_their_spans_in_code_points() -> None:
    old = "a b 😀 é́ cd ef gh"
    new = "X 😀😀 " + old
    line = {"id": None, "old": old, "new": new, "spans": [[6, 9], [0, 3]]}
    (told,) = lectern("anchor", "-", "--json", stdin=json.dumps(line)).json_lines
    assert told["id"] is None
    assert [new[one["start"] : one["end"]] for one in told["spans"]] == [old[6:9], old[0:3]]
    assert {one["state"] for one in told["spans"]} == {"moved"}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("show", "none.txt"), "no article none.txt"),
        (("annotate", "harbour.txt", "--quote", " "), "empty"),
        (("annotate", "harbour.txt", "--quote", "the"), "6 times"),
        (("export", "--to", "harbour.txt/x"), "make it first"),
        (("hits", "port", "--to", "none/report.md"), "The file none/report.md"),
        (("backup", "none/notes.zip"), "none/notes.zip"),
        (("import", "none.json"), "none.json"),
        (("restore", "none.zip"), "no file"),
        (("index", __file__), "a file and no folder"),
        (("index", "no such folder"), "no folder no such folder"),
        (("show", "\udcff.txt"), "encoding of the system"),
        (("search", "port \udcff"), "encoding of the system"),
    ],
)
def test_what_cannot_be_met_is_one_line(library: Path, arguments: tuple[str, ...], says: str) -> None:
    assert says in refused(lectern(*arguments, "--json", library=library))


def test_library_that_is_none_is_refused(tmp_path: Path) -> None:
    write_article(tmp_path, "harbour.txt")
    for command in (("search", "port"), ("notes",), ("doctor",), ("export", "--to", tmp_path / "out")):
        said = refused(lectern(*command, library=tmp_path))
        assert "not a library" in said
        assert "lectern index FOLDER" in said
    assert [path.name for path in tmp_path.iterdir()] == ["harbour.txt"]


def test_backup_is_not_brought_in_but_pointed_to_restore(library: Path, tmp_path: Path) -> None:
    assert lectern("backup", tmp_path / "notes.zip", library=library).code == 0
    assert "lectern restore" in refused(lectern("import", tmp_path / "notes.zip", library=library))
