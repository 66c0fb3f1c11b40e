"""What a card warns of."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop.appearance.theme import load_theme
from desktop.reading.card import AnnotationCard
from desktop.reading.card_face import CardFace
from index.notes.annotation import State
from index.notes.grades import Support
from tests.support.reading import annotated, article

TEXT = article().text


def test_a_card_warns_of_a_confirmation_by_copies_of_one_text(qtbot: QtBot) -> None:
    theme, placed = load_theme("light"), annotated(TEXT, "Tuesday", credibility=1, state=State.MOVED)
    plain = CardFace(placed, theme, 300)
    face = CardFace(replace(placed, support=Support(3, 1)), theme, 300)
    assert face.warnings == ("Passage moved", "3 articles, 1 origin")
    assert face.height > plain.height
    assert CardFace(replace(placed, support=Support(3, 2)), theme, 300).warnings == plain.warnings


def test_a_card_reads_out_its_warning(qtbot: QtBot) -> None:
    placed = replace(annotated(TEXT, "Tuesday", credibility=1), support=Support(2, 1))
    card = AnnotationCard(placed, load_theme("light"))
    qtbot.addWidget(card)
    assert card.accessibleDescription() == "2 articles, 1 origin"
