"""Timelines of articles in other languages than English."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from index.library.library import Library

GERMAN = """Hafen von Ilvar gesperrt
15. Mai 2024

Der Hafen von Ilvar ist am Mittwoch gesperrt worden. Schon im März 2023 hatten Taucher Risse gefunden. \
Der Stadtrat wird am Freitag über die Kosten beraten. Der Bericht vom 12. März liegt dem Ausschuss vor. \
Damals waren 2000 Tonnen Stahl verbaut worden, und niemand sah nach.
"""
ARABIC = """إغلاق ميناء المدينة بعد العاصفة
15 مايو 2024

أغلقت السلطات ميناء المدينة يوم الأربعاء بعد العاصفة. وكان الغواصون قد عثروا على شقوق في آذار/مارس ٢٠٢٣ قرب الرصيف. \
وطلب رئيس البلدية المساعدة الأسبوع الماضي من الحكومة. ووصل 2000 عامل إلى الموقع للعمل على إصلاح الميناء.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            GERMAN,
            [
                ("März 2023", date(2023, 3, 1), "Schon im März 2023 hatten Taucher Risse gefunden."),
                ("12. März", date(2024, 3, 12), "Der Bericht vom 12. März liegt dem Ausschuss vor."),
                ("Mittwoch", date(2024, 5, 15), "Der Hafen von Ilvar ist am Mittwoch gesperrt worden."),
                ("Freitag", date(2024, 5, 17), "Der Stadtrat wird am Freitag über die Kosten beraten."),
            ],
        ),
        (
            ARABIC,
            [
                ("آذار/مارس ٢٠٢٣", date(2023, 3, 1), "وكان الغواصون قد عثروا على شقوق في آذار/مارس ٢٠٢٣ قرب الرصيف."),
                ("الأسبوع الماضي", date(2024, 5, 6), "وطلب رئيس البلدية المساعدة الأسبوع الماضي من الحكومة."),
                ("يوم الأربعاء", date(2024, 5, 15), "أغلقت السلطات ميناء المدينة يوم الأربعاء بعد العاصفة."),
            ],
        ),
    ],
    ids=["de", "ar"],
)
def test_dated_sentences_of_another_language_stand_in_order(
    library: Library, folder: Path, text: str, expected: list[tuple[str, date, str]]
) -> None:
    (folder / "port.txt").write_text(text, encoding="utf-8")
    library.ingest()
    found = [(one.expression, one.first, one.text) for one in library.timeline(query="", article="", entity="")]
    assert found == expected


WITHDRAWAL = """---
title: The last convoy
date: 2023-12-30
---

The brigade left Kantara by 22 December 2023. The last lorry crossed the bridge before 24 December 2023. It had \
promised to stay until 23 December 2023.

| Town | Year |
|---|---|
| Kantara | 2023 |

The accord is to be signed by 30 June.
"""


def test_deadlines_gone_by_stand_in_order_and_rows_of_tables_are_left_out(library: Library, folder: Path) -> None:
    (folder / "convoy.md").write_text(WITHDRAWAL, encoding="utf-8")
    library.ingest()
    found = [(one.expression, one.first, one.last, one.precision) for one in library.timeline()]
    assert found == [
        ("by 22 December 2023", date(2023, 12, 22), date(2023, 12, 22), "day"),
        ("before 24 December 2023", date(2023, 12, 23), date(2023, 12, 23), "vague"),
        ("until 23 December 2023", date(2023, 12, 23), date(2023, 12, 23), "day"),
        ("by 30 June", date(2023, 12, 30), date(2024, 6, 30), "day"),
    ]
