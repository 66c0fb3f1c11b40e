import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from index.errors import ExportError
from index.export.frontmatter import identity, merged, split, write_front_matter

OURS: dict[str, str | list[str]] = {"lectern": "article1", "title": "A: b", "tags": ["x", "y"]}
HEAD = write_front_matter(OURS)


def read(head):
    """Return the values that an independent reader with YAML's own types gets."""
    return next(iter(yaml.safe_load_all(head)))


@settings(max_examples=300, deadline=None)
@given(st.text(), st.lists(st.text(), max_size=4))
def test_any_title_and_tags_give_valid_yaml_with_strings_only(title, tags):
    values = read(write_front_matter({"lectern": "a", "title": title, "tags": tags}))
    assert isinstance(values["title"], str)
    assert len(values["tags"]) == len(tags)
    assert all(isinstance(tag, str) for tag in values["tags"])
    assert "\n" not in values["title"]


@pytest.mark.parametrize(
    "title",
    [
        "No",
        "1.10",
        "2021-09-05",
        "a: b",
        "# c",
        "- d",
        "'e'",
        '"f"',
        "{g}",
        "@h",
        "---",
        "null",
        "مرفأ",
        "🍏",
        "a\\b",
    ],
)
def test_a_title_comes_back_as_the_string_it_is(title):
    assert read(write_front_matter({"title": title})) == {"title": title}


def test_strings_are_quoted_and_stay_on_one_line():
    assert write_front_matter({"title": "word " * 80}).count("\n") == 3
    assert 'title: "A: b"\n' in HEAD


def test_what_is_right_already_is_left_as_it_is_written():
    head = "---\ntags: [x, y]\nlectern: article1\ntitle: 'A: b'\nmine: 1\n---\n"
    assert merged(head, OURS) == head


def test_the_users_lines_stay_as_they_are():
    head = (
        '---\n# my comment\nmine: {a: NO}\nlectern: "article1"\ntitle: "old"\n'
        '\n# on tags\ntags:\n- "old"\naliases:\n  - b\n---\n'
    )
    after = merged(head, OURS)
    assert after == (
        '---\n# my comment\nmine: {a: NO}\nlectern: "article1"\ntitle: "A: b"\ntags:\n- "x"\n- "y"\n'
        "\n# on tags\naliases:\n  - b\n---\n"
    )


def test_windows_line_ends_and_a_byte_order_mark_stay():
    head = "\ufeff---\r\nmine: 1\r\ntitle: old\r\n---\r\n"
    after = merged(head, OURS)
    assert after.startswith("\ufeff---\r\nmine: 1\r\n")
    assert after.count("\n") == after.count("\r\n")


@pytest.mark.parametrize(
    "body",
    ["a: [", "- a\n- b", "{a: b}", "a: &x b\nc: *x", "a: |\n  text\n b", "a: b\n  c: d", "plain", "[" * 5000],
)
def test_front_matter_that_cannot_be_altered_safely_is_refused(body):
    with pytest.raises(ExportError) as raised:
        merged(f"---\n{body}\n---\n", OURS)
    assert raised.value.code == "export-bad-front-matter"


def test_a_file_without_front_matter_gets_it():
    assert merged("", OURS) == HEAD


@pytest.mark.parametrize(
    ("text", "head"), [("---\na: b\n---\nrest", "---\na: b\n---\n"), ("a\n---\nb\n---\n", ""), ("---\na", "")]
)
def test_front_matter_ends_where_it_ends(text, head):
    assert split(text) == (head, text.removeprefix(head))


@pytest.mark.parametrize(
    ("head", "found"),
    [(HEAD, "article1"), ("---\nlectern: a-1\nbad: [\n---\n", "a-1"), ("---\nx: lectern: a\n---\n", "")],
)
def test_the_id_is_found_in_front_matter(head, found):
    assert identity(head) == found


KEYS = st.sampled_from(["mine", "aliases", "cssclass", "Title", "date", "ключ"])
USERS = st.lists(
    st.tuples(KEYS, st.sampled_from(["1", "NO", "'a: b'", "[x, y]", "\n  - a\n  - b", "|\n  title: x\n\n  y"])),
    unique_by=lambda pair: pair[0],
)


@settings(deadline=None)
@given(USERS, st.integers(0, 5))
def test_the_users_keys_keep_their_lines_and_values(users, place):
    lines = [f"{key}: {value}\n" for key, value in users]
    lines.insert(min(place, len(lines)), "title: old\n")
    after = merged("---\n" + "".join(lines) + "---\n", OURS)
    assert [line for line in lines if line not in after] == ["title: old\n"]
    assert read(after)["title"] == "A: b"
    assert merged(after, OURS) == after
