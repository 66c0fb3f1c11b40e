"""Days written in texts."""

from __future__ import annotations

from datetime import date

import pytest

from index.articles.dates import date_in_path, dates_in, stated_date

DAY = date(2021, 9, 29)


@pytest.mark.parametrize(
    "text",
    [
        "29 September 2021", "Wednesday, September 29, 2021", "Sept. 29, 2021", "29th of September, 2021",
        "29. September 2021", "29 septembre 2021", "2021-09-29", "29 de septiembre de 2021", "29 de setembro de 2021",
        "29 settembre 2021", "29 september 2021", "29 września 2021", "29. září 2021", "29 Eylül 2021 Çarşamba",
        "29 сентября 2021 года", "29 вересня 2021", "29 سبتمبر 2021", "٢٩ سبتمبر ٢٠٢١", "29 أيلول/سبتمبر 2021",
        "29 בספטמבר 2021", "29 सितंबर 2021", "2021年9月29日", "2021년 9월 29일", "29/09/2021", "09/29/2021",
        "29. 9. 2021", "September 29, 20213:14 PM",
    ],
)  # fmt: skip
def test_written_day_is_found(text: str) -> None:
    assert [found.day for found in dates_in(f"on {text} in Varn")] == [DAY]


@pytest.mark.parametrize("text", ["September 2021", "29 September", "31 February 2021", "in 2021"])
def test_day_that_is_not_whole_is_none(text: str) -> None:
    assert dates_in(text) == ()


def test_language_decides_which_number_is_the_month() -> None:
    assert [found.day for found in dates_in("04/05/2021", "fr")] == [date(2021, 5, 4)]


def test_span_covers_what_was_written() -> None:
    text = "Sochi, 29 September 2021 (Agency)"
    assert dates_in(text)[0].span.of(text) == "29 September 2021"


@pytest.mark.parametrize(
    "path", ["https://a.example/2021/09/29/floods", "2021-09-29_floods.txt", "page_20210929.html"]
)
def test_day_in_a_path_is_found(path: str) -> None:
    assert date_in_path(path) == DAY


@pytest.mark.parametrize("path", ["floods.txt", "https://a.example/123456789012", "2021-13-45.txt"])
def test_path_without_a_day_has_none(path: str) -> None:
    assert date_in_path(path) is None


@pytest.mark.parametrize("value", ["2021-09-29T23:10:00+03:00", "20210929", "Wed, 29 Sep 2021 10:00:00 GMT"])
def test_stated_day_is_understood(value: str) -> None:
    assert stated_date(value) == DAY
