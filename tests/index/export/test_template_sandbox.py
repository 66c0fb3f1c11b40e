"""The sandbox of templates: lists cannot be used to escape its limits."""

import pytest

from index.errors import ExportError
from index.export.grouping import page_of_article
from index.export.template_sandbox import MOST_HELD
from index.export.templates import compiled
from tests.support.exporting import opened_article

DOUBLED = "{% for i in range(60) %}{% set n.x = [n.x, n.x] %}{% endfor %}"
BY_TUPLES = "{% for i in range(60) %}{% set n.x = n.x, n.x %}{% endfor %}"
BY_DICTS = "{% for i in range(60) %}{% set n.x = {1: n.x, 2: n.x} %}{% endfor %}"
BY_SUMS = "{% for i in range(60) %}{% set n.x = [n.x] + [n.x] %}{% endfor %}"
BY_MAPPING = "{% for i in range(60) %}{% set n.x = 'ab' | map(attribute='q', default=n.x) | list %}{% endfor %}"
BY_GROUPS = "{% for i in range(60) %}{% set n.x = [n.x, n.x] | groupby(0) %}{% endfor %}"
BY_CALLS = "{% macro m() %}{% set n.x = varargs %}{% endmacro %}{% for i in range(60) %}{{ m(n.x, n.x) }}{% endfor %}"
BY_NAMES = (
    "{% macro m() %}{% set n.x = kwargs %}{% endmacro %}{% for i in range(60) %}{{ m(a=n.x, b=n.x) }}{% endfor %}"
)


def rendered(source):
    return compiled(source, "mine.md.j2")(page_of_article(opened_article()))


def refused(source):
    """Return the code of the error of a template."""
    with pytest.raises(ExportError) as raised:
        rendered(source)
    return raised.value.code


@pytest.mark.parametrize("making", [DOUBLED, BY_TUPLES, BY_DICTS, BY_SUMS, BY_MAPPING, BY_GROUPS, BY_CALLS, BY_NAMES])
def test_a_list_that_holds_itself_many_times_over_is_stopped_where_it_is_made(making):
    assert refused("{% set n = namespace(x=[0]) %}" + making) == "template-too-costly"


def test_long_texts_in_a_list_count_together():
    assert refused("{% set x = 'a' * 5000000 %}{% set y = [x, x] %}") == "template-too-costly"


def test_a_list_of_ranges_counts_what_is_in_them():
    ranges = ", ".join(["range(9999)"] * (MOST_HELD // 9999 + 1))
    assert refused(f"{{% set x = [{ranges}] %}}") == "template-too-costly"


def test_what_filters_give_is_measured_while_it_is_made():
    source = "{% set x = range(9999) | map(attribute='q', default=range(9999)) | map('list') %}"
    assert refused(source) == "template-too-costly"


@pytest.mark.parametrize(
    "product", ["[[[0]*10000]*10000]*10000", "[0] * 2", "2 * [0]", "(0, 1) * 2", "[0] * true", "page.tags * 2"]
)
def test_lists_cannot_be_multiplied(product):
    assert refused(f"{{% set x = {product} %}}") == "bad-template"


@pytest.mark.parametrize(
    "value",
    [
        *("[0]", "(0, 1)", "{1: 2}", "range(3)", "namespace(x=1)", "range", "'ab' | list", "'ba' | sort"),
        *(
            "[0] | string",
            "[0] | md",
            "[0] | upper",
            "[1, 2, 3] | truncate(1, leeway=0)",
            "[[0]] | join",
            "'a' ~ [0]",
        ),
        *("[0] | quote", "'https://a.example' | link([0])", "'a' | replace('a', [0])", "'a' | link(text=[0])"),
        *("['a', 'b'] | join([0])", "articles[0].authors"),
    ],
)
def test_a_list_is_not_written_as_a_whole(value):
    assert refused(f"{{{{ {value} }}}}") == "bad-template"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{{ 3 * 4 }} {{ 'ab' * 2 }} {{ 1.5 }} {{ true }}{{ none }}", "12 abab 1\\.5 True"),
        ("{{ ([1] + [2, 3]) | join(', ') }}", "1, 2, 3"),
        ("{{ [3, 1, 2] | sort | first }}{{ 'abc' | reverse }}", "1cba"),
        ("{{ ['a', 'b'] | map('upper') | list | length }}", "2"),
        ("{% for k, v in [(1, 2), (3, 4)] %}{{ k }}{{ v }}{% endfor %}", "1234"),
        ("{% set a, b = 1, 2 %}{{ a }}{{ b }}", "12"),
        ("{{ [1, [2]] == [1, [2]] }}{{ {'a': 'b'}['a'] }}", "Trueb"),
        ("{% macro m() %}{{ varargs | join('+') }}{{ kwargs['z'] }}{% endmacro %}{{ m(1, 2, z=3) }}", "1+23"),
        ("{{ 'a long text' | truncate(6, leeway=0) | upper }}", "A..."),
        ("{% for key, those in ['a', 'b'] | groupby(0) %}{{ key }}{{ those | length }}{% endfor %}", "a1b1"),
    ],
)
def test_small_lists_and_plain_values_work_as_ever(source, text):
    assert rendered(source) == text
