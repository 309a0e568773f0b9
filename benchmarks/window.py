"""How long the window and the first name take after the start, and the memory held then.

python benchmarks/window.py GALLERY CLIP: opens the real window on a clip that shows somebody of the gallery.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

WATCHED = 8.0
"""Seconds for which the clip is watched before the memory is read and the window closed."""

_STARTED = "FACECOG_BENCHMARK_STARTED"


def child(gallery: str, clip: str) -> int:
    """The program itself, with a timer that watches it from within its event loop."""
    from PySide6.QtCore import QEvent, QObject, QTimer  # the start of the program is what is measured
    from PySide6.QtWidgets import QApplication

    from facecog_desktop.__main__ import main as program
    from facecog_desktop.service.measuring.benchmark import resident_mb
    from facecog_desktop.ui.window.main_window import MainWindow

    started = float(os.environ[_STARTED])
    seen: dict[str, float | None] = {}

    class Watch(QObject):
        """Notes the first painting of the window and the first name."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
            if event.type() == QEvent.Type.Paint and isinstance(watched, MainWindow):
                QTimer.singleShot(0, lambda: seen.setdefault("window_s", time.time() - started))
            return False

        def look(self) -> None:
            window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)
            if window is None:
                return
            scene = window.live.bridge.scene
            if scene is not None and any(track.match and track.match.name for track in scene.tracks):
                seen.setdefault("first_name_s", time.time() - started)
            if scene is not None:
                seen.setdefault("first_scene_s", time.time() - started)
            if time.time() - started > WATCHED:
                seen["rss_mb"] = resident_mb()
                window.close()

    app = QApplication(sys.argv[:1])
    watch = Watch()
    app.installEventFilter(watch)
    timer = QTimer()
    timer.timeout.connect(watch.look)
    timer.start(10)
    sys.argv[1:] = ["gui", "--gallery", gallery, "--source", clip]
    code = program()
    sys.stdout.write(json.dumps(seen) + "\n")
    return code


def main() -> int:
    """Start the program in a process of its own and pass on what it saw."""
    if _STARTED in os.environ:
        return child(sys.argv[1], sys.argv[2])
    command = [sys.executable, str(Path(__file__).resolve()), *sys.argv[1:3]]
    return subprocess.run(command, check=False, env={**os.environ, _STARTED: str(time.time())}).returncode


if __name__ == "__main__":
    sys.exit(main())
