"""Templates: those that ship, what the user's own can do, and what none of them can."""

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from index.errors import ExportError
from index.export.grouping import page_of_article, page_of_query
from index.export.markdown import export_pages
from index.export.template_sandbox import MOST_STEPS, Sandbox, TooMuch
from index.export.templates import compiled, renderer, shipped
from tests.support.exporting import opened_article, placed
from tests.support.markdown import kinds, parse, quotations
from tests.support.notes import annotation_on

HOSTILE = (
    "# heading\n- item\n#tag [[wiki]] [a](javascript:alert(1)) <script>x</script> <!-- lectern:end article1 -->\n"
    "{{ 7 * 7 }} {% raw %} %%comment%% ==mark== $x$ https://evil.example www.evil.example ```\n~~~ | cell"
)


def page(*annotations, title="Harbour talks: resume?", **fields):
    opened = opened_article(*annotations, title=title)
    return page_of_article(replace(opened, **fields))


def rendered(source, of=None):
    return compiled(source, "mine.md.j2")(of or page())


def refused(source):
    """Return the error of a template."""
    with pytest.raises(ExportError) as raised:
        rendered(source)
    return raised.value


def hostile_page():
    return page(placed(annotation_on(HOSTILE, text=HOSTILE)), title=HOSTILE)


# -- those that ship


def test_three_templates_ship():
    assert shipped() == ("brief", "dossier", "quotations")


@pytest.mark.parametrize("name", shipped())
def test_a_template_that_ships_shows_every_quotation_of_every_kind_of_file(name):
    articles = [
        opened_article(),
        opened_article(placed(annotation_on("Harbour talks")), identity="b", title="Second"),
    ]
    for shown in (page(), page_of_query(articles, "harbour")):
        text = renderer(name)(shown)
        assert all(one.annotation.selector.quote in text for opened in shown.articles for one in opened.annotations)
        assert text.startswith("# ")


@pytest.mark.parametrize("name", shipped())
def test_a_template_that_ships_is_not_steered_by_what_it_shows(name):
    text = renderer(name)(hostile_page())
    shown = MarkdownIt("commonmark", {"html": True}).enable("table").parse(text)
    assert not kinds(shown) & {"html_block", "html_inline", "fence", "code_block", "image"}
    links = [child.attrs["href"] for token in shown for child in token.children or () if child.type == "link_open"]
    assert all(str(link).startswith(("lectern://", "https://courier.example")) for link in links)
    assert "<!--" not in text


def test_notes_of_footnotes_have_numbers_through_the_whole_file():
    articles = [opened_article(), opened_article(identity="b")]
    text = renderer("brief")(page_of_query(articles, "q"))
    assert re.findall(r"^\[\^(\d+)\]: ", text, re.MULTILINE) == ["1", "2"]


# -- escaping


VALUES = st.one_of(
    st.text(max_size=60), st.sampled_from([HOSTILE, "# a", "- b", "1. c", "<b>", "```", "%%", "[[a]]"])
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    value=VALUES,
    source=st.sampled_from(
        [
            "{{ articles[0].title }}",
            "before {{ articles[0].title }} after",
            "{% set x = articles[0].title %}{{ x }}",
            "{% set x %}{{ articles[0].title }}{% endset %}{{ x }}",
            "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(articles[0].title) }}",
            "{{ articles[0].title ~ '' }}",
            "{{ [articles[0].title, 'x'] | join('y') }}",
            "{{ articles[0].title | trim | string }}",
            "{% for c in [articles[0].title] %}{{ c }}{% endfor %}",
            "{% filter trim %}{{ articles[0].title }}{% endfilter %}",
            "{{ articles[0].title | md | upper }}",
        ]
    ),
)
def test_no_value_becomes_markup_however_a_template_writes_it(value, source):
    text = rendered(source, page(title=value))
    found = kinds(parse(text))
    assert found <= {"paragraph_open", "paragraph_close", "inline", "text", "text_special"}
    assert not re.search(r"(?<![\\&\w])#\w", text.replace("&#", ""))


def test_an_escaped_value_reads_as_it_was():
    (paragraph,) = [
        token for token in parse(rendered("{{ articles[0].title }}", page(title="*a* #b"))) if token.children
    ]
    assert "".join(child.content for child in paragraph.children or ()) == "*a* #b"


def test_what_was_escaped_once_is_not_escaped_again():
    source = "{% macro m(x) %}<{{ x }}>{% endmacro %}{{ m('*') }} {{ '*' | md }} {{ '*' | md | md }}"
    assert rendered(source) == "<\\*> \\* \\*"


def test_two_values_side_by_side_make_no_address():
    assert "://" not in rendered("{{ 'http:' }}{{ '//evil.example' }}")


def test_a_quotation_is_a_block_quote_and_reads_back():
    text = rendered("{{ articles[0].annotations[0].quote | quote }}", hostile_page())
    assert quotations(text) == [HOSTILE]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "", "http://[", "data:text/html,x"])
def test_only_addresses_of_the_web_become_links(address):
    assert "](" not in rendered("{{ articles[0].url | link('here') }}", page_of_article(opened_article(url=address)))


def test_a_link_cannot_be_left_early():
    text = rendered("{{ 'https://a.example/)>[x](b) c' | link('te]xt') }}")
    (token,) = [token for token in parse(text) if token.children]
    assert [child.type for child in token.children or ()].count("link_open") == 1


def test_the_analysts_note_stands_as_markdown():
    shown = page(placed(annotation_on(note="Check *this*.")))
    assert rendered("{{ articles[0].annotations[0].note }}", shown) == "Check *this*."


