import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from index.export.escaping import block_quote, clean, inline
from tests.support.markdown import kinds, parse, quotations, text_of

# What Markdown, its dialects and note-taking programs give a meaning to, among plain words.
SIGNS = "aÜé漢🍏-+*_`~=%^|\\![](){}<>#&;:/@.,'\"$1"
RUNS = """مرفأ;;12;;[[;;]];;![;;](x);;{{;;}};;{%;;%};;%%;;==;;~~;;```;;~~~;;$$;;--;;---;;===;;***;;___;;<!--;;-->
<b>;;</b>;;<a&b>;;&amp;;;&#35;;;&lt;;#tag;;#1;;^id;;[^1];;[x]:;;1.;;2);;>>;;:--;;http://;;https://x.example
www.x.example;;mailto:a@b.example;;a@b.example;;key::;;:smile:;;<%;;%>;;<?php;;]]>"""
PIECES = st.sampled_from([*SIGNS, *re.split(r";;|\n", RUNS), "\u200d"])
SPACES = st.sampled_from([" ", "  ", "", "\t", "\n", "\n\n", "\n\n\n", "    ", "\u00a0", "\u2003"])
TEXTS = st.lists(st.tuples(PIECES, SPACES), max_size=25).map(lambda parts: "".join(map("".join, parts)))
ANY = st.one_of(TEXTS, st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t")))


@settings(max_examples=250, deadline=None)
@given(ANY.filter(str.strip))
@example("\n\n\n a\n\n\n\nb \n")
@example("1. one\n2) two\n- three\n    four\n===\n---")
def test_a_parser_gets_a_quotation_back_to_the_letter(text):
    assert quotations(block_quote(text)) == [text]


@settings(max_examples=250, deadline=None)
@given(ANY.filter(str.strip))
def test_a_quotation_is_paragraphs_of_text_and_nothing_else(text):
    allowed = {"blockquote_open", "blockquote_close", "paragraph_open", "paragraph_close", "inline"}
    assert kinds(parse(block_quote(text))) <= allowed | {"text", "text_special", "softbreak"}


@settings(max_examples=150, deadline=None)
@given(ANY.filter(str.strip))
def test_a_heading_shows_its_text_on_one_line(text):
    tokens = parse(f"# {inline(text)}\n\nafter")
    assert [token.type for token in tokens[:3]] == ["heading_open", "inline", "heading_close"]
    assert text_of(tokens[1]) == " ".join(text.split())
    assert kinds(tokens[1:2]) <= {"inline", "text", "text_special"}


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_nothing_is_left_that_note_taking_programs_act_upon(text):
    markdown = block_quote(text)
    for sign in ("[[", "{{", "{%", "%%", "==", "$$", "<"):
        assert sign not in markdown
    assert not re.search(r"(?<!\\):(?::|//)", markdown)
    assert not re.search(r"(?<!\\)[#$^|~`]", re.sub(r"&#\d+;", "", markdown.replace("\\\\", "")))


@pytest.mark.parametrize("address", ["https://x.example/a", "www.x.example", "HTTP://X.example", "WWW.x.example"])
def test_an_address_does_not_become_a_link_by_itself(address):
    assert address not in block_quote(address)


def test_plain_prose_stays_readable():
    prose = "He said (twice): “4,000 crates – 12.5 % of all – had spoiled!” Why? Nobody knows; it's so."
    assert block_quote(prose) == f"> {prose}"


def test_paragraphs_of_a_quotation_stay_apart():
    assert block_quote("one\ntwo\n\nthree") == "> one\n> two\n>\n> three"


def test_control_characters_and_half_characters_are_shown_as_replaced():
    assert clean("a\x00b\x1b\ud800\r\nc\rd\x85") == "a\ufffdb\ufffd\ufffd\nc\nd\ufffd"
