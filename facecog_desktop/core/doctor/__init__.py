"""The gallery held against itself: photos under the wrong person, pairs who may be one, its own curves. Pure rules."""
