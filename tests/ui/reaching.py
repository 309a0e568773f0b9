"""Finds controls that a screen reader cannot name and the keyboard cannot reach, and a focus that cannot be seen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from facecog_desktop.ui.style.theme import contrast
from tests.ui.seeing import shown, told

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
_MNEMONIC = re.compile(r"&[^& ]")
_STUCK = 6  # presses of Tab: a field for dates has three parts
_MOST = 400  # presses of Tab; no page has so many controls
SEEN = 3.0
"""Contrast of what is no word (WCAG 2.2, 1.4.11 and 2.4.13)."""


def controls(root: QWidget) -> Iterator[QWidget]:
    """Whatever can be used, but for the parts that other controls are made of."""
    for widget in shown(root):
        parent = widget.parentWidget()
        part = isinstance(parent, QAbstractSpinBox | QComboBox | QTabBar | QLineEdit) or isinstance(widget, QScrollBar)
        if isinstance(widget, _CONTROLS) and not part and not _of_a_view(widget):
            yield widget


def _of_a_view(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractItemView) or widget.objectName().startswith("qt_")


def nameless(root: QWidget) -> list[str]:
    """Controls, and labels that lead to one, with what is wrong about their names."""
    found = []
    for widget in controls(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface else ""
        if not name.strip() or _MNEMONIC.search(widget.accessibleName()) or not re.search(r"\w", name):
            found.append(f"{told(widget, root)} in {type(widget.parentWidget()).__name__}: is called {name!r}")
    for label in (each for each in shown(root) if isinstance(each, QLabel)):
        buddy: QWidget | None = label.buddy()
        rich = label.textFormat() is not Qt.TextFormat.AutoText
        if _MNEMONIC.search(label.text()) and not rich and buddy is None:
            found.append(f"{told(label, root)}: leads nowhere")
        if buddy is not None and not _reached_by_keys(buddy) and buddy.isEnabled() and not isinstance(buddy, QLabel):
            found.append(f"{told(label, root)}: leads to {told(buddy)}, which takes no keys")
    return found


def silent_cells(root: QWidget) -> list[str]:
    """Views with rows of which nothing can be said."""
    found = []
    for view in (each for each in shown(root) if isinstance(each, QAbstractItemView)):
        model = view.model()
        if model is None or model.rowCount() == 0 or view.objectName().startswith("qt_"):
            continue
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        if not any(str(model.index(0, 0).data(role) or "").strip() for role in roles):
            found.append(f"{told(view, root)}: its first cell says nothing")
    return found


def _reached_by_keys(widget: QWidget) -> bool:
    proxy = widget.focusProxy() or widget
    return bool(proxy.focusPolicy() & Qt.FocusPolicy.TabFocus)


def out_of_reach(root: QWidget) -> list[str]:
    """Controls that Tab does not come to in a whole round; a radio button stands for its neighbours."""
    met: list[QWidget] = []
    for _ in range(_MOST):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None:
            return ["Tab leads nowhere"]
        if met and focused is met[0] and met[-1] is not focused:
            break
        met.append(focused)
        if met[-_STUCK:] == [focused] * _STUCK:
            return [f"{told(focused, root)}: Tab does not leave it"]
    else:
        return ["Tab does not come round"]
    groups = {each.parentWidget() for each in met if isinstance(each, QRadioButton)}
    return [
        f"{told(widget, root)}: Tab does not come to it"
        for widget in controls(root)
        if widget.isEnabled()
        and _meant_for_keys(widget)
        and widget not in met
        and widget.focusProxy() not in met
        and not (isinstance(widget, QRadioButton) and widget.parentWidget() in groups)
    ]


def _meant_for_keys(widget: QWidget) -> bool:
    """A button that only the mouse presses has another way, which its page's tests show."""
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus


def unseen_focus(root: QWidget) -> list[str]:
    """Controls that look the same with the focus: fewer than a few pixels differ by the contrast that can be seen."""
    found = []
    for widget in list(controls(root)):
        if not (widget.isEnabled() and _reached_by_keys(widget)) or isinstance(widget, QPlainTextEdit):
            continue
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not (widget.focusProxy() or widget).hasFocus():
            continue
        with_focus = widget.grab().toImage()
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        if _differing(with_focus, widget.grab().toImage()) < 12:
            found.append(f"{told(widget, root)}: its focus cannot be seen")
    return found


def _differing(one: QImage, other: QImage) -> int:
    """Pixels that differ enough, up to a few."""
    count = 0
    for y in range(min(one.height(), other.height())):
        for x in range(min(one.width(), other.width())):
            here, there = one.pixelColor(x, y), other.pixelColor(x, y)
            if here != there and contrast(here.name(), there.name()) >= SEEN:
                count += 1
                if count >= 12:
                    return count
    return count
