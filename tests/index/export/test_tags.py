"""Tags in exported files: valid YAML whatever they are, and one tag each for whoever reads the front matter."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from index.export.frontmatter import write_front_matter
from index.export.grouping import pages_by_article
from index.export.pages import content_of, front_matter_of
from index.notes.tags import normalise_tags
from tests.support.exporting import opened_article, placed
from tests.support.markdown import parse, text_of
from tests.support.notes import annotation_on

# What Obsidian takes for one tag, written down here anew: nothing of it is shared with the code under test.
ENDS_A_TAG = re.compile(r"""[\s!"#$%&'()*+,.:;<=>?@\[\\\]^`{|}~\u2000-\u206f\u2e00-\u2e7f]""")


def page_of(tags):
    annotation = replace(annotation_on(), tags=normalise_tags(tags))
    (page,) = pages_by_article([opened_article(placed(annotation))])
    return page


def tags_in(page):
    """Return the tags of the front matter as a reader with YAML's own types gets them."""
    return next(iter(yaml.safe_load_all(write_front_matter(front_matter_of(page)))))["tags"]


@pytest.mark.parametrize(
    ("tag", "read"),
    [
        ("port", "port"),
        ("port/winter", "port/winter"),
        ("source: harbour", "source-harbour"),
        ("a,b", "a-b"),
        ("a#b", "a-b"),
        ("two words", "two-words"),
        ('"quoted"', "quoted"),
        ("[list]", "list"),
        ("no", "no"),
        ("2021-09-05", "2021-09-05"),
        ("~", None),
        ("🍏", "🍏"),
        ("مرفأ/شتاء", "مرفأ/شتاء"),
        ("\u202eright", "right"),
        ("हिन्दी", "हिन्दी"),
        ("C++", "C"),
    ],
)
def test_a_tag_is_read_as_one(tag, read):
    assert tags_in(page_of([tag])) == ([read] if read else [])


@given(st.lists(st.text(max_size=20), max_size=5))
@example(["\x80", "\x81"])  # written as one sign
def test_any_tags_are_strings_that_are_one_tag_each(tags):
    read = tags_in(page_of(tags))
    assert all(isinstance(tag, str) and tag for tag in read)
    assert not any(ENDS_A_TAG.search(tag) for tag in read)
    assert len({tag.casefold() for tag in read}) == len(read)


@pytest.mark.parametrize("tag", ["source:harbour", "a,b", "a#b", "[[link]]", "<b>", "C++", "{{x}}", "`code`"])
def test_the_line_of_tags_tells_a_tag_exactly(tag):
    texts = [text_of(token) for token in parse(content_of(page_of([tag])))]
    assert any(f"Tags: #{tag} ·" in text for text in texts)
