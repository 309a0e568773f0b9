"""What a command tells of registrations that wait for a server."""

from __future__ import annotations

from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.service.server.fallback import FallbackService


def tell_waiting(run: Run, service: FaceService) -> None:
    """Say on standard error what is kept on this computer until the server is back; try once more before that."""
    if not isinstance(service, FallbackService) or not service.link.status.waiting:
        return
    service.link.ask()
    status = service.link.status
    if status.waiting:
        many = "1 registration waits" if status.waiting == 1 else f"{status.waiting} registrations wait"
        why = "" if status.error is None else f" ({status.error.message})"
        run.output.note(f"facecog: {many} on this computer until the server is back{why}")
        run.output.note("hint: They are sent by the next command that uses the server, or by the window.")
