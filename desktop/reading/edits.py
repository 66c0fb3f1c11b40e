"""What the reader changed in an annotation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnnotationEdit:
    """New values of an annotation; None where the old one stays.

    Attributes:
        label: The key of its label.
        note: Markdown.
        tags: Without the leading "#".
        credibility: Information credibility, 1 to 6.
    """

    label: str | None = None
    note: str | None = None
    tags: tuple[str, ...] | None = None
    credibility: int | None = None

    def __bool__(self) -> bool:
        """Whether anything is changed at all."""
        return any(value is not None for value in (self.label, self.note, self.tags, self.credibility))
