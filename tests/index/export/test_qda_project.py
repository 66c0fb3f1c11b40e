"""Projects for programs of qualitative analysis: read back as those programs read them."""

import io
import re
import zipfile
from dataclasses import replace
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from index.export.qda_project import is_project, write_project
from index.notes.annotation import State
from tests.support.exporting import blocks_of, opened_article, placed
from tests.support.notes import TEXT, annotation_on

NAME = "{urn:QDA-XML:project:1.0}"
GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
# Restated from Project.xsd of REFI-QDA 1.5: which children an element has, in this order, and what it must say.
ORDER = {
    "Project": [
        "Users",
        "CodeBook",
        "Variables",
        "Cases",
        "Sources",
        "Notes",
        "Links",
        "Sets",
        "Graphs",
        "Description",
    ],
    "Users": ["User"],
    "CodeBook": ["Codes"],
    "Codes": ["Code"],
    "Code": ["Description", "NoteRef", "Code"],
    "Sources": ["TextSource"],
    "TextSource": ["Description", "PlainTextContent", "PlainTextSelection", "Coding", "NoteRef", "VariableValue"],
    "PlainTextSelection": ["Description", "Coding", "NoteRef"],
    "Coding": ["CodeRef", "NoteRef"],
}
REQUIRED = {
    "Project": {"name"},
    "User": {"guid"},
    "Code": {"guid", "name", "isCodable"},
    "TextSource": {"guid", "plainTextPath"},
    "PlainTextSelection": {"guid", "startPosition", "endPosition"},
    "Coding": {"guid"},
    "CodeRef": {"targetGUID"},
}


def opened(*articles, text_of=lambda _digest: None):
    """Return the XML and the sources of a project."""
    with zipfile.ZipFile(io.BytesIO(write_project(articles, text_of))) as archive:
        parts = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    return ET.fromstring(parts.pop("project.qde")), parts


def local(element):
    return element.tag.removeprefix(NAME)


def check_schema(root):
    """Check what the standard's schema asks for."""
    guids = [one.get("guid") for one in root.iter() if one.get("guid")]
    assert len(guids) == len(set(guids))
    for element in root.iter():
        assert element.tag.startswith(NAME)
        places = [ORDER.get(local(element), []).index(local(child)) for child in element]
        assert places == sorted(places)
        assert REQUIRED.get(local(element), set()) <= set(element.keys())
        for key, value in element.items():
            if key.lower().endswith("guid") or key.endswith("User"):
                assert GUID.fullmatch(value)
            if key.endswith("DateTime"):
                assert TIME.fullmatch(value)
    for reference in root.iter(f"{NAME}CodeRef"):
        assert root.find(f".//{NAME}Code[@guid='{reference.get('targetGUID')}']").get("isCodable") == "true"


def selections(root, sources):
    """Return each selection's text as a program cuts it out of the source, with its codes and its memo."""
    found = []
    for source in root.iter(f"{NAME}TextSource"):
        text = sources["sources/" + source.get("plainTextPath").removeprefix("internal://")]
        for one in source.iter(f"{NAME}PlainTextSelection"):
            codes = [ref.get("targetGUID") for ref in one.iter(f"{NAME}CodeRef")]
            names = [root.find(f".//{NAME}Code[@guid='{code}']").get("name") for code in codes]
            memo = one.findtext(f"{NAME}Description") or ""
            found.append((text[int(one.get("startPosition")) : int(one.get("endPosition"))], names, memo))
    return found


def test_a_passage_has_its_text_its_codes_and_its_note():
    annotation = annotation_on("“winter” apples", note="Check *this*.", tags=["fruit/apples", "port"], credibility=2)
    root, sources = opened(opened_article(placed(annotation)))
    check_schema(root)
    assert selections(root, sources) == [
        ("“winter” apples", ["Claim", "2 Probably true", "apples", "port"], "Check *this*.")
    ]
    assert list(sources.values()) == [TEXT]


def test_a_level_of_a_tag_is_a_level_of_the_codebook():
    root, _ = opened(opened_article(placed(annotation_on(tags=["war/air", "war"], label=""))))
    (top,) = root.find(f"{NAME}CodeBook/{NAME}Codes")
    assert (top.get("name"), top.get("isCodable"), [child.get("name") for child in top]) == ("war", "true", ["air"])


def test_a_level_that_is_no_tag_is_not_codable():
    root, _ = opened(opened_article(placed(annotation_on(tags=["war/air"], label=""))))
    check_schema(root)
    assert root.find(f".//{NAME}Code[@name='war']").get("isCodable") == "false"


def test_a_passage_without_label_and_tag_is_not_lost():
    root, sources = opened(opened_article(placed(annotation_on("Harbour talks", label=""))))
    assert selections(root, sources) == [("Harbour talks", ["Marked"], "")]


def test_positions_count_code_points():
    text = "🍏 apples 🍎 and 👩‍👩‍👧 pears"
    article = opened_article(placed(annotation_on("pears", text=text)))
    article = replace(article, article=replace(article.article, text=text, blocks=blocks_of(text)))
    assert selections(*opened(article))[0][0] == "pears"


def test_a_passage_that_is_not_found_any_more_stands_in_the_text_it_was_made_on():
    lost = placed(annotation_on("of old", text="The text of old."), State.UNPLACED)
    both = opened_article(lost, placed(annotation_on()))
    root, sources = opened(both, text_of=lambda _digest: "The text of old.")
    check_schema(root)
    assert {one[0] for one in selections(root, sources)} == {"of old", "The port authority declined to comment."}
    assert len(sources) == 2


def test_a_passage_whose_text_is_lost_too_is_a_source_of_its_own():
    root, sources = opened(opened_article(placed(annotation_on(), State.UNPLACED)))
    assert selections(root, sources)[0][0] == "The port authority declined to comment."


def test_the_note_on_an_article_describes_its_source():
    root, _ = opened(replace(opened_article(), note="Read twice."))
    assert root.findtext(f"{NAME}Sources/{NAME}TextSource/{NAME}Description") == "Read twice."


def test_sources_of_one_title_have_names_of_their_own_that_files_may_have():
    root, _ = opened(opened_article(title="a/b: c"), opened_article(title="A/B: c", identity="other"))
    names = [one.get("name") for one in root.iter(f"{NAME}TextSource")]
    assert names == ["a b c", "A B c (2)"]


def test_the_same_notes_give_the_same_file():
    article = opened_article()
    assert write_project([article], lambda _: None) == write_project([article], lambda _: None)


def test_a_project_knows_itself():
    assert is_project(write_project([], lambda _: None))
    assert not is_project(b"PK")
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("project.qde", '<Project origin="Another"/>')
    assert not is_project(other.getvalue())


@given(quote=st.text(min_size=1).filter(str.strip), note=st.text(), tags=st.lists(st.text(max_size=8), max_size=3))
def test_any_text_gives_xml_that_follows_the_schema(quote, note, tags):
    annotation = annotation_on(quote, text=quote, note=note, tags=tags)
    article = opened_article(placed(annotation), title=quote)
    root, sources = opened(replace(article, article=replace(article.article, text=quote, blocks=blocks_of(quote))))
    check_schema(root)
    ((text, _, _),) = selections(root, sources)
    assert len(text) == len(quote) or "\r" in quote
