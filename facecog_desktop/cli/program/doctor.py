"""`facecog doctor`: what this computer has, what is wrong and what to do."""

from __future__ import annotations

import os
import platform
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import asdict, dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np

from facecog_desktop import __version__, paths, settings
from facecog_desktop.cli.program.models import verified
from facecog_desktop.cli.running.output import ANSWER_IS_NO, DONE, error_document, rounded
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.errors import (
    CameraUnavailableError,
    FaceCogError,
    GalleryDamagedError,
    PlainCopyError,
    SourceLostError,
)
from facecog_desktop.core.people.protection import Lock
from facecog_desktop.core.program import camera_access
from facecog_desktop.settings import Settings

_PACKAGES = (
    *("numpy", "opencv-python", "dlib-bin", "onnxruntime", "PySide6-Essentials"),
    *("sqlite-utils", "sqlcipher3", "typer"),
)
_FRAMES = 30  # read of each camera to measure its rate
_SECONDS = 4.0  # for which a camera is read at most


@dataclass(slots=True)
class Findings:
    """What was found. `problems` need somebody to act; `notes` only tell."""

    facts: dict[str, Any] = field(default_factory=dict)
    problems: list[dict[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def fact(self, key: str, value: Any, words: str) -> None:
        """Something found, for programs and for people."""
        self.facts[key] = value
        self.lines.append(words)

    def problem(self, error: FaceCogError) -> None:
        """Something is wrong."""
        self.problems.append(error_document(error))

    def attempt(self, check: Callable[[], None]) -> None:
        """Run one check; a known failure is a problem and the others go on."""
        try:
            check()
        except FaceCogError as error:
            self.problem(error)

    def document(self) -> dict[str, Any]:
        """All of it in JSON."""
        return {"ok": not self.problems, **self.facts, "problems": self.problems, "notes": self.notes}

    def text(self) -> str:
        """All of it for people."""
        lines = [*self.lines, *(f"note: {note}" for note in self.notes)]
        for problem in self.problems:
            lines += [f"wrong: {problem['message']}", f"       {problem['hint']}"]
        return "\n".join([*lines, "All is well." if not self.problems else f"{len(self.problems)} to mend."])


def doctor(run: Run) -> int:
    """Check cameras, models, engine, gallery and window system. Ends with 3 when something is wrong.

    No camera is no fault; one that cannot be opened is told as a note, too.
    """
    findings = Findings()
    _versions(findings)
    _folders(findings)
    findings.attempt(lambda: _in_force(run, findings))
    findings.attempt(lambda: _models(run, findings))
    _graphics(findings, os.environ, sys.platform)
    _access(run, findings)
    findings.attempt(lambda: _cameras(run, findings))
    run.output.answer(findings.document(), findings.text())
    return ANSWER_IS_NO if findings.problems else DONE


def _versions(findings: Findings) -> None:
    found = {name: installed(name) for name in _PACKAGES}
    facts = {"facecog": __version__, "python": platform.python_version(), "system": platform.platform(), **found}
    words = ", ".join(f"{name} {number or 'missing'}" for name, number in found.items())
    findings.fact("versions", facts, f"facecog {__version__}, Python {facts['python']}, {facts['system']}\n{words}")


def installed(package: str) -> str | None:
    """The version of a package, None where it is not installed under this name."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _folders(findings: Findings) -> None:
    places = {
        "settings": str(settings.settings_file()),
        "models": str(paths.cache_folder()),
        "log": str(paths.log_folder()),
    }
    words = f"settings {places['settings']}, converted models {places['models']}, log {places['log']}"
    findings.fact("folders", places, words)


def _in_force(run: Run, findings: Findings) -> None:
    """The settings, and what needs them."""
    in_force = run.settings()
    findings.attempt(lambda: _gallery(run, in_force, findings))
    findings.attempt(lambda: _engine(run, in_force, findings))


def _gallery(run: Run, in_force: Settings, findings: Findings) -> None:
    """Look into the gallery, if there is one: looking must not make one."""
    path = run.parts.gallery_path(in_force)
    if path is not None and not path.exists():
        findings.fact("gallery", {"place": str(path), "people": 0}, f"gallery {path}: nobody is registered yet")
        return
    gallery = run.parts.gallery(in_force)
    info = gallery.info()
    sealed = "not encrypted" if info.encryption is Lock.NONE else f"encrypted ({info.encryption})"
    count = f"{info.people} people, {info.samples} photos, {info.size} bytes"
    words = f"gallery {info.place}: {count}, {sealed}, {info.software}"
    findings.fact("gallery", asdict(info), words)
    for copy in () if path is None else gallery.protection().plain_copies:
        findings.problem(PlainCopyError(f"{copy} is a copy of the encrypted gallery that anybody can read"))
    for sentence in gallery.integrity():
        findings.problem(GalleryDamagedError(sentence))


def _engine(run: Run, in_force: Settings, findings: Findings) -> None:
    """Load the networks and let them look at an empty picture."""
    started = time.perf_counter()
    engine = run.parts.engine(in_force)
    loaded = time.perf_counter()
    engine.detect(np.zeros((360, 640, 3), dtype=np.uint8))
    load, detect = (loaded - started) * 1e3, (time.perf_counter() - loaded) * 1e3
    facts = {"engine": str(engine.id), "load_ms": rounded(load, 1), "detect_ms": rounded(detect, 1)}
    findings.fact("engine", facts, f"engine {engine.id}: loaded in {load:.0f} ms, a look takes {detect:.0f} ms")


def _models(run: Run, findings: Findings) -> None:
    states = []
    for model, error in verified(run):
        if error is not None:
            findings.problem(error)
        states.append({"name": model.name, "path": str(model.path) if model.path else None, "ok": error is None})
    words = ", ".join(f"{state['name']} {'right' if state['ok'] else 'WRONG'}" for state in states)
    findings.fact("models", states, f"models: {words}")


def _graphics(findings: Findings, environment: Mapping[str, str], system: str) -> None:
    """What decides whether a window can be shown; none is opened."""
    chosen = environment.get("QT_QPA_PLATFORM")
    display = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY")
    facts = {"qt": installed("PySide6-Essentials"), "platform": chosen, "display": display}
    findings.fact("graphics", facts, f"window: Qt {facts['qt'] or 'missing'}, {chosen or display or 'its own choice'}")
    if system.startswith("linux") and not display and not chosen:
        findings.notes.append("there is no display: the window cannot be shown here, the other commands work")


def _access(run: Run, findings: Findings) -> None:
    """Whether a camera could be used at all: sandbox, devices, group."""
    access = run.parts.camera_access()
    facts = {
        "sandbox": access.sandbox.value,
        "devices": list(access.devices),
        "unreadable": list(access.closed),
        "in_video_group": access.in_group,
    }
    words = ", ".join(access.devices) or ("none" if access.system == "linux" else "asked when one is opened")
    belongs = {True: "you are in the group video", False: "you are not in the group video", None: ""}[access.in_group]
    told = [f"video devices: {words}", f"sandbox: {access.sandbox.value}", belongs]
    findings.fact("camera_access", facts, "; ".join(part for part in told if part))
    advice = camera_access.advice(access)
    if advice is not None:
        findings.notes.append(str(advice))


def _cameras(run: Run, findings: Findings) -> None:
    cameras = [_camera(run, name, spec) for name, spec in run.parts.cameras()]
    words = "\n".join(_in_words(camera) for camera in cameras) or "camera: none"
    findings.fact("cameras", cameras, words)
    if not cameras:
        findings.notes.append("no camera is plugged in: videos, pictures and addresses work")
    for camera in cameras:
        if camera["error"]:
            findings.notes.append(f"camera {camera['name']}: {camera['error']['message']}")


def _camera(run: Run, name: str, spec: str) -> dict[str, Any]:
    """Open one camera and measure it."""
    answer: dict[str, Any] = {"name": name, "source": spec, "open_ms": None, "fps": None, "width": None, "height": None}
    started = time.perf_counter()
    try:
        with closing(run.parts.open_source(spec)) as source:
            frame = source.read()
            first = time.perf_counter()
            answer["open_ms"] = rounded((first - started) * 1e3, 1)
            count = 0
            while frame is not None and count < _FRAMES and time.perf_counter() - first < _SECONDS:
                answer["width"], answer["height"] = frame.width, frame.height
                frame = source.read()
                count += 1
            answer["fps"] = rounded(count / max(time.perf_counter() - first, 1e-6), 1) if count else None
    except (CameraUnavailableError, SourceLostError) as error:
        return {**answer, "error": error_document(error)}
    return {**answer, "error": None}


def _in_words(camera: Mapping[str, Any]) -> str:
    if camera["error"]:
        return f"camera {camera['name']}: cannot be opened"
    size = f"{camera['width']}x{camera['height']}"
    return f"camera {camera['name']}: {size}, {camera['fps']} frames a second, opened in {camera['open_ms']:.0f} ms"
