"""Checks of the deployment's files against the schemas that two packages carry. Nothing is fetched."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources
from typing import Any

import jsonschema
import kubernetes_validate  # type: ignore[import-untyped]  # it brings no types

RELEASES = ("1.30", "1.34", kubernetes_validate.latest_version())
"""Of Kubernetes: the first one with what the files use, one in between, the newest known here."""


def wrong_in_manifest(document: Mapping[str, Any], release: str) -> str:
    """What a cluster of this release would say of the manifest; empty if nothing. Unknown fields are wrong."""
    try:
        kubernetes_validate.validate(dict(document), release, strict=True)
    except kubernetes_validate.ValidationError as error:
        return f"{'.'.join(str(part) for part in error.path)}: {error.message}"
    return ""


def wrong_in_compose(document: Mapping[str, Any]) -> list[str]:
    """What the compose specification says of the file; unknown fields are wrong too."""
    path = resources.files("check_jsonschema") / "builtin_schemas" / "vendor" / "compose-spec.json"
    schema = json.loads(path.read_text("utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(dict(document))]
