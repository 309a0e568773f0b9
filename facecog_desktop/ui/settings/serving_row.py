"""Serving from this computer: a switch, to whom, and the address with its key as text and as a QR code."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.text import text
from facecog_desktop.ui.backend.serving_backend import Served
from facecog_desktop.ui.picture.pictures import sharpness
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr, translated

_CODE_SIDE = 188
_OFF = text(
    "A page and an interface for programs, over this window's gallery. Off at each start until you switch it on."
)
_HERE = text("Only this computer reaches it.")
_EVERYWHERE = text(
    "Everybody in your network who has the key reaches it, encrypted. Browsers warn once, for the certificate is this "
    "computer's own; compare its fingerprint."
)


class ServingRow(QWidget):
    """`served` is what runs as far as is known. Starting and stopping are jobs, one after another."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self.switch = QCheckBox(tr("&Serve from this computer"))
        self.network = QCheckBox(tr("Also to my &network"))
        self.words, self.problem = _label("muted"), _label("problem")
        self.address, self.key, self.fingerprint = _text(tr("Address")), _text(tr("Key")), _text(tr("Fingerprint"))
        self.code = QLabel()
        self.code.setAccessibleName(tr("QR code of the address and the key"))
        self.copy = QPushButton(tr("&Copy address and key"))
        icons.bind(state.look, self.copy, "export")
        self.open = QPushButton(tr("&Open the page"))
        icons.bind(state.look, self.open, "open")
        for control in (self.switch, self.network, self.copy, self.open):
            control.setAccessibleName(control.text().replace("&", ""))
        self.shown = QWidget()
        self._busy = False
        self._lay_out()
        self.switch.clicked.connect(lambda on: self._start() if on else self._stop())
        self.network.clicked.connect(self._move)
        self.copy.clicked.connect(self._copy)
        self.open.clicked.connect(self._open)
        state.gallery_exchanged.connect(self._gallery_exchanged)
        self._show()

    @property
    def served(self) -> Served | None:
        """What runs now."""
        return self._state.backend.serving.served

    def _start(self) -> None:
        everywhere = self.network.isChecked()
        serving = self._state.backend.serving
        self._follow(lambda: serving.start(everywhere=everywhere))

    def _stop(self) -> None:
        self._follow(self._state.backend.serving.stop)

    def _move(self) -> None:
        """To others or not is a matter of the address: it starts anew, with another key."""
        if self.served is not None:
            self._start()

    def _gallery_exchanged(self) -> None:
        """What is served is the gallery of the window: of another one nobody has said that it may be."""
        if self.served is not None:
            self._stop()

    def _follow(self, work: Callable[[], object]) -> None:
        self._busy = True
        self.problem.clear()
        self._show()
        job = self._state.jobs.run(work, in_order=True)
        job.errored.connect(self._fail)
        job.ended.connect(self._ended)

    def _fail(self, error: FaceCogError) -> None:
        self.problem.setText(telling.error(error))

    def _ended(self) -> None:
        self._busy = False
        self._show()

    def _copy(self) -> None:
        served = self.served
        if served is not None:
            QGuiApplication.clipboard().setText(f"{served.address}\n{served.key}")
            self._state.say(tr("Address and key are on the clipboard"))

    def _open(self) -> None:
        served = self.served
        if served is not None and not QDesktopServices.openUrl(QUrl(served.link)):
            self._state.say(tr("No browser can be opened; the address is {address}", address=served.address))

    def _show(self) -> None:
        served = self.served
        for box in (self.switch, self.network):
            box.setEnabled(not self._busy)
        if not self._busy:
            self.switch.setChecked(served is not None)
        everywhere = self.network.isChecked() if served is None else served.everywhere
        self.network.setChecked(everywhere)
        self.words.setText(translated(_OFF if served is None else _EVERYWHERE if served.everywhere else _HERE))
        self.problem.setVisible(bool(self.problem.text()))
        self.shown.setVisible(served is not None)
        if served is not None:
            self.address.setText(served.address)
            self.key.setText(served.key)
            self.fingerprint.setText(_in_two(served.fingerprint))
            for part in (self.fingerprint, self.fingerprint_caption, self.code):
                part.setVisible(served.everywhere)  # a telephone cannot reach what is this computer's alone
            self.code.setPixmap(pixmap(self._state.backend.serving.qr_code(served.link)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(FlowLayout((self.switch, self.network), 24))
        column.addWidget(self.words)
        column.addWidget(self.problem)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        self.fingerprint_caption = QLabel(tr("Fingerprint of the certificate"))
        for caption, value in (
            (QLabel(tr("Address")), self.address),
            (QLabel(tr("Key, new at each start")), self.key),
            (self.fingerprint_caption, self.fingerprint),
        ):
            caption.setProperty("role", "muted")
            wrap(caption)
            texts.addWidget(caption)
            texts.addWidget(value)
        texts.addSpacing(4)
        texts.addLayout(FlowLayout((self.copy, self.open)))
        texts.addStretch()
        row = QHBoxLayout(self.shown)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        column.addWidget(self.shown)


def pixmap(modules: NDArray[np.bool_]) -> QPixmap:
    """The QR code in whole pixels a module, black on white whatever the theme: readers want it so."""
    ratio = sharpness()
    factor = max(1, int(_CODE_SIDE * ratio) // len(modules))
    pixels = np.kron(np.where(modules, 0, 255), np.ones((factor, factor))).astype(np.uint8)
    height, width = pixels.shape
    image = QImage(pixels.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    made = QPixmap.fromImage(image.copy())
    made.setDevicePixelRatio(ratio)
    return made


def _in_two(fingerprint: str) -> str:
    """The fingerprint in two lines."""
    middle = len(fingerprint) // 2 + 1
    return f"{fingerprint[:middle]}\n{fingerprint[middle:]}" if fingerprint else ""


def _label(role: str) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    wrap(made)
    return made


def _text(name: str) -> QLabel:
    """A text that can be marked with mouse and keyboard."""
    made = QLabel()
    made.setAccessibleName(name)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    wrap(made)
    made.setMinimumSize(QSize(1, 1))
    return made
