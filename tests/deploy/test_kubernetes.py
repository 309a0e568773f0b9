"""The Kubernetes files: as a cluster wants them, within the restricted standard, and in agreement with each other."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest

from tests.deploy.files import KUBERNETES, LIVE, METRICS, PORT, READY, USER, document, every_text, manifest, version
from tests.deploy.schemas import RELEASES, wrong_in_manifest

FILES = sorted(path.stem for path in KUBERNETES.glob("*.yaml"))
MANIFESTS = [name for name in FILES if name != "kustomization"]
EXAMPLES = {"secret.example", "ingress.example"}

KUSTOMIZATION = manifest("kustomization")
DEPLOYMENT = manifest("deployment")
POD: dict[str, Any] = DEPLOYMENT["spec"]["template"]["spec"]
(SERVER,) = POD["containers"]
LABELS: dict[str, str] = DEPLOYMENT["spec"]["template"]["metadata"]["labels"]
PROBES = ("startupProbe", "livenessProbe", "readinessProbe")


def options(name: str) -> list[str]:
    """What follows each --name in the server's arguments."""
    arguments = SERVER["args"]
    return [arguments[number + 1] for number, word in enumerate(arguments) if word == name]


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("name", MANIFESTS)
def test_a_cluster_would_take_it(name: str, release: str) -> None:
    assert wrong_in_manifest(manifest(name), release) == ""


def test_a_mistake_would_be_found() -> None:
    wrong = copy.deepcopy(DEPLOYMENT)
    wrong["spec"]["template"]["spec"]["containers"][0]["readinessProbes"] = {}
    assert "readinessProbes" in wrong_in_manifest(wrong, RELEASES[0])
    wrong = copy.deepcopy(DEPLOYMENT)
    wrong["spec"]["replicas"] = "two"
    assert "replicas" in wrong_in_manifest(wrong, RELEASES[0])


def test_the_kustomization_names_every_file_but_the_examples() -> None:
    assert KUSTOMIZATION["apiVersion"] == "kustomize.config.k8s.io/v1beta1"
    assert KUSTOMIZATION["kind"] == "Kustomization"
    assert set(KUSTOMIZATION) <= {
        *("apiVersion", "kind", "namespace", "resources", "labels", "images", "configMapGenerator")
    }
    assert {f"{name}.yaml" for name in MANIFESTS if name not in EXAMPLES} == set(KUSTOMIZATION["resources"])
    assert KUSTOMIZATION["namespace"] == manifest("namespace")["metadata"]["name"]


def test_labels_are_laid_on_without_touching_selectors() -> None:
    assert all("includeSelectors" not in each and set(each) == {"pairs"} for each in KUSTOMIZATION["labels"])


def test_the_image_is_of_this_version() -> None:
    (image,) = KUSTOMIZATION["images"]
    assert SERVER["image"] == f"{image['name']}:{image['newTag']}"
    assert image["newTag"] == version()


@pytest.mark.parametrize("name", FILES)
def test_no_image_floats_and_no_secret_is_kept(name: str) -> None:
    texts = every_text(document(KUBERNETES / f"{name}.yaml"))
    assert [text for text in texts if re.search(r"^[\w./-]+:latest$", text)] == []
    assert [text for text in texts if re.search(r"://[^/@\s]*:[^/@\s]*@|BEGIN [A-Z ]*KEY", text)] == []


def test_the_example_of_a_secret_holds_none() -> None:
    secret = manifest("secret.example")
    assert "data" not in secret
    assert all("REPLACE-ME" in value for value in secret["stringData"].values())


