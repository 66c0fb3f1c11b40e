import pytest

from index.entities.linking.lists import entries_of


@pytest.mark.parametrize("name", ["given-names.txt", "other-languages.txt", "places.txt"])
def test_remarks_and_empty_lines_are_no_entries(name):
    entries = entries_of(name)
    assert len(entries) > 1
    assert not [entry for entry in entries if not entry.strip() or entry.startswith("#")]
