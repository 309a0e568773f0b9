"""Asking for files and folders, and telling what a dropped file is. Tests give other answers in its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from facecog_desktop.ui.words.language import tr

PICTURES = (".jpg", ".jpeg", ".png", ".bmp", ".webp", ".gif", ".tif", ".tiff", ".heic", ".heif", ".avif")
VIDEOS = (".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".wmv")


DEMO = "demo"
"""The source that the program draws itself."""


def is_camera(spec: str) -> bool:
    """True unless it is the demo, an address, or a file or folder: those are not shown as in a mirror."""
    if spec in ("", DEMO) or "://" in spec:
        return spec == ""
    return spec.startswith("/dev/") or not Path(spec).exists()


def is_video(path: str) -> bool:
    """By its name: what it really is shows when it is opened."""
    return Path(path).suffix.lower() in VIDEOS


def files_in(data: QMimeData) -> list[str]:
    """Files and folders of this computer that are being dragged or were dropped."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def _filter(title: str, suffixes: tuple[str, ...]) -> str:
    return f"{title} ({' '.join('*' + suffix for suffix in suffixes)})"


class Chooser:
    """The system's own dialogs. An empty answer means that nothing was chosen."""

    def photos(self, parent: QWidget) -> list[str]:
        """Picture files of one person."""
        kinds = _filter(tr("Pictures"), PICTURES)
        return QFileDialog.getOpenFileNames(parent, tr("Choose photos of one person"), "", kinds)[0]

    def folder(self, parent: QWidget) -> str:
        """A folder of pictures of one person."""
        return QFileDialog.getExistingDirectory(parent, tr("Choose a folder of photos of one person"))

    def source(self, parent: QWidget) -> str:
        """A video or a picture to look at."""
        kinds = ";;".join(
            (_filter(tr("Videos and pictures"), VIDEOS + PICTURES), _filter(tr("Videos"), VIDEOS), tr("All files (*)"))
        )
        return QFileDialog.getOpenFileName(parent, tr("Open a video or a picture"), "", kinds)[0]

    def export(self, parent: QWidget, name: str) -> str:
        """A new file for everything about one person."""
        options = QFileDialog.Option.DontConfirmOverwrite  # what is there already is refused, never overwritten
        proposed = (
            f"{''.join(letter for letter in name if letter.isalnum() or letter in ' -_').strip() or 'person'}.zip"
        )
        title, kinds = tr("Export {name}", name=name), tr("Exports (*.zip)")
        return QFileDialog.getSaveFileName(parent, title, proposed, kinds, "", options)[0]

    def plot(self, parent: QWidget) -> str:
        """Where a plot is saved."""
        kinds = tr("Pictures (*.png *.jpg)")
        return QFileDialog.getSaveFileName(parent, tr("Save the plot"), "comparison.png", kinds)[0]

    def gallery(self, parent: QWidget, current: str) -> str:
        """A gallery's file, which may be a new one."""
        options = QFileDialog.Option.DontConfirmOverwrite  # an existing gallery is opened, never overwritten
        kinds = tr("Galleries (*.facecog);;All files (*)")
        return QFileDialog.getSaveFileName(parent, tr("Choose a gallery"), current, kinds, "", options)[0]

    def backup(self, parent: QWidget) -> str:
        """A backup of a gallery that lies anywhere."""
        kinds = tr("Galleries and backups (*.facecog *.backup);;All files (*)")
        return QFileDialog.getOpenFileName(parent, tr("Choose a backup"), "", kinds)[0]

    def table(self, parent: QWidget, name: str) -> str:
        """A new file for a table; its ending says which kind."""
        kinds = tr("Comma-separated (*.csv);;Excel workbooks (*.xlsx)")
        return QFileDialog.getSaveFileName(parent, tr("Export the log"), name, kinds)[0]

    def recovery_key(self, parent: QWidget) -> str:
        """Where a recovery key is saved; the system's dialog asks before something is written over."""
        kinds = tr("Texts (*.txt)")
        return QFileDialog.getSaveFileName(parent, tr("Save the recovery key"), "recovery-key.txt", kinds)[0]
