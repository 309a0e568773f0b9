"""The button with the sources that were opened last. What is gone is told and leaves the list."""

from __future__ import annotations

import glob
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from facecog_desktop.service.live.session import LiveState
from facecog_desktop.ui.desktop.choosing import DEMO, is_camera
from facecog_desktop.ui.desktop.recent_sources import RecentSource, RecentSources
from facecog_desktop.ui.live.live_bridge import LiveBridge
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.words.language import tr

_LETTERS = 60


class RecentButton(QToolButton):
    """Notes every source that gives a picture, unless the settings say otherwise; hidden while the list is empty."""

    chosen = Signal(str)
    """Open this source."""

    def __init__(self, state: WindowState, bridge: LiveBridge) -> None:
        super().__init__()
        self._state, self._bridge = state, bridge
        self._noted: str | None = None
        self.recent = RecentSources()
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        icons.bind(state.look, self, "recent")
        self.setIconSize(QSize(20, 20))
        self.setAccessibleName(tr("Recent sources"))
        self.setToolTip(tr("Recent sources"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("role", "menu")
        self.setMenu(self._menu)
        bridge.status_changed.connect(self._note)
        state.settings_changed.connect(self._take_settings)
        self._take_settings()

    def choose(self, source: RecentSource) -> None:
        """Open it, once it is known whether it is still there: a disk may take its time."""
        job = self._state.jobs.run(partial(_is_there, source.spec))
        job.returned.connect(partial(self._go, source))
        job.errored.connect(self._state.fail)

    def clear(self) -> None:
        """Forget all of them."""
        self.recent.clear()
        self._show_or_hide()

    def _go(self, source: RecentSource, there: bool) -> None:
        if there:
            self.chosen.emit(source.spec)
            return
        self.recent.drop(source.spec)
        self._show_or_hide()
        self._state.say(tr("{source} is gone, and leaves the list", source=source.spec))

    def _note(self) -> None:
        """What gives a picture was opened. Noted once: who clears the list meanwhile does not get it back."""
        status = self._bridge.status
        spec = self._bridge.spec or self._state.settings.camera
        if status is None or status.state is LiveState.OPENING or status.error is not None or spec == self._noted:
            return
        self._noted = spec
        if spec and spec != DEMO and self._state.settings.recent_sources:
            self.recent.note(_whole(spec), status.source if is_camera(spec) else "")
            self._show_or_hide()

    def _take_settings(self) -> None:
        if not self._state.settings.recent_sources:
            self.recent.clear()
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(bool(self.recent.known))

    def _fill(self) -> None:
        self._menu.clear()
        for source in self.recent.known:
            action = self._menu.addAction(_words(source).replace("&", "&&"))
            action.setToolTip(source.spec)
            action.triggered.connect(partial(self.choose, source))
        self._menu.addSeparator()
        self._menu.addAction(tr("&Clear the list")).triggered.connect(self.clear)


def _whole(spec: str) -> str:
    """Files by their whole path: the program may be started from another folder next time."""
    return str(Path(spec).absolute()) if "://" not in spec and Path(spec).exists() else spec


def _is_there(spec: str) -> bool:
    """False for a file or folder that has gone. Cameras, addresses and patterns show it when they are opened."""
    return not Path(spec).is_absolute() or glob.has_magic(spec) or Path(spec).exists()


def _words(source: RecentSource) -> str:
    """A file by its name and folder, anything else by what it calls itself, in one line that fits a menu."""
    path = Path(source.spec)
    if source.name:
        words = source.name
    elif path.is_absolute() and path.parent != Path("/dev"):
        words = f"{path.name} ({path.parent.name or path.parent})"
    else:
        words = source.spec
    return words if len(words) <= _LETTERS else f"{words[: _LETTERS // 2]}…{words[-_LETTERS // 2 + 1 :]}"
