"""How often somebody may do something in a minute, in this process."""

from __future__ import annotations

import ipaddress
import math
import time

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter, RateLimiter, SlidingWindowCounterRateLimiter

_V6_NETWORK = 64  # what one household or server has; each of its addresses alone would be no limit
_FEW = 120


class Rate:
    """So many a minute of each. 0: no limit. A few are counted exactly; many without a memory of each of them."""

    def __init__(self, most: int) -> None:
        self._item = RateLimitItemPerMinute(most) if most else None
        counted = MovingWindowRateLimiter if most <= _FEW else SlidingWindowCounterRateLimiter
        self._limiter: RateLimiter = counted(MemoryStorage())

    def wait(self, who: str) -> int:
        """Count one more of `who`: 0 where it is within the limit, else the seconds to wait."""
        if self._item is None or self._limiter.hit(self._item, who):
            return 0
        reset = self._limiter.get_window_stats(self._item, who).reset_time
        return max(1, min(60, math.ceil(reset - time.time())))


def neighbourhood(address: str) -> str:
    """Whom an address is counted as: itself, of IPv6 its network."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv6Address):
        if found.ipv4_mapped is not None:
            return str(found.ipv4_mapped)
        return str(ipaddress.ip_network((found, _V6_NETWORK), strict=False))
    return str(found)
