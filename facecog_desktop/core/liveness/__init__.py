"""Whether a living head is before the camera: blinks, turns, depth, and a challenge made of them. numpy only."""
