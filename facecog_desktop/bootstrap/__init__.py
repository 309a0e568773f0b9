"""From settings to objects: the only place that names concrete classes, and the only one that imports late."""

from facecog_desktop.bootstrap.documents import document_check, document_reader
from facecog_desktop.bootstrap.engines import build_networks, engine, models, reference_engine, verify_models
from facecog_desktop.bootstrap.galleries import (
    chart_writer,
    export,
    gallery,
    gallery_path,
    open_archive,
    settings,
    small_face,
)
from facecog_desktop.bootstrap.keys import ask_for_keys
from facecog_desktop.bootstrap.logs import export_sheet, log_book, log_gallery, marking, prover, recorder
from facecog_desktop.bootstrap.measuring import (
    alive_chance,
    check_usual,
    cue_reader,
    photo_reader,
    stages,
    usual_bench,
    usual_reader,
)
from facecog_desktop.bootstrap.program import camera_access
from facecog_desktop.bootstrap.remote import client, remote
from facecog_desktop.bootstrap.self_test import self_trials
from facecog_desktop.bootstrap.services import deal, looker, make_loop, portraitist, service, stranger_album
from facecog_desktop.bootstrap.serving import key_file, serve
from facecog_desktop.bootstrap.sources import DEMO, annotate, cameras, decode, open_paced, open_source, open_writer
from facecog_desktop.bootstrap.starting import run_window, show_failure
from facecog_desktop.bootstrap.window import WindowBackend

__all__ = [
    "DEMO",
    "WindowBackend",
    "alive_chance",
    "annotate",
    "ask_for_keys",
    "build_networks",
    "camera_access",
    "cameras",
    "chart_writer",
    "check_usual",
    "client",
    "cue_reader",
    "deal",
    "decode",
    "document_check",
    "document_reader",
    "engine",
    "export",
    "export_sheet",
    "gallery",
    "gallery_path",
    "key_file",
    "log_book",
    "log_gallery",
    "looker",
    "make_loop",
    "marking",
    "models",
    "open_archive",
    "open_paced",
    "open_source",
    "open_writer",
    "photo_reader",
    "portraitist",
    "prover",
    "recorder",
    "reference_engine",
    "remote",
    "run_window",
    "self_trials",
    "serve",
    "service",
    "settings",
    "show_failure",
    "small_face",
    "stages",
    "stranger_album",
    "usual_bench",
    "usual_reader",
    "verify_models",
]
