"""The index: what goes in is found, by words, phrases, fields and dates, and ranked."""

from __future__ import annotations

import threading
from datetime import date

import pytest

from index.errors import DamagedError, LibraryError, QueryError
from index.search import ranking, tiers
from index.search.engine import SearchIndex
from index.search.query import parse
from index.search.results import Order
from tests.support.search import document

TEXTS = {
    "quo": "The status quo in Idlib cannot hold, said the spokesman.",
    "drone": "A drone struck the convoy near Sana'a; the S-400 battery did not fire.",
    "libya": "Libya and Idlib were discussed in Ankara by President Erdoğan.",
}


@pytest.fixture
def index(tmp_path):
    made = SearchIndex.create(tmp_path / "search")
    yield made
    made.close()


@pytest.fixture
def filled(index):
    put(index, *(document(article, body) for article, body in TEXTS.items()))
    return index


def put(index, *documents):
    with index.writer() as writer:
        for one in documents:
            writer.put(one)


def found(index, query, **options):
    return [match.article for match in index.search(parse(query), **options).matches]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {"quo", "drone", "libya"}),
        ("idlib", {"quo", "libya"}),
        ("IDLIB", {"quo", "libya"}),
        ("idlib ankara", {"libya"}),
        ("idlib AND NOT libya", {"quo"}),
        ("drone OR ankara", {"drone", "libya"}),
        ("drone OR idlib ankara", {"drone", "libya"}),
        ("(drone OR idlib) -libya", {"quo", "drone"}),
        ("-idlib", {"drone"}),
        ("-idlib -drone", set()),
        ('"status quo"', {"quo"}),
        ('"quo status"', set()),
        ("erdogan", {"libya"}),
        ("sanaa", {"drone"}),
        ("S400", {"drone"}),
        ("S-400", {"drone"}),
        ('"the S400 battery"', {"drone"}),
        ('"the S-400 battery"', {"drone"}),
        ('"the s 400 battery"', {"drone"}),
        ('"S-400 did"', set()),
        ("dr*", {"drone"}),
        ("spok*", {"quo"}),
        ('"status qu*"', {"quo"}),
        ("nothing", set()),
    ],
)
def test_query_finds(filled, query, expected):
    assert set(found(filled, query)) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("title:akar", {"a"}),
        ("akar", {"a"}),
        ('person:"Hulusi Akar"', {"b"}),
        ('person:"Akar Jane"', set()),
        ("org:nato", {"b"}),
        ("place:ankara", {"b"}),
        ("entity:nato", {"b"}),
        ("outlet:courier", {"a"}),
        ("courier", {"a"}),
        ("author:jane", {"b"}),
        ("lang:tr", {"b"}),
        ("path:reports", {"a"}),
        ("path:2021/reports", {"a"}),
        ("reports", set()),
        ("date:2021-09", {"a"}),
        ("date:2021-09-01..2021-09-30", {"a"}),
        ("date:2021", {"a"}),
        ("date:2022..", set()),
        ("-date:2021", {"b"}),
    ],
)
def test_fields_look_where_they_say(index, query, expected):
    put(
        index,
        document(
            "a", title="Akar speaks", outlet="The Courier", published=date(2021, 9, 14), path="/2021/reports/x.txt"
        ),
        document(
            "b",
            people=("Hulusi Akar", "Jane Doe"),
            organisations=("NATO",),
            places=("Ankara",),
            authors=("Jane Roe",),
            language="tr",
        ),
    )
    assert set(found(index, query)) == expected


def test_articles_with_notes_are_found_by_their_ids(filled):
    assert found(filled, "has:notes idlib", noted={"libya", "drone", "unknown"}) == ["libya"]


def test_sets_of_articles_are_asked_of_whoever_knows_them(filled):
    sets = {("tag", "iran"): {"quo"}, ("label", "claim"): {"drone", "libya"}}
    options = {"resolve": lambda clause: sets[clause.field, clause.value]}
    assert found(filled, "tag:iran", **options) == ["quo"]
    assert found(filled, "idlib -tag:iran label:claim", **options) == ["libya"]


