"""Names that a word of their own gives away."""

from __future__ import annotations

import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.recogniser import EnglishRules

RULES = EnglishRules(gazetteer_for("en"))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Staff of the Ministry of Roads and Bridges left.", "Ministry of Roads and Bridges", Kind.ORG),
        ("Voters of the Justice and Progress Party left.", "Justice and Progress Party", Kind.ORG),
        ("the Varnholm Harbour Authority said", "Varnholm Harbour Authority", Kind.ORG),
        ("a lawyer at the University of Varnholm", "University of Varnholm", Kind.ORG),
        ("ships of Varnholm Lines Ltd waited", "Varnholm Lines Ltd", Kind.ORG),
        ("on the banks of the Brenna River", "Brenna River", Kind.PLACE),
        ("a hut near Lake Brenna", "Lake Brenna", Kind.PLACE),
        ("the village of Brenna was cut off", "Brenna", Kind.PLACE),
        ("fighting in Brenna province went on", "Brenna", Kind.PLACE),
        ("after the Siege of Varnholm", "Siege of Varnholm", Kind.EVENT),
        ("after Tropical Storm Zora", "Tropical Storm Zora", Kind.EVENT),
        ("at the Green National Convention", "Green National Convention", Kind.EVENT),
        ("under the Varnholm Convention", "Varnholm Convention", Kind.DOCUMENT),
        ("at the Varnholm Writers Convention", "Varnholm Writers Convention", Kind.EVENT),
        ("before Hurricane Zora came", "Hurricane Zora", Kind.EVENT),
        ("at the Commonwealth Games again", "Commonwealth Games", Kind.EVENT),
        ("since the Russo-Japanese War began", "Russo-Japanese War", Kind.EVENT),
    ],
)
def test_name_is_found_whole_and_of_its_kind(text: str, name: str, kind: Kind) -> None:
    assert [(one.text, one.kind) for one in recognise(text, recogniser=RULES).mentions] == [(name, kind)]


def test_first_name_is_no_bill() -> None:
    found = recognise("It was Harbour Sheriff Bill Zbrov who left.", recogniser=RULES).mentions
    assert Kind.DOCUMENT not in {one.kind for one in found}


@pytest.mark.parametrize("text", ["The Party began at eight.", "Our Government must act.", "This Company is ours."])
def test_a_head_alone_is_no_name(text: str) -> None:
    assert recognise(text, recogniser=RULES).mentions == ()


@pytest.mark.parametrize(
    "text", ["a shop of EB Games closed", "they would Storm Area gates", "the Peace of the Road"]
)
def test_other_words_before_or_behind_make_no_event_or_document(text: str) -> None:
    kinds = {one.kind for one in recognise(text, recogniser=RULES).mentions}
    assert kinds.isdisjoint({Kind.EVENT, Kind.DOCUMENT})


def test_storm_has_one_name() -> None:
    found = [one.text for one in recognise("before Hurricane Zora Brenna came", recogniser=RULES).mentions]
    assert "Hurricane Zora" in found
