"""Runs templates of jinja2 so that neither a template nor a value from a file can do harm.

A template comes from somebody else as often as from the user. It sees the values of ``template_values`` and a few
filters; it reaches no attribute of anything else, no other template and no file. What it may cost is limited by the
number of steps, by the size of every text and list it makes, and by the clock. The size of a list is that of all it
holds, at any depth and as often as it is held: a list of two times itself, made forty times over, is a small thing to
keep and an endless one to write or to compare. So whatever gives a list measures it, and no list is ever written.

Every value is escaped where it is written, by default and without a way around it: only ``Markdown`` passes, and only
our own filters, and output that was escaped already, are of that type.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import date
from functools import wraps

from jinja2 import StrictUndefined, Undefined, nodes
from jinja2.exceptions import SecurityError, TemplateSyntaxError
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace
from jinja2.visitor import NodeTransformer

from index.export.marked import Markdown, escaped, linked, quoted
from index.export.template_values import VALUES
from index.overriding import override

MOST_STEPS = 200_000
"""Rounds of loops and calls of macros in one file."""
MOST_TEXT = 8 * 1024 * 1024
"""Code points of any text that a template makes."""
MOST_ITEMS = 10_000
"""Items of any range, and of any sum of lists, that a template makes."""
MOST_HELD = MOST_STEPS
"""Values in any list that a template makes, at any depth: as many as a loop could visit."""
MOST_SECONDS = 20.0

_LARGEST_NUMBER = 2**63
_FILTERS = frozenset(
    {
        *("capitalize", "count", "d", "default", "first", "groupby", "int", "last", "length", "list", "lower", "map"),
        *("max", "min", "reject", "rejectattr", "reverse", "round", "select", "selectattr", "sort", "string"),
        *("title", "trim", "truncate", "unique", "upper"),
    }
)
_OF_TEXT = frozenset({"capitalize", "lower", "string", "title", "trim", "truncate", "upper"})
_WRITTEN = (str, int, float, date, type(None), Undefined, *VALUES)  # an Undefined raises what is wrong with it
_ELSEWHERE = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends, nodes.ScopedEvalContextModifier)
_FIELDS: dict[type, frozenset[str]] = {kind: frozenset(field.name for field in fields(kind)) for kind in VALUES}
_LOOP = frozenset({"index", "index0", "revindex", "revindex0", "first", "last", "length", "previtem", "nextitem"})


class TooMuch(Exception):  # noqa: N818 - it is caught next door and becomes an error of the tree
    """A template would cost more than it may.

    Attributes:
        what: Which limit, in words.
    """

    def __init__(self, what: str) -> None:
        self.what = what
        super().__init__(what)


def _check_size(value: object, size: int) -> None:
    limit = MOST_TEXT if isinstance(value, str) else MOST_ITEMS
    if size > limit:
        raise TooMuch(f"{limit:,} {'characters' if isinstance(value, str) else 'items'}")


def _concat(parts: Iterable[str]) -> Markdown:
    joined: list[str] = []
    size = 0
    for part in parts:
        size += len(part)
        _check_size("", size)
        joined.append(part)
    return Markdown("".join(joined))


class Sandbox(ImmutableSandboxedEnvironment):
    """An environment for one template.

    Args:
        clock: Gives the time in seconds.
    """

    intercepted_binops = frozenset({"+", "*", "**", "%"})
    # What a macro or a block gives is made of output, in which every value has been escaped already.
    concat = staticmethod(_concat)

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
            finalize=_of_text(escaped),
            cache_size=0,
        )
        self._clock = clock
        self.filters = {
            name: _of_text(made) if name in _OF_TEXT else _measuring(made)
            for name, made in self.filters.items()
            if name in _FILTERS
        }
        self.filters |= {"md": _of_text(escaped), "quote": _of_text(quoted), "link": _of_text(linked)}
        self.filters |= {"join": _join, "replace": _of_text(_replace)}
        self.filters |= {"_each": self._each, "_measured": _measured}
        self.globals = {"range": _range, "namespace": Namespace}
        self.start()

    def start(self) -> None:
        """Begin to count anew."""
        self._steps = 0
        self._deadline = self._clock() + MOST_SECONDS

    def prepared(self, source: str) -> nodes.Template:
        """Return a template as a tree in which every loop counts.

        Raises:
            TemplateSyntaxError: it is no template, or uses another one.
        """
        tree = self.parse(source)
        for node in tree.find_all(_ELSEWHERE):
            raise TemplateSyntaxError("a template cannot use other files or change the escaping", node.lineno)
        prepared: nodes.Template = _Counting().visit(tree)
        return prepared

    def tick(self) -> None:
        """Count a step.

        Raises:
            TooMuch: there were too many, or it took too long.
        """
        self._steps += 1
        if self._steps > MOST_STEPS:
            raise TooMuch(f"{MOST_STEPS:,} steps")
        if self._clock() > self._deadline:
            raise TooMuch(f"{MOST_SECONDS:g} seconds")

    def _each(self, items: Iterable[object]) -> Iterator[object]:
        for item in items:
            self.tick()
            yield item

    @override
    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Whether a template may read an attribute: of our values, of a loop and of a group, and of nothing else."""
        if not super().is_safe_attribute(obj, attr, value):
            return False
        if isinstance(obj, LoopContext):
            return attr in _LOOP
        if isinstance(obj, tuple):  # what "groupby" gives
            return attr in getattr(obj, "_fields", ())
        return isinstance(obj, Namespace) or attr in _FIELDS.get(type(obj), frozenset())

    @override
    def wrap_str_format(self, value: object) -> None:  # noqa: ARG002 - the signature is jinja2's
        """No formatting by methods of texts: a width of a million millions would cost as many characters."""
        return

    @override
    def call(self, context: Context, obj: object, *args: object, **kwargs: object) -> object:
        """Call a macro or a function, and count it."""
        self.tick()
        return super().call(context, obj, *args, **kwargs)

    @override
    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Do a sum or a product within limits."""
        if operator == "**" or (operator == "%" and isinstance(left, str)):
            raise SecurityError(f"the operator {operator} is not allowed here")
        if operator == "*":
            if isinstance(left, (list, tuple)) or isinstance(right, (list, tuple)):
                raise SecurityError("a list cannot be multiplied here")
            _check_product(left, right)
        elif operator == "+":
            _check_sum(left, right)
        result = super().call_binop(context, operator, left, right)
        if isinstance(result, int) and abs(result) > _LARGEST_NUMBER:
            raise TooMuch("numbers of 63 bits")
        return _measured(result)


class _Counting(NodeTransformer):
    """Lets loops count, lists be measured where they are made, and texts be joined within limits."""

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - named by jinja2
        if node.recursive:
            raise TemplateSyntaxError("a loop cannot be recursive here", node.lineno)
        self.generic_visit(node)
        node.iter = nodes.Filter(node.iter, "_each", [], [], None, None, lineno=node.lineno)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802 - named by jinja2
        self.generic_visit(node)
        parts = nodes.List(node.nodes, lineno=node.lineno)
        return nodes.Filter(parts, "join", [], [], None, None, lineno=node.lineno)

    def visit_List(self, node: nodes.List) -> nodes.Filter:  # noqa: N802 - named by jinja2
        return self._measured(node)

    def visit_Dict(self, node: nodes.Dict) -> nodes.Filter:  # noqa: N802 - named by jinja2
        return self._measured(node)

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Expr:  # noqa: N802 - named by jinja2
        if node.ctx == "load":
            return self._measured(node)
        self.generic_visit(node)  # names that are set
        return node

    def visit_Name(self, node: nodes.Name) -> nodes.Expr:  # noqa: N802 - named by jinja2
        is_made_by_a_call = node.ctx == "load" and node.name in {"varargs", "kwargs"}
        return self._measured(node) if is_made_by_a_call else node

    def _measured(self, node: nodes.Expr) -> nodes.Filter:
        self.generic_visit(node)
        return nodes.Filter(node, "_measured", [], [], None, None, lineno=node.lineno)


def _measured(value: object) -> object:
    """Return a value whose size is within the limits; a list of what an iterator gives.

    Raises:
        TooMuch: it holds too many values, or too long texts, at whatever depth.
    """
    if isinstance(value, Iterator):
        return _listed(value)
    if isinstance(value, (list, tuple, dict)):
        _Size().add(value)
    return value


def _listed(values: Iterator[object]) -> list[object]:
    size = _Size()
    listed = []
    for value in values:
        size.add(value)
        listed.append(value)
    return listed


class _Size:
    """Counts values and code points; what is held twice counts twice."""

    def __init__(self) -> None:
        self._values = 0
        self._text = 0

    def add(self, value: object) -> None:
        """Count a value and all it holds."""
        pending = [value]
        while pending:
            one = pending.pop()
            self._values += 1
            if isinstance(one, str):
                self._text += len(one)
                _check_size("", self._text)
            held = (*one.keys(), *one.values()) if isinstance(one, dict) else one
            if isinstance(held, range):
                self._values += len(held)
            elif isinstance(held, (list, tuple)):
                pending.extend(held)
            if self._values + len(pending) > MOST_HELD:
                raise TooMuch(f"{MOST_HELD:,} items")


def _measuring(made: Callable[..., object]) -> Callable[..., object]:
    """Return a filter whose outcome is measured."""

    @wraps(made)  # with the marks by which jinja2 knows what to hand in
    def measuring(*args: object, **kwargs: object) -> object:
        return _measured(made(*args, **kwargs))

    return measuring


def _of_text(made: Callable[..., str]) -> Callable[..., str]:
    """Return a filter that takes nothing that cannot be written."""

    @wraps(made)
    def of_text(*args: object, **kwargs: object) -> str:
        for value in (*args, *kwargs.values()):
            if not isinstance(value, Sandbox):  # jinja2 hands it to some
                _check_written(value)
        return made(*args, **kwargs)

    return of_text


def _check_written(value: object) -> None:
    if not isinstance(value, _WRITTEN):
        raise SecurityError(f"a {type(value).__name__} cannot be written; write its parts, or join them")


def _check_product(left: object, right: object) -> None:
    for sequence, factor in ((left, right), (right, left)):
        if isinstance(sequence, str) and isinstance(factor, int):
            _check_size(sequence, len(sequence) * max(factor, 0))


def _check_sum(left: object, right: object) -> None:
    if isinstance(left, (str, list, tuple)) and isinstance(right, (str, list, tuple)):
        _check_size(left, len(left) + len(right))


def _join(values: Iterable[object], separator: object = "") -> str:
    """Join values to a text, which is escaped where it is written, unless all of them are Markdown already."""
    listed = list(values)
    for value in (*listed, separator):
        _check_written(value)
    parts = [str(value) for value in listed]
    _check_size("", sum(map(len, parts)) + len(str(separator)) * len(parts))
    if listed and all(isinstance(value, Markdown) for value in listed):
        return Markdown(escaped(separator).join(parts))
    return str(separator).join(parts)


def _replace(value: object, old: str, new: str) -> str:
    text = str(value)
    _check_size("", len(text) + text.count(old) * len(new))
    return text.replace(old, new)


def _range(*bounds: int) -> Sequence[int]:
    numbers = range(*bounds)
    _check_size(numbers, len(numbers))
    return numbers
