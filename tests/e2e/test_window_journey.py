"""The main job in a real window: search → open → highlight → note → export, by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from desktop.launch import Launch
from desktop.models.palette import OfferKind
from index.notes.annotation import State
from tests.support.articles import HARBOUR, PIPELINE, numbered, rewrite, write_article
from tests.support.data import CHECKOUT
from tests.support.window import PATIENCE, RealWindow

pytestmark = [pytest.mark.e2e, pytest.mark.qt]

QUOTE = "We are close to an agreement"


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    opened = RealWindow(qtbot, qapp, tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path):
    write_article(tmp_path / "articles", "harbour.txt", HARBOUR)
    write_article(tmp_path / "articles", "pipeline.txt", PIPELINE)
    return tmp_path / "articles"


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library"


def search_and_open(window, words):
    """Find an article by keyboard alone, and open the first result."""
    window.press("ctrl+f", "ctrl+a")
    window.type(words)
    window.until(lambda: window.app.searching.answered.query == words and window.main.results.model.rowCount() > 0)
    window.press("Down", "Return")
    window.until(lambda: window.pane.opened is not None and window.pane.isAncestorOf(window.main.focusWidget()))


def shown_annotations(window):
    return window.pane.opened.annotations


def test_the_main_job_by_mouse_and_keyboard(window, folder, library, tmp_path, monkeypatch):
    window.open(library, folder)
    window.picture("1-library")

    search_and_open(window, "agreement minister")
    assert window.pane.opened.article.title == "Harbour talks resume in Veldora"
    window.picture("2-article")

    window.select(QUOTE)
    window.picture("3-selection")
    window.press("1")
    window.until(lambda: len(shown_annotations(window)) == 1)
    assert shown_annotations(window)[0].annotation.selector.quote == QUOTE
    assert shown_annotations(window)[0].annotation.label == "claim"

    window.select("the port would reopen within two weeks")
    window.press("n")
    window.until(lambda: len(shown_annotations(window)) == 2)
    window.until(lambda: window.main.focusWidget() is not window.pane.view)
    window.type("Only if the *unions* accept.")
    window.picture("4-note")
    window.press("ctrl+Return")
    window.until(
        lambda: any(one.annotation.note == "Only if the *unions* accept." for one in shown_annotations(window))
    )
    window.picture("5-noted")

    target = tmp_path / "export"
    monkeypatch.setattr(window.app.exporting, "_choose_folder", lambda _begin: str(target))
    window.press("ctrl+e")
    window.until(lambda: list(target.glob("*.md")))
    (written,) = target.glob("*.md")
    window.until(lambda: "unions" in written.read_text("utf-8"))
    text = written.read_text(encoding="utf-8")
    assert yaml.safe_load(text.split("---\n")[1])["title"] == "Harbour talks resume in Veldora"
    assert QUOTE in text
    window.picture("6-exported")


def test_undo_brings_back_a_removed_annotation(window, folder, library):
    window.open(library, folder)
    search_and_open(window, "agreement")
    window.select(QUOTE)
    window.press("2")
    window.until(lambda: len(shown_annotations(window)) == 1)
    window.press("ctrl+z")
    window.until(lambda: len(shown_annotations(window)) == 0)
    window.press("ctrl+shift+z")
    window.until(lambda: len(shown_annotations(window)) == 1)


def test_the_window_follows_its_folder(window, folder, library):
    window.open(library, folder)
    window.press("ctrl+f")
    window.type("lighthouse")
    window.until(lambda: window.app.searching.answered.query == "lighthouse")
    with window.qtbot.waitSignal(window.app.updating.ended, timeout=PATIENCE):
        write_article(folder, "new.txt", PIPELINE.replace("pipeline", "lighthouse"))
    window.until(lambda: window.main.results.model.rowCount() == 1)


def test_an_annotation_is_found_again_after_the_file_was_edited(window, folder, library):
    window.open(library, folder)
    search_and_open(window, "agreement")
    window.select(QUOTE)
    window.press("1")
    window.until(lambda: len(shown_annotations(window)) == 1)
    with window.qtbot.waitSignal(window.app.updating.ended, timeout=PATIENCE):
        rewrite(folder / "harbour.txt", HARBOUR.replace("Port workers", "Several hundred striking port workers"))
    window.until(lambda: shown_annotations(window)[0].placement.state is State.MOVED)
    assert shown_annotations(window)[0].placement.span.of(window.pane.opened.article.text) == QUOTE


def test_typing_goes_on_while_an_update_runs(window, folder, library):
    for number in range(300):
        write_article(folder, f"many/{number:03}.txt", numbered(number))
    window.app.open(Launch(library, (folder,)))
    with window.qtbot.waitSignal(window.app.updating.progressed, timeout=PATIENCE):
        pass
    window.press("ctrl+f")
    window.type("council")
    assert window.main.top_bar.search_box.text() == "council"
    window.until(lambda: not window.app.updating.is_running)  # it may have ended while the last key was typed
    window.until(lambda: window.main.results.model.total == 300)


def test_the_sample_library_opens_with_every_article(window, library):
    sample = Path(CHECKOUT / "resources" / "sample")
    window.open(library, sample)
    files = [path for path in sample.rglob("*") if path.is_file()]
    window.until(lambda: (seen := window.app.presenter.overview) is not None and seen.articles == len(files))
    assert window.app.presenter.overview.unreadable == ()
    search_and_open(window, "hradvek")
    window.picture("7-sample")
    window.press("ctrl+d")
    window.picture("8-sample-other-theme")


def test_notes_are_found_again_and_opened_by_keyboard_alone(window, folder, library):
    window.open(library, folder)
    search_and_open(window, "agreement")
    window.select(QUOTE)
    window.press("1")
    window.until(lambda: len(shown_annotations(window)) == 1)
    search_and_open(window, "pipeline")
    window.press("ctrl+3")
    window.until(lambda: bool(window.main.notes.model.sections))
    window.type("agreement")
    window.press("Down", "Return")
    window.until(lambda: window.pane.opened.article.title == "Harbour talks resume in Veldora")
    window.picture("9-notes")


def open_with_overview(window, folder, library):
    window.open(library, folder)
    window.until(lambda: (seen := window.app.presenter.overview) is not None and seen.articles == 2)


def test_palette_reaches_an_article_and_an_action(window, folder, library):
    open_with_overview(window, folder, library)
    window.press("ctrl+k")
    window.type("veldora")
    window.until(lambda: any(offer.kind is OfferKind.ARTICLE for offer in window.main.palette_box.model.offers))
    window.picture("10-palette")
    window.press("Return")
    window.until(lambda: window.pane.opened is not None)
    before = window.app.appearance.theme.is_dark
    window.press("ctrl+k")
    window.type("light or")
    window.press("Return")
    window.until(lambda: window.app.appearance.theme.is_dark is not before)


def test_query_is_completed_and_narrowed(window, folder, library):
    open_with_overview(window, folder, library)
    window.press("ctrl+f")
    window.type("lang:")
    window.until(lambda: bool(window.main.top_bar.search_box.suggestions()))
    window.press("Tab")
    window.until(lambda: window.app.searching.answered.query.strip() == "lang:en")
    window.picture("11-completed")
    assert window.main.results.model.total == 2
