"""Outlets, as pages name them in lines of copyright and in what they say of themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.articles.copyright import owner_of
from index.articles.outlets import find_outlet


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© 2025 El Diario del Puerto", "El Diario del Puerto"),
        ("© 2025 El Diario del Puerto. Todos los derechos reservados.", "El Diario del Puerto"),
        ("© La Voz de la Costa 2025", "La Voz de la Costa"),
        ("Copyright © 1999–2025 The Voice of the North Ltd. All rights reserved.", "The Voice of the North"),
        ("© Het Nieuws van de Dag B.V.", "Het Nieuws van de Dag"),
        ("© 2024 Journal de l’Île", "Journal de l’Île"),
        ("© 2024 Ost- und Nordsee-Zeitung GmbH & Co. KG", "Ost- und Nordsee-Zeitung"),
        ("©2024 Tagblatt für Varn und Umgebung", "Tagblatt für Varn und Umgebung"),
        ("© 2020 Il giornale di Varn", "Il giornale di Varn"),
        ("© 2022 Le Petit Courrier du Lac – Tous droits réservés", "Le Petit Courrier du Lac"),
        ("© Copyright 2010 - 2025 | Gazeta Nadmorska | Wszelkie prawa zastrzeżone", "Gazeta Nadmorska"),
        ("© 2023 «Вестник гавани». Все права защищены.", "Вестник гавани"),
        ("© 2024 İskele Gazetesi. Tüm hakları saklıdır.", "İskele Gazetesi"),
        ("جميع الحقوق محفوظة © 2024 صحيفة الميناء", "صحيفة الميناء"),
        ("© 2024 港口日报 版权所有", "港口日报"),
        ("© 20 Minutos del Mar 2024", "20 Minutos del Mar"),
        ("© 2020 elDiario.example", "elDiario.example"),
        ("© 2025 Hafenblatt Verlag GmbH. Alle Rechte vorbehalten.", "Hafenblatt Verlag"),
        ("The Coast © 2024", "The Coast"),
        ("© 2020 The Coast is published by a trust", "The Coast"),
        ("This article was first published by The Voice of the North", "The Voice of the North"),
        ("El Diario del Puerto offers news of the coast.", "El Diario del Puerto"),
    ],
)
def test_outlet_is_named_whole(line: str, outlet: str) -> None:
    assert find_outlet([], [line]) == outlet


@pytest.mark.parametrize(
    "line", ["© 2020", "Copyright 2021. All rights reserved.", "Photo: © Ana Reth/Coastal Press", "© Getty Images"]
)
def test_line_that_names_no_outlet_gives_none(line: str) -> None:
    assert find_outlet([], [line]) == ""


@given(st.text(alphabet="©(c) 12.|–/-«»AaбБd e'l", max_size=80))
def test_owner_stands_in_the_line(line: str) -> None:
    assert owner_of(line) in " ".join(line.split())
