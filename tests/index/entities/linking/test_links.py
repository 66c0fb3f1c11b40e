"""Which names of a library are the same entity, where no article says so by itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.linking.links import Company, CompanyOf, Known, Link, link_abbreviation, link_people
from index.entities.linking.senses import sense_of
from index.entities.reasons import Reason, in_words

HULUSI, BINALI = Known("hulusi akar", 3), Known("binali akar", 3)
ALONE = Known("akar", 2)


def company(names: int = 0, others: int = 0, days: int | None = None) -> CompanyOf:
    return lambda _one, _others: Company(names, others, days)


def linked(block: Sequence[Known], taught: Mapping[str, Collection[str]] | None = None) -> dict[str, Link]:
    return link_people(block, taught or {}, company_of=company(names=1))


def test_lone_surname_is_the_only_person_of_that_name() -> None:
    assert linked([HULUSI, ALONE]) == {"akar": Link("hulusi akar", Reason.SAME_COMPANY)}


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (company(), None),
        (company(others=1), Reason.SAME_COMPANY),
        (company(others=1, days=200), None),
        (company(days=0), None),
        (company(others=1, days=20), Reason.SAME_TIME),
        (company(others=2, days=200), Reason.SAME_COMPANY),
        (company(names=1, days=4000), Reason.SAME_COMPANY),
    ],
)
def test_lone_surname_needs_more_than_the_surname_in_common(found: CompanyOf, reason: Reason | None) -> None:
    expected = {"akar": Link("hulusi akar", reason)} if reason else {}
    assert link_people([HULUSI, ALONE], {}, company_of=found) == expected


def test_lone_surname_of_a_listed_person_needs_no_company() -> None:
    listed = Known("hulusi akar", 3, is_listed=True)
    assert link_people([listed, ALONE], {}) == {"akar": Link("hulusi akar", Reason.ONLY_SURNAME)}


def test_company_is_asked_for_all_forms_of_the_person() -> None:
    asked: list[tuple[str, set[str]]] = []

    def company_of(one: str, others: Collection[str]) -> Company:
        asked.append((one, set(others)))
        return Company(names=1)

    link_people([Known("tayyip akar", 2), Known("recep tayyip akar", 9), ALONE], {}, company_of=company_of)
    assert asked == [("akar", {"tayyip akar", "recep tayyip akar"})]


def test_lone_surname_of_two_people_stays_alone() -> None:
    assert linked([HULUSI, BINALI, ALONE]) == {}


def test_lone_surname_is_the_person_who_is_named_far_more_often() -> None:
    links = linked([Known("hulusi akar", 40), Known("binali akar", 2), ALONE])
    assert links == {"akar": Link("hulusi akar", Reason.MAIN_SURNAME)}


def test_two_full_names_of_one_surname_stay_apart() -> None:
    assert link_people([HULUSI, BINALI], {}) == {}


def test_part_of_the_one_longer_name_is_the_same() -> None:
    links = link_people([Known("tayyip erdogan", 2), Known("recep tayyip erdogan", 9)], {})
    assert links == {"tayyip erdogan": Link("recep tayyip erdogan", Reason.LIBRARY_PARTS)}


def test_part_of_two_longer_names_stays_alone() -> None:
    names = [Known(key, 3) for key in ("mohammed ali", "mohammed hassan ali", "mohammed omar ali")]
    assert link_people(names, {}) == {}


def test_initial_keeps_two_people_apart() -> None:
    assert link_people([Known("george bush", 5), Known("george w bush", 9)], {}) == {}


def test_given_name_alone_needs_an_article_that_has_both() -> None:
    names = [Known("hassan ali", 3), Known("ali", 2)]
    assert linked(names) == {}
    assert linked(names, {"ali": ["hassan ali"]}) == {"ali": Link("hassan ali", Reason.SAME_COMPANY)}


def test_names_that_the_user_kept_apart_are_not_linked() -> None:
    apart = {"akar", "hulusi akar"}
    assert link_people([HULUSI, ALONE], {}, lambda one, other: {one, other} == apart, company(names=1)) == {}


def test_abbreviation_is_what_other_articles_explain() -> None:
    assert link_abbreviation("hwu", 1, {"harbour workers union": 1}) == Link(
        "harbour workers union", Reason.LIBRARY_EXPLAINED
    )


@pytest.mark.parametrize(
    "explained", [{}, {"syrian democratic forces": 3, "self defence forces": 2}, {"one": 4, "other": 1}]
)
def test_abbreviation_without_one_clear_meaning_stays_alone(explained: dict[str, int]) -> None:
    assert link_abbreviation("sdf", 1, explained) is None


def test_one_explanation_does_not_settle_an_abbreviation_of_many_articles() -> None:
    assert link_abbreviation("abc", 4, {"american broadcasting company": 1}) is None
    assert link_abbreviation("abc", 40, {"american broadcasting company": 3}) is not None


def test_name_that_was_cut_badly_is_no_candidate() -> None:
    assert linked([Known("thomas rivinius )) ah", 1), Known("ah", 1)]) == {}


def test_place_with_a_namesake_is_told_by_what_the_article_names() -> None:
    assert sense_of("georgia", ["Tbilisi", "South Ossetia"]) == "Georgia (country)"
    assert sense_of("georgia", ["Atlanta", "Alabama"]) == "Georgia (U.S. state)"
    assert sense_of("georgia", ["Paris"]) == ""
    assert sense_of("paris", ["Atlanta"]) == ""
    assert sense_of("washington", ["Seattle"]) == "Washington (U.S. state)"
    assert sense_of("washington", ["Moscow"]) == ""


def test_every_reason_has_words() -> None:
    assert all(in_words(reason.value) for reason in Reason if reason)


_KEYS = st.lists(st.sampled_from(["ali", "omar", "hassan", "w", "bush", "akar"]), min_size=1, max_size=3, unique=True)


@given(st.lists(st.builds(Known, _KEYS.map(" ".join), st.integers(1, 50)), max_size=8, unique_by=lambda one: one.key))
def test_links_lead_to_names_that_are_not_linked_on_and_keep_the_surname(names: list[Known]) -> None:
    block = [one for one in names if one.key.split()[-1] == "akar"]
    links = linked(block)
    for key, link in links.items():
        assert key != link.target
        assert link.target in {one.key for one in block}
        assert link.target not in links or len(key.split()) > 1
