"""What clauses mean that the search index knows nothing of."""

from __future__ import annotations

from contextlib import closing

import pytest

from index.errors import QueryError
from index.library.library import Library
from tests.support.articles import write_article

TEXTS = {
    "dam.md": "---\ntitle: The dam\noutlet: Ilvar Courier\n---\n\nThe dam above Hazarbel holds water for the valley.",
    "flood.md": "---\ntitle: The flood\noutlet: Doramar Post\n---\n\nWater from the dam hit the Hazarbel valley.",
    "truce.md": "---\ntitle: The truce\noutlet: Ilvar Courier\n---\n\nNobody expected the truce to last a week.",
    "again.txt": "The flood, again\n\nThe valley of Hazarbel saw water from the dam once more.",
}
LONG = " ".join(f"Sentence {number} of the report tells of another village on the river." for number in range(40))


@pytest.fixture
def filled(library, folder):
    for name, text in TEXTS.items():
        write_article(folder, name, text)
    library.follow(folder)
    library.ingest()
    return library


def found(library, query, **options):
    return {hit.path.rsplit("/", 1)[-1].split(".")[0] for hit in library.search(query, **options).hits}


def annotated(library, name, **values):
    opened = library.article(name)
    return library.annotate(opened.id, opened.article.blocks[-1].span, **values)[0]


def test_read_and_unread_articles_are_told_apart(filled):
    filled.mark_read("dam.md", "truce.md")
    assert found(filled, "is:read") == {"dam", "truce"}
    assert found(filled, "hazarbel is:unread") == {"flood", "again"}


def test_a_grade_asks_for_the_outlet_and_the_passage(filled):
    filled.grade_outlet("Ilvar Courier", "B")
    annotated(filled, "dam.md", credibility=2)
    annotated(filled, "truce.md", credibility=4)
    annotated(filled, "flood.md", credibility=1)
    assert found(filled, "grade:B2") == {"dam"}
    assert found(filled, "grade:<=B4") == {"dam", "truce"}
    assert found(filled, "grade:1-2") == {"dam", "flood"}
    assert found(filled, "grade:B") == {"dam", "truce"}
    assert found(filled, "grade:F") == {"flood", "again"}
    assert found(filled, "-grade:A..C") == {"flood", "again"}


def test_notes_are_searched_wherever_they_are(filled):
    filled.write_note_on_article("truce.md", "Ask Rukavec again.")
    annotated(filled, "dam.md", note="Ask nobody.", tags=("water/dams",), label="claim")
    assert found(filled, "note:ask") == {"dam", "truce"}
    assert found(filled, 'note:"ask rukavec"') == {"truce"}
    assert found(filled, "tag:water label:claim") == {"dam"}
    assert found(filled, "has:notes") == {"dam", "truce"}


def test_a_plain_word_finds_what_is_noted_as_soon_as_it_is(filled):
    assert filled.search("rukavec").total == 0
    made = annotated(filled, "dam.md", note="Ask **Rukavec** again.")
    results = filled.search("rukavec")
    assert (results.total, results.hits[0].is_in_notes) == (1, True)
    snippet = results.hits[0].snippet
    assert [span.of(snippet.text) for span in snippet.highlights] == ["Rukavec"]
    assert {one.value: one.count for one in filled.facets("rukavec").outlets} == {"Ilvar Courier": 1}
    filled.revise(made.id, note="Ask nobody.")
    assert filled.search("rukavec").total == 0
    filled.undo()
    assert filled.search("rukavec").total == 1


def test_what_another_window_notes_is_found(filled, tmp_path):
    with closing(Library.open(tmp_path / "library")) as other:
        annotated(other, "dam.md", note="Ask Rukavec again.")
    assert filled.search("rukavec").total == 1


def test_a_note_on_a_whole_article_is_searched_by_plain_words(filled):
    filled.write_note_on_article("truce.md", "Doubtful throughout.")
    assert found(filled, "doubtful truce") == {"truce"}
    assert filled.search("doubtful truce").hits[0].snippet.text == "Doubtful throughout."


def test_an_article_whose_text_has_the_words_shows_its_text(filled):
    annotated(filled, "dam.md", note="The dam again.")
    hit = next(one for one in filled.search("dam").hits if one.path.endswith("dam.md"))
    assert not hit.is_in_notes
    assert hit.snippet.text.startswith("The dam above")


def test_articles_like_another_one_are_found_without_it(filled):
    assert found(filled, "like:flood.md") == {"dam", "again"}
    assert found(filled, "like:flood.md -outlet:ilvar") == {"again"}


@pytest.mark.parametrize(
    ("query", "code", "position"),
    [("x like:nothing.md", "no-such-article", 7), ("grade:G9", "bad-grade", 6), ("x grade:B..", "bad-grade", 8)],
)
def test_what_cannot_be_resolved_is_an_error_at_its_place(filled, query, code, position):
    with pytest.raises(QueryError) as caught:
        filled.search(query)
    assert (caught.value.code, caught.value.data["position"]) == (code, position)


def test_types_and_folders_are_searched(filled):
    assert found(filled, "type:md") == {"dam", "flood", "truce"}
    assert found(filled, "type:txt") == {"again"}
    assert found(filled, "folder:articles hazarbel") == {"dam", "flood", "again"}
    assert found(filled, "folder:dam") == set()


def test_of_copies_the_best_is_shown_and_counted_once(library, folder):
    for number in range(3):
        write_article(folder, f"copy{number}.txt", f"Report {number}\n\n{LONG}")
    write_article(folder, "other.txt", "Other news\n\nAnother village was left.")
    library.follow(folder)
    library.ingest()
    results = library.search("village", collapse=True)
    assert (results.total, results.copies, len(results.hits)) == (2, 2, 2)
    assert sorted(hit.copies for hit in results.hits) == [0, 2]
    assert library.search("village").total == 4
    assert library.search("", collapse=True).total == 2


def test_facets_count_notes_and_reading(filled):
    annotated(filled, "dam.md", tags=("water", "hazarbel"), label="claim")
    annotated(filled, "truce.md", tags=("water",))
    filled.mark_read("dam.md")
    facets = filled.facets("hazarbel")
    assert {one.value: one.count for one in facets.tags} == {"water": 1, "hazarbel": 1}
    assert {one.value: one.count for one in facets.labels} == {"claim": 1}
    assert {one.value: one.count for one in facets.states} == {"unread": 2, "read": 1}
    assert {one.value: one.count for one in facets.types} == {"md": 2, "txt": 1}


def test_the_answer_says_in_which_forms_a_word_was_searched(library, folder):
    text = "The strikes\n\nThe strikes of the miners went on and they were striking again today."
    write_article(folder, "strikes.txt", text)
    library.follow(folder)
    library.ingest()
    assert library.search("strike").interpreted == "articles with strike; strike also as strikes, striking"
    assert library.search("=strike").total == 0
    assert len(library.hits("strike", "strikes.txt")) == 3


def test_the_answer_names_the_title_of_the_article_that_others_are_like(filled):
    title = filled.article("dam.md").article.title
    assert filled.search("like:dam.md").interpreted == f"articles like “{title}”"
