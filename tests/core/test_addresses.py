"""Of the address of a gallery on a server everything may be seen but what opens it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.addresses import is_on_a_server, without_password


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://anna:geheim@db:5432/faces", "postgresql://anna@db:5432/faces"),
        ("postgres://anna:a/b@c:d@db/faces?sslmode=require", "postgres://anna@db/faces?sslmode=require"),
        ("postgresql://db/faces?user=anna&password=geheim&sslmode=require", "postgresql://db/faces?user=anna&password=…&sslmode=require"),
        ("postgresql://db/faces?sslpassword=geheim", "postgresql://db/faces?sslpassword=…"),
        ("postgresql://anna@db/faces", "postgresql://anna@db/faces"),
    ],
)  # fmt: skip
def test_a_password_is_left_out_and_the_rest_stays(address: str, shown: str) -> None:
    assert without_password(address) == shown


@given(word=st.text("abcXYZ019:@/.!$", min_size=8))
def test_no_password_is_seen(word: str) -> None:
    assert word not in without_password(f"postgresql://u:{word}@h/d")


@pytest.mark.parametrize(
    ("gallery", "server"),
    [("postgresql://h/d", True), ("postgres://h/d", True), ("", False), ("/home/a/postgresql.facecog", False)],
)
def test_an_address_is_told_from_a_file(gallery: str, server: bool) -> None:
    assert is_on_a_server(gallery) == server
