"""Every hit in its context over a whole library: the article's own words, and nothing of its page."""

from __future__ import annotations

from pathlib import Path

from index.library.library import Library

PAGE = (
    "<html><head><title>The weir at Tamsk is shut</title></head><body><nav><a href='/'>Home</a> <a href='/s'>Sport"
    "</a></nav><article><h1>The weir at Tamsk is shut</h1><p>Tamsk has shut its weir after the flood, said the"
    " warden of the river there on Monday.</p><p>Nobody in the town expected it to stay shut for longer than the week"
    " of the fair, the baker said.</p><aside class='newsletter'><p>Sign up for our letter on rivers</p></aside>"
    "</article></body></html>"
)


def test_context_is_without_headline_and_furniture(library: Library, folder: Path) -> None:
    (folder / "weir.html").write_text(PAGE, encoding="utf-8")
    library.ingest()
    (found,) = library.concordance("fair OR warden OR (tamsk AND flood)", words=12)
    shown = {hit.hit: (hit.before, hit.after) for hit in found.hits}
    assert shown["fair"][0].endswith("than the week of the")
    assert shown["fair"][1] == ", the baker said."
    assert shown["warden"][0] == "Tamsk has shut its weir after the flood, said the"
    assert [hit.before for hit in found.hits if hit.hit == "Tamsk"] == ["The weir at", ""]
