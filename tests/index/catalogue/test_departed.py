"""What is remembered of articles that no file holds any more."""

from __future__ import annotations

from index.catalogue.catalogue import Catalogue
from index.catalogue.departed import DepartedArticle


def test_the_catalogue_forgets_the_earliest_that_left(tmp_path):
    catalogue = Catalogue.open(tmp_path / "catalogue.sqlite", "rules")
    for number in range(5):
        catalogue.departed.put(DepartedArticle(f"a{number}", "", "", b""))
    catalogue.departed.forget_old(kept=2)
    assert [one.article for one in catalogue.departed.all()] == ["a3", "a4"]
    catalogue.close()
