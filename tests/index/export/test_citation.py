from dataclasses import replace

import pytest

from index.errors import ExportError
from index.export.citation import cite, styles
from tests.support.exporting import opened_article


def test_the_full_style_says_all_that_is_needed_to_check():
    assert cite(opened_article(), 3) == (
        "Ana Lindqvist, B. Okoro, “Harbour talks: resume?”, Velmora Courier, 2021-09-05, paragraph 3, "
        "https://courier.example/harbour, SHA-256 " + "5" * 64
    )


def test_a_footnote_ends_with_a_full_stop():
    assert cite(opened_article(), 3, "note").endswith("2021-09-05, para. 3.")


@pytest.mark.parametrize("style", [style.key for style in styles()])
def test_what_is_not_known_leaves_no_trace(style):
    opened = opened_article()
    bare = replace(opened, sha256="", article=replace(opened.article, authors=(), outlet="", published=None, url=""))
    assert cite(bare, 0, style).rstrip(".") in {"“Harbour talks: resume?”", "Harbour talks: resume?"}


def test_braces_in_a_title_are_no_pattern():
    assert "{url!r} {0}" in cite(opened_article(title="{url!r} {0}"), 1)


def test_an_unknown_style_is_said():
    with pytest.raises(ExportError) as raised:
        cite(opened_article(), 1, "harvard")
    assert raised.value.code == "unknown-style"
    assert "full" in str(raised.value.data["known"])
