"""What a screen reader finds in the dialogs: nothing that takes the keys is without a role and a name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.appearance.theme import load_theme
from desktop.dialogs.concordance import ConcordanceDialog
from desktop.dialogs.correction import CorrectionDialog
from desktop.dialogs.import_report import ImportReportDialog
from desktop.dialogs.kept_exports import KeptExportsList
from desktop.dialogs.web_page import WebPageDialog
from desktop.models.naming import Subject
from desktop.reading.card_editor import CardEditor
from desktop.reading.grade_popover import GradePopover
from desktop.reading.type_popover import TypePopover
from desktop.settings import Preferences
from index.entities.mentions import Kind
from index.notes.importing import Imported
from index.text.spans import Span
from tests.support.fake_window import FakeWindow
from tests.support.notes import annotation_on

pytestmark = pytest.mark.qt

ROLE = QAccessible.Role
NEEDS_A_NAME = {
    ROLE.Button,
    ROLE.ButtonMenu,
    ROLE.CheckBox,
    ROLE.ComboBox,
    ROLE.EditableText,
    ROLE.List,
    ROLE.PageTab,
    ROLE.RadioButton,
    ROLE.Slider,
    ROLE.SpinBox,
    ROLE.Table,
    ROLE.Tree,
}
OPENED_BY = (
    "batch",
    "article_note",
    "export_more",
    "entities",
    "review",
    "timeline",
    "article_timeline",
    "unreadable",
    "outlets",
    "messages",
    "encoding",
    "preferences",
    "help",
    "keys",
    "change_keys",
    "about",
)
SUBJECT = Subject("Dalca", Kind.PERSON, "Irena Dalca", "a1", "The mayor Irena Dalca left.", Span(16, 21))


def reachable(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    if interface.role() is ROLE.ComboBox:  # the list and the field in it are told as parts of the box, by Qt
        return
    for number in range(min(interface.childCount(), 200)):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from reachable(child)


def nameless(widget):
    """Return the controls of a widget that have no role or no name."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    found = [one for one in reachable(interface) if not one.state().invisible]
    assert len(found) > 2
    return [
        (one.role(), type(one.object()).__name__)
        for one in found
        if one.role() is ROLE.NoRole
        or ((one.role() in NEEDS_A_NAME or one.state().focusable) and not one.text(QAccessible.Text.Name).strip())
    ]


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    window.read("a2")
    yield window
    window.close()


@pytest.mark.parametrize("action", OPENED_BY)
def test_every_control_of_a_dialog_has_a_name(window, qtbot, action):
    seen = []

    def look() -> None:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        for dialog in shown:
            seen.append((dialog.windowTitle(), nameless(dialog)))
            dialog.close()

    timer = QTimer(window.main)
    timer.timeout.connect(look)
    timer.start(20)
    window.app.actions[action].setEnabled(True)
    window.app.actions[action].trigger()
    qtbot.waitUntil(lambda: bool(seen))
    assert all(title for title, _ in seen)
    assert [without for _, without in seen if without] == []


FORMS = {
    "concordance": lambda _parent: ConcordanceDialog("harbour"),
    "name that is none yet": lambda _parent: CorrectionDialog(
        Subject("Fenwick", Kind.PERSON, "", "a1", "Fenwick left.", Span(0, 7))
    ),
    "import": lambda _parent: ImportReportDialog(Imported()),
    "kept exports": KeptExportsList,
    "web page": lambda _parent: WebPageDialog("/articles/page.html"),
    "text and theme": lambda parent: TypePopover(Preferences(), parent),
    "grade": GradePopover,
    "note": lambda _parent: CardEditor(annotation_on(), load_theme("light")),
}
CORRECTIONS = {action.value: partial(CorrectionDialog, SUBJECT, action) for action in SUBJECT.actions}


@pytest.mark.parametrize("build", [pytest.param(build, id=name) for name, build in FORMS.items()])
def test_every_control_of_a_form_has_a_name(qtbot, build):
    parent = QWidget()
    qtbot.addWidget(parent)
    form = build(parent)
    qtbot.addWidget(form)
    parent.show()
    form.show()
    assert nameless(form) == []


@pytest.mark.parametrize("build", [pytest.param(build, id=name) for name, build in CORRECTIONS.items()])
def test_every_control_of_a_correction_has_a_name(qtbot, build):
    form = build()
    qtbot.addWidget(form)
    form.show()
    assert nameless(form) == []
