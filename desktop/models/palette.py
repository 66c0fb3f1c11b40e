"""What the palette offers, and which of it fits what was typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.overriding import override
from index.text.folding import fold

_TR = "Palette"
_LOOSE = 74  # least likeness, of 100, of words that were mistyped
_SHORTEST_LOOSE = 3  # letters below which anything is like anything
_MOST = 60  # offers shown at once
_OF_EACH = 20  # of a kind that stand before the rest of the kinds, where nothing is typed

OFFER_ROLE = Qt.ItemDataRole.UserRole


class OfferKind(StrEnum):
    """What an offer is, with the word that stands beside it."""

    ACTION = "Action"
    ARTICLE = "Article"
    ENTITY = "In this article"
    LABEL = "Label"
    TAG = "Tag"
    SEARCH = "Search"


# A first character that asks for one kind only.
PREFIXES = {">": OfferKind.ACTION, "@": OfferKind.ENTITY, "#": OfferKind.TAG}


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the palette.

    Attributes:
        kind: What it is.
        text: What it is called.
        do: What happens when it is chosen.
        hint: A key, an outlet: what stands beside it.
    """

    kind: OfferKind
    text: str
    do: Callable[[], object]
    hint: str = ""


def wanted_kind(typed: str) -> tuple[OfferKind | None, str]:
    """Return the kind that the first character asks for, and the words after it."""
    typed = typed.strip()
    kind = PREFIXES.get(typed[:1])
    return kind, typed[1:].strip() if kind else typed


def fitting(offers: Sequence[Offer], typed: str) -> tuple[Offer, ...]:
    """Return the offers that fit what was typed, the best first.

    What begins with it comes first, then what has words that begin with its words, then what is like it: rapidfuzz's
    weighted ratio, which forgives a wrong, missing or swapped letter. With nothing typed some of each kind
    stand as they came.
    """
    kind, words = wanted_kind(typed)
    chosen = [offer for offer in offers if kind is None or offer.kind is kind]
    if not words:
        return tuple(_some_of_each(chosen))[:_MOST]
    folded = fold(words)
    scored = [(_score(folded, fold(offer.text)), number) for number, offer in enumerate(chosen)]
    best = sorted((-score, number) for score, number in scored if score)
    return tuple(chosen[number] for _score, number in best[:_MOST])


def _some_of_each(offers: Sequence[Offer]) -> Iterator[Offer]:
    """Yield the first offers of every kind, and then the others: actions alone would fill the list."""
    shown = Counter[OfferKind]()
    later = []
    for offer in offers:
        shown[offer.kind] += 1
        if shown[offer.kind] <= _OF_EACH:
            yield offer
        else:
            later.append(offer)
    yield from later


def _score(typed: str, text: str) -> float:
    """Return how well a folded text fits what was typed: 0 not at all, up to 100 for likeness, above for prefixes."""
    if text.startswith(typed):
        return 300.0
    own = text.split()
    if all(any(word.startswith(part) for word in own) for part in typed.split()):
        return 200.0
    if len(typed) < _SHORTEST_LOOSE:
        return 0.0
    from rapidfuzz import fuzz  # takes a while to load, and only the palette needs it

    return float(fuzz.WRatio(typed, text, score_cutoff=_LOOSE))


class PaletteModel(QAbstractListModel):
    """The offers that fit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is shown."""
        return self._offers

    def show(self, offers: Sequence[Offer]) -> None:
        """Show other offers."""
        self.beginResetModel()
        self._offers = tuple(offers)
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._offers)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        offer = self._offers[index.row()]
        if role == OFFER_ROLE:
            return offer
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (offer.text, kind_in_words(offer.kind), offer.hint) if part)
        return None


def kind_in_words(kind: OfferKind) -> str:
    """Return what a kind of offer is called in the language of the interface."""
    return QCoreApplication.translate(_TR, kind.value)
