"""A folder that changes while the window is open: each change is seen in the results without a key pressed."""

from __future__ import annotations

import os
import shutil

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from desktop.dialogs.encoding import EncodingDialog
from desktop.dialogs.unreadable import UnreadableDialog
from desktop.models.wording import isolated
from index.articles.article import Role
from tests.support.articles import HARBOUR, PIPELINE, numbered, write_article

pytestmark = [pytest.mark.e2e, pytest.mark.qt]
THAI = "การเจรจาท่าเรือ"
LENGTH = 80  # bytes
FURNITURE = "Ferry timetables are printed on the last page of every issue."


@pytest.fixture
def folder(tmp_path):
    write_article(tmp_path / "articles", "harbour.txt", HARBOUR)
    write_article(tmp_path / "articles", "north/pipeline.txt", PIPELINE)
    return tmp_path / "articles"


@pytest.fixture
def opened(window, folder, tmp_path):
    window.open(tmp_path / "library", folder)
    seen(window, folder, "harbour.txt", "north/pipeline.txt")
    return window


def files(window, folder):
    """Return the files behind the results, as paths below the folder."""
    return sorted(os.path.relpath(hit.path, folder) for hit in window.main.results.model.hits)


def seen(window, folder, *names):
    """Wait until the results are these files, and their overview counts as many."""
    window.until(lambda: files(window, folder) == sorted(names))
    window.until(lambda: (overview := window.app.presenter.overview) is not None and overview.articles == len(names))


def replace(path, text):
    """Save a file as most programs do: a new one is written beside it and takes its place."""
    aside = path.with_name(f".{path.name}.new")
    aside.write_text(text, encoding="utf-8")
    aside.replace(path)


def look_for(window, words):
    window.press("ctrl+f", "ctrl+a")
    window.type(words)
    window.until(lambda: window.app.searching.answered.query == words)


def found(window):
    return [hit.title for hit in window.main.results.model.hits]


def test_file_that_was_added_is_seen(opened, folder):
    write_article(folder, "council.txt", numbered(4))
    seen(opened, folder, "council.txt", "harbour.txt", "north/pipeline.txt")


@pytest.mark.parametrize("save", [replace, lambda path, text: path.write_text(text, encoding="utf-8")])
def test_file_that_was_edited_is_found_by_its_new_words_only(opened, folder, save):
    look_for(opened, "unions")
    opened.until(lambda: len(found(opened)) == 1)
    save(folder / "harbour.txt", HARBOUR.replace("unions", "associations"))
    opened.until(lambda: found(opened) == [])
    save(folder / "harbour.txt", HARBOUR.replace("the offer", "the unions and the offer"))
    opened.until(lambda: len(found(opened)) == 1)


def test_file_that_was_renamed_is_the_same_article(opened, folder):
    (before,) = [hit.article for hit in opened.main.results.model.hits if hit.path.endswith("harbour.txt")]
    (folder / "harbour.txt").rename(folder / "port.txt")
    seen(opened, folder, "north/pipeline.txt", "port.txt")
    assert before in [hit.article for hit in opened.main.results.model.hits]


def test_file_that_was_deleted_is_gone_and_whole_again_when_it_is_back(opened, folder):
    (folder / "harbour.txt").unlink()
    seen(opened, folder, "north/pipeline.txt")
    write_article(folder, "harbour.txt", HARBOUR)
    seen(opened, folder, "harbour.txt", "north/pipeline.txt")


def test_folder_that_was_moved_takes_its_articles_along_and_is_watched_at_its_new_place(opened, folder):
    (folder / "north").rename(folder / "archive")
    seen(opened, folder, "archive/pipeline.txt", "harbour.txt")
    write_article(folder / "archive", "council.txt", numbered(4))
    seen(opened, folder, "archive/council.txt", "archive/pipeline.txt", "harbour.txt")


def test_folder_that_left_and_came_back_with_articles_in_deep_folders(opened, folder, tmp_path):
    shutil.move(folder / "north", tmp_path / "elsewhere")
    seen(opened, folder, "harbour.txt")
    write_article(tmp_path, "elsewhere/deep/er/council.txt", numbered(4))
    shutil.move(tmp_path / "elsewhere", folder / "north")
    seen(opened, folder, "harbour.txt", "north/deep/er/council.txt", "north/pipeline.txt")


def test_file_and_folder_change_places(opened, folder):
    (folder / "harbour.txt").unlink()
    write_article(folder / "harbour.txt", "inside.txt", numbered(5))
    seen(opened, folder, "harbour.txt/inside.txt", "north/pipeline.txt")
    shutil.rmtree(folder / "harbour.txt")
    write_article(folder, "harbour.txt", HARBOUR)
    seen(opened, folder, "harbour.txt", "north/pipeline.txt")


