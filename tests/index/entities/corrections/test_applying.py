"""Corrections laid over what was recognised."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from index.entities.corrections.applying import corrected, revised
from index.entities.corrections.correction import Action, Correction, Quote, Scope
from index.entities.corrections.places import locate, whole_words
from index.entities.corrections.rules import NO_RULES, Rules
from index.entities.mentions import Kind, Recognition
from index.text.spans import Span
from tests.support.reading import recognised

TEXT = (
    "Minister Oda Fenwick met the pilots of Port Sorrel. Fenwick left Port Sorrel. "
    "The Sorrel Gazette says that Marn, of the Gazette, met Fenwick."
)
FOUND = recognised(
    TEXT,
    (Kind.PERSON, "Oda Fenwick", ("Fenwick",)),
    (Kind.PLACE, "Port Sorrel", ()),
    (Kind.ORG, "Sorrel Gazette", ("Gazette",)),
    (Kind.PERSON, "Marn", ()),
)


def applied(*corrections: Correction, article: str = "a1") -> Recognition:
    rules = Rules({str(number): one for number, one in enumerate(corrections)})
    return corrected(FOUND, TEXT, rules, article)


def told(recognition: Recognition) -> list[tuple[str, str, str]]:
    return [(one.text, one.kind.value, recognition.entities[one.entity].name) for one in recognition.mentions]


def here(action: Action, form: str, kind: Kind, nth: int = 0, **more: object) -> Correction:
    starts = list(whole_words(form, TEXT))
    return Correction(action, Scope.HERE, form, kind, "a1", Quote.at(TEXT, starts[nth]), **more)  # type: ignore[arg-type]


def everywhere(action: Action, form: str, kind: Kind, **more: object) -> Correction:
    return Correction(action, Scope.EVERYWHERE, form, kind, **more)  # type: ignore[arg-type]


def test_without_corrections_nothing_is_altered() -> None:
    assert corrected(FOUND, TEXT, NO_RULES, "a1") is FOUND
    assert revised(FOUND, TEXT, NO_RULES, "a1") is FOUND


def test_entity_by_its_name_vanishes_with_all_its_forms() -> None:
    assert "Fenwick" not in str(told(applied(everywhere(Action.NOT_ENTITY, "Oda Fenwick", Kind.PERSON))))


def test_other_form_vanishes_alone() -> None:
    left = told(applied(everywhere(Action.NOT_ENTITY, "Fenwick", Kind.PERSON)))
    assert ("Oda Fenwick", "PERSON", "Oda Fenwick") in left
    assert "Fenwick" not in {text for text, _, _ in left}


def test_correction_of_one_place_leaves_the_others() -> None:
    left = told(applied(here(Action.NOT_ENTITY, "Port Sorrel", Kind.PLACE, 1)))
    assert [text for text, _, _ in left].count("Port Sorrel") == 1


def test_correction_of_another_article_does_not_concern_this_one() -> None:
    rule = Correction(Action.NOT_ENTITY, Scope.ARTICLE, "Marn", Kind.PERSON, "a2")
    assert told(applied(rule)) == told(FOUND)


def test_kind_is_changed_for_the_whole_entity() -> None:
    left = applied(everywhere(Action.KIND, "Port Sorrel", Kind.PLACE, to_kind=Kind.ORG))
    assert [kind for text, kind, _ in told(left) if text == "Port Sorrel"] == ["ORG", "ORG"]


def test_extent_is_changed_here_and_by_form() -> None:
    quote = Quote.at(TEXT, Span(0, 20))
    longer = Correction(
        Action.EXTENT, Scope.HERE, "Oda Fenwick", Kind.PERSON, "a1", quote, None, "Minister Oda Fenwick"
    )
    assert told(applied(longer))[0][0] == "Minister Oda Fenwick"
    by_form = everywhere(Action.EXTENT, "Sorrel Gazette", Kind.ORG, to_form="The Sorrel Gazette")
    assert "The Sorrel Gazette" in {text for text, _, _ in told(applied(by_form))}


def test_same_joins_two_entities_and_says_why() -> None:
    left = applied(everywhere(Action.SAME, "Marn", Kind.PERSON, to_form="Oda Fenwick"))
    fenwick = next(one for one in left.entities if one.name == "Oda Fenwick")
    assert set(fenwick.aliases) == {"Fenwick", "Marn"}
    assert "‘Marn’ taken for ‘Oda Fenwick’: a correction says so" in fenwick.why


def test_form_that_is_not_the_same_gets_an_entity_of_its_own() -> None:
    left = applied(everywhere(Action.NOT_SAME, "Fenwick", Kind.PERSON, to_form="Oda Fenwick"))
    assert {"Oda Fenwick", "Fenwick", "Marn"} <= {one.name for one in left.entities}


def test_later_correction_undoes_an_earlier_one() -> None:
    same = everywhere(Action.SAME, "Marn", Kind.PERSON, to_form="Oda Fenwick")
    apart = everywhere(Action.NOT_SAME, "Marn", Kind.PERSON, to_form="Oda Fenwick")
    assert "Marn" in {one.name for one in applied(same, apart).entities}


def test_addition_is_a_mention_wherever_it_stands_as_words() -> None:
    left = applied(everywhere(Action.ADD, "pilots", Kind.GROUP))
    assert ("pilots", "GROUP", "pilots") in told(left)


def test_addition_inside_a_longer_name_leaves_that() -> None:
    assert told(applied(everywhere(Action.ADD, "Port", Kind.PLACE))) == told(FOUND)


def test_renamed_entity_keeps_its_old_name_as_alias() -> None:
    left = applied(everywhere(Action.RENAME, "Oda Fenwick", Kind.PERSON, to_form="The Minister"))
    minister = next(one for one in left.entities if one.name == "The Minister")
    assert set(minister.aliases) == {"Oda Fenwick", "Fenwick"}


def test_place_is_found_again_after_a_change_of_the_text() -> None:
    quote = Quote.at(TEXT, next(whole_words("Marn", TEXT)))
    assert locate(quote, "New words before. " + TEXT) == Span(quote.start + 18, quote.start + 22)
    assert locate(quote, "Nothing of it.") is None


def test_place_that_could_be_two_is_none() -> None:
    assert locate(Quote("x", "", "", 99), "x y x") is None
    assert locate(Quote("x", "", "", 4), "x y x") == Span(4, 5)


_FORMS = st.sampled_from(["Oda Fenwick", "Fenwick", "Port Sorrel", "Gazette", "Marn", "pilots", "Sorrel Gazette"])
_RULES = st.builds(
    everywhere, st.sampled_from(Action), _FORMS, st.sampled_from([Kind.PERSON, Kind.PLACE, Kind.ORG])
).flatmap(
    lambda one: st.builds(
        lambda form, kind: Correction(one.action, one.scope, one.form, one.kind, "", None, kind, form),
        _FORMS,
        st.sampled_from([Kind.PERSON, Kind.ORG]),
    )
)


@given(st.lists(_RULES, max_size=6))
def test_any_corrections_leave_a_whole_recognition(corrections: Sequence[Correction]) -> None:
    left = applied(*corrections)
    ends = 0
    for mention in left.mentions:
        assert mention.span.start >= ends
        assert mention.span.of(TEXT) == mention.text
        assert left.entities[mention.entity].kind is mention.kind
        ends = mention.span.end
    counted = [sum(one.entity == number for one in left.mentions) for number in range(len(left.entities))]
    assert counted == [one.count for one in left.entities]
    assert all(counted)


def test_alias_marks_its_words_for_the_entity_wherever_they_stand() -> None:
    marked = told(applied(everywhere(Action.ALIAS, "Oda Fenwick", Kind.PERSON, to_form="the pilots")))
    assert ("the pilots", "PERSON", "Oda Fenwick") in marked


def test_alias_in_one_article_marks_its_words_there_alone() -> None:
    alias = Correction(Action.ALIAS, Scope.ARTICLE, "Oda Fenwick", Kind.PERSON, "a1", to_form="the pilots")
    assert ("the pilots", "PERSON", "Oda Fenwick") in told(applied(alias))
    assert told(applied(alias, article="a2")) == told(FOUND)


def test_alias_leaves_a_longer_name_of_which_it_is_a_part() -> None:
    marked = told(applied(everywhere(Action.ALIAS, "Oda Fenwick", Kind.PERSON, to_form="Sorrel")))
    assert marked == told(FOUND)
