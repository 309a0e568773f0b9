"""Values and rules of face recognition. numpy only: no files, no threads, no clock, no window."""
