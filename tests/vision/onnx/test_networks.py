"""Built networks are found and judged without the library that builds them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import ModelProto, StringStringEntryProto

from facecog_desktop.core.errors import ModelDamagedError, ModelMissingError
from facecog_desktop.vision.dlib_files.dlib_networks import Kind
from facecog_desktop.vision.onnx import networks
from tests.house.project import ROOT

WITHOUT_ONNX = """
import sys
sys.modules["onnx"] = None
from facecog_desktop import bootstrap
bootstrap.engine(bootstrap.settings({})).prepare()
"""


@given(st.binary(max_size=200))
def test_what_is_sealed_is_whole_and_any_change_is_noticed(body: bytes) -> None:
    data = networks.sealed(body)
    assert networks._is_sealed(data)
    assert not networks._is_sealed(data[:-1])
    assert not networks._is_sealed(data + b"\0")
    assert not networks._is_sealed(bytes([data[0] ^ 1]) + data[1:])


def test_the_seal_is_an_entry_of_onnx_metadata() -> None:
    model = ModelProto()
    model.ParseFromString(networks.sealed(b""))
    digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert list(model.metadata_props) == [StringStringEntryProto(key="sha256", value=digest)]


def test_a_bundles_network_is_used_as_it_is(tmp_path: Path) -> None:
    place = tmp_path / networks.file_name(Kind.FACE)
    place.write_bytes(networks.sealed(b"a network"))
    assert networks.is_built(place)
    assert networks.carried(place) == networks.sealed(b"a network")


def test_a_bundles_damaged_network_is_refused_and_never_made_again(tmp_path: Path) -> None:
    place = tmp_path / "face.onnx"
    place.write_bytes(b"x" + networks.sealed(b"a network"))
    with pytest.raises(ModelDamagedError, match="is damaged"):
        networks.carried(place)
    with pytest.raises(ModelMissingError, match="cannot be read"):
        networks.carried(tmp_path / "none.onnx")


def test_dlibs_own_file_is_no_built_network() -> None:
    assert not networks.is_built(Path("dlib_face_recognition_resnet_model_v1.dat"))


def test_an_engine_whose_networks_are_built_needs_no_onnx() -> None:
    from facecog_desktop import bootstrap

    bootstrap.build_networks()
    done = subprocess.run([sys.executable, "-c", WITHOUT_ONNX], check=False, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