def test_no_template_writes_our_markers(tmp_path):
    render = compiled("<!-- lectern:end article1 -->\n<!--{{ ' lectern:begin x' }} -->", "x")
    report = export_pages([page()], tmp_path / "vault", content=render)
    assert report.written
    assert export_pages([page()], tmp_path / "vault", content=render).unchanged == report.written


# -- what a template cannot do


@pytest.mark.parametrize(
    "source",
    [
        "{{ articles.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ articles[0].annotations[0].quote.format(1) }}",
        "{{ 'a'.join(['b']) }}",
        "{{ articles[0].__init__.__globals__ }}",
        "{{ page._asdict() }}",
        "{{ articles | attr('__class__') }}",
        "{{ range.__self__ }}",
        "{{ namespace.__init__ }}",
        "{{ self.__dict__ }}",
        "{{ 'x' | safe }}",
        "{{ '%999999999d' % 1 }}",
        "{{ 2 ** 99999999 }}",
        "{% include '/etc/passwd' %}",
        "{% import 'x' as y %}",
        "{% extends 'x' %}",
        "{% autoescape false %}{{ page.title }}{% endautoescape %}",
        "{{ cycler }}",
        "{{ lipsum() }}",
        "{{ page.titel }}",
        "{{ nothing }}",
        "{% for a in articles recursive %}{{ loop(articles) }}{% endfor %}",
        "{{ 1 / 0 }}",
        "{{ articles[5].title }}",
        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    ],
)
def test_what_is_out_of_reach_is_told_with_its_line(source):
    error = refused(f"one\ntwo\n{source}")
    assert error.code == "bad-template"
    assert error.data["line"] == 3
    assert error.data["detail"]


def test_a_variable_that_is_misspelt_is_told_as_it_is_written():
    assert refused("{{ page.titel }}").data["detail"] == "page has no attribute 'titel'"


@pytest.mark.parametrize("source", ["{% for %}", "{{ ", "{% if x %}", "{{ a | nothing }}"])
def test_a_template_that_is_none_is_told_with_its_line(source):
    error = refused(f"one\n{source}")
    assert (error.code, error.data["line"]) == ("bad-template", 2)


def test_more_nested_loops_than_can_be_followed_are_told():
    error = refused("{% for i in articles %}" * 25 + "{% endfor %}" * 25)
    assert error.code == "bad-template"
    assert error.data["detail"] == "too many statically nested blocks"


def test_a_template_for_which_memory_does_not_suffice_is_stopped(monkeypatch):
    def fails(*_args):
        raise MemoryError

    render = compiled("{{ page.title }}", "x")
    monkeypatch.setattr("index.export.templates.variables_of", fails)
    with pytest.raises(ExportError) as while_worded:
        render(page())
    monkeypatch.setattr(Sandbox, "prepared", fails)
    with pytest.raises(ExportError) as while_read:
        compiled("", "x")
    assert (while_worded.value.code, while_read.value.code) == ("template-too-costly", "template-too-costly")


@pytest.mark.parametrize(
    "source",
    [
        "{% for i in range(9999) %}{% for j in range(9999) %}{% endfor %}{% endfor %}",
        "{% set n = namespace(x='aaaaaaaa') %}{% for i in range(99) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
        "{% set n = namespace(x='aaaaaaaa') %}{% for i in range(99) %}{% set n.x = n.x + n.x %}{% endfor %}",
        "{% set n = namespace(x=[1]) %}{% for i in range(99) %}{% set n.x = n.x + n.x %}{% endfor %}",
        "{% set n = namespace(x='a') %}{% for i in 'abcd' %}{% set n.x = n.x|replace('a', 'a' * 99) %}{% endfor %}",
        "{% set n = namespace(x=9) %}{% for i in range(99) %}{% set n.x = n.x * n.x %}{% endfor %}",
        "{{ 'a' * 999999999 }}",
        "{{ 999999999 * 'a' }}",
        "{{ [1] * 999999999 }}",
        "{{ range(999999999) | list }}",
        "{{ range(9999) | join('a' * 9999) }}",
        "{% set x = 'a' * 999999 %}{% for i in range(99) %}{{ x }}{% endfor %}",
        "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(40) }}",
    ],
)
def test_a_template_that_costs_too_much_is_stopped(source):
    assert refused(source).code in {"template-too-costly", "bad-template"}


def test_a_template_that_takes_too_long_is_stopped():
    times = iter([0.0, *([5.0] * 2), 99.0])
    sandbox = Sandbox(clock=lambda: next(times))
    sandbox.start()
    sandbox.tick()
    with pytest.raises(TooMuch) as raised:
        sandbox.tick()
    assert "seconds" in str(raised.value)


def test_steps_are_counted_for_each_file_anew():
    render = compiled(
        f"{{% for i in range(9000) %}}{{% for j in range({MOST_STEPS // 9000 - 2}) %}}{{% endfor %}}{{% endfor %}}",
        "x",
    )
    assert render(page()) == render(page()) == ""


# -- where a template comes from


def test_a_template_is_named_or_is_a_file(tmp_path):
    own = tmp_path / "mine.md.j2"
    own.write_text("\ufeffMine: {{ page.title }}\n", encoding="utf-8")
    assert renderer(str(own))(page()) == "Mine: Harbour talks: resume?"


def test_a_template_that_is_not_there_is_told_with_those_that_are(tmp_path):
    with pytest.raises(ExportError) as raised:
        renderer(str(tmp_path / "none"))
    assert raised.value.code == "no-such-template"
    assert raised.value.data["known"] == "brief, dossier, quotations"


def test_what_is_no_text_is_no_template(tmp_path):
    (tmp_path / "bad").write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "bad", tmp_path):
        with pytest.raises(ExportError) as raised:
            renderer(str(path))
        assert raised.value.code == "template-unreadable"
