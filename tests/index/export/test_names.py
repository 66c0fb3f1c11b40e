import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.export.names import LONGEST, comparable, file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Harbour talks resume", "Harbour talks resume.md"),
        ("Talks: a/b\\c?", "Talks a b c.md"),
        ("../../etc/passwd", "etc passwd.md"),
        ("CON", "_CON.md"),
        ("com1.txt", "_com1.txt.md"),
        ("Lpt²", "_Lpt².md"),
        ("Console", "Console.md"),
        ("...", "Untitled article.md"),
        ("", "Untitled article.md"),
        ("ends with a dot. ", "ends with a dot.md"),
        ("-rf *", "rf.md"),
        ("\u202emd.txt", "md.txt.md"),
        ("Über Ł 漢字 🍏", "Über Ł 漢字 🍏.md"),
    ],
)
def test_a_title_becomes_a_name(title, name):
    assert file_name(title) == name


def test_an_id_tells_two_like_titles_apart():
    assert file_name("Talks", "0123456789abcdef") == "Talks (01234567).md"


@pytest.mark.parametrize("title", ["word " * 60, "漢" * 100, "👩‍🚀" * 40, "e\u0301" * 100])
def test_a_long_title_is_cut_between_characters(title):
    name = file_name(title)
    assert 100 < len(name.encode()) <= LONGEST
    assert name.endswith("….md")


@settings(deadline=None)
@given(st.text(), st.sampled_from(["", "0123456789abcdef"]))
def test_every_name_is_safe_everywhere(title, identity):
    name = file_name(title, identity)
    assert len(name.encode()) <= LONGEST
    assert not set(name) & set('\\/:*?"<>|\0\n\r')
    assert name[0] not in ".-~ "
    assert name.endswith(".md")
    assert not name.removesuffix(".md").endswith((".", " "))


def test_names_that_a_file_system_may_hold_for_the_same_are_compared_so():
    assert comparable("Ü.md") == comparable("u\u0308.md".upper())
