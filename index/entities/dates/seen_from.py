"""The day from which words for dates are understood."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date


class UndatedError(Exception):
    """Words need a day of publication to mean anything, and there is none; never leaves this package."""


@dataclass(frozen=True, slots=True)
class SeenFrom:
    """A point of view.

    Attributes:
        day: The day of publication; None where it is unknown.
        is_forward: Whether what is spoken of is yet to come.
        is_done: Whether what is spoken of has surely been done.
    """

    day: date | None
    is_forward: bool = False
    is_done: bool = False

    @property
    def published(self) -> date:
        """The day of publication.

        Raises:
            UndatedError: it is unknown.
        """
        if self.day is None:
            raise UndatedError
        return self.day

    def looking(self, *, forward: bool) -> SeenFrom:
        """Return the same point of view, looking the one way or the other."""
        return replace(self, is_forward=forward)

    def nearest(self, in_year: Callable[[int], date | None], *, soon: int = 0) -> date | None:
        """Return a day of the year without its year: the last one before publication, or the next one after it.

        Args:
            in_year: The day in a given year; None where that year does not have it.
            soon: So many days ahead it is the next one though nothing says so: nobody writes "14 May" on 12 May and
                means last year's.
        """
        here = self.published
        found = [one for offset in range(-8, 9) if (one := in_year(here.year + offset)) is not None]
        coming = next((one for one in found if one >= here), None)
        if self.is_forward or (coming is not None and (coming - here).days <= soon):
            return coming
        return next((one for one in reversed(found) if one <= here), None)
