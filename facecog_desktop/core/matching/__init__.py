"""From numbers to a name: nearest people, verdicts, votes over looks, and what a threshold means. Pure rules."""
