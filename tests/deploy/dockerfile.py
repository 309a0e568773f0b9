"""A small reader of Dockerfiles: instructions, stages, and which files a .dockerignore lets through."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

WORDS = {
    *("FROM", "RUN", "COPY", "ENV", "ARG", "LABEL", "WORKDIR", "USER", "EXPOSE"),
    *("STOPSIGNAL", "HEALTHCHECK", "ENTRYPOINT", "CMD"),
}
"""What this project's Dockerfile may use; ADD, SHELL, VOLUME and ONBUILD are not among it on purpose."""


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction on one line: its word in capitals and what follows it."""

    word: str
    rest: str

    @property
    def words(self) -> list[str]:
        """What follows, split at blanks, without --options."""
        return [word for word in self.rest.split() if not word.startswith("--")]

    @property
    def options(self) -> dict[str, str]:
        """--name=value before everything else."""
        pairs = re.match(r"(?:--\S+\s+)*", self.rest)
        assert pairs
        return dict(pair.removeprefix("--").partition("=")[::2] for pair in pairs[0].split())

    @property
    def command(self) -> str:
        """What follows the --options, as a shell gets it."""
        return re.sub(r"^(?:--\S+\s+)*", "", self.rest)

    @property
    def array(self) -> list[str]:
        """The JSON list that follows, behind CMD in a health check. Raises ValueError for the shell's form."""
        found = json.loads(self.rest.partition("[")[1] + self.rest.partition("[")[2])
        if not isinstance(found, list):
            raise ValueError(f"not a list: {self.rest}")
        return [str(each) for each in found]


@dataclass(frozen=True, slots=True)
class Stage:
    """What stands between one FROM and the next; `name` is empty where there is no AS."""

    base: str
    name: str
    instructions: tuple[Instruction, ...]

    def all(self, word: str) -> list[Instruction]:
        """Every instruction of this word."""
        return [each for each in self.instructions if each.word == word]

    def last(self, word: str) -> Instruction:
        """The one that counts. Raises IndexError where there is none."""
        return self.all(word)[-1]


def instructions(text: str) -> list[Instruction]:
    """All instructions, lines joined, comments left out. Raises ValueError for an unknown word or an open end."""
    found = []
    joined = ""
    for line in text.splitlines():
        if line.lstrip().startswith("#") or not line.strip():
            continue
        if line.rstrip().endswith("\\"):
            joined += line.rstrip()[:-1] + " "
            continue
        word, _, rest = (joined + line).strip().partition(" ")
        joined = ""
        if word not in WORDS:
            raise ValueError(f"unknown instruction: {word}")
        found.append(Instruction(word, rest.strip()))
    if joined:
        raise ValueError(f"the last line goes on: {joined}")
    return found


def stages(text: str) -> list[Stage]:
    """The stages in their order. Raises ValueError where the first instruction is not FROM."""
    found: list[tuple[str, str, list[Instruction]]] = []
    for each in instructions(text):
        if each.word == "FROM":
            base, *name = each.words
            found.append((base, name[1] if name else "", []))
        elif found:
            found[-1][2].append(each)
        else:
            raise ValueError(f"before the first FROM: {each.word}")
    return [Stage(base, name, tuple(body)) for base, name, body in found]


def let_through(path: str, patterns: Sequence[str]) -> bool:
    """Whether a .dockerignore with these lines lets a file reach the builder: the last line that fits decides."""
    kept = True
    for pattern in patterns:
        wanted = pattern.removeprefix("!")
        if fits(path, wanted):
            kept = pattern.startswith("!")
    return kept


def fits(path: str, pattern: str) -> bool:
    """Whether the pattern names the path or a folder above it; ** stands for any number of folders."""
    expression = re.escape(pattern).replace(r"\*\*/", "(?:.*/)?").replace(r"\*", "[^/]*")
    above = [PurePosixPath(path), *PurePosixPath(path).parents]
    return any(re.fullmatch(expression, str(each)) for each in above)


def ignore_lines(text: str) -> list[str]:
    """The patterns of a .dockerignore."""
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
