"""The Settings page: a card for each group of settings, applied at once, and About below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from facecog_desktop.core.text import text
from facecog_desktop.settings import Settings
from facecog_desktop.ui.desktop import abilities
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.dialogs.program.restore import RestoreDialog
from facecog_desktop.ui.panels.recognise.threshold import ThresholdSlider
from facecog_desktop.ui.settings.about import About
from facecog_desktop.ui.settings.backup_row import BackupRow
from facecog_desktop.ui.settings.camera_row import CameraControl
from facecog_desktop.ui.settings.encryption_row import EncryptionRow
from facecog_desktop.ui.settings.gallery_row import GalleryRow
from facecog_desktop.ui.settings.program_row import ProgramRow
from facecog_desktop.ui.settings.server_row import ServerRow
from facecog_desktop.ui.settings.serving_row import ServingRow
from facecog_desktop.ui.settings.setting_rows import Control, SettingRow, control_for
from facecog_desktop.ui.settings.setting_words import default, shown, title
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.words.language import tr, translated

SECTIONS = {
    text("Camera"): ("camera", "mirror", "show_landmarks", "recent_sources"),
    text("Recognition"): ("threshold", "detector", "min_face", "looks_per_second", "votes", "rec_area"),
    text("Gallery"): ("gallery", "backup_days", "backups_kept", "retention_days"),
    text("Log"): ("log", "keep_stranger_crops"),
    text("Check-in"): ("check_in", "cooldown", "proof_of_life", "check_in_sound"),
    text("Server"): ("server", "api_key", "server_private", "when_offline"),
    text("Look"): ("language", "theme"),
    text("Tray"): ("tray", "tray_recognise"),
}
"""Where each setting stands."""

OF_TRAY = "Tray"
"""The section that is shown only where the desktop has a tray."""

TOGETHER = {"api_key": "server"}
"""Settings that stand in the row of another one."""

PLACES = ("camera", "gallery", "server", "api_key", "server_private", "when_offline")
"""Which things are used is no matter of taste: restoring the defaults leaves them alone."""

_WIDTH = 760


class SettingsPage(QWidget):
    """`rows` by setting; what is changed elsewhere (a key, the threshold's panel) shows here too."""

    def __init__(self, state: WindowState, chooser: Chooser | None = None) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._state = state
        self.rows: dict[str, SettingRow] = {}
        self.threshold = ThresholdSlider(state)
        chooser = chooser or Chooser()
        self.gallery = GalleryRow(state, chooser)
        self.encryption = EncryptionRow(state, chooser)
        self.backups = BackupRow(state, chooser)
        self.server, self.serving = ServerRow(state), ServingRow(state)
        self.program = ProgramRow(state)
        self.about = About(state.backend, self.program)
        self.restore = QPushButton(tr("Restore &defaults…"))
        self.restore.setAccessibleName(tr("Restore defaults"))
        icons.bind(state.look, self.restore, "restore")
        self.restore.clicked.connect(self._ask_restore)
        self._lay_out()
        state.settings_changed.connect(self._take_settings)
        self._take_settings()

    def changed_from_defaults(self) -> dict[str, object]:
        """The defaults of all settings that are otherwise now, but for the places."""
        settings = self._state.settings
        keys = [key for key in Settings.model_fields if key not in PLACES]
        return {key: default(key) for key in keys if getattr(settings, key) != default(key)}

    def _take_settings(self) -> None:
        self.restore.setEnabled(bool(self.changed_from_defaults()))

    def _ask_restore(self) -> None:
        changes = self.changed_from_defaults()
        dialog = RestoreDialog(self, {title(key): shown(key, value) for key, value in changes.items()})
        dialog.restore.clicked.connect(lambda: self._restore(changes))
        dialog.open()

    def _restore(self, changes: dict[str, object]) -> None:
        if self._state.apply(**changes):
            self._state.say(tr("The defaults are back"))

    def _lay_out(self) -> None:
        head = TurningRow()
        name = QLabel(tr("Settings"))
        name.setProperty("role", "title")
        head.addWidget(name, 1)
        head.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignTrailing)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        inside.setMaximumWidth(_WIDTH)
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 10, 0)
        cards.setSpacing(12)
        for section, keys in SECTIONS.items():
            if section == OF_TRAY and not abilities.has_tray():
                continue
            rows = [self._row(key) for key in keys if key not in TOGETHER]
            if "backups_kept" in keys:
                rows.insert(keys.index("backups_kept") + 1, self.backups)
            if "gallery" in keys:
                rows.insert(keys.index("gallery") + 1, self.encryption)
            cards.addWidget(_card(translated(section), rows))
        cards.addWidget(_card(tr("Serve from this computer"), [self.serving]))
        cards.addWidget(_card(tr("About"), [self.about]))
        cards.addStretch()
        self.scrolled = QScrollArea()
        self.scrolled.setWidget(inside)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 10, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.scrolled, 1)

    def _row(self, key: str) -> QWidget:
        if key == "threshold":
            return self.threshold
        if key == "gallery":
            return self.gallery
        if key == "server":
            return self.server
        control: Control = CameraControl(self._state) if key == "camera" else control_for(key)
        row = SettingRow(self._state, key, control)
        self.rows[key] = row
        return row


def _card(name: str, widgets: list[QWidget]) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 14)
    column.setSpacing(12)
    heading = QLabel(name)
    heading.setProperty("role", "heading")
    column.addWidget(heading)
    for number, widget in enumerate(widgets):
        if number:
            line = QFrame()
            line.setProperty("role", "line")
            line.setFixedHeight(1)
            column.addWidget(line)
        column.addWidget(widget)
    return card
