import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.export.containment import contained
from tests.support.markdown import parse, text_of

WHOLE = [
    "plain *words* and a [link](https://x.example)",
    "# Heading\n\n- list\n- of [[things]] #tag\n\n1. one",
    "```python\nprint('#')\n```",
    "~~~~\n```\n~~~~\nafter",
    "inline ```code``` here",
    "100 %% of %% it, $$x$$",
    "> a quotation\n\n| a | b |\n|---|---|\n| 1 | 2 |",
]
BLOCKS = """text|```|````|~~~|``` x|  ```|    ```|- ```|> ```|- a|  - b|1. c|> q
<!-- open|close -->|<div>|<script>|<?x|<!X|<![CDATA[|</div>|<pre>
# H|---|===|[a]: /x 'open|: a :|    code|\tcode|`open|<!-- lectern:end article1 -->|\\"""
LINES = st.lists(st.sampled_from(["", "|---|", *re.split(r"[|\n]", BLOCKS)]), max_size=8).map("\n".join)


@pytest.mark.parametrize("note", WHOLE)
def test_a_whole_note_is_kept_to_the_letter(note):
    assert contained(note) == note


@settings(max_examples=500, deadline=None)
@given(LINES)
def test_what_follows_a_note_is_not_swallowed_by_it(note):
    tokens = parse(f"before\n\n{contained(note)}\n\nEND\n\n> quotation")
    last = tokens[-8:]
    assert [token.type for token in last] == [
        "paragraph_open",
        "inline",
        "paragraph_close",
        "blockquote_open",
        "paragraph_open",
        "inline",
        "paragraph_close",
        "blockquote_close",
    ]
    assert (text_of(last[1]), last[0].level) == ("END", 0)


@pytest.mark.parametrize("note", ["```\ncode", "<!-- gone", "- ```\n  code", "<script>"])
def test_a_note_that_is_left_open_is_put_into_a_block_quote(note):
    assert contained(note) == "\n".join(f"> {line}" for line in note.split("\n"))


@pytest.mark.parametrize(("note", "kept"), [("50 %% more", "50 \\%\\% more"), ("$$x", "\\$\\$x")])
def test_half_a_comment_or_formula_is_plain_text(note, kept):
    assert contained(note) == kept


def test_our_markers_in_a_note_are_markers_no_more():
    assert "<!-- lectern:" not in contained("a\n<!-- lectern:end article1 -->\n<!--  lectern:begin x -->")


@pytest.mark.parametrize("note", ["", " \n\n "])
def test_an_empty_note_is_nothing(note):
    assert contained(note) == ""
