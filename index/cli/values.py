"""The JSON of the command line: what is relied on by scripts. Offsets are code points, dates ISO 8601."""

from __future__ import annotations

from dataclasses import asdict

from index.articles.serialisation import article_to_json
from index.entities.values.valued import recognition_with_values
from index.json_values import JsonObject
from index.library.concordance import ArticleHits
from index.notes.annotation import PlacedAnnotation
from index.search.counts import FacetCount, Facets
from index.search.results import Hit, SearchResults
from index.views import ExportReport, IngestReport, KeptExport, ListedNote, OpenedArticle


def report_to_json(report: IngestReport) -> JsonObject:
    """Return what ``lectern index`` prints."""
    return {
        "added": report.added,
        "changed": report.changed,
        "moved": report.moved,
        "removed": report.removed,
        "unchanged": report.unchanged,
        "failed": [{"path": file.path, "reason": file.reason} for file in report.failed],
        "articles": report.articles,
        "seconds": round(report.seconds, 3),
    }


def results_to_json(results: SearchResults) -> JsonObject:
    """Return what ``lectern search`` prints."""
    return {
        "query": results.query,
        "interpreted": results.interpreted,
        "total": results.total,
        "milliseconds": round(results.milliseconds, 2),
        "hits": [_hit(hit) for hit in results.hits],
        "complete": results.is_complete,
    }


def facets_to_json(facets: Facets) -> JsonObject:
    """Return what ``lectern search --facets`` prints besides: counts by value."""
    return {
        "outlets": _counts(facets.outlets),
        "languages": _counts(facets.languages),
        "years": _counts(facets.years),
        "months": _counts(facets.months),
        "days": _counts(facets.days),
        "types": _counts(facets.types),
        "tags": _counts(facets.tags),
        "labels": _counts(facets.labels),
        "states": _counts(facets.states),
        "entities": {kind: _counts(counts) for kind, counts in facets.entities.items()},
    }


def _counts(counts: tuple[FacetCount, ...]) -> JsonObject:
    return {one.value: one.count for one in counts}


def hits_to_json(found: ArticleHits) -> list[JsonObject]:
    """Return what ``lectern hits`` prints of one article: an object for each hit."""
    article = found.article
    about = {
        "article": article.id,
        "path": article.path,
        "title": article.title,
        "outlet": article.outlet,
        "published": article.published.isoformat() if article.published else None,
    }
    return [
        {
            **about,
            "start": hit.span.start,
            "end": hit.span.end,
            "before": hit.before,
            "hit": hit.hit,
            "after": hit.after,
        }
        for hit in found.hits
    ]


def _hit(hit: Hit) -> JsonObject:
    return {
        "article": hit.article,
        "path": hit.path,
        "title": hit.title,
        "outlet": hit.outlet,
        "published": hit.published.isoformat() if hit.published else None,
        "file_day": hit.file_day.isoformat() if hit.file_day else None,
        "language": hit.language,
        "score": round(hit.score, 4),
        "snippet": {
            "text": hit.snippet.text,
            "highlights": [[span.start, span.end] for span in hit.snippet.highlights],
        },
        "matched": "note" if hit.is_in_notes else "article",
        "annotations": hit.annotations,
        "copies": hit.copies,
    }


def opened_to_json(opened: OpenedArticle) -> JsonObject:
    """Return what ``lectern show`` prints."""
    return {
        "article": opened.id,
        "path": opened.path,
        "format": opened.format,
        "sha256": opened.sha256,
        "gone": opened.is_gone,
        "last_path": opened.last_path,
        "part": opened.part,
        "copies": [
            {
                "article": copy.id,
                "title": copy.title,
                "outlet": copy.outlet,
                "published": copy.published.isoformat() if copy.published else None,
            }
            for copy in opened.copies
        ],
        **article_to_json(opened.article),
        **recognition_with_values(
            opened.recognition, opened.article.text, opened.article.published, opened.article.language
        ),
        "linked": [
            {"id": name, "name": called} for name, called in zip(opened.linked, opened.linked_names, strict=True)
        ],
        "note": opened.note,
        "reliability": opened.reliability,
        "annotations": [_annotation(placed, opened.reliability) for placed in opened.annotations],
    }


def note_to_json(note: ListedNote) -> JsonObject:
    """Return one entry of what ``lectern notes`` prints."""
    return {
        **_annotation(note.placed, note.reliability),
        "path": note.path,
        "gone": note.is_gone,
        "last_path": note.last_path,
        "title": note.title,
        "outlet": note.outlet,
    }


def _annotation(placed: PlacedAnnotation, reliability: str) -> JsonObject:
    annotation, placement = placed.annotation, placed.placement
    return {
        "id": annotation.id,
        "article": annotation.article,
        "state": placement.state.value,
        "start": placement.span.start if placement.span else None,
        "end": placement.span.end if placement.span else None,
        "quote": annotation.selector.quote,
        "note": annotation.note,
        "label": annotation.label,
        "tags": list(annotation.tags),
        "credibility": annotation.credibility,
        "reliability": reliability,
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        "author": annotation.author,
        "graded": annotation.graded.isoformat() if annotation.graded else None,
        "grade_reason": annotation.grade_reason,
    }


def kept_to_json(kept: KeptExport) -> JsonObject:
    """Return one entry of what ``lectern export --kept`` prints."""
    return {("due" if key == "is_due" else key): value for key, value in asdict(kept).items()}


def export_to_json(report: ExportReport) -> JsonObject:
    """Return what ``lectern export`` prints."""
    return {
        "written": [str(path) for path in report.written],
        "unchanged": [str(path) for path in report.unchanged],
        "skipped": [{"path": str(path), "reason": reason} for path, reason in report.skipped],
        "left_out": report.left_out,
        "refused": [{"annotation": one, "reason": reason} for one, reason in report.refused],
    }
