"""From who is in view to visits, check-ins and the journal. Pure: the time is passed in."""
