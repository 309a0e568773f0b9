"""From a SOURCE to the photos that would be kept of somebody."""