def test_open_article_follows_its_file(opened, folder):
    look_for(opened, "unions")
    opened.until(lambda: len(found(opened)) == 1)
    opened.press("Down", "Return")
    opened.until(lambda: opened.pane.opened is not None)
    replace(folder / "harbour.txt", HARBOUR.replace("two weeks", "three weeks"))
    opened.until(lambda: "three weeks" in opened.pane.opened.article.text)
    (folder / "harbour.txt").rename(folder / "port.txt")
    opened.until(lambda: opened.pane.opened.path == str(folder / "port.txt"))


@pytest.fixture
def post(folder):
    """Three articles of one outlet, each with the same line that no rule takes for page furniture."""
    for number in range(3):
        text = f"---\noutlet: Karsholm Post\n---\n\n# {numbered(number)}\n{FURNITURE}\n"
        write_article(folder, f"post/{number}.md", text)
    return folder


def rule(window, words, which):
    """Rule on the block of some words by its key and the menu that the key opens."""
    window.select(words)
    window.press("x")
    window.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    window.press(*["Down"] * which, "Return")


def test_line_ruled_furniture_in_its_outlet_leaves_search_and_comes_back(window, post, tmp_path):
    window.open(tmp_path / "library", post)
    look_for(window, "timetables")
    window.until(lambda: len(found(window)) == 3)
    window.press("Down", "Return")
    window.until(lambda: window.pane.opened is not None)
    rule(window, "Ferry timetables", 1)
    window.until(lambda: found(window) == [])
    assert FURNITURE in [
        block.span.of(window.pane.opened.article.text)
        for block in window.pane.opened.article.blocks
        if block.role is Role.BOILERPLATE
    ]
    window.press("ctrl+z")
    window.until(lambda: len(found(window)) == 3)


def test_greyed_block_is_made_part_of_the_article_by_the_menu_and_is_found_then(window, folder, tmp_path):
    letter = "Sign up for our newsletter to get the morning briefing from Karsholm in your inbox."
    write_article(folder, "letter.txt", f"{HARBOUR}\n{letter}\n")
    window.open(tmp_path / "library", folder)
    look_for(window, "briefing")
    assert found(window) == []
    look_for(window, "path:letter.txt")
    window.until(lambda: len(found(window)) == 1)
    window.press("Down", "Return")
    window.until(lambda: window.pane.opened is not None)
    window.press("ctrl+u")
    (box, _) = window.boxes("Sign up for our newsletter")
    window.click(window.pane.view.viewport(), box.center().toPoint(), button=3)
    window.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text() == "This is part of the article")
    window.click(menu, menu.actionGeometry(action).center())
    look_for(window, "briefing")
    window.until(lambda: len(found(window)) == 1)


def test_unreadable_file_is_listed_with_its_reason_and_read_in_the_encoding_that_is_said(window, folder, tmp_path):
    (folder / "wide.txt").write_bytes(f"{THAI}\n\nรัฐมนตรีกล่าวว่าทั้งสองฝ่ายใกล้จะตกลงกัน\n".encode("utf-16-le"))
    window.open(tmp_path / "library", folder)
    window.until(lambda: (overview := window.app.presenter.overview) is not None and overview.unreadable)
    look_for(window, "lang:th")

    def choose(dialog):
        row = next(row for row in range(dialog.list.count()) if dialog.list.item(row).text().endswith("utf-16-le"))
        window.press(*["Down"] * row, "Return")

    def list_files(dialog):
        assert dialog.table.item(0, 0).text() == isolated("wide.txt")
        assert dialog.table.item(0, 1).text()
        window.picture("unreadable")
        button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Reopen as…")
        window.click(button)

    with window.dialog(EncodingDialog, choose), window.dialog(UnreadableDialog, list_files):
        window.press("ctrl+shift+u")
    window.until(lambda: found(window) == [THAI])
    window.until(lambda: not window.app.presenter.overview.unreadable)


def test_unreadable_file_is_read_when_what_was_wrong_is_mended_and_it_is_tried_again(window, folder, tmp_path):
    broken = folder / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 and no more".ljust(LENGTH))
    window.open(tmp_path / "library", folder)
    window.until(lambda: (overview := window.app.presenter.overview) is not None and overview.unreadable)
    status = broken.stat()
    broken.write_bytes(b"Bridge talks in Karsholm\n\nThe bridge of Varn stays shut.".ljust(LENGTH))
    os.utime(broken, ns=(status.st_atime_ns, status.st_mtime_ns))  # looks unchanged, so nothing but a request helps

    def try_again(dialog):
        assert dialog.table.item(0, 0).text() == isolated("broken.docx")
        button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Try again")
        window.click(button)

    with window.dialog(UnreadableDialog, try_again):
        window.press("ctrl+shift+u")
    window.until(lambda: not window.app.presenter.overview.unreadable)
    window.until(lambda: "Bridge talks in Karsholm" in found(window))
