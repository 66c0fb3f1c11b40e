"""Whether a date is one to come, in other languages than English."""

from __future__ import annotations

import pytest

from index.entities.dates.tense_elsewhere import is_future_in


@pytest.mark.parametrize(
    ("language", "before", "behind"),
    [
        ("de", "Der Rat wird am ", " tagen."),
        ("fr", "Le conseil se réunira ", " à Paris."),
        ("es", "Dijo el lunes que el ", " votará la ley."),
        ("tr", "Zirve ", " Ankara'da yapılacak."),
        ("ru", "Он заявил, что встреча состоится в ", "."),
        ("ar", "ومن المقرر أن يعقد المجلس جلسته ", "."),
    ],
)
def test_verb_of_the_future_in_the_clause_looks_forward(language: str, before: str, behind: str) -> None:
    assert is_future_in(language, before, behind)


@pytest.mark.parametrize(
    ("language", "before", "behind"),
    [
        ("de", "Der Sprecher sagte am ", ", man werde prüfen."),
        ("fr", "Il a déclaré ", " que le texte sera voté."),
        ("es", "Anunció el ", " que votará la ley."),
        ("tr", "Bakan ", " anlaşmanın imzalanacağını söyledi."),
        ("ru", "Он сказал в ", ", что встреча состоится."),
        ("ar", "وقال الوزير ", " إن المجلس سيجتمع."),
        ("ar", "توقفت سيارة ", " في المدينة."),
    ],
)
def test_future_of_another_clause_counts_for_nothing(language: str, before: str, behind: str) -> None:
    assert not is_future_in(language, before, behind)


def test_language_without_a_table_looks_back() -> None:
    assert not is_future_in("sv", "Rådet wird am ", " tagen.")
