"""The Live page: the picture on the left, Recognise and Register on the right. The source runs while it is seen."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from facecog_desktop.core.errors import CameraForbiddenError
from facecog_desktop.core.people.changes import RestoreRejections
from facecog_desktop.service.live.session import LiveState, LiveStatus
from facecog_desktop.ui.desktop.choosing import DEMO, Chooser, is_camera, is_video
from facecog_desktop.ui.live.live_bridge import LiveBridge
from facecog_desktop.ui.live.recent_button import RecentButton
from facecog_desktop.ui.live.side_panel import SidePanel
from facecog_desktop.ui.panels.recognise.panel import RecognisePanel
from facecog_desktop.ui.panels.register.panel import RegisterPanel
from facecog_desktop.ui.picture.video_view import VideoView
from facecog_desktop.ui.state.undo import Undoable
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.threads import Job
from facecog_desktop.ui.words.language import tr

_NEEDS_REOPENING = (
    *("camera", "gallery", "detector", "min_face", "server", "api_key", "server_private", "when_offline"),
    *("looks_per_second", "votes", "rec_area"),
    *("log", "check_in", "cooldown", "proof_of_life", "keep_stranger_crops"),
)


class LivePage(QWidget):
    """`status_changed` tells the bottom bar; keys of the window call the methods."""

    status_changed = Signal()

    def __init__(self, state: WindowState, chooser: Chooser, source: str = "") -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._state = state
        self._chooser = chooser
        self.switched_on, self._seen = True, False
        self.bridge = LiveBridge(state.open_live)
        self.bridge.open(source)
        self.view = VideoView(state.look)
        self.recognise, self.register = RecognisePanel(state), RegisterPanel(state, chooser)
        self.panels = SidePanel()
        self.panels.setAccessibleName(tr("Panels"))

        self.panels.addTab(self.recognise, tr("Recognise"))
        self.panels.addTab(self.register, tr("Register"))
        self.panels.tabBar().setAccessibleName(tr("Panels"))
        self.camera_menu = QMenu(self)
        self._tools = self._tool_bar()
        self._lay_out()
        self._connect()
        self._settings = state.settings
        self._service = state.backend.service
        self._demo = False
        self._show_settings()

    @property
    def status(self) -> LiveStatus | None:
        """How the source stands, None while it is off."""
        return self.bridge.status

    @property
    def registering(self) -> bool:
        """True while the Register panel is in front."""
        return self.panels.currentWidget() is self.register

    def shown(self) -> None:
        """The page is in front: the source goes on, unless the user has switched it off."""
        self._seen = True
        if self.switched_on:
            self.bridge.resume()

    def hidden(self) -> None:
        """The page is not seen: the camera goes off, a film stands still."""
        self._seen = False
        self.bridge.pause()

    def switch(self, *, on: bool) -> None:
        """The user's own switch: off, there is no picture even while the page is seen."""
        if on == self.switched_on:
            return
        self.switched_on = on
        self.view.no_picture.switched_off = not on
        self.bridge.resume() if on and self._seen else self.bridge.pause()
        self._tell_status()

    def close_source(self) -> None:
        """The window closes: wait until nothing runs."""
        self.bridge.close()

    def show_panel(self, *, register: bool) -> None:
        """Recognise or Register."""
        self.panels.setCurrentWidget(self.register if register else self.recognise)

    def open_source(self, spec: str) -> None:
        """Another source; who asks for one wants to see it."""
        self.switch(on=True)
        self.bridge.open(spec)
        self._show_settings()

    def _heed_permission(self) -> None:
        """The user has said whether the camera may be used; only who waits for that is concerned."""
        if self.status is not None and isinstance(self.status.error, CameraForbiddenError):
            self.show_again()

    def show_again(self) -> None:
        """The same source from its beginning; on again where it was switched off."""
        if self.switched_on:
            self.open_source(self.bridge.spec)
        else:
            self.switch(on=True)

    def ask_source(self) -> None:
        """Ctrl+O: a video or picture as source."""
        chosen = self._chooser.source(self)
        if chosen:
            self.open_source(chosen)

    def take_files(self, paths: list[str]) -> None:
        """Dropped files: a video becomes the source, photos and folders are registered."""
        if len(paths) == 1 and is_video(paths[0]):
            self.open_source(paths[0])
            return
        photos = [path for path in paths if not is_video(path)]
        if photos:
            self.offer_photos("", photos)

    def offer_photos(self, name: str, paths: list[str]) -> None:
        """Register from files: the Register panel takes them."""
        self.show_panel(register=True)
        self.register.offer_photos(name, paths)

    def add_to(self, name: str) -> None:
        """Take more photos of somebody."""
        self.show_panel(register=True)
        self.register.set_name(name)

    def ask_camera(self) -> None:
        """List the cameras in a job, then let the user choose one."""
        self._state.say(tr("Looking for cameras…"))
        job = self._state.jobs.run(self._state.backend.cameras)
        job.returned.connect(self._show_cameras)
        job.errored.connect(self._state.fail)

    def _show_cameras(self, cameras: list[tuple[str, str]]) -> None:
        self.camera_menu.clear()
        self._state.say(
            tr("{n} found", one="{n} found", n=len(cameras))
            if cameras
            else tr("No camera was found. Plug one in and try again.")
        )
        for name, spec in cameras:
            self.camera_menu.addAction(name).triggered.connect(partial(self.use_camera, spec))
        if cameras:
            self.camera_menu.popup(self._tools.mapToGlobal(self._tools.rect().bottomLeft()))

    def use_camera(self, spec: str, _checked: bool = False) -> None:
        """Remember this camera and show it."""
        if not self._state.apply(camera=spec):
            return
        if self.bridge.spec != "":
            self.open_source("")

    def _connect(self) -> None:
        bridge, nothing = self.bridge, self.view.no_picture
        bridge.opened.connect(self._opened)
        bridge.ticked.connect(self._tick)
        bridge.scene_changed.connect(self._show_scene)
        bridge.status_changed.connect(self._tell_status)
        bridge.failed.connect(self._state.fail)
        bridge.left.connect(self._state.log_grown)
        bridge.checked_in.connect(self.recognise.check_ins.greet)
        self.recognise.denied.connect(self._deny)
        self._state.undo_stack.undone.connect(self._heed_undo)
        nothing.choose_camera_requested.connect(self.ask_camera)
        nothing.open_requested.connect(self.ask_source)
        nothing.demo_requested.connect(lambda: self.open_source(DEMO))
        nothing.again_requested.connect(self.show_again)
        nothing.settings_requested.connect(self._state.outside.camera_settings)
        self._state.camera_permission.answered.connect(self._heed_permission)
        self.panels.currentChanged.connect(lambda _: self._panel_changed())
        self._state.settings_changed.connect(self._take_settings)
        self._state.people_changed.connect(bridge.look_again)

    def _deny(self, track: int, person: str, job: Job) -> None:
        """A face is not called somebody any more: at once, and for good as soon as it is remembered."""
        self.bridge.deny(track, person)
        job.returned.connect(lambda _: self.bridge.keep_denial(track))
        job.errored.connect(lambda _: self.bridge.allow(track))

    def _heed_undo(self, undone: Undoable) -> None:
        """A face may be that person after all."""
        if isinstance(undone.inverse, RestoreRejections):
            self.bridge.allow_person(undone.person)

    def _tick(self) -> None:
        self.view.show_frame(self.bridge.frame, self.bridge.scene)

    def _show_scene(self) -> None:
        scene = None if self._lost else self.bridge.scene
        self.recognise.show_scene(scene, time.monotonic())
        if self.registering:
            self.register.show_scene(scene)

    @property
    def _lost(self) -> bool:
        """Nobody is in view of a camera that gives no picture."""
        return self.status is not None and self.status.state is LiveState.LOST

    def _tell_status(self) -> None:
        status = self.bridge.status
        self.view.no_picture.tell(status, picture=self.bridge.frame is not None)
        self.again.setVisible(status is not None and status.state is LiveState.ENDED)
        if self._lost:
            self._show_scene()
        self.status_changed.emit()

    def _panel_changed(self) -> None:
        self.bridge.registering = self.registering
        if not self.registering:
            self.register.show_scene(None)

    def _opened(self) -> None:
        """The demo has a gallery of its own."""
        self._service = self._state.backend.service
        demo = self.bridge.spec == DEMO
        if demo != self._demo:
            self._demo = demo
            self._state.gallery_replaced()

    def _take_settings(self) -> None:
        """What a running session cannot take over needs another session; a new camera is shown at once."""
        before, self._settings = self._settings, self._state.settings
        stale = before.threshold != self._settings.threshold and self._state.backend.service is not self._service
        if stale or any(getattr(before, name) != getattr(self._settings, name) for name in _NEEDS_REOPENING):
            self.bridge.open("" if before.camera != self._settings.camera else self.bridge.spec)
        else:
            self.bridge.look_again()  # the threshold may be another one
        self._show_settings()

    def _show_settings(self) -> None:
        """Cameras are mirrored where the setting says so; films, pictures and the demo never."""
        settings = self._state.settings
        mirrored = settings.mirror and is_camera(self.bridge.spec)
        self.view.mirrored = mirrored
        self.view.landmarks = settings.show_landmarks
        self.register.set_mirrored(mirrored)
        self.view.update()
        self.mirror.setChecked(settings.mirror)
        self.landmarks.setChecked(settings.show_landmarks)

    def _tool_bar(self) -> QWidget:
        """Buttons over the picture's foot: source, mirror, landmarks."""
        bar = QWidget()
        bar.setProperty("role", "tools")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        camera = self._tool("camera", tr("Choose a camera"), self.ask_camera)
        file = self._tool("open", tr("Open a video or pictures"), self.ask_source)
        file.setToolTip(tr("Open a video or pictures (Ctrl+O)"))
        demo = self._tool("play", tr("Try the demo"), lambda: self.open_source(DEMO))
        self.recent = RecentButton(self._state, self.bridge)
        self.recent.chosen.connect(self.open_source)
        self.again = self._tool("restore", tr("Show it again"), self.show_again)
        self.again.hide()
        for button in (camera, file, self.recent, demo, self.again):
            row.addWidget(button)
        row.addStretch()
        self.mirror = self._tool("mirror", tr("Mirror the picture"), self.toggle_mirror)
        self.mirror.setToolTip(tr("Mirror the picture (M)"))
        self.landmarks = self._tool("landmarks", tr("Show landmarks"), self.toggle_landmarks)
        self.landmarks.setToolTip(tr("Show landmarks (L)"))
        for button in (self.mirror, self.landmarks):
            button.setCheckable(True)
            row.addWidget(button)
        return bar

    def _tool(self, icon: str, words: str, act: object) -> QToolButton:
        button = QToolButton()
        icons.bind(self._state.look, button, icon)
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button

    def toggle_mirror(self) -> None:
        """M: as in a mirror, or as others see it."""
        self._state.apply(mirror=not self._state.settings.mirror)

    def toggle_landmarks(self) -> None:
        """L: draw the points of each face."""
        self._state.apply(show_landmarks=not self._state.settings.show_landmarks)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.view, 1)
        left.addWidget(self._tools)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.panels)
