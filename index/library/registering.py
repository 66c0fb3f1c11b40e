"""The verbs of the facade that concern the register of outlets."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from index.changes import Changes
from index.library.articles import open_bare, resolve
from index.library.rooms import Rooms
from index.notes.outlets import Outlet
from index.text.folding import fold
from index.views import CountedOutlet


class OutletVerbs:
    """What can be done with outlets; every action is durable on return, and ``undo`` takes it back."""

    _rooms: Rooms

    def outlets(self) -> tuple[Outlet, ...]:
        """Return the register of outlets, by name."""
        return self._rooms.notes.outlets.all()

    def counted_outlets(self) -> tuple[CountedOutlet, ...]:
        """Return every outlet of the register and of the articles, by name, with its number of articles."""
        register = self._rooms.notes.outlets.register()
        counts = Counter[str]()
        outlets = {outlet.id: outlet for outlet in self.outlets()}
        for name, articles in self._rooms.catalogue.tallies.by("outlet"):
            found = register.find(name) or Outlet("", name)
            key = found.id or f"named {fold(name)}"
            outlets.setdefault(key, found)
            counts[key] += articles
        counted = (CountedOutlet(outlet, counts[key]) for key, outlet in outlets.items())
        return tuple(sorted(counted, key=lambda one: (fold(one.outlet.name), one.outlet.name)))

    def put_outlet(self, outlet: Outlet) -> Changes:
        """Store an outlet in the register; one with an empty id is new.

        Raises:
            NotesError: it has no name, or its reliability is none that exists.
        """
        return Changes(outlets=frozenset({self._rooms.notes.outlets.put(outlet).id}))

    def remove_outlet(self, outlet: str) -> Changes:
        """Take an outlet out of the register, by its id.

        Raises:
            NotFoundError: there is no such outlet.
        """
        return Changes(outlets=frozenset({self._rooms.notes.outlets.remove(outlet).id}))

    def grade_outlet(self, name: str, reliability: str, reason: str = "") -> Changes:
        """Grade the source reliability of the outlet of this name; it is taken into the register if need be.

        Raises:
            NotesError: the reliability is none that exists, or the name is empty.
        """
        found = self._rooms.notes.outlets.register().find(name) or Outlet("", name)
        return self.put_outlet(replace(found, reliability=reliability, reason=reason))

    def article_outlet(self, article: str) -> Outlet:
        """Return the register's entry for an article's outlet; an unjudged one without id where there is none.

        Raises:
            NotFoundError: there is no such article.
        """
        about = open_bare(self._rooms, resolve(self._rooms, article)).article
        found = self._rooms.notes.outlets.register().find(about.outlet, about.url)
        return found or Outlet("", about.outlet)

    def merge_outlets(self, kept: str, *others: str) -> Changes:
        """Make one outlet of several, by their ids: it gets their names, domains and former grades.

        Raises:
            NotFoundError: there is no such outlet; nothing was changed.
        """
        self._rooms.notes.outlets.merge(kept, *others)
        return Changes(outlets=frozenset({kept, *others}))
