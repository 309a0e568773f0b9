"""Several cues and one answer."""

from __future__ import annotations

import numpy as np
import pytest

from facecog_desktop.core.liveness.jury import Cues, learn


def faces(count: int, seed: int = 0) -> tuple[list[Cues], np.ndarray]:
    """Two cues that tell, the one better than the other, and one of a hundred measures that tells nothing."""
    dice = np.random.default_rng(seed)
    alive = np.arange(count) % 2 == 0
    sharp = dice.normal(size=(count, 2)) + 3.0 * alive[:, None]
    dull = dice.normal(size=(count, 1)) + 1.5 * alive[:, None]
    noise = dice.normal(size=(count, 100))
    return [{"sharp": sharp[n], "dull": dull[n], "noise": noise[n]} for n in range(count)], alive


def right(chances: np.ndarray, alive: np.ndarray) -> float:
    return float(np.mean((chances >= 0.5) == alive))


def test_each_cue_can_be_asked_alone_and_all_together_are_hardly_hurt_by_one_that_tells_nothing() -> None:
    jury = learn(*faces(60))
    fresh, alive = faces(400, seed=1)
    told = {name: right(jury.chances(fresh, (name,)), alive) for name in ("sharp", "dull", "noise")}
    assert told["sharp"] > told["dull"] > told["noise"]
    assert right(jury.chances(fresh), alive) > told["dull"]


def test_all_cues_together_are_the_mean_of_their_log_odds() -> None:
    jury = learn(*faces(40))
    asked, _ = faces(5, seed=2)
    each = np.array([jury.chances(asked, (name,)) for name in jury.by_cue])
    odds = np.log(each / (1 - each)).mean(axis=0)
    assert jury.chances(asked) == pytest.approx(1 / (1 + np.exp(-odds)), abs=1e-6)


def test_of_nobody_nothing_is_said_and_nothing_is_learnt() -> None:
    assert len(learn(*faces(20)).chances([])) == 0
    with pytest.raises(ValueError, match="live faces and attacks"):
        learn(faces(10)[0], np.ones(10, dtype=bool))
