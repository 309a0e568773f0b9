"""Failures and words of every layer keep their sentence apart from its values, so that the window can tell them."""

from __future__ import annotations

import ast
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

import facecog_desktop
from facecog_desktop.capture.cameras.listing import no_such_camera
from facecog_desktop.capture.cameras.watch import Trouble
from facecog_desktop.capture.opening import open_source
from facecog_desktop.core.comparing.comparison import Terms
from facecog_desktop.core.doctor.findings import Code
from facecog_desktop.core.errors import FaceCogError, InvalidNameError, LooksLikeOtherError
from facecog_desktop.core.liveness.actions import ASKED
from facecog_desktop.core.liveness.progress import SAID
from facecog_desktop.core.people.names import clean_name
from facecog_desktop.core.picture import quality
from facecog_desktop.core.text import Text, text
from facecog_desktop.core.types import Candidate
from facecog_desktop.remote.client.connection import checked_address
from facecog_desktop.service.measuring.identification import people_in
from facecog_desktop.service.upkeep import finding_words
from facecog_desktop.service.upkeep.calibration_words import odds
from facecog_desktop.settings import load
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.vision import weights

PACKAGE = Path(facecog_desktop.__file__).parent
BELOW_THE_WINDOW = ("core", "service", "storage", "capture", "vision", "remote/client", "bootstrap")
OUR_OWN = frozenset(
    node.name
    for node in ast.walk(ast.parse((PACKAGE / "core/errors.py").read_text()))
    if isinstance(node, ast.ClassDef)
)


def said(failure: pytest.ExceptionInfo[FaceCogError]) -> Text:
    message = failure.value.message
    assert isinstance(message, Text)
    assert message == str(failure.value)
    return message


def test_a_failure_of_the_core_keeps_its_sentence() -> None:
    with pytest.raises(FaceCogError) as failure:
        Terms(tolerance=2.0)
    assert said(failure).template == "{name} must lie between {lowest} and {highest}, not {value}"
    assert said(failure) == "tolerance must lie between 0 and 1, not 2"


def test_a_name_is_refused_in_a_whole_sentence() -> None:
    with pytest.raises(InvalidNameError) as failure:
        clean_name("Ada\u202e")
    assert said(failure).template == "the name holds marks that turn the writing direction (U+{code})"


def test_a_failure_of_the_service_keeps_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(FaceCogError) as failure:
        people_in(tmp_path / "away")
    assert said(failure).template == "there is no such folder: {folder}"


def test_a_failure_of_the_storage_keeps_its_sentence(tmp_path: Path) -> None:
    place = tmp_path / "gallery.facecog"
    place.mkdir()
    with pytest.raises(FaceCogError) as failure:
        SqliteGallery(place).people()
    assert said(failure).template == "{path} is no gallery: it is a folder"
    assert said(failure) == f"{place} is no gallery: it is a folder"


def test_a_failure_of_the_capture_keeps_its_sentence_and_its_hint() -> None:
    with pytest.raises(FaceCogError) as failure:
        open_source("nowhere.jpg", listed=lambda: [])
    assert said(failure).template == "{source} is neither a file nor a camera"
    hint = no_such_camera("7", []).hint
    assert isinstance(hint, Text)
    assert hint == "Plug a camera in; no camera is found on this computer."


def test_trouble_of_a_camera_is_a_sentence_about_it() -> None:
    told = [trouble.of("Cam") for trouble in Trouble]
    assert all(each.startswith("Cam gives ") and each.template.startswith("{camera} gives ") for each in told)


def test_a_failure_of_the_models_keeps_its_sentence() -> None:
    with pytest.raises(FaceCogError) as failure:
        weights.entry("nothing")
    assert said(failure).template == "there is no model called {name} in the list of models"


def test_a_failure_of_the_client_keeps_its_sentence() -> None:
    with pytest.raises(FaceCogError) as failure:
        checked_address("ftp://faces")
    assert said(failure).template == "this is no address of a server: {address}"


def test_a_failure_of_the_settings_keeps_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("[]")
    with pytest.raises(FaceCogError) as failure:
        load(tmp_path / "settings.json")
    assert said(failure).template == "the settings file is not a table of settings: {path}"


def test_a_failure_travels_to_another_process_with_its_sentence() -> None:
    failure = FaceCogError(text("{name} is away", name="Ada"))
    back = pickle.loads(pickle.dumps(failure))
    assert isinstance(back.args[0], Text)
    assert back.args[0].template == "{name} is away"


def test_the_hint_to_merge_names_both() -> None:
    failure = LooksLikeOtherError("alike", Candidate("b" * 8, "Bea", 1, 0.3), twin="a" * 8)
    assert failure.hint == f"They are very likely one person: facecog people merge {'a' * 8} {'b' * 8}"
    assert isinstance(failure.hint, Text)


def test_numbers_look_as_they_did() -> None:
    with pytest.raises(InvalidNameError, match="the name has 1234 characters, more than 200"):
        clean_name("a" * 1234)
    assert odds(1 / 12_000) == "about 1 stranger in 12,000 would get a name"


def test_a_sentence_of_a_table_is_filled_when_its_values_are_known() -> None:
    waiting = text("{name} is away")
    assert waiting.filled(name="Ada") == "Ada is away"
    assert waiting.filled(name="Ada").template == waiting.template == waiting


def test_tables_of_words_hold_sentences() -> None:
    words = [*ASKED.values(), *SAID.values(), *(finding_words.heading(code) for code in Code)]
    assert all(isinstance(each, Text) for each in words)
    assert all(isinstance(each, Text) for each in quality._WORDS.values())


def glued() -> Iterator[str]:
    """Sentences glued together where they are given to a known failure."""
    for folder in BELOW_THE_WINDOW:
        for file in sorted((PACKAGE / folder).rglob("*.py")):
            for call in ast.walk(ast.parse(file.read_text())):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in OUR_OWN:
                    given = [*call.args, *(each.value for each in call.keywords if each.arg in {"message", "hint"})]
                    if any(isinstance(each, ast.JoinedStr | ast.BinOp) for each in given):
                        yield f"{file.relative_to(PACKAGE)}:{call.lineno}"


def test_no_failure_is_told_in_a_glued_sentence() -> None:
    assert list(glued()) == []
