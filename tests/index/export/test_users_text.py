"""What the user writes around our part stays to the byte: over random edits, for every kind of file and wording."""

from dataclasses import replace

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.export.grouping import (
    entities_in_article,
    page_of_query,
    pages_by_annotation,
    pages_by_article,
    pages_by_entity,
    pages_by_tag,
)
from index.export.markdown import export_pages
from index.export.pages import content_of
from index.export.templates import compiled, renderer, shipped
from tests.support.exporting import opened_article, placed
from tests.support.markdown import quotations
from tests.support.notes import annotation_on

QUOTE = "The ferry workers of Velmora went back to the table on Tuesday."
DIVISIONS = {
    "article": pages_by_article,
    "tag": lambda articles: pages_by_tag(articles, lambda _tag: True),
    "entity": lambda articles: pages_by_entity(articles, entities_in_article, lambda _: True, lambda _: ""),
    "annotation": pages_by_annotation,
    "query": lambda articles: [page_of_query(articles, "ferry")],
}
ODD = "{% for a in articles %}\n{{ a.title }}\n```\n<!-- {{ a.url }}\n{% endfor %}"  # leaves everything open
WORDINGS = [content_of, *map(renderer, shipped()), compiled(ODD, "odd")]

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=80).filter(lambda text: "lectern:" not in text)
KEY = st.from_regex(r"[a-z]{3,8}", fullmatch=True).filter(
    lambda key: (
        key not in {"lectern", "title", "outlet", "tags", "tag", "query", "entity", "kind", "aliases", "url"}
        and key not in {"source", "sha", "published", "entities", "article", "credibility", "reliability"}
    )
)


def article(note, tag):
    annotation = replace(annotation_on(QUOTE, tags=["port", tag]), id="fixed", note=note)
    return opened_article(placed(annotation))


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from(sorted(DIVISIONS)),
    wording=st.sampled_from(WORDINGS),
    around=st.tuples(TEXT, TEXT),
    key=KEY,
    value=st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=10),
    notes=st.lists(st.text(max_size=40), min_size=1, max_size=3),
    newline=st.sampled_from(["\n", "\r\n"]),
)
def test_the_users_bytes_stay_whatever_changes(kind, wording, around, key, value, notes, newline, tmp_path_factory):
    above, below = around
    folder = tmp_path_factory.mktemp("vault")
    path = export_pages(DIVISIONS[kind]([article("first", "same")]), folder, content=wording).written[0]
    head, _, region = path.read_text(encoding="utf-8").partition("\n<!-- lectern:begin")
    head = head.replace("---\n", f"---\n{key}: '{value}' # why\n", 1)
    before = (head.replace("\n", newline) + newline + above + newline).encode()
    after = below.encode()
    ours = f"<!-- lectern:begin{region}".replace("\n", newline).encode()
    path.write_bytes(before + ours + after)
    for note in notes:
        report = export_pages(DIVISIONS[kind]([article(note, "same")]), folder, content=wording)
        assert path in (*report.written, *report.unchanged)
        content = path.read_bytes()
        assert content.startswith(before)
        assert content.endswith(b" -->" + newline.encode() + after)
        assert export_pages(DIVISIONS[kind]([article(note, "same")]), folder, content=wording).written == ()
    values = yaml.load(content.decode().split("---", 2)[1], Loader=yaml.BaseLoader)
    assert values[key] == value


HOSTILE = st.sampled_from(
    [
        "#tag",
        "# heading",
        "[[wiki]]",
        "<!-- lectern:end article1 -->",
        "---",
        "- item",
        "{{ x }}",
        "%%",
        "```",
        "<b>",
        "^id",
    ]
)


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kind=st.sampled_from(sorted(DIVISIONS)),
    wording=st.sampled_from([content_of, renderer("dossier"), renderer("quotations")]),
    quote=st.lists(HOSTILE | st.text(st.characters(exclude_categories=["Cs", "Cc"])), min_size=1).map("\n".join),
    title=HOSTILE | st.text(max_size=200),
    note=st.text(),
)
def test_every_kind_of_file_reads_back(kind, wording, quote, title, note, tmp_path_factory):
    if not quote.strip():
        return
    mentions = opened_article().recognition
    opened = opened_article(placed(annotation_on(quote, text=quote, note=note, tags=["port"])), title=title)
    opened = replace(opened, recognition=mentions)
    folder = tmp_path_factory.mktemp("vault")
    for path in export_pages(DIVISIONS[kind]([opened]), folder, content=wording).written:
        head, body = path.read_text(encoding="utf-8").split("---\n", 2)[1:]
        assert all(isinstance(one, str | list) for one in yaml.safe_load(head).values())
        assert quotations(body)[0] == quote
        assert export_pages(DIVISIONS[kind]([opened]), folder, content=wording).written == ()
