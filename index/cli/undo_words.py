"""What an undo or redo was about, in words."""

from __future__ import annotations

from index.entities.corrections.correction import Action, Correction, Scope, correction_from_json
from index.notes.decisions import Decision, Topic
from index.notes.handling import decided_marking
from index.notes.looking_ahead import UndoLabel
from index.wording import counted

_SENTENCES = {
    Action.NOT_ENTITY: "“{form}” ({kind}) is no entity",
    Action.KIND: "“{form}” is of kind {to_kind}, not {kind}",
    Action.EXTENT: "“{form}” ({kind}) reads “{to}”",
    Action.SAME: "“{form}” ({kind}) is “{to}”",
    Action.NOT_SAME: "“{form}” ({kind}) is not “{to}”",
    Action.ADD: "“{form}” is an entity of kind {kind}",
    Action.RENAME: "“{form}” ({kind}) is called “{to}”",
    Action.ALIAS: "“{form}” ({kind}) is also called “{to}”",
}
_WHERE = {Scope.HERE: ", at one place", Scope.ARTICLE: ", in one article", Scope.EVERYWHERE: ", everywhere"}


def undo_words(label: UndoLabel) -> str:
    """Return what an action had done and to what, to stand behind "Taken back:"."""
    if label.decision is not None and label.count == 1:
        return _decision(label.decision, label.title)
    what = f"{label.aspect} of" if label.aspect else label.verb.value
    which = counted(label.count, label.kind.value) if label.count > 1 else f"{label.kind.value} “{label.about}”"
    return f"{what} {which}" + (f" ({label.title})" if label.title else "")


def correction_words(correction: Correction) -> str:
    """Return what a correction says, and where it holds."""
    said = _SENTENCES[correction.action].format(
        form=correction.form,
        kind=correction.kind.value,
        to=correction.to_form,
        to_kind=correction.to_kind.value if correction.to_kind else "",
    )
    return said + _WHERE[correction.scope]


def _decision(decision: Decision, title: str) -> str:
    match decision.topic:
        case Topic.ENTITY:
            try:
                return f"the correction: {correction_words(correction_from_json(decision.value))}"
            except (KeyError, TypeError, ValueError):  # it came in from elsewhere, and says nothing
                return f"the correction of {decision.about}"
        case Topic.HANDLING:
            marking = decided_marking(decision)
            return f"the marking of {title or decision.about} as {f'TLP:{marking.upper()}' if marking else 'nothing'}"
        case Topic.BLOCK:
            return f"the ruling on a paragraph of {title or decision.about}"
