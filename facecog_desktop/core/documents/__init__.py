"""Identity documents: the machine readable zone, and what a page's words say of its kind."""
