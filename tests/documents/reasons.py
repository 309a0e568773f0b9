"""What becomes of each block of commands in the documents: which test runs it, or why none does."""

from __future__ import annotations

RUN = "tests/documents/test_commands_run.py"
OLD_APIS = "tests/remote/server/compat/test_old_apis_document.py"

RUN_BY: dict[str, dict[str, tuple[str, ...]]] = {
    RUN: {
        "README.md": ("facecog register",),
        "docs/guide/command-line.md": ("facecog register",),
        "docs/remote-mode.md": ("facecog register", "facecog -p shape_predictor_68_face_landmarks.dat"),
        "docs/server.md": (
            "facecog serve",
            "curl http://127.0.0.1:8000/v1/health/ready",
            "facecog keys add front-door",
            "facecog serve --host 0.0.0.0",
            "facecog serve --workers",
            "facecog serve --metrics",
        ),
        "docs/postgresql.md": ("facecog --gallery postgresql://",),
        "docs/api.md": (
            "export FACECOG=",
            'curl -H "Authorization: Bearer $KEY" -F file=@party.jpg',
            'curl -H "Authorization: Bearer $KEY" -H "Content-Type: application/json" $FACECOG/v1/identify',
            'curl -H "Authorization: Bearer $KEY" -F name="Anna Berg"',
            'curl -H "Authorization: Bearer $KEY" -F file=@anna3.jpg',
            'curl -N -H "Authorization: Bearer $KEY" -H "Content-Type: application/x-ndjson"',
            'curl -H "Authorization: Bearer $KEY" -H "Content-Type: application/json" \\',
            'curl -H "Authorization: Bearer $KEY" -F left=@passport.jpg',
            'curl -i -H "Authorization: Bearer $KEY" -F left=@passport.jpg',
            'curl -H "Authorization: Bearer $KEY" "$FACECOG/v1/events',
            'curl -N -H "Authorization: Bearer $KEY" $FACECOG/v1/events/stream',
        ),
    },
    OLD_APIS: {
        "docs/old-apis.md": (
            "curl -s -F known=@anna.jpg",
            "printf 'data:image/jpeg;base64,",
            "curl -s http://127.0.0.1:8000/test",
            """printf '[{"id": "17",""",
            "curl -s -H 'Content-Type: image/jpeg' --data-binary @anna.jpg http://127.0.0.1:8000/",
        ),
    },
}
"""The file of the test that runs them -> document -> how the first lines of its blocks begin."""

NOT_RUN: dict[str, dict[str, str]] = {
    "README.md": {
        "sudo apt-get install": "needs root; .ci/run reads it from the README and carries it out",
        "python3 -m pip install": "installs into the clone; .ci/run reads it here and opens the window by it",
        ".uv/bin/uv run --group test pytest": "runs this very test; .ci/run reads it here and carries it out",
    },
    "CONTRIBUTING.md": {
        ".uv/bin/uv run --group test pytest": "are the stages of .ci/run, word for word",
        ".uv/bin/uv venv": "replaces the environment of the tests; .ci/run does it in a folder of its own",
        ".uv/bin/uv run --group test python docs/make_screenshots.py": "takes minutes and writes into docs",
    },
    "docs/accessibility.md": {
        "python -m tests.ui.every_page": "takes many minutes; tests/ui/test_every_page.py goes some of its ways",
    },
    "docs/deployment.md": {
        "docker build": "needs Docker and a network; deploy/rehearse.sh carries the Dockerfile out without them",
        "mkdir -p -m 700 deploy/secrets": "needs the image and root",
        "password=$(openssl rand -hex 24)": "starts containers; tests/deploy checks the compose file",
        "kubectl apply": "needs a cluster; tests/deploy checks the manifests against the schemas of Kubernetes",
    },
    "docs/postgresql.md": {
        "pg_dump": "needs PostgreSQL's own programs in the version of the server",
    },
}
"""Document -> how the first line of a block begins -> why no test runs it."""

APART: dict[str, str] = {
    "docs/benchmarks.md": "measures for minutes, on pictures that are not in the repository",
    "docs/building.md": "makes whole installations, for minutes and with the tools of three systems",
    "docs/packaging.md": "makes and tries installers, as root and with the tools of three systems",
    "docs/translating.md": "rewrites the catalogues of the clone",
}
"""Documents none of whose blocks is run, and why; which scripts they name is checked all the same."""
