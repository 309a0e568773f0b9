"""Opens ONNX networks on the best processor that computes them rightly. Knows nothing of faces."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.capi import onnxruntime_pybind11_state as state

from facecog_desktop.core.errors import ModelDamagedError
from facecog_desktop.core.text import text
from facecog_desktop.vision.onnx.networks import NUMBERS, PIXELS

_log = logging.getLogger(__name__)

onnxruntime.disable_telemetry_events()  # on Windows the variable that this folder sets has no effect

CPU = "CPUExecutionProvider"

ACCELERATORS: dict[str, dict[str, str]] = {
    # A picture of a new size must not start a search among algorithms; TF32 rounds to ten bits.
    "CUDAExecutionProvider": {"cudnn_conv_algo_search": "HEURISTIC", "use_tf32": "0"},
    "DmlExecutionProvider": {},
    "CoreMLExecutionProvider": {},
}
"""Providers worth a try, in this order, with their options."""

_FATAL_ONLY = 4
_LARGE = 3_000_000  # numbers of an input after which its memory, some 25 times as much, is given back

# ONNX Runtime's errors have no ancestor of their own.
_FAILURES = (
    state.EngineError,
    state.EPFail,
    state.Fail,
    state.InvalidArgument,
    state.InvalidGraph,
    state.InvalidProtobuf,
    state.NoModel,
    state.NotImplemented,
    state.RuntimeException,
    RuntimeError,
)

Numbers = NDArray[np.float32]
Run = Callable[[NDArray[np.uint8]], Numbers]
Open = Callable[[bytes, str, int], Run]


@dataclass(frozen=True, slots=True)
class Processor:
    """What may compute: `threads` of the CPU for one call, and accelerators (None: every installed one, (): none).

    A second thread gains a third at best and takes a core from the preview and from other calls.
    """

    threads: int = 1
    accelerators: tuple[str, ...] | None = None


ANY = Processor()
"""One thread, or a GPU that computes rightly."""

CPU_ONLY = Processor(accelerators=())


class SessionError(Exception):
    """ONNX Runtime could not open or run a network."""


class Runner:
    """An open network: pixels in, numbers out. Safe to call from several threads; releases the GIL."""

    def __init__(self, run: Run, provider: str, on_cpu: Run) -> None:
        """`on_cpu` takes over for good when an accelerator fails (unplugged, reset, asleep)."""
        self._run = run
        self._on_cpu = on_cpu
        self._turn = Lock()  # an accelerator's session must not be run by two threads at once; the CPU's may
        self.provider = provider

    def __call__(self, pixels: NDArray[np.uint8]) -> Numbers:
        """(n, height, width, 3) uint8 RGB to the network's numbers."""
        if self.provider != CPU:
            with self._turn:
                try:
                    return self._run(pixels)
                except SessionError as error:
                    _log.warning("%s failed, the processor goes on: %s", self.provider, error)
                    self.provider = CPU
        return self._on_cpu(pixels)


def open_network(
    model: bytes,
    probe: NDArray[np.uint8],
    *,
    processor: Processor,
    tolerance: float,
    opener: Open | None = None,
) -> Runner:
    """The network on the first accelerator that gives the CPU's numbers for `probe`, else on the CPU.

    `tolerance` is the largest absolute difference allowed. Raises ModelDamagedError if not even the CPU can run it.
    """
    opened = opener or open_session
    try:
        on_cpu = opened(model, CPU, processor.threads)
        expected = on_cpu(probe)
    except SessionError as error:
        raise ModelDamagedError(text("the converted network cannot be run: {reason}", reason=str(error))) from error
    for provider in installed() if processor.accelerators is None else processor.accelerators:
        try:
            run = opened(model, provider, processor.threads)
            numbers = run(probe)
        except SessionError as error:
            _log.info("%s is not used: %s", provider, error)
            continue
        if agree(numbers, expected, tolerance):
            return Runner(run, provider, on_cpu)
        _log.warning("%s is not used: its numbers are wrong", provider)
    return Runner(on_cpu, CPU, on_cpu)


def agree(numbers: Numbers, expected: Numbers, tolerance: float) -> bool:
    """True if both have one shape and differ by no more than `tolerance` anywhere; NaN agrees with nothing."""
    return numbers.shape == expected.shape and bool((np.abs(numbers - expected) <= tolerance).all())


def installed() -> tuple[str, ...]:
    """The accelerators that this build of ONNX Runtime brings."""
    present = onnxruntime.get_available_providers()
    return tuple(provider for provider in ACCELERATORS if provider in present)


def open_session(model: bytes, provider: str, threads: int) -> Run:
    """A session on one provider; it and what it returns raise SessionError."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = _FATAL_ONLY
    # Threads that wait by spinning take the processor from the preview.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # A plan of memory is made for each size of picture and never given back. (DirectML knows none.)
    options.enable_mem_pattern = False
    try:
        session = onnxruntime.InferenceSession(model, options, providers=[(provider, ACCELERATORS.get(provider, {}))])
    except _FAILURES as error:
        raise SessionError(str(error)) from error
    if session.get_providers()[0] != provider:
        raise SessionError("its driver or libraries are missing")

    given_back = onnxruntime.RunOptions()
    given_back.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")

    def run(pixels: NDArray[np.uint8]) -> Numbers:
        large = pixels.size > _LARGE and provider == CPU
        try:
            numbers = session.run([NUMBERS], {PIXELS: pixels}, given_back if large else None)[0]
            return np.asarray(numbers, dtype=np.float32)
        except _FAILURES as error:
            raise SessionError(str(error)) from error

    return run
