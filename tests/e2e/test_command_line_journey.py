"""The main job on the real command line: index → search → show → annotate → notes → export."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import yaml

from tests.support.articles import HARBOUR, PIPELINE, numbered, rewrite, write_article
from tests.support.command_line import lectern
from tests.support.data import CHECKOUT, study_data

pytestmark = pytest.mark.e2e

QUOTE = "We are close to an agreement"


@pytest.fixture
def folder(tmp_path):
    write_article(tmp_path / "articles", "harbour.txt", HARBOUR)
    write_article(tmp_path / "articles", "pipeline.txt", PIPELINE)
    return tmp_path / "articles"


@pytest.fixture
def library(tmp_path, folder):
    data = tmp_path / "library"
    assert lectern("index", folder, library=data).code == 0
    return data


def test_the_whole_journey(tmp_path, folder, library):
    found = lectern("search", "erdogan", "--json", library=library).json
    assert found["total"] == 1
    hit = found["hits"][0]
    marked = [hit["snippet"]["text"][start:end] for start, end in hit["snippet"]["highlights"]]
    assert "Erdoğan" in marked

    shown = lectern("show", "harbour.txt", "--json", library=library).json
    for mention in shown["mentions"]:
        assert shown["text"][mention["start"] : mention["end"]] == mention["text"]
    assert any(entity["name"] == "Ilse Brandvik" for entity in shown["entities"])

    made = lectern(
        *("annotate", "harbour.txt", "--quote", QUOTE, "--label", "claim", "--tag", "port", "--credibility", 3),
        *("--note", "Only the *minister* says so.", "--json"),
        library=library,
    ).json
    assert shown["text"][made["start"] : made["end"]] == QUOTE

    rewrite(folder / "harbour.txt", HARBOUR.replace("Port workers", "Several hundred port workers"))
    assert lectern("index", "--json", library=library).json["changed"] == 1
    (note,) = lectern("notes", "minister", "--json", library=library).json
    assert note["id"] == made["id"]
    assert (note["state"], note["label"], note["tags"], note["credibility"]) == ("moved", "claim", ["port"], 3)

    target = tmp_path / "export"
    exported = lectern("export", "--to", target, "--json", library=library).json
    (written,) = exported["written"]
    text = Path(written).read_text(encoding="utf-8")
    front_matter = yaml.safe_load(text.split("---\n")[1])
    assert front_matter["title"] == "Harbour talks resume in Veldora"
    assert f"> “{QUOTE}”" in text or f"> {QUOTE}" in text
    assert "Only the *minister* says so." in text

    before = Path(written).stat()
    again = lectern("export", "--to", target, "--json", library=library).json
    assert (again["written"], again["unchanged"]) == ([], [written])
    assert Path(written).stat().st_mtime_ns == before.st_mtime_ns


def test_a_second_index_run_has_nothing_to_do(library, folder):
    report = lectern("index", folder, "--json", library=library).json
    assert {key: report[key] for key in ("added", "changed", "moved", "removed", "unchanged")} == {
        "added": 0,
        "changed": 0,
        "moved": 0,
        "removed": 0,
        "unchanged": 2,
    }


def test_the_library_can_be_named_by_the_environment(library):
    outcome = lectern("search", "harbour", "--json", LECTERN_LIBRARY=str(library))
    assert outcome.json["total"] == 1


def test_commands_in_text_are_readable(library):
    searched = lectern("search", "harbour", library=library)
    assert "Harbour talks resume in Veldora" in searched.out
    assert searched.err.startswith("1 article in")
    assert "\x1b" not in searched.out
    shown = lectern("show", "harbour.txt", library=library)
    assert QUOTE in shown.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("search", '"harbour'), "quot"),
        (("search", "(harbour"), "bracket"),
        (("show", "nothing.txt"), "nothing.txt"),
        (("annotate", "harbour.txt", "--quote", "not in there"), "quotation"),
        (("annotate", "harbour.txt", "--quote", "the"), "quotation"),
        (("annotate", "harbour.txt", "--quote", QUOTE, "--label", "nonsense"), "nonsense"),
        (("index", "/nowhere/at/all"), "/nowhere/at/all"),
        (("search",), "QUERY"),
        (("search", "x", "--limit", "-1"), "less than 0"),
    ],
)
def test_what_cannot_be_met_is_said_in_words_with_exit_code_2(library, arguments, says):
    outcome = lectern(*arguments, library=library)
    assert outcome.code == 2
    assert says.casefold() in outcome.err.casefold()
    assert "Traceback" not in outcome.err
    assert outcome.out == ""


def test_a_folder_that_is_no_library_is_refused(tmp_path, folder):
    outcome = lectern("search", "x", library=folder)
    assert outcome.code == 2
    assert "not a library" in outcome.err


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_read_only_export_target_is_refused_in_words(tmp_path, library):
    lectern("annotate", "harbour.txt", "--quote", QUOTE, library=library)
    target = tmp_path / "sealed"
    target.mkdir()
    target.chmod(stat.S_IRUSR | stat.S_IXUSR)
    outcome = lectern("export", "--to", target, library=library)
    assert outcome.code == 2
    assert str(target) in outcome.err


def test_an_export_target_that_is_a_file_is_refused_in_words(tmp_path, library):
    lectern("annotate", "harbour.txt", "--quote", QUOTE, library=library)
    target = write_article(tmp_path, "already.txt")
    outcome = lectern("export", "--to", target, library=library)
    assert outcome.code == 2
    assert str(target) in outcome.err


def test_read_prints_a_line_for_each_file_and_fails_if_any_did(tmp_path, folder):
    (tmp_path / "empty.txt").write_bytes(b"")
    outcome = lectern("read", folder / "harbour.txt", tmp_path / "empty.txt", "--json")
    assert outcome.code == 2
    good, bad = outcome.json_lines
    assert good["error"] is None
    assert good["title"] == "Harbour talks resume in Veldora"
    for block in good["blocks"]:
        assert good["text"][block["start"] : block["end"]].strip()
    assert bad["error"]["code"] == "empty"
    assert bad["error"]["reason"]


def test_entities_reads_lines_and_keeps_their_order():
    lines = [{"id": "b", "text": "President Ana Kovač met Kovač's aide."}, {"id": "a", "text": ""}]
    outcome = lectern("entities", "-", "--json", stdin="\n".join(map(json.dumps, lines)))
    first, second = outcome.json_lines
    assert (first["id"], second["id"]) == ("b", "a")
    expected = {"start": 10, "end": 19, "kind": "PERSON", "text": "Ana Kovač", "entity": 0}
    assert expected.items() <= first["mentions"][0].items()
    assert first["entities"][0]["count"] == 2
    assert second == {"id": "a", "mentions": [], "entities": []}


def test_a_bad_line_of_json_is_named():
    outcome = lectern("entities", "-", stdin='{"id": "a", "text": "x"}\n{"id"\n')
    assert outcome.code == 2
    assert "Line 2" in outcome.err


def test_anchor_finds_passages_in_a_newer_text():
    old = "The port is closed. The unions met the minister on Tuesday in the old town hall."
    new = "After the storm, the port is closed. The unions met the minister on Tuesday in the old town hall."
    start = old.index("The unions met")
    line = json.dumps({"id": "x", "old": old, "new": new, "spans": [[start, start + 14]]})
    (answer,) = lectern("anchor", "-", stdin=line).json_lines
    (span,) = answer["spans"]
    assert span["state"] == "moved"
    assert new[span["start"] : span["end"]] == "The unions met"


def test_doctor_says_what_is_wrong_and_repairs_it(library):
    assert lectern("doctor", "--json", library=library).json["findings"] == []
    for part in (library / "search").iterdir():
        part.write_bytes(b"")
    damaged = lectern("doctor", "--json", library=library).json
    assert [finding["part"] for finding in damaged["findings"]] == ["search"]
    repaired = lectern("doctor", "--repair", "--json", library=library).json
    assert repaired["repaired"]
    assert repaired["remaining"] == []
    assert lectern("search", "harbour", "--json", library=library).json["total"] == 1


def test_a_catalogue_whose_damage_shows_only_in_use_is_made_anew_by_the_command_that_meets_it(library):
    catalogue = library / "catalogue.sqlite"
    with closing(sqlite3.connect(catalogue)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'articles'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(catalogue.read_bytes())
    content[(page - 1) * size : page * size] = b"\xa5" * size
    catalogue.write_bytes(content)
    found = lectern("search", "harbour", "--json", library=library)
    assert found.json["total"] == 1
    assert "damaged" in found.err
    assert lectern("doctor", "--json", library=library).json["findings"] == []


def test_a_name_that_would_steer_the_terminal_is_shown_escaped(tmp_path, library, folder):
    (folder / "\x1b[31mred.txt").write_bytes(b"")
    outcome = lectern("index", library=library)
    assert "\x1b" not in outcome.out + outcome.err
    assert "\\x1b[31mred.txt" in outcome.err


@pytest.mark.parametrize(
    ("command", "line"),
    [
        ("entities", '{"id": 1, "text": 5}'),
        ("entities", '{"text": "x"}'),
        ("entities", "[]"),
        ("anchor", '{"id": 1, "old": "abc", "new": "abc", "spans": [[2, 1]]}'),
        ("anchor", '{"id": 1, "old": "abc", "new": "abc", "spans": [[0, 99]]}'),
        ("anchor", '{"id": 1, "old": "abc", "new": "abc", "spans": ["x"]}'),
    ],
)
def test_a_line_of_the_wrong_kind_is_refused_in_words(command, line):
    outcome = lectern(command, "-", stdin=line)
    assert outcome.code == 2
    assert "Line 1" in outcome.err
    assert "Traceback" not in outcome.err


def test_an_article_is_found_by_its_relative_path(library, folder, monkeypatch):
    monkeypatch.chdir(folder)
    assert lectern("show", "./harbour.txt", "--json", library=library).json["path"] == str(folder / "harbour.txt")


def test_facets_count_all_hits(library):
    facets = lectern("search", "port OR pipeline", "--limit", 1, "--facets", "--json", library=library).json["facets"]
    assert facets["languages"] == {"en": 2}
    assert facets["entities"]["PERSON"]["Ilse Brandvik"] == 1


def test_a_word_that_no_article_has_brings_another_spelling(library):
    outcome = lectern("search", "harbuor", "--json", library=library)
    assert outcome.json["suggestions"] == [
        {"position": 0, "typed": "harbuor", "instead": "harbour", "same_name": False}
    ]
    assert "did you mean “harbour”" in lectern("search", "harbuor", library=library).err


def test_hits_are_shown_in_their_context_and_reported(tmp_path, library):
    hits = lectern("hits", "brandvik", "--context", 2, "--json", library=library).json
    words = [(hit["before"], hit["hit"]) for hit in hits]
    assert words == [("Minister Ilse", "Brandvik"), ("in Karsholm.", "Brandvik")]
    report = tmp_path / "report.md"
    assert lectern("hits", "brandvik", "--to", report, library=library).code == 0
    assert "**Brandvik**" in report.read_text(encoding="utf-8")
    refused = lectern("hits", '"brandvik', library=library)
    assert refused.code == 2
    assert "^" in refused.err


def test_help_pages_are_shown():
    assert "person:" in lectern("help", "search").out
    assert "PERSON" in lectern("help", "entities").out


def started_update(tmp_path: Path) -> subprocess.Popen[str]:
    """Start an update over so many articles that it can be stopped on its way."""
    folder = tmp_path / "many"
    for number in range(400):
        write_article(folder, f"{number:03}.txt", numbered(number))
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "index", "index", folder, "--library", tmp_path / "lib", "--json-progress"],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
    )


def test_an_interrupted_update_keeps_what_it_has_and_exits_with_130(tmp_path):
    process = started_update(tmp_path)
    assert process.stdout is not None
    for line in process.stdout:
        if json.loads(line).get("searchable", 0) > 0:
            break
    process.send_signal(signal.SIGINT)
    process.communicate()
    assert process.returncode == 130
    kept = lectern("search", "council", "--json", library=tmp_path / "lib").json["total"]
    assert kept > 0
    finished = lectern("index", "--json", library=tmp_path / "lib").json
    assert finished["articles"] == 400
    assert finished["unchanged"] == kept


def test_an_update_stops_when_it_is_told_to_on_standard_input(tmp_path):
    process = started_update(tmp_path)
    assert process.stdout is not None
    process.stdout.readline()
    process.communicate("cancel\n")
    assert process.returncode == 130


def test_the_pasted_page_is_read_as_an_analyst_would(tmp_path):
    path = study_data("pasted/turkey-russia-idlib.txt")
    reading = lectern("read", path, "--json").json
    assert reading["published"] == "2021-09-29"
    assert reading["published_from"] == "caption"
    assert reading["byline"] == "By Ragip Soylu in Istanbul"
    roles: dict[str, list[str]] = {}
    for block in reading["blocks"]:
        roles.setdefault(block["role"], []).append(reading["text"][block["start"] : block["end"]])
    assert len(roles["boilerplate"]) >= 5
    assert all(block["why"] for block in reading["blocks"] if block["role"] == "boilerplate")
    body = " ".join(roles["body"] + roles.get("quote", []))
    assert "We expect Russia to uphold" in body
    assert "advanced fighter jets" in body
    assert "newsletters" not in body


def test_a_backup_is_restored_into_another_library(tmp_path, library):
    made = lectern("annotate", "harbour.txt", "--quote", QUOTE, "--note", "Kept.", library=library).out.strip()
    assert lectern("backup", tmp_path / "all.zip", library=library).code == 0
    restored = lectern("restore", tmp_path / "all.zip", "--json", library=tmp_path / "other")
    assert restored.json["path"] == str(tmp_path / "all.zip")
    assert lectern("index", library=tmp_path / "other").code == 0
    (note,) = lectern("notes", "--json", library=tmp_path / "other").json
    assert (note["id"], note["note"], note["state"]) == (made, "Kept.", "exact")


def test_the_user_is_told_of_recovered_notes(library):
    lectern("annotate", "harbour.txt", "--quote", QUOTE, "--note", "Kept.", library=library)
    (library / "notes.sqlite").write_bytes(b"no notes at all" * 1000)
    told = lectern("notes", "--json", library=library)
    assert [note["note"] for note in told.json] == ["Kept."]
    assert "damaged; everything is back, from the backup of" in told.err
    assert "set-aside" in told.err


def test_what_is_no_backup_is_said(tmp_path, folder):
    outcome = lectern("restore", folder / "harbour.txt", library=tmp_path / "other")
    assert outcome.code == 2
    assert "no backup" in outcome.err


def test_notes_travel_to_another_library_and_come_back_to_the_byte(tmp_path, library):
    lectern("annotate", "harbour.txt", "--quote", QUOTE, "--note", "Kept.", library=library)
    (written,) = lectern("export", "--to", tmp_path / "a", "--format", "json", "--json", library=library).json[
        "written"
    ]
    other = tmp_path / "other"
    assert lectern("index", tmp_path / "articles", library=other).code == 0
    first, again = (lectern("import", written, "--json", library=other).json for _ in range(2))
    assert (first["added"], first["known"], again["added"], again["known"]) == (1, 0, 0, 1)
    assert first["conflicts"] == first["left_out"] == []
    (note,) = lectern("notes", "--json", library=other).json
    assert (note["note"], note["state"]) == ("Kept.", "exact")
    (again,) = lectern("export", "--to", tmp_path / "b", "--format", "json", "--json", library=other).json["written"]
    assert Path(again).read_bytes() == Path(written).read_bytes()


def test_a_file_that_holds_no_notes_is_said(folder, library):
    outcome = lectern("import", folder / "harbour.txt", library=library)
    assert outcome.code == 2
    assert "no notes" in outcome.err
