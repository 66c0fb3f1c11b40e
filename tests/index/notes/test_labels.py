import pytest

from index.notes.labels import label_named, labels


def test_the_six_labels_stand_in_their_order():
    assert [label.key for label in labels()] == ["claim", "evidence", "context", "doubt", "quote", "action"]


def test_each_label_has_a_shape_and_a_key_of_its_own():
    assert len({label.shape for label in labels()}) == len(labels())
    assert [label.digit for label in labels()] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("key", ["claim", "action"])
def test_a_known_label_is_found_by_its_key(key):
    assert label_named(key) in labels()


def test_a_label_that_is_gone_from_the_list_is_still_shown():
    label = label_named("open-question")
    assert (label.key, label.name, label.digit) == ("open-question", "Open question", 0)
