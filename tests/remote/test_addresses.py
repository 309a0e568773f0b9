"""This computer's own addresses."""

from __future__ import annotations

import ipaddress

from facecog_desktop.remote.addresses import own_address


def test_the_own_address_is_one_that_others_can_use() -> None:
    found = own_address()
    if found is not None:
        address = ipaddress.ip_address(found)
        assert not address.is_loopback
        assert not address.is_unspecified
