"""A certificate that this computer signs for itself, so that what it serves in its network is encrypted."""

from __future__ import annotations

import datetime
import ipaddress
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from facecog_desktop.core.errors import OutputUnwritableError
from facecog_desktop.core.text import text

_DAYS = 397  # browsers refuse certificates that hold longer
_LEFT = datetime.timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Certificate:
    """The two files, and the certificate's SHA-256 in pairs of hex digits, as browsers show it."""

    certificate: Path
    key: Path
    fingerprint: str


def own_certificate(folder: Path, hosts: Sequence[str]) -> Certificate:
    """The certificate in the folder for these names and addresses; a new one where it is missing, for others, or ends

    within two weeks. The key is readable by this user only. Raises OutputUnwritableError.
    """
    kept = Certificate(folder / "server.crt", folder / "server.key", "")
    try:
        found = _usable(kept, hosts)
        if found is None:
            found = _make(kept, hosts)
    except OSError as error:
        raise OutputUnwritableError(
            text("the server's certificate cannot be kept: {reason}", reason=error.strerror)
        ) from error
    return Certificate(kept.certificate, kept.key, found.fingerprint(hashes.SHA256()).hex(":").upper())


def _usable(kept: Certificate, hosts: Sequence[str]) -> x509.Certificate | None:
    if not (kept.certificate.is_file() and kept.key.is_file()):
        return None
    try:
        found = x509.load_pem_x509_certificate(kept.certificate.read_bytes())
        serialization.load_pem_private_key(kept.key.read_bytes(), None)
        names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (ValueError, TypeError, x509.ExtensionNotFound):
        return None
    now = datetime.datetime.now(datetime.UTC)
    holds = found.not_valid_before_utc <= now and now + _LEFT < found.not_valid_after_utc
    return found if holds and set(names) == {_name(host) for host in hosts} else None


def _make(kept: Certificate, hosts: Sequence[str]) -> x509.Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "FaceCog on this computer")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=_DAYS))
        .add_extension(x509.SubjectAlternativeName([_name(host) for host in hosts]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    kept.certificate.parent.mkdir(parents=True, exist_ok=True)
    _write(kept.key, secret)
    _write(kept.certificate, made.public_bytes(serialization.Encoding.PEM))
    return made


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all, for this user only."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(path)


def _name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)
