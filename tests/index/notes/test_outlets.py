import pytest

from index.notes.outlets import Outlet, Register, checked_outlet, domain_of, outlet_from_json, outlet_to_json
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
