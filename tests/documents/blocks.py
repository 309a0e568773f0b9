"""The fenced blocks of the documents that hold commands, and their commands one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.house.project import documents

SHELLS = ("sh", "bash", "console", "powershell")
PROGRAMS = ("facecog", "python", "python3", ".uv/bin/uv", "bash", "curl", "docker", "kubectl", "pg_dump", "sudo", "pip")
"""What a line begins with that is a command, in a block that does not say that it is one."""


@dataclass(frozen=True)
class Block:
    """A fenced block of a document."""

    document: str
    language: str
    text: str

    @property
    def first(self) -> str:
        """The block's first line, by whose beginning the tables name it."""
        return self.text.splitlines()[0]

    @property
    def commands(self) -> list[str]:
        """One command each, lines that end in a backslash joined, comments left out."""
        lines = self.text.replace("\\\n", " ").splitlines()
        return [re.sub(r"\s+", " ", line).strip() for line in lines if line.strip() and not line.startswith("#")]


def fenced(document: str, text: str) -> list[Block]:
    """Every fenced block of a page that is not empty."""
    found = re.findall(r"^[ ]*```(\w*)[^\n]*\n(.*?)^[ ]*```", text, re.DOTALL | re.MULTILINE)
    return [Block(document, language, content) for language, content in found if content.strip()]


def holds_commands(block: Block) -> bool:
    """Whether a block is of a shell, or has a line that begins with a program."""
    if block.language in SHELLS:
        return True
    return block.language in ("", "text") and any(line.split()[0] in PROGRAMS for line in block.commands)


def command_blocks() -> list[Block]:
    """Of the README, CONTRIBUTING and everything in docs."""
    pages = {name: text for name, text in documents().items() if name.startswith("docs/") or "/" not in name}
    return [block for name, text in pages.items() for block in fenced(name, text) if holds_commands(block)]


def blocks_of(document: str) -> list[Block]:
    """Those of one document, in its order."""
    return [block for block in command_blocks() if block.document == document]
