"""Other ways to find a passage again, for comparison: they get the same texts and passages.

Hypothesis matches quotations with the package approx-string-match; where node and that package are there (its folder
named in LECTERN_NODE_MODULES), its way is followed: the quotation exactly, or else with errors in up to half of its
letters; the best of quotation (weight 50), prefix and suffix of 32 characters (20 each) and position (2).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable

from rapidfuzz import fuzz

from index.notes.annotation import Placement, State
from index.text.spans import Span

Job = tuple[str, str, list[Span]]
_CONTEXT = 32
_NOWHERE = Placement(State.UNPLACED, None)
_WINDOW_LIKENESS = 50  # of 100


def exactly(jobs: list[Job]) -> list[list[Placement]]:
    """The quotation letter by letter, with its prefix and suffix where it stands there more than once."""
    return [[_exact(old, new, span) for span in spans] for old, new, spans in jobs]


def _exact(old: str, new: str, span: Span) -> Placement:
    quote = span.of(old)
    before, after = old[max(0, span.start - _CONTEXT) : span.start], old[span.end : span.end + _CONTEXT]
    shift = 0
    if new.count(quote) > 1:
        quote, shift = before + quote + after, len(before)
    if new.count(quote) != 1:
        return _NOWHERE
    start = new.index(quote) + shift
    return Placement(State.MOVED, Span(start, start + len(span)))


def in_a_window(jobs: list[Job]) -> list[list[Placement]]:
    """The window of the whole text that is most like the quotation."""
    return [[_window(span.of(old), new) for span in spans] for old, new, spans in jobs]


def _window(quote: str, new: str) -> Placement:
    found = fuzz.partial_ratio_alignment(quote, new, score_cutoff=_WINDOW_LIKENESS)
    return Placement(State.CHANGED, Span(found.dest_start, found.dest_end)) if found else _NOWHERE


_SCRIPT = """
const search = require("approx-string-match").default;
function matches(text, quote, errors) {
  const exact = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  return exact.length ? exact : search(text, quote, errors);
}
function likeness(text, part) {
  if (!part || !text) return 0;
  const found = matches(text, part, part.length);
  return found.length ? 1 - found[0].errors / part.length : 0;
}
function place(job, quote, prefix, suffix, hint) {
  const found = matches(job, quote, Math.min(256, quote.length / 2));
  let best = null;
  for (const m of found) {
    const scores = [50 * (1 - m.errors / quote.length)];
    scores.push(prefix ? 20 * likeness(job.slice(Math.max(0, m.start - prefix.length), m.start), prefix) : 20);
    scores.push(suffix ? 20 * likeness(job.slice(m.end, m.end + suffix.length), suffix) : 20);
    scores.push(2 * (1 - Math.abs(m.start - hint) / job.length));
    const score = scores.reduce((a, b) => a + b) / 92;
    if (!best || score > best.score) best = { start: m.start, end: m.end, score };
  }
  return best && [best.start, best.end];
}
const jobs = JSON.parse(require("fs").readFileSync(0, "utf8"));
console.log(JSON.stringify(jobs.map((j) => j.passages.map((p) => place(j.text, ...p)))));
"""


def as_hypothesis(jobs: list[Job]) -> list[list[Placement]]:
    """The quote matching of Hypothesis; nothing where node or the package is missing."""
    modules = os.environ.get("LECTERN_NODE_MODULES", "")
    if not modules or shutil.which("node") is None:
        return []
    # JavaScript counts in UTF-16; the few articles with characters beyond the first plane are made to fit.
    asked = [
        {"text": _flat(new), "passages": [_asked(_flat(old), span) for span in spans]} for old, new, spans in jobs
    ]
    done = subprocess.run(
        ["node", "-e", _SCRIPT],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "NODE_PATH": modules},
    )
    return [
        [Placement(State.CHANGED, Span(*pair)) if pair else _NOWHERE for pair in pairs]
        for pairs in json.loads(done.stdout)
    ]


def _flat(text: str) -> str:
    return "".join(letter if ord(letter) < 0x10000 else "?" for letter in text)


def _asked(old: str, span: Span) -> tuple[str, str, str, int]:
    before = old[max(0, span.start - _CONTEXT) : span.start]
    return span.of(old), before, old[span.end : span.end + _CONTEXT], span.start


PEERS: dict[str, Callable[[list[Job]], list[list[Placement]]]] = {
    "exact": exactly,
    "window": in_a_window,
    "Hypothesis": as_hypothesis,
}
