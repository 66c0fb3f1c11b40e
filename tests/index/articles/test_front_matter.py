"""Front matter as clippers, note-taking programs and site generators write it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.articles.draft import Facts
from index.articles.readers.front_matter import split_front_matter

URL = "https://coast.example/varn"
OBSIDIAN = f"""---
title: "Wall at Varn gives way"
source: "{URL}"
author:
  - "[[Mira Tolan]]"
  - "[[Jo Marr]]"
site: "The Coast"
published: 2022-03-14
created: 2025-01-02
description: "Divers look for the breach."
tags:
  - "clippings"
---
"""
HUGO_TOML = f"""+++
title = "Wall at Varn gives way"
date = 2022-03-14T08:00:00+01:00
lastmod = 2022-03-15
authors = ["Mira Tolan", "Jo Marr"]
description = "Divers look for the breach."
canonicalURL = "{URL}"
[params]
publisher = "The Coast"
+++
"""
HUGO_YAML = f"""---
title: Wall at Varn gives way
publishDate: 2022-03-14
summary: Divers look for the breach.
params:
  author:
    - name: Mira Tolan
    - name: Jo Marr
  publisher: {{name: The Coast, url: "https://coast.example"}}
url: {URL}
---
"""
JEKYLL = f"""---
layout: post
title:  "Wall at Varn gives way"
date:   2022-03-14 08:00:00 +0100
author: Mira Tolan and Jo Marr
excerpt: Divers look for the breach.
publication: The Coast
canonical_url: {URL}
last_modified_at: 2022-03-15
---
"""
ZOTERO = f"""---
title: Wall at Varn gives way
author:
  - {{family: Tolan, given: Mira}}
  - {{family: Marr, given: Jo}}
issued: 2022-03-14
container-title: The Coast
abstract: Divers look for the breach.
URL: {URL}
type: article-newspaper
---
"""
MARKDOWNLOAD = f"""---
created: 2025-01-02T09:00:00 (UTC +01:00)
tags: []
source: {URL}
author: Mira Tolan, Jo Marr
published_time: 2022-03-14
title: Wall at Varn gives way
site_name: The Coast
excerpt: Divers look for the breach.
---
"""


def facts(source: str) -> Facts:
    found = split_front_matter(source + "\nThe text.\n")
    assert found.rest == "\nThe text.\n"
    return found.facts


@pytest.mark.parametrize(
    "source",
    [OBSIDIAN, HUGO_TOML, HUGO_YAML, JEKYLL, ZOTERO, MARKDOWNLOAD],
    ids=["Obsidian", "Hugo (TOML)", "Hugo (YAML)", "Jekyll", "Zotero", "MarkDownload"],
)
def test_programs_that_clip_and_publish_are_understood(source: str) -> None:
    found = facts(source)
    assert (found.title, found.outlet, found.url) == ("Wall at Varn gives way", "The Coast", URL)
    assert (found.authors, found.published) == (("Mira Tolan", "Jo Marr"), date(2022, 3, 14))
    assert found.standfirst == "Divers look for the breach."


@pytest.mark.parametrize("key", ["source", "site", "publication", "publisher", "Outlet", "container-title", "Quelle"])
def test_outlet_has_many_keys(key: str) -> None:
    assert facts(f"---\ntitle: A\n{key}: The Coast\n---\n").outlet == "The Coast"


@pytest.mark.parametrize("source", ["rss", URL, f"<{URL}>"])
def test_source_that_names_nobody_is_no_outlet(source: str) -> None:
    assert facts(f"---\ntitle: A\nsource: {source}\n---\n").outlet == ""


def test_source_that_is_a_link_gives_outlet_and_address() -> None:
    found = facts(f'---\nsource: "[The Coast]({URL})"\n---\n')
    assert (found.outlet, found.url) == ("The Coast", URL)


def test_title_with_a_colon_does_not_cost_the_other_fields() -> None:
    found = facts(f"---\ntitle: Varn: the wall gives way\nauthor:\n  - Mira Tolan\nsource: {URL}\n---\n")
    assert (found.title, found.authors, found.url) == ("Varn: the wall gives way", ("Mira Tolan",), URL)


@pytest.mark.parametrize(("value", "language"), [("en_GB", "en"), ("Deutsch", "de"), ("Klingon speech", "")])
def test_language_is_a_tag_or_a_name(value: str, language: str) -> None:
    assert facts(f"---\nlang: {value}\n---\n").language == language


def test_change_is_not_the_day_of_publication() -> None:
    found = facts("---\ntitle: A\nlastmod: 2022-03-15\n---\n")
    assert (found.published, found.modified) == (None, date(2022, 3, 15))


@given(st.text(alphabet="-+:=[]{}&*!\"'| \nab1#", max_size=200))
def test_any_block_is_read(block: str) -> None:
    for mark in ("---", "+++"):
        found = split_front_matter(f"{mark}\n{block}\n{mark}\nThe text.\n")
        assert found.rest.endswith("The text.\n")
