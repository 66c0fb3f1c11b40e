"""The styles of citing as the window names them."""

from __future__ import annotations

from desktop.models.citations import DEFAULT_STYLE, STYLES
from index.export import citation


def test_styles_are_those_of_the_library():
    assert {style.key: style.name for style in citation.styles()} == STYLES
    assert citation.DEFAULT_STYLE == DEFAULT_STYLE
