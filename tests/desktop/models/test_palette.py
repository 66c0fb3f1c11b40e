"""What the palette offers."""

from __future__ import annotations

import pytest

from desktop.models.palette import Offer, OfferKind, PaletteModel, fitting


def offer(text, kind=OfferKind.ACTION):
    return Offer(kind, text, lambda: None)


OFFERS = (
    offer("Next note"),
    offer("Export notes"),
    offer("Light or dark"),
    offer("Irena Dalcă", OfferKind.ENTITY),
    offer("#notes", OfferKind.TAG),
)


def found(typed):
    return [one.text for one in fitting(OFFERS, typed)]


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("export", ["Export notes"]),
        ("no ne", ["Next note"]),
        ("dalca", ["Irena Dalcă"]),
        ("exprot", ["Export notes"]),
        ("zz", []),
    ],
)
def test_words_may_be_beginnings_unaccented_in_any_order_or_mistyped(typed, texts):
    assert found(typed) == texts


def test_what_begins_with_the_words_comes_before_what_contains_them():
    assert found("note")[:2] == ["Next note", "Export notes"]
    assert found("next")[0] == "Next note"


@pytest.mark.parametrize(("typed", "text"), [(">", "Next note"), ("@", "Irena Dalcă"), ("#", "#notes")])
def test_first_character_asks_for_one_kind(typed, text):
    assert found(typed)[0] == text
    assert len({one.kind for one in fitting(OFFERS, typed)}) == 1


def test_nothing_typed_offers_all_as_they_came():
    assert found("") == [one.text for one in OFFERS]


def test_model_behaves(qtmodeltester):
    model = PaletteModel()
    model.show(OFFERS)
    qtmodeltester.check(model)
