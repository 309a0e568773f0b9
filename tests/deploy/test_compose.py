"""The compose file: as the specification wants it, with as few rights as the services need and no secret in it."""

from __future__ import annotations

import copy
import itertools
import re
import shlex
import subprocess
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.deploy.files import DEPLOY, PORT, ROOT, USER, compose, every_text, version
from tests.deploy.schemas import wrong_in_compose

FILE = compose()
SERVICES: dict[str, Any] = FILE["services"]
SERVER: dict[str, Any] = SERVICES["server"]
POSTGRES: dict[str, Any] = SERVICES["postgres"]
UNITS = {"k": 2**10, "m": 2**20, "g": 2**30}


def size(text: str) -> int:
    """Bytes of 64m, 2g, 1GB."""
    match = re.fullmatch(r"(\d+)([kmg])b?", text.lower())
    assert match, text
    return int(match[1]) * UNITS[match[2]]


def mounted(service: dict[str, Any]) -> dict[str, str]:
    """Where a service's secrets are -> what they are called."""
    return {each["target"]: each["source"] for each in service["secrets"]}


def test_it_is_a_compose_file() -> None:
    assert wrong_in_compose(FILE) == []


@pytest.mark.parametrize(
    ("field", "value"), [("portz", []), ("read_only", [1]), ("cap_drop", "ALL"), ("healthcheck", {"tests": []})]
)
def test_a_mistake_would_be_found(field: str, value: object) -> None:
    wrong = copy.deepcopy(FILE)
    wrong["services"]["server"][field] = value
    assert wrong_in_compose(wrong) != []


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_has_few_rights_and_limits(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert not {"privileged", "cap_add", "network_mode", "pid", "ipc", "devices"} & set(service)
    assert int(service["user"].split(":")[0]) > 0
    assert size(service["mem_limit"]) == size(service["memswap_limit"])
    assert 0 < service["pids_limit"] <= 1000


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_has_an_image_of_a_certain_release(name: str) -> None:
    repository, _, tag = SERVICES[name]["image"].partition(":")
    assert repository
    assert re.search(r"\d", tag)


def test_the_servers_image_is_built_here_and_of_this_version() -> None:
    assert SERVER["image"] == f"facecog-server:{version()}"
    assert (DEPLOY / SERVER["build"]["context"]).resolve() == ROOT
    assert (ROOT / SERVER["build"]["dockerfile"]).is_file()
    assert SERVER["user"] == f"{USER}:{USER}"


def test_only_the_server_is_published_and_on_this_machine_alone() -> None:
    assert SERVER["ports"] == [f"127.0.0.1:{PORT}:{PORT}"]
    assert "ports" not in POSTGRES


def test_the_server_listens_there_and_answers_to_its_name_and_to_the_images_health_check() -> None:
    command = SERVER["command"]
    pairs = list(itertools.pairwise(command))
    assert [value for name, value in pairs if name == "--port"] == [str(PORT)]
    assert [value for name, value in pairs if name == "--trusted-host"] == ["${FACECOG_NAME:-localhost}", "127.0.0.1"]
    assert [value for name, value in pairs if name == "--keys" and value in mounted(SERVER)] != []


def test_the_database_is_reached_by_the_server_alone() -> None:
    assert POSTGRES["networks"] == ["back"]
    assert "back" in SERVER["networks"]
    assert FILE["networks"]["back"]["internal"] is True
    assert SERVER["depends_on"]["postgres"]["condition"] == "service_healthy"


def test_the_address_of_the_gallery_is_the_database_without_a_password() -> None:
    address = urlsplit(SERVER["environment"]["FACECOG_GALLERY"])
    assert address.scheme == "postgresql"
    assert (address.hostname, address.port, address.password) == ("postgres", 5432, None)
    assert address.username == POSTGRES["environment"]["POSTGRES_USER"]
    assert address.path == "/" + POSTGRES["environment"]["POSTGRES_DB"]


def test_every_secret_is_a_file_that_git_does_not_keep() -> None:
    for secret in FILE["secrets"].values():
        path = DEPLOY / secret["file"]
        ignored = subprocess.run(["git", "check-ignore", "--quiet", str(path)], cwd=ROOT, check=False)
        assert ignored.returncode == 0, path
    assert {name for service in SERVICES.values() for name in mounted(service).values()} == set(FILE["secrets"])


def test_secrets_are_read_where_they_are_mounted() -> None:
    assert mounted(SERVER)[SERVER["environment"]["PGSERVICEFILE"]] == "pg_service"
    assert mounted(SERVER)["/etc/facecog/keys.json"] == "keys"
    assert mounted(POSTGRES)[POSTGRES["environment"]["POSTGRES_PASSWORD_FILE"]] == "postgres_password"


def test_no_value_looks_like_a_secret() -> None:
    for service in SERVICES.values():
        for name, value in service.get("environment", {}).items():
            assert not re.search(r"PASSWORD$|TOKEN|KEY$", name), name
            assert not re.search(r"://[^/@]*:[^/@]*@", str(value)), name
    assert [text for text in every_text(FILE) if "BEGIN" in text] == []


def test_postgres_fits_its_memory_and_index_builders_their_shared_part() -> None:
    options = dict(option.split("=") for option in POSTGRES["command"] if "=" in option)
    used = size(options["shared_buffers"]) + size(options["maintenance_work_mem"])
    assert used <= size(POSTGRES["mem_limit"]) // 2
    assert size(options["maintenance_work_mem"]) <= size(POSTGRES["shm_size"]) < size(POSTGRES["mem_limit"])


def test_the_data_of_postgres_is_kept() -> None:
    assert POSTGRES["volumes"] == ["gallery:/var/lib/postgresql/data"]
    assert "gallery" in FILE["volumes"]


def test_the_health_of_postgres_is_asked_without_a_shell() -> None:
    assert POSTGRES["healthcheck"]["test"][0] == "CMD"
    assert shlex.join(POSTGRES["healthcheck"]["test"][1:]).startswith("pg_isready")


def test_the_server_has_time_to_drain() -> None:
    assert int(SERVER["stop_grace_period"].removesuffix("s")) >= 40
