"""Projects of programs for qualitative analysis: ours, and those of others with their habits."""

import hashlib
import io
import zipfile
from dataclasses import replace
from types import SimpleNamespace

import pytest

from index.errors import NotesError
from index.export.incoming import projects
from index.export.incoming.passages import key_from
from index.export.incoming.projects import MOST_QUOTED, is_project_file, read_project
from index.export.qda_project import write_project
from index.export.refi import guid
from index.notes.making import new_id
from tests.support.exporting import opened_article, placed
from tests.support.notes import TEXT, annotation_on

CODES = """<CodeBook><Codes><Code guid="{C1}" name="Fruit" isCodable="true">
<Code guid="C2" name="Apples" isCodable="true"/></Code>
<Code guid="C3" name="Port" isCodable="true"/></Codes></CodeBook>"""


def project(inside, *, folder="sources", text="Alpha beta gamma.", origin="Another", name="project.qde"):
    """Return a project as another program would write it."""
    xml = (
        f'<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="{origin}">'
        f'<Users><User guid="U1" name="Ana"/></Users>{CODES}{inside}</Project>'
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(name, xml)
        archive.writestr(f"{folder}/T1.txt", text.encode("utf-8"))
    return packed.getvalue()


def source(selections, rest=""):
    return (
        f'<Sources><TextSource guid="T1" name="Alpha" plainTextPath="internal://T1.txt">{selections}</TextSource>'
        f"</Sources>{rest}"
    )


def selection(start, end, code, inside="", user="U1"):
    coding = f'<Coding guid="{new_id()}"><CodeRef targetGUID="{code}"/></Coding>' if code else ""
    return (
        f'<PlainTextSelection guid="{new_id()}" startPosition="{start}" endPosition="{end}" creatingUser="{user}" '
        f'creationDateTime="2021-09-05T08:00:00Z">{inside}{coding}</PlainTextSelection>'
    )


def read(content):
    return read_project(content, lambda _: "", lambda _: "")


def test_our_own_project_reads_back():
    mine = annotation_on("“winter” apples", note="Check *this*.", tags=["fruit/apples", "port"], credibility=2)
    content = write_project([replace(opened_article(placed(mine)), note="Read twice.")], lambda _: None)
    incoming = read_project(
        content,
        lambda name: "article1" if name == guid("article", "article1") else "",
        lambda name: mine.id if name == guid("annotation", mine.id) else "",
    )
    (passage,) = incoming.passages
    assert (passage.own, passage.quote, passage.span) == (mine.id, mine.selector.quote, mine.selector.span)
    assert (passage.label, passage.note, passage.tags, passage.credibility, passage.author) == (
        *("claim", "Check *this*.", ("fruit/apples", "port")),
        *(2, ""),
    )
    assert (passage.source.article, passage.source.text) == ("article1", TEXT)
    assert [remark.note for remark in incoming.remarks] == ["Read twice."]


def test_codes_are_tags_with_their_levels_and_a_memo_is_a_note():
    memo = "<Description>Really?</Description>"
    (passage,) = read(project(source(selection(6, 10, "c2", memo)))).passages
    assert (passage.quote, passage.tags, passage.note, passage.author) == (
        "beta",
        ("Fruit/Apples",),
        "Really?",
        "Ana",
    )
    assert (passage.prefix, passage.suffix) == ("Alpha ", " gamma.")


def test_selections_of_one_passage_by_one_person_are_one_annotation():
    memo = "<Description>Really?</Description>"
    many = selection(6, 10, "C2", memo) + selection(6, 10, "C3", memo) + selection(6, 10, "C3", user="U2")
    first, second = read(project(source(many))).passages
    assert (first.tags, first.note) == (("Fruit/Apples", "Port"), "Really?")
    assert second.tags == ("Port",)


def test_a_program_that_gives_new_names_each_time_gives_the_same_keys():
    first, second = (read(project(source(selection(6, 10, "C2")))).passages[0].key for _ in range(2))
    assert first == second


def test_the_key_of_a_passage_is_made_of_its_text_place_and_author():
    (passage,) = read(project(source(selection(6, 10, "C2")))).passages
    assert passage.key == key_from("Alpha beta gamma.", "6", "10", "Ana")


def test_a_text_is_hashed_once_for_all_its_passages(monkeypatch):
    hashed = []

    def counted(data):
        hashed.append(data)
        return hashlib.sha256(data)

    monkeypatch.setattr(projects, "hashlib", SimpleNamespace(sha256=counted))
    assert len(read(project(source(selection(0, 5, "C2") + selection(6, 10, "C2")))).passages) == 2
    assert hashed == [b"Alpha beta gamma."]


def test_a_project_with_too_many_selections_is_refused(monkeypatch):
    monkeypatch.setattr(projects, "MOST_SELECTIONS", 2)
    two = selection(0, 5, "C2") + selection(6, 10, "C2")
    assert len(read(project(source(two))).passages) == 2
    with pytest.raises(NotesError) as raised:
        read(project(source(two + selection(99, 100, "C2"))))
    assert (raised.value.code, raised.value.data["detail"]) == (
        "bad-notes",
        "the project has more than 2 selections",
    )


@pytest.mark.parametrize("letter", ["a", " "])
def test_a_project_that_quotes_its_text_again_and_again_is_refused(letter):
    length = MOST_QUOTED // 2
    content = project(source("".join(selection(i, length, "C2") for i in range(5))), text=letter * length)
    with pytest.raises(NotesError) as raised:
        read(content)
    assert raised.value.code == "bad-notes"


def test_many_codings_of_one_long_passage_count_once():
    length = MOST_QUOTED // 2
    content = project(source("".join(selection(0, length, "C2") for _ in range(9))), text="ab " * (length // 3 + 1))
    assert len(read(content).passages) == 1


def test_notes_that_are_referred_to_are_read():
    notes = (
        '<Notes><Note guid="{N1}"><PlainTextContent>From afar.</PlainTextContent></Note>'
        '<Note guid="N2" plainTextPath="internal://T1.txt"/></Notes>'
    )
    references = '<NoteRef targetGUID="n1"/><NoteRef targetGUID="N2"/>'
    (passage,) = read(project(source(selection(6, 10, "", references), notes))).passages
    assert passage.note == "From afar.\n\nAlpha beta gamma."


@pytest.mark.parametrize(
    "habits", [{"folder": "Sources"}, {"name": "other.QDE"}, {"text": "\ufeffAlpha beta gamma."}]
)
def test_habits_of_programs_are_understood(habits):
    assert read(project(source(selection(6, 10, "C2")), **habits)).passages[0].quote == "beta"


@pytest.mark.parametrize(("origin", "start"), [("ATLAS.ti", 6), ("Another", 7)])
def test_a_line_end_of_two_characters_counts_as_the_program_counts_it(origin, start):
    content = project(source(selection(start, start + 4, "C2")), text="Alpha\r\nbeta", origin=origin)
    assert read(content).passages[0].quote == "beta"


def test_positions_count_code_points():
    content = project(source(selection(2, 7, "C2")), text="🍏 Alpha")
    assert read(content).passages[0].quote == "Alpha"


def test_text_inside_the_project_and_inside_a_pdf_is_read():
    inside = f"<PlainTextContent>Alpha beta</PlainTextContent>{selection(6, 10, 'C2')}"
    sources = (
        f'<Sources><TextSource guid="A" name="a">{inside}</TextSource>'
        f'<PDFSource guid="B" name="b"><Representation guid="R">{inside}</Representation></PDFSource></Sources>'
    )
    assert [passage.quote for passage in read(project(sources)).passages] == ["beta", "beta"]


def test_what_is_no_text_is_listed():
    sources = '<Sources><PictureSource guid="A" name="a.png"/><TextSource guid="B" plainTextPath="absolute:///x"/></Sources>'
    assert [(left.what, left.code) for left in read(project(sources)).left_out] == [
        ("a.png", "import-no-text"),
        ("b", "import-no-text"),
    ]


@pytest.mark.parametrize(("start", "end"), [(6, 99), (-1, 3), (3, 3), ("x", 4), (5, 6)])
def test_a_selection_outside_of_the_text_or_of_nothing_is_listed(start, end):
    incoming = read(project(source(selection(start, end, "C2"))))
    assert not incoming.passages
    assert [left.code for left in incoming.left_out] == ["import-no-quotation"]


def packed(**parts):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name.replace("_", "."), text)
    return content.getvalue()


BOMB = '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa">]><Project>&a;</Project>'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"PK\x03\x04 broken", "bad-notes"),
        (packed(readme_txt="x"), "not-notes"),
        (packed(project_qde="<Project"), "bad-notes"),
        (packed(project_qde=BOMB), "bad-notes"),
    ],
)
def test_what_is_no_project_is_refused(content, code):
    assert is_project_file(content)
    with pytest.raises(NotesError) as raised:
        read(content)
    assert raised.value.code == code
