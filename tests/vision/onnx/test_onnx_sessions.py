"""Which processor runs a network: only one whose numbers are right, and the processor's own when that one fails."""

from __future__ import annotations

import logging

import numpy as np
import pytest
from numpy.typing import NDArray

from facecog_desktop.core.errors import ModelDamagedError
from facecog_desktop.vision.onnx.onnx_sessions import (
    CPU,
    CPU_ONLY,
    Processor,
    Run,
    Runner,
    SessionError,
    agree,
    open_network,
    open_session,
)

PROBE = np.zeros((1, 8, 8, 3), dtype=np.uint8)
GPU, OTHER = "CUDAExecutionProvider", "DmlExecutionProvider"


class Machine:
    """A computer with accelerators that are off by `errors`; None means that one cannot be opened."""

    def __init__(self, **errors: float | None) -> None:
        self.errors = errors
        self.opened: list[str] = []
        self.broken = False

    def __call__(self, model: bytes, provider: str, threads: int) -> Run:
        self.opened.append(provider)
        error = self.errors.get(provider, 0.0)
        if error is None:
            raise SessionError("no driver")

        def run(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
            if self.broken and provider != CPU:
                raise SessionError("device lost")
            return np.full((len(pixels), 4), 1.0 + error, dtype=np.float32)

        return run


def opened(machine: Machine, *accelerators: str) -> Runner:
    return open_network(b"", PROBE, processor=Processor(1, accelerators), tolerance=0.01, opener=machine)


def test_an_accelerator_with_the_right_numbers_is_used() -> None:
    machine = Machine(**{GPU: 0.005})
    runner = opened(machine, GPU, OTHER)
    assert runner.provider == GPU
    assert OTHER not in machine.opened
    assert runner(PROBE)[0, 0] == pytest.approx(1.005)


@pytest.mark.parametrize("error", [0.02, -1.0, float("nan")])
def test_one_with_wrong_numbers_is_not(error: float, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        runner = opened(Machine(**{GPU: error}), GPU)
    assert runner.provider == CPU
    assert runner(PROBE)[0, 0] == 1.0
    assert "its numbers are wrong" in caplog.text


def test_one_that_cannot_be_opened_leaves_the_next_its_chance() -> None:
    assert opened(Machine(**{GPU: None}), GPU, OTHER).provider == OTHER


def test_without_accelerators_the_processor_is_opened_once() -> None:
    machine = Machine()
    assert opened(machine).provider == CPU
    assert machine.opened == [CPU]


def test_when_an_accelerator_fails_later_the_processor_takes_over_for_good(caplog: pytest.LogCaptureFixture) -> None:
    machine = Machine(**{GPU: 0.005})
    runner = opened(machine, GPU)
    machine.broken = True
    with caplog.at_level(logging.WARNING):
        assert runner(PROBE)[0, 0] == 1.0
    assert "device lost" in caplog.text
    machine.broken = False
    assert runner(PROBE)[0, 0] == 1.0
    assert runner.provider == CPU


def test_numbers_of_another_shape_do_not_agree() -> None:
    ones = np.ones((1, 4), dtype=np.float32)
    assert agree(ones, ones, 0.0)
    assert not agree(ones, np.ones((1, 5), dtype=np.float32), 1.0)


def test_bytes_that_are_no_network_are_refused() -> None:
    with pytest.raises(ModelDamagedError, match="cannot be run"):
        open_network(b"no network", PROBE, processor=CPU_ONLY, tolerance=0.0)


def test_what_onnx_runtime_cannot_open_is_a_session_error() -> None:
    with pytest.raises(SessionError):
        open_session(b"no network", CPU, 1)
