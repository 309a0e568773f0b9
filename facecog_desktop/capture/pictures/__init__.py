"""Picture files and bytes of pictures: what they are, and their pixels."""
