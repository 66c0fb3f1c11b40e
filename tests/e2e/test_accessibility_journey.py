"""The main job for somebody who sees nothing: through the accessibility tree of the desktop and the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.articles import HARBOUR, PIPELINE, write_article
from tests.support.screen_reader import screen_reader

pytestmark = [pytest.mark.e2e, pytest.mark.qt]
QUOTE = "We are close to an agreement"
CONTROLS = {"push button", "check box", "radio button", "text", "list", "list item", "tree", "combo box", "menu item"}
PICTURES = Path(__file__).with_name("screenshots")


@pytest.fixture(scope="module")
def reader(tmp_path_factory, request, qapp):
    folder = tmp_path_factory.mktemp("read aloud")
    write_article(folder / "articles", "harbour.md", f"---\noutlet: Karsholm Post\n---\n\n# {HARBOUR}")
    write_article(folder / "articles", "pipeline.txt", PIPELINE)
    failed = request.session.testsfailed
    with screen_reader(folder / "library", folder / "articles") as reader:
        yield reader
        if request.session.testsfailed > failed:  # a picture of the screen: the window is another process's
            PICTURES.mkdir(exist_ok=True)
            qapp.primaryScreen().grabWindow(0).save(str(PICTURES / "accessibility.png"))


def test_search_is_written_and_its_results_are_told(reader):
    reader.find("list item", "Pipeline blast")
    reader.write("text", "Search", "agreement minister")
    reader.until(lambda: len([one for one in reader.tree() if one["role"] == "list item"]) == 1)
    found = reader.find("list item", "Harbour talks resume in Veldora")
    assert "Karsholm Post" in found["name"]
    assert QUOTE in found["name"]


def test_article_is_opened_and_its_text_read_with_what_is_marked_in_it(reader):
    reader.act("text", "Search", "SetFocus")
    reader.press("Down", "Return")
    last = "The VMA did not say how many ships were waiting outside the harbour."
    article = reader.until(lambda: last in (one := reader.find("label", "Article"))["text"] and one)
    assert article["focused"]
    reader.until(lambda: reader.find("label", "Article")["description"].startswith("9 mentions, 0 notes, "))
    reader.act("check box", "Entities")
    reader.find("table cell", "Ilse Brandvik, 2 mentions")
    reader.act("label", "Article", "SetFocus")


def test_passage_is_annotated_and_its_card_is_in_the_tree(reader):
    reader.press("f")
    reader.write("text", "Find in the article", QUOTE)
    reader.press("Escape", "1")
    card = reader.find("panel", f"Claim: {QUOTE}")
    assert card["focusable"]
    reader.act("push button", "Edit note")
    reader.write("text", "Note", "Who says so?")
    reader.act("push button", "Save")
    reader.until(lambda: reader.find("panel", f"Claim: {QUOTE}")["description"] == "Who says so?")
    assert ", 1 note, " in reader.find("label", "Article")["description"]


def test_note_and_name_are_said_where_keys_go_to_them(reader):
    reader.act("label", "Article", "SetFocus")
    reader.press("a")
    reader.until(lambda: any(said == f"Claim: {QUOTE}. Who says so?" for said in reader.heard()))
    reader.press("p")
    reader.until(lambda: any(QUOTE in said and said.startswith("1 of 2: ") for said in reader.heard()))
    reader.press("e")
    reader.until(lambda: reader.find("push button", "Correct…"))
    reader.press("Escape")


def test_change_is_taken_back_by_its_button(reader):
    said = reader.find("push button", "Undo")["description"]
    assert QUOTE[:10] in said
    reader.act("push button", "Undo")
    reader.until(lambda: reader.find("panel", f"Claim: {QUOTE}")["description"] == "")


def test_every_control_that_is_shown_has_a_name(reader):
    seen = []
    for side in ("Notes", "Entities", "Library"):
        reader.act("check box", side)
        seen += [one for one in reader.tree() if one["role"] in CONTROLS]
    assert len(seen) > 40
    assert [one for one in seen if not one["name"]] == []


def test_whatever_takes_the_focus_has_a_name(reader):
    taking = [one for one in reader.tree() if one["focusable"]]
    assert len(taking) > 15
    assert [one for one in taking if not one["name"]] == []