def test_a_set_that_nobody_knows_is_an_error_at_its_position(filled):
    with pytest.raises(QueryError) as caught:
        filled.search(parse("idlib tag:iran"))
    assert (caught.value.code, caught.value.data["position"]) == ("field-unavailable", 10)


def test_a_word_in_the_title_ranks_above_one_in_the_text(index):
    put(index, document("text", "harbour and boats at sea"), document("title", "boats at sea", title="harbour"))
    assert found(index, "harbour") == ["title", "text"]


def test_a_frequent_word_ranks_above_a_single_one(index):
    put(index, document("once", "harbour a b c d e"), document("thrice", "harbour harbour harbour d e"))
    assert found(index, "harbour") == ["thrice", "once"]


def test_a_rare_word_weighs_more_than_a_common_one(index):
    put(index, *(document(f"n{n}", "common words") for n in range(9)), document("rare", "seldom words"))
    assert found(index, "common OR seldom")[0] == "rare"


def test_scores_fall_along_the_page(filled):
    scores = [match.score for match in filled.search(parse("idlib OR the OR libya")).matches]
    assert scores == sorted(scores, reverse=True)


def test_pages_join_to_the_whole_list(index):
    put(index, *(document(f"n{n:02}", "same " * (1 + n % 5)) for n in range(23)))
    whole = found(index, "same", limit=100)
    pages = [one for offset in range(0, 28, 7) for one in found(index, "same", limit=7, offset=offset)]
    assert (len(whole), pages) == (23, whole)


def test_total_counts_all_pages(index):
    put(index, *(document(f"n{n}", "same") for n in range(23)))
    assert index.search(parse("same"), limit=2).total == 23


@pytest.mark.parametrize(
    ("order", "expected"), [(Order.NEWEST, ["new", "old", "undated"]), (Order.OLDEST, ["old", "new", "undated"])]
)
def test_undated_articles_come_last_by_date(index, order, expected):
    put(
        index,
        document("undated", "x"),
        document("old", "x", published=date(1999, 1, 1)),
        document("new", "x", published=date(2024, 1, 1)),
    )
    assert found(index, "x", order=order) == expected


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.NEWEST, ["dated", "late file", "early file", "none"]),
        (Order.OLDEST, ["dated", "early file", "late file", "none"]),
    ],
)
def test_by_date_articles_with_the_day_of_their_file_alone_come_between(index, order, expected):
    put(
        index,
        document("none", "x"),
        document("early file", "x", file_day=date(1999, 1, 1)),
        document("dated", "x", published=date(2001, 1, 1)),
        document("late file", "x", file_day=date(2024, 1, 1)),
    )
    assert found(index, "x", order=order) == expected


def test_the_day_of_a_file_is_in_no_range_of_days_and_no_facet(index):
    put(index, document("saved", "x", file_day=date(2024, 1, 1)))
    assert found(index, "x date:2000..") == []
    assert index.facets(parse("x")).years == ()


def test_everything_is_listed_newest_first(index):
    put(index, document("old", published=date(1999, 1, 1)), document("new", published=date(2024, 1, 1)))
    assert found(index, "") == ["new", "old"]


def test_putting_an_article_again_replaces_it(filled):
    put(filled, document("quo", "entirely different words"))
    assert (found(filled, "status"), found(filled, "different"), filled.count()) == ([], ["quo"], 3)


def test_putting_an_article_twice_in_one_go_keeps_the_last(index):
    put(index, document("a", "first"), document("a", "second"))
    assert (found(index, "first"), found(index, "second"), index.count()) == ([], ["a"], 1)


def test_removed_articles_are_not_found(filled):
    with filled.writer() as writer:
        writer.remove("quo")
        writer.remove("never there")
    assert (found(filled, "status"), filled.count()) == ([], 2)


def test_an_exception_discards_what_was_put(filled):
    with pytest.raises(KeyboardInterrupt), filled.writer() as writer:
        writer.put(document("late", "late"))
        writer.remove("quo")
        raise KeyboardInterrupt
    filled.refresh()
    assert (found(filled, "late"), filled.count(), filled.verify()) == ([], 3, ())


def test_a_writer_that_changes_nothing_commits_nothing(filled, tmp_path):
    before = sorted(path.name for path in (tmp_path / "search").iterdir())
    with filled.writer() as writer:
        writer.remove("never there")
    assert sorted(path.name for path in (tmp_path / "search").iterdir()) == before


