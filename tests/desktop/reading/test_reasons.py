"""Why lines are left out, said in the language of the interface."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop.reading import wording
from desktop.reading.composition import Style, compose
from index.articles.article import Article, Role
from index.articles.draft import Facts, Part, assemble
from index.articles.rulings import line_digest, overlaid
from tests import translations

pytestmark = pytest.mark.qt

MENU = "Harbour news every morning"
STORY = "The harbour council of Varn closed the old ferry pier on Monday after divers found cracks in its piles."


@pytest.fixture(params=translations.TRANSLATED)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The code of a language that the interface speaks meanwhile."""
    translator = QTranslator()
    assert translator.load(f"lectern_{request.param}", str(translations.FOLDER))
    qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


def _repeated() -> Article:
    parts = [Part(STORY), Part(MENU), Part(f"{STORY} It opens again."), Part(f"Nobody was hurt. {STORY}")]
    return overlaid(assemble(parts, Facts(title="Pier closed")), {line_digest(MENU): 3}, [])


def _said(article: Article, *, shows_furniture: bool, style: Style) -> str:
    shown = compose(article, shows_furniture=shows_furniture)
    return "".join(run.text for one in shown if one.style is style for run in one.runs)


def test_the_reasons_of_the_core_are_found() -> None:
    known = {"menu line", "mail header", "cover note", "running head", "marked by you for this outlet"}
    assert known <= set(translations.reasons_of_the_core())


@pytest.mark.parametrize("reason", translations.reasons_of_the_core())
def test_every_reason_of_the_core_has_words_in_every_language(spoken: str, reason: str) -> None:
    assert wording.why_left_out(reason) != reason
    assert reason not in wording.folded([reason])
    assert reason not in wording.unfolded([reason])


def test_how_often_an_outlet_repeats_a_line_is_said_in_every_language(spoken: str) -> None:
    (why,) = [block.why for block in _repeated().blocks if block.role is Role.BOILERPLATE]
    for shows, style in ((False, Style.FOLD), (True, Style.FOLD), (True, Style.FURNITURE)):
        said = _said(_repeated(), shows_furniture=shows, style=style)
        assert why not in said
        assert wording.why_left_out(why) in said


def test_how_often_an_outlet_repeats_a_line_is_said_in_english(qapp: QApplication) -> None:
    assert "repeated in 3 articles of this outlet" in _said(_repeated(), shows_furniture=False, style=Style.FOLD)
