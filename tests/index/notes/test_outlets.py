from datetime import UTC, datetime

import pytest

from index.notes.outlets import (
    FormerGrade,
    Outlet,
    Register,
    checked_outlet,
    domain_of,
    merged,
    outlet_from_json,
    outlet_to_json,
)
from tests.support.notes import ticking

COURIER = Outlet("c", "Velmora Courier", ("The Courier",), "courier.example", "B")
AGENCY = Outlet("a", "Basin Agency", (), "agency.example", "D")


@pytest.mark.parametrize(
    ("name", "url", "found"),
    [
        ("velmora  COURIER", "", COURIER),
        ("the courier", "https://agency.example/1", COURIER),
        ("", "https://www.courier.example/harbour", COURIER),
        ("Unknown", "https://news.agency.example/1", AGENCY),
        ("Unknown", "https://notagency.example/1", None),
        ("", "", None),
        ("", "http://[broken", None),
    ],
)
def test_an_outlet_is_found_by_name_first_and_then_by_domain(name, url, found):
    assert Register([COURIER, AGENCY]).find(name, url) is found


def test_an_unknown_outlet_cannot_be_judged():
    register = Register([COURIER])
    assert register.reliability("Velmora Courier") == "B"
    assert register.reliability("Nobody") == "F"


@pytest.mark.parametrize(
    ("typed", "domain"),
    [
        ("courier.example", "courier.example"),
        ("https://WWW.Courier.example/path", "courier.example"),
        (" courier.example:8080/x ", "courier.example"),
        ("", ""),
    ],
)
def test_a_domain_is_kept_bare(typed, domain):
    assert domain_of(typed) == domain


def test_names_are_tidied():
    outlet = checked_outlet(Outlet("x", "  Velmora   Courier ", ("", "Velmora Courier", " The  Courier")))
    assert (outlet.name, outlet.aliases) == ("Velmora Courier", ("The Courier",))


@pytest.mark.parametrize("graded", [None, ticking()()])
def test_an_outlet_comes_back_from_json(graded):
    outlet = Outlet("x", "Courier", ("C",), "c.example", "A", "Known for years.", graded)
    assert outlet_from_json(outlet_to_json(outlet)) == outlet


def test_merged_outlets_are_found_by_all_their_names_and_domains():
    kept = Outlet("a", "Velmora Courier", ("VC",), "courier.example")
    other = Outlet(
        "b", "The Courier", ("vc", "Courier of Velmora"), "velmora.example", other_domains=("old.example",)
    )
    one = merged(kept, other)
    register = Register([one])
    assert one.id == "a"
    assert len(one.aliases) == 3
    for name in ("VC", "the courier", "courier of velmora"):
        assert register.find(name) == one
    for address in ("https://courier.example/x", "https://news.velmora.example/y", "https://old.example"):
        assert register.find("", address) == one


def test_the_grades_of_merged_outlets_become_history():
    def day(number):
        return datetime(2024, 1, number, tzinfo=UTC)

    kept = Outlet("a", "Courier", reliability="B", graded=day(3), history=(FormerGrade("C", "", day(1)),))
    other = Outlet("b", "Other", reliability="D", reason="Retracted much.", graded=day(2))
    one = merged(kept, other)
    assert (one.reliability, one.graded) == ("B", day(3))
    assert [grade.reliability for grade in one.history] == ["C", "D"]
    assert merged(one, other) == one
    ungraded = merged(Outlet("c", "Third"), kept, other)
    assert (ungraded.reliability, ungraded.graded) == ("B", day(3))


def test_an_outlet_of_before_there_was_a_history_is_understood():
    value = outlet_to_json(Outlet("a", "Courier"))
    older = {key: held for key, held in value.items() if key not in {"history", "other_domains"}}
    assert outlet_from_json(older) == Outlet("a", "Courier")
