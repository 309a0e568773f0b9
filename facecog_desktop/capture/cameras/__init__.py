"""Devices that deliver as they please: cameras of this computer and of the network, watched and mended."""