def test_the_pod_is_within_the_restricted_standard() -> None:
    of_pod, of_server = POD["securityContext"], SERVER["securityContext"]
    assert of_pod["runAsNonRoot"] is True
    assert of_pod["runAsUser"] == of_pod["runAsGroup"] == of_pod["fsGroup"] == USER
    assert of_pod["seccompProfile"]["type"] == "RuntimeDefault"
    assert of_server["readOnlyRootFilesystem"] is True
    assert of_server["allowPrivilegeEscalation"] is False
    assert of_server["capabilities"] == {"drop": ["ALL"]}
    assert not {"hostNetwork", "hostPID", "hostIPC"} & set(POD)
    assert manifest("namespace")["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "restricted"


def test_the_pod_has_no_token_and_no_variables_of_services() -> None:
    account = manifest("serviceaccount")
    assert POD["serviceAccountName"] == account["metadata"]["name"]
    assert account["automountServiceAccountToken"] is False
    assert POD["automountServiceAccountToken"] is False
    assert POD["enableServiceLinks"] is False


def test_only_tmp_can_be_written_and_within_the_memory_allowed() -> None:
    writable = {each["name"] for each in SERVER["volumeMounts"] if not each.get("readOnly")}
    volumes = {each["name"]: each for each in POD["volumes"]}
    assert {each["mountPath"] for each in SERVER["volumeMounts"] if each["name"] in writable} == {"/tmp"}
    assert all(volumes[name]["emptyDir"]["sizeLimit"] == "256Mi" for name in writable)
    assert set(SERVER["resources"]["requests"]) == set(SERVER["resources"]["limits"])


def test_what_is_mounted_is_what_the_server_reads() -> None:
    secret = manifest("secret.example")
    folder = next(each["mountPath"] for each in SERVER["volumeMounts"] if each["name"] == "secrets")
    files = {f"{folder}/{name}" for name in secret["stringData"]}
    environment = {each["name"]: each for each in SERVER["env"]}
    assert set(options("--keys")) | {environment["PGSERVICEFILE"]["value"]} == files
    assert next(each for each in POD["volumes"] if each["name"] == "secrets")["secret"] == {
        "secretName": secret["metadata"]["name"],
        "defaultMode": 0o440,
    }
    reference = environment["FACECOG_GALLERY"]["valueFrom"]["configMapKeyRef"]
    (generated,) = KUSTOMIZATION["configMapGenerator"]
    assert reference["name"] == generated["name"]
    assert [text.split("=")[0] for text in generated["literals"]] == [reference["key"]]


@pytest.mark.parametrize("probe", PROBES)
def test_probes_ask_routes_that_are_there_by_a_name_that_is_trusted(probe: str) -> None:
    request = SERVER[probe]["httpGet"]
    assert request["path"] == (READY if probe == "readinessProbe" else LIVE)
    assert request["port"] == SERVER["ports"][0]["name"]
    assert "httpHeaders" not in request, "it is asked by the pod's address"
    (address,) = [each for each in SERVER["env"] if each["name"] == "POD_IP"]
    assert address["valueFrom"]["fieldRef"]["fieldPath"] == "status.podIP"
    assert "$(POD_IP)" in options("--trusted-host")


def test_a_start_may_take_longer_than_a_failure() -> None:
    allowed = {name: SERVER[name]["periodSeconds"] * SERVER[name]["failureThreshold"] for name in PROBES}
    assert allowed["startupProbe"] > allowed["livenessProbe"] > allowed["readinessProbe"]


def test_ports_agree() -> None:
    (of_container,) = SERVER["ports"]
    (of_service,) = manifest("service")["spec"]["ports"]
    assert options("--port") == [str(of_container["containerPort"])] == [str(PORT)]
    assert of_service["targetPort"] == of_container["name"]
    (admitted,) = manifest("networkpolicy")["spec"]["ingress"]
    assert admitted["ports"] == [{"protocol": "TCP", "port": PORT}]
    annotations = DEPLOYMENT["spec"]["template"]["metadata"]["annotations"]
    assert annotations["prometheus.io/port"] == str(PORT)
    assert annotations["prometheus.io/path"] == METRICS
    (rule,) = manifest("ingress.example")["spec"]["rules"]
    backends = [path["backend"]["service"] for path in rule["http"]["paths"]]
    assert {(each["name"], each["port"]["name"]) for each in backends} == {
        (manifest("service")["metadata"]["name"], of_service["name"])
    }


def test_selectors_fit_the_pod() -> None:
    for wanted in (
        DEPLOYMENT["spec"]["selector"]["matchLabels"],
        manifest("service")["spec"]["selector"],
        manifest("pdb")["spec"]["selector"]["matchLabels"],
        manifest("networkpolicy")["spec"]["podSelector"]["matchLabels"],
        *(each["labelSelector"]["matchLabels"] for each in POD["topologySpreadConstraints"]),
    ):
        assert wanted
        assert wanted.items() <= LABELS.items()


def test_the_autoscaler_scales_this_deployment() -> None:
    scaler = manifest("hpa")["spec"]
    assert scaler["scaleTargetRef"] == {
        "apiVersion": DEPLOYMENT["apiVersion"],
        "kind": DEPLOYMENT["kind"],
        "name": DEPLOYMENT["metadata"]["name"],
    }
    assert 2 <= scaler["minReplicas"] < scaler["maxReplicas"]
    assert "replicas" not in DEPLOYMENT["spec"], "each apply would undo what the autoscaler has done"


def test_a_rollout_and_an_eviction_leave_somebody_who_answers() -> None:
    assert DEPLOYMENT["spec"]["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
    assert manifest("pdb")["spec"]["maxUnavailable"] < manifest("hpa")["spec"]["minReplicas"]


def test_there_is_time_to_drain_after_the_service_has_forgotten_the_pod() -> None:
    pause = SERVER["lifecycle"]["preStop"]["sleep"]["seconds"]
    assert pause >= 5
    assert POD["terminationGracePeriodSeconds"] - pause >= 35


def test_the_server_is_spoken_to_by_few_and_speaks_to_fewer() -> None:
    policy = manifest("networkpolicy")["spec"]
    assert set(policy["policyTypes"]) == {"Ingress", "Egress"}
    assert all(rule["from"] and rule["ports"] for rule in policy["ingress"])
    assert all(rule["to"] and rule["ports"] for rule in policy["egress"])
    assert {port["port"] for rule in policy["egress"] for port in rule["ports"]} == {53, 5432}


def test_the_example_of_an_ingress_ends_tls_for_the_trusted_name_and_keeps_the_metrics_inside() -> None:
    ingress = manifest("ingress.example")["spec"]
    (tls,), (rule,) = ingress["tls"], ingress["rules"]
    assert tls["hosts"] == [rule["host"]] == options("--trusted-host")[:1]
    assert [path["path"] for path in rule["http"]["paths"]] == ["/v1"]
    assert "--behind-proxy" in SERVER["args"]
