"""Offsets of the text and positions of the document stand for the same letters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.reading.positions import Piece, Positions, Stretch, length_in_document, showable
from index.text.spans import Span

LETTERS = st.text(
    alphabet=st.one_of(
        st.sampled_from("ab c\u00a0\u2028\n\u2029\u202e\u0301😀🚢𝔊שלוםمرحبا،\ufffc\ufdd0\x00"),
        st.characters(exclude_categories=()),
    ),
    min_size=1,
    max_size=60,
)


@st.composite
def shown_pieces(draw: st.DrawFn) -> tuple[str, list[Span], list[int]]:
    """Draw a text, some parts of it without overlap, and an order to show them in."""
    text = draw(LETTERS)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=8) | st.just({0, len(text)})))
    spans = [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b]
    return text, spans, list(draw(st.permutations(range(len(spans)))))


def document_of(text: str, spans: list[Span], order: list[int]) -> tuple[QTextDocument, Positions]:
    document = QTextDocument()
    cursor = QTextCursor(document)
    pieces = []
    for number in order:
        pieces.append(Piece(spans[number], cursor.position()))
        cursor.insertText(showable(spans[number].of(text)))
        cursor.insertBlock()
    return document, Positions(text, pieces)


def letters(document: QTextDocument, stretch: Stretch) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(stretch.start)
    cursor.setPosition(stretch.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@given(shown_pieces())
def test_a_stretch_holds_the_letters_of_its_span(drawn: tuple[str, list[Span], list[int]]) -> None:
    text, spans, _ = drawn
    document, positions = document_of(*drawn)
    for span in spans:
        found = positions.stretches(span)
        assert "".join(letters(document, stretch) for stretch in found) == showable(span.of(text))


@given(shown_pieces())
def test_every_shown_code_point_goes_to_the_document_and_back(drawn: tuple[str, list[Span], list[int]]) -> None:
    _, spans, _ = drawn
    _, positions = document_of(*drawn)
    for offset in (offset for span in spans for offset in range(span.start, span.end)):
        position = positions.position(offset)
        assert position is not None
        assert positions.offset(position) == offset


@given(shown_pieces())
def test_selecting_where_a_span_stands_gives_the_span(drawn: tuple[str, list[Span], list[int]]) -> None:
    _, spans, _ = drawn
    _, positions = document_of(*drawn)
    for span in spans:
        stretch = positions.stretches(span)[0]
        assert positions.span_between(stretch.start, stretch.end) == span


@given(LETTERS)
def test_what_is_shown_has_the_length_of_what_is_meant(text: str) -> None:
    assert len(showable(text)) == len(text)
    assert length_in_document(showable(text)) == length_in_document(text)


@given(LETTERS)
def test_what_is_shown_stays_in_one_block(text: str) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText(showable(text))
    assert document.blockCount() == 1
    assert document.characterCount() - 1 == length_in_document(text)


def test_a_code_point_that_is_not_shown_has_no_position() -> None:
    positions = Positions("shown hidden", [Piece(Span(0, 5), 10)])
    assert positions.position(8) is None
    assert positions.stretches(Span(6, 12)) == ()
    assert positions.offset(3) is None


def test_a_span_over_two_pieces_has_a_stretch_in_each() -> None:
    positions = Positions("one two", [Piece(Span(0, 3), 20), Piece(Span(4, 7), 5)])
    assert positions.stretches(Span(1, 6)) == (Stretch(21, 23), Stretch(5, 7))


def test_an_emoji_takes_two_positions() -> None:
    positions = Positions("a🚢b", [Piece(Span(0, 3), 0)])
    assert [positions.position(offset) for offset in range(3)] == [0, 1, 3]


def test_selecting_half_an_emoji_selects_it_whole() -> None:
    positions = Positions("a🚢b", [Piece(Span(0, 3), 0)])
    assert positions.span_between(2, 3) == Span(1, 2)
    assert positions.span_between(1, 2) == Span(1, 2)


def test_a_selection_of_nothing_is_no_span() -> None:
    positions = Positions("abc", [Piece(Span(0, 3), 4)])
    assert positions.span_between(5, 5) is None
    assert positions.span_between(0, 4) is None
    assert positions.span_between(7, 9) is None


def test_no_break_space_stays_itself() -> None:
    document, positions = document_of("10\u00a0km", [Span(0, 5)], [0])
    assert letters(document, positions.stretches(Span(0, 5))[0]) == "10\u00a0km"


def test_the_nearest_offset_of_a_gap_is_that_of_the_text_after_it() -> None:
    positions = Positions("one two", [Piece(Span(0, 3), 5), Piece(Span(4, 7), 20)])
    assert positions.offset_near(0) == 0
    assert positions.offset_near(12) == 4
    assert positions.offset_near(21) == 5


@given(shown_pieces(), st.integers(0, 60))
def test_text_from_a_position_on_is_the_first_that_is_shown_there(
    drawn: tuple[str, list[Span], list[int]], position: int
) -> None:
    _, positions = document_of(*drawn)
    found = positions.text_from(position)
    assert found >= position
    assert all(positions.offset(between) is None for between in range(position, found))
    assert found == position or positions.offset(found) is not None


@given(shown_pieces(), st.integers(0, 60))
def test_place_that_is_not_shown_has_the_next_one_that_is(
    drawn: tuple[str, list[Span], list[int]], offset: int
) -> None:
    _, spans, _ = drawn
    _, positions = document_of(*drawn)
    shown = [place for span in sorted(spans) for place in range(span.start, span.end) if place >= offset]
    if shown:
        assert positions.position_near(offset) == positions.position(shown[0])
    elif spans:
        assert positions.position_near(offset) == positions.stretches(max(spans))[-1].end
    else:
        assert positions.position_near(offset) is None
