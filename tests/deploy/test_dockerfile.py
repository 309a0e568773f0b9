"""What the Dockerfile says: packages by hash, no right too many, and only what is there."""

from __future__ import annotations

import subprocess

import pytest
import typer

from facecog_desktop.cli.app import assembled
from tests.deploy.dockerfile import Instruction, Stage, ignore_lines, let_through, stages
from tests.deploy.files import DEPLOY, PORT, READY, ROOT, USER, compose, manifest, version
from tests.house.project import kept_files, short

STAGES = stages((DEPLOY / "Dockerfile").read_text("utf-8"))
IMAGE = STAGES[-1]
IGNORED = ignore_lines((ROOT / ".dockerignore").read_text("utf-8"))
NEVER = ("deploy/secrets/keys.json", ".git/config", "gallery.facecog", "facecog_desktop/people.facecog", "tests/x.jpg")


def steps(word: str) -> list[tuple[Stage, Instruction]]:
    return [(stage, each) for stage in STAGES for each in stage.all(word)]


def context_sources() -> list[str]:
    return [source for _, copy in steps("COPY") if "from" not in copy.options for source in copy.words[:-1]]


def test_every_base_is_a_stage_before_or_an_image_with_a_release() -> None:
    names: set[str] = set()
    for stage in STAGES:
        name, _, tag = stage.base.partition(":")
        assert stage.base in names or (name == "python" and tag[:1].isdigit() and "slim" in tag), stage.base
        names.add(stage.name)


def test_the_image_is_of_the_same_python_as_the_packages() -> None:
    assert STAGES[0].base == IMAGE.base


@pytest.mark.parametrize("source", context_sources())
def test_what_is_copied_is_there_and_reaches_the_builder(source: str) -> None:
    assert (ROOT / source).exists()
    within = [short(file) for file in kept_files() if file == ROOT / source or ROOT / source in file.parents]
    assert within
    assert [path for path in within if not let_through(path, IGNORED)] == []


def test_everything_that_the_wheel_is_made_of_is_copied() -> None:
    assert {"pyproject.toml", "README.md", "LICENSE", "facecog_desktop", "resources", "models"} <= set(
        context_sources()
    )


@pytest.mark.parametrize("path", NEVER)
def test_keys_galleries_and_pictures_never_reach_the_builder(path: str) -> None:
    assert not let_through(path, IGNORED)


def test_copies_between_stages_name_an_earlier_one() -> None:
    names = [stage.name for stage in STAGES]
    for stage, copy in steps("COPY"):
        if "from" in copy.options:
            assert copy.options["from"] in names[: STAGES.index(stage)]


@pytest.mark.parametrize("command", [run.command for _, run in steps("RUN")])
def test_every_command_is_understood_by_a_shell(command: str) -> None:
    assert subprocess.run(["sh", "-n", "-c", command], check=False, capture_output=True, text=True).stderr == ""


def test_packages_of_a_registry_come_by_hash_and_all_others_from_the_builder_itself() -> None:
    commands = [part for _, run in steps("RUN") for part in run.command.split("&&")]
    fetching = [each for each in commands if "pip install" in each or "pip wheel" in each or " install " in each]
    assert len(fetching) >= 4
    for command in fetching:
        by_hash = "--require-hashes" in command and "--only-binary :all:" in command
        own = "--no-deps" in command and ("--no-index" in command or command.rstrip().endswith("."))
        assert by_hash or own, command
        assert "--no-build-isolation" in command or "wheel" not in command.split("pip ")[1].split()[0], command


def test_a_mirrors_settings_come_as_a_secret_and_only_to_what_fetches() -> None:
    for _, run in steps("RUN"):
        fetches = "--require-hashes" in run.command
        wanted = {"mount": "type=secret,id=pip,target=/etc/pip.conf"} if fetches else {}
        assert run.options == wanted, run.rest


def test_nothing_is_fetched_or_installed_in_the_image_itself() -> None:
    for run in IMAGE.all("RUN"):
        assert not any(word in run.rest for word in ("pip", "apt", "curl", "wget")), run.rest


def test_it_runs_as_a_number_that_is_not_roots() -> None:
    user, group = IMAGE.last("USER").rest.split(":")
    assert (int(user), int(group)) == (USER, USER)
    assert IMAGE.instructions.index(IMAGE.last("USER")) > IMAGE.instructions.index(IMAGE.last("RUN"))
    assert IMAGE.instructions.index(IMAGE.last("USER")) > IMAGE.instructions.index(IMAGE.last("COPY"))


def test_it_is_told_to_end_as_the_server_expects() -> None:
    assert IMAGE.last("STOPSIGNAL").rest == "SIGTERM"


def test_it_says_which_version_it_is() -> None:
    labels = " ".join(each.rest for each in IMAGE.all("LABEL"))
    assert f'org.opencontainers.image.version="{version()}"' in labels
    assert 'org.opencontainers.image.licenses="MIT"' in labels


def test_the_health_check_is_python_and_asks_whether_the_server_is_ready() -> None:
    python, isolated, option, program = IMAGE.last("HEALTHCHECK").array
    assert (python, isolated, option) == ("python", "-I", "-c")
    compile(program, "health", "exec")
    assert f"'127.0.0.1', {PORT}" in program
    assert f"'{READY}'" in program


def test_the_command_listens_where_the_image_says() -> None:
    command = IMAGE.last("CMD").array
    assert IMAGE.last("ENTRYPOINT").array == ["facecog"]
    assert command[0] == "serve"
    assert command[command.index("--port") + 1] == IMAGE.last("EXPOSE").rest == str(PORT)
    assert command[command.index("--keys") + 1] == "/etc/facecog/keys.json"


def test_no_secret_is_in_the_image() -> None:
    for word in ("ENV", "ARG", "LABEL"):
        for _, each in steps(word):
            assert not any(secret in each.rest.upper() for secret in ("PASSWORD", "TOKEN", "SECRET", "API_KEY"))


def test_what_the_program_might_write_lies_in_tmp() -> None:
    set_here = dict(pair.split("=", 1) for each in IMAGE.all("ENV") for pair in each.words)
    assert {set_here[name] for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")} == {"/tmp"}
    made = [run.rest for _, run in steps("RUN") if "models build" in run.rest]
    assert all(f"XDG_CACHE_HOME=/program{set_here['XDG_CACHE_HOME']} " in each for each in made)
    assert made


SERVE = getattr(typer.main.get_command(assembled()), "commands", {}).get("serve")


@pytest.mark.skipif(SERVE is None, reason="this version has no server")
@pytest.mark.parametrize(
    "command",
    [
        IMAGE.last("CMD").array,
        manifest("deployment")["spec"]["template"]["spec"]["containers"][0]["args"],
        compose()["services"]["server"]["command"],
    ],
)
def test_the_program_has_every_option_of_the_commands(command: list[str]) -> None:
    assert SERVE is not None
    offered = {name for parameter in SERVE.params for name in parameter.opts}
    assert [word for word in command if word.startswith("--") and word not in offered] == []
