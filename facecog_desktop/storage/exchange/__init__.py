"""Every format in which people come from elsewhere or go there: files to values and back. No rule about people."""
