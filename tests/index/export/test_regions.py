import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.errors import ExportError
from index.export.regions import owner_of_region, replace_region, write_region

OLD = write_region("a1", "old")
NEW = write_region("a1", "new\n\nlines")
OUTSIDE = st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: "lectern:" not in text)


@settings(deadline=None)
@given(OUTSIDE, OUTSIDE)
def test_not_a_character_outside_is_touched(before, after):
    if before and not before.endswith("\n"):
        before += "\n"
    assert replace_region(before + OLD + after, "a1", NEW) == before + NEW + after


def test_replacing_by_the_same_changes_nothing():
    assert replace_region(f"a\n{OLD}b", "a1", OLD) == f"a\n{OLD}b"


def test_windows_line_ends_are_taken_over():
    text = f"mine\n{OLD}".replace("\n", "\r\n")
    assert replace_region(text, "a1", NEW) == f"mine\n{NEW}".replace("\n", "\r\n")


def test_a_last_line_without_an_end_stays_so():
    assert replace_region(OLD.rstrip("\n"), "a1", NEW) == NEW.rstrip("\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        OLD + OLD,
        OLD.replace("lectern:end", "lectern: end"),
        OLD.replace("<!-- lectern:end a1 -->", ""),
        OLD.replace("begin a1", "begin b2"),
        OLD.replace("\n<!-- lectern:end", "\ntext <!-- lectern:end"),
        "<!-- lectern:end a1 -->\n<!-- lectern:begin a1 -->\n",
        f"<!-- lectern:begin -->\n{OLD}",
        write_region("b2", "other"),
    ],
)
def test_damaged_markers_are_refused(text):
    with pytest.raises(ExportError) as raised:
        replace_region(text, "a1", NEW)
    assert raised.value.code == "export-damaged-region"


@pytest.mark.parametrize(("text", "owner"), [(f"mine\n{OLD}", "a1"), ("mine\n", "")])
def test_a_region_says_whose_it_is(text, owner):
    assert owner_of_region(text) == owner
