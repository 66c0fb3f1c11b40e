import pytest

from index.export.author_names import inverted, listed, with_initials


@pytest.mark.parametrize(
    ("name", "turned", "initials"),
    [
        ("Ana Lindqvist", "Lindqvist, Ana", "Lindqvist, A."),
        ("Jean-Luc Maro", "Maro, Jean-Luc", "Maro, J.-L."),
        ("B. K. Okoro", "Okoro, B. K.", "Okoro, B. K."),
        ("Ilse van der Brand", "van der Brand, Ilse", "van der Brand, I."),
        ("Ильза Брандвик", "Брандвик, Ильза", "Брандвик, И."),
    ],
)
def test_a_person_is_turned_round(name, turned, initials):
    assert (inverted(name), with_initials(name)) == (turned, initials)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Kestinform",
        "Basin News Agency",
        "The Editors",
        "Velmora Courier Staff",
        "Our correspondent in Velmora",
        "A, B",
    ],
)
def test_what_does_not_look_like_a_person_stays(name):
    assert inverted(name) == with_initials(name) == name


@pytest.mark.parametrize(
    ("names", "text"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B, and C")]
)
def test_names_are_listed_in_words(names, text):
    assert listed(names, " and ") == text
