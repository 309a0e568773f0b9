"""Identity documents on the sides of a comparison, as the commands ask for them."""

from __future__ import annotations

from collections.abc import Sequence

from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.comparing.reading import Side, WhichSide
from facecog_desktop.service.comparing.papers import Papers, read_paper
from facecog_desktop.service.documents import DocumentCheck


def read_papers(run: Run, check: DocumentCheck, names: Sequence[str]) -> Papers:
    """Read the documents of both sides. Raises TextUnreadableError, and what opening a source raises."""
    return {
        side: read_paper(check, run.parts.open_source, Side(name)) for side, name in zip(WhichSide, names, strict=True)
    }
