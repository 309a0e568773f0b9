"""The Log page: visits, check-ins, what waits for a review, and what another threshold would have said."""
