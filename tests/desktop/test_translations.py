"""The files of the translators: complete, and as the code says today."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET  # our own files

import pytest

from tests import translations

pytestmark = pytest.mark.qt
PLACES = re.compile(r"%L?[n0-9]|\{[a-z_:]+\}")


def messages(path):
    """Yield context, source, and forms of the translation of each message."""
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name"), message.findtext("source"), forms


def file_of(code, folder=translations.FOLDER):
    return folder / f"lectern_{code}.ts"


@pytest.fixture(scope="module")
def gathered(tmp_path_factory):
    folder = tmp_path_factory.mktemp("translations")
    translations.gather(folder)
    return folder


@pytest.mark.parametrize("code", translations.TRANSLATED)
def test_every_text_of_the_interface_is_there_for_the_translator(gathered, code):
    said_now = {(context, source) for context, source, _ in messages(file_of(code, gathered))}
    said_then = {(context, source) for context, source, _ in messages(file_of(code))}
    assert said_then == said_now  # if not: python -m tests.translations, and translate what is new


@pytest.mark.parametrize("code", translations.TRANSLATED)
def test_every_text_is_translated(code):
    assert [source for _, source, forms in messages(file_of(code)) if not all(forms)] == []


@pytest.mark.parametrize("code", translations.TRANSLATED)
def test_translations_keep_the_places_of_what_is_put_in(code):
    for _, source, forms in messages(file_of(code)):
        places = {place.replace("L", "") for place in PLACES.findall(source)} - {"%n"}
        for form in forms:
            assert {place.replace("L", "") for place in PLACES.findall(form)} - {"%n"} == places, source


@pytest.mark.parametrize("code", translations.TRANSLATED)
def test_what_is_loaded_was_made_of_what_is_translated(code, tmp_path, monkeypatch):
    path = Path(tmp_path / f"lectern_{code}.ts")
    path.write_bytes(file_of(code).read_bytes())
    monkeypatch.setattr(translations, "TRANSLATED", (code,))
    translations.release(tmp_path)
    assert path.with_suffix(".qm").read_bytes() == file_of(code).with_suffix(".qm").read_bytes()
