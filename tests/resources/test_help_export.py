"""The page of the help on exporting says what is built, and its example works."""

from __future__ import annotations

import re
import textwrap
from dataclasses import fields
from pathlib import Path

import pytest

from index.cli.arguments import build_parser
from index.export.citation import styles
from index.export.grouping import By, page_of_article
from index.export.template_sandbox import Sandbox
from index.export.template_values import AnnotationValue, ArticleValue, EntityValue, PageValue, variables_of
from index.export.templates import compiled, shipped
from index.library.exporting import WHOLE
from tests.support.exporting import opened_article

PAGE = (Path(__file__).resolve().parents[2] / "resources" / "help" / "export.md").read_text(encoding="utf-8")
KINDS = {"page": PageValue, "article": ArticleValue, "annotation": AnnotationValue, "entity": EntityValue}


def first_cells(header: str) -> list[str]:
    """Return the first cells of the table whose header begins so."""
    table = PAGE.split(f"\n| {header} |", 1)[1].split("\n\n", 1)[0]
    return re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE)


def test_every_variable_is_explained_and_no_other() -> None:
    built = {f"{name}.{field.name}" for name, kind in KINDS.items() for field in fields(kind)} | {"articles"}
    assert set(first_cells("variable")) == built


@pytest.mark.parametrize("variable", first_cells("variable"))
def test_variable_can_be_written(variable: str) -> None:
    around = (
        "{% for article in articles %}{% for annotation in article.annotations %}{% for entity in article.entities %}"
    )
    written = f"{variable}|length if {variable} is iterable and {variable} is not string else {variable}"
    compiled(f"{around}{{{{ {written} }}}}{'{% endfor %}' * 3}", "x")(page_of_article(opened_article()))


def test_variables_begin_as_the_page_says() -> None:
    assert set(variables_of(page_of_article(opened_article()))) == {"page", "articles"}


def test_markdown_is_marked_as_such() -> None:
    marked = set(re.findall(r"^\| `([\w.]+)` \| \*", PAGE, re.MULTILINE))
    built = {
        f"{name}.{field.name}" for name, kind in KINDS.items() for field in fields(kind) if field.type == "Markdown"
    }
    assert marked == built


def test_every_filter_is_named() -> None:
    others = re.findall(r"`(\w+)`", PAGE.split("These filters of Jinja", 1)[1])
    built = {name for name in Sandbox().filters if not name.startswith("_")} - {"d", "count"}
    assert set(first_cells("filter")) | set(others) == built


def test_the_templates_that_ship_are_named() -> None:
    assert sorted(first_cells("template")) == list(shipped())


def test_the_example_works() -> None:
    example = textwrap.dedent(PAGE.split("A short one:\n", 1)[1].split("\nEvery value", 1)[0])
    assert "> The port authority" in compiled(example, "x")(page_of_article(opened_article()))


def test_forms_and_kinds_of_files_are_named() -> None:
    assert set(first_cells("form")) == {"markdown", *WHOLE}
    assert [option.removeprefix("--by ") for option in re.findall(r"`(--by \w+)` \|", PAGE)] == [
        by.value for by in By
    ]


def test_every_style_of_citing_is_named() -> None:
    named = re.findall(r"`([a-z-]+)`", PAGE.split("Styles are", 1)[1].split(".", 1)[0])
    assert named == [style.key for style in styles()]


@pytest.mark.parametrize("option", sorted(set(re.findall(r"`(--[a-z]+)", PAGE))))
def test_option_is_understood(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        build_parser().parse_args(["export", "--help"])
    assert f"{option} " in capsys.readouterr().out
