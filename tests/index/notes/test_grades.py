import pytest

from index.errors import NotesError
from index.notes.grades import Grades, parse_grades


@pytest.mark.parametrize(
    ("typed", "letters", "digits"),
    [
        ("B2", "B", "2"),
        ("<=B2", "AB", "12"),
        ("<= b2", "AB", "12"),
        ("<B2", "A", "1"),
        (">=D", "DE", None),
        (">D4", "E", "5"),
        ("<=F", "ABCDEF", None),
        ("F", "F", None),
        ("=6", None, "6"),
        (">=6", None, "6"),
        ("<6", None, "12345"),
        ("<=2", None, "12"),
        ("A..C", "ABC", None),
        ("1-3", None, "123"),
        ("3-1", None, "123"),
        ("A1..C3", "ABC", "123"),
        ("E-F", "EF", None),
    ],
)
def test_an_expression_means_steps_on_each_axis(typed, letters, digits):
    wanted = Grades(
        None if letters is None else frozenset(letters), None if digits is None else frozenset(map(int, digits))
    )
    assert parse_grades(typed) == wanted


@pytest.mark.parametrize("typed", ["", " ", "G", "7", "<=", "2B", "A..", "A..3", "B2..C", "<=A..B", "good"])
def test_what_is_no_grade_is_refused(typed):
    with pytest.raises(NotesError) as raised:
        parse_grades(typed)
    assert (raised.value.code, raised.value.data["grade"]) == ("bad-grade", typed)


def test_both_axes_have_to_fit():
    wanted = parse_grades("<=B2")
    assert wanted.has("A", 2)
    assert not wanted.has("A", 3)
    assert not wanted.has("C", 1)
    assert parse_grades("A").has("A", 6)
