"""Rows of a dossier."""

from __future__ import annotations

import pytest

from desktop.models.entity_rows import companion_row
from index.entities.mentions import Kind
from index.named import Companion


@pytest.mark.parametrize(
    ("sentences", "said"),
    [
        (0, "in the same article: 3 times"),
        (2, "in the same sentence: 2 times, in the same article: 3 times"),
    ],
)
def test_companion_of_no_common_sentence_is_told_by_articles_alone(qapp, sentences, said):
    assert companion_row(Companion("ORG/port", Kind.ORG, "Port", sentences, 3)).detail == said
