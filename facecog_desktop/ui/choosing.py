"""Asking for files and folders, and telling what a dropped file is. Tests give other answers in its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

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
        return QFileDialog.getOpenFileNames(parent, "Choose photos of one person", "", _filter("Pictures", PICTURES))[0]

    def folder(self, parent: QWidget) -> str:
        """A folder of pictures of one person."""
        return QFileDialog.getExistingDirectory(parent, "Choose a folder of photos of one person")

    def source(self, parent: QWidget) -> str:
        """A video or a picture to look at."""
        kinds = ";;".join(
            (_filter("Videos and pictures", VIDEOS + PICTURES), _filter("Videos", VIDEOS), "All files (*)")
        )
        return QFileDialog.getOpenFileName(parent, "Open a video or a picture", "", kinds)[0]

    def export(self, parent: QWidget, name: str) -> str:
        """A new file for everything about one person."""
        options = QFileDialog.Option.DontConfirmOverwrite  # what is there already is refused, never overwritten
        proposed = (
            f"{''.join(letter for letter in name if letter.isalnum() or letter in ' -_').strip() or 'person'}.zip"
        )
        return QFileDialog.getSaveFileName(parent, f"Export {name}", proposed, "Exports (*.zip)", "", options)[0]

    def plot(self, parent: QWidget) -> str:
        """Where a plot is saved."""
        return QFileDialog.getSaveFileName(parent, "Save the plot", "comparison.png", "Pictures (*.png *.jpg)")[0]

    def gallery(self, parent: QWidget, current: str) -> str:
        """A gallery's file, which may be a new one."""
        options = QFileDialog.Option.DontConfirmOverwrite  # an existing gallery is opened, never overwritten
        kinds = "Galleries (*.facecog);;All files (*)"
        return QFileDialog.getSaveFileName(parent, "Choose a gallery", current, kinds, "", options)[0]

    def backup(self, parent: QWidget) -> str:
        """A backup of a gallery that lies anywhere."""
        kinds = "Galleries and backups (*.facecog *.backup);;All files (*)"
        return QFileDialog.getOpenFileName(parent, "Choose a backup", "", kinds)[0]

    def table(self, parent: QWidget, name: str) -> str:
        """A new file for a table; its ending says which kind."""
        kinds = "Comma-separated (*.csv);;Excel workbooks (*.xlsx)"
        return QFileDialog.getSaveFileName(parent, "Export the log", name, kinds)[0]

    def recovery_key(self, parent: QWidget) -> str:
        """Where a recovery key is saved; the system's dialog asks before something is written over."""
        return QFileDialog.getSaveFileName(parent, "Save the recovery key", "recovery-key.txt", "Texts (*.txt)")[0]
