from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.entities.trained.knowledge import NAME_CATEGORIES
from index.entities.trained.words import (
    MOST_PIECES,
    PIECES,
    TABLES,
    WordTable,
    numbers_of,
    pieces_of,
)
from tests.support.networks import knowledge


@given(st.text(min_size=1, max_size=40))
def test_rows_of_any_word_are_inside_their_tables(word):
    assert all(0 <= row < size for row, (size, _) in zip(numbers_of(word), TABLES.values(), strict=True))
    pieces = pieces_of(word)
    assert len(pieces) <= MOST_PIECES
    assert all(0 < piece < PIECES[0] for piece in pieces)


def test_word_has_the_same_row_in_every_process():
    assert numbers_of("Ankara")[0] == 8103


def test_words_get_one_row_each_and_keep_it():
    table = WordTable(knowledge())
    first = table.rows(["Anna", "said", "Anna"]).tolist()
    assert first[0] == first[2] != first[1]
    assert table.rows(["said"]).tolist() == first[1:2]


def test_table_grows_with_its_words():
    table = WordTable(knowledge())
    rows = table.rows([f"w{number}" for number in range(3000)])
    assert len(set(rows.tolist())) == 3000
    numbers, *_ = table.of(rows[-1:])
    assert numbers[0, 1:].tolist() == list(numbers_of("w2999"))


def test_categories_of_a_name_become_flags():
    table = WordTable(knowledge())
    _, _, flags, _ = table.of(table.rows(["Norway", "NORWAY"]))
    at = NAME_CATEGORIES.index("country")
    assert flags[:, at].tolist() == [1, 1]
    assert flags[:, : len(NAME_CATEGORIES)].sum() == 2


def test_digits_share_one_vector():
    known = knowledge()
    assert known.row_of("1974") == known.row_of("2020") == 3
    assert known.row_of("norway") == known.row_of("NORWAY") == 2
    assert known.row_of("unheard") == 0
