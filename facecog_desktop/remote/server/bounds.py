"""How much a server takes: sizes, seconds, how many at a time and how many a minute."""

from __future__ import annotations

from dataclasses import dataclass

_MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Bounds:
    """`requests` a minute of one caller and `wrong_keys` a minute from one address; 0: no limit.

    `stranger_body`: bytes of whoever has shown no key, where keys are asked for. `held`: bytes of all bodies that are
    held at a time. `body_pause`: seconds in which nothing of a body arrives; `body_seconds`: for all of it. `at_once`:
    requests being answered.
    """

    stranger_body: int = 64 * 1024
    held: int = 512 * _MB
    body_pause: float = 10.0
    body_seconds: float = 120.0
    at_once: int = 200
    requests: int = 6000
    wrong_keys: int = 20