def test_segments_are_merged_and_nothing_is_lost(index, tmp_path):
    for batch in range(20):
        put(index, *(document(f"b{batch}n{n}", f"common batch{batch}") for n in range(3)))
        with index.writer() as writer:
            writer.remove(f"b{batch}n0")
    assert len(list((tmp_path / "search").glob("*.segment"))) <= 8
    assert index.search(parse("common")).total == index.count() == 40
    assert all(index.search(parse(f"batch{batch}")).total == 2 for batch in range(20))


def test_large_segments_are_merged_when_there_is_time(index, tmp_path, monkeypatch):
    monkeypatch.setattr(tiers, "_SMALL", 1)
    for batch in range(9):
        put(index, *(document(f"b{batch}n{n}", f"common batch{batch}") for n in range(3)))
    before = len(index._snapshot.segments)
    while index.tidy():
        pass
    assert (before, len(index._snapshot.segments), index.verify()) == (9, 1, ())
    assert len(list((tmp_path / "search").glob("*.segment"))) == 1
    assert index.search(parse("common")).total == index.count() == 27


def test_tidying_a_tidy_index_commits_nothing(filled):
    before = filled._snapshot.table.generation
    assert (filled.tidy(), filled._snapshot.table.generation) == (False, before)


def test_a_second_writer_is_refused(filled):
    with filled.writer(), pytest.raises(LibraryError) as caught:
        filled.writer()
    assert caught.value.code == "library-busy"


def test_the_lock_is_free_after_an_exception(filled):
    with pytest.raises(ZeroDivisionError), filled.writer():
        raise ZeroDivisionError
    put(filled, document("next", "next"))
    assert found(filled, "next") == ["next"]


def test_a_folder_without_an_index_is_damage(tmp_path):
    with pytest.raises(DamagedError):
        SearchIndex.open(tmp_path / "nowhere")


def test_an_index_is_the_same_after_opening_it_again(filled, tmp_path):
    again = SearchIndex.open(tmp_path / "search")
    assert (again.count(), found(again, "idlib")) == (3, found(filled, "idlib"))
    again.close()


def test_a_reader_sees_a_commit_after_refreshing(filled, tmp_path):
    reader = SearchIndex.open(tmp_path / "search")
    put(filled, document("late", "late"))
    before = found(reader, "late")
    reader.refresh()
    assert (before, found(reader, "late")) == ([], ["late"])
    reader.close()


def test_a_reader_sees_an_index_that_was_made_anew(filled, tmp_path):
    reader = SearchIndex.open(tmp_path / "search")
    anew = SearchIndex.create(tmp_path / "search")
    put(anew, document("only", "only"))
    reader.refresh()
    assert (reader.count(), found(reader, "only")) == (1, ["only"])
    reader.close()
    anew.close()


def test_threads_search_one_index_at_the_same_time(filled):
    answers: list[set[str]] = []
    threads = [
        threading.Thread(target=lambda: answers.extend(set(found(filled, "idlib")) for _ in range(20)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [{"quo", "libya"}] * 80


def test_a_phrase_of_a_prefix_with_too_many_places_is_refused(filled, monkeypatch):
    monkeypatch.setattr(ranking, "_MOST_PLACES", 1)
    with pytest.raises(QueryError) as caught:
        filled.search(parse('"the s*"'))
    assert caught.value.code == "prefix-too-broad"


def test_a_huge_word_is_found_by_its_beginning(index):
    put(index, document("huge", "a" * 100_000))
    assert (found(index, "aaaa*"), found(index, "a" * 15_000)) == (["huge"], ["huge"])


def test_positions_beyond_sixteen_bits_are_kept(index):
    put(index, document("long", "filler " * 70_000 + "status quo"), document("other", "status of quo"))
    assert found(index, '"status quo"') == ["long"]


def test_a_phrase_does_not_run_from_one_name_into_the_next(index):
    put(index, document("a", people=("Ann Lee", "Bo Ray")))
    assert (found(index, 'person:"Lee Bo"'), found(index, 'person:"Bo Ray"')) == ([], ["a"])
