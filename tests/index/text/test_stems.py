"""Which words are forms of one word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text.folding import fold
from index.text.stems import _OWN, LANGUAGES, are_forms, heads, is_candidate, languages_of, stem

FORMS = [
    ("en", "strikes strike striking"),
    ("en", "country countries"),
    ("en", "happy happiness"),
    ("en", "negotiate negotiated negotiation"),
    ("fr", "élections élection"),
    ("fr", "annoncée annoncer annoncés"),
    ("fr", "chevaux cheval"),
    ("de", "Häuser Haus"),
    ("de", "Verhandlungen Verhandlung"),
    ("es", "gobiernos gobierno"),
    ("es", "militares militar"),
    ("es", "países país"),
    ("ru", "войска войск"),
    ("ru", "переговоров переговоры"),
    ("ru", "газпром газпрома газпрому газпромом газпроме"),
    ("ru", "человек человеком"),
    ("tr", "çocukları çocuk"),
    ("tr", "saldırıları saldırı"),
    ("tr", "seçimlerde seçim"),
    ("ar", "الانتخابات انتخابات"),
    ("ar", "حكومة الحكومة حكومية"),
    ("ar", "والقوات القوات قوات"),
    ("he", "ירושלים בירושלים ובירושלים"),
]
OTHERS = [
    ("en", "idlib", "idlibi"),
    ("en", "universe", "united"),
    ("en", "war", "warden"),
    ("fr", "cheval", "chevalier"),
    ("he", "בירושלים", "ירושלים"),
    ("xx", "strikes", "strike"),
    ("", "strikes", "strike"),
    ("ru", "strikes", "strike"),
    ("en", "s400", "s400s"),
]
LETTERS = st.text(alphabet="abcdeginorstuvyz", min_size=1, max_size=12)


@pytest.mark.parametrize(("language", "words"), FORMS)
def test_forms_of_one_word_are_known_as_such(language, words):
    first, *others = map(fold, words.split())
    assert all(are_forms(first, other, language) for other in others)


@pytest.mark.parametrize(("language", "word", "other"), OTHERS)
def test_other_words_are_no_forms(language, word, other):
    assert not are_forms(fold(word), fold(other), language)


def test_the_script_tells_which_languages_a_word_can_be_of():
    assert set(languages_of("strike")) == {"de", "en", "es", "fr", "tr"}
    assert languages_of("войска") == ("ru",)
    assert languages_of("قوات") == ("ar",)
    assert languages_of("of") == ()
    assert languages_of("s400") == ()


@given(LETTERS, LETTERS)
def test_what_ends_in_no_english_ending_is_its_own_stem(word, ending):
    other = word + ending
    if _OWN.match(other):
        return  # words with a list of their own follow no rule
    if stem(word, "en") and other.startswith(heads(word, "en")) and not is_candidate(other, word, "en"):
        assert len(other) > len(stem(word, "en")) + 10 or stem(other, "en") in {other, ""}


@given(st.sampled_from(LANGUAGES), st.text(max_size=45))
def test_any_text_is_a_form_of_itself(language, text):
    assert are_forms(text, text, language)
