"""Exports of a library: what is chosen, how it is divided, and what is said of the rest."""

import errno
import os
import shutil

import pytest
import yaml

from index.errors import ExportError, NotFoundError
from index.export import target as target_module
from index.text.spans import Span
from tests.support.articles import HARBOUR, PIPELINE, write_article


@pytest.fixture
def articles(library, folder):
    (folder / "2021").mkdir()
    paths = [write_article(folder / "2021", "harbour.txt", HARBOUR), write_article(folder, "pipeline.txt", PIPELINE)]
    library.ingest()
    return [library.article(str(path)) for path in paths]


@pytest.fixture
def annotations(library, articles):
    made = []
    for number, article in enumerate(articles):
        whole = Span(0, len(article.article.text) // 2)
        made.append(library.annotate(article.id, whole, note=f"note {number}", tags=["port", f"own/{number}"])[0])
    return made


@pytest.fixture
def vault(tmp_path):
    return tmp_path / "vault"


def head_of(path):
    return yaml.safe_load(path.read_text(encoding="utf-8").split("---\n", 2)[1])


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_file_names_the_article_below_the_followed_folder_and_not_where_that_lies(library, annotations, vault):
    sources = {head_of(path)["source"] for path in library.export(vault).written}
    assert sources == {"articles/2021/harbour.txt", "articles/pipeline.txt"}
    assert all(library.article(source) for source in sources)
    assert not any(str(vault.parent) in path.read_text(encoding="utf-8") for path in vault.iterdir())


def test_annotations_are_chosen_one_by_one(library, annotations, vault):
    (path,) = library.export(vault, annotations=[annotations[1].id]).written
    text = path.read_text(encoding="utf-8")
    assert "note 1" in text
    assert "note 0" not in text
    with pytest.raises(NotFoundError):
        library.export(vault, annotations=["unheardof"])


def test_a_tag_gives_files_of_itself_and_of_those_below_it_only(library, annotations, vault):
    report = library.export(vault, tag="own", by="tag")
    assert sorted(path.name for path in report.written) == ["own 0.md", "own 1.md"]


def test_an_entity_gives_its_own_file_with_the_note_on_it(library, annotations, vault):
    library.write_note_on_entity("PERSON", "Ilse Brandvik", "Minister since *spring*.")
    (path,) = library.export(vault, entity="Ilse Brandvik", by="entity").written
    assert head_of(path)["entity"] == "Ilse Brandvik"
    assert "Minister since *spring*." in path.read_text(encoding="utf-8")


def test_a_query_gives_one_file(library, annotations, vault):
    (path,) = library.export(vault, query="pipeline", by="query").written
    assert (path.name, head_of(path)["query"]) == ("pipeline.md", "pipeline")
    with pytest.raises(ExportError) as raised:
        library.export(vault, by="query")
    assert raised.value.code == "export-without-query"


def test_what_has_no_tag_is_counted(library, articles, annotations, vault):
    library.annotate(articles[0].id, Span(0, 5))
    assert library.export(vault, by="tag").left_out == 1


def test_an_article_that_lost_its_notes_says_so_in_its_file(library, annotations, vault):
    library.export(vault)
    library.remove(annotations[0].id)
    (path,) = library.export(vault).written
    assert "No annotations." in path.read_text(encoding="utf-8")
    assert library.export(vault).written == ()


def test_what_may_not_leave_is_told_and_taken_out_of_its_file(library, annotations, vault):
    library.export(vault)
    reasons = {annotations[0].id: "It is red."}
    report = library.export(vault, refuse=lambda annotation: reasons.get(annotation.id))
    assert report.refused == ((annotations[0].id, "It is red."),)
    assert b"note 0" not in b"".join(contents(vault).values())


@pytest.mark.parametrize("form", ["json", "jsonld", "csv", "html", "qdpx"])
def test_what_may_not_leave_is_in_no_other_form(library, annotations, vault, form):
    def refuse(annotation):
        return "It is red." if annotation.note == "note 0" else None

    report = library.export(vault, form=form, refuse=refuse)
    assert len(report.refused) == 1
    if form != "qdpx":  # which is packed
        content = report.written[0].read_bytes()
        assert b"note 1" in content
        assert b"note 0" not in content


def test_an_error_in_a_template_leaves_the_folder_as_it_was(library, annotations, vault, tmp_path):
    library.export(vault)
    before = contents(vault)
    bad = tmp_path / "bad.j2"
    bad.write_text("{% if articles[0].title.startswith('x') %}{% endif %}", encoding="utf-8")
    with pytest.raises(ExportError) as raised:
        library.export(vault, template=str(bad))
    assert raised.value.code == "bad-template"
    assert contents(vault) == before


# -- targets that resist, whatever is written


KINDS = [{"by": "tag"}, {"by": "entity"}, {"by": "annotation"}, {"form": "json"}, {"form": "qdpx"}]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "target-full"), (errno.EROFS, "target-not-writable"), (errno.EACCES, "target-not-writable")],
)
def test_a_disk_that_is_full_or_read_only_leaves_whole_files(
    library, annotations, vault, monkeypatch, kind, number, code
):
    library.export(vault, **kind)
    before = contents(vault)
    library.revise(annotations[0].id, note="another")

    def refuse(_handle):
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", refuse)
        with pytest.raises(ExportError) as raised:
            library.export(vault, **kind)
    assert raised.value.code == code
    assert contents(vault) == before
    assert library.export(vault, **kind).written


@pytest.mark.parametrize("kind", KINDS)
def test_a_target_that_goes_while_it_is_written_is_told(library, annotations, vault, monkeypatch, kind):
    real = target_module.Target.write_bytes

    def write(self, path, content, before):
        shutil.rmtree(vault)
        real(self, path, content, before)

    monkeypatch.setattr(target_module.Target, "write_bytes", write)
    with pytest.raises(ExportError) as raised:
        library.export(vault, **kind)
    assert raised.value.code == "target-missing"
    assert len(library.notes()) == 2
