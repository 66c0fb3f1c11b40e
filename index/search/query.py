"""The query language.

::

    query    = all { "OR" all }
    all      = operand { [ "AND" ] operand }
    operand  = { "NOT" | "-" } [ field ":" ] ( word | phrase [ "~" number ] | near | "(" query ")" )
    near     = ( word | phrase ) ( "NEAR" | "BEFORE" ) "/" number ( word | phrase )

Words are joined by AND. Operators are capitals. A word ends in ``*`` to stand for all words that begin so; ``*`` and
``?`` inside it stand for any letters and for one; ``~`` at its end for words that are nearly the same. What has no
letter or digit in it is passed over. The parser keeps its own stack, so that no query can exhaust Python's.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from index.errors import QueryError
from index.search.clauses import (
    BOILERPLATE,
    All,
    Any,
    Clause,
    Everything,
    HasNotes,
    Members,
    Near,
    Not,
    Words,
    conjunction,
    disjunction,
    elements_in,
    leaves,
)
from index.search.fields import EXAMPLES, IN_FIELD
from index.search.interpretation import interpreted
from index.search.lexer import Lexeme, Sign, lex, strangers
from index.search.said import Said, worded
from index.search.terms import clause_of

MOST_WORDS = 1000
MOST_CODE_POINTS = 20_000
DEEPEST_NESTING = 100  # brackets within brackets; the walkers of the tree recurse, and Python allows 1,000 calls


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """A query that was understood.

    Attributes:
        text: As typed.
        said: What is searched.
        root: The tree.
        members: The sets of articles that it asks other rooms for.
        wants_notes: True where ``has:notes`` is asked for, False where only its contrary is, None where neither.
    """

    text: str
    said: Said = field(repr=False)  # as deep as its brackets, deeper than repr may recurse
    root: Clause = field(repr=False)  # as above
    wants_notes: bool | None = None
    members: tuple[Members, ...] = ()

    @property
    def interpreted(self) -> str:
        """What is searched, in English."""
        return worded(self.said)


def parse(text: str) -> ParsedQuery:
    """Return the query that ``text`` means; blank text means every article.

    Raises:
        QueryError: with ``position`` (code points of ``text``) and ``expected``, and one of the codes
            "unbalanced-quote", "unbalanced-bracket", "missing-operand", "empty-field", "bad-date", "bad-language",
            "bad-period", "bad-type", "unknown-has", "unknown-is", "unknown-in", "bad-near", "no-words",
            "query-too-long", "query-too-deep".
    """
    if len(text) > MOST_CODE_POINTS:
        raise QueryError("query-too-long", position=MOST_CODE_POINTS, limit=MOST_WORDS, expected="shorter")
    root: Clause = Everything()
    if text.strip():
        parsed = _Parser().parse(text)
        if parsed is None:
            raise QueryError("no-words", position=0, expected="word")
        root = parsed
    signs = {sign for leaf, sign in leaves(root) if isinstance(leaf, HasNotes)}
    said = interpreted(root, strangers(text))
    members = tuple(leaf for leaf, _ in leaves(root) if isinstance(leaf, Members))
    return ParsedQuery(text, said, root, (True in signs) if signs else None, members)


@dataclass(slots=True)
class _Frame:
    """What was read so far inside one pair of brackets.

    Attributes:
        opening: The bracket; None for the query itself.
        alternatives: What stands on the left of ORs.
        clauses: What is joined by AND since the last OR.
        has_operand: Whether anything stands there, words or not.
        pending: An operator or field that still waits for its operand.
        is_negated: Whether the next operand is negated.
        field: The field of the next operand; "" for that of the brackets.
        outer_field: The field that the brackets stand in, or "".
        near: The NEAR or BEFORE between the last clause and the next operand.
    """

    opening: Lexeme | None = None
    alternatives: list[Clause] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    has_operand: bool = False
    pending: Lexeme | None = None
    is_negated: bool = False
    field: str = ""
    outer_field: str = ""
    near: Lexeme | None = None

    def add(self, clause: Clause | None) -> None:
        """Take an operand; None stands for one without words."""
        if self.near is not None:
            self.clauses[-1] = _near(self.clauses[-1], clause, self.near)
            self.near = None
        elif clause is not None:
            self.clauses.append(_negation(clause) if self.is_negated else clause)
        self.has_operand = True
        self.pending = None
        self.is_negated = False
        self.field = ""

    def turn_to_alternative(self) -> None:
        """Close what is joined by AND, and begin the next alternative."""
        joined = conjunction(self.clauses)
        if joined is not None:
            self.alternatives.append(joined)
        self.clauses = []
        self.has_operand = False

    def finish(self) -> Clause | None:
        """Return the clause of the brackets."""
        self.turn_to_alternative()
        return disjunction(self.alternatives)


class _Parser:
    """Reads one query."""

    def __init__(self) -> None:
        self._stack = [_Frame()]
        self._is_in_boilerplate = False
        self._words = 0

    def parse(self, text: str) -> Clause | None:
        """Return the tree, or None where there are no words; raises what ``parse`` says."""
        for lexeme in lex(text):
            self._take(lexeme)
        frame = self._stack[-1]
        self._refuse_pending(frame)
        if frame.opening:
            raise QueryError("unbalanced-bracket", position=frame.opening.position, expected="closing-bracket")
        root = frame.finish()
        return _in_boilerplate(root) if root and self._is_in_boilerplate else root

    def _take(self, lexeme: Lexeme) -> None:
        """Read one lexeme."""
        frame = self._stack[-1]
        match lexeme.sign:
            case Sign.TEXT | Sign.PHRASE:
                self._take_words(frame, lexeme)
            case Sign.OPEN:
                self._open(frame, lexeme)
            case Sign.CLOSE:
                self._close(frame, lexeme)
            case Sign.AND | Sign.OR:
                self._join(frame, lexeme)
            case Sign.NEAR | Sign.BEFORE:
                self._come_near(frame, lexeme)
            case Sign.NOT:
                self._refuse_empty_field(frame)
                _refuse_near(frame)
                frame.is_negated = not frame.is_negated
                frame.pending = lexeme
            case Sign.FIELD:
                self._refuse_empty_field(frame)
                frame.field = lexeme.text
                frame.pending = lexeme

    def _take_words(self, frame: _Frame, lexeme: Lexeme) -> None:
        """Take a word or phrase as an operand."""
        if (frame.field or frame.outer_field) == IN_FIELD:
            self._take_place(frame, lexeme)
            return
        inside = lexeme.position + (lexeme.sign is Sign.PHRASE)
        is_quoted = lexeme.sign is Sign.PHRASE
        clause = clause_of(lexeme.text, frame.field or frame.outer_field, inside, is_quoted=is_quoted)
        if lexeme.distance and isinstance(clause, Words) and len(clause.elements) > 1:
            operands = tuple((element,) for element in clause.elements)
            clause = Near(operands, lexeme.distance, parts=clause.parts, field=clause.field)
        if clause is None and frame.field:
            raise _empty_field(frame.field, lexeme.position)
        elements = elements_in(clause) if isinstance(clause, Words | Near) else ()
        self._words += sum(len(element.paths[-1]) for element in elements) or 1
        if self._words > MOST_WORDS:
            raise QueryError("query-too-long", position=lexeme.position, limit=MOST_WORDS, expected="shorter")
        frame.add(clause)

    def _take_place(self, frame: _Frame, lexeme: Lexeme) -> None:
        """Take where the words of the whole query are searched."""
        if lexeme.text.strip().lower() != BOILERPLATE:
            raise QueryError("unknown-in", position=lexeme.position, value=lexeme.text, expected=BOILERPLATE)
        _refuse_near(frame)
        self._is_in_boilerplate |= not frame.is_negated
        frame.add(None)

    def _open(self, frame: _Frame, lexeme: Lexeme) -> None:
        """Go into brackets."""
        if len(self._stack) > DEEPEST_NESTING:
            raise QueryError(
                "query-too-deep", position=lexeme.position, limit=DEEPEST_NESTING, expected="fewer-brackets"
            )
        _refuse_near(frame)
        self._stack.append(_Frame(opening=lexeme, outer_field=frame.field or frame.outer_field))

    def _close(self, frame: _Frame, lexeme: Lexeme) -> None:
        """Come out of brackets."""
        self._refuse_pending(frame)
        if frame.opening is None:
            raise QueryError("unbalanced-bracket", position=lexeme.position, expected="opening-bracket")
        self._stack.pop()
        clause = frame.finish()
        outer = self._stack[-1]
        if clause is None and outer.field:
            raise _empty_field(outer.field, frame.opening.position)
        outer.add(clause)

    def _join(self, frame: _Frame, lexeme: Lexeme) -> None:
        """Take AND or OR."""
        self._refuse_pending(frame)
        if not frame.has_operand:
            raise QueryError(
                "missing-operand", position=lexeme.position, operator=lexeme.text, expected="word-before"
            )
        if lexeme.sign is Sign.OR:
            frame.turn_to_alternative()
        frame.pending = lexeme

    def _come_near(self, frame: _Frame, lexeme: Lexeme) -> None:
        """Take NEAR or BEFORE."""
        self._refuse_pending(frame)
        if not lexeme.distance or not frame.clauses or not isinstance(frame.clauses[-1], Words):
            raise _bad_near(lexeme)
        frame.near = frame.pending = lexeme

    def _refuse_empty_field(self, frame: _Frame) -> None:
        """Raise where a field stands before something that is no operand."""
        if frame.pending and frame.pending.sign is Sign.FIELD:
            raise _empty_field(frame.pending.text, frame.pending.position)

    def _refuse_pending(self, frame: _Frame) -> None:
        """Raise where an operator or field has no operand."""
        self._refuse_empty_field(frame)
        if frame.pending:
            raise QueryError(
                "missing-operand",
                position=frame.pending.position,
                operator=frame.pending.text,
                expected="word-after",
            )


def _in_boilerplate(clause: Clause) -> Clause:
    """Return a clause whose words without a field are searched in the furniture of pages."""
    if isinstance(clause, Not):
        return Not(_in_boilerplate(clause.clause))
    if isinstance(clause, All | Any):
        children = []
        for child in clause.clauses:  # a plain loop: a comprehension would double the depth of the recursion
            children.append(_in_boilerplate(child))  # noqa: PERF401 - see above
        return type(clause)(tuple(children))
    if isinstance(clause, Words | Near) and not clause.field:
        return replace(clause, parts=(BOILERPLATE,), field=IN_FIELD)
    return clause


def _near(left: Clause, right: Clause | None, sign: Lexeme) -> Near:
    """Return two words or phrases as such that stand near each other."""
    if not isinstance(left, Words) or not isinstance(right, Words):
        raise _bad_near(sign)
    if right.parts != left.parts and right.field:
        raise _bad_near(sign)
    is_ordered = sign.sign is Sign.BEFORE
    return Near((left.elements, right.elements), sign.distance, is_ordered, left.parts, left.field)


def _refuse_near(frame: _Frame) -> None:
    """Raise where NEAR or BEFORE stands before something else than a word or phrase."""
    if frame.near is not None:
        raise _bad_near(frame.near)


def _bad_near(sign: Lexeme) -> QueryError:
    """Return the error that a NEAR or BEFORE does not stand between two words or phrases of one field."""
    return QueryError("bad-near", position=sign.position, operator=sign.text, expected="word-around")


def _negation(clause: Clause) -> Clause:
    """Return the contrary of a clause."""
    return clause.clause if isinstance(clause, Not) else Not(clause)


def _empty_field(name: str, position: int) -> QueryError:
    """Return the error that a field is followed by no word."""
    example = EXAMPLES.get(name, "word")
    return QueryError("empty-field", position=position, field=name, expected="word-after-colon", example=example)
