"""What the server is at: batches, jobs, the feed, and the places that heavy work waits for."""
